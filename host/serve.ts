// How does the local workbook reach a browser on this machine, and no other?
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

/** A browser keeps a person's workbook by the address it was made under, so this one never moves by itself. */
export const USUAL_PORT = 8080;
const THIS_MACHINE_ONLY = '127.0.0.1';

export interface Served {
  readonly address: string;
  close(): Promise<void>;
}

/** Somebody listens there already; `isOurs` where it is MatchSheet. */
export class PortTaken extends Error {
  constructor(
    readonly port: number,
    readonly isOurs: boolean,
  ) {
    super(`Port ${port} is taken.`);
  }
}

/** The add-on runs as text, its sidebar in a frame written into the page; nothing is fetched from, or sent to, anywhere else. */
const CONTENT_RULES = [
  "default-src 'none'",
  "script-src 'self' 'unsafe-inline' 'unsafe-eval'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "frame-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
const HEADERS = {
  'content-security-policy': CONTENT_RULES,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
} as const;

/**
 * Serves the page, the add-on as it is pushed to Google, and the sample; port 0 takes any that is free.
 * @throws PortTaken
 */
export async function serve(root: string, port = USUAL_PORT): Promise<Served> {
  const files = filesOf(root);
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    const { port: own } = server.address() as AddressInfo;
    const refused = refusal(request, own);
    if (refused !== undefined) refused(response);
    else files(request, response);
  });
  try {
    await listen(server, port);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    throw new PortTaken(port, await isMatchSheet(port));
  }
  const { port: taken } = server.address() as AddressInfo;
  return {
    address: addressOf(taken),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

export const addressOf = (port: number): string => `http://${THIS_MACHINE_ONLY}:${port}/`;

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

function filesOf(root: string): Handler {
  // The files are looked for at each request, so that a new build shows on reload; what is the same is not sent, nor prepared, again.
  const options = { dev: true, etag: true };
  const page = sirv(`${root}/dist/host`, options);
  const built = sirv(`${root}/dist`, options);
  const samples = sirv(`${root}/samples`, options);
  return (request, response) => {
    const notFound = () => says(404, 'Not found')(response);
    if (!request.url?.startsWith('/samples/')) return page(request, response, () => built(request, response, notFound));
    request.url = request.url.slice('/samples'.length);
    return samples(request, response, notFound);
  };
}

/** A page of another site may name this machine as its own; under `localhost` the browser would keep a second, empty workbook. */
function refusal({ method, headers, url }: IncomingMessage, port: number): ((response: ServerResponse) => void) | undefined {
  if (headers.host === `localhost:${port}`)
    return (response) => response.writeHead(308, { location: `${addressOf(port)}${(url ?? '/').slice(1)}` }).end();
  if (headers.host !== `${THIS_MACHINE_ONLY}:${port}`) return says(403, 'This address is not served here.');
  return method === 'GET' || method === 'HEAD' ? undefined : says(405, 'Nothing can be sent here.');
}

const says = (status: number, words: string) => (response: ServerResponse) => {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' }).end(words);
};

async function isMatchSheet(port: number): Promise<boolean> {
  try {
    const answer = await fetch(addressOf(port), { signal: AbortSignal.timeout(2000) });
    return (await answer.text()).includes('<title>MatchSheet');
  } catch {
    return false;
  }
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, THIS_MACHINE_ONLY, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
