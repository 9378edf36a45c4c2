/** Is what zopfli deflated what comes out again, in one block or many, with near and far repetitions? */
import { inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { SIGNS } from '../../build/bitReader';
import { deflated } from '../../build/deflated';
import { inflated } from '../../build/inflate';
import { signsOf } from '../../build/signs';

const opened = async (bytes: Uint8Array): Promise<Uint8Array> => inflated(signsOf(await deflated(bytes)), bytes.length);

/** Numbers that look like chance, the same each time. */
function scattered(count: number, below: number): Uint8Array {
  let state = 12345;
  return Uint8Array.from({ length: count }, () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  });
}

test.each<[string, Uint8Array]>([
  ['one byte', Uint8Array.of(7)],
  ['one byte a thousand times, which is one and lengths to copy, the longest 258', new Uint8Array(1000).fill(65)],
  ['four letters without an order', scattered(20_000, 4)],
  [
    'a half in two letters, a half in two hundred: each block has codes of its own',
    Uint8Array.of(...scattered(9_000, 2), ...scattered(9_000, 200)),
  ],
  ['the same 700 bytes, 30,000 apart', Uint8Array.of(...scattered(700, 9), ...new Uint8Array(30_000), ...scattered(700, 9))],
])('%s', async (_what, bytes) => {
  expect(await opened(bytes)).toEqual(bytes);
});

test('bytes that nothing makes smaller stand as they are, in a kind of block that is refused', async () => {
  const bytes = Uint8Array.from({ length: 256 }, (_none, at) => at);
  await expect(opened(bytes)).rejects.toThrow('no known kind');
});

test('as Node itself inflates it', async () => {
  const bytes = Buffer.from('Step 2 CK 220 or more; two attempts at most; J-1 and H-1B. '.repeat(40));
  expect(Buffer.from(await opened(bytes))).toEqual(inflateRawSync(await deflated(bytes)));
});

test('the signs are 91, a square of more than 13 bits, and none needs an escape or opens a tag', () => {
  expect(SIGNS).toHaveLength(91);
  expect(91 ** 2).toBeGreaterThan(2 ** 13);
  expect(SIGNS.join('')).not.toMatch(/["\\<`]/);
});
