/** What does a mentor get to see: a page of plain values with the applicant in one sentence, the list, and a place to answer? */

import { specialtyName } from '../data/specialties';
import { measureOrder } from '../domain/order';
import { labelOf } from '../domain/tier';
import { answerKeys } from '../sheet/answerKeys';
import { readProfileValues } from '../sheet/profileBlock';
import type { Column } from '../sheet/programsBlock';
import { cut } from '../sheet/show';
import type { Judged, JudgedRow } from './judge';
import { showListCost } from './listCost';
import { linesOf } from './planPage';
import { hiddenFields, oneSentence, type ShareGroup, sentenceFor } from './ticked';
import { showVisaAnswer } from './visaOk';

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
): MentorPage {
  const hidden = hiddenFields(shown);
  const cells: string[][] = [];
  const headings: number[] = [];
  const add = (...row: readonly string[]): void =>
    void cells.push(Array.from({ length: MENTOR_HEADERS.length }, (_, at) => row[at] ?? ''));
  const rows = judged.rows.flatMap((row, at) => (row === null ? [] : [{ row, at }]));
  headings.push(cells.length);
  add('For my mentor', `Values of ${stamp}. Nothing here changes by itself.`);
  for (const line of linesOf(oneSentence(readProfileValues(profile), shown))) add(line);
  if (hidden.size > 0) add('Some of the profile is not shown, “…” stands for it. A tier can still hint at it.');
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
  for (const says of inShort(
    judged,
    rows.map(({ row }) => row),
    hidden,
  ))
    add(says);
  add();
  headings.push(cells.length);
  add(
    'Where you disagree',
    'Choose a tier under “Mentor tier” or write a note; leave the rest. A person you know there helps most.',
  );
  const headerAt = cells.length;
  add(...MENTOR_HEADERS);
  const keyOf = answerKeys(columns);
  const order = measureOrder(
    rows.map(({ row }) => row),
    judged.profile,
  );
  rows
    .map((one, place) => ({ ...one, order: order[place] ?? 0 }))
    .sort((one, other) => one.order - other.order)
    .forEach(({ row, at }) => {
      add(...lineOf(row, hidden), '', '', '', '', '', keyOf(block[at + judged.headerRows] ?? []));
    });
  return { cells, headerAt, headings: [...headings, headerAt], bars };
}

function lineOf({ name, judgement: { program, verdict } }: JudgedRow, hidden: ReadonlySet<string>): string[] {
  const { city, state } = program.place;
  const where = [city === null ? '' : city.replace(/(?<![a-z])[a-z]/g, (letter) => letter.toUpperCase()), state ?? '']
    .filter((part) => part !== '')
    .join(', ');
  const why = `${verdict.opening}${verdict.because.map((reason) => sentenceFor(reason, hidden)).join(' ')}`;
  return [
    name,
    where,
    labelOf(verdict),
    cut(why, LONGEST),
    cut(verdict.questions.map((one) => askedOf(one, hidden)).join(' '), LONGEST),
  ];
}

/** The kind of visa that is asked for is the applicant's to show. */
const askedOf = ({ about, asks }: { readonly about: string; readonly asks: string }, hidden: ReadonlySet<string>): string =>
  about === 'visa' && hidden.has('visa_wanted') ? 'Visa: what does it sponsor?' : asks;

const TOP_QUESTIONS = 4;

function inShort({ profile }: Judged, rows: readonly JudgedRow[], hidden: ReadonlySet<string>): string[] {
  const open = rows.filter(({ judgement }) => judgement.verdict.tier !== 'Skip');
  const safe = open.filter(({ judgement }) => showVisaAnswer(judgement.program.visa, profile) === true).length;
  const waiting = open.filter(({ judgement }) => judgement.verdict.verifyVisa).length;
  const asked = new Map<string, number>();
  for (const { judgement } of open)
    for (const { about } of judgement.verdict.questions) asked.set(about, (asked.get(about) ?? 0) + 1);
  const top = [...asked].sort((one, other) => other[1] - one[1]).slice(0, TOP_QUESTIONS);
  const only = profile.specialties.length === 1 ? (profile.specialties[0] ?? '') : '';
  const unsent = open.filter(({ judgement }) => judgement.program.progress === 'none');
  return [
    ...(hidden.has('visa_wanted') ? [] : [`Visa: ${safe} offer or need none; ${waiting} say nothing and must be asked.`]),
    showListCost(
      unsent.map(({ judgement }) => specialtyName(judgement.program.specialty ?? only)),
      profile.season,
    ),
    ...(top.length === 0 ? [] : [`Not known: ${top.map(([about, count]) => `${about} at ${count}`).join(', ')}.`]),
  ].filter((says) => says !== '');
}
