/** SCORE: all of MatchSheet's answers on a list in one call, eight columns for ever. */
import { measureOrder } from '../domain/order';
import { labelOf } from '../domain/tier';
import { cut, showCutoffs, showQuestions, showShare, showWhy } from '../sheet/show';
import type { CustomFunction } from './catalogue';
import { type Judged, type JudgedRow, judge } from './judge';
import { PROFILE_PARAMETER, PROGRAMS_PARAMETER, SETTINGS_PARAMETER } from './parameters';
import { showVisaAnswer } from './visaOk';

export const SCORE_HEADERS = ['Tier', 'Order', 'Visa OK', 'IMG share read', 'Cut-offs', 'Fit', 'To verify', 'Why'] as const;
const TO_VERIFY_LIMIT = 200;
const WHY_LIMIT = 300;

export const score: CustomFunction = {
  name: 'SCORE',
  summary:
    'Everything MatchSheet says of your list in one call: tier, order to work in, visa, IMG share, cut-offs, fit, what to verify, why.',
  parameters: [PROGRAMS_PARAMETER, PROFILE_PARAMETER, SETTINGS_PARAMETER],
  returns:
    'Eight columns as high as the block, header first: Tier, Order, Visa OK, IMG share read, Cut-offs, Fit, To verify, Why.',
  examples: ['=SCORE(A1:N, PROFILE)', '=SCORE(A1:N, PROFILE, SETTINGS)'],
  run: (args) => scoreOf(judge(args.slice(0, 3))),
};

function scoreOf(judged: Judged): unknown[][] {
  const filled = judged.rows.filter((row): row is JudgedRow => row !== null);
  const order = measureOrder(filled, judged.profile);
  let at = -1;
  const rows = judged.rows.map((row) => {
    if (row === null) return SCORE_HEADERS.map(() => '');
    at += 1;
    return scoreRow(row, order[at] ?? 0, at === 0 ? judged.once : [], judged);
  });
  const heads = Array.from({ length: judged.headerRows }, (_none, head) =>
    SCORE_HEADERS.map((header) => (head === 0 ? header : '')),
  );
  return [...heads, ...rows];
}

function scoreRow(row: JudgedRow, order: number, once: readonly string[], judged: Judged): unknown[] {
  const { program, verdict } = row;
  const first = [...once, ...(row.isListedTwice ? ['Listed twice: another row is the same program.'] : [])].join(' ');
  const own = showQuestions(verdict, program, Math.max(TO_VERIFY_LIMIT - first.length - 1, 60));
  return [
    labelOf(verdict),
    order,
    showVisaAnswer(program.visa, judged.profile),
    showShare(program.share),
    showCutoffs(program),
    verdict.fit,
    cut(first === '' ? own : `${first} ${own}`.trim(), TO_VERIFY_LIMIT),
    cut(showWhy(verdict), WHY_LIMIT),
  ];
}
