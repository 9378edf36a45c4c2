/** What is no request is refused in words, before anything of the sheet is touched. */
import { describe, expect, test } from 'vitest';
import { type Reply, serve } from '../../../src/google/server/serve';

const replyTo = (request: string, ask: unknown): Reply<unknown> =>
  JSON.parse(serve(JSON.stringify({ request, ask }))) as Reply<unknown>;
const refusal = (request: string): Reply<unknown> => ({
  ok: false,
  says: `The sidebar asked for “${request}” in a way that this version does not know. Reload the page.`,
  isFault: true,
});

describe('a request of the sidebar', () => {
  test.each(Object.getOwnPropertyNames(Object.prototype))('“%s”, which every object has, is none', (name) => {
    expect(replyTo(name, {})).toEqual(refusal(name));
  });
  test.each([
    ['nonsense', {}],
    ['score', {}],
    ['score', { today: 'tomorrow', asValues: false }],
  ])('“%s” asked as %j is refused', (name, ask) => {
    expect(replyTo(name, ask)).toEqual(refusal(name));
  });
});
