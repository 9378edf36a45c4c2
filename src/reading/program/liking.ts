/** How much was a program liked: in numbers, in signs, or in words? Only what stands on one scale is compared. */
import type { Liking } from '../../domain/rank/ranked';
import { type Cell, fold } from '../text/cellText';

/** "9", "8.5/10", "4 of 5", "90 %", "4 stars". */
const NUMBER = /^(\d{1,3}(?:[.,]\d)?)(?: ?(?:\/|of|out of) ?(5|10|100)| ?(%)| ?(stars?|hearts?|pts|points))?[!?.]*$/;
/** One sign again and again: "★★★☆☆", "***", "♥♥", "+++"; half a star may follow. */
const SIGNS = /^(?:★|⭐|\*|♥|❤|\+|💕|💖|💗)+(½)?(?:☆|♡|🤍)*$/u;
const SIGN = /★|⭐|\*|♥|❤|\+|💕|💖|💗/gu;
/** One heart alone may be a word of love as well as the first of five. */
const ONE_HEART = /^(?:♥|❤|\+|💕|💖|💗)$/u;
const DRESS = /\s|\ufe0f/g;
const FIVE = 5;
const TEN = 10;
const HUNDRED = 100;

/** From the least to the best, in a few languages; what denies is asked first. Each may be a beginning ("lov", "ador"). */
const WORDS: readonly (readonly [words: string, degree: number])[] = [
  [
    "not? (?:really|much|at all)|no|nope|(?:did|do)(?: not|n'?t) (?:really )?(?:like|love|enjoy)|dislike|hate|bad|terrible|awful|✗|😞|😡|☹|🙁|😕|gar nicht|pas du tout|no me gust|n[aã]o gostei",
    1,
  ],
  [
    'ok|fine|so-? ?so|meh|average|neutral|alright|mixed|not (?:bad|sure)|😐|🤷|m[aá]s o menos|mais ou menos|regular|bof|geht so',
    4,
  ],
  [
    '(?:really |absolutely )?(?:lov|ador|dream|favou?r|best|amazing|excellent|fantastic|wonderful|perfect|great|really like|like(?:d)? (?:it )?(?:a lot|very much)|a lot|mucho|😍|🥰|🤩|😻|💯|(?:me )?encant|super|toll)',
    9,
  ],
  ['like|good|nice|solid|yes|s[ií]|😀|😃|🙂|😊|✓|bien|buen|bo[am]|gut|bon', 7],
];
const DEGREES = WORDS.map(([words, degree]): readonly [RegExp, number] => [
  new RegExp(
    String.raw`^(?:i |it |was |is |just |my )*(?:${words})\p{L}*(?: (?:it|them|this|there|here|overall|place|one))*(?:$|[,.;!(])`,
    'u',
  ),
  degree,
]);
/** "A", "B+". */
const GRADE = /^([A-D])([+-])?$/i;
const GRADES = 'ABCD';
const LONGEST = 40;

/** @param top What the header says that a bare number is counted out of. */
export function readLiking(cell: Cell, top = TEN): Liking | null {
  if (cell.is === 'number') return inNumbers((cell.number * TEN) / top, String(cell.number));
  if (cell.is !== 'text') return null;
  const typed = cell.text.trim();
  const [, number, of, percent, signs] = NUMBER.exec(fold(typed)) ?? [];
  if (number !== undefined) {
    const most = of !== undefined ? Number(of) : percent !== undefined ? HUNDRED : signs !== undefined ? FIVE : top;
    return inNumbers((Number(number.replace(',', '.')) * TEN) / most, of === undefined || of === '10' ? number : typed);
  }
  const bare = typed.replace(DRESS, '');
  if (SIGNS.test(bare) && !ONE_HEART.test(bare))
    return inNumbers(((bare.match(SIGN) ?? []).length + (bare.includes('½') ? 1 / 2 : 0)) * (TEN / FIVE), typed);
  if (typed.length > LONGEST) return null;
  const [, letter, tone] = GRADE.exec(typed) ?? [];
  const degree =
    letter === undefined
      ? DEGREES.find(([words]) => words.test(fold(typed)))?.[1]
      : TEN - GRADES.indexOf(letter.toUpperCase()) * 3 + (tone === '+' ? 1 : tone === '-' ? -1 : 0);
  return degree === undefined ? null : { degree, scale: 'words', typed };
}

/** What lies outside the scale is not said. */
const inNumbers = (degree: number, typed: string): Liking | null =>
  degree >= 1 && degree <= TEN ? { degree, scale: 'numbers', typed } : null;

/** "1 = love, 10 = run": the header turns the scale around. */
const ONE_IS_BEST =
  /\b1 ?(?:=|is|-)? ?(?:my |the )?(?:best|lov|top|most|fav|great|high|dream|sehr gut|mejor|melhor|meilleur)|\b(?:5|10) ?(?:=|is) ?(?:the )?(?:worst|least|run|hate|bad|low)/;
/** "Score (out of 100)". */
export const topOf = (header: string): number => (/\b100\b/.test(header) ? HUNDRED : TEN);
export const isLowBest = (header: string): boolean => ONE_IS_BEST.test(fold(header));
