/** What do the guides advise this applicant on this day: what matters now, the rest by group, and what waits for an answer? */
import { ADVICE } from '../../data/advice';
import { speaksOf } from '../../data/guides';
import { DOMAINS } from '../../data/targets';
import type { Advice, AdviceCase, AdviceGiven, AdviceSaid } from '../../domain/advice/advice';
import { adviseOn } from '../../domain/advice/choose';
import { parseAdvice } from '../../domain/advice/parseAdvice';
import type { Judged } from '../../domain/list/judgedList';
import type { Phase } from '../../domain/season/phaseDays';
import { adviceCaseOf } from './adviceCase';
import { isMatched } from './concerns';
import { quartileAdvice } from './quartileAdvice';

let table: readonly Advice[] | null = null;
const tableOfAdvice = (): readonly Advice[] => {
  table ??= parseAdvice(ADVICE);
  return table;
};

/** What NEXT_STEPS can be asked for by name. */
export const stepDomains = (): string[] => [...new Set(['Decision', ...DOMAINS, ...tableOfAdvice().map(({ group }) => group)])];

/** What the guides say of the kinds of program that are listed, on this day. */
export const kindAdvice = (judged: Judged): AdviceSaid[] =>
  pickedFor(judged, judged.phase.phase, ({ when }) => when.some((one) => one.startsWith('kind:')));

/** Where the guides' bands put a score of Step 2 CK, whatever the day. */
export const bandAdvice = (judged: Judged): AdviceSaid[] =>
  pickedFor(
    judged,
    'planning',
    ({ group, when }) => group === 'Exams' && !when.includes('step2:taken') && when.some((one) => /^ck[<>]/.test(one)),
  );

function pickedFor(judged: Judged, phase: Phase, isPicked: (row: Advice) => boolean): AdviceSaid[] {
  const rows = tableOfAdvice().filter(isPicked);
  const { workRight } = judged.profile;
  const { now, more } = adviseOn(rows, adviceCaseOf(judged), phase, (rule) => speaksOf(rule, workRight));
  return [...now, ...more];
}

/** Programs have read the score, and a rank list is not made by it. */
const WITHOUT_FIGURES: readonly Phase[] = ['interviewing', 'ranking', 'SOAP'];

/** Who has matched has nothing to build up for an application. */
export function adviceFor(judged: Judged, of: AdviceCase): AdviceGiven {
  const { profile, phase } = judged;
  if (isMatched(judged)) return { now: [], more: [], waiting: { count: 0, asks: [] } };
  const given = adviseOn(tableOfAdvice(), of, phase.phase, (rule) => speaksOf(rule, profile.workRight));
  return WITHOUT_FIGURES.includes(phase.phase) ? given : { ...given, more: [...quartileAdvice(profile), ...given.more] };
}
