/** How is a note, a choice, a color, a guard, a warning or a name put there, and how is it taken off? */
import { offer } from '../workbook/dropdowns';
import { guardRows, unguardRows } from '../workbook/rowGuardRule';
import { clearHeading, formatHeading } from '../workbook/style';
import { colourTiers, uncolourTiers } from '../workbook/tierColours';
import { unwarn, warn } from '../workbook/warnings';
import type { Place } from './step';
import type { Tabs } from './tabs';
import { tryFormat } from './typedColumns';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

export const setWarning = (range: Range, mark: string, isOn: boolean): void =>
  isOn ? warn(range, mark) : unwarn(range.getSheet(), mark);

export const setNote = (range: Range, note: string): boolean =>
  tryFormat(range, () => void range.setNote(note === '' ? null : note));
export const choose = (range: Range, choices: readonly string[]): boolean =>
  tryFormat(range, () => (choices.length === 0 ? void range.setDataValidation(null) : offer(range, choices)));
export const dress = (range: Range, isOn: boolean): void => (isOn ? formatHeading(range) : clearHeading(range));
export const wrap = (range: Range, isOn: boolean): boolean => tryFormat(range, () => void range.setWrap(isOn));
export const color = (sheet: Sheet, header: Range, isOn: boolean): void =>
  isOn ? colourTiers(sheet, header) : uncolourTiers(sheet, header);
export const guard = (sheet: Sheet, range: Range, names: number, isOn: boolean): void =>
  isOn ? guardRows(sheet, range, names) : unguardRows(sheet, range.getColumn());

export function setName({ spreadsheet, range }: Tabs, name: string, place: Place | null): void {
  const there = place === null ? null : range(place);
  if (there !== null) spreadsheet.setNamedRange(name, there);
  else for (const named of spreadsheet.getNamedRanges()) if (named.getName().toUpperCase() === name.toUpperCase()) named.remove();
}
