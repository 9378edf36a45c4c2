/** How does an applicant without a list begin? With a tab of headers and dropdowns, into which Find or a paste puts programs. */
import { STARTER_COLUMNS } from '../../sheet/list/starterColumns';
import { ownTab } from '../workbook/claimTab';
import { offer } from '../workbook/dropdowns';
import { dressHeading } from '../workbook/style';

const TITLES = ['Programs', 'MatchSheet programs', 'MatchSheet programs 2', 'MatchSheet programs 3'];
/** Rows that get dropdowns: more than anybody applies to. */
const ROWS = 300;

export function makeStarter(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): void {
  const headers = STARTER_COLUMNS.map(({ header }) => header);
  const sheet = ownTab(spreadsheet, TITLES, [headers]);
  const missing = headers.length - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
  const below = Math.min(ROWS, sheet.getMaxRows() - 1);
  // Typed as text, "12/30" stays a count and no day, "3-5" a range of years.
  sheet.getRange(2, 1, below, headers.length).setNumberFormat('@');
  sheet.getRange(1, 1, 1, headers.length).setValues([headers]);
  dressHeading(sheet.getRange(1, 1, 1, headers.length));
  STARTER_COLUMNS.forEach(({ choices, note, width }, at) => {
    sheet.setColumnWidth(at + 1, width);
    if (note !== '') sheet.getRange(1, at + 1).setNote(note);
    if (choices !== undefined) offer(sheet.getRange(2, at + 1, below, 1), choices);
  });
  sheet.setFrozenRows(1);
  sheet.getRange(2, 1).activate();
}
