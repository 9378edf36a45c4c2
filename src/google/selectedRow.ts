/** Which row of the list is meant: the selected one, or one that was named before and may have moved since? */
import type { FoundList } from '../sheet/findList';
import { identities, isEmptyRow } from '../sheet/programsBlock';
import { WrongCall } from '../sheet/wrongCall';
import type { Book } from './book';

/** Counted from 0 on the tab. */
export interface MeantRow {
  readonly at: number;
  readonly cells: readonly unknown[];
  /** What tells the program apart, whatever row it stands in. */
  readonly key: string;
}

export function listOf({ list }: Book): FoundList {
  if (list === null)
    throw new WrongCall(
      'the tab in front holds no list that MatchSheet knows: open the tab with your programs, whose headers name the program and at least one fact',
    );
  return list;
}

/** The row in which the selection begins. */
export function selectedRow(book: Book): MeantRow {
  const list = listOf(book);
  const { spreadsheet, sheet, grid } = book;
  const selected = spreadsheet.getActiveRange();
  const isHere = selected !== null && selected.getSheet().getSheetId() === sheet.getSheetId();
  const at = isHere ? selected.getRow() - 1 : -1;
  if (at < list.headerAt + list.headerRows) throw new WrongCall('select a cell in the row of a program first');
  const cells = grid[at] ?? [];
  if (isEmptyRow(cells, list.columns)) throw new WrongCall(`row ${at + 1} holds no program`);
  return { at, cells, key: identities(list.columns)(cells) };
}

/** Where that program stands now: somebody may have sorted the list or inserted rows meanwhile. */
export function rowAgain(book: Book, at: number, key: string): MeantRow {
  const list = listOf(book);
  const keyOf = identities(list.columns);
  const { grid } = book;
  const isData = (place: number): boolean => place >= list.headerAt + list.headerRows;
  if (isData(at) && keyOf(grid[at] ?? []) === key) return { at, cells: grid[at] ?? [], key };
  const there = grid.flatMap((row, place) => (isData(place) && keyOf(row) === key ? [place] : []));
  const [only] = there;
  if (only === undefined || there.length > 1)
    throw new WrongCall('the program is not where it was, or stands there twice: select its row and read the page again');
  return { at: only, cells: grid[only] ?? [], key };
}
