/** SCORE: all of MatchSheet's answers on a list in one call, eight columns for ever. */
import { measureOrder } from '../domain/order';
import { labelOf } from '../domain/tier';
import { cut, showCutoffs, showQuestions, showShare, showWhy } from '../sheet/show';
import type { Help, Run } from './help';
import { type Judged, type JudgedRow, type Judgement, judge } from './judge';
import { PROFILE_PARAMETER, PROGRAMS_PARAMETER, SETTINGS_PARAMETER } from './parameters';
import { showVisaAnswer } from './visaOk';

export const SCORE_HEADERS = ['Tier', 'Order', 'Visa OK', 'IMG share read', 'Cut-offs', 'Fit', 'To verify', 'Why'] as const;
const TO_VERIFY_LIMIT = 200;
const WHY_LIMIT = 300;

export const scoreHelp: Help = {
  name: 'SCORE',
  summary:
    'Everything MatchSheet says of your list in one call: tier, order to work in, visa, IMG share, cut-offs, fit, what to verify, why.',
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
  const shownOnce = (judgement: Judgement): Shown => {
    const known = shown.get(judgement) ?? show(judgement, judged);
    shown.set(judgement, known);
    return known;
  };
  let at = -1;
  const rows = judged.rows.map((row) => {
    if (row === null) return SCORE_HEADERS.map(() => '');
    at += 1;
    const { before, after, verify, why } = shownOnce(row.judgement);
    const first = [
      ...(at === 0 ? judged.once : []),
      ...(row.isListedTwice ? ['Listed twice: another row is the same program.'] : []),
    ].join(' ');
    return [before, order[at] ?? 0, ...after, first === '' ? verify : withFirst(first, row.judgement), why];
  });
  const heads = Array.from({ length: judged.headerRows }, (_none, head) =>
    SCORE_HEADERS.map((header) => (head === 0 ? header : '')),
  );
  return [...heads, ...rows];
}

/** The cells of a row that its facts alone decide: before and after `Order`, and the last two. */
interface Shown {
  readonly before: string;
  readonly after: readonly unknown[];
  readonly verify: string;
  readonly why: string;
}

function show({ program, verdict }: Judgement, judged: Judged): Shown {
  return {
    before: labelOf(verdict),
    after: [showVisaAnswer(program.visa, judged.profile), showShare(program.share), showCutoffs(program), verdict.fit],
    verify: showQuestions(verdict, program, TO_VERIFY_LIMIT),
    why: cut(showWhy(verdict), WHY_LIMIT),
  };
}

/** What is said once for the list stands before the row's own questions, which keep at least 60 characters. */
const withFirst = (first: string, { verdict, program }: Judgement): string =>
  cut(`${first} ${showQuestions(verdict, program, Math.max(TO_VERIFY_LIMIT - first.length - 1, 60))}`.trim(), TO_VERIFY_LIMIT);
