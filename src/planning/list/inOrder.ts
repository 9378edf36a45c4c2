/** In which order is the list worth working through, and what comes next at each program? */
import { filledRows, type Judged, type JudgedRow } from '../../domain/list/judgedList';
import { measureOrder } from '../../domain/list/order';
import type { NextStep, OrderedRow } from '../../domain/list/orderedRow';
import { isClosed, isSent } from '../judged/offered';
import { openQuestionsOf } from '../verify/verifyQueue';

/** Blank rows of the list have no place. */
export function inOrder(judged: Judged): OrderedRow[] {
  const rows = filledRows(judged);
  const order = measureOrder(rows, judged.profile);
  return rows
    .map((row, at) => ({ place: order[at] ?? rows.length, row, next: nextOf(row, judged) }))
    .sort((one, other) => one.place - other.place);
}

function nextOf(row: JudgedRow, judged: Judged): NextStep {
  const { verdict, program } = row.judgement;
  if (program.status !== 'not said' && program.status !== 'to verify' && program.status !== 'applied') return { is: 'status' };
  if (isSent(row, judged)) return { is: 'applied' };
  if (verdict.tier === 'Skip' || isClosed(row, judged)) return { is: 'none' };
  const [question] = openQuestionsOf(row, judged);
  return question === undefined ? { is: 'ready' } : { is: 'ask', question };
}
