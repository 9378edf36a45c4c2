/** How firmly do words ask for a score: required, preferred, or is it merely what the residents had? */
import { isSign } from '../../language/element';
import { holds } from '../../language/holding';
import type { Part } from '../../language/scope';
import { wordSet } from '../../text/wordSet';
import { isScore } from './figures';

export type Strength = 'required' | 'preferred' | 'typical';

/**
 * The strength that words give. Averages ask nothing; a wish or a usage asks softly; what residents and matched applicants
 * had is typical unless it is demanded; who lies below a number and is refused says that it is asked.
 */
export function strengthOf(words: readonly Part[]): Strength | null {
  const has = (name: string): boolean => holds(words, name);
  if (has('typical')) return 'typical';
  // "Nobody under 220": who is left out asks for it; who was left out last year tells of those who got in.
  if (words.some((part) => part.is === 'more' && part.denied)) return has('past') || has('cohort') ? 'typical' : 'required';
  if (words.some((part, at) => part.is === 'wish' && !isOfMore(words, at))) return 'preferred';
  const isOfThose = has('cohort') || has('roster') || has('percentile');
  if (has('usual')) return isOfThose && !has('demand') && !has('limit') ? 'typical' : 'preferred';
  if (has('soft') || has('undemanded') || has('unlimited')) return 'preferred';
  const bends = words.some((part) => part.is === 'hedge' && RARELY.has(part.form));
  if (has('demand') || has('limit') || has('only')) return bends ? 'preferred' : 'required';
  if (isBelow(words)) return refuses(words) ? 'required' : bends ? 'preferred' : null;
  return isOfThose ? 'typical' : null;
}

const RARELY: ReadonlySet<string> = new Set(['rarely', 'seldom', 'rare', 'hardly', 'unlikely', 'less likely', 'not guaranteed']);
const refuses = (words: readonly Part[]): boolean =>
  words.some((part, at) => part.is === 'deny' && words[at + 1]?.is === 'less') ||
  words.some((part) => part.is === 'refuse' || part.is === 'ended' || (part.is === 'regard' && part.denied));

/** "At least 216, ideally more", "220, higher preferred": what is wished for is more than the number. */
function isOfMore(words: readonly Part[], at: number): boolean {
  if (words[at + 1]?.is === 'more' && words[at + 2] === undefined) return true;
  let before = at - 1;
  while (words[before]?.is === 'filler' || words[before]?.is === 'score') before -= 1;
  return words[before]?.is === 'more' && isSign(words[before - 1], ',;');
}

/** "Below 205", "scores less than a Step 2 CK of 210", "229 or less". */
export function isBelow(words: readonly Part[]): boolean {
  const number = words.findIndex(isScore);
  if (number < 0) return false;
  let before = number - 1;
  while (BETWEEN.has(words[before]?.is ?? '')) before -= 1;
  return words[before]?.is === 'less' || words[number + 1]?.is === 'less';
}
const BETWEEN: ReadonlySet<string> = wordSet('filler score exam approx');

/** Nouns of other columns: a strength beside one of them is theirs. */
export const FIELDS: ReadonlySet<string> = wordSet(
  'usce obs handson letter research gradnoun oldgrad recent practice cert sitting fail pass visa matter otherexam',
);

/** "230 not required" asks for nothing; "220 (not required)", "not strictly required" still wish for it. */
export const isUnasked = (near: readonly Part[]): boolean =>
  holds(near, 'undemanded') && !near.some((part) => SOFTENS.has(part.is) || isSign(part, '(') || SOFTLY.test(part.form));
const SOFTENS: ReadonlySet<string> = wordSet('wish soft usual demand limit');
const SOFTLY = /^(?:strict|absolut|abs|necessar)/;
