/** The applicant follows the mentor: how does her tier get into the column "Tier to use", where planning reads it? */

import { disagreement } from '../../mentor/mentorAnswers';
import { readTierWord } from '../../reading/applicant/tierWord';
import { textOf } from '../../sheet/cell';
import { columnOf } from '../../sheet/list/columnOf';
import { rowKeys } from '../../sheet/list/rowKey';
import { WrongCall } from '../../sheet/wrongCall';
import { carryOutBeside } from '../change/carryOut';
import { clearCells, putCells, putNote, putWords } from '../change/plan';
import type { Asks } from '../contract/requests';
import type { UndoOfTiers } from '../contract/undos';
import { ownColumn, removeOwnColumns } from '../rows/applicantColumn';
import { forgetWords, keepWords } from '../rows/keptWords';
import { cellName } from '../workbook/a1';
import { judgedBook } from '../workbook/judgedBook';
import { openBook } from '../workbook/openBook';
import { listOf, rowAgain, rowsStanding } from '../workbook/selectedRow';
import { reviewRange } from './reviewColumns';

type Range = GoogleAppsScript.Spreadsheet.Range;

const HEADER = 'Tier to use';

interface Disagreement {
  readonly row: number;
  readonly key: string;
  readonly program: string;
  readonly says: string;
  readonly note: string;
  /** What stands under "Tier to use" now. */
  readonly used: string;
}

/** Her tier, and her words with her name. */
function answerBeside(cells: readonly unknown[], review: Range): { readonly tier: string; readonly told: string } {
  const [tier = '', note = '', , , by = ''] = cells.slice(review.getColumn() - 1).map((cell) => textOf(cell).trim());
  return { tier, told: [note, by === '' ? '' : `(${by})`].filter((part) => part !== '').join(' ') };
}

/** Rows where the mentor names another tier than the computed one; read from the columns, whoever typed there. */
export function disagreements({ today }: Asks['disagreements']): {
  readonly sheetId: number;
  readonly rows: readonly Disagreement[];
} {
  const book = openBook();
  const list = listOf(book);
  const review = reviewRange(book);
  if (review === null) return { sheetId: book.sheet.getSheetId(), rows: [] };
  const judged = judgedBook(book).computed(today);
  const keyOf = rowKeys(list.columns);
  const usedAt = columnOf(list.columns, 'tier_decided')?.at;
  const rows = judged.rows.flatMap((one, at): Disagreement[] => {
    const cells = book.grid[list.headerAt + list.headerRows + at] ?? [];
    const { tier, told } = answerBeside(cells, review);
    // Against the computed tier, also where another one is used.
    const says = one === null ? '' : disagreement(tier, one.judgement.verdict);
    if (one === null || says === '') return [];
    const used = usedAt === undefined ? '' : textOf(cells[usedAt]);
    return [{ row: list.headerAt + list.headerRows + at + 1, key: keyOf(cells), program: one.name, says, note: told, used }];
  });
  return { sheetId: book.sheet.getSheetId(), rows };
}

/** "Reach: few IMGs there (Ana)" into the applicant's own column; made left of ours where there is none. */
export function applyTiers({ sheetId, rows }: Asks['applyTiers']): UndoOfTiers {
  const book = openBook(sheetId);
  const review = reviewRange(book);
  if (review === null) throw new WrongCall('there are no mentor answers beside this list');
  const wanted = rows.map(({ row, key }) => rowAgain(book, row - 1, key));
  const written = wanted.map(({ at, cells, key }) => {
    const { tier, told } = answerBeside(cells, review);
    const word = readTierWord(tier);
    return { row: at + 1, key, text: word === null ? '' : `${word}${told === '' ? '' : `: ${told}`}` };
  });
  const { column, made, steps } = ownColumn(book, 'tier_decided', HEADER);
  const isFormula = ({ row }: { readonly row: number }): boolean =>
    made === '' && book.sheet.getRange(row, column).getFormula() !== '';
  const computed = written.find(isFormula);
  if (computed !== undefined)
    throw new WrongCall(`cell ${cellName(computed.row - 1, column - 1)} holds a formula of yours: write the tier there yourself`);
  const done = written.map(({ row, key, text }) => {
    const there = made !== '' ? '' : textOf(book.grid[row - 1]?.[column - 1]);
    if (text === '') return { one: { row, key, text, before: there }, steps: [] };
    const cell = book.sheet.getRange(row, column);
    const { before, note } = keepWords(cell.getNote(), there, text);
    return { one: { row, key, text, before }, steps: [putNote(cell, note), putWords(cell, [[text]])] };
  });
  // A column that was inserted has moved those right of it.
  const now = made === 'column' ? openBook(sheetId) : book;
  carryOutBeside(rowsStanding(now), [...steps, ...done.flatMap((each) => each.steps)]);
  return { sheetId: book.sheet.getSheetId(), column, made, rows: done.map(({ one }) => one) };
}

/** Beside the same programs, wherever they stand now; in the column by its header. */
export function undoTiers({ undo: { sheetId, column, made, wereOurs, rows } }: Asks['undoTiers']): void {
  const book = openBook(sheetId);
  const at = book.list?.columns.find(({ field }) => field === 'tier_decided')?.at ?? column - 1;
  const ours = wereOurs && book.owned !== null ? book.owned.getColumn() : 0;
  const found = rows.map((one) => ({ ...one, row: rowAgain(book, one.row - 1, one.key).at + 1 }));
  const steps = found.flatMap(({ row, text, before }) => {
    const cell = book.sheet.getRange(row, at + 1);
    const there = textOf(cell.getValue());
    // Taken back before.
    if (there === before) return [];
    if (there !== text) throw new WrongCall(`cell ${cellName(row - 1, at)} is not as it was written, so no tier was taken back`);
    const back = before === '' ? clearCells(cell, 'General') : putWords(cell, [[before]]);
    const gone = [back, putNote(cell, forgetWords(cell.getNote(), before))];
    return ours === 0
      ? gone
      : [...gone, putCells(book.sheet.getRange(row, ours), [[text]], null, { contents: null, formats: null })];
  });
  // What stands in ours is an answer of the formula, and nobody's words.
  const grid = book.grid.map((cells) => cells.map((cell, to) => (to === ours - 1 ? '' : cell)));
  carryOutBeside({ ...rowsStanding(book), grid }, steps);
  removeOwnColumns(book, [{ at, made, header: HEADER }]);
}
