// Which long texts are tried, and does one of 50,000 characters, or of a length that is given, take at most twice the steps of one with half as many?
import type { StepsElsewhere } from './stepsElsewhere.ts';
import { IS_WHOLE } from './sweep.ts';

const LONGEST = 50_000;
/** By `npm test`: long enough that the steps back of a pattern are watched, which begins at 10,000. */
export const SHORTER = 12_500;
/** Twice, and a tenth for what is rounded; the first of all is the reading of the vocabulary. */
const MOST = 2.2;
const SPARE = 20_000;

export const WORDS = ['a ', '(', '1 of 2, ', 'no more than 1 fail on '];
/** With `npm run sweeps`. */
const MORE = [
  ...['1 ', ', ', '"a,', '\n', 'no ', 'J-1 H-1B no yes if, ', 'within 5 years of 2019 '],
  ...['University of Medicine, ', 'jan 2020 - mar 2020 ', 'PGY-1\n'],
];
export const TRIED = IS_WHOLE ? [...WORDS, ...MORE] : WORDS;

const repeated = (words: string, length: number): string => words.repeat(Math.ceil(length / words.length)).slice(0, length);

/** @param called In which `x` is the text. @return The words that took more, with their steps. */
export async function steeperThanTwice(
  counter: StepsElsewhere,
  called: string,
  tried: readonly string[],
  length = LONGEST,
): Promise<unknown[]> {
  // What is refused is read as well.
  const expression = `try { ${called} } catch {}`;
  await counter.count(expression, 'J-1 warm 220 of 20');
  const steeper = [];
  for (const words of tried) {
    const half = await counter.count(expression, repeated(words, length / 2));
    const whole = await counter.count(expression, repeated(words, length));
    if (whole.count > MOST * half.count + SPARE || whole.over.length > 0)
      steeper.push({ words, half: half.count, whole: whole.count, over: whole.over });
  }
  return steeper;
}
