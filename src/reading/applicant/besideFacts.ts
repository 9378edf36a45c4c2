/** What do the rows say that no verdict reads and the year's advice does: OET and Pathway, the last clinical activity, gaps? */
import type { Day } from '../../domain/day';
import type { LastActivity, Skills } from '../../domain/profile';
import { foldHeader } from '../headers/headerRoles';
import { type Cell, fold, saysNothing, typedText } from '../text/cellText';
import { daySpanInWords } from '../text/days';
import { daysIn } from './days';

export interface BesideFacts {
  readonly skills?: Skills | undefined;
  readonly last_activity?: LastActivity | undefined;
  readonly gaps?: string | undefined;
}
export const BESIDE_FACTS = ['skills', 'last_activity', 'gaps'] as const;

/** English is shown to ECFMG by OET within a Pathway; who writes of the certificate as well means that. */
export const isOfSkills = (label: string): boolean =>
  /\boet\b|communication skills/.test(foldHeader(label)) && !/ecfmg|certif/.test(foldHeader(label));
const GAPS = /^(?:(?:any|my|career|cv|clinical|employment) )*gaps?\b(?!.*\bgrad)/;
const LAST_ACTIVE = /^(?:date of )?last (?:clinical|patient|hands|active)/;
/** "Gaps", "Last clinical activity": when the applicant was idle or last at work, no day of graduation and no months of USCE. */
export const isOfIdleTime = (label: string): boolean => GAPS.test(foldHeader(label)) || LAST_ACTIVE.test(foldHeader(label));

const NOTHING = /^(?:no|none|not|nil|0|n\/a|-)\b(?!\.? ?\d)/;
const GOING_ON = /\b(?:current\w*|ongoing|present|now|still|today)\b/;

/** Null where the label is of none of them. */
export function besideFacts(label: string, cell: Cell): BesideFacts | null {
  const isSkills = isOfSkills(label);
  if (!isSkills && !isOfIdleTime(label)) return null;
  const text = (typedText(cell) ?? '').trim();
  const words = fold(text);
  if (words === '' || saysNothing(words)) return {};
  if (isSkills) return { skills: skillsIn(words) };
  if (NOTHING.test(words)) return {};
  if (GAPS.test(foldHeader(label))) return { gaps: text };
  const on = GOING_ON.test(words) ? null : (daysIn(words).pop() ?? daySpanInWords(words)?.latest ?? null);
  return { last_activity: { words: text, on } };
}

const OPEN = /\bnot\b|\bno\b|pending|await|waiting|book|plan|sched|will|to be|in process|yet/;
const UNDER_WAY = /\bsat\b|result|applied|register/;
const DONE = /\bpass|\bdone\b|complete|approved|accepted|\bmet\b|^yes\b/;

/** A day beside "result" is the result's, one beside "passed" is past, one of OET the sitting's. */
export function skillsIn(words: string): Skills {
  let [sat, result]: (Day | null)[] = [null, null];
  for (const clause of words.split(/[,;.?!]\s|[;\n]/)) {
    const day = daysIn(clause).pop();
    if (day === undefined || DONE.test(clause)) continue;
    if (/result|score/.test(clause)) result = day;
    else if (/\boet\b|\bsat\b|book/.test(clause)) sat = day;
  }
  const isOpen = OPEN.test(words) || (!DONE.test(words) && UNDER_WAY.test(words));
  return { isOpen: isOpen ? true : DONE.test(words) ? false : null, sat: sat ?? null, result: result ?? null };
}
