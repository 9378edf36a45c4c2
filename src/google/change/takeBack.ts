/** How is one step taken back? Only what still is as it was written: the rest has become somebody's. */
import { isBlank } from '../../sheet/cell';
import { choicesIn } from '../workbook/dropdowns';
import { rangeNamed } from '../workbook/namedRanges';
import { looksLikeHeading } from '../workbook/style';
import { unmarkedOn } from '../workbook/warnings';
import { formatsIn, isSame, isSummed, setFormats, write } from './contents';
import { choose, color, dress, guard, setName, setNote, setWarning, wrap } from './effects';
import type { Cells, CellsStep, Place, Step } from './step';
import { isWhole, type Tabs } from './tabs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

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
