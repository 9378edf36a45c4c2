/** How is one step done, and how is it taken back? Only what still is as it was written is taken back: the rest has become somebody's. */
import { isBlank } from '../../sheet/cell';
import { WrongCall } from '../../sheet/wrongCall';
import { choicesIn, offer } from '../workbook/dropdowns';
import { gridTabOf } from '../workbook/gridTabs';
import { rangeNamed } from '../workbook/namedRanges';
import { guardRows, unguardRows } from '../workbook/rowGuardRule';
import { dressHeading, looksLikeHeading, undressHeading } from '../workbook/style';
import { colourTiers, uncolourTiers } from '../workbook/tierColours';
import { unmarkedOn, unwarn, warn } from '../workbook/warnings';
import { formatsIn, isSame, isSummed, setFormats, write } from './contents';
import type { Cells, CellsStep, Place, Step } from './step';
import { dresses } from './typedColumns';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

export interface Tabs {
  readonly spreadsheet: Spreadsheet;
  tab(id: number): Sheet | undefined;
  /** Less of it where the tab has become smaller; null where nothing is left. */
  range(place: Place): Range | null;
}

/** Tabs by their ids: each is looked for once. */
export function tabsOf(spreadsheet: Spreadsheet): Tabs {
  const known = new Map<number, Sheet | undefined>();
  const tab = (id: number): Sheet | undefined => {
    const found = known.get(id) ?? gridTabOf(spreadsheet, id);
    known.set(id, found);
    return found;
  };
  const range = ({ tab: id, row, column, rows, columns }: Place): Range | null => {
    const sheet = tab(id);
    if (sheet === undefined) return null;
    const [height, width] = [Math.min(rows, sheet.getMaxRows() - row + 1), Math.min(columns, sheet.getMaxColumns() - column + 1)];
    return height < 1 || width < 1 ? null : sheet.getRange(row, column, height, width);
  };
  return { spreadsheet, tab, range };
}

/** @return What is to be taken back: of a tab by its id. */
export function perform(tabs: Tabs, step: Step): Step {
  if (step.is === 'insertTab') return { ...step, id: tabs.spreadsheet.insertSheet(step.title).getSheetId() };
  performThere(tabs, step);
  return step;
}

function performThere(tabs: Tabs, step: Exclude<Step, { readonly is: 'insertTab' }>): void {
  if (step.is === 'name') {
    setName(tabs, step.name, step.put);
    return;
  }
  if ('tab' in step) {
    const sheet = tabs.tab(step.tab);
    if (sheet !== undefined) performOnTab(sheet, step);
    return;
  }
  const sheet = tabs.tab(step.at.tab);
  if (sheet === undefined) return;
  const range = tabs.range(step.at);
  if (range === null || (step.is === 'cells' && !isWhole(range, step.at)))
    throw new WrongCall(
      'somebody made the tab smaller just now, so what was written is taken back where it still stands: try again',
    );
  if (step.is === 'cells') write(range, step.put);
  else if (step.is === 'format') setFormats(range, step.put);
  else if (step.is === 'note') setNote(range, step.put);
  else if (step.is === 'dropdown') choose(range, step.choices);
  else if (step.is === 'heading') dress(range, step.put);
  else if (step.is === 'wrap') wrap(range, step.put);
  else if (step.is === 'tierColors') color(sheet, range, step.put);
  else if (step.is === 'warning') setWarning(range, step.mark, step.put);
  else guard(sheet, range, step.names, step.put);
}

export const isWhole = (range: Range, { rows, columns }: Place): boolean =>
  range.getNumRows() === rows && range.getNumColumns() === columns;

const setWarning = (range: Range, mark: string, isOn: boolean): void =>
  isOn ? warn(range, mark) : unwarn(range.getSheet(), mark);

function performOnTab(sheet: Sheet, step: Extract<Step, { readonly tab: number }>): void {
  if (step.is === 'insertColumns') sheet.insertColumnsAfter(step.after, step.count);
  else if (step.is === 'insertRows') sheet.insertRowsAfter(step.after, step.count);
  else if (step.is === 'frozen') sheet.setFrozenRows(step.put);
  else if (step.is === 'frozenColumns') sheet.setFrozenColumns(step.put);
  else sheet.setColumnWidth(step.column, step.put);
}

const setNote = (range: Range, note: string): boolean => dresses(range, () => void range.setNote(note === '' ? null : note));
const choose = (range: Range, choices: readonly string[]): boolean =>
  dresses(range, () => (choices.length === 0 ? void range.setDataValidation(null) : offer(range, choices)));
const dress = (range: Range, isOn: boolean): void => (isOn ? dressHeading(range) : undressHeading(range));
const wrap = (range: Range, isOn: boolean): boolean => dresses(range, () => void range.setWrap(isOn));
const color = (sheet: Sheet, header: Range, isOn: boolean): void =>
  isOn ? colourTiers(sheet, header) : uncolourTiers(sheet, header);
const guard = (sheet: Sheet, range: Range, names: number, isOn: boolean): void =>
  isOn ? guardRows(sheet, range, names) : unguardRows(sheet, range.getColumn());

function setName({ spreadsheet, range }: Tabs, name: string, place: Place | null): void {
  const there = place === null ? null : range(place);
  if (there !== null) spreadsheet.setNamedRange(name, there);
  else for (const named of spreadsheet.getNamedRanges()) if (named.getName().toUpperCase() === name.toUpperCase()) named.remove();
}

/** Whether it was done or not: what it did not do is not there to be taken back. */
export function takeBack(tabs: Tabs, step: Step): void {
  if (step.is === 'insertTab') removeTab(tabs, step);
  else if (step.is === 'name') setNameBack(tabs, step);
  else if ('tab' in step) takeBackOnTab(tabs, step);
  else placeBack(tabs, step);
}

function setNameBack(tabs: Tabs, { name, put, was }: Extract<Step, { readonly is: 'name' }>): void {
  const now = rangeNamed(tabs.spreadsheet, name.toUpperCase());
  // A name whose tab is gone reads as none.
  if (was === null || (now === null) === (put === null)) setName(tabs, name, was);
}

function takeBackOnTab(tabs: Tabs, step: Extract<Step, { readonly tab: number }>): void {
  const sheet = tabs.tab(step.tab);
  if (sheet === undefined) return;
  if (step.is === 'frozen') {
    if (sheet.getFrozenRows() === step.put) sheet.setFrozenRows(step.was);
  } else if (step.is === 'frozenColumns') {
    if (sheet.getFrozenColumns() === step.put) sheet.setFrozenColumns(step.was);
  } else if (step.is === 'width') {
    if (step.column <= sheet.getMaxColumns() && sheet.getColumnWidth(step.column) === step.put)
      sheet.setColumnWidth(step.column, step.was);
  } else if (step.is === 'insertColumns') deleteBlankColumns(sheet, step.after, step.count);
  else deleteBlankRows(sheet, step.after, step.count);
}

const isEmpty = (range: Range): boolean =>
  range.getValues().every((row) => row.every(isBlank)) && range.getFormulas().every((row) => row.every((one) => one === ''));

/** Those at the right end, as far as they hold nothing; fewer where the insertion was not done. */
function deleteBlankColumns(sheet: Sheet, after: number, count: number): void {
  const extra = Math.min(count, sheet.getMaxColumns() - after);
  if (extra > 0 && isEmpty(sheet.getRange(1, after + 1, sheet.getMaxRows(), extra))) sheet.deleteColumns(after + 1, extra);
}

function deleteBlankRows(sheet: Sheet, after: number, count: number): void {
  const extra = Math.min(count, sheet.getMaxRows() - after);
  if (extra > 0 && isEmpty(sheet.getRange(after + 1, 1, extra, sheet.getMaxColumns()))) sheet.deleteRows(after + 1, extra);
}

/** A tab that nobody has written in. Before its id is known it is the one in front, where Google puts what is made: another of its title is somebody's. */
function removeTab(tabs: Tabs, { title, id }: Extract<Step, { readonly is: 'insertTab' }>): void {
  const front = tabs.spreadsheet.getActiveSheet();
  const sheet = tabs.tab(id ?? front.getSheetId());
  if (sheet?.getLastRow() === 0 && (id !== undefined || sheet.getName() === title)) tabs.spreadsheet.deleteSheet(sheet);
}

export function placeBack(tabs: Tabs, step: Extract<Step, { readonly at: Place }>): void {
  const range = tabs.range(step.at);
  if (range === null) return;
  if (step.is === 'cells') cellsBack(range, step, isWhole(range, step.at));
  else if (step.is === 'format') {
    if (range.getNumberFormats().some((row) => row.includes(step.put))) setFormats(range, step.was);
  } else if (step.is === 'note') {
    if (range.getNote() === step.put) setNote(range, step.was);
  } else if (step.is === 'dropdown') {
    if (choicesIn(range).join('\n') === step.choices.join('\n')) choose(range, step.was);
  } else if (step.is === 'wrap') {
    if (range.getWrap() === step.put) wrap(range, !step.put);
  } else if (step.is === 'heading') {
    if (looksLikeHeading(range) !== step.was) dress(range, step.was);
  } else if (step.is === 'tierColors') color(range.getSheet(), range, !step.put);
  else if (step.is === 'warning') {
    if (!step.isBesideUnmarked) for (const one of unmarkedOn(range)) one.remove();
    setWarning(range, step.mark, !step.put);
  } else guard(range.getSheet(), range, step.names, !step.put);
}

/** The whole block where it is as it was written; else cell by cell. Where only the formats were set, only they go back. */
function cellsBack(range: Range, { put, was }: CellsStep, isWhole: boolean): void {
  const [values, formulas] = [range.getValues(), range.getFormulas()];
  const isAs = ({ contents }: Cells, at: number, to: number): boolean =>
    isSame(contents?.[at]?.[to] ?? '', values[at]?.[to], formulas[at]?.[to] ?? '');
  // A formula stands where the words begin: what looks like them is its answer.
  if (!isFormula(put) && !isFormula(was) && (formulas[0]?.[0] ?? '') !== '') return;
  const isAll = (cells: Cells): boolean => values.every((row, at) => row.every((_, to) => isAs(cells, at, to)));
  if (isWhole && (put.sums === undefined ? isAll(put) : isSummed(put, values))) write(range, was);
  else if (isWhole && isAll(was)) {
    if (JSON.stringify(formatsIn(range)) !== JSON.stringify(was.formats)) setFormats(range, was.formats);
  } else if (put.sums === undefined)
    values.forEach((row, at) => {
      row.forEach((_, to) => {
        const cell = range.getSheet().getRange(range.getRow() + at, range.getColumn() + to);
        if (isAs(put, at, to)) write(cell, oneOf(was, at, to));
      });
    });
}

const isFormula = ({ contents }: Cells): boolean => typeof contents?.[0]?.[0] === 'object' && 'formula' in contents[0][0];

const oneOf = ({ contents, formats }: Cells, at: number, to: number): Cells => ({
  contents: contents === null ? null : [[contents[at]?.[to] ?? '']],
  formats: typeof formats === 'string' || formats === null ? formats : [[formats[at]?.[to] ?? 'General']],
});
