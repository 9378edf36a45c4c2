/** What is there to mend in the rank order list that stands in the book, and in which row? */
import { judgedWithOwn, type OwnColumn } from '../../planning/list/ownColumns';
import { rankCheckOf } from '../../planning/list/rankCheck';
import type { ProgramField } from '../../reading/headers/programFields';
import { rowKeys } from '../../sheet/list/rowKey';
import { inShort, ofTheList } from '../../show/tables/rankTable';
import type { Asks } from '../contract/requests';
import { type JudgedBook, judgedBook } from '../workbook/judgedBook';
import { type Book, openBook } from '../workbook/openBook';
import { listOf } from '../workbook/selectedRow';

interface Said {
  readonly says: string;
  readonly rule: string;
}

export interface Ranks {
  readonly sheetId: number;
  readonly short: string;
  /** Rows from 1 on the tab; `key` finds the program again. */
  readonly rows: readonly {
    readonly place: number | null;
    readonly name: string;
    readonly row: number;
    readonly key: string;
    readonly findings: readonly Said[];
  }[];
  readonly list: readonly Said[];
  /** Headers of the columns that the list lacks. */
  readonly missing: readonly string[];
}

/** What they are called where MatchSheet makes them. */
export const RANK_COLUMNS: readonly { readonly field: ProgramField; readonly header: string }[] = [
  { field: 'rank', header: 'Rank' },
  { field: 'liked', header: 'Liked' },
  { field: 'reason', header: 'Reason' },
];

/** The book, judged as if SETTINGS read these columns so. */
const judgedAs = (own: readonly OwnColumn[], book: Book): JudgedBook => {
  const list = listOf(book);
  return judgedBook({
    ...book,
    list: { ...list, columns: [...list.columns, ...own] },
    settingsBlock: { values: [...(book.settingsBlock?.values ?? []), ...own.map(({ setting }) => setting)] },
  });
};

export function readRanks({ today }: Asks['ranks'], sheetId?: number): Ranks {
  const book = openBook(sheetId);
  const list = listOf(book);
  const first = judgedBook(book).chosen(today);
  const { judged, own } = judgedWithOwn(book.grid.slice(list.headerAt), list.columns, first, (read) =>
    judgedAs(read, book).chosen(today),
  );
  const check = rankCheckOf(judged, own);
  const keyOf = rowKeys(list.columns);
  const top = list.headerAt + list.headerRows;
  const said = ({ says, rule }: Said): Said => ({ says, rule });
  return {
    sheetId: book.sheet.getSheetId(),
    short: inShort(check),
    rows: check.rows.map(({ at, place, name, findings }) => ({
      place,
      name,
      row: top + at + 1,
      key: keyOf(book.grid[top + at] ?? []),
      findings: findings.map(said),
    })),
    list: ofTheList(check).map(said),
    missing: RANK_COLUMNS.filter((wanted) => [...list.columns, ...own].every(({ field }) => field !== wanted.field)).map(
      ({ header }) => header,
    ),
  };
}
