/** Which facts does one row of a profile state? Its own field's, and what its words name besides. */
import type { ProfileField } from '../../domain/profileField';
import { type Cell, fold, saysNothing, typedText } from '../text/cellText';
import { examFacts, stepOf } from './examFacts';
import type { RowFacts } from './facts';
import { openFacts } from './openFacts';
import { ownFacts } from './ownFacts';
import { rightFacts } from './rightFacts';
import { workRightIn } from './workRight';

/** It says where something stands. */
const STANDS = /^pending/;
/** A year or a day alone. */
const A_DAY = /^(?:\d{1,2}[/.-]){0,2}(?:19|20)\d\d$|^(?:19|20)\d\d-\d\d(?:-\d\d)?$/;

/** @param field What the label names; null where it names nothing, and only what the words say by themselves counts. */
export function rowFacts(label: string, named: ProfileField | null, cell: Cell): RowFacts {
  const text = (typedText(cell) ?? '').trim();
  const words = fold(text);
  // "Papers: EAD" are no publications.
  const papers = named === 'publications' && workRightIn('', text) !== null ? 'work_right' : named;
  // "Medical school finished: 31/12/2015" is no school.
  const field = papers === 'school' && (cell.is === 'day' || A_DAY.test(words)) ? 'graduation_date' : papers;
  if (cell.is === 'blank' || cell.is === 'notReady' || (cell.is === 'text' && saysNothing(words) && !STANDS.test(words)))
    return {};
  const facts: RowFacts = {};
  const keep = (found: RowFacts): void => {
    for (const [name, value] of Object.entries(found)) if (value !== undefined) Object.assign(facts, { [name]: value });
  };
  if (field === null || stepOf(field) !== null) keep(examFacts(label, field, cell, words));
  const right = field === 'citizenship' ? 'work_right' : field;
  if (right === null || right === 'work_right' || right === 'visa_wanted') keep(rightFacts(label, right, cell, text, words));
  if (field !== null) keep(ownFacts(label, field, cell, text, words));
  else keep(openFacts(words));
  return facts;
}
