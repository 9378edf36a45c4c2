/** How does an answer that was given elsewhere find its program again? By a key that is short, tells nobody anything, and does not depend on the row. */
import { textOf } from './cell';
import { type Column, identities } from './programsBlock';
import { hash } from './rowKey';

/** `who.what`: the sum of the identity, then of all cells of the list's own columns. */
export function answerKeys(columns: readonly Column[]): (row: readonly unknown[]) => string {
  const identityOf = identities(columns);
  return (row) =>
    `${hash(identityOf(row)).toString(36)}.${hash(columns.map(({ at }) => textOf(row[at])).join('\t')).toString(36)}`;
}

/**
 * The place of the one row that is meant; null where none or more than one can be. First the same row word for word, then the same
 * program whatever else changed.
 */
export function placeOfKey(key: string, keys: readonly (string | null)[]): number | null {
  const only = (is: (one: string) => boolean): number | null => {
    const found = keys.flatMap((one, at) => (one !== null && is(one) ? [at] : []));
    return found.length === 1 ? (found[0] ?? null) : null;
  };
  const [who = ''] = key.split('.');
  return only((one) => one === key) ?? (who === '' ? null : only((one) => one.split('.')[0] === who));
}
