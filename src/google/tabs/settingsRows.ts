/** How does the sheet remember what a header, an unticked box, a cell or a word means? As a row of SETTINGS, where the formulas see it. */
import { foldHeader } from '../../reading/headers/headerRoles';
import { isBlank, textOf } from '../../sheet/cell';
import { headerCorrected } from '../../sheet/settings/settingsBlock';
import { teachingKey, teachingRow } from '../../sheet/settings/taught';
import { WrongCall } from '../../sheet/wrongCall';
import { cut, LONGEST_QUOTE } from '../../show/limits';
import { carryOut, removeForGood } from '../change/carryOut';
import { isSame } from '../change/contents';
import { clearCells, putCells, putName, putWords } from '../change/plan';
import { makeRoom } from '../change/room';
import type { Step } from '../change/step';
import type { UndoOfTeaching } from '../contract/undos';
import type { Book } from '../workbook/openBook';
import type { Block, Grid } from '../workbook/ownBlocks';
import { removeBlankSettings, settingsTab } from '../workbook/settingsTab';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

export interface SettingsRow {
  readonly label: string;
  readonly value: string;
}

export const headerRow = (header: string, field: string): SettingsRow => ({
  label: `Column "${header.replace(/\s+/g, ' ').trim()}"`,
  value: field,
});
export const boxRow = (means: string): SettingsRow => ({ label: 'Unticked box means', value: means });

const isBoxRow = (label: string): boolean => /^unticked box means/i.test(label);

/** Does SETTINGS say what an unticked box means? */
export const saysUnticked = (settings: Block | null): boolean =>
  settings?.values.some(([label, value]) => isBoxRow(textOf(label)) && !isBlank(value)) ?? false;

/** What a row is about, however it is spelled. */
function keyOf(label: string): string {
  const taught = teachingRow(label);
  const header = headerCorrected(label);
  if (taught !== null) return teachingKey(taught);
  return header !== null ? `column ${header}` : isBoxRow(label) ? 'box' : `other ${foldHeader(label)}`;
}

/** Of two equal rows the last one holds. */
const placeOf = (values: Grid, label: string): number => values.map(([known]) => keyOf(textOf(known))).lastIndexOf(keyOf(label));

/** One row for each; a row that is there already gets its value, and one that is to say nothing is cleared. */
export function writeSettings(
  { spreadsheet, settingsBlock }: Book,
  rows: readonly SettingsRow[],
): Omit<UndoOfTeaching, 'formula'> {
  const name = settingsBlock?.name ?? settingsTab(spreadsheet);
  const range = spreadsheet.getRangeByName(name);
  if (range === null) throw new Error(`The range ${name} is gone.`);
  const values = settingsBlock?.values ?? range.getValues();
  const places = rows
    .map((row) => ({ ...row, at: placeOf(values, row.label) }))
    .filter(({ at, value }) => at >= 0 || value !== '');
  const free = values.flatMap((row, at) => (at > 0 && row.every(isBlank) ? [at] : []));
  const missing = Math.max(0, places.filter(({ at }) => at < 0).length - free.length);
  for (let more = 0; more < missing; more += 1) free.push(values.length + more);
  const insertedRows = missing > 0 ? lengthen(spreadsheet, name, range, missing) : 0;
  const written = places.map(({ at, label, value }) => {
    const row = at >= 0 ? at : (free.shift() ?? values.length);
    const isOnlyValue = at >= 0 && value !== '';
    const cells = cellsOf(range, row, isOnlyValue ? 1 : 2);
    const step = value === '' ? clearCells(cells) : putWords(cells, [isOnlyValue ? [value] : [label, value]]);
    const { contents, formats } = step.was;
    const before = Array.from({ length: isOnlyValue ? 1 : 2 }, (_, to) => ({
      content: contents?.[0]?.[to] ?? '',
      format: typeof formats === 'string' ? formats : (formats?.[0]?.[to] ?? 'General'),
    }));
    return { step, row: { at: row, label, value, before } };
  });
  carryOut(written.map(({ step }) => step));
  return { height: settingsBlock === null ? 0 : values.length, insertedRows, rows: written.map(({ row }) => row) };
}

/** The last ones of the two cells of a row. */
const cellsOf = (range: Range, at: number, count: number): Range =>
  range.getSheet().getRange(range.getRow() + at, range.getColumn() + 2 - count, 1, count);

/** Puts the rows back whose values are still the ones that were written, and takes away what was made for them; done twice it is done once. */
export function settingsBack(
  { spreadsheet, settingsBlock }: Book,
  { height, insertedRows, rows }: Omit<UndoOfTeaching, 'formula'>,
): void {
  if (settingsBlock === null) return;
  const { name, range } = settingsBlock;
  carryOut(rows.flatMap((row) => rowBack(settingsBlock, row)));
  if (height === 0) removeBlankSettings(spreadsheet, name);
  const more = range.getNumRows() - height;
  if (
    height === 0 ||
    more <= 0 ||
    !range
      .getValues()
      .slice(height)
      .every((row) => row.every(isBlank))
  )
    return;
  const sheet = range.getSheet();
  carryOut([putName(spreadsheet, name, sheet.getRange(range.getRow(), range.getColumn(), height, range.getNumColumns()))]);
  const of = sheet.getMaxRows();
  if (insertedRows > 0)
    removeForGood([{ is: 'deleteRows', tab: sheet.getSheetId(), from: of - insertedRows + 1, count: insertedRows, of }]);
}

function rowBack({ values, range }: Block, { at, label, value, before }: UndoOfTeaching['rows'][number]): Step[] {
  const known = placeOf(values, label);
  const row = value === '' ? at : known;
  const [last = { content: '', format: 'General' }] = before.slice(-1);
  const stands = (there: number): boolean =>
    isSame(last.content, values[there]?.[1], there < 0 ? '' : cellsOf(range, there, 1).getFormula());
  // Taken back before.
  if (known < 0 ? before.length === 2 && value !== '' : stands(known) && textOf(values[known]?.[1]) !== value) return [];
  const isAsWritten = known < 0 ? (values[row] ?? []).every(isBlank) : textOf(values[known]?.[1]) === value;
  if (!isAsWritten || row < 0)
    throw new WrongCall(`the row ${cut(label, LONGEST_QUOTE)} of SETTINGS was changed since: nothing was taken back`);
  const formats = [before.map(({ format }) => format)];
  return [putCells(cellsOf(range, row, before.length), [before.map(({ content }) => content)], formats)];
}

/** A full range grows downward where nothing stands below it; formulas name it, so they see its new rows at once. Answers how many rows the tab got. */
function lengthen(spreadsheet: Spreadsheet, name: string, range: Range, by: number): number {
  const sheet = range.getSheet();
  const below = range.getRow() + range.getNumRows();
  const there = Math.min(by, sheet.getMaxRows() - below + 1);
  const stands = there > 0 ? sheet.getRange(below, range.getColumn(), there, range.getNumColumns()).getValues() : [];
  if (stands.some((row) => !row.every(isBlank)))
    throw new WrongCall(`the range ${name} is full and something stands below it: move that, or make room in the range`);
  makeRoom(sheet, 'insertRows', below + by - 1);
  const longer = sheet.getRange(range.getRow(), range.getColumn(), range.getNumRows() + by, range.getNumColumns());
  carryOut([putName(spreadsheet, name, longer)]);
  return by - there;
}
