/** How sure must the second reader be of a verdict in this cell? The longer and the more entangled, the surer. */
import { holds } from '../../language/holding';
import { DENIALS } from '../../language/marks';
import type { Element } from '../../language/tokens';

/**
 * What a cell adds to the log odds of its verdicts or takes away. Ridge regression over 1,900 verdicts, most as given at first sight, each hand's
 * sets judged by tables and weights learned without them; a verdict stands from 88 %. (ours: decision 8)
 */
const START = 1.5;
const ODDS = 0.32;
const WORDS = -0.48;
const HUNDRED_SIGNS = -0.27;
const SENTENCE = -0.15;
const TWO_DENIALS = -0.51;
/** By class, once, wherever a word of it stands. */
const HOLDS = Object.entries({
  others: 0.38,
  refuse: -0.48,
  silence: -0.68,
  now: 0.22,
  condition: -0.26,
  source: -0.17,
  unknown: -0.15,
});

/** Few first sights were longer: beyond, nothing was measured. */
const MOST_WORDS = 12;
const MOST_SIGNS = 150;
const MOST_SENTENCES = 2;
/** The surest that a table of weights can be. */
const SUREST = 0.999;
const NEW_SENTENCE = /[.!?;\n]\s+\S/g;

/** Whether a likelihood (0-1) bears out a verdict in a cell of these elements. */
export function isSureEnough(likely: number, elements: readonly Element[], text: string): boolean {
  const bound = Math.min(SUREST, Math.max(1 - SUREST, likely));
  const words = elements.filter(({ is }) => is !== 'filler' && is !== 'sign');
  let sum = START + ODDS * Math.log(bound / (1 - bound)) + WORDS * Math.log(1 + Math.min(words.length, MOST_WORDS));
  sum += (HUNDRED_SIGNS * Math.min(text.length, MOST_SIGNS)) / 100;
  sum += SENTENCE * Math.min(text.match(NEW_SENTENCE)?.length ?? 0, MOST_SENTENCES);
  if (words.filter(({ is }) => DENIALS.has(is)).length > 1) sum += TWO_DENIALS;
  for (const [name, weight] of HOLDS) if (holds(elements, name)) sum += weight;
  return sum >= 0;
}
