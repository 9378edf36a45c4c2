/** Of which programs is nothing asked though their cells leave something open, and why? */
import { filledRows, type Judged, type JudgedRow } from '../../domain/list/judgedList';
import { type Counted, mostFirst } from '../../domain/list/tally';
import { isSettled } from '../../domain/progress';
import { stillAsked } from '../../domain/tier/questions';
import { isClosed, isPast } from '../judged/offered';
import { isBeside } from '../judged/rowSpecialty';

const CUT_OFFS_LEFT = 'applied, only cutoffs left';

/** The same as a sentence of one row. */
export function notAskedThere(row: JudgedRow, judged: Judged): string {
  const why = whyNotAsked(row, judged);
  if (why === '') return '';
  return why === CUT_OFFS_LEFT ? 'You’ve applied: nothing to ask now.' : `Nothing to ask there: ${why}.`;
}

/** '' where it is asked, or leaves nothing open. */
function whyNotAsked(row: JudgedRow, judged: Judged): string {
  const { program, verdict } = row.judgement;
  if (verdict.questions.length === 0) return '';
  if (program.status === 'do not apply' || isSettled(program)) return program.status;
  if (isBeside(row, judged.profile)) return 'specialty not in PROFILE';
  if (isPast(row, judged)) return 'deadline past';
  if (isClosed(row, judged)) return 'too late this season';
  return stillAsked(verdict.questions, program).length === 0 ? CUT_OFFS_LEFT : '';
}

export const notAsked = (judged: Judged): Counted[] =>
  mostFirst(
    filledRows(judged)
      .map((row) => whyNotAsked(row, judged))
      .filter((why) => why !== ''),
  );
