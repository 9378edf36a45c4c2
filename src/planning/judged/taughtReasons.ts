/** Which reasons rest on what the applicant taught? They say so, since nobody but the applicant vouches for them. */
import type { Reason } from '../../domain/decision';
import { finding } from '../../domain/finding';
import type { Program } from '../../domain/program';
import type { TierVerdict } from '../../domain/tier/tier';
import { quote } from '../../reading/text/cellText';
import { KINDS, kindOfField } from '../../sheet/kinds';

const QUOTED = '(“{words}”)';
const QUOTED_AS_TOLD = '(“{words}”, as you told MatchSheet)';

/** A reason that quotes taught words says so; what no reason quotes is told at the end, where the row is open and it may have counted. */
export function markTaught(verdict: TierVerdict, { taught }: Program): TierVerdict {
  if (taught.length === 0) return verdict;
  const words = new Set(taught.flatMap((one) => one.words));
  const isTold = (reason: Reason): boolean => reason.says.includes(QUOTED) && words.has(reason.values.words ?? '');
  const because = verdict.because.map((reason) =>
    isTold(reason) ? { ...reason, says: reason.says.replace(QUOTED, QUOTED_AS_TOLD) } : reason,
  );
  const quoted = new Set(verdict.because.filter(isTold).map((reason) => reason.values.words));
  const others = verdict.tier === 'Skip' ? [] : taught.filter((one) => !one.words.some((said) => quoted.has(said)));
  return { ...verdict, because: others.length === 0 ? because : [...because, toldOf(others)] };
}

function toldOf(taught: Program['taught']): Reason {
  const told = taught.map(({ field, words: [first = ''] }) => {
    const kind = kindOfField(field);
    return `${kind === null ? field : KINDS[kind].name} “${quote(first, 40)}”`;
  });
  return finding('as-told', 'ours', { told: told.join(', ') });
}
