/** How does what a press left half done go back, now or at the next press? What is gone for good already is completed instead. */
import { WrongCall } from '../../sheet/wrongCall';
import { placesLeft } from './asWritten';
import { movedSince, type Standing } from './moved';
import { forgetReceipt, keepDone, keepReceipt } from './receipt';
import { remove } from './remove';
import type { Receipt, Step } from './step';
import type { Tabs } from './tabs';
import { takeBack } from './takeBack';
import { takeBackMoved, type Unwinding } from './takeBackMoved';
import { succeeds } from './typedColumns';
import type { Underway } from './underway';

/** What was begun goes back and nothing stays of it, or it is completed where something is gone already. */
export function settle({ tabs, standing, ...receipt }: Underway): void {
  const unwinding = standing === null || receipt.removals.length > 0 ? null : unwindingOf(tabs, standing);
  settleReceipt(tabs, receipt, unwinding);
}

function unwindingOf(tabs: Tabs, standing: Standing): Unwinding | null {
  const range = tabs.tab(standing.tab)?.getDataRange();
  const values = range?.getValues() ?? [];
  const moved = movedSince(standing, values);
  if (moved === null || range === undefined) return null;
  return { tabs, standing, moved, now: { sheet: range.getSheet(), values, formulas: range.getFormulas() } };
}

function settleReceipt(tabs: Tabs, { steps, removals, undoes }: Receipt, unwinding: Unwinding | null): void {
  const back = (step: Step): void =>
    unwinding !== null && 'at' in step && step.at.tab === unwinding.standing.tab
      ? takeBackMoved(unwinding, step)
      : takeBack(tabs, step);
  if (removals.length > 0) eachDespiteFailures(removals, (removal) => remove(tabs, removal));
  else eachDespiteFailures([...steps].reverse(), back);
  SpreadsheetApp.flush();
  if (undoes === undefined) forgetReceipt(tabs.spreadsheet);
  else keepUndone(tabs, undoes);
}

/** The press that was taken back is known, so that it is not taken back again. */
export const keepUndone = ({ spreadsheet }: Tabs, press: string): void =>
  keepDone(spreadsheet, { press, answer: null, steps: [] });

const MOST_TRIES = 3;
/** Something that somebody has protected since can never be taken back. It must not block every later press: the last try says what stays, and where. */
export function settleLeft(tabs: Tabs, left: Receipt): void {
  const tries = (left.tries ?? 0) + 1;
  if (tries < MOST_TRIES) {
    keepReceipt(tabs.spreadsheet, { ...left, tries });
    settleReceipt(tabs, left, null);
  } else if (!succeeds(() => settleReceipt(tabs, left, null))) {
    const where = placesLeft(tabs, left);
    forgetReceipt(tabs.spreadsheet);
    throw new WrongCall(
      `an earlier press broke off and could not be taken back, in three tries: what it wrote stands in ${where}. Look at it, then press again`,
    );
  }
}

/** If one fails, the others are still done. */
function eachDespiteFailures<Item>([first, ...rest]: readonly Item[], act: (item: Item) => void): void {
  if (first === undefined) return;
  try {
    act(first);
  } finally {
    eachDespiteFailures(rest, act);
  }
}
