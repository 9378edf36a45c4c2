/** How does the sheet remember what a header, an unticked box, a cell or a word means? As a row of SETTINGS, where the formulas see it. */
import { foldHeader } from '../../reading/headers/headerRoles';
import { isBlank, textOf } from '../../sheet/cell';
import { headerCorrected } from '../../sheet/settings/settingsBlock';
import { teachingKey, teachingRow } from '../../sheet/settings/taught';
import { WrongCall } from '../../sheet/wrongCall';
import { carryOut } from '../change/changing';
import { clearCells, putName, putWords } from '../change/plan';
import type { Asks } from '../contract/requests';
import { type Book, openBook } from '../workbook/openBook';
import type { Block, Grid } from '../workbook/ownBlocks';
import { settingsTab } from '../workbook/settingsTab';

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

/** One row for each header; a row that is there already is changed. */
export const correctHeaders = ({ corrections }: Asks['correctHeaders']): void =>
  writeSettings(
    openBook(),
    corrections.map(({ header, field }) => headerRow(header, field)),
  );

export const setUnticked = ({ means }: Asks['setUnticked']): void => writeSettings(openBook(), [boxRow(means)]);

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

/** The value of the row that is about the same as this label; null where there is none. */
export function settingOf({ settingsBlock }: Pick<Book, 'settingsBlock'>, label: string): string | null {
  const at = settingsBlock === null ? -1 : placeOf(settingsBlock.values, label);
  return at < 0 ? null : textOf(settingsBlock?.values[at]?.[1]);
}

/** Clears the row that is about the same as this label: the next new one stands there. */
export function clearSetting({ settingsBlock }: Pick<Book, 'settingsBlock'>, label: string): void {
  const at = settingsBlock === null ? -1 : placeOf(settingsBlock.values, label);
  if (settingsBlock === null || at < 0) return;
  const { range } = settingsBlock;
  carryOut([clearCells(range.getSheet().getRange(range.getRow() + at, range.getColumn(), 1, 2))]);
}

export function writeSettings({ spreadsheet, settingsBlock }: Book, rows: readonly SettingsRow[]): void {
  const name = settingsBlock?.name ?? settingsTab(spreadsheet);
  const range = spreadsheet.getRangeByName(name);
  if (range === null) throw new Error(`The range ${name} is gone.`);
  const values = settingsBlock?.values ?? range.getValues();
  const places = rows.map((row) => ({ ...row, at: placeOf(values, row.label) }));
  const free = values.flatMap((row, at) => (at > 0 && row.every((cell) => textOf(cell) === '') ? [at] : []));
  const missing = places.filter(({ at }) => at < 0).length - free.length;
  for (let more = 0; more < missing; more += 1) free.push(values.length + more);
  if (missing > 0) lengthen(spreadsheet, name, range, missing);
  carryOut(
    places.map(({ at, label, value }) => {
      const row = at >= 0 ? at : (free.shift() ?? values.length);
      return putWords(range.getSheet().getRange(range.getRow() + row, range.getColumn(), 1, 2), [[label, value]]);
    }),
  );
}

/** A full range grows downward where nothing stands below it; formulas name it, so they see its new rows at once. */
function lengthen(spreadsheet: Spreadsheet, name: string, range: Range, by: number): void {
  const sheet = range.getSheet();
  const below = range.getRow() + range.getNumRows();
  const there = Math.min(by, sheet.getMaxRows() - below + 1);
  const stands = there > 0 ? sheet.getRange(below, range.getColumn(), there, range.getNumColumns()).getValues() : [];
  if (stands.some((row) => !row.every(isBlank)))
    throw new WrongCall(`the range ${name} is full and something stands below it: move that, or make room in the range`);
  if (there < by) carryOut([{ is: 'insertRows', tab: sheet.getSheetId(), after: sheet.getMaxRows(), count: by - there }]);
  const longer = sheet.getRange(range.getRow(), range.getColumn(), range.getNumRows() + by, range.getNumColumns());
  carryOut([putName(spreadsheet, name, longer)]);
}
