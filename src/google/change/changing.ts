/** How is a sheet changed as a whole or not at all? Steps are kept before they are done; what fails takes all of them back, now or at the next press. */
import { textOf } from '../../sheet/cell';
import { WrongCall } from '../../sheet/wrongCall';
import { cut, LONGEST_QUOTE, LONGEST_SENTENCE } from '../../show/limits';
import type { Asks } from '../contract/requests';
import { lettersOf } from '../workbook/a1';
import { areAlone, areStanding, placesLeft } from './asWritten';
import type { Grid } from './contents';
import { areHeadersWhere, movedSince, nameRowOf, type Standing } from './moved';
import { perform } from './perform';
import { forgetReceipt, keepDone, keepReceipt, receiptLeft } from './receipt';
import { remove } from './remove';
import type { Receipt, Removal, Step } from './step';
import { type Tabs, tabsOf } from './tabs';
import { takeBack } from './takeBack';
import { takeBackMoved, type Unwinding } from './takeBackMoved';
import { forgetTyped, typedLeft, works } from './typedColumns';

interface Underway {
  readonly tabs: Tabs;
  readonly steps: Step[];
  /** As soon as there is one, the change is completed whatever fails. */
  readonly removals: Removal[];
  /** The list beside which something is written. */
  standing: Standing | null;
  /** The press that goes back. */
  undoes?: string;
}

/** Of the press that holds the lock: there is one at a time. */
let underway: Underway | null = null;

const OUTSIDE = 'Nothing may be written outside a change.';

/** @param steps Done in this order, and taken back in the other. */
export function carryOut(steps: readonly Step[]): void {
  if (underway === null) throw new Error(OUTSIDE);
  const { tabs, steps: done } = underway;
  if (steps.length === 0) return;
  keepReceipt(tabs.spreadsheet, { steps: [...done, ...steps], removals: [] });
  for (const step of steps) {
    const at = done.push(step) - 1;
    done[at] = perform(tabs, step);
  }
}

/** The last of a change: from here on nothing is taken back. */
export function removeForGood(removals: readonly Removal[]): void {
  if (underway === null) throw new Error(OUTSIDE);
  if (removals.length === 0) return;
  const { tabs } = underway;
  SpreadsheetApp.flush();
  underway.removals.push(...removals);
  keepReceipt(tabs.spreadsheet, { steps: [], removals: underway.removals });
  for (const removal of removals) remove(tabs, removal);
}

/** If the press fails, what was written is looked for where the list stands by then. */
export function watch(list: Standing): void {
  if (underway !== null) underway.standing = list;
}

/**
 * Does the list stand as it was read? Asked before its rows are written and after: answers must not stand beside another program.
 * @param what "facts" where the answers rest on every cell of the list, "headers" where they follow its rows.
 */
export function checkStanding(list: Standing, what: 'headers' | 'rows' | 'facts'): void {
  if (underway === null) return;
  watch(list);
  const now = underway.tabs.tab(list.tab)?.getDataRange().getValues() ?? [];
  const isSame =
    what === 'headers'
      ? areHeadersWhere(list, now)
      : movedSince(list, now) === null && (what === 'rows' || factsIn(list, now) === factsIn(list, list.grid));
  if (!isSame)
    throw new WrongCall(
      'somebody changed the list just now, so what was written is taken back where it still stands: look at the rows and try again',
    );
}

/** Steps beside the programs of a list: only while each stands where it was read, before as after. */
export function carryOutBeside(list: Standing, steps: readonly Step[]): void {
  checkStanding(list, 'rows');
  carryOut(steps);
  checkStanding(list, 'rows');
}

const factsIn = ({ list, grid }: Standing, now: Grid): string =>
  now
    .slice(list.headerAt, grid.length)
    .map((row) =>
      row
        .slice(list.first, list.last + 1)
        .map(textOf)
        .join('\t'),
    )
    .join('\n');

/** What was begun goes back and nothing stays of it, or it is completed where something is gone already. */
function settle({ tabs, standing, ...receipt }: Underway): void {
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
  if (removals.length > 0) each(removals, (removal) => remove(tabs, removal));
  else each([...steps].reverse(), back);
  SpreadsheetApp.flush();
  if (undoes === undefined) forgetReceipt(tabs.spreadsheet);
  else keepUndone(tabs, undoes);
}

/** The last press goes back, while nothing else was done and all of it stands as it was written. Done twice, it does nothing the second time. */
export function undoPress({ undo }: Asks['undoPress']): void {
  if (underway === null) throw new Error(OUTSIDE);
  const { tabs } = underway;
  const last = receiptLeft(tabs.spreadsheet);
  if (last === null || !('press' in last) || last.press !== undo || !areStanding(tabs, last.steps) || !areAlone(tabs, last.steps))
    throw new WrongCall('something else was done since, or what was written has been changed, so nothing was taken back');
  underway.undoes = undo;
  underway.steps.push(...last.steps);
  keepReceipt(tabs.spreadsheet, { steps: last.steps, removals: [], undoes: undo });
  for (const step of [...last.steps].reverse()) takeBack(tabs, step);
  SpreadsheetApp.flush();
  keepUndone(tabs, undo);
  underway.steps.length = 0;
}

/** The press that was taken back is known, so that it is not taken back again. */
const keepUndone = ({ spreadsheet }: Tabs, press: string): void => keepDone(spreadsheet, { press, answer: null, steps: [] });

const MOST_TRIES = 3;
/** What can never be taken back, since somebody protects it by now, stops no press for ever: the last try says what stays where. */
function settleLeft(tabs: Tabs, left: Receipt): void {
  const tries = (left.tries ?? 0) + 1;
  if (tries < MOST_TRIES) {
    keepReceipt(tabs.spreadsheet, { ...left, tries });
    settleReceipt(tabs, left, null);
  } else if (!works(() => settleReceipt(tabs, left, null))) {
    const where = placesLeft(tabs, left);
    forgetReceipt(tabs.spreadsheet);
    throw new WrongCall(
      `an earlier press broke off and could not be taken back, in three tries: what it wrote stands in ${where}. Look at it, then press again`,
    );
  }
}

/** One that fails keeps none of the others back. */
function each<Item>([first, ...rest]: readonly Item[], act: (item: Item) => void): void {
  if (first === undefined) return;
  try {
    act(first);
  } finally {
    each(rest, act);
  }
}

/**
 * Settles first what an earlier press left half done; then all of `act` is done, or none of it.
 * @param press The same for a press whose answer never came and the one that tries it again; '' where nobody knows.
 */
export function changing<Answer>(act: () => Answer, press: string): Answer {
  const tabs = tabsOf(SpreadsheetApp.getActiveSpreadsheet());
  const left = receiptLeft(tabs.spreadsheet);
  if (left !== null && 'press' in left) {
    if (left.press === press && areStanding(tabs, left.steps)) return left.answer as Answer;
  } else if (left !== null) settleLeft(tabs, left);
  forgetTyped();
  const mine: Underway = { tabs, steps: [], removals: [], standing: null };
  underway = mine;
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
    underway = null;
  }
}

/** Which columns of a Table kept their format, their choices and their notes. */
function tellTyped({ tabs, standing }: Underway): void {
  const names = typedLeft().map((range) => {
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
