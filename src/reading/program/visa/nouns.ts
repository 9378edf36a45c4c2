/** Which elements name a visa, or what stands in its place? */
import type { Part } from '../../language/scope';
import type { Element } from '../../language/tokens';

export const VISA_NOUNS: ReadonlySet<string> = new Set(['j1', 'h1b', 'visa', 'status', 'ead', 'othervisa']);
export const isVisaWord = (element: Element): boolean => VISA_NOUNS.has(element.is);
/** A kind that programs sponsor residents on. */
export const isNamed = (element: Element): boolean => element.is === 'j1' || element.is === 'h1b';

/** A noun that stands in no cell: what a statement without one is about. */
export const implied = (is: string): Part => ({ ...NOWHERE, is });
const NOWHERE: Part = {
  is: 'visa',
  at: -1,
  end: -1,
  form: '',
  value: Number.NaN,
  high: Number.NaN,
  glued: false,
  denied: false,
  deniedAhead: false,
};
export const COLON: Part = { ...NOWHERE, is: 'sign', form: ':' };
export const AND: Part = { ...NOWHERE, is: 'join', form: 'and' };
