/** Where do the settings stand? Formulas always name them, so a spreadsheet without gets an empty tab for them. */

import { ownTab } from './claimTab';
import { freeName, SETTINGS_NAMES } from './namedRanges';

const TITLES = ['Settings', 'MatchSheet settings', 'MatchSheet settings 2'];
const SPARE_ROWS = 40;
const HEADERS = ['Setting', 'Value'];

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Makes the tab and its range name, behind the tab in front; answers the name. */
export function settingsTab(spreadsheet: Spreadsheet): string {
  const front = spreadsheet.getActiveSheet();
  const sheet = ownTab(spreadsheet, TITLES, [HEADERS]);
  sheet.getRange(1, 1, 1, HEADERS.length).setValues([[...HEADERS]]);
  const name = freeName(spreadsheet, SETTINGS_NAMES);
  spreadsheet.setNamedRange(name, sheet.getRange(1, 1, SPARE_ROWS, HEADERS.length));
  front.activate();
  return name;
}
