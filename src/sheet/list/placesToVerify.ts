/** How many of the places that Find wrote into the list are verified, and which are not yet? Their rows are known by a note. */

import type { ProgramField } from '../../reading/headers/programFields';
import { isBlank, textOf } from '../cell';
import { columnOf } from './columnOf';
import { isEmptyRow } from './programRows';
import type { Column } from './programsBlock';
import { rowKeys } from './rowKey';

/** With these words the note of such a row begins. */
export const PLACE_NOTE = 'Place to verify:';

/** A program's own words on one of these, or the day they were looked up, verify a place. */
const VERIFIES: readonly ProgramField[] = ['visa', 'j1', 'h1b', 'checked_on'];

export interface PlacesToVerify {
  readonly verified: number;
  readonly of: number;
  /** Not verified, in the list's order; rows counted from 1 below the headers. */
  readonly next: readonly { readonly name: string; readonly row: number; readonly key: string }[];
}

export function placesToVerify(rows: readonly (readonly unknown[])[], columns: readonly Column[]): PlacesToVerify {
  const at = (field: ProgramField): number => columnOf(columns, field)?.at ?? -1;
  const keyOf = rowKeys(columns);
  const places = rows.flatMap((row, place) =>
    isEmptyRow(row, columns) || !textOf(row[at('notes')]).includes(PLACE_NOTE) ? [] : [{ row, place }],
  );
  const open = places.filter(({ row }) => VERIFIES.every((field) => isBlank(row[at(field)])));
  return {
    verified: places.length - open.length,
    of: places.length,
    next: open.map(({ row, place }) => ({
      name: [textOf(row[at('program')]) || textOf(row[at('institution')]), textOf(row[at('city')]), textOf(row[at('state')])]
        .filter(Boolean)
        .join(', '),
      row: place + 1,
      key: keyOf(row),
    })),
  };
}
