/** How does an applicant without a list begin? With a tab of headers and dropdowns, into which Find or a paste puts programs. */

import { STARTER_COLUMNS } from '../../sheet/list/starterColumns';
import { WrongCall } from '../../sheet/wrongCall';
import { carryOut, removeForGood } from '../change/carryOut';
import { sumsOf } from '../change/contents';
import { freeze, headingFormatted, offered, putNote, putWidths, putWords, textFormat } from '../change/plan';
import { makeRoom } from '../change/room';
import type { Removal } from '../change/step';
import type { Asks } from '../contract/requests';
import type { UndoOfStarter } from '../contract/undos';
import { activeSpreadsheet } from '../workbook/activeSpreadsheet';
import { ownTab } from '../workbook/claimTab';
import { gridTabOf } from '../workbook/gridTabs';

const TITLES = ['Programs', 'MatchSheet programs', 'MatchSheet programs 2', 'MatchSheet programs 3'];
/** Rows that get dropdowns: more than anybody applies to. */
const ROWS = 300;

const headers = STARTER_COLUMNS.map(({ header }) => header);

export function makeStarter(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): UndoOfStarter {
  const front = spreadsheet.getActiveSheet().getSheetId();
  const sheet = ownTab(spreadsheet, TITLES);
  const tab = sheet.getSheetId();
  makeRoom(sheet, 'insertColumns', headers.length);
  const below = Math.min(ROWS, sheet.getMaxRows() - 1);
  const heads = sheet.getRange(1, 1, 1, headers.length);
  const columns = STARTER_COLUMNS.flatMap(({ choices, note }, at) => [
    ...(note === '' ? [] : [putNote(sheet.getRange(1, at + 1), note)]),
    ...(choices === undefined ? [] : [offered(sheet.getRange(2, at + 1, below, 1), choices)]),
  ]);
  const widths = STARTER_COLUMNS.map(({ width }) => width);
  carryOut([
    // Typed as text, "12/30" stays a count and no day, "3-5" a range of years.
    textFormat(sheet.getRange(2, 1, below, headers.length), 'General'),
    putWords(heads, [headers]),
    headingFormatted(heads),
    ...putWidths(sheet, 1, widths),
    ...columns,
    freeze(sheet, 1),
  ]);
  sheet.getRange(2, 1).activate();
  return { sheetId: tab, front };
}

/** Done twice, it does nothing the second time. */
export function removeStarter({ undo: { sheetId, front } }: Asks['removeStarter']): void {
  const spreadsheet = activeSpreadsheet();
  const sheet = gridTabOf(spreadsheet, sheetId);
  if (sheet === undefined) return;
  const removals = starterRemoved(sheet);
  if (removals.length === 0)
    throw new WrongCall(`“${sheet.getName()}” holds something by now: delete the tab yourself if you want to`);
  removeForGood(removals);
  gridTabOf(spreadsheet, front)?.activate();
}

/** Takes the tab away while nothing but its headers stands on it. */
export function starterRemoved(sheet: GoogleAppsScript.Spreadsheet.Sheet): Removal[] {
  const values = sheet.getDataRange().getValues();
  return values.length === 1 && values[0]?.join('\t') === headers.join('\t')
    ? [{ is: 'deleteTab', tab: sheet.getSheetId(), sums: sumsOf(values) }]
    : [];
}
