/** Where in the year does the applicant stand, and which program is in which state? What the sidebar's pane Season shows. */

import { type ApplicationStatus, STATUSES } from '../../domain/applicationStatus';
import type { Judged } from '../../domain/list/judgedList';
import { labelOf } from '../../domain/tiers';
import { isSamePattern, seasonToBegin } from '../../planning/year/newSeason';
import { seasonNowOf } from '../../planning/year/seasonNow';
import { textOf } from '../../sheet/cell';
import { columnOf } from '../../sheet/list/columnOf';
import { rowKeys } from '../../sheet/list/rowKey';
import { readProfileValues } from '../../sheet/profile/profileBlock';
import { cut, LONGEST_QUOTE } from '../../show/limits';
import { type SeasonShown, showSeasonNow } from '../../show/sentences/season';
import type { Asks } from '../contract/requests';
import { judgedBook } from '../workbook/judgedBook';
import { type Book, openBook, openBooks, profileOf } from '../workbook/openBook';
import { listOf } from '../workbook/selectedRow';
import { offersStates, statusColumn } from './statusCells';

/** One program of the list: its row from 1, and what it is found by again. */
interface BoardRow {
  readonly row: number;
  readonly key: string;
  readonly name: string;
  readonly tier: string;
  /** What stands in its cell of the Status column. */
  readonly words: string;
}

export interface StatusBoard {
  readonly sheetId: number;
  readonly season: SeasonShown;
  /** What PROFILE says under Season, '' where it says nothing. */
  readonly seasonWords: string;
  /** The header of the list's Status column, null where it has none. */
  readonly column: string | null;
  /** Its cells offer the states to choose from. */
  readonly isOffered: boolean;
  /** The year for which a copy of the list can begin; null while this season runs. */
  readonly begins: number | null;
  /** The programs are those of last season, and PROFILE is as it was when they were copied. */
  readonly isSamePattern: boolean;
  /** In the order of the states; one that no row has is left out. */
  readonly groups: readonly { readonly status: ApplicationStatus; readonly rows: readonly BoardRow[]; readonly more: number }[];
}

/** More of one state than anybody reads through. */
const MOST_SHOWN = 150;

/** What the header of “Last year” keeps from the day of the copy. */
const PROFILE_THEN = /\[profile (\w+)\]/;

function isAsCopied(book: Book, { profile, rows }: Judged): boolean {
  const { columns, headerAt, headerRows } = listOf(book);
  const column = columnOf(columns, 'last_year');
  if (column === undefined) return false;
  const top = headerAt + headerRows;
  const then = PROFILE_THEN.exec(book.sheet.getRange(top, column.at + 1).getNote())?.[1];
  const outcomes = rows.flatMap((row, at) => (row === null ? [] : [book.grid[top + at]?.[column.at]]));
  return then !== undefined && isSamePattern(outcomes, then, profile);
}

/** As the pane opens: where other tabs hold lists too, it says that none of theirs is counted. */
export function seasonBoard(ask: Asks['season']): StatusBoard {
  const board = statusBoard(ask);
  const books = openBooks();
  if (books.length < 2) return board;
  const titles = (wanted: readonly Book[]): string => wanted.map(({ sheet }) => `“${sheet.getName()}”`).join(' and ');
  const isOwn = ({ sheet }: Book): boolean => sheet.getSheetId() === board.sheetId;
  const says = `${board.season.says} Counted here is the list ${titles(books.filter(isOwn))}, not ${titles(books.filter((book) => !isOwn(book)))}.`;
  return { ...board, season: { ...board.season, says } };
}

/** Nothing is written. */
export function statusBoard({ today }: Asks['season'], wanted?: number): StatusBoard {
  const book = openBook(wanted);
  const list = listOf(book);
  const judged = judgedBook(book).chosen(today);
  const top = list.headerAt + list.headerRows;
  const keyOf = rowKeys(list.columns);
  const column = statusColumn(list);
  const rows = judged.rows.flatMap((one, at) => {
    if (one === null) return [];
    const cells = book.grid[top + at] ?? [];
    const { program, verdict } = one.judgement;
    const words = column === null ? '' : cut(textOf(cells[column.at]), LONGEST_QUOTE);
    return [
      { status: program.status, shown: { row: top + at + 1, key: keyOf(cells), name: one.name, tier: labelOf(verdict), words } },
    ];
  });
  return {
    sheetId: book.sheet.getSheetId(),
    season: showSeasonNow(seasonNowOf(judged)),
    seasonWords: readProfileValues(profileOf(book).values).get('season')?.text ?? '',
    column: column?.header ?? null,
    isOffered: column !== null && offersStates(book, column),
    begins: seasonToBegin(judged),
    isSamePattern: isAsCopied(book, judged),
    groups: STATUSES.flatMap((status) => {
      const own = rows.flatMap((row) => (row.status === status ? [row.shown] : []));
      if (own.length === 0) return [];
      return [{ status, rows: own.slice(0, MOST_SHOWN), more: Math.max(0, own.length - MOST_SHOWN) }];
    }),
  };
}
