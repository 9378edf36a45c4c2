/** Which policy do the limits found in one cell come to? Where they contradict each other, none. */
import type { GraduationPolicy, LimitedGraduation } from '../../../domain/program';
import { quote } from '../../text/cellText';
import type { Limit } from './limits';

export const GRADUATION_NOT_SAID: GraduationPolicy = { strength: 'not said', words: '' };

/** All that the statements of one cell said of a limit. */
export interface FoundLimits {
  readonly text: string;
  readonly limits: readonly Limit[];
  readonly noLimit: boolean;
  readonly recent: 'required' | 'preferred' | null;
  /** A limit is asked, and its number is not said. */
  readonly unsaid: boolean;
  /** A number that may be a limit stands among words that nobody knows. */
  readonly isUnclear: boolean;
  readonly counted: LimitedGraduation['counted'];
  readonly exception: string | null;
}

export function policyOf(found: FoundLimits): GraduationPolicy {
  const { limits, counted, exception } = found;
  const required = limits.filter((limit) => limit.strength === 'required');
  const forImgs = required.filter((limit) => limit.isImg);
  const counts = forImgs.length > 0 ? forImgs : required;
  const [first] = counts;
  // Two speakers, two programs or two seasons that contradict each other: nobody knows which counts.
  if (first !== undefined && counts.some((limit) => contradicts(limit, first))) return GRADUATION_NOT_SAID;
  if (first !== undefined && forImgs.length === 0 && found.noLimit) return GRADUATION_NOT_SAID;
  const best = first ?? limits.find((limit) => limit.isImg) ?? limits[0];
  const words = quote(found.text);
  const base = { years: null, since: null, counted, exception, words };
  if (best !== undefined && best.strength === 'preferred' && found.isUnclear) return GRADUATION_NOT_SAID;
  if (best !== undefined) return { ...base, ...best.bound, strength: best.strength };
  if (found.recent !== null) return { ...base, strength: found.recent };
  if (found.unsaid) return { ...base, strength: 'required' };
  return found.noLimit ? { strength: 'no limit', words } : GRADUATION_NOT_SAID;
}

const contradicts = (one: Limit, other: Limit): boolean =>
  (one.bound.years !== null && other.bound.years !== null && one.bound.years !== other.bound.years) ||
  (one.bound.since !== null && other.bound.since !== null && one.bound.since !== other.bound.since);
