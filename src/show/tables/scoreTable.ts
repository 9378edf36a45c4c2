/** How are all answers on a list shown in one block: eight columns for ever? The columns of SCORE. */
import { filledRows, type Judged, type Judgement } from '../../domain/list/judgedList';
import { measureOrder } from '../../domain/list/order';
import { labelOf } from '../../domain/tiers';
import { showCutoffs, showShare, showWhy } from '../cellText';
import { cut } from '../limits';
import { showQuestions } from '../questions';
import { showVisaAnswer } from '../visaAnswer';

export const SCORE_HEADERS = ['Tier', 'Order', 'Visa OK', 'IMG share read', 'Cut-offs', 'Fit', 'To verify', 'Why'] as const;
const TO_VERIFY_LIMIT = 200;
const WHY_LIMIT = 300;

export function showScore(judged: Judged): (string | number | boolean)[][] {
  const order = measureOrder(filledRows(judged), judged.profile);
  const shown = new Map<Judgement, Shown>();
  const twice = new Map<Judgement, string>();
  const answers: (string | number | boolean)[][] = Array.from({ length: judged.headerRows }, (_none, head) =>
    SCORE_HEADERS.map((header) => (head === judged.headerAt ? header : '')),
  );
  let at = -1;
  for (const row of judged.rows) {
    if (row === null) {
      answers.push(SCORE_HEADERS.map(() => ''));
      continue;
    }
    at += 1;
    const { tier, visa, share, cutoffs, fit, verify, why } = perJudgement(shown, row.judgement, () => show(row.judgement));
    const own = row.isListedTwice ? perJudgement(twice, row.judgement, () => withFirst(LISTED_TWICE, row.judgement)) : verify;
    const first =
      at === 0 && judged.listNotes.length > 0
        ? withFirst([...(row.isListedTwice ? [LISTED_TWICE] : []), ...judged.listNotes].join(' '), row.judgement)
        : own;
    answers.push([tier, order[at] ?? 0, visa, share, cutoffs, fit, first, why]);
  }
  return answers;
}

const LISTED_TWICE = 'Listed twice: another row is the same program.';

function perJudgement<Value>(known: Map<Judgement, Value>, judgement: Judgement, make: () => Value): Value {
  const value = known.get(judgement) ?? make();
  known.set(judgement, value);
  return value;
}

/** The cells of a row that its facts alone decide. */
interface Shown {
  readonly tier: string;
  readonly visa: boolean | string;
  readonly share: string;
  readonly cutoffs: string;
  readonly fit: number;
  readonly verify: string;
  readonly why: string;
}

const show = ({ program, verdict }: Judgement): Shown => ({
  tier: labelOf(verdict),
  visa: showVisaAnswer(verdict.visa),
  share: showShare(program.share),
  cutoffs: showCutoffs(program),
  fit: verdict.fit,
  verify: showQuestions(verdict, program, TO_VERIFY_LIMIT),
  why: cut(showWhy(verdict), WHY_LIMIT),
});

/** What is said once for the list stands before the row's own questions, which keep at least 60 characters. */
const withFirst = (first: string, { verdict, program }: Judgement): string =>
  cut(
    `${cut(first, TO_VERIFY_LIMIT - 61)} ${showQuestions(verdict, program, Math.max(TO_VERIFY_LIMIT - first.length - 1, 60))}`.trim(),
    TO_VERIFY_LIMIT,
  );
