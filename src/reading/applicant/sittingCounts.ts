/** How many sittings do the words count: "2nd attempt", "failed twice", "1 sitting"? */
import { ordinalOfWord } from '../text/numerals';
import { wordSet } from '../text/wordSet';
import { inFigures } from './amountsIn';
import { isFailed, isFlawless } from './passOrFail';

/** How often it was failed. */
export const timesIn = (told: string): number => {
  // "Wrote it thrice: 204 F" counts all sittings.
  const clause = told.replace(ALL_TOLD, ' ');
  const digit = /\b([2-5]) ?(?:x|times|fail\w*|veces|fois|mal)\b(?! ?:)|\bx ?([2-5])\b/.exec(clause);
  return digit
    ? Number(digit[1] ?? digit[2])
    : /\btwice\b|zweimal|dos veces/.test(clause)
      ? 2
      : /\bthrice\b/.test(clause)
        ? 3
        : 1;
};

const ALL_TOLD = /\b(?:attempted|tried|took|wrote|gave|sat)(?: it| the exam)? (?:(twice)|(thrice)|(\d) ?(?:times|x))\b/;

/** Sittings in so many words: "2nd attempt", "1 sitting", "passed on second". */
export function countIn(words: string): number | null {
  if (/\b(?:only|sole) (?:att?empt|try|sitting)\b|\b1 and done\b/.test(words)) return 1;
  const count =
    /\b(\d)(?:\.|e|º|ª|[ao]|er|ra|da)? ?(?:sittings?|att?empts?|tr(?:y|ies)|intentos?|tentativ\w+|versuche?|essais?|takes?)\b|\batt?empt ?#? ?(\d)\b/.exec(
      words,
    );
  if (count) return Number(count[1] ?? count[2]);
  const often = ALL_TOLD.exec(words);
  if (often) return often[1] !== undefined ? 2 : often[2] !== undefined ? 3 : Number(often[3]);
  const ordinals = [
    ...[...words.matchAll(/\b(\d)(?:st|nd|rd|th)\b(?! (?:year|month|week|quart|percent))/g)].map(([, digit]) => Number(digit)),
    ...ordinalWords(words),
  ];
  return ordinals.length === 0 ? null : Math.max(...ordinals);
}
export const ordinalWords = (words: string): number[] =>
  (words.match(/\p{L}+/gu) ?? []).flatMap((word) => (ORDINAL_ONLY.has(word) ? [] : (ordinalOfWord(word) ?? [])));
/** They count something else, or say how often it was failed. */
const ORDINAL_ONLY: ReadonlySet<string> = wordSet('once twice thrice single initial prima primo');

/** @param isOfFailures The row counts failures ("Step 1 failures: 1"): a pass came after them. Of others "2", "no fails", "first and only", "1 fail" are 2, 1, 1 and 2. */
export function sittingsOfRow(words: string, isOfFailures: boolean): number | null {
  if (isFlawless(words)) return 1;
  const text = inFigures(words);
  if (isOfFailures) {
    const fails = /^(?:none|no|nil|0)\b/.test(text)
      ? 0
      : /^(?:once|only 1)\b/.test(text)
        ? 1
        : /^twice\b/.test(text)
          ? 2
          : /^(\d)\b/.exec(text)?.[1];
    return fails === undefined ? null : Number(fails) + 1;
  }
  if (/\bonce\b|una vez|einmal|une fois/.test(text) && !isFailed(text)) return 1;
  if (/\btwice\b|dos veces|zweimal|deux fois/.test(text) && !isFailed(text)) return 2;
  const times = /\b(\d) ?(?:times|x|veces|fois|mal)\b/.exec(text);
  if (times) return Number(times[1]) + (text.startsWith('fail') ? 1 : 0);
  const told = /^(\d)(?= *[,;(])/.exec(text);
  if (told) return Number(told[1]);
  if (isFailed(text)) return timesIn(text) + 1;
  const count = countIn(text) ?? /^\D{0,12}(\d)\b/.exec(text)?.[1];
  return count === undefined || count === null || Number(count) < 1 ? null : Number(count);
}
