/** How is the list scored in one click? The formula, or its values, in columns that are ours, and the stamp. */
import { summaryOf } from '../../planning/list/listSummary';
import { textOf } from '../../sheet/cell';
import type { FoundList } from '../../sheet/list/findList';
import { isEmptyRow } from '../../sheet/list/programRows';
import { WrongCall } from '../../sheet/wrongCall';
import { type SummaryShown, showSummary } from '../../show/sentences/summary';
import { showScore } from '../../show/tables/scoreTable';
import { carryOut, checkStanding, watch } from '../change/carryOut';
import { blanksIn, type Grid } from '../change/contents';
import { putFormula, putName, putNote } from '../change/plan';
import type { Step } from '../change/step';
import type { Asks } from '../contract/requests';
import type { UndoOfScore } from '../contract/undos';
import { cellName, scoreFormula } from '../workbook/a1';
import { type JudgedBook, judgedBook } from '../workbook/judgedBook';
import { type Book, openBook, profileOf } from '../workbook/openBook';
import type { Block } from '../workbook/ownBlocks';
import { listOf, standingOf } from '../workbook/selectedRow';
import { settingsTab } from '../workbook/settingsTab';
import { nameFor, placeFor } from './placeScore';
import { markScoredAs, namesScoredAs, removeScoredAs, scoredAsFor } from './rowGuard';
import { type Blocker, checkOf, noteFor, noteForValues, type Owned, ownedNow } from './scoreColumns';
import { formatScore, isNameInSight, namesColumn } from './scoreFormat';
import { valuesStep } from './scoreValues';
import { nextRules, stamp, stampRows } from './stamp';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** What Score did, and what it needs to be taken back. */
interface Scored {
  readonly summary: SummaryShown;
  readonly where: string;
  readonly asValues: boolean;
  /** Filled cells of somebody's in our columns: until they are moved, the answers cannot be shown. */
  readonly blockedBy: readonly Blocker[];
  /** The columns before held changes of a person, so they were left and new ones made. */
  readonly leftOld: boolean;
  /** The names of the programs stay in sight beside their tiers. */
  readonly isNamed: boolean;
  readonly undo: UndoOfScore;
}

/** One read each of list, profile and settings; the list is compared once more after the answers are written, since values do not move with its rows. */
export function scoreList(asked: Asks['score']): Scored {
  const book = openBook();
  const selected = selectionOn(book);
  const list = listOf(book);
  const profile = profileOf(book);
  const judged = judgedBook(book);
  // Whatever is wrong with list, profile, settings or place is said before anything is written.
  const summary = showSummary(summaryOf(judged.computed(asked.today)));
  stampRows(profile);
  const before = ownedNow(book, judged);
  const blockedBy = before.is === 'formula' ? before.blockers : [];
  if (asked.asValues) checkFree(blockedBy);
  const stood = beforeOf(book, before);
  checkUnmoved(book);
  const settings = book.settingsBlock?.name ?? settingsTab(book.spreadsheet);
  const formula = scoreFormula(list, profile.name, settings);
  const { header, undo } = writeScore(asked, { book, list, profile, judged, before, formula });
  const isNamed = isNameInSight(book.sheet, list);
  selectFirst(book, list, isNamed ? header.getColumn() : namesColumn(list));
  const made = book.settingsBlock === null ? ' The new tab Settings is blank: the formula reads your corrections there.' : '';
  book.spreadsheet.toast(`${summary.rows} programs scored. Undo is in the sidebar.${made}`, 'MatchSheet');
  return {
    summary,
    where: cellName(header.getRow() - 1, header.getColumn() - 1),
    asValues: asked.asValues,
    blockedBy,
    leftOld: before.is === 'changed',
    isNamed,
    undo: {
      ...asked,
      ...undo,
      sheetId: book.sheet.getSheetId(),
      formula,
      before: stood,
      selected,
      madeSettings: book.settingsBlock === null ? settings : '',
    },
  };
}

/** Values are put over nothing that somebody wrote. */
function checkFree([blocker]: readonly Blocker[]): void {
  if (blocker !== undefined)
    throw new WrongCall(`cell ${blocker.cell} in our columns holds your “${blocker.content}”: move it first`);
}

/** All that the score is made from. */
interface Ready {
  readonly book: Book;
  readonly list: FoundList;
  readonly profile: Block;
  readonly judged: JudgedBook;
  readonly before: Owned;
  readonly formula: string;
}

/** Columns, looks, answers and stamp, in one change. @returns The headers of the columns, and what takes them back. */
function writeScore({ today, asValues }: Asks['score'], { book, list, profile, judged, before, formula }: Ready) {
  watch(standingOf(book));
  // What was scored as values before is scored anew.
  const removed = removeScoredAs(book);
  const { header, added, steps: ready } = placeFor(book, before, list.headerAt, asValues ? 1 : 0);
  const { steps: looks, ...looked } = formatScore(book.sheet, header, list);
  const { steps: stamping, stamps } = stamp(profile, today);
  const cells = asValues ? showScore(judged.computed(today)) : [];
  const answers = asValues
    ? valueSteps(book, header, cells, noteForValues(today, nextRules(profile), formula, checkOf(cells)))
    : formulaSteps(header, formula, noteFor(today));
  carryOut([...removed, ...ready, putName(book.spreadsheet, nameFor(book), header), ...looks, ...answers, ...stamping]);
  // Values do not move with the rows; a formula follows them, and need only stand beside its headers.
  checkStanding(standingOf(book), asValues ? 'facts' : 'headers');
  return { header, undo: { addedColumns: added, ...looked, stamps: [...stamps] } };
}

/** The first program, in that column: it comes into sight, and “Explain this row” has its row. */
function selectFirst({ sheet, grid }: Book, { headerAt, headerRows, columns }: FoundList, column: number): void {
  const top = headerAt + headerRows;
  const first = grid.slice(top).findIndex((row) => !isEmptyRow(row, columns));
  sheet.getRange(top + Math.max(0, first) + 1, column).activate();
}

/** Where the list was looked at; its first cell where another tab was in front. */
function selectionOn({ spreadsheet, sheet }: Book): UndoOfScore['selected'] {
  const active = spreadsheet.getActiveSheet();
  const range = active.getSheetId() === sheet.getSheetId() ? spreadsheet.getActiveRange() : null;
  return { row: range?.getRow() ?? 1, column: range?.getColumn() ?? 1 };
}

const firstOf = (header: Range): Range => header.getSheet().getRange(header.getRow(), header.getColumn());

/** Whatever of ours stood there is cleared by then. */
const formulaSteps = (header: Range, formula: string, note: string): Step[] => [
  putFormula(firstOf(header), formula, blanksIn(firstOf(header))),
  putNote(firstOf(header), note),
];

/** The note comes first: by it these values are known as ours. */
function valueSteps(book: Book, header: Range, cells: Grid, note: string): Step[] {
  const scoredAs = scoredAsFor(book, header, cells.length);
  const marked = scoredAs === null ? [] : markScoredAs(book, scoredAs);
  return [putNote(firstOf(header), note), valuesStep(header, cells, scoredAs), ...marked];
}

/** Columns that somebody inserted or took away since the list was read: no cell is where it was. */
function checkUnmoved({ spreadsheet, sheet, grid, owned, ownedName }: Book): void {
  const now = ownedName === null ? null : spreadsheet.getRangeByName(ownedName);
  const isSame =
    sheet.getLastColumn() === (grid[0]?.length ?? 0) &&
    (owned === null || (now !== null && now.getColumn() === owned.getColumn() && now.getRow() === owned.getRow()));
  if (!isSame) throw new WrongCall('somebody changed the columns of this tab just now: score it again');
}

function beforeOf(book: Book, is: Owned): UndoOfScore['before'] {
  if (is.is === 'formula') return { is: 'formula' };
  if (is.is !== 'values') return null;
  return { is: 'values', cells: is.cells.map((row) => row.map(plain)), note: is.note, names: namesScoredAs(book) };
}

const plain = (value: unknown): string | number | boolean =>
  typeof value === 'number' || typeof value === 'boolean' ? value : textOf(value);
