/** How is a score taken back? What it added goes, if it is as it was written; nothing of the applicant's was changed. */
import { isBlank, textOf } from '../../sheet/cell';
import { WrongCall } from '../../sheet/wrongCall';
import { carryOut, carryOutBeside, removeForGood } from '../change/carryOut';
import { blanksIn, isSame } from '../change/contents';
import { clearCells, putCells, putFormula, putName, putNote } from '../change/plan';
import type { Removal, Step } from '../change/step';
import type { Asks } from '../contract/requests';
import type { UndoOfScore } from '../contract/undos';
import { judgedBook } from '../workbook/judgedBook';
import { type Book, openBook } from '../workbook/openBook';
import { standingOf } from '../workbook/selectedRow';
import { settingsRemoved } from '../workbook/settingsTab';
import { clearOurs } from './placeScore';
import { unprotected } from './protect';
import { markScoredAs, removeScoredAs, scoredAsFor } from './rowGuard';
import { noteFor, type Owned, ownedNow, WIDTH } from './scoreColumns';
import { unformatScore } from './scoreFormat';
import { valuesStep } from './scoreValues';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Done twice, it does nothing the second time: what is gone is not looked for. */
export function undoScore({ undo }: Asks['undoScore']): void {
  const book = openBook(undo.sheetId);
  const { owned } = book;
  const steps: Step[] = [];
  if (owned !== null) {
    const now = ownedNow(book, judgedBook(book));
    check(now, owned, undo);
    if (undo.asValues) steps.push(...removeScoredAs(book));
    // Scored once more: the formula is as it was.
    const isSame = undo.before?.is === 'formula' && !undo.asValues;
    if (!isSame) steps.push(...clearOurs(book.sheet, owned, now));
    if (undo.before === null)
      steps.push(...unformatScore(book.sheet, owned, undo), noteGone(book, owned), ...unprotected(book.sheet));
    else if (!isSame) steps.push(...putBack(book, undo, owned));
  }
  const all = [...steps, ...stampsBack(book, undo)];
  // Values do not move with the rows.
  if (undo.before?.is === 'values' && book.list !== null) carryOutBeside(standingOf(book), all);
  else carryOut(all);
  // Asked only now, since our own formula names them.
  const [unnamed, tab] = undo.madeSettings === '' ? [[], []] : settingsRemoved(book.spreadsheet, undo.madeSettings);
  const isGone = undo.before === null && owned !== null;
  // The names go first: a name whose cells are deleted is a broken one.
  carryOut([...unnamed, ...(isGone && book.ownedName !== null ? [putName(book.spreadsheet, book.ownedName, null)] : [])]);
  removeForGood([...tab, ...(isGone ? addedColumns(book, undo, owned) : [])]);
  select(book, undo.selected);
}

/** The view goes back with the selection. */
function select({ sheet }: Book, { row, column }: UndoOfScore['selected']): void {
  if (row <= sheet.getMaxRows() && column <= sheet.getMaxColumns()) sheet.getRange(row, column).activate();
}

const noteGone = ({ sheet }: Book, owned: Range): Step => putNote(sheet.getRange(owned.getRow(), owned.getColumn()), '');

const said = (names: readonly string[]): string => names.join('\n').trimEnd();

/** What stood in the columns before. */
function putBack(book: Book, { before, formula, today }: UndoOfScore, owned: Range): Step[] {
  const first = book.sheet.getRange(owned.getRow(), owned.getColumn());
  if (before?.is !== 'values') return [putFormula(first, formula, blanksIn(first)), putNote(first, noteFor(today))];
  const { cells, note, names } = before;
  // Not over what somebody has written there since.
  const scoredAs = names === null ? null : scoredAsFor(book, owned, cells.length);
  if (names !== null && scoredAs !== null && said(scoredAs.names) !== said(names))
    throw new WrongCall(
      'the rows were moved since, so the values before would stand beside other programs: nothing was taken back',
    );
  const marked = scoredAs === null ? [] : markScoredAs(book, scoredAs);
  return [putNote(first, note), valuesStep(owned, cells, scoredAs), ...marked];
}

const CHANGED = 'nothing was taken back. Delete the columns yourself if you want to';

/** Answers that stand there as values, or by another formula, are somebody's. */
function check(now: Owned, owned: Range, { formula }: UndoOfScore): void {
  const isOurs = now.is !== 'formula' || isSame({ formula }, '', owned.getFormula());
  if (now.is === 'changed' || !isOurs) throw new WrongCall(`the columns hold changes of yours: ${CHANGED}`);
  const [blocker] = now.is === 'formula' ? now.blockers : [];
  if (blocker !== undefined)
    throw new WrongCall(`cell ${blocker.cell} in our columns holds your “${blocker.content}”: move it first`);
}

/** Only columns at the right end that hold nothing of anybody's. */
function addedColumns({ sheet, grid }: Book, { addedColumns: added, asValues }: UndoOfScore, owned: Range): Removal[] {
  const last = sheet.getMaxColumns();
  const isOurs = (column: number): boolean =>
    column >= owned.getColumn() && column < owned.getColumn() + WIDTH + (asValues ? 1 : 0);
  let from = last + 1;
  while (last - from + 1 < added && from > 2) {
    const column = from - 1;
    if (!isOurs(column) && !grid.every((row) => isBlank(row[column - 1]))) break;
    from = column;
  }
  return from <= last ? [{ is: 'deleteColumns', tab: sheet.getSheetId(), from, count: last - from + 1, of: last }] : [];
}

/** Only a label of ours goes; a day of the applicant's own comes back as the day it was. */
function stampsBack({ profile }: Book, { stamps }: UndoOfScore): Step[] {
  if (profile === null) return [];
  const sheet = profile.range.getSheet();
  return stamps.flatMap(({ row, column, before: { content, format }, after, isNew }) => {
    const value = sheet.getRange(row, column);
    if (textOf(value.getValue()) !== after) return [];
    if (isNew) return [clearCells(sheet.getRange(row, column - 1, 1, 2), format)];
    return [content === '' ? clearCells(value, format) : putCells(value, [[content]], format)];
  });
}
