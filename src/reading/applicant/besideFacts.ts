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
type Beside = (typeof BESIDE_FACTS)[number];
export const isBeside = (name: string): name is Beside => BESIDE_FACTS.some((one) => one === name);

/** English is shown to ECFMG by OET within a Pathway; "Gaps" and "Last clinical activity" are no day of graduation and no months of USCE. */
const LABELS = [
  ['skills', /\boet\b|communication skills/],
  ['gaps', /^(?:(?:any|my|career|cv|clinical|employment) )*gaps?\b(?!.*\bgrad)/],
  ['last_activity', /^(?:date of )?last (?:clinical|patient|hands|active)/],
] as const;

/** Null where the label is of none of them; who writes of the certificate or a Step as well means that. */
export function besideOf(label: string): Beside | null {
  const folded = foldHeader(label);
  return /ecfmg|certif|step/.test(folded) ? null : (LABELS.find(([, words]) => words.test(folded))?.[0] ?? null);
}

const NOTHING = /^(?:no|none|not|nil|0|n\/a|-)\b(?!\.? ?\d)/;
const GOING_ON = /\b(?:current\w*|ongoing|present|now|still|today)\b/;

/** Null where the label is of none of them. */
export function besideFacts(label: string, cell: Cell): BesideFacts | null {
  const name = besideOf(label);
  if (name === null) return null;
  const text = (typedText(cell) ?? '').trim();
  const words = fold(text);
  if (words === '' || saysNothing(words)) return {};
  if (name === 'skills')
    // A row of OET alone says nothing of the Pathway.
    return { skills: skillsIn(/^oet(?!.*path)/.test(fold(label)) ? `oet ${words}` : words) };
  if (NOTHING.test(words)) return {};
  if (name === 'gaps') return { gaps: text };
  const on = GOING_ON.test(words) ? null : (daysIn(words).pop() ?? daySpanInWords(words)?.latest ?? null);
  return { last_activity: { words: text, on } };
}

const OPEN = /\bnot\b|\bno\b|pending|await|waiting|book|plan|sched|will|to be|in process|yet/;
const UNDER_WAY = /\bsat\b|result|applied|register/;
const DONE = /\bpass|\bdone\b|complete|approved|accepted|\bmet\b|\byes\b/;
/** And nothing is said to be done after it. */
const ONLY_APPLIED = new RegExp(`\\b(?:applied|submitted|sent)\\b(?!.*(?:${DONE.source}))`);

/** A day beside "result" is the result's, one beside "passed" is past, one of OET the sitting's. */
export function skillsIn(words: string): Skills {
  let [sat, result]: (Day | null)[] = [null, null];
  for (const clause of words.split(/[,;.?!]\s|[;\n]/)) {
    const day = daysIn(clause).pop();
    if (day === undefined || DONE.test(clause)) continue;
    if (/result|score/.test(clause)) result = day;
    else if (/\boet\b|\bsat\b|book/.test(clause)) sat = day;
  }
  const passedOet = words.split(/[,;.]|\band\b/).some((part) => /\boet\b/.test(part) && DONE.test(part) && !OPEN.test(part));
  const isDone = DONE.test(words) && !ONLY_APPLIED.test(words.replace(/\boet\b[^,;]*/g, ''));
  const isOpen = OPEN.test(words) || (!isDone && UNDER_WAY.test(words));
  const isUnsaid = passedOet && !/pathway|both/.test(words);
  return {
    isOpen: isOpen ? true : isDone && !isUnsaid ? false : null,
    passedOet,
    sat: sat ?? null,
    result: result ?? null,
  };
}
