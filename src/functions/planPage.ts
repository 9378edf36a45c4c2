/** How does the plan look as cells: which line stands where, which are headings, which hold a tier? */
import type { Counted, PlanData } from './plan';

export const PLAN_COLUMNS = 5;

export interface PlanPage {
  readonly cells: readonly (readonly string[])[];
  /** Rows from 0. */
  readonly headings: readonly number[];
  /** Titles of the columns of a table. */
  readonly titles: readonly number[];
}

/** A bar as wide as its share of the largest: shown by Sheets, phones, print and the local workbook alike. */
const BAR_WIDTH = 24;
const bar = (count: number, most: number): string =>
  count === 0 ? '' : '█'.repeat(Math.max(1, Math.round((count / Math.max(most, 1)) * BAR_WIDTH)));

/** @param stamp "2026-11-26, rules 0.1.0": day and rules of these values. */
export function planPage(plan: PlanData, stamp: string): PlanPage {
  const cells: string[][] = [];
  const headings: number[] = [];
  const titles: number[] = [];
  const add = (...row: readonly string[]): void =>
    void cells.push(Array.from({ length: PLAN_COLUMNS }, (_, at) => row[at] ?? ''));
  const heading = (text: string, of = ''): void => {
    if (cells.length > 0) add();
    headings.push(cells.length);
    add(text, of);
  };
  const table = (...names: readonly string[]): void => {
    titles.push(cells.length);
    add(...names);
  };
  heading(
    `Plan for the Match ${plan.season ?? '(season not said)'}`,
    `Values of ${stamp}. Refresh stands in the sidebar, pane Plan.`,
  );
  add('', 'A tier orders effort; it is no chance of matching.');
  heading('Tiers', `${plan.rows} programs`);
  bars(plan.tiers, plan.rows, add);
  if (plan.quartile !== '') add('', plan.quartile);
  heading('Areas', 'of the programs that are not Skip');
  bars(
    plan.areas,
    plan.areas.reduce((sum, { count }) => sum + count, 0),
    add,
  );
  heading('Balance and cost');
  for (const says of [...plan.balance, plan.cost, ...plan.shortlist.map((one) => `Shortlist: ${one}`)])
    if (says !== '') add('', says);
  heading('What is missing', 'in the profile, against the targets of your guides');
  if (plan.gaps.length === 0) add('', 'Nothing that the guides measure.');
  else table('Domain', 'Target', 'Have', 'Gap', 'Rule');
  for (const [domain = '', have = '', target = '', gap = '', act = '', rule = ''] of plan.gaps)
    add(domain, target, have, act === '' ? gap : `${gap}. ${act}`, rule);
  for (const [, about = '', , answer = '', reasons = '', rules = ''] of plan.decisions) add(about, reasons, '', answer, rules);
  heading('Days of the season');
  table('When', 'Task', 'State', '', 'Source');
  for (const [when = '', task = '', state = '', source = ''] of plan.timeline) add(when, task, state, '', source);
  heading('Verify first', 'one program at a time; the message stands in the sidebar and in VERIFY_NEXT');
  if (plan.verify.length === 0) add('', 'Nothing is open.');
  else table('Program', 'Ask', 'Tier', 'What it would change', '');
  for (const { name, tier, asks, changes } of plan.verify) add(name, asks, tier, changes);
  if (plan.moreToVerify > 0) add('', `and ${plan.moreToVerify} more`);
  return { cells, headings, titles };
}

function bars(counted: readonly Counted[], all: number, add: (...row: readonly string[]) => void): void {
  const most = Math.max(...counted.map(({ count }) => count), 1);
  for (const { name, count } of counted)
    add(name, bar(count, most), `${count}${all === 0 ? '' : ` (${Math.round((count / all) * 100)} %)`}`);
}
