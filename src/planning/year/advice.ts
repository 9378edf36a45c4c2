/** What do the guides advise this applicant on this day: what matters now, the rest by group, and what waits for an answer? */
import { ADVICE } from '../../data/advice';
import { speaksOf } from '../../data/guides';
import { DOMAINS } from '../../data/targets';
import type { Advice, AdviceCase, AdviceGiven } from '../../domain/advice/advice';
import { adviseOn } from '../../domain/advice/choose';
import { parseAdvice } from '../../domain/advice/parseAdvice';
import type { Judged } from '../../domain/list/judgedList';
import { isMatched } from './concerns';
import { quartileAdvice } from './quartileAdvice';

let table: readonly Advice[] | null = null;
const tableOfAdvice = (): readonly Advice[] => {
  table ??= parseAdvice(ADVICE);
  return table;
};

/** What NEXT_STEPS can be asked for by name. */
export const stepDomains = (): string[] => [...new Set(['Decision', ...DOMAINS, ...tableOfAdvice().map(({ group }) => group)])];

/** Who has matched has nothing to build up for an application. */
export function adviceFor(judged: Judged, of: AdviceCase): AdviceGiven {
  const { profile, phase } = judged;
  if (isMatched(judged)) return { now: [], more: [], waiting: { count: 0, asks: [] } };
  const given = adviseOn(tableOfAdvice(), of, phase.phase, (rule) => speaksOf(rule, profile.workRight));
  return phase.phase === 'SOAP' ? given : { ...given, more: [...quartileAdvice(profile), ...given.more] };
}
