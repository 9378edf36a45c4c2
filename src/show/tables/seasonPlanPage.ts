/** How does the plan look as cells: which line stands where, which are headings, which hold a tier? */
import type { SeasonPlan } from '../../domain/season/seasonPlan';
import { type PlanShown, showPlan } from '../sentences/seasonPlan';
import { linesOf, PageCells, type Run } from './pageCells';

const COLUMNS = 5;
const BAR_WIDTH = 24;

interface PlanPage {
  readonly cells: readonly (readonly string[])[];
  /** Rows from 0. */
  readonly headings: readonly number[];
  /** Titles of the columns of a table. */
  readonly titles: readonly number[];
  /** Rows of tables, whose words wrap inside their cells: runs of them. */
  readonly wrapped: readonly Run[];
  /** Runs of rows whose second cell is a bar. */
  readonly bars: readonly Run[];
}

/** @param list The title of the list's tab. @param stamp "2026-11-26, rules 0.1.0": day and rules of these values. */
export function planPage(plan: SeasonPlan, list: string, stamp: string): PlanPage {
  const page = new PlanCells();
  const shown = showPlan(plan);
  page.heading(
    `Plan for the Match ${shown.season ?? '(season not said)'}`,
    `From the list “${list}”, as of ${stamp}. To refresh it, use the sidebar’s Plan pane.`,
  );
  if (shown.contradiction !== '') page.say(shown.contradiction);
  page.say('A tier sorts your effort; it is not a chance of matching.');
  page.say(shown.yourCase);
  for (const says of shown.visa) page.say(says);
  for (const says of shown.thisWeek) page.say(`This week: ${says}`);
  addPictures(page, shown);
  addMissing(page, shown);
  page.heading('Days of the season');
  page.title('When', 'Task', 'State', 'Source');
  for (const { when, task, state, source } of shown.timeline) page.row(when, task, state, source);
  addVerify(page, shown);
  addAdvice(page, shown);
  const { cells, headings, titles, bars } = page;
  return { cells, headings, titles, wrapped: page.wrapped, bars };
}

class PlanCells extends PageCells {
  readonly titles: number[] = [];
  readonly wrapped: [row: number, rows: number][] = [];

  constructor() {
    super(COLUMNS, BAR_WIDTH);
  }

  /** A sentence runs over the blank cells right of it, which a wrapped cell would not. */
  say(text: string): void {
    for (const line of linesOf(text)) this.add('', line);
  }

  title(...names: readonly string[]): void {
    this.titles.push(this.add(...names));
  }

  row(...cells: readonly string[]): void {
    const at = this.add(...cells);
    const last = this.wrapped.at(-1);
    if (last !== undefined && last[0] + last[1] === at) last[1] += 1;
    else this.wrapped.push([at, 1]);
  }
}

function addPictures(page: PlanCells, shown: PlanShown): void {
  const percent = (all: number) => (count: number) => `${count}${all === 0 ? '' : ` (${Math.round((count / all) * 100)}%)`}`;
  page.heading('Tiers', `${shown.rows} programs, Skip included`);
  page.addBars(shown.tiers, percent(shown.rows));
  page.say(shown.quartile);
  page.heading('Areas', 'of the programs that are not Skip');
  page.addBars(shown.areas, percent(shown.areas.reduce((sum, { count }) => sum + count, 0)));
  page.heading('Balance and cost');
  for (const says of [...shown.balance, shown.cost]) page.say(says);
  page.heading('Shortlist', 'where to apply, within your numbers; Score makes it a tab');
  for (const says of shown.shortlist) page.say(says);
}

function addMissing(page: PlanCells, { gaps, decisions }: PlanShown): void {
  page.heading('What is missing', 'in the profile, against the targets of your guides');
  if (gaps.length === 0) page.say('Nothing the guides measure.');
  else page.title('Domain', 'Target', 'Have', 'Gap', 'Rule');
  for (const { domain, have, target, gap, act, rule } of gaps)
    page.row(domain, target, have, [gap, act].filter((part) => part !== '').join('. '), rule);
  for (const { about, answer, reasons, rules } of decisions) page.row(about, reasons, '', answer, rules);
}

function addVerify(page: PlanCells, { verify, moreToVerify, silence }: PlanShown): void {
  page.heading('Verify first', silence || 'one program at a time; the message is in the sidebar and in VERIFY_NEXT');
  if (verify.length === 0) page.say('Nothing is open.');
  else page.title('Program', 'Ask', 'Tier', 'What it would change', '');
  for (const { name, tier, asks, changes } of verify) page.row(name, asks, tier, changes);
  if (moreToVerify > 0) page.say(`and ${moreToVerify} more`);
}

function addAdvice(page: PlanCells, { advice }: PlanShown): void {
  if (advice.length === 0) return;
  page.heading('What the guides advise', 'for your case today; what matters now comes first');
  page.title('Domain', 'What they say', 'In your case', 'What to do', 'Rule');
  for (const { domain, have, target, act, rule } of advice) page.row(domain, target, have, act, rule);
}
