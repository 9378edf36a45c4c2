/** Which row of the list is meant: the selected one, or one that was named before and may have moved since? */
import type { FoundList } from '../../sheet/list/findList';
import { isEmptyRow } from '../../sheet/list/programRows';
import { findRow, rowKeys } from '../../sheet/list/rowKey';
import { WrongCall } from '../../sheet/wrongCall';
import type { Standing } from '../change/moved';
import { isGrid } from './gridTabs';
import type { Book } from './openBook';

/** Counted from 0 on the tab. */
interface MeantRow {
  readonly at: number;
  readonly cells: readonly unknown[];
  /** What tells the program apart, whatever row it stands in. */
  readonly key: string;
}

export function listOf({ list }: Pick<Book, 'list'>): FoundList {
  if (list === null)
    throw new WrongCall(
      'the tab in front holds no list that MatchSheet knows: open the tab with your programs, whose headers name the program and at least one fact',
    );
  return list;
}

/** For the check that it has not moved. */
export const standingOf = (book: Pick<Book, 'list' | 'grid' | 'sheet'>): Standing => ({
  tab: book.sheet.getSheetId(),
  grid: book.grid,
  list: listOf(book),
});

/** With the formulas, where columns of the applicant's are written. */
export const rowsStanding = (book: Pick<Book, 'list' | 'grid' | 'sheet'>): Standing => ({
  ...standingOf(book),
  formulas: book.sheet.getDataRange().getFormulas(),
});

/** The row in which the selection begins. */
export function selectedRow(book: Book): MeantRow {
  const list = listOf(book);
  const { spreadsheet, sheet, grid } = book;
  const selected = isGrid(spreadsheet.getActiveSheet()) ? spreadsheet.getActiveRange() : null;
  const isHere = selected !== null && selected.getSheet().getSheetId() === sheet.getSheetId();
  const at = isHere ? selected.getRow() - 1 : -1;
  if (at < list.headerAt + list.headerRows) throw new WrongCall('select a cell in the row of a program first');
  const cells = grid[at] ?? [];
  if (isEmptyRow(cells, list.columns)) throw new WrongCall(`row ${at + 1} holds no program`);
  return { at, cells, key: rowKeys(list.columns)(cells) };
}

/** Where that program stands now: somebody may have sorted the list or inserted rows meanwhile. */
export function rowAgain(book: Book, at: number, key: string): MeantRow {
  const list = listOf(book);
  const top = list.headerAt + list.headerRows;
  const rows = book.grid.slice(top);
  const keyOf = rowKeys(list.columns);
  // The same words in the same row: nothing has moved, however many are alike.
  const place = at >= top && keyOf(rows[at - top] ?? []) === key ? at - top : findRow(rows, list.columns, key);
  if (place < 0) throw new WrongCall('the program is not where it was, or stands there twice: select its row and try again');
  return { at: top + place, cells: rows[place] ?? [], key };
}
