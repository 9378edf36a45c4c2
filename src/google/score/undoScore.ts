/** How is a score taken back? What it added goes, if it is as it was written; nothing of the applicant's was changed. */
import { isBlank, textOf } from '../../sheet/cell';
import { WrongCall } from '../../sheet/wrongCall';
import type { Asks, UndoOfScore } from '../contract/requests';
import { judgedBook } from '../workbook/judgedBook';
import { type Book, openBook } from '../workbook/openBook';
import { undressHeading } from '../workbook/style';
import { uncolourTiers } from '../workbook/tierColours';
import { clearOurs } from './placeScore';
import { unprotect } from './protect';
import { removeScoredAs } from './rowGuard';
import { noteFor, type Owned, ownedNow, WIDTH } from './scoreColumns';
import { fillValues } from './scoreValues';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Each step tolerates that it was done before: a failure half way is completed by pressing again. */
export function undoScore({ undo }: Asks['undoScore']): void {
  const book = openBook(undo.sheetId);
  const { owned } = book;
  if (owned !== null) {
    const now = ownedNow(book, judgedBook(book));
    check(now);
    if (undo.asValues) removeScoredAs(book);
    // Scored once more: the formula is as it was.
    const isSame = undo.before?.is === 'formula' && !undo.asValues;
    if (!isSame) clearOurs(book.sheet, owned, now);
    if (undo.before === null) undress(book, undo, owned);
    else if (!isSame) putBack(book, undo, owned);
  }
  takeBackStamps(book, undo);
  // The name goes last but for the columns it marks: until then a second try finds them, and without it they are nobody's to delete.
  if (undo.before === null && owned !== null) {
    for (const named of book.spreadsheet.getNamedRanges()) if (named.getName() === book.ownedName) named.remove();
    deleteAdded(book, undo, owned);
  }
}

/** What stood in the columns before. */
function putBack({ sheet }: Book, { before, formula, today }: UndoOfScore, owned: Range): void {
  const first = sheet.getRange(owned.getRow(), owned.getColumn());
  if (before?.is === 'values') {
    first.setNote(before.note);
    fillValues(sheet.getRange(owned.getRow(), owned.getColumn(), before.cells.length, WIDTH), before.cells);
    return;
  }
  first.setNumberFormat('General');
  first.setFormula(formula);
  first.setNote(noteFor(today));
}

function undress({ sheet }: Book, { frozenRows }: UndoOfScore, owned: Range): void {
  uncolourTiers(sheet, owned);
  unprotect(sheet);
  sheet.getRange(owned.getRow(), owned.getColumn()).setNote(null);
  undressHeading(owned);
  if (frozenRows !== null && sheet.getFrozenRows() === frozenRows) sheet.setFrozenRows(0);
}

const CHANGED = 'nothing was taken back. Delete the columns yourself if you want to';

function check(now: Owned): void {
  if (now.is === 'changed') throw new WrongCall(`the columns hold changes of yours: ${CHANGED}`);
  const [blocker] = now.is === 'formula' ? now.blockers : [];
  if (blocker !== undefined)
    throw new WrongCall(`cell ${blocker.cell} in our columns holds your “${blocker.content}”: move it first`);
}

/** Only columns at the right end that hold nothing of anybody's. */
function deleteAdded({ sheet, grid }: Book, { addedColumns }: UndoOfScore, owned: Range): void {
  const last = sheet.getMaxColumns();
  const isOurs = (column: number): boolean => column >= owned.getColumn() && column < owned.getColumn() + WIDTH;
  let from = last + 1;
  while (last - from + 1 < addedColumns && from > 2) {
    const column = from - 1;
    if (!isOurs(column) && !grid.every((row) => isBlank(row[column - 1]))) break;
    from = column;
  }
  if (from <= last) sheet.deleteColumns(from, last - from + 1);
}

function takeBackStamps({ profile }: Book, { stamps }: UndoOfScore): void {
  if (profile === null) return;
  const sheet = profile.range.getSheet();
  for (const { row, column, before, after, isNew } of stamps) {
    const value = sheet.getRange(row, column);
    if (textOf(value.getValue()) !== after) continue;
    // Only a label of ours goes, and first: by the value a second try knows the row.
    if (isNew) sheet.getRange(row, column - 1).clearContent();
    value.setValue(before);
  }
}
