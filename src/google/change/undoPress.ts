/** How is the last press taken back when its undo is pressed? */
import { WrongCall } from '../../sheet/wrongCall';
import type { Asks } from '../contract/requests';
import { areAlone, areStanding } from './asWritten';
import { keepReceipt, receiptLeft } from './receipt';
import { keepUndone } from './settle';
import { takeBack } from './takeBack';
import { changeUnderway } from './underway';

/** Takes the last press back, but only while nothing else was done and all of it stands as written. Doing it twice does nothing the second time. */
export function undoPress({ undo }: Asks['undoPress']): void {
  const change = changeUnderway();
  const { tabs } = change;
  const last = receiptLeft(tabs.spreadsheet);
  if (last === null || !('press' in last) || last.press !== undo || !areStanding(tabs, last.steps) || !areAlone(tabs, last.steps))
    throw new WrongCall('something else was done since, or what was written has been changed, so nothing was taken back');
  change.undoes = undo;
  change.steps.push(...last.steps);
  keepReceipt(tabs.spreadsheet, { steps: last.steps, removals: [], undoes: undo });
  for (const step of [...last.steps].reverse()) takeBack(tabs, step);
  SpreadsheetApp.flush();
  keepUndone(tabs, undo);
  change.steps.length = 0;
}
