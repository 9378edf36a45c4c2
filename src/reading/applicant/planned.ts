/** How many are there, and how many will there be by which day? A promise without a day does not count. */
import type { Planned } from '../../domain/profile';
import { type Cell, fold } from '../text/cellText';
import { ordinalOfWord } from '../text/numerals';
import { amountIn, amountsIn, inFigures } from './amountsIn';
import { withDaysMarked } from './days';

/** Counted of a specialty: by the words that name it, or them; which is the applicant's is another row's to say. */
export type OfOne = Planned & { readonly each?: Readonly<Record<string, number>> };

export const NONE: Planned = { now: null, planned: null, by: null };
export const isSaid = ({ now, planned }: Planned): boolean => now !== null || planned !== null;

export const MORE = /\+ ?\d|\bmore\b|\banother\b|\badditional\b|\bextra\b|\bfurther\b|\botr[oa]s?\b|\bmás\b/;
/** Said of what is not there. */
export const NOT_THERE =
  /promis|asked|request|cancel|planned|pending|expect|applied|waiting|hope|will be|upcoming|next|second one|no reply|not counting|preprint|will get|to get|getting/;
export const NOTHING = /^(?:no|none|nil|zero|0|non|nein|nothing|never|not yet|nope)\b(?! ?\d)/;

/** `2, 4 by 2026-09-01`: what is there, and what will be by a day. Weeks are quarters of a month, years twelve. */
export function plannedIn(cell: Cell | undefined): Planned {
  if (cell?.is === 'number') return { ...NONE, now: cell.number };
  return cell?.is === 'text' ? plannedInWords(fold(cell.text)) : NONE;
}

/** A paper, another letter. */
const ONE_MORE = /\b(?:an?|another|more)\b/;
/** Where one amount ends and the next begins. */
const PIECES = /[,;()|→]|(?=\+ ?\d)|\band\b/;
/** A day stands as "@"; a month or a year after "by" is one that nobody named. */
const BY_SOME_DAY =
  /\b(?:by|until|before) (?:the )?(?:[a-z]+\.? )?(?:\d{1,2} )?\d{4}\b|\bby (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*/g;
/** Of what comes behind a plan, only such words say what is there. */
const THERE = /\b(?:have|now|got|already|currently|so far|done|completed)\b/;

export function plannedInWords(folded: string): Planned {
  const { words: told, days } = withDaysMarked(folded);
  const words = inFigures(told.replace(BY_SOME_DAY, '@').replace(/\b(?:since|after) @/g, ' '));
  if (!words.includes('@')) return { ...NONE, now: nowIn(words) };
  // From then on, not until then.
  if (/\b(?:start\w*|begin\w*|from)\b/.test(words) && !/\bby\b/.test(words)) return NONE;
  let now: number | null = null;
  let planned: { readonly amount: number; readonly isMore: boolean } | null = null;
  // "8 weeks now, 16 by …".
  const unit = /\d ?(w(?:ee)?ks?|days?)\b/.exec(words)?.[1];
  for (const piece of words.split(PIECES)) {
    const [ahead = '', behind] = piece.split('@');
    // "By …: 4".
    const before = /\d/.test(ahead) || behind === undefined ? ahead : `${behind} ${ahead}`;
    if (behind !== undefined && /\blast\b/.test(before)) continue;
    const amounts = amountsIn(before, unit);
    if (behind === undefined) {
      const there: number | null | undefined = NOTHING.test(piece.trim())
        ? 0
        : NOT_THERE.test(piece) || (planned !== null && !THERE.test(piece))
          ? null
          : amounts[0];
      now ??= there ?? null;
      continue;
    }
    if (amounts.length > 1) now ??= amounts[0] ?? null;
    // "Two now, third by …".
    const nth = [...before.matchAll(/(\d)(?:st|nd|rd|th)\b|\p{L}+/gu)].flatMap(([word, figure]) =>
      figure === undefined ? (ordinalOfWord(word) ?? []) : Number(figure),
    )[0];
    const amount = nth ?? amounts.at(-1) ?? (ONE_MORE.test(before) ? 1 : null);
    if (amount !== null) planned = { amount, isMore: nth === undefined && (MORE.test(before) || amounts.length === 0) };
    // "4 (by …)".
    else if (planned === null && now !== null && now > 0) [planned, now] = [{ amount: now, isMore: false }, null];
  }
  if (planned === null) return { ...NONE, now };
  return { now, planned: (planned.isMore ? (now ?? 0) : 0) + planned.amount, by: days.at(-1) ?? null };
}

function nowIn(words: string): number | null {
  if (NOTHING.test(words)) return 0;
  const clauses = words.split(/[,;()]/).flatMap((clause) => clause.split(/\+| and (?=\d)/));
  const there = clauses.filter((clause) => !NOT_THERE.test(clause));
  return amountIn((there.length > 1 ? there.filter((clause, at) => at === 0 || !MORE.test(clause)) : there).join(' , '));
}
