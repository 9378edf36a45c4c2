/** What does a pasted page say for the selected row, which columns may take it, and which tier does the row have as it stands? */

import { pageForRow } from '../../planning/row/pageForRow';
import { tierOf } from '../../planning/row/tierWith';
import { isBlank, textOf } from '../../sheet/cell';
import { columnOf, namingColumn } from '../../sheet/list/columnOf';
import { cut, LONGEST_NAME } from '../../show/limits';
import type { Asks } from '../contract/requests';
import { openBook } from '../workbook/openBook';
import { isAllBlank } from '../workbook/ownBlocks';
import { listOf, selectedRow } from '../workbook/selectedRow';
import { rowToJudge } from './rowToJudge';

export interface PageRead {
  readonly name: string;
  readonly sheetId: number;
  readonly row: number;
  readonly key: string;
  /** Its tier as it stands; null where there is no profile to judge by. */
  readonly tier: string | null;
  readonly facts: ReturnType<typeof pageForRow>['facts'];
  /** What the page speaks of and does not settle. */
  readonly open: ReturnType<typeof pageForRow>['open'];
  /** Headers of the columns that get the address and the day. */
  readonly stamped: readonly string[];
}

const STAMPED = ['source', 'checked_on'] as const;

export function readPage({ text, today }: Asks['readPage']): PageRead {
  const book = openBook();
  const { columns } = listOf(book);
  const { at, cells, key } = selectedRow(book);
  const naming = namingColumn(columns);
  const isJudged = book.profile !== null && !isAllBlank(book.profile.values);
  const asked = isJudged ? rowToJudge(book, cells, today) : null;
  return {
    name: naming === undefined ? '' : cut(textOf(cells[naming.at]), LONGEST_NAME),
    sheetId: book.sheet.getSheetId(),
    row: at + 1,
    key,
    tier: asked === null ? null : tierOf(asked),
    ...pageForRow(text, columns, cells, asked),
    stamped: STAMPED.flatMap((field) => {
      const column = columnOf(columns, field);
      return column === undefined || !isBlank(cells[column.at]) ? [] : [column.header];
    }),
  };
}
