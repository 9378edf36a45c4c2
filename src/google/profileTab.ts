/** How do answers of the sidebar reach the profile? Into the row of each label; a spreadsheet without a profile gets its tab first. */
import type { ProfileField } from '../reading/labelWords';
import { readLabel } from '../reading/labelWords';
import { textOf } from '../sheet/cell';
import { PROFILE_ROWS, PROFILE_TITLE } from '../sheet/profileRows';
import { WrongCall } from '../sheet/wrongCall';
import { type Block, freeName, PROFILE_NAMES } from './book';
import { offer } from './dropdowns';
import { ownTab } from './ownTab';
import { freeRows } from './stamp';

const TITLES = ['Profile', 'MatchSheet profile', 'MatchSheet profile 2'];
const HEIGHT = 60;
const PLAIN_TEXT = '@';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type ProfileAnswers = Readonly<Partial<Record<ProfileField, string>>>;

/** Writes what differs, and only that: rows that the applicant made stay where and as they are. */
export function saveProfile(spreadsheet: Spreadsheet, profile: Block | null, answers: ProfileAnswers): void {
  const block = profile ?? makeProfile(spreadsheet);
  const free = freeRows(block);
  const sheet = block.range.getSheet();
  for (const [field, answer] of Object.entries(answers)) {
    const at = block.values.findIndex(([label]) => readLabel(textOf(label)) === field);
    if (at < 0 && answer === '') continue;
    if (at >= 0 && textOf(block.values[at]?.[1]) === answer) continue;
    const label = PROFILE_ROWS.find((row) => row.field === field)?.label;
    const row = at >= 0 ? at : free.shift();
    if (row === undefined || label === undefined)
      throw new WrongCall(`the profile has no blank row left for “${label ?? field}”: make its range ${block.name} longer`);
    const cells = sheet.getRange(block.range.getRow() + row, block.range.getColumn() + (at >= 0 ? 1 : 0), 1, at >= 0 ? 1 : 2);
    // Words stay words: "2022-07-15" is no day of another zone, and nothing that begins with "=" becomes a formula.
    cells.setNumberFormat(PLAIN_TEXT);
    cells.setValues([at >= 0 ? [answer] : [label, answer]]);
  }
}

/** The tab with all rows, its range name, dropdowns; the tab in front stays in front. */
function makeProfile(spreadsheet: Spreadsheet): Block {
  const front = spreadsheet.getActiveSheet();
  const sheet = ownTab(spreadsheet, TITLES, PROFILE_TITLE[0]);
  const values = [[...PROFILE_TITLE], ...PROFILE_ROWS.map(({ label }) => [label, ''])];
  const filled = sheet.getRange(1, 1, values.length, 2);
  filled.setNumberFormat(PLAIN_TEXT);
  filled.setValues(values);
  sheet.getRange(1, 1, 1, 2).setFontWeight('bold');
  sheet.setColumnWidth(1, 220);
  sheet.setColumnWidth(2, 420);
  PROFILE_ROWS.forEach(({ choices }, at) => {
    if (choices !== undefined) offer(sheet.getRange(at + 2, 2), choices);
  });
  const range = sheet.getRange(1, 1, HEIGHT, 2);
  const name = freeName(spreadsheet, PROFILE_NAMES);
  spreadsheet.setNamedRange(name, range);
  front.activate();
  return { name, range, values: [...values, ...Array.from({ length: HEIGHT - values.length }, () => ['', ''])] };
}
