/** Which limits and shares do the fixed words of HOW_READ mean? The way back from sheet/show for what is counted. */
import type { AttemptPolicy, GraduationPolicy, ScorePolicy, SharePolicy, UscePolicy } from '../../domain/program';
import { ATTEMPTS_NOT_SAID } from '../../reading/program/attempts/found';
import { GRADUATION_NOT_SAID } from '../../reading/program/graduation/policyOf';
import { SCORE_NOT_SAID } from '../../reading/program/score/found';
import { USCE_NOT_SAID } from '../../reading/program/usce';
import { means, type Parser } from './parseReading';

export const parseScores: Parser<ScorePolicy> = (text, words) => {
  if (/^not said$/i.test(text)) return means(SCORE_NOT_SAID);
  if (/^no minimum$/i.test(text)) return means({ required: null, preferred: null, typical: null, noMinimum: true, words });
  const [, strength, number] = /^(required|preferred|typical) (\d{3})$/i.exec(text) ?? [];
  return strength === undefined ? null : means({ ...SCORE_NOT_SAID, [strength.toLowerCase()]: Number(number), words });
};

export const parseAttempts: Parser<AttemptPolicy> = (text, words) => {
  if (/^not said$/i.test(text)) return means(ATTEMPTS_NOT_SAID);
  if (/^no limit$/i.test(text)) return means({ strength: 'no limit', words });
  const [all, strength, any, step1, step2] =
    /^(required|preferred): (?:any (\d))?(?:(?:, |(?<=: ))Step 1 (\d))?(?:(?:, |(?<=: ))Step 2(?: CK)? (\d))?$/i.exec(text) ?? [];
  if (all === undefined || (any ?? step1 ?? step2) === undefined) return null;
  const count = (digit: string | undefined): number | null => (digit === undefined ? null : Number(digit));
  return means({ strength: demand(strength), any: count(any), step1: count(step1), step2: count(step2), words });
};

const demand = (strength: string | undefined): 'required' | 'preferred' =>
  strength?.toLowerCase() === 'preferred' ? 'preferred' : 'required';

export const parseGraduation: Parser<GraduationPolicy> = (text, words) => {
  if (/^not said$/i.test(text)) return means(GRADUATION_NOT_SAID);
  if (/^no limit$/i.test(text)) return means({ strength: 'no limit', words });
  const limited = { years: null, since: null, counted: 'not said', exception: null, words } as const;
  if (/^required, years not said$/i.test(text)) return means({ ...limited, strength: 'required' });
  if (/^preferred, recent$/i.test(text)) return means({ ...limited, strength: 'preferred' });
  const [, strength, years, since] =
    /^(required|preferred) (?:within (\d{1,2}(?:\.\d{1,2})?) years?|((?:19|20)\d\d) or later)$/i.exec(text) ?? [];
  if (strength === undefined) return null;
  const asked = { ...limited, strength: demand(strength) };
  return means(years === undefined ? { ...asked, since: Number(since) } : { ...asked, years: Number(years) });
};

export const parseUsce: Parser<UscePolicy> = (text, words) => {
  const [, asked = '', observes] = /^(.*?)(?:; observership (counts|does not count))?$/i.exec(text) ?? [];
  const observership = observes === undefined ? 'not said' : observes.toLowerCase() === 'counts' ? 'counts' : 'does not count';
  if (/^not said$/i.test(asked))
    return means(observership === 'not said' ? USCE_NOT_SAID : { strength: 'not said', observership, words });
  if (/^not required$/i.test(asked)) return means({ strength: 'not required', observership, words });
  const [, strength, months] = /^(required|preferred)(?: (\d{1,2}(?:\.\d{1,2})?) months?|, length not said)$/i.exec(asked) ?? [];
  if (strength === undefined) return null;
  return means({ strength: demand(strength), months: months === undefined ? null : Number(months), observership, words });
};

const PERCENT = String.raw`(\d{1,3}(?:\.\d)?) ?%`;
const RANGE = new RegExp(`^${PERCENT}(?: ?[-\u2013] ?${PERCENT})?(?: \\(([^()]+)\\))?$`);

export const parseShare: Parser<SharePolicy | null> = (text, words) => {
  if (/^not said$/i.test(text)) return means(null);
  const none = { part: null, whole: null, caribbean: null, counts: null, words } as const;
  if (/^none$/i.test(text)) return means({ ...none, low: 0, high: 0 });
  // A percentage that was typed into a cell without the format of a text arrives as a fraction.
  if (/^0?\.\d+$/.test(text)) return means({ ...none, low: Number(text), high: Number(text) });
  const [, from, to, counts] = RANGE.exec(text) ?? /^()()(\d{1,3} of \d{1,3})$/.exec(text) ?? [];
  const [, part, whole] = /^(\d{1,3}) of (\d{1,3})$/.exec(counts ?? '') ?? [];
  if (part !== undefined && !to) return shareOfCounts(Number(part), Number(whole), from, words);
  const low = Number(from || Number.NaN) / 100;
  const high = to ? Number(to) / 100 : low;
  const isShare = low <= high && high <= 1 && (counts === undefined || to !== undefined);
  return isShare ? means({ ...none, low, high, counts: counts ?? null }) : null;
};

/** "55% (11 of 20)": the percentage must be that of the counts. */
function shareOfCounts(
  part: number,
  whole: number,
  percent: string | undefined,
  words: string,
): { readonly policy: SharePolicy } | null {
  const share = part / whole;
  if (!(share <= 1) || (percent && Math.round(Number(percent)) !== Math.round(share * 100))) return null;
  return means({ low: share, high: share, part, whole, caribbean: null, counts: null, words });
}
