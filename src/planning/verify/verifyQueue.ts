/** Which programs should be asked first, what, and what would the answers change? The order of VERIFY_NEXT. */
import { sayDay } from '../../domain/day';
import { type Impact, measureImpacts } from '../../domain/list/answerImpact';
import type { Judged, JudgedRow, Judgement } from '../../domain/list/judgedList';
import { measureOrder } from '../../domain/list/order';
import type { Queued, ToVerify } from '../../domain/list/toVerify';
import { isSettled } from '../../domain/progress';
import type { Question } from '../../domain/question';
import type { Silence } from '../../domain/season/silence';
import { stillAsked } from '../../domain/tier/questions';
import { daysUntil, isClosed, mayWrite } from '../judged/offered';
import { silenceOn } from '../judged/silence';
import { cellQuestions } from './cellQuestions';
import { notAsked } from './notAsked';

/** A deadline within so many days is asked before what weighs more. MatchSheet's choice. */
const URGENT_DAYS = 21;

export function toVerify(judged: Judged): ToVerify {
  const silence = silenceOn(judged.profile.today);
  // In SOAP nothing is asked of programs; who plans the next season in these days looks up what is open.
  if (silence !== null && judged.phase.phase === 'SOAP')
    return { queue: [], ofCells: cellQuestions(judged), notAsked: [], silence };
  return { queue: verifyQueue(judged, silence), ofCells: cellQuestions(judged), notAsked: notAsked(judged), silence };
}

/** What the row leaves open and somebody could still act on. */
export const openQuestionsOf = (row: JudgedRow, judged: Judged): readonly Question[] =>
  isClosed(row, judged) ? [] : stillAsked(row.judgement.verdict.questions, row.judgement.program);

/**
 * Facts of an earlier season first, since all else rests on them; then near deadlines; then the money: what lies between a good and
 * a bad answer; then the order of the list's work.
 */
function verifyQueue(judged: Judged, silence: Silence | null): Queued[] {
  const rows = judged.rows.flatMap((row, at) => (row === null ? [] : [{ row, at }]));
  const order = measureOrder(
    rows.map(({ row }) => row),
    judged.profile,
  );
  const known = new Map<Judgement, readonly Impact[]>();
  const queued = rows.flatMap(({ row, at }, place): (Queued & { readonly order: number })[] => {
    const stale = staleStop(row, judged);
    const questions = stale === null ? openQuestionsOf(row, judged) : [stale];
    if (questions.length === 0) return [];
    const { program, context } = row.judgement;
    // Rows with the same facts have the same impacts.
    const impacts = known.get(row.judgement) ?? measureImpacts(program, context, questions, judged, row.notes.decided);
    known.set(row.judgement, impacts);
    const worth = impacts.reduce((sum, one) => Math.max(sum, one.worth), 0);
    const isOlder = questions.some(({ about }) => about === 'older facts');
    const isWritable = silence === null && mayWrite(row, judged);
    return [{ row, at, impacts, worth, isOlder, isUrgent: isUrgent(row, judged), isWritable, order: order[place] ?? 0 }];
  });
  const rank = ({ isOlder, isUrgent: isNear, row }: Queued): number =>
    (row.judgement.verdict.tier === 'Skip' ? 4 : 0) + (isOlder ? 0 : 2) + (isNear ? 0 : 1);
  return queued.sort(
    (one, other) => rank(one) - rank(other) || other.worth - one.worth || one.order - other.order || one.at - other.at,
  );
}

/** A computed Skip that rests on facts of an earlier season may be one no more. */
function staleStop(row: JudgedRow, judged: Judged): Question | null {
  const { verdict, program } = row.judgement;
  const { calendar } = judged;
  const { checkedOn } = program;
  if (isSettled(program) || isClosed(row, judged)) return null;
  if (verdict.tier !== 'Skip' || verdict.opening === '' || checkedOn === null) return null;
  if (calendar.opened === null || checkedOn >= calendar.opened) return null;
  const asks = `Its Skip rests on facts checked on ${sayDay(checkedOn)}, before this season opened: check them again.`;
  return { about: 'older facts', asks };
}

const isUrgent = (row: JudgedRow, judged: Judged): boolean => {
  const days = daysUntil(row, judged);
  return days !== null && days >= 0 && days <= URGENT_DAYS;
};
