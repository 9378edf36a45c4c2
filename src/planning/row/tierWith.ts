/** Which tier would a row have if one of its cells said something else, or its profile did? Judged by the same rules. */

import { labelOf } from '../../domain/tiers';
import type { ProgramField } from '../../reading/headers/programFields';
import { columnOf } from '../../sheet/list/columnOf';
import type { Column } from '../../sheet/list/programsBlock';
import { judge } from '../judged/judgeList';

type Grid = readonly (readonly unknown[])[];

/** A row of the list with what it is judged by. */
export interface RowToJudge {
  /** The header row, or both where a group row stands over the names. */
  readonly headers: Grid;
  readonly row: readonly unknown[];
  readonly columns: readonly Column[];
  readonly profile: Grid;
  readonly settings: unknown;
}

/** The label of its tier, marks included; null where the row holds no program. */
export function tierOf({ headers, row, profile, settings }: RowToJudge): string | null {
  const judged = judge([[row], profile, headers, settings]).rows[0];
  return judged ? labelOf(judged.judgement.verdict) : null;
}

/** @param header A name for the column, where the list has none for this field. */
export const tierWithCell = (asked: RowToJudge, field: ProgramField, header: string, cell: string): string | null =>
  tierOf(withCell(asked, field, header, cell));

/** The row with that fact: in its column, else in one more. A list with a column for each visa gets both. */
function withCell(asked: RowToJudge, field: ProgramField, header: string, cell: string): RowToJudge {
  const { headers, row, columns } = asked;
  const split = columns.filter((column) => column.field === 'j1' || column.field === 'h1b');
  const has = columns.some((column) => column.field === field);
  if (field === 'visa' && !has && split.length > 0) {
    const says = cell === 'No visas' ? 'no' : 'yes';
    return { ...asked, row: row.map((value, at) => (split.some((column) => column.at === at) ? says : value)) };
  }
  const at = columnOf(columns, field)?.at;
  if (at !== undefined) return { ...asked, row: row.map((value, place) => (place === at ? cell : value)) };
  return {
    ...asked,
    row: [...row, cell],
    headers: headers.map((head, place) => [...head, place === headers.length - 1 ? header : '']),
  };
}
