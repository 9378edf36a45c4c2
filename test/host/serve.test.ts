/** Does the local server answer this machine's browser only, under one address, with rules that let nothing out? */
import { request as ask, createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PortTaken, type Served, serve } from '../../host/serve';

let served: Served;
let port = 0;
beforeAll(async () => {
  served = await serve('.', 0);
  port = Number(new URL(served.address).port);
});
afterAll(() => served.close());

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}
const get = (path: string, host = `127.0.0.1:${port}`, method = 'GET', more: Record<string, string> = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    ask({ host: '127.0.0.1', port, path, method, headers: { host, ...more } }, (response) => {
      response.resume();
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers }));
    })
      .on('error', reject)
      .end();
  });

describe('what it answers', () => {
  test.each(['/', '/addon/Code.js', '/samples/programs.csv'])('%s', async (path) => {
    expect((await get(path)).status).toBe(200);
  });
  test.each(['/nothing', '/../package.json', '/samples/../package.json', '/%2e%2e/package.json'])(
    '%s is not there',
    async (path) => {
      expect((await get(path)).status).toBe(404);
    },
  );
  test('what the browser has is asked for at each visit, and sent again only where it changed', async () => {
    const { headers } = await get('/addon/Code.js');
    expect(headers['cache-control']).toBe('no-cache');
    const again = (known: string) => get('/addon/Code.js', undefined, 'GET', { 'if-none-match': known });
    expect((await again(String(headers.etag))).status).toBe(304);
    expect((await again('W/"another build"')).status).toBe(200);
  });
  test('another site that names this machine as its own is refused', async () => {
    expect((await get('/', 'evil.test')).status).toBe(403);
    expect((await get('/', `evil.test:${port}`)).status).toBe(403);
  });
  test('localhost leads to the one address under which the work is kept', async () => {
    const { status, headers } = await get('/?without-addon', `localhost:${port}`);
    expect([status, headers.location]).toEqual([308, `${served.address}?without-addon`]);
  });
  test.each(['POST', 'PUT', 'DELETE'])('%s is refused', async (method) => {
    expect((await get('/', undefined, method)).status).toBe(405);
  });
});

test('every answer forbids to fetch from, or send to, another place, to guess types, and to be framed', async () => {
  for (const path of ['/', '/addon/Code.js', '/nothing']) {
    const { headers } = await get(path);
    const rules = String(headers['content-security-policy']).split('; ');
    expect(rules).toContain("default-src 'none'");
    expect(rules).toContain("connect-src 'self'");
    expect(rules).toContain("form-action 'none'");
    expect(rules).toContain("frame-ancestors 'none'");
    expect(rules.filter((rule) => /https?:|\*/.test(rule))).toEqual([]);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['x-frame-options']).toBe('DENY');
  }
});

describe('a port that is taken is told, and no other is taken in its place', () => {
  test('by another program', async () => {
    const other = createServer((_request, response) => response.end('something else'));
    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const taken = (other.address() as AddressInfo).port;
    const error = await serve('.', taken).catch((caught: unknown) => caught);
    other.close();
    expect(error).toBeInstanceOf(PortTaken);
    expect(error).toMatchObject({ port: taken, isOurs: false });
  });
  test('by MatchSheet itself', async () => {
    expect(await serve('.', port).catch((caught: unknown) => caught)).toMatchObject({ port, isOurs: true });
  });
});
