/** What does a list come to for a mentor, in sentences that give away nothing the applicant keeps private? */
import type { Judged, JudgedRow } from '../domain/list/judgedList';
import { filledRows } from '../domain/list/judgedList';
import { mostFirst } from '../domain/list/tally';
import { isVisaSafe } from '../domain/tier/visa';
import { isOffered } from '../planning/judged/offered';
import { specialtyOfRow } from '../planning/judged/rowSpecialty';
import { silenceOn } from '../planning/judged/silence';
import { measureListCost } from '../planning/list/listCost';
import { showListCost } from '../show/sentences/cost';
import { showSilence } from '../show/sentences/silence';
import { type Hidden, isAskable } from './disclosure';

const TOP_QUESTIONS = 4;

export function inShort(judged: Judged, hidden: Hidden): string[] {
  const { profile } = judged;
  const rows = filledRows(judged);
  const open = rows.filter(({ judgement }) => judgement.verdict.tier !== 'Skip');
  const unsent = rows.filter((row) => isOffered(row, judged)).map((row) => specialtyOfRow(row, profile));
  return [
    visaSays(open, hidden),
    showListCost(measureListCost(unsent, profile)),
    showSilence(silenceOn(profile.today)),
    askedSays(open, hidden),
  ].filter((says) => says !== '');
}

/** Whether a visa is offered can hang on Step 3 or a score. */
function visaSays(open: readonly JudgedRow[], hidden: Hidden): string {
  if (hidden.has('visa')) return '';
  const safe = open.filter(({ judgement }) => isVisaSafe(judgement.verdict.visa)).length;
  // What the cells leave open, whether or not it can still be asked on this day.
  const isOpen = ({ judgement }: JudgedRow): boolean => judgement.verdict.questions.some(({ about }) => about === 'visa');
  const offered = hidden.has('exams') ? '' : `${safe} offer or need none; `;
  return `Visa: ${offered}${open.filter(isOpen).length} say nothing of it.`;
}

function askedSays(open: readonly JudgedRow[], hidden: Hidden): string {
  const asked = open.flatMap((row) => row.judgement.verdict.questions.filter((one) => isAskable(one, hidden)));
  const top = mostFirst(asked.map(({ about }) => about)).slice(0, TOP_QUESTIONS);
  return top.length === 0 ? '' : `Not known: ${top.map(({ name, count }) => `${name} at ${count}`).join(', ')}.`;
}
