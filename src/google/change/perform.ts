/** How is one step done? */
import { WrongCall } from '../../sheet/wrongCall';
import { setFormats, write } from './contents';
import { choose, color, dress, guard, setName, setNote, setWarning, wrap } from './effects';
import type { Step } from './step';
import { isWhole, type Tabs } from './tabs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

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

function performOnTab(sheet: Sheet, step: Extract<Step, { readonly tab: number }>): void {
  if (step.is === 'insertColumns') sheet.insertColumnsAfter(step.after, step.count);
  else if (step.is === 'insertRows') sheet.insertRowsAfter(step.after, step.count);
  else if (step.is === 'frozen') sheet.setFrozenRows(step.put);
  else if (step.is === 'frozenColumns') sheet.setFrozenColumns(step.put);
  else sheet.setColumnWidth(step.column, step.put);
}
