/** Into which of the applicant's columns does something go that she accepts? Her own with that meaning, else a blank one left of ours, else a new one there. */
import type { ProgramField } from '../../reading/headers/programFields';
import { isBlank, textOf } from '../../sheet/cell';
import { carryOut, removeForGood } from '../change/carryOut';
import { clearCells, putWords } from '../change/plan';
import type { Step } from '../change/step';
import { reviewRange } from '../mentor/reviewColumns';
import type { Book } from '../workbook/openBook';

interface OwnColumn {
  /** From 1. */
  readonly column: number;
  /** What was made of it; nothing where it was there. */
  readonly made: '' | 'header' | 'column';
  /** What gives it its header. */
  readonly steps: readonly Step[];
}

/** No cell of anybody's moves within the list. */
export function ownColumn(book: Book, field: ProgramField, header: string): OwnColumn {
  const { sheet, grid, list, owned } = book;
  const known = list?.columns.find((column) => column.field === field)?.at;
  if (known !== undefined) return { column: known + 1, made: '', steps: [] };
  // The room ends at the mentor's answers or at our columns, whichever comes first.
  const end = Math.min(
    ...[reviewRange(book), owned].map((range) => (range === null ? Number.POSITIVE_INFINITY : range.getColumn() - 1)),
  );
  const places = (list?.columns ?? []).map(({ at }) => at).filter((at) => at < end);
  const after = Math.max(...places, list?.last ?? 0) + 1;
  const isBlankColumn = after < Math.min(end, sheet.getMaxColumns()) && grid.every((row) => isBlank(row[after]));
  if (!isBlankColumn) carryOut([{ is: 'insertColumns', tab: sheet.getSheetId(), after, count: 1 }]);
  const head = sheet.getRange((list?.headerAt ?? 0) + (list?.headerRows ?? 1), after + 1);
  return { column: after + 1, made: isBlankColumn ? 'header' : 'column', steps: [putWords(head, [[header]])] };
}

interface MadeColumn {
  /** From 0. */
  readonly at: number;
  readonly made: OwnColumn['made'];
  readonly header: string;
}

/** Takes away columns that were made, each where nothing but its header is left in it. */
export function removeOwnColumns(book: Book, columns: readonly MadeColumn[]): void {
  const { sheet } = book;
  const left = columns.filter((column) => isUnused(book, column)).sort((one, other) => other.at - one.at);
  carryOut(left.map(({ at }) => clearCells(sheet.getRange(headerRow(book) + 1, at + 1), 'General')));
  const width = sheet.getMaxColumns();
  const inserted = left.filter(({ made }) => made === 'column');
  removeForGood(
    inserted.map(({ at }, before) => ({
      is: 'deleteColumns',
      tab: sheet.getSheetId(),
      from: at + 1,
      count: 1,
      of: width - before,
    })),
  );
}

/** From 0. */
const headerRow = ({ list }: Book): number => (list === null ? -1 : list.headerAt + list.headerRows - 1);

function isUnused(book: Book, { at, made, header }: MadeColumn): boolean {
  const { sheet, grid } = book;
  const row = headerRow(book);
  if (made === '' || textOf(grid[row]?.[at]) !== header) return false;
  const below = sheet.getRange(row + 2, at + 1, Math.max(1, grid.length - row - 1), 1).getValues();
  return below.every(([cell]) => isBlank(cell));
}
