/** What does one statement say of IMGs: yes, no, one of the limits, or nothing? Each kind of graduate owns the words said of it. */
import { holds, holdsAny } from '../../language/holding';
import type { Part } from '../../language/scope';
import { wordSet } from '../../text/wordSet';
import { isUsOnly, withNouns } from './nouns';
import { DISCRETION, isCondition, judged, leadOf, NO, type Verdict, YES } from './words';

/** Nouns of other columns; a statement that names one and no graduates is theirs. */
const MATTER: ReadonlySet<string> = wordSet(
  'visa j1 h1b otherexam letter research usce obs matter publication gradnoun sitting others practice handson roster',
);
/** A remark without a noun is about its column only while it is short. */
const SHORT = 8;
const LONGER = 14;
const LONG = 30;

interface Context {
  readonly names: boolean;
  /** The question or heading that it answers asks about IMGs. */
  readonly asked: readonly Part[] | null;
  readonly isCell: boolean;
  /** The column's own header is known. */
  readonly isHeaded: boolean;
  readonly size: number;
}

export function verdictOf(all: readonly Part[], { names, asked, isCell, isHeaded, size }: Context): Verdict | null {
  const parts = sinceNow(all);
  const has = (name: string): boolean => holds(parts, name);
  if ((size > LONG && !names) || has('silence') || has('info') || has('told')) return null;
  const limited = has('only') || has('condition');
  if (limited && parts.some((part) => part.is === 'visa' && part.denied)) return 'not non-US IMGs';
  const isOfVisa = has('visa') || has('j1') || has('h1b');
  if ((limited || (has('demand') && !isOfVisa)) && has('status')) return 'US-citizen IMGs only';
  // "Yes, for US citizens": an answer and whom it means.
  if (!names && has('status') && !isOfVisa && (asked !== null || has('affirm') || has('consent'))) return 'US-citizen IMGs only';
  // A limit of one track, or its refusal, leaves the others open.
  const isOfTrack = has('only') || !names || parts.some((part) => part.denied || part.is === 'refuse');
  if (has('track:preliminary') && isOfTrack) return DISCRETION;
  // "Yes with 230": what stands behind "with" is asked besides.
  if (asked !== null && !names && (parts[0]?.form === 'with' || parts[0]?.form === 'w/') && !has('cert')) return DISCRETION;
  if (isUsOnly(parts, size)) return 'no';
  if (!names) return withoutNoun(parts, asked, isCell ? (isHeaded ? LONGER : SHORT) : LONG, size, isCell);
  return withNouns(parts, size > LONG);
}

function withoutNoun(
  all: readonly Part[],
  asked: readonly Part[] | null,
  most: number,
  size: number,
  isCell: boolean,
): Verdict | null {
  const bracket = all.findIndex((part) => part.is === 'sign' && part.form === '(');
  const parts = bracket > 0 ? all.slice(0, bracket) : all;
  if (parts.length === 1 && parts[0]?.is === 'percent' && parts[0].value === 0) return 'no';
  const lead = leadOf(parts);
  if (lead !== null) return lead;
  if (isCell && isCertificate(parts)) return 'yes';
  if (size > most) return null;
  // "Not in this cycle", "all, regardless of school": answers that name another noun.
  if (asked !== null && holds(parts, 'now') && parts.some((part) => part.denied)) return 'no';
  if (asked !== null && holds(parts, 'unlimited') && holdsAny(parts, YES)) return 'yes';
  // "We only accept applications through …": a page's sentence that names nobody limits something else.
  if (most === SHORT && holds(parts, 'subject') && holds(parts, 'only')) return null;
  if (holdsAny(parts, MATTER)) {
    const first = parts.find((part) => part.is !== 'filler' && part.is !== 'sign' && part.is !== 'subject');
    const leads = first?.is === 'hedge' || first?.is === 'only' || first?.is === 'condition';
    const isLimit = holds(parts, 'only') || parts.some(isCondition);
    return leads || ((isCell || (asked !== null && size <= SHORT)) && isLimit) ? DISCRETION : null;
  }
  return judged(parts, parts, asked);
}

/** "With ECFMG certificate": what every IMG must have. */
const isCertificate = (parts: readonly Part[]): boolean =>
  holds(parts, 'cert') &&
  parts.every((part) => (part.is === 'cert' && !part.denied) || part.is === 'filler' || part.is === 'demand');

/** "Was yes, now no": what is said of now. */
function sinceNow(parts: readonly Part[]): readonly Part[] {
  const at = parts.findIndex((part, index) => part.is === 'now' && parts[index - 1]?.form === ',');
  const rest = at < 0 ? [] : parts.slice(at + 1);
  return rest.some((part) => YES.has(part.is) || NO.has(part.is) || part.denied) ? rest : parts;
}
