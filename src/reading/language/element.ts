/** What is one element of a cell, and how is it made from the tokens that it stands for? */
import type { Token } from '../text/scan';

/**
 * One element. `is` is a class of the lexicon, or one of: j1 h1b othervisa exam otherexam number range ratio percent ordinal
 * yearno date sign unknown. `value` is the number (an exam's Step, a range's lower end, a date as month * 100 + day).
 */
export interface Element {
  readonly is: string;
  readonly at: number;
  readonly end: number;
  readonly form: string;
  readonly value: number;
  readonly high: number;
  readonly glued: boolean;
  /** A denial reached it (`scoped` says so; before, none has). */
  readonly denied: boolean;
  /** That denial stands before it ("no H-1B"), not behind ("H-1B: no"). */
  readonly deniedAhead: boolean;
}

/** What stands nowhere in the cell: a noun or a denial that a reader adds. */
export const implied = (is: string, form = ''): Element => ({
  is,
  at: -1,
  end: -1,
  form,
  value: Number.NaN,
  high: Number.NaN,
  glued: false,
  denied: false,
  deniedAhead: false,
});

export const element = (is: string, first: Place, last: Place, form: string, value = Number.NaN, high = Number.NaN): Element => ({
  is,
  at: first.at,
  end: last.end,
  form,
  value,
  high,
  glued: first.glued,
  denied: false,
  deniedAhead: false,
});

/** What an element is made of: tokens, or elements that become one. */
type Place = Pick<Token, 'at' | 'end' | 'glued'>;

/** The same element further on in the cell. */
export const shifted = ({ is, at, end, form, value, high, glued, denied, deniedAhead }: Element, by: number): Element => ({
  is,
  at: at + by,
  end: end + by,
  form,
  value,
  high,
  glued,
  denied,
  deniedAhead,
});

/** Is it one of these signs, each of one character? */
export const isSign = (part: Element | undefined, signs: string): boolean =>
  part !== undefined && part.is === 'sign' && part.form !== '' && signs.includes(part.form);

export interface Step {
  readonly element: Element;
  readonly next: number;
}

export const step = (elementFound: Element, next: number): Step => ({ element: elementFound, next });

export const isDash = (token: Token | undefined): boolean => token !== undefined && (token.form === '-' || token.form === '–');

export const isWord = (token: Token | undefined, ...forms: readonly string[]): boolean =>
  token !== undefined && token.sort === 'word' && forms.includes(token.form);

export const isNumber = (token: Token | undefined): token is Token => token?.sort === 'number';

export const isValue = (token: Token | undefined, value: number): boolean => token?.sort === 'number' && token.value === value;
