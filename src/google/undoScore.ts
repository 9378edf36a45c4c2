/** How is a score taken back? What it added goes, if it is as it was written; nothing of the applicant's was changed. (design §10) */
import { textOf } from '../sheet/cell';
import { WrongCall } from '../sheet/wrongCall';
import type { Asks, UndoOfScore } from './asks';
import { type Block, openBook, SCORE_NAME } from './book';
import { uncolourTiers } from './colours';
import { noteFor, WIDTH, whatIsOwned } from './owned';

const CHANGED = 'nothing was taken back. Delete the columns yourself if you want to';

export function undoScore({ undo }: Asks['undoScore']): void {
  const book = openBook();
  const { owned, sheet, spreadsheet, grid } = book;
  if (owned === null || sheet.getSheetId() !== undo.sheetId)
    throw new WrongCall('the scored columns are not on this tab any more: nothing was taken back');
  const first = sheet.getRange(owned.getRow(), owned.getColumn());
  const now = whatIsOwned(book);
  if (now.is === 'values' && !now.isAsWritten) throw new WrongCall(`the columns hold changes of yours: ${CHANGED}`);
  if (now.is === 'formula') {
    const [blocker] = now.blockers;
    if (blocker !== undefined)
      throw new WrongCall(`cell ${blocker.cell} in our columns holds your “${blocker.content}”: move it first`);
    if (first.getFormula() !== undo.formula) throw new WrongCall(`the formula was changed by hand since: ${CHANGED}`);
    first.clearContent();
  } else {
    const values = sheet.getRange(owned.getRow(), owned.getColumn(), Math.max(1, grid.length - owned.getRow() + 1), WIDTH);
    values.clearContent();
    values.setNumberFormat('General');
  }
  if (undo.asValues && undo.wasFormula) {
    first.setNumberFormat('General');
    first.setFormula(undo.formula);
    first.setNote(noteFor(undo.stamps[0]?.after ?? ''));
    return;
  }
  uncolourTiers(sheet, owned);
  first.setNote(null);
  owned.setFontWeight('normal');
  owned.setBackground(null);
  for (const named of spreadsheet.getNamedRanges()) if (named.getName() === SCORE_NAME) named.remove();
  if (undo.frozenRows !== null) sheet.setFrozenRows(undo.frozenRows);
  if (undo.addedColumns > 0) sheet.deleteColumns(sheet.getMaxColumns() - undo.addedColumns + 1, undo.addedColumns);
  if (book.profile !== null) takeBack(book.profile, undo.stamps);
}

function takeBack(profile: Block, stamps: UndoOfScore['stamps']): void {
  for (const { row, column, before, after } of stamps) {
    const cell = profile.range.getSheet().getRange(row, column);
    if (textOf(cell.getValue()) === after) cell.setValue(before);
  }
}
