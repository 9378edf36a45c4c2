/** Where do the settings stand? Formulas always name them, so a spreadsheet without gets an empty tab for them. */
import { carryOut, removeForGood } from '../change/carryOut';
import { sumsOf } from '../change/contents';
import { putName, putWords } from '../change/plan';
import type { Removal, Step } from '../change/step';
import { ownTab } from './claimTab';
import { gridTabs } from './gridTabs';
import { freeName, rangeNamed, SETTINGS_NAMES } from './namedRanges';

const TITLES = ['Settings', 'MatchSheet settings', 'MatchSheet settings 2'];
const SPARE_ROWS = 40;
const HEADERS = ['Setting', 'Value'];

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Makes the tab and its range name, behind the tab in front; answers the name. */
export function settingsTab(spreadsheet: Spreadsheet): string {
  const front = spreadsheet.getActiveSheet();
  const sheet = ownTab(spreadsheet, TITLES);
  const name = freeName(spreadsheet, SETTINGS_NAMES);
  const range = sheet.getRange(1, 1, SPARE_ROWS, HEADERS.length);
  carryOut([putWords(sheet.getRange(1, 1, 1, HEADERS.length), [HEADERS]), putName(spreadsheet, name, range)]);
  front.activate();
  return name;
}

/** What takes the tab away again, where it holds nothing but its headers and no formula names it: first its name, then the tab. */
export function settingsRemoved(spreadsheet: Spreadsheet, name: string): readonly [Step[], Removal[]] {
  const sheet = rangeNamed(spreadsheet, name)?.getSheet();
  if (sheet === undefined || sheet.getLastRow() > 1 || !TITLES.includes(sheet.getName())) return [[], []];
  const values = sheet.getDataRange().getValues();
  if (values[0]?.join() !== HEADERS.join() || isNamed(spreadsheet, name)) return [[], []];
  return [[putName(spreadsheet, name, null)], [{ is: 'deleteTab', tab: sheet.getSheetId(), sums: sumsOf(values) }]];
}

export function removeBlankSettings(spreadsheet: Spreadsheet, name: string): void {
  const [steps, removals] = settingsRemoved(spreadsheet, name);
  carryOut(steps);
  removeForGood(removals);
}

const isNamed = (spreadsheet: Spreadsheet, name: string): boolean =>
  gridTabs(spreadsheet).some((sheet) =>
    sheet
      .getDataRange()
      .getFormulas()
      .some((row) => row.some((formula) => formula.toUpperCase().includes(name))),
  );
