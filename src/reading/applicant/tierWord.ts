/** Which tier does a word that a person typed mean? (the column "Tier to use") */
import type { Tier } from '../../domain/tiers';

const WORDS: readonly (readonly [tier: Tier, words: RegExp])[] = [
  ['Ultra-reach', /^ultra|^super reach|^dream/],
  ['Skip', /^(?:skip|drop\b|don'?t apply|do not apply|remove)|^no$/],
  ['Reach', /^reach/],
  ['Realistic', /^(?:realistic|target|safer?\b|likely)/],
];

/** Null where the words name no tier. */
export function readTierWord(text: string): Tier | null {
  const folded = text.toLowerCase().trim();
  return WORDS.find(([, words]) => words.test(folded))?.[0] ?? null;
}
