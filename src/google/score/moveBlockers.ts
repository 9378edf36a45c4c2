/** A tier typed over our answers blocks them all: how does it get where it counts, into the applicant's own column "Tier to use"? */

import { isBlank } from '../../sheet/cell';
import { columnOf } from '../../sheet/list/columnOf';
import { rowKeys } from '../../sheet/list/rowKey';
import { WrongCall } from '../../sheet/wrongCall';
import { carryOutBeside } from '../change/carryOut';
import { clearCells, putWords } from '../change/plan';
import type { UndoOfTiers } from '../contract/undos';
import { cellName } from '../workbook/a1';
import { judgedBook } from '../workbook/judgedBook';
import { openBook } from '../workbook/openBook';
import { listOf, rowsStanding } from '../workbook/selectedRow';
import { type Blocker, ownedNow } from './scoreColumns';

const HEADER = 'Tier to use';

interface Moved {
  readonly moved: readonly { readonly from: string; readonly to: string }[];
  /** Cells in the way that are no tier, or whose place is taken: for the person to move. */
  readonly left: readonly string[];
  readonly undo: UndoOfTiers;
}

/** Into the list's own column of that meaning, else into the blank column left of ours. Written first, then cleared: nothing can be lost. */
export function moveBlockers(): Moved {
  const book = openBook();
  const { owned, sheet, grid } = book;
  const list = listOf(book);
  const is = ownedNow(book, judgedBook(book));
  if (owned === null || is.is !== 'formula' || is.blockers.length === 0) throw new WrongCall('nothing is in the way now');
  const known = columnOf(list.columns, 'tier_decided')?.at;
  const column = known ?? owned.getColumn() - 2;
  if (known === undefined && !(column > list.last && grid.every((row) => isBlank(row[column]))))
    throw new WrongCall(`there is no blank column left of ours: insert one with the header “${HEADER}” and try again`);
  const ours = owned.getColumn() - 1;
  const isTier = ({ row, column: to }: Blocker): boolean =>
    to === 0 && row >= list.headerAt + list.headerRows && typeof grid[row]?.[ours] === 'string';
  const isMovable = (blocker: Blocker): boolean =>
    isTier(blocker) &&
    isBlank(grid[blocker.row]?.[column]) &&
    sheet.getRange(blocker.row + 1, owned.getColumn()).getFormula() === '';
  const moving = is.blockers.filter(isMovable);
  const at = (row: number, to: number) => sheet.getRange(row + 1, to + 1);
  const made = moving.length > 0 && known === undefined ? 'header' : '';
  const keyOf = rowKeys(list.columns);
  carryOutBeside(rowsStanding(book), [
    ...(made === 'header' ? [putWords(at(list.headerAt, column), [[HEADER]])] : []),
    ...moving.flatMap(({ content, row }) => [putWords(at(row, column), [[content]]), clearCells(at(row, ours))]),
  ]);
  return {
    moved: moving.map(({ cell, row }) => ({ from: cell, to: cellName(row, column) })),
    left: is.blockers.filter((blocker) => !moving.includes(blocker)).map(({ cell }) => cell),
    undo: {
      sheetId: sheet.getSheetId(),
      column: column + 1,
      made,
      wereOurs: true,
      rows: moving.map(({ row, content }) => ({ row: row + 1, key: keyOf(grid[row] ?? []), text: content, before: '' })),
    },
  };
}
