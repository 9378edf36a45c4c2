/** Does a statement without a figure say that all residents are of one group, or that none is? */
import { holds, holdsAny, holdsOnly } from '../../language/holding';
import type { Part } from '../../language/scope';
import { wordSet } from '../../text/wordSet';
import { type Group, groupOfPart } from './claims';

/** Verdicts on a group are no count of it: "not IMG friendly", "no IMG quota", "all IMGs welcome". */
const JUDGES: ReadonlySet<string> = wordSet(
  'consent refuse limit wish demand possible visa exam score pass fail people others matter silence told hedge typical except sitting unlimited problem',
);
const LITTLE: ReadonlySet<string> = wordSet(
  'sign filler now past future join affirm source roster subject approx deny hedge only number',
);

const NOT_ALL: ReadonlySet<string> = new Set(['any', 'each', 'both', 'either', 'all kinds', 'every year']);

/** "Not" and "don't" deny what follows; "none" answers. */
const AUXILIARY = /(?:not|n't|nt|out)$/;

/** 1: all are IMGs; 0: none is; null: not said. */
export function wholeOf(parts: readonly Part[], isFirst: boolean): 0 | 1 | null {
  // "No residents yet" counts nobody.
  if (parts.some((part, at) => part.form === 'no' && parts[at + 1]?.is === 'roster') && groupOf(parts, () => true) === null)
    return null;
  const isAlone = parts.some((part) => part.is === 'deny' && !AUXILIARY.test(part.form)) && holdsOnly(parts, LITTLE);
  if (isAlone && (isFirst || holds(parts, 'now') || holds(parts, 'past'))) return 0;
  if (holdsAny(parts, JUDGES) || parts.filter((part) => part.is === 'unknown').length > 1) return null;
  const all = parts.findIndex((part) => part.is === 'all' || part.is === 'only');
  // "None, all AMG": the answer denies what was asked, not what follows it.
  const isAnswer = all > 0 && parts.slice(0, all).some((part) => part.is === 'deny' && !AUXILIARY.test(part.form));
  const denied = groupOf(parts, (part) => part.denied) ?? (holds(parts, 'deny') && !isAnswer ? groupOf(parts, () => true) : null);
  if (denied !== null) return denied === 'img' ? 0 : denied === 'us' ? 1 : null;
  if (all < 0 || NOT_ALL.has(parts[all]?.form ?? '')) return null;
  const whole = groupOf(parts, () => true);
  return whole === 'img' ? 1 : whole === 'us' ? 0 : null;
}

function groupOf(parts: readonly Part[], isMeant: (part: Part) => boolean): Group | null {
  const named = parts.find((part) => groupOfPart(part) !== null && isMeant(part));
  return named === undefined ? null : groupOfPart(named);
}
