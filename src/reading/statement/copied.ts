/** How many runs of seven words of a sentence stand in a published guide? */
import { FINGERPRINT_SIGNS, GUIDE_FINGERPRINTS } from '../../data/guideFingerprints';
import { sha1 } from './sha1';

const RUN = 7;
const SIGNS = 6;

let known: ReadonlySet<string> | undefined;
function fingerprints(): ReadonlySet<string> {
  if (known !== undefined) return known;
  const found = new Set<string>();
  for (let at = 0; at < GUIDE_FINGERPRINTS.length; at += SIGNS) found.add(GUIDE_FINGERPRINTS.slice(at, at + SIGNS));
  known = found;
  return found;
}

/** The first 36 bits, six of them a sign. */
function fingerprintOf(run: string): string {
  const [first, second] = sha1(run);
  let rest = first * 16 + (second >>> 28);
  let signs = '';
  for (let at = 0; at < SIGNS; at += 1) {
    signs = (FINGERPRINT_SIGNS[rest % 64] ?? '') + signs;
    rest = Math.floor(rest / 64);
  }
  return signs;
}

/** @param known Fingerprints to compare with; those of the guides unless a test gives its own. */
export function countCopied(sentence: string, known: ReadonlySet<string> = fingerprints()): number {
  const words = sentence
    .toLowerCase()
    .replace(/['’‘]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ');
  let runs = 0;
  for (let at = 0; at + RUN <= words.length; at += 1)
    if (known.has(fingerprintOf(words.slice(at, at + RUN).join(' ')))) runs += 1;
  return runs;
}
