// A workbook with the stand-ins for Google's services around it: what the tests of the server side open.
import { expect, onTestFinished } from 'vitest';
import type { TabContent } from '../../host/workbookData.ts';
import { type DeskOfTest, openAnyDesk } from '../support/desk.ts';
import { isTried } from '../support/sweep.ts';

export type { DeskOfTest } from '../support/desk.ts';

export const TODAY = '2026-11-26';

export const NAMES = { PROFILE: 'Profile!$A$1:$B$60' };

export const PROFILE_TAB: TabContent = {
  name: 'Profile',
  rows: [
    ['Your profile', 'Value'],
    ['Work right', 'Needs a visa'],
    ['Visa wanted', 'J-1'],
    ['Step 1', 'Pass'],
    ['Step 1 attempts', 1],
    ['Step 2 CK', 218],
    ['Step 2 CK attempts', 1],
    ['Graduation date', '2022-07-15'],
    ['Hands-on USCE months', 6],
    ['ECFMG certification', 'Yes'],
    ['Season', 2027],
  ],
  columnCount: 4,
  rowCount: 80,
};

/** A press and all that computes after it; what it answered. */
export async function pressing(desk: DeskOfTest, request: string, ask: object): Promise<unknown> {
  let answer: unknown;
  await desk.workbook.change(() => {
    answer = desk.ask(request, ask);
  });
  return answer;
}

/** A press while that call of Google's fails. What only dresses cells is tried twice, so that all of it may be done nevertheless. */
export function pressFailing(desk: DeskOfTest, at: number, request: string, ask: object): void {
  desk.services.failNext(at);
  try {
    desk.ask(request, ask);
  } catch (error) {
    expect(String(error)).toContain('Service Spreadsheets failed');
  }
}

/** @param scope Kept, since reading the lexicon anew at each press is most of the work; `presses.test.ts` holds both against each other. */
export async function openDesk(
  tabs: readonly TabContent[],
  names: Readonly<Record<string, string>> = NAMES,
  scope: 'fresh' | 'kept' = 'kept',
  zone?: string,
): Promise<DeskOfTest> {
  const desk = await openAnyDesk(tabs, names, scope, zone === undefined ? {} : { zone });
  onTestFinished(() => desk.workbook.dispose());
  return desk;
}

/** The calls that fail one after the other, a workbook for each: one in so many. A lock that is not given back ends with its execution. */
export const callsThatFail = (made: readonly string[], oneIn: number): number[] =>
  made.flatMap((name, at) => (name !== 'Lock.releaseLock' && isTried(at, oneIn) ? [at] : []));

/** A list of one program, with columns to spare. */
export const ONE_PROGRAM: TabContent = {
  name: 'My list',
  rows: [
    ['Hospital', 'State', 'Visa', 'IMG %'],
    ['Mill Creek', 'CA', 'J-1', '60%'],
  ],
  columnCount: 20,
  rowCount: 40,
};
