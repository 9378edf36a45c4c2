// How does the local workbook reach a browser on this machine, and no other?
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import sirv from 'sirv';

const USUAL_PORT = 8080;
const THIS_MACHINE_ONLY = '127.0.0.1';

export interface Served {
  readonly address: string;
  close(): Promise<void>;
}

/** Serves the page, the add-on as it is pushed to Google, and the sample; port 0 takes any that is free. */
export async function serve(root: string, port = USUAL_PORT): Promise<Served> {
  // The files are looked for at each request, so that a new build shows on reload.
  const options = { dev: true };
  const page = sirv(`${root}/dist/host`, options);
  const built = sirv(`${root}/dist`, options);
  const samples = sirv(`${root}/samples`, options);
  const server = createServer((request, response) => {
    const notFound = () => {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    };
    if (!request.url?.startsWith('/samples/')) return page(request, response, () => built(request, response, notFound));
    request.url = request.url.slice('/samples'.length);
    return samples(request, response, notFound);
  });
  await listen(server, port).catch(() => listen(server, 0));
  const { port: taken } = server.address() as AddressInfo;
  return {
    address: `http://${THIS_MACHINE_ONLY}:${taken}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
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
