/** What does a list come to for a mentor, in sentences that give nothing away of what is not shown? */

import type { Judged, JudgedRow } from '../domain/list/judgedList';
import { filledRows } from '../domain/list/judgedList';
import { mostFirst } from '../domain/list/tally';
import { isVisaSafe } from '../domain/tier/visa';
import { isOffered } from '../planning/judged/offered';
import { specialtyOfRow } from '../planning/judged/rowSpecialty';
import { silenceOn } from '../planning/judged/silence';
import { measureListCost } from '../planning/list/listCost';
import { openQuestionsOf } from '../planning/verify/verifyQueue';
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
    visaSays(open, judged, hidden),
    showListCost(measureListCost(unsent, profile)),
    showSilence(silenceOn(profile.today)),
    askedSays(open, judged, hidden),
  ].filter((says) => says !== '');
}

/** Whether a visa is offered can hang on Step 3 or a score. */
function visaSays(open: readonly JudgedRow[], judged: Judged, hidden: Hidden): string {
  if (hidden.has('visa')) return '';
  const safe = open.filter(({ judgement }) => isVisaSafe(judgement.verdict.visa)).length;
  const isWaiting = (row: JudgedRow): boolean => openQuestionsOf(row, judged).some(({ about }) => about === 'visa');
  const offered = hidden.has('exams') ? '' : `${safe} offer or need none; `;
  return `Visa: ${offered}${open.filter(isWaiting).length} say nothing and must be asked.`;
}

function askedSays(open: readonly JudgedRow[], judged: Judged, hidden: Hidden): string {
  const asked = open.flatMap((row) => openQuestionsOf(row, judged).filter((one) => isAskable(one, hidden)));
  const top = mostFirst(asked.map(({ about }) => about)).slice(0, TOP_QUESTIONS);
  return top.length === 0 ? '' : `Not known: ${top.map(({ name, count }) => `${name} at ${count}`).join(', ')}.`;
}
