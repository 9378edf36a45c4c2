/** How does an answer that was given elsewhere find its program again? By a key that is short, tells nobody anything, and does not depend on the row. */

import { hash } from '../../reading/text/sum';
import { textOf } from '../cell';
import { columnOf } from './columnOf';
import { identities } from './identities';
import type { Column } from './programsBlock';

/** Columns that MatchSheet or the mentor fills in: an answer must not change the key it was found by. */
const FILLED_LATER = /^(?:tier_decided|mentor_note)$/;

/** `who.what`: the sum of identity and specialty, then of all cells of the list's own columns. */
export function answerKeys(columns: readonly Column[]): (row: readonly unknown[]) => string {
  const identityOf = identities(columns);
  const own = columns.filter(({ field }) => !FILLED_LATER.test(field));
  const specialtyAt = columnOf(columns, 'specialty')?.at;
  const sum = (words: string): string => hash(words).toString(36);
  return (row) => {
    const specialty = specialtyAt === undefined ? '' : textOf(row[specialtyAt]).toLowerCase();
    return `${sum(`${identityOf(row)}|${specialty}`)}.${sum(own.map(({ at }) => textOf(row[at])).join('\t'))}`;
  };
}

export const whoOf = (key: string): string => key.split('.')[0] ?? '';
