/** What does a mentor get to see: a page of plain values with the applicant in one sentence, the list, and a place to answer? */
import type { Judged, JudgedRow } from '../domain/list/judgedList';
import { measureOrder } from '../domain/list/order';
import type { Phase } from '../domain/season/phaseDays';
import { labelOf, TIERS } from '../domain/tiers';
import { openQuestionsOf } from '../planning/verify/verifyQueue';
import { answerKeys } from '../sheet/list/answerKeys';
import type { Column } from '../sheet/list/programsBlock';
import { readProfileValues } from '../sheet/profile/profileBlock';
import { cut } from '../show/limits';
import { whereOf } from '../show/tables/orderTable';
import { linesOf, PageCells, type Run } from '../show/tables/pageCells';
import { aboutTheApplicant } from './aboutTheApplicant';
import { type Hidden, hiddenGroups, isAskable, oneSentence, type ShareGroup, standingFor, whyFor } from './disclosure';
import { inShort } from './mentorInShort';

/** What the mentor fills in; the first of them takes a tier. */
export const ANSWER_HEADERS = ['Mentor tier', 'Mentor note', 'Mentor’s contact there', 'Reviewed on', 'Reviewed by'] as const;
export const KEY_HEADER = 'Key (leave as it is)';
/** Names and answers side by side, so that both are on the first screen. */
export const MENTOR_HEADERS = [
  'Program',
  'Tier',
  'Mentor tier',
  'Mentor note',
  'Where',
  'Status',
  'Why',
  'To verify',
  'Mentor’s contact there',
  'Reviewed on',
  'Reviewed by',
  KEY_HEADER,
] as const;
/** Below it no line is an answer. */
export const LIST_ENDS = 'The list in numbers';
/** For programs that the mentor adds. */
const BLANK_ROWS = 5;
const FIRST = '1. Which would you drop, and which move up? Choose under “Mentor tier”.';
/** From the day programs read to the rank deadline nothing is dropped, and a word to a program still helps. */
const RANKING = '1. How should I rank these, and whom can you call? Answer under “Mentor note”.';
const TO_RANK: ReadonlySet<Phase> = new Set(['late', 'interviewing', 'ranking']);
const QUESTIONS = [
  '2. What is wrong or missing? Write it under “Mentor note”; add programs in the blank rows under the list.',
  '3. Whom do you know there? A name under “Mentor’s contact there” helps more than anything else.',
];

const SORTED = 'Sorted by tier, then by links, fit, area, score margin and share of IMGs.';
/** The finer order would give away what is not shown. */
const SORTED_BY_TIER = 'Sorted by tier, then as the list stands.';

type Header = (typeof MENTOR_HEADERS)[number];

interface MentorPage {
  /** Those of the columns that say something. */
  readonly headers: readonly Header[];
  readonly cells: readonly (readonly string[])[];
  /** Rows from 0. */
  readonly headerAt: number;
  /** Programs, in the rows below the headers. */
  readonly programs: number;
  readonly headings: readonly number[];
  readonly bars: readonly Run[];
}

const BAR_WIDTH = 12;
const LONGEST = 300;

interface Listed {
  readonly row: JudgedRow;
  /** Among the data rows, from 0. */
  readonly at: number;
}

/**
 * @param block Header row or rows first. @param columns Of that block.
 * @param name As the mentor knows the applicant; '' where it is not said.
 * @param stamp "November 26, 2026, rules 0.1.0".
 */
export function mentorPage(
  judged: Judged,
  block: readonly (readonly unknown[])[],
  columns: readonly Column[],
  profile: unknown,
  shown: readonly ShareGroup[],
  name: string,
  stamp: string,
  listId: number,
): MentorPage {
  const hidden = hiddenGroups(shown);
  const rows = judged.rows.flatMap((row, at): Listed[] => (row === null ? [] : [{ row, at }]));
  // Before the first application no row has a status.
  const headers = MENTOR_HEADERS.filter((header) => header !== 'Status' || rows.some(({ row }) => statusOf(row) !== ''));
  const page = new PageCells(headers.length, BAR_WIDTH);
  const whose = name === '' ? 'Residency programs: a list for your opinion' : `${name}: residency programs, for your opinion`;
  // By the list's number an answer finds its tab again, whichever is in front.
  page.heading(
    whose,
    '',
    '',
    `Values of ${stamp}. ${hidden.size === 0 ? SORTED : SORTED_BY_TIER}`,
    ...Array<string>(headers.length - 5).fill(''),
    `list ${listId}`,
  );
  for (const line of linesOf(oneSentence(readProfileValues(profile), shown))) page.add(line);
  if (hidden.size > 0) page.add('Some of the profile is not shown. A tier can still hint at it.');
  page.add(TO_RANK.has(judged.phase.phase) ? RANKING : FIRST);
  for (const question of QUESTIONS) page.add(question);
  const headerAt = page.add(...headers);
  const keyOf = answerKeys(columns);
  for (const { row, at } of inOrder(rows, judged, hidden)) {
    const key = keyOf(block[at + judged.headerRows] ?? []);
    const says = sayings(row, judged, hidden, key);
    page.add(...headers.map((header) => says[header] ?? ''));
  }
  for (let blank = 0; blank < BLANK_ROWS; blank += 1) page.add();
  page.heading(LIST_ENDS, `${rows.length} programs`);
  const count = (tier: string): number => rows.filter(({ row }) => row.judgement.verdict.tier === tier).length;
  page.addBars(
    TIERS.map((tier) => ({ name: tier, count: count(tier) })),
    String,
  );
  for (const line of inShort(judged, hidden).flatMap(linesOf)) page.add(line);
  return { headers, cells: page.cells, headerAt, programs: rows.length, headings: [...page.headings, headerAt], bars: page.bars };
}

/** In the order of work, which compares scores; without them, by tier and then as the list stands. */
function inOrder(rows: readonly Listed[], judged: Judged, hidden: Hidden): Listed[] {
  const order =
    hidden.size === 0
      ? measureOrder(
          rows.map(({ row }) => row),
          judged.profile,
        )
      : rows.map((_, at) => at);
  const rankOf = ({ row }: Listed): number => TIERS.indexOf(row.judgement.verdict.tier);
  return rows
    .map((one, place) => ({ ...one, order: order[place] ?? 0 }))
    .sort((one, other) => rankOf(one) - rankOf(other) || one.order - other.order);
}

const statusOf = ({ judgement: { program } }: JudgedRow): string => (program.status === 'not said' ? '' : program.status);

function sayings(row: JudgedRow, judged: Judged, hidden: Hidden, key: string): Readonly<Partial<Record<Header, string>>> {
  const { verdict } = row.judgement;
  const asked = openQuestionsOf(row, judged)
    .filter((one) => isAskable(one, hidden))
    .map(({ asks }) => aboutTheApplicant(asks));
  return {
    Program: row.name,
    Tier: labelOf(standingFor(verdict, hidden)),
    Where: whereOf(row),
    Status: statusOf(row),
    Why: cut(whyFor(verdict.opening, verdict.because, hidden), LONGEST),
    'To verify': cut(asked.join(' '), LONGEST),
    [KEY_HEADER]: key,
  };
}
