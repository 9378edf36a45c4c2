/** How is the list scored in one click? The formula, or its values, in columns that are ours, and the stamp. */
import { summaryOf } from '../../planning/list/listSummary';
import { textOf } from '../../sheet/cell';
import { WrongCall } from '../../sheet/wrongCall';
import { type SummaryShown, showSummary } from '../../show/sentences/summary';
import { showScore } from '../../show/tables/scoreTable';
import type { Asks, UndoOfScore } from '../contract/requests';
import { cellName, scoreFormula } from '../workbook/a1';
import { judgedBook } from '../workbook/judgedBook';
import { type Book, openBook, profileOf } from '../workbook/openBook';
import { listOf } from '../workbook/selectedRow';
import { settingsTab } from '../workbook/settingsTab';
import { dress, nameFor, placeFor } from './placeScore';
import { markScoredAs, removeScoredAs, scoredAsFor } from './rowGuard';
import { type Blocker, checkOf, noteFor, noteForValues, type Owned, ownedNow } from './scoreColumns';
import { writeValues } from './scoreValues';
import { nextRules, stamp, stampRows } from './stamp';

/** What Score did, and what it needs to be taken back. */
interface Scored {
  readonly summary: SummaryShown;
  readonly where: string;
  readonly asValues: boolean;
  /** Filled cells of somebody's in our columns: until they are moved, the answers cannot be shown. */
  readonly blockedBy: readonly Blocker[];
  /** The columns before held changes of a person, so they were left and new ones made. */
  readonly leftOld: boolean;
  readonly undo: UndoOfScore;
}

/** One read each of list, profile and settings; values are compared once more with the list, since they do not move with its rows. */
export function scoreList({ today, asValues }: Asks['score']): Scored {
  const book = openBook();
  const list = listOf(book);
  const profile = profileOf(book);
  const judged = judgedBook(book);
  // Whatever is wrong with list, profile, settings or place is said before anything is written.
  const summary = showSummary(summaryOf(judged.computed(today)));
  stampRows(profile);
  const before = ownedNow(book, judged);
  const blockers = before.is === 'formula' ? before.blockers : [];
  if (asValues && blockers.length > 0)
    throw new WrongCall(`cell ${blockers[0]?.cell} in our columns holds your “${blockers[0]?.content}”: move it first`);
  checkUnmoved(book);
  const settings = book.settingsBlock?.name ?? settingsTab(book.spreadsheet);
  const formula = scoreFormula(list, profile.name, settings);
  // What was scored as values before is scored anew.
  removeScoredAs(book);
  const { header, added } = placeFor(book, before, list.headerAt, asValues ? 1 : 0);
  book.spreadsheet.setNamedRange(nameFor(book), header);
  const frozenRows = dress(book.sheet, header, list.headerRows);
  const first = header.getSheet().getRange(header.getRow(), header.getColumn());
  if (asValues) {
    const cells = showScore(judged.computed(today));
    // The note comes first: with it a second try knows whose values these are.
    first.setNote(noteForValues(today, nextRules(profile), formula, checkOf(cells)));
    const scoredAs = scoredAsFor(book, header, cells.length);
    writeValues(book, header, cells, scoredAs);
    if (scoredAs !== null) markScoredAs(book, scoredAs);
  } else {
    first.setNumberFormat('General');
    first.setFormula(formula);
    first.setNote(noteFor(today));
  }
  const stamps = stamp(profile, today);
  // The first verdict is selected: it is in sight, and “Explain this row” has its row.
  book.sheet.getRange(header.getRow() + list.headerRows, header.getColumn()).activate();
  book.spreadsheet.toast(`${summary.rows} programs scored. Undo is in the sidebar.`, 'MatchSheet');
  return {
    summary,
    where: cellName(header.getRow() - 1, header.getColumn() - 1),
    asValues,
    blockedBy: blockers,
    leftOld: before.is === 'changed',
    undo: {
      sheetId: book.sheet.getSheetId(),
      formula,
      today,
      asValues,
      before: beforeOf(before),
      addedColumns: added,
      frozenRows,
      stamps,
    },
  };
}

/** Columns that somebody inserted or took away since the list was read: no cell is where it was. */
function checkUnmoved({ spreadsheet, sheet, grid, owned, ownedName }: Book): void {
  const now = ownedName === null ? null : spreadsheet.getRangeByName(ownedName);
  const isSame =
    sheet.getLastColumn() === (grid[0]?.length ?? 0) &&
    (owned === null || (now !== null && now.getColumn() === owned.getColumn() && now.getRow() === owned.getRow()));
  if (!isSame) throw new WrongCall('somebody changed the columns of this tab just now: score it again');
}

const beforeOf = (is: Owned): UndoOfScore['before'] => {
  if (is.is === 'formula') return { is: 'formula' };
  return is.is === 'values' ? { is: 'values', cells: is.cells.map((row) => row.map(plain)), note: is.note } : null;
};

const plain = (value: unknown): string | number | boolean =>
  typeof value === 'number' || typeof value === 'boolean' ? value : textOf(value);
