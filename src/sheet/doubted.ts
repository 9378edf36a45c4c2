/** Which readings of limits and policies does the second reader not support? They become questions in the cell's own words. */
import { KNOWN_ANSWERS, OPINIONS } from '../data/lexicon/opinions';
import type { Asked } from '../reading/language/marks';
import { likelihoodOf } from '../reading/language/secondOpinion';
import { isSure } from '../reading/language/sureness';
import { elementsOf, type TaughtWords } from '../reading/language/tokens';
import { KINDS, type Kind } from './kinds';

/** A number, a word or two: no arrangement that could mislead. */
const SHORT = 2;

/** Which table speaks of a kind; visas have their own way, since a cell answers for two of them. */
const TABLE = {
  step1: 'step',
  step2: 'step',
  attempts: 'attempts',
  graduation: 'graduation',
  usce: 'usce',
  imgs: 'imgs',
  ecfmg: 'ecfmg',
} as const satisfies Partial<Record<Kind, keyof typeof OPINIONS>>;
type Doubtable = keyof typeof TABLE;

export const isDoubtable = (kind: Kind): kind is Doubtable => kind in TABLE;
export const tableFor = (kind: Doubtable): keyof typeof OPINIONS => TABLE[kind];

/** One claim of a reading: the answer without its number, and the number, null where it has none. */
interface Claim {
  readonly answer: string;
  readonly number: number | null;
}

/** What a reading in the words of HOW_READ claims: "required: Step 1 2, Step 2 CK 1" two limits, "required 3 months; observership counts" a length and a rule. */
export const claimsIn = (shown: string): Claim[] =>
  shown.split('; ').flatMap((part) => {
    const [first = '', ...rest] = part.split(/, (?=Step)/);
    const strength = /^\w+: /.exec(first)?.[0] ?? '';
    const claims = [first, ...rest.map((limit) => strength + limit)].filter((one) => one !== 'not said').map(claimOf);
    // A limit of one Step alone is another answer than one of both.
    return claims.length === 1
      ? claims.map(({ answer, number }) => ({ answer: answer.replace(/Step .*$/, '$& alone'), number }))
      : claims;
  });

/** The words of a condition are the cell's own. */
function claimOf(part: string): Claim {
  const words = part.replace(/ \(.*\)$/s, '');
  const number = /(\d+(?:\.\d+)?)(?!.*\d)/.exec(words);
  return number === null
    ? { answer: words, number: null }
    : { answer: words.slice(0, number.index).trim(), number: Number(number[1]) };
}

/** A claim as it is put to the second reader: its own number is what it is about. */
export const askedOf = ({ answer, number }: Claim): Asked => ({
  isOwn: ({ is, value, high }) => number !== null && is !== 'exam' && (value === number || high === number),
  isOther: () => false,
  answer: number === null ? answer : `${answer} #`,
});

interface Shown {
  /** The reading in the words of HOW_READ. */
  readonly shown: string;
  readonly text: string;
  readonly header: string;
  /** Words were left over. */
  readonly isUnread: boolean;
}

/** Whether any claim of a reading stands in an arrangement of words in which labelled cells seldom made it. */
export function isDoubted(kind: Doubtable, { shown, text, header, isUnread }: Shown, taught?: TaughtWords): boolean {
  // The words of HOW_READ themselves, as a page's fact is written into a cell.
  if (text === shown) return false;
  const name = TABLE[kind];
  const known: readonly string[] = KNOWN_ANSWERS[name];
  const claims = claimsIn(shown).filter(({ answer }) => known.includes(answer));
  if (claims.length === 0) return false;
  const { topic } = KINDS[kind];
  const elements = elementsOf(text, topic, taught);
  if (elements.filter(({ is }) => is !== 'filler' && is !== 'sign').length <= SHORT) return false;
  const head = elementsOf(header, topic);
  const beside = { isUnread, isOpposed: false };
  return claims.some((claim) => {
    // "Required (length not specified)": silence speaks for an answer that says itself what is not said.
    const told = claim.answer.endsWith(' not said') ? elements.filter(({ is }) => is !== 'silence') : elements;
    return !isSure(name, likelihoodOf(name, OPINIONS[name], head, told, askedOf(claim)), told, beside);
  });
}
