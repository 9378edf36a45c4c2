/** How does a page for the mentor get into the spreadsheet, and away again? */
import { dayInWords } from '../../domain/day';
import { TIERS } from '../../domain/tiers';
import { KEY_HEADER, type MENTOR_HEADERS, mentorPage } from '../../mentor/mentorPage';
import { WrongCall } from '../../sheet/wrongCall';
import type { Asks } from '../contract/requests';
import { offer } from '../workbook/dropdowns';
import { buildTab, removeTab } from '../workbook/generatedTab';
import { TAB_NAMES } from '../workbook/namedRanges';
import { openBook, profileOf } from '../workbook/openBook';
import { RULES_VERSION } from '../workbook/rulesVersion';
import { formatBars, formatHeading, setWidths } from '../workbook/style';
import { rulesFor } from '../workbook/tierColours';
import { mentorList } from './mentorList';

const TITLES = ['For mentor', 'For mentor 2', 'For mentor 3', 'For mentor 4'];
/** In pixels. */
const WIDTHS: Readonly<Record<(typeof MENTOR_HEADERS)[number], number>> = {
  Program: 230,
  Tier: 150,
  'Mentor tier': 110,
  'Mentor note': 260,
  Where: 130,
  Status: 110,
  Why: 420,
  'To verify': 260,
  'Mentor’s contact there': 170,
  'Reviewed on': 95,
  'Reviewed by': 120,
  [KEY_HEADER]: 110,
};

interface MentorTabMade {
  readonly tab: string;
  readonly leftOld: boolean;
}

/** A page of plain values: nothing of it reads another cell, so a copy of the tab is whole. */
export function makeMentorTab({ today, shown, name = '' }: Asks['makeMentorTab']): MentorTabMade {
  const book = openBook();
  const profile = profileOf(book);
  const { block, columns, judged } = mentorList(book, today);
  const stamp = `${dayInWords(today)}, rules ${RULES_VERSION}`;
  const { headers, cells, headerAt, programs, headings, bars } = mentorPage(
    judged,
    block,
    columns,
    profile.values,
    shown,
    name.trim(),
    stamp,
    book.sheet.getSheetId(),
  );
  const note = `Made by MatchSheet on ${dayInWords(today)}. What is written here is read by “Bring back”.`;
  const { sheet, leftOld } = buildTab(book.spreadsheet, {
    name: TAB_NAMES.mentor,
    lists: [book.sheet.getName()],
    titles: TITLES,
    cells,
    note,
  });
  const width = headers.length;
  const rows = Math.max(1, programs);
  sheet.getRange(headerAt + 1, 1, rows + 1, width).setWrap(true);
  sheet.getRange(headerAt + 1, 1, rows + 1, width).setVerticalAlignment('top');
  for (const row of headings) formatHeading(sheet.getRange(row + 1, 1, 1, width));
  for (const [row, count] of bars) formatBars(sheet.getRange(row + 1, 2, count, 1));
  setWidths(
    sheet,
    1,
    headers.map((header) => WIDTHS[header]),
  );
  const tierAt = headers.indexOf('Tier') + 1;
  sheet.setConditionalFormatRules(
    rulesFor([
      ...bars.map(([row, count]) => sheet.getRange(row + 1, 1, count, 1)),
      sheet.getRange(headerAt + 2, tierAt, rows, 1),
    ]),
  );
  offer(sheet.getRange(headerAt + 2, headers.indexOf('Mentor tier') + 1, rows, 1), TIERS);
  sheet.getRange(1, 1).activate();
  return { tab: sheet.getName(), leftOld };
}

export function removeMentorTab(): void {
  const { spreadsheet, sheet } = openBook();
  if (!removeTab(spreadsheet, TAB_NAMES.mentor, [sheet.getName()]))
    throw new WrongCall('the tab holds answers, so it stays: bring them back, then delete it yourself');
}
