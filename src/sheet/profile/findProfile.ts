/** Where on a tab does a profile stand that nobody has named: a column of labels with an answer beside each? */
import { readLabel } from '../../reading/headers/profileLabel';
import { cellOf, isBlank, textOf } from '../cell';

/** Rows and columns of the grid, from 0; two columns wide. */
interface ProfilePlace {
  readonly top: number;
  readonly left: number;
  readonly rows: number;
  /** Rows with a label and an answer. */
  readonly answers: number;
}

/** With fewer fields it may be somebody's notes. */
const LEAST_FIELDS = 4;
/** A list names its columns in such words as well: there a third column is filled, too. */
const MOST_WIDER = 0.3;

/** The column that names most fields of a profile; null where none names four. */
export function findProfile(grid: readonly (readonly unknown[])[]): ProfilePlace | null {
  const width = Math.max(0, ...grid.map((row) => row.length));
  let best: (ProfilePlace & { readonly fields: number }) | null = null;
  for (let left = 0; left < width - 1; left += 1) {
    const answered = grid.flatMap((row, at) => {
      const field = cellOf(row[left]).is === 'text' ? readLabel(textOf(row[left])) : 'other';
      return field === 'other' || isBlank(row[left + 1]) ? [] : [{ at, field, isWider: !isBlank(row[left + 2]) }];
    });
    const fields = new Set(answered.map(({ field }) => field)).size;
    const wider = answered.filter(({ isWider }) => isWider).length;
    const [first] = answered;
    if (first === undefined || fields < LEAST_FIELDS || wider > answered.length * MOST_WIDER) continue;
    const last = grid.reduce((so, row, at) => (isBlank(row[left]) && isBlank(row[left + 1]) ? so : at), first.at);
    if (fields > (best?.fields ?? 0)) best = { top: first.at, left, rows: last - first.at + 1, answers: answered.length, fields };
  }
  return best;
}
