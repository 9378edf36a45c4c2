/** Which columns of a list were read by a guess, or passed over though they are named? As data; one finding a column. */

import type { ProgramField } from '../../reading/headers/programFields';
import { readHeader } from '../../reading/headers/programHeader';
import { textOf } from '../../sheet/cell';
import type { FoundList } from '../../sheet/list/findList';
import type { Column } from '../../sheet/list/programsBlock';
import { cut, LONGEST_QUOTE } from '../../show/limits';

export interface ColumnDoubt {
  readonly header: string;
  readonly field: ProgramField | 'other';
  /**
   * Every row says No; boxes that nobody ticked; read by the values below it; its field is given by the column `instead`; its header is no words.
   */
  readonly is: 'all no' | 'unticked' | 'by values' | 'repeats' | 'odd';
  readonly instead: string;
  /** Its first filled cell. */
  readonly example: string;
}

/** Facts of the program only: an unticked "Applied" is the applicant's own. */
const UNTICKED = /^(?:visa|j1|h1b|imgs|usce|ecfmg|attempts|yog)$/;

/** Columns of facts that hold boxes which nobody ticked. */
const hasUnticked = (rows: readonly (readonly unknown[])[], { columns }: Pick<FoundList, 'columns'>): boolean =>
  columns.some(({ field, at }) => UNTICKED.test(field) && rows.some((row) => row[at] === false));

/** Values that only say again what the words say are no doubt. */
const isByValues = ({ by, header, field }: Column): boolean => by === 'values' && readHeader(header) !== field;

/** @param rows Those below the headers. @param isBoxSaid SETTINGS says what an unticked box means. */
export function columnDoubts(rows: readonly (readonly unknown[])[], list: FoundList, isBoxSaid: boolean): ColumnDoubt[] {
  const exampleIn = (at: number): string => cut(textOf(rows.find((row) => textOf(row[at]) !== '')?.[at]), LONGEST_QUOTE);
  const { columns, duplicates, odd } = list;
  const allNo = isBoxSaid ? [] : columns.filter(({ isAllNo }) => isAllNo);
  const boxes = isBoxSaid || !hasUnticked(rows, list) ? [] : [{ header: '', field: 'other' as const, at: -1 }];
  const doubt = (
    is: ColumnDoubt['is'],
    column: { readonly header: string; readonly at: number },
    field: ColumnDoubt['field'],
  ) => ({
    header: column.header,
    field,
    is,
    instead: is === 'repeats' ? (columns.find((one) => one.field === field)?.header ?? '') : '',
    example: exampleIn(column.at),
  });
  return [
    ...allNo.map((column) => doubt('all no', column, column.field)),
    ...boxes.map((column) => doubt('unticked', column, 'other')),
    ...columns.filter(isByValues).map((column) => doubt('by values', column, column.field)),
    ...duplicates.map((column) => doubt('repeats', column, column.field)),
    ...odd.map((column) => doubt('odd', column, 'other')),
  ];
}
