/** Which cells of the list can only the applicant explain? Each distinct question once, with the programs that it stands for; nobody else is asked. */
import type { Judged, JudgedRow } from '../../domain/list/judgedList';
import type { CellQuestion } from '../../domain/list/toVerify';
import type { Unread } from '../../domain/program';
import { isSettled } from '../../domain/progress';
import { cellQuestion, teachingLabel } from '../../show/questions';
import { isClosed } from '../judged/offered';

/** What most rows wait for first; then in the order of the list. Rows that are Skip, past, or settled ask nothing. */
export function cellQuestions(judged: Judged): CellQuestion[] {
  const found = new Map<string, CellQuestion & { readonly rows: { readonly row: JudgedRow; readonly at: number }[] }>();
  judged.rows.forEach((row, at) => {
    if (row === null || row.judgement.verdict.tier === 'Skip' || isSettled(row.judgement.program) || isClosed(row, judged))
      return;
    for (const unread of row.judgement.program.unread) {
      const key = keyOf(unread);
      const one = found.get(key) ?? { asks: cellQuestion(unread), teach: teachingLabel(unread), rows: [] };
      one.rows.push({ row, at });
      found.set(key, one);
    }
  });
  return [...found.values()].sort((one, other) => other.rows.length - one.rows.length);
}

/** Two cells may hold the same words among others: each is taught by itself. */
const keyOf = (unread: Unread): string => `${cellQuestion(unread)}\n${teachingLabel(unread)}`;
