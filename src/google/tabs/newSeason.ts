/** How does the list get a tab for the next season, and how does it go away again? In one press with Season in PROFILE; the old tab stays as it is. */
import { dayInWords } from '../../domain/day';
import { newSeason, profileSum, seasonToBegin } from '../../planning/year/newSeason';
import { hash } from '../../reading/text/sum';
import { readProfileValues } from '../../sheet/profile/profileBlock';
import { WrongCall } from '../../sheet/wrongCall';
import { carryOut, removeForGood } from '../change/carryOut';
import { blanksIn, contentOf, type Grid, sumsOf } from '../change/contents';
import { freeze, headingFormatted, putCells, putNote, putWidths } from '../change/plan';
import { makeRoom } from '../change/room';
import type { Asks } from '../contract/requests';
import type { UndoOfSeason } from '../contract/undos';
import { type StatusBoard, statusBoard } from '../status/statusBoard';
import { ownTab } from '../workbook/claimTab';
import { gridTabOf } from '../workbook/gridTabs';
import { judgedBook } from '../workbook/judgedBook';
import { openBook, profileOf } from '../workbook/openBook';
import { listOf } from '../workbook/selectedRow';
import { saveProfile } from './profileTab';

interface SeasonBegun {
  readonly tab: string;
  readonly board: StatusBoard;
  readonly undo: UndoOfSeason;
}

const sumOf = (values: Grid): string => hash(sumsOf(values).join()).toString(36);

/** Headers and rows of the new tab, each copied cell in the format that it has in the old one. */
function cellsOf(
  { columns, rows }: ReturnType<typeof newSeason>,
  old: Grid,
  oldFormats: readonly (readonly string[])[],
  first: number,
) {
  const cells = rows.map(({ from, filled }) =>
    columns.map(({ from: column, is }, at) =>
      is === 'filled' ? (filled[at - first] ?? '') : is === 'blank' || column === null ? '' : contentOf(old[from]?.[column], ''),
    ),
  );
  const formats = rows.map(({ from }) =>
    columns.map(({ from: column, is }) => (is === 'copied' && column !== null ? (oldFormats[from]?.[column] ?? '') : '@')),
  );
  return { cells: [columns.map(({ header }) => header), ...cells], formats: [columns.map(() => '@'), ...formats] };
}

export function beginSeason({ sheetId, today }: Asks['beginSeason']): SeasonBegun {
  const book = openBook(sheetId);
  const { spreadsheet, sheet, grid } = book;
  const list = listOf(book);
  const judged = judgedBook(book).chosen(today);
  const season = seasonToBegin(judged);
  if (season === null) throw new WrongCall('this season is not over: its list is copied after Match Week');
  const top = list.headerAt + list.headerRows;
  const { columns, rows } = newSeason(list, judged, grid.slice(top), season - 1, today);
  const width = columns.length;
  const first = columns.findIndex(({ is }) => is === 'filled');
  const old = sheet.getRange(top + 1, 1, Math.max(1, judged.rows.length), sheet.getLastColumn()).getNumberFormats();
  const { cells, formats } = cellsOf({ columns, rows }, grid.slice(top), old, first);
  const title = `${sheet.getName().replace(/ \d{4}$/, '')} ${season}`;
  const made = ownTab(spreadsheet, [title, `${title} (2)`, `${title} (3)`]);
  const tab = made.getSheetId();
  makeRoom(made, 'insertColumns', width);
  makeRoom(made, 'insertRows', cells.length);
  const range = made.getRange(1, 1, cells.length, width);
  carryOut([
    putCells(range, cells, formats, blanksIn(range)),
    putNote(
      made.getRange(1, first + 1),
      `What came of each program in Match ${season - 1}, copied from “${sheet.getName()}” on ${dayInWords(today)}. (MatchSheet) [profile ${profileSum(judged.profile)}]`,
    ),
    headingFormatted(made.getRange(1, 1, 1, width)),
    ...putWidths(
      made,
      1,
      columns.map(({ from }) => (from === null ? 150 : sheet.getColumnWidth(from + 1))),
    ),
    freeze(made, 1),
  ]);
  const words = readProfileValues(profileOf(book).values).get('season')?.text ?? '';
  saveProfile(spreadsheet, book.profile, { season: String(season) });
  made.activate();
  return {
    tab: made.getName(),
    board: statusBoard({ today }, tab),
    undo: { sheetId, tab, sum: sumOf(made.getDataRange().getValues()), season: words },
  };
}

/** Only while nobody has written in the new tab. */
export function undoSeason({ undo: { sheetId, tab, sum, season }, today }: Asks['undoSeason']): StatusBoard {
  const { spreadsheet, profile } = openBook(sheetId);
  const made = gridTabOf(spreadsheet, tab);
  const values = made?.getDataRange().getValues() ?? [];
  if (made !== undefined && sumOf(values) !== sum)
    throw new WrongCall(
      'somebody wrote in the new tab since, so nothing was taken back: delete it yourself if you do not want it',
    );
  saveProfile(spreadsheet, profile, { season });
  gridTabOf(spreadsheet, sheetId)?.activate();
  if (made !== undefined) removeForGood([{ is: 'deleteTab', tab, sums: sumsOf(values) }]);
  return statusBoard({ today }, sheetId);
}
