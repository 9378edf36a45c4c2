/** How is a sheet changed as a whole or not at all? Steps are kept before they are done; what fails takes all of them back, now or at the next press. */

import { textOf } from '../../sheet/cell';
import { cut, LONGEST_QUOTE, LONGEST_SENTENCE } from '../../show/limits';
import { lettersOf } from '../workbook/a1';
import { activeSpreadsheet } from '../workbook/activeSpreadsheet';
import { areStanding } from './asWritten';
import { nameRowOf } from './moved';
import { forgetReceipt, keepDone, receiptLeft } from './receipt';
import { settle, settleLeft } from './settle';
import { tabsOf } from './tabs';
import { forgetTyped, typedColumnsLeft } from './typedColumns';
import { begin, end, type Underway } from './underway';

/**
 * Settles first what an earlier press left half done; then all of `act` is done, or none of it.
 * @param press The same for a press whose answer never came and the one that tries it again; '' where nobody knows.
 */
export function changing<Answer>(act: () => Answer, press: string): Answer {
  const tabs = tabsOf(activeSpreadsheet());
  const left = receiptLeft(tabs.spreadsheet);
  if (left !== null && 'press' in left) {
    if (left.press === press && areStanding(tabs, left.steps)) return left.answer as Answer;
  } else if (left !== null) settleLeft(tabs, left);
  forgetTyped();
  const mine: Underway = { tabs, steps: [], removals: [], standing: null };
  begin(mine);
  let isDone = false;
  try {
    const answer = act();
    SpreadsheetApp.flush();
    tellTyped(mine);
    if (press !== '' && mine.steps.length > 0 && mine.removals.length === 0)
      keepDone(tabs.spreadsheet, { press, answer, steps: mine.steps });
    else if (mine.steps.length + mine.removals.length > 0) forgetReceipt(tabs.spreadsheet);
    isDone = true;
    return answer;
  } finally {
    if (!isDone) settle(mine);
    end();
  }
}

/** Which columns of a Table kept their format, their choices and their notes. */
function tellTyped({ tabs, standing }: Underway): void {
  const names = typedColumnsLeft().map((range) => {
    const isList = standing !== null && range.getSheet().getSheetId() === standing.tab;
    const header = isList ? textOf(standing.grid[nameRowOf(standing)]?.[range.getColumn() - 1]) : '';
    return header === ''
      ? `column ${lettersOf(range.getColumn() - 1)} of ${range.getSheet().getName()}`
      : cut(header, LONGEST_QUOTE);
  });
  if (names.length === 0) return;
  const says = `Google lets nobody change the format, choices and notes in these columns, as in a Table whose columns have a type: ${names.join(', ')}. What was to be written is written.`;
  tabs.spreadsheet.toast(cut(says, LONGEST_SENTENCE), 'MatchSheet', 20);
}
