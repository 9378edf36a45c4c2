/** What does a mentor get to see: a page of plain values with the applicant in one sentence, the list, and a place to answer? */

import { specialtyName } from '../data/specialties';
import { measureOrder } from '../domain/list/order';
import { labelOf } from '../domain/tier/tier';
import { showVisaAnswer } from '../functions/visaOk';
import { showListCost } from '../planning/costSentence';
import type { Judged, JudgedRow } from '../planning/judgeList';
import { isOffered } from '../planning/offered';
import { linesOf } from '../planning/seasonPlanPage';
import { silenceOn } from '../planning/silence';
import { openQuestionsOf } from '../planning/verifyQueue';
import { answerKeys } from '../sheet/answerKeys';
import { readProfileValues } from '../sheet/profileBlock';
import type { Column } from '../sheet/programsBlock';
import { cut } from '../show/cellText';
import { type Hidden, hiddenGroups, isAskable, oneSentence, type ShareGroup, whyFor } from './disclosure';

/** What the mentor fills in; the first of them takes a tier. */
export const ANSWER_HEADERS = ['Mentor tier', 'Mentor note', 'Mentor’s contact there', 'Reviewed on', 'Reviewed by'] as const;
export const KEY_HEADER = 'Key (leave as it is)';
export const MENTOR_HEADERS = ['Program', 'Where', 'Tier', 'Why', 'To verify', ...ANSWER_HEADERS, KEY_HEADER] as const;

export interface MentorPage {
  readonly cells: readonly (readonly string[])[];
  /** Rows from 0. */
  readonly headerAt: number;
  readonly headings: readonly number[];
  readonly bars: readonly [row: number, rows: number];
}

const TIERS = ['Realistic', 'Reach', 'Ultra-reach', 'Skip'] as const;
const BAR = 12;
const LONGEST = 300;

/**
 * @param block Header row or rows first. @param columns Of that block.
 * @param stamp "2026-11-26, rules 0.1.0".
 */
export function mentorPage(
  judged: Judged,
  block: readonly (readonly unknown[])[],
  columns: readonly Column[],
  profile: unknown,
  shown: readonly ShareGroup[],
  stamp: string,
  listId: number,
): MentorPage {
  const hidden = hiddenGroups(shown);
  const cells: string[][] = [];
  const headings: number[] = [];
  const add = (...row: readonly string[]): void =>
    void cells.push(Array.from({ length: MENTOR_HEADERS.length }, (_, at) => row[at] ?? ''));
  const rows = judged.rows.flatMap((row, at) => (row === null ? [] : [{ row, at }]));
  headings.push(cells.length);
  // By the list's number an answer finds its tab again, whichever is in front.
  add('For my mentor', `Values of ${stamp}. Nothing here changes by itself.`, '', '', '', '', '', '', '', '', `list ${listId}`);
  for (const line of linesOf(oneSentence(readProfileValues(profile), shown))) add(line);
  if (hidden.size > 0) add('Some of the profile is not shown. A tier can still hint at it.');
  add();
  headings.push(cells.length);
  add('Tiers', `${rows.length} programs`);
  const counts = TIERS.map((tier) => rows.filter(({ row }) => row.judgement.verdict.tier === tier).length);
  const most = Math.max(...counts, 1);
  const bars = [cells.length, TIERS.length] as const;
  TIERS.forEach((tier, at) => {
    const count = counts[at] ?? 0;
    add(tier, count === 0 ? '' : '█'.repeat(Math.max(1, Math.round((count / most) * BAR))), String(count));
  });
  const all = rows.map(({ row }) => row);
  for (const line of inShort(judged, all, hidden).flatMap(linesOf)) add(line);
  add();
  headings.push(cells.length);
  add(
    'Where you disagree',
    'Choose a tier under “Mentor tier” or write a note; leave the rest. A person you know there helps most.',
  );
  const headerAt = cells.length;
  add(...MENTOR_HEADERS);
  const keyOf = answerKeys(columns);
  // In the order of work, which compares scores; without them, by tier and then as the list stands.
  const order = hidden.size === 0 ? measureOrder(all, judged.profile) : rows.map((_, at) => at);
  const rankOf = ({ row }: (typeof rows)[number]): number => TIERS.indexOf(row.judgement.verdict.tier);
  rows
    .map((one, place) => ({ ...one, order: order[place] ?? 0 }))
    .sort((one, other) => rankOf(one) - rankOf(other) || one.order - other.order)
    .forEach(({ row, at }) => {
      add(...lineOf(row, judged, hidden), '', '', '', '', '', keyOf(block[at + judged.headerRows] ?? []));
    });
  return { cells, headerAt, headings: [...headings, headerAt], bars };
}

/** As the page shows it: "Fresno, CA". */
export function whereOf({ judgement: { program } }: JudgedRow): string {
  const { city, state } = program.place;
  return [city === null ? '' : city.replace(/(?<![a-z])[a-z]/g, (letter) => letter.toUpperCase()), state ?? '']
    .filter((part) => part !== '')
    .join(', ');
}

function lineOf(row: JudgedRow, judged: Judged, hidden: Hidden): string[] {
  const { verdict } = row.judgement;
  const asked = openQuestionsOf(row, judged)
    .filter((one) => isAskable(one, hidden))
    .map(({ asks }) => asks);
  const tier = hidden.has('visa') ? verdict.tier : labelOf(verdict);
  return [
    row.name,
    whereOf(row),
    tier,
    cut(whyFor(verdict.opening, verdict.because, hidden), LONGEST),
    cut(asked.join(' '), LONGEST),
  ];
}

const TOP_QUESTIONS = 4;

function inShort(judged: Judged, rows: readonly JudgedRow[], hidden: Hidden): string[] {
  const { profile } = judged;
  const open = rows.filter(({ judgement }) => judgement.verdict.tier !== 'Skip');
  const safe = open.filter(({ judgement }) => showVisaAnswer(judgement.program.visa, profile) === true).length;
  const isWaiting = (row: JudgedRow): boolean =>
    row.judgement.verdict.verifyVisa && openQuestionsOf(row, judged).some(({ about }) => about === 'visa');
  const waiting = open.filter(isWaiting).length;
  const asked = new Map<string, number>();
  for (const row of open)
    for (const { about } of openQuestionsOf(row, judged).filter((one) => isAskable(one, hidden)))
      asked.set(about, (asked.get(about) ?? 0) + 1);
  const top = [...asked].sort((one, other) => other[1] - one[1]).slice(0, TOP_QUESTIONS);
  const only = profile.specialties.length === 1 ? (profile.specialties[0] ?? '') : '';
  const unsent = rows.filter((row) => isOffered(row, judged));
  return [
    // Whether a visa is offered can hang on Step 3 or a score.
    ...(hidden.has('visa')
      ? []
      : [`Visa: ${hidden.has('exams') ? '' : `${safe} offer or need none; `}${waiting} say nothing and must be asked.`]),
    showListCost(
      unsent.map(({ judgement }) => specialtyName(judgement.program.specialty ?? only)),
      profile.season,
    ),
    silenceOn(profile.today),
    ...(top.length === 0 ? [] : [`Not known: ${top.map(([about, count]) => `${about} at ${count}`).join(', ')}.`]),
  ].filter((says) => says !== '');
}
