/** Which elements name a visa, or what stands in its place? */
import { implied } from '../../language/element';
import type { Part } from '../../language/scope';
import type { Element } from '../../language/tokens';
import { wordSet } from '../../text/wordSet';

export const VISA_NOUNS: ReadonlySet<string> = wordSet('j1 h1b visa status ead othervisa');
export const isVisaWord = (element: Element | undefined): boolean => element !== undefined && VISA_NOUNS.has(element.is);
/** A kind that programs sponsor residents on. */
export const isNamed = (element: Element): boolean => element.is === 'j1' || element.is === 'h1b';

export const COLON: Part = implied('sign', ':');
export const AND: Part = implied('join', 'and');
