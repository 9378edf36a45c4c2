// What can the script do with a range? Google's own rules: rows and columns from 1, exact sizes, no empty ranges.
import type { ICellData, IRange } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FRange, FWorksheet } from '@univerjs/sheets/facade';
import type {} from '@univerjs/sheets-note/facade';
import { cellName } from '../engine/address.ts';
import type { SheetDates } from '../engine/sheetDates.ts';
import type { SpilledCells } from '../engine/spilled.ts';
import type { Calls } from './calls.ts';
import { cellOf, type SheetValue, sheetValueOf } from './cellValues.ts';
import { dropdownsOf, setDropdown } from './dropdowns.ts';
import { overlaps, type Place } from './place.ts';
import { isProtected, mayWrite, protect } from './protections.ts';
import { strict } from './strict.ts';
import { mayDress, mayHold } from './typedColumns.ts';

/** What the stand-ins share: the zone's days, the record of calls, whether a formula calls one of the add-on's functions. */
export interface Office {
  readonly calls: Calls;
  readonly api: FUniver;
  readonly dates: SheetDates;
  readonly zone: string;
  isOurs(formula: string): boolean;
  patternOf(cell: ICellData | null): string;
  spilled(tab: FWorksheet): SpilledCells;
  /** Selects a cell, counted from 0, and brings it into sight. */
  select(tab: FWorksheet, row: number, column: number): void;
  /** The engine moves the references to whatever tab is in front, so the tab that changes has to be there. */
  inFront(tab: FWorksheet, act: () => void): void;
}

export type RangeStandIn = GoogleAppsScript.Spreadsheet.Range;

const unwrapped = new WeakMap<object, { readonly tab: FWorksheet; readonly place: Place }>();

/** The engine's range behind a stand-in. */
export function behind(range: unknown): { readonly tab: FWorksheet; readonly place: Place } {
  const found = typeof range === 'object' && range !== null ? unwrapped.get(range) : undefined;
  if (found === undefined) throw new Error('The parameters do not match the method signature: a Range is needed.');
  return found;
}

export function rangeOn(tab: FWorksheet, place: Place, office: Office, sheetOf: (tab: FWorksheet) => unknown): RangeStandIn {
  const { row, column, rows, columns } = place;
  for (const [what, number] of Object.entries({ rows, columns }))
    if (!(number >= 1)) throw new Error(`The number of ${what} in the range must be at least 1.`);
  if (!(row >= 1 && column >= 1)) throw new Error('The starting row and column of the range must be at least 1.');
  const inside = (): void => {
    if (row + rows - 1 > tab.getMaxRows() || column + columns - 1 > tab.getMaxColumns())
      throw new Error('Those cells are out of bounds.');
  };
  inside();
  const range = tab.getRange(row - 1, column - 1, rows, columns);
  const members = {
    ...onlyIf(inside, reading(tab, range, place, office)),
    ...onlyIf(inside, writing(tab, range, place, office)),
    ...onlyIf(
      inside,
      looks(tab, range, place, office, (other) => rangeOn(tab, other, office, sheetOf)),
    ),
    ...where(place, tab, sheetOf),
  };
  const standIn = strict<RangeStandIn>('Range', members, office.calls);
  unwrapped.set(standIn, { tab, place });
  return standIn;
}

/** The tab may have become smaller since the range was asked for; the engine would write past its end. */
const onlyIf = <Members extends Readonly<Record<string, (...args: never[]) => unknown>>>(
  inside: () => void,
  members: Members,
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(members).map(([name, act]) => [
      name,
      (...args: never[]) => {
        inside();
        return act(...args);
      },
    ]),
  );

function reading(
  tab: FWorksheet,
  range: FRange,
  { row: top, column: left, rows, columns }: Place,
  { dates, isOurs, patternOf, spilled }: Office,
) {
  const values = (): SheetValue[][] => {
    const cells = range.getCellDatas();
    const answers = spilled(tab);
    return Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column) => {
        const written = cells[row]?.[column] ?? null;
        // An answer fills the cells right of and below its formula.
        const answer = answers(top - 1 + row, left - 1 + column);
        const cell = answer === undefined || written?.f ? written : { ...written, v: answer.v, t: answer.t };
        return sheetValueOf(cell, patternOf(cell), dates, isOurs);
      }),
    );
  };
  const formulas = (): string[][] => range.getCellDatas().map((row) => row.map((cell) => cell?.f ?? ''));
  return {
    getValues: values,
    getValue: () => values()[0]?.[0] ?? '',
    getFormulas: formulas,
    getFormula: () => formulas()[0]?.[0] ?? '',
    getNumberFormat: () => patternOf(range.getCellDatas()[0]?.[0] ?? null),
    getNumberFormats: () => range.getCellDatas().map((row) => row.map((cell) => patternOf(cell ?? null))),
    getFontWeight: () =>
      tab.getWorkbook().getStyles().getStyleByCell(range.getCellDatas()[0]?.[0])?.bl === 1 ? 'bold' : 'normal',
    getBackground: () => tab.getWorkbook().getStyles().getStyleByCell(range.getCellDatas()[0]?.[0])?.bg?.rgb ?? '#ffffff',
    getNote: () => range.getNote()?.note ?? '',
  };
}

/** Google's own sentences for data of another size than its range. */
function sameSize(data: readonly (readonly unknown[])[], { rows, columns }: Place): void {
  if (data.length !== rows)
    throw new Error(
      `The number of rows in the data does not match the number of rows in the range. The data has ${data.length} but the range has ${rows}.`,
    );
  for (const row of data)
    if (row.length !== columns)
      throw new Error(
        `The number of columns in the data does not match the number of columns in the range. The data has ${row.length} but the range has ${columns}.`,
      );
}

function writing(tab: FWorksheet, range: FRange, place: Place, { dates, patternOf }: Office) {
  const { rows, columns } = place;
  const write = (values: readonly (readonly unknown[])[]): void => {
    sameSize(values, place);
    mayWrite(tab, place);
    mayHold(values);
    const before = range.getCellDatas();
    range.setValues(
      values.map((row, at) => row.map((value, to) => cellOf(value, patternOf(before[at]?.[to] ?? null), dates))) as ICellData[][],
    );
  };
  const all = (value: unknown): unknown[][] => Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
  return {
    setValues: write,
    setValue: (value: unknown) => write(all(value)),
    setFormula: (formula: string) => write(all(formula.startsWith('=') ? formula : `=${formula}`)),
    clearContent: () => write(all('')),
  };
}

function looks(tab: FWorksheet, range: FRange, place: Place, { api, calls, select }: Office, rangeOf: (place: Place) => unknown) {
  return {
    canEdit: () => !isProtected(tab, place),
    getDataValidation: () => dropdownsOf(range, calls)[0]?.[0] ?? null,
    getDataValidations: () => dropdownsOf(range, calls),
    getMergedRanges: () =>
      tab
        .getMergedRanges()
        .map((merged) => placeOf(merged.getRange()))
        .filter((merged) => overlaps(merged, place))
        .map(rangeOf),
    setDataValidation: (rule: object | null) => {
      mayWrite(tab, place);
      mayDress(tab, place);
      setDropdown(api, range, rule);
    },
    // The engine's own command for it is a part of its screen, which Node does without.
    setNumberFormat: (pattern: string) => {
      mayWrite(tab, place);
      mayDress(tab, place);
      range.setValues(range.getCellDatas().map((row) => row.map((cell) => formatted(cell, pattern))));
    },
    setNumberFormats: (patterns: readonly (readonly string[])[]) => {
      sameSize(patterns, place);
      mayWrite(tab, place);
      mayDress(tab, place);
      const cells = range.getCellDatas();
      range.setValues(patterns.map((row, at) => row.map((pattern, to) => formatted(cells[at]?.[to], pattern))));
    },
    setFontWeight: (weight: 'bold' | 'normal' | null) => void range.setFontWeight(weight),
    setBackground: (colour: string | null) => void range.setBackground(colour ?? ''),
    setFontFamily: (family: string | null) => void range.setFontFamily(family),
    setFontColor: (colour: string | null) => void range.setFontColor(colour),
    // As at Google that of the first cell: for a whole range the engine copies the range again and again.
    getWrap: () => tab.getRange(place.row - 1, place.column - 1).getWrap(),
    setWrap: (isWrapped: boolean) => void range.setWrap(isWrapped),
    setVerticalAlignment: (at: 'top' | 'middle' | 'bottom' | null) => void range.setVerticalAlignment(at ?? 'bottom'),
    setNote: (note: string | null) => {
      mayWrite(tab, place);
      mayDress(tab, place);
      if (note === null || note === '') range.deleteNote();
      else
        range.createOrUpdateNote({ note, width: 260, height: 120, show: false } as Parameters<FRange['createOrUpdateNote']>[0]);
    },
    protect: () => protect(tab, place, calls, rangeOf),
    activate: () => select(tab, place.row - 1, place.column - 1),
  };
}

const placeOf = ({ startRow, startColumn, endRow, endColumn }: IRange): Place => ({
  row: startRow + 1,
  column: startColumn + 1,
  rows: endRow - startRow + 1,
  columns: endColumn - startColumn + 1,
});

/** The engine's own writing loses a formula unless it is given again. */
const formatted = (cell: ReturnType<FRange['getCellDatas']>[number][number] | undefined, pattern: string): ICellData => ({
  ...(cell?.f ? { f: cell.f } : {}),
  s: { n: { pattern } },
});

function where({ row, column, rows, columns }: Place, tab: FWorksheet, sheetOf: (tab: FWorksheet) => unknown) {
  const first = cellName(row - 1, column - 1);
  return {
    getRow: () => row,
    getColumn: () => column,
    getNumRows: () => rows,
    getNumColumns: () => columns,
    getA1Notation: () => (rows * columns === 1 ? first : `${first}:${cellName(row + rows - 2, column + columns - 2)}`),
    getSheet: () => sheetOf(tab),
  };
}
