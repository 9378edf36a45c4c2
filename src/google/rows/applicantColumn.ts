/** Which column of the applicant's does something go into that she accepts? Her own of that meaning, a blank one left of ours, or a new one there. */
import type { ProgramField } from '../../reading/headers/programHeader';
import { isBlank } from '../../sheet/cell';
import type { Book } from '../workbook/openBook';
import { writeWords } from '../workbook/plainText';

/** @param reviewAt Column of the mentor's answers, from 0. @return From 1. No cell of anybody's moves within the list. */
export function ownColumn(
  { sheet, grid, list, owned }: Book,
  reviewAt: number,
  field: ProgramField,
  header: string,
): { readonly column: number; readonly isNew: boolean } {
  const known = list?.columns.find((column) => column.field === field)?.at;
  if (known !== undefined) return { column: known + 1, isNew: false };
  // Of two blocks of ours on the right, the nearer one ends the room.
  const end = Math.min(reviewAt, owned === null ? reviewAt : owned.getColumn() - 1);
  const places = (list?.columns ?? []).map(({ at }) => at).filter((at) => at < end);
  const after = Math.max(...places, list?.last ?? 0) + 1;
  const isBlankColumn = after < end && grid.every((row) => isBlank(row[after]));
  if (!isBlankColumn) sheet.insertColumnsAfter(after, 1);
  writeWords(sheet.getRange((list?.headerAt ?? 0) + (list?.headerRows ?? 1), after + 1), [[header]]);
  return { column: after + 1, isNew: true };
}
