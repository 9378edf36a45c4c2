/** How do rows of a pasted table get under the list, and away again? Only new programs, only into cells that nobody uses. */

import { isBlank, textOf } from '../../sheet/cell';
import type { FoundList } from '../../sheet/list/findList';
import { type NewRows, newRows } from '../../sheet/list/newRows';
import { WrongCall } from '../../sheet/wrongCall';
import { cut, LONGEST_NAME, LONGEST_QUOTE } from '../../show/limits';
import { carryOut, carryOutBeside, removeForGood } from '../change/carryOut';
import { bare } from '../change/contents';
import { clearCells } from '../change/plan';
import type { Asks } from '../contract/requests';
import type { UndoOfRows } from '../contract/undos';
import { makeStarter, starterRemoved } from '../tabs/starterTab';
import { activeSpreadsheet } from '../workbook/activeSpreadsheet';
import { type Computed, computedIn } from '../workbook/formulaCells';
import { gridTabOf } from '../workbook/gridTabs';
import { type Book, openBook } from '../workbook/openBook';
import { rowsStanding } from '../workbook/selectedRow';
import { writeRows } from './writeRows';

export interface AddedRows extends Omit<NewRows, 'rows'> {
  readonly tab: string;
  readonly sheetId: number;
  /** Headers of columns that one formula fills: the paste's cells for them are left out. */
  readonly filledByFormula: readonly string[];
  readonly undo: UndoOfRows | null;
}

export function previewRows({ rows }: Asks['previewRows']): AddedRows {
  const book = openBook();
  const { rows: added, ...preview } = newRows(book.grid, listOf(book), rows, book.settings.corrections);
  const { filledByFormula } = columnsFor(book, listOf(book), added);
  return { ...shortly(preview), filledByFormula, tab: book.sheet.getName(), sheetId: book.sheet.getSheetId(), undo: null };
}

/** Decided anew, on the tab of the preview: its list may have changed since. */
export function addRows({ rows, sheetId }: Asks['addRows']): AddedRows {
  const spreadsheet = activeSpreadsheet();
  const book = openBook(sheetId ?? makeStarter(spreadsheet).sheetId);
  const list = listOf(book);
  const { rows: added, ...said } = newRows(book.grid, list, rows, book.settings.corrections);
  const columns = columnsFor(book, list, added);
  const undo = added.length === 0 ? null : { ...writeRows(book, list, added, columns), madeTab: sheetId === null };
  return {
    ...shortly(said),
    filledByFormula: columns.filledByFormula,
    tab: book.sheet.getName(),
    sheetId: book.sheet.getSheetId(),
    undo,
  };
}

/** What the person pasted, as it is told. */
function shortly({ names, known, unplaced, noProgram, given }: Omit<NewRows, 'rows'>): Omit<NewRows, 'rows'> {
  const name = (one: string): string => cut(one, LONGEST_NAME);
  const quoted = (one: string): string => cut(one, LONGEST_QUOTE);
  return {
    names: names.map(name),
    known: known.map((one) => ({ ...one, name: name(one.name) })),
    unplaced: unplaced.map(quoted),
    noProgram: noProgram.map(quoted),
    given,
  };
}

/** Which columns are filled, and by what else. */
export interface Columns {
  /** That get something. */
  readonly used: readonly number[];
  readonly filledByFormula: readonly string[];
  readonly below: Computed;
}

/** A column that one formula fills is not ours to fill: its header is told. */
function columnsFor({ sheet, grid }: Book, { headerAt, headerRows }: FoundList, rows: NewRows['rows']): Columns {
  const wanted = (rows[0] ?? []).flatMap((_, at) => (rows.some((row) => row[at] !== '') ? [at] : []));
  const below = computedIn(sheet, grid.length + rows.length, Math.max(0, ...wanted) + 1);
  const isFilled = (at: number): boolean => below.has(Math.max(grid.length, headerAt + headerRows) + rows.length, at);
  return {
    used: wanted.filter((at) => !isFilled(at)),
    filledByFormula: wanted.filter(isFilled).map((at) => textOf(grid[headerAt + headerRows - 1]?.[at])),
    below,
  };
}

const listOf = ({ list }: Book): FoundList => {
  if (list === null) throw new WrongCall('there is no list yet to add to: make an empty list first');
  return list;
};

/** Clears the rows that were added, and takes the tab away that was made for them, if they stand where and as they were written. */
export function undoRows({ undo: { sheetId, row, added, madeTab, runs } }: Asks['undoRows']): void {
  const sheet = gridTabOf(activeSpreadsheet(), sheetId);
  if (sheet === undefined && madeTab) return;
  const height = runs[0]?.cells.length ?? 0;
  // Taken back before, with the rows.
  if (sheet !== undefined && sheet.getMaxRows() === row + height - 1 - added && added > 0) return;
  if (sheet === undefined || sheet.getMaxRows() < row + height - 1) throw new WrongCall(MOVED);
  const ranges = runs.map(({ column, cells, formats }) => ({
    range: sheet.getRange(row, column, cells.length, cells[0]?.length ?? 1),
    cells,
    formats,
  }));
  // A row that an earlier try has blanked already counts as written.
  const isAsWritten = ranges.every(({ range, cells }) =>
    range
      .getValues()
      .every((one, at) => one.every((value, to) => isBlank(value) || bare(textOf(value)) === bare(cells[at]?.[to] ?? ''))),
  );
  if (!isAsWritten) throw new WrongCall(MOVED);
  const steps = ranges.map(({ range, formats }) => clearCells(range, formats));
  const book = openBook(sheetId);
  // Those above have to stand where they stood.
  if (book.list === null) carryOut(steps);
  else carryOutBeside({ ...rowsStanding(book), until: row - 1 }, steps);
  if (madeTab) removeForGood(starterRemoved(sheet));
  const last = sheet.getMaxRows();
  if (!madeTab && added > 0 && last === row + height - 1)
    removeForGood([{ is: 'deleteRows', tab: sheetId, from: last - added + 1, count: added, of: last }]);
}

const MOVED = 'the rows were moved or changed since: nothing was taken back. Delete those you do not want yourself';
