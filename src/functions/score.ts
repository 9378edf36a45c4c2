/** SCORE: all of MatchSheet's answers on a list in one call, eight columns for ever. */
import { measureOrder } from '../domain/list/order';
import { labelOf } from '../domain/tier/tier';
import { type Judged, type JudgedRow, type Judgement, judge } from '../planning/judgeList';
import { cut, showCutoffs, showShare, showWhy } from '../show/cellText';
import { showQuestions } from '../show/questions';
import type { Help, Run } from './help';
import { PROFILE_PARAMETER, PROGRAMS_PARAMETER, SETTINGS_PARAMETER } from './parameters';
import { showVisaAnswer } from './visaOk';

export const SCORE_HEADERS = ['Tier', 'Order', 'Visa OK', 'IMG share read', 'Cut-offs', 'Fit', 'To verify', 'Why'] as const;
const TO_VERIFY_LIMIT = 200;
const WHY_LIMIT = 300;

export const scoreHelp: Help = {
  name: 'SCORE',
  summary: 'Your whole list in one call: tier, order to work in, visa, IMG share, cut-offs, fit, what to verify, why.',
  parameters: [PROGRAMS_PARAMETER, PROFILE_PARAMETER, SETTINGS_PARAMETER],
  returns:
    'Eight columns as high as the block, header first: Tier, Order, Visa OK, IMG share read, Cut-offs, Fit, To verify, Why.',
  examples: ['=SCORE(A1:N, PROFILE)', '=SCORE(A1:N, PROFILE, SETTINGS)'],
};

export const runScore: Run = (args) => scoreOf(judge(args.slice(0, 3)));

function scoreOf(judged: Judged): unknown[][] {
  const filled = judged.rows.filter((row): row is JudgedRow => row !== null);
  const order = measureOrder(filled, judged.profile);
  const shown = new Map<Judgement, Shown>();
  const twice = new Map<Judgement, string>();
  const answers: unknown[][] = Array.from({ length: judged.headerRows }, (_none, head) =>
    SCORE_HEADERS.map((header) => (head === 0 ? header : '')),
  );
  let at = -1;
  for (const row of judged.rows) {
    if (row === null) {
      answers.push(SCORE_HEADERS.map(() => ''));
      continue;
    }
    at += 1;
    const { tier, visa, share, cutoffs, fit, verify, why } = once(shown, row.judgement, () => show(row.judgement, judged));
    const own = row.isListedTwice ? once(twice, row.judgement, () => withFirst(LISTED_TWICE, row.judgement)) : verify;
    const first =
      at === 0 && judged.once.length > 0
        ? withFirst([...(row.isListedTwice ? [LISTED_TWICE] : []), ...judged.once].join(' '), row.judgement)
        : own;
    answers.push([tier, order[at] ?? 0, visa, share, cutoffs, fit, first, why]);
  }
  return answers;
}

const LISTED_TWICE = 'Listed twice: another row is the same program.';

function once<Value>(known: Map<Judgement, Value>, judgement: Judgement, make: () => Value): Value {
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

const show = ({ program, verdict }: Judgement, judged: Judged): Shown => ({
  tier: labelOf(verdict),
  visa: showVisaAnswer(program.visa, judged.profile),
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
