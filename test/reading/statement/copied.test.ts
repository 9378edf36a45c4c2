/** Is a run of seven words known again by its fingerprint, whatever its case, apostrophes and signs, and by no six words? */
import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { FINGERPRINT_SIGNS, GUIDE_FINGERPRINTS } from '../../../src/data/guideFingerprints';
import { countCopied } from '../../../src/reading/statement/copied';
import { sha1 } from '../../../src/reading/statement/sha1';

const hex = ([first, second]: readonly [number, number]): string =>
  [first, second].map((word) => word.toString(16).padStart(8, '0')).join('');

test.each(['', 'abc', 'a'.repeat(55), 'a'.repeat(56), 'a'.repeat(64), 'my score is not who i am today'])(
  'SHA-1 of “%s” begins as the standard says, on both sides of a block’s end',
  (text) => {
    expect(hex(sha1(text))).toBe(createHash('sha1').update(text).digest('hex').slice(0, 16));
  },
);

/** The first 36 bits as six signs. */
const fingerprint = (run: string): string => {
  let bits = BigInt(`0x${createHash('sha1').update(run).digest('hex').slice(0, 9)}`);
  let signs = '';
  for (let at = 0; at < 6; at += 1) {
    signs = FINGERPRINT_SIGNS[Number(bits % 64n)] + signs;
    bits /= 64n;
  }
  return signs;
};
const KNOWN = new Set([fingerprint('my score doesnt show who i am')]);
test.each([
  ['My score doesn’t show who I am.', true],
  ['And yet: my SCORE doesn’t show -- who I am, today!', true],
  ['My score doesn’t show who I was.', false],
  ['My score doesn’t show who I', false],
])('“%s”: %s', (sentence, isKnown) => {
  expect(countCopied(sentence, KNOWN)).toBe(isKnown ? 1 : 0);
});

test('704 fingerprints of six signs, each once', () => {
  const each = GUIDE_FINGERPRINTS.match(/.{6}/g) ?? [];
  expect([GUIDE_FINGERPRINTS.length, new Set(each).size]).toEqual([704 * 6, 704]);
});
