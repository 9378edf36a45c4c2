/** How does the plan come into the spreadsheet? One tab of values for a screen, a phone or a printed page. */

import { dayInWords } from '../../domain/day';
import type { SeasonPlan } from '../../domain/season/seasonPlan';
import { whatIf } from '../../planning/list/whatIf';
import { seasonPlanOf } from '../../planning/year/seasonPlan';
import { WrongCall } from '../../sheet/wrongCall';
import { type PlanShown, showPlan } from '../../show/sentences/seasonPlan';
import { planPage } from '../../show/tables/seasonPlanPage';
import { showWhatIf } from '../../show/tables/whatIfTable';
import type { Asks } from '../contract/requests';
import { activeSpreadsheet } from '../workbook/activeSpreadsheet';
import { buildTab, removeTab } from '../workbook/generatedTab';
import { judgedBook } from '../workbook/judgedBook';
import { wholeBlockOf } from '../workbook/listBlock';
import { TAB_NAMES } from '../workbook/namedRanges';
import { openBook, profileOn } from '../workbook/openBook';
import { RULES_VERSION } from '../workbook/rulesVersion';
import { listOf } from '../workbook/selectedRow';
import { formatBars, formatHeading, setWidths } from '../workbook/style';
import { rulesFor } from '../workbook/tierColours';

const TITLES = ['Plan', 'MatchSheet plan', 'MatchSheet plan 2', 'MatchSheet plan 3'];
const WIDTHS = [200, 400, 190, 330, 130];

/** The list that the plan is of, by the title of its tab. */
type PlanOfList = PlanShown & { readonly list: string };

interface PlanMade {
  readonly plan: PlanOfList;
  readonly tab: string;
  readonly leftOld: boolean;
}

/** As of the person's own day; each press reads and judges the list once. */
function planOn(today: string): { readonly plan: SeasonPlan; readonly list: string } {
  const book = openBook();
  return { plan: seasonPlanOf(judgedBook(book).chosen(today)), list: book.sheet.getName() };
}

/** Nothing is written. */
export function readPlan({ today }: Asks['plan']): PlanOfList {
  const { plan, list } = planOn(today);
  return { ...showPlan(plan), list };
}

/** The lines of WHAT_IF. Nothing is written. */
export function readWhatIf({ today, change }: Asks['whatIf']): string[][] {
  const book = openBook();
  const args = {
    programs: wholeBlockOf(book.grid, listOf(book)),
    profile: profileOn(book, today),
    settings: book.settingsBlock?.values,
  };
  return showWhatIf(whatIf(args.programs, args.profile, change === '' ? undefined : change, args.settings));
}

export function makePlan(ask: Asks['makePlan']): PlanMade {
  const { plan, list } = planOn(ask.today);
  const spreadsheet = activeSpreadsheet();
  const { cells, headings, titles, wrapped, bars } = planPage(plan, list, `${dayInWords(ask.today)}, rules ${RULES_VERSION}`);
  const note = `Made by MatchSheet on ${dayInWords(ask.today)}. Refresh fills it again; what you write here makes it yours, and Refresh makes another.`;
  const { sheet, range, leftOld } = buildTab(spreadsheet, { name: TAB_NAMES.plan, lists: [list], titles: TITLES, cells, note });
  const width = cells[0]?.length ?? 1;
  range.setWrap(false);
  for (const [row, rows] of wrapped) sheet.getRange(row + 1, 1, rows, width).setWrap(true);
  range.setVerticalAlignment('top');
  for (const row of headings) formatHeading(sheet.getRange(row + 1, 1, 1, width));
  for (const row of titles) sheet.getRange(row + 1, 1, 1, width).setFontWeight('bold');
  for (const [row, rows] of bars) formatBars(sheet.getRange(row + 1, 2, rows, 1));
  setWidths(sheet, 1, WIDTHS);
  // Tiers stand in the first column of the bars and in the third of what to verify.
  sheet.setConditionalFormatRules(rulesFor([sheet.getRange(1, 1, cells.length, 1), sheet.getRange(1, 3, cells.length, 1)]));
  sheet.getRange(1, 1).activate();
  return { plan: { ...showPlan(plan), list }, tab: sheet.getName(), leftOld };
}

export function removePlan(): void {
  const { spreadsheet, sheet } = openBook();
  if (!removeTab(spreadsheet, TAB_NAMES.plan, [sheet.getName()]))
    throw new WrongCall('you wrote something in the tab of the plan, so it stays: delete it yourself if you want to');
}
