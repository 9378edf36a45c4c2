/** How is the list scored in one click, in columns that are ours, and how is that taken back? (design §5, §6, §9, §10) */
import { SCORE_HEADERS } from '../functions/score';
import { type ListSummary, summaryOf } from '../functions/summary';
import { isBlank, textOf } from '../sheet/cell';
import { WrongCall } from '../sheet/wrongCall';
import type { UndoOfScore } from './asks';
import { type Block, type Book, openBook, profileOf, SCORE_NAME } from './book';
import { colourTiers, uncolourTiers } from './colours';
import { cellName, firstFreeColumn, scoreFormula } from './scoreFormula';
import { settingsTab } from './settingsTab';
import { type Stamped, stamp } from './stamp';

/** What Score did, and what it needs to be taken back. */
export interface Scored {
  readonly summary: ListSummary;
  readonly where: string;
  /** Filled cells of somebody's in our columns: until they are moved, the answers cannot be shown. */
  readonly blockedBy: readonly { readonly cell: string; readonly content: string }[];
  readonly undo: UndoOfScore;
}

const WIDTHS = [150, 60, 80, 130, 220, 50, 320, 460];

/** One read each of list, profile and settings; then the formula, its look, and the stamp. */
export function scoreList(today: string): Scored {
  const book = openBook();
  const { list, grid } = book;
  const profile = profileOf(book);
  if (list === null)
    throw new WrongCall(
      'the tab in front holds no list that MatchSheet knows: open the tab with your programs, whose headers name the program and at least one fact',
    );
  const block = grid.slice(list.headerAt).map((row) => row.slice(list.first, list.last + 1));
  // Whatever is wrong with list, profile or settings is said before anything is written.
  const summary = summaryOf([block, [['Today', today], ...profile.values], book.settingsBlock?.values]);
  const settings = book.settingsBlock?.name ?? settingsTab(book.spreadsheet);
  const formula = scoreFormula(list, profile.name, settings);
  const placed = placeFor(book, list.headerAt);
  const header = placed.header;
  book.spreadsheet.setNamedRange(SCORE_NAME, header);
  const frozenRows = dress(book.sheet, header, list.headerAt);
  header.getSheet().getRange(header.getRow(), header.getColumn()).setFormula(formula);
  const stamps = stamp(profile, today);
  // The first verdict is selected: it is in sight, and “Explain this row” has its row.
  book.sheet.getRange(header.getRow() + 1, header.getColumn()).activate();
  return {
    summary,
    where: cellName(header.getRow() - 1, header.getColumn() - 1),
    blockedBy: blockersIn(book),
    undo: {
      sheetId: book.sheet.getSheetId(),
      formula,
      addedColumns: placed.added,
      frozenRows,
      stamps,
    },
  };
}

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Our columns where they stand already, moved to the header row if they are not on it; else new ones at the right end. */
function placeFor({ owned, sheet, grid }: Book, headerAt: number): { readonly header: Range; readonly added: number } {
  if (owned !== null) {
    const isOnHeader = owned.getRow() === headerAt + 1;
    if (!isOnHeader) owned.getSheet().getRange(owned.getRow(), owned.getColumn()).clearContent();
    return { header: sheet.getRange(headerAt + 1, owned.getColumn(), 1, SCORE_HEADERS.length), added: 0 };
  }
  const first = firstFreeColumn(grid);
  const missing = first + SCORE_HEADERS.length - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
  return { header: sheet.getRange(headerAt + 1, first + 1, 1, SCORE_HEADERS.length), added: Math.max(0, missing) };
}

/** Bold headers, widths, colours and, if nothing is frozen yet, a frozen header row; how many rows were frozen before, null if left. */
function dress(sheet: Sheet, header: Range, headerAt: number): number | null {
  header.setFontWeight('bold');
  header.setBackground('#eef1f4');
  sheet.getRange(header.getRow(), header.getColumn()).setNote('Filled by MatchSheet. Your own cells are read, never changed.');
  WIDTHS.forEach((width, at) => {
    sheet.setColumnWidth(header.getColumn() + at, width);
  });
  colourTiers(sheet, header);
  const before = sheet.getFrozenRows();
  if (before > 0) return null;
  sheet.setFrozenRows(headerAt + 1);
  return before;
}

/** A blocked answer shows #REF! in its first cell; then whatever stands in our columns is somebody's. */
function blockersIn({ owned, grid }: Book): { readonly cell: string; readonly content: string }[] {
  if (owned === null) return [];
  const column = owned.getColumn() - 1;
  const row = owned.getRow() - 1;
  if (!String(grid[row]?.[column]).startsWith('#REF!')) return [];
  return grid.flatMap((cells, at) =>
    cells.slice(column, column + SCORE_HEADERS.length).flatMap((content, to) => {
      const isOurs = at === row && to === 0;
      return isOurs || isBlank(content) ? [] : [{ cell: cellName(at, column + to), content: textOf(content) }];
    }),
  );
}

/** Takes back what Score added, if it is still as written; nothing of the applicant's was changed. */
export function undoScore(undo: UndoOfScore): void {
  const book = openBook();
  const { owned, sheet, spreadsheet } = book;
  if (owned === null || sheet.getSheetId() !== undo.sheetId)
    throw new WrongCall('the scored columns are not on this tab any more: nothing was taken back');
  const first = sheet.getRange(owned.getRow(), owned.getColumn());
  if (first.getFormula() !== undo.formula)
    throw new WrongCall(
      'the formula was changed by hand since: nothing was taken back. Delete the columns yourself if you want to',
    );
  const blockers = blockersIn(book);
  if (blockers.length > 0)
    throw new WrongCall(`cell ${blockers[0]?.cell} in our columns holds your “${blockers[0]?.content}”: move it first`);
  first.clearContent();
  uncolourTiers(sheet, owned);
  first.setNote(null);
  owned.setFontWeight('normal');
  owned.setBackground(null);
  for (const named of spreadsheet.getNamedRanges()) if (named.getName() === SCORE_NAME) named.remove();
  if (undo.frozenRows !== null) sheet.setFrozenRows(undo.frozenRows);
  if (undo.addedColumns > 0) sheet.deleteColumns(sheet.getMaxColumns() - undo.addedColumns + 1, undo.addedColumns);
  if (book.profile !== null) takeBack(book.profile, undo.stamps);
}

function takeBack(profile: Block, stamps: readonly Stamped[]): void {
  for (const { row, column, before, after } of stamps) {
    const cell = profile.range.getSheet().getRange(row, column);
    if (textOf(cell.getValue()) === after) cell.setValue(before);
  }
}
