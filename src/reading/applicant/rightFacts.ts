/** What does a row of a profile say of the right to work and of the visa wanted? */
import type { WorkRight } from '../../domain/profile';
import type { ProfileField } from '../../domain/profileField';
import type { Cell } from '../text/cellText';
import { orNone, type RowFacts } from './facts';
import { visaWantedIn } from './visaWanted';
import { workRightIn } from './workRight';

export function rightFacts(label: string, field: ProfileField | null, cell: Cell, text: string, words: string): RowFacts {
  const value = cell.is === 'tick' ? (cell.on ? 'yes' : 'no') : text;
  const isWish = field === 'visa_wanted';
  const right = field === 'work_right' ? workRightIn(label, value) : rightBeside(label, value);
  const wanted = right === null || right === 'needs a visa' ? visaWantedIn(words, isWish) : null;
  const needs = right ?? (wanted !== null && field === 'work_right' ? 'needs a visa' : null);
  return { work_right: orNone(needs), visa_wanted: orNone(wanted) };
}

/** "Indian citizen, H1 preferred" under the visa wanted says the right as well; a kind alone does not say the need. */
function rightBeside(label: string, value: string): WorkRight | null {
  const right = workRightIn(label, value);
  return right === 'needs a visa' && !NEED_TOLD.test(value) ? null : right;
}
const NEED_TOLD =
  /citizen|passport|green|\bgc\b|national|permanent|visa|need|required|\bead\b|none|syri|asyl|\b(?:[fb]-?[12]|h-?4)\b|\b(?:preciso|necesito|brauche|besoin)\b/i;
