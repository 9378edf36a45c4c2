/** How does the list get the columns of a rank list that it lacks, and how do they go away again? Only on request; no cell that is filled changes. */
import { carryOut } from '../change/carryOut';
import type { Asks } from '../contract/requests';
import type { UndoOfRankColumns } from '../contract/undos';
import { openBook } from '../workbook/openBook';
import { listOf } from '../workbook/selectedRow';
import { ownColumn, removeOwnColumns } from './applicantColumn';
import { RANK_COLUMNS, type Ranks, readRanks } from './rankList';

interface RankColumnsMade {
  readonly ranks: Ranks;
  readonly undo: UndoOfRankColumns;
}

export function addRankColumns({ sheetId, today }: Asks['addRankColumns']): RankColumnsMade {
  const { missing } = readRanks({ today }, sheetId);
  const wanted = RANK_COLUMNS.filter(({ header }) => missing.includes(header));
  const columns = wanted.map(({ field, header }): UndoOfRankColumns['columns'][number] => {
    // Each stands right of the one before it.
    const book = openBook(sheetId);
    const { made, steps } = ownColumn(book, field, header);
    carryOut(steps);
    return { header, isInserted: made === 'column' };
  });
  return { ranks: readRanks({ today }, sheetId), undo: { columns } };
}

/** A column with something in it stays, and so does what somebody renamed. */
export function removeRankColumns({ sheetId, undo, today }: Asks['removeRankColumns']): Ranks {
  const book = openBook(sheetId);
  const { columns } = listOf(book);
  removeOwnColumns(
    book,
    undo.columns.flatMap(({ header, isInserted }) => {
      const known = columns.find((column) => column.header === header);
      return known === undefined ? [] : [{ at: known.at, made: isInserted ? 'column' : 'header', header }];
    }),
  );
  return readRanks({ today }, sheetId);
}
