/** What does a list come to for a mentor, in sentences that give nothing away of what is not shown? */

import type { Judged, JudgedRow } from '../domain/list/judgedList';
import { filledRows } from '../domain/list/judgedList';
import { mostFirst } from '../domain/list/tally';
import { isVisaSafe } from '../domain/tier/visa';
import { measureListCost } from '../planning/listCost';
import { isOffered } from '../planning/offered';
import { specialtyOfRow } from '../planning/rowSpecialty';
import { silenceOn } from '../planning/silence';
import { openQuestionsOf } from '../planning/verifyQueue';
import { showListCost } from '../show/costSentence';
import { showSilence } from '../show/silenceSentence';
import { type Hidden, isAskable } from './disclosure';

const TOP_QUESTIONS = 4;

export function inShort(judged: Judged, hidden: Hidden): string[] {
  const { profile } = judged;
  const rows = filledRows(judged);
  const open = rows.filter(({ judgement }) => judgement.verdict.tier !== 'Skip');
  const unsent = rows.filter((row) => isOffered(row, judged)).map((row) => specialtyOfRow(row, profile));
  return [
    visaSays(open, judged, hidden),
    showListCost(measureListCost(unsent, profile.season)),
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
