/** How is a row found again that may have moved? By what it says: who it is, and if two are the same, every word of it. */
import { hash } from '../../reading/text/sum';
import { textOf } from '../cell';
import { identities } from './identities';
import type { Column } from './programsBlock';

const PARTED = '\n';

/** Identity, and a sum of the cells of the list's columns. */
export function rowKeys(columns: readonly Column[]): (row: readonly unknown[]) => string {
  const identityOf = identities(columns);
  return (row) => `${identityOf(row)}${PARTED}${hash(columns.map(({ at }) => textOf(row[at])).join('\t'))}`;
}

/** The one row with that key, -1 where none or more than one can be meant. `rows` are the data rows. */
export function findRow(rows: readonly (readonly unknown[])[], columns: readonly Column[], key: string): number {
  const identity = key.split(PARTED)[0] ?? '';
  const identityOf = identities(columns);
  const same = rows.flatMap((row, at) => (identityOf(row) === identity ? [at] : []));
  if (same.length === 1) return same[0] ?? -1;
  const keyOf = rowKeys(columns);
  const exact = same.filter((at) => keyOf(rows[at] ?? []) === key);
  return exact.length === 1 ? (exact[0] ?? -1) : -1;
}
