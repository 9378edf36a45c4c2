/** How does the plan look as cells: which line stands where, which are headings, which hold a tier? */
import type { Counted, PlanData } from './seasonPlan';

export const PLAN_COLUMNS = 5;

export interface PlanPage {
  readonly cells: readonly (readonly string[])[];
  /** Rows from 0. */
  readonly headings: readonly number[];
  /** Titles of the columns of a table. */
  readonly titles: readonly number[];
  /** Rows of tables, whose words wrap inside their cells: runs of them. */
  readonly wrapped: readonly (readonly [row: number, rows: number])[];
  /** Runs of rows whose second cell is a bar: the first row and how many. */
  readonly bars: readonly (readonly [row: number, rows: number])[];
}

/** A bar as wide as its share of the largest: shown by Sheets, phones, print and the local workbook alike. */
const BAR_WIDTH = 24;
const bar = (count: number, most: number): string =>
  count === 0 ? '' : '█'.repeat(Math.max(1, Math.round((count / Math.max(most, 1)) * BAR_WIDTH)));

const LONGEST_LINE = 135;

/** Broken where a printed page ends; '' is no line. */
export function linesOf(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length >= LONGEST_LINE) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return text === '' ? [] : lines;
}

/** Rows one after another, ascending, as their first and their number. */
function runsOf(rows: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const last = runs.at(-1);
    if (last !== undefined && last[0] + last[1] === row) last[1] += 1;
    else runs.push([row, 1]);
  }
  return runs;
}

/** @param stamp "2026-11-26, rules 0.1.0": day and rules of these values. */
export function planPage(plan: PlanData, stamp: string): PlanPage {
  const cells: string[][] = [];
  const headings: number[] = [];
  const titles: number[] = [];
  const runs: [number, number][] = [];
  const add = (...row: readonly string[]): void =>
    void cells.push(Array.from({ length: PLAN_COLUMNS }, (_, at) => row[at] ?? ''));
  const heading = (text: string, of = ''): void => {
    if (cells.length > 0) add();
    headings.push(cells.length);
    add(text, of);
  };
  const tableRows: number[] = [];
  /** A sentence runs over the blank cells right of it, which a wrapped cell would not. */
  const say = (text: string): void => {
    for (const line of linesOf(text)) add('', line);
  };
  const row = (...cellsOfRow: readonly string[]): void => {
    tableRows.push(cells.length);
    add(...cellsOfRow);
  };
  const table = (...names: readonly string[]): void => {
    titles.push(cells.length);
    add(...names);
  };
  heading(
    `Plan for the Match ${plan.season ?? '(season not said)'}`,
    `Values of ${stamp}. Refresh stands in the sidebar, pane Plan.`,
  );
  say('A tier orders effort; it is no chance of matching.');
  heading('Tiers', `${plan.rows} programs`);
  const bars = (counted: readonly Counted[], all: number): void => {
    if (counted.length > 0) runs.push([cells.length, counted.length]);
    const most = Math.max(...counted.map(({ count }) => count), 1);
    for (const { name, count } of counted)
      add(name, bar(count, most), `${count}${all === 0 ? '' : ` (${Math.round((count / all) * 100)} %)`}`);
  };
  bars(plan.tiers, plan.rows);
  say(plan.quartile);
  heading('Areas', 'of the programs that are not Skip');
  bars(
    plan.areas,
    plan.areas.reduce((sum, { count }) => sum + count, 0),
  );
  heading('Balance and cost');
  for (const says of [...plan.balance, plan.cost, ...plan.shortlist.map((one) => `Shortlist: ${one}`)]) say(says);
  heading('What is missing', 'in the profile, against the targets of your guides');
  if (plan.gaps.length === 0) say('Nothing that the guides measure.');
  else table('Domain', 'Target', 'Have', 'Gap', 'Rule');
  for (const [domain = '', have = '', target = '', gap = '', act = '', rule = ''] of plan.gaps)
    row(domain, target, have, act === '' ? gap : `${gap}. ${act}`, rule);
  for (const [, about = '', , answer = '', reasons = '', rules = ''] of plan.decisions) row(about, reasons, '', answer, rules);
  heading('Days of the season');
  table('When', 'Task', 'State', 'Source');
  for (const [when = '', task = '', state = '', source = ''] of plan.timeline) row(when, task, state, source);
  heading('Verify first', plan.silence || 'one program at a time; the message stands in the sidebar and in VERIFY_NEXT');
  if (plan.verify.length === 0) say('Nothing is open.');
  else table('Program', 'Ask', 'Tier', 'What it would change', '');
  for (const { name, tier, asks, changes } of plan.verify) row(name, asks, tier, changes);
  if (plan.moreToVerify > 0) say(`and ${plan.moreToVerify} more`);
  return { cells, headings, titles, wrapped: runsOf(tableRows), bars: runs };
}
