/** How many months of clinical experience are told, hands-on and watching apart? */
import type { Planned } from '../../domain/profile';
import { type Cell, fold } from '../text/cellText';
import { amountIn, inFigures } from './amountsIn';
import { daysIn } from './days';
import { eachNamed, SPECIALTY } from './letters';
import { isSaid, MORE, NONE, NOT_THERE, type OfOne, plannedIn, plannedInWords } from './planned';

/** Hands-on months, those of them in the specialty, and months of watching, each apart. */
interface Months {
  readonly hands: Planned;
  readonly specialty: OfOne;
  readonly watching: Planned;
}

const WATCHING =
  /\bobs\b|observ|hospitation|gözlem|obserwacj|shadow|watch|tele|virtual|online|remote|no(?:t|thing)? (?:\w+ ){0,5}patients?|without (?:\w+ )?patients?|n.?t let me/;
const NO_CLINIC =
  /\bnhs\b|\b(?:uk|england|ireland|india|pakistan|germany|canada|nepal|egypt|nigeria|mexico|cuba|dubai|uae|saudi|my own country)\b|\bscrib|medical assistant|home country|at home|back home|my country|research|laborator|\blab\b|bench/;
const OWN_FIELD =
  /of which|of (?:them|those)|in my (?:own )?(?:field|specialty)|\b(?:both|all)(?: of them)? in\b|in the specialty|in (?:my )?own/;

/** @param isWatching The row is of observerships: what does not say otherwise is one. */
export function monthsIn(cell: Cell | undefined, isWatching: boolean): Months {
  let { hands, specialty, watching }: Months = { hands: NONE, specialty: NONE, watching: NONE };
  if (cell?.is !== 'text') {
    const all = plannedIn(cell);
    return isWatching ? { hands, specialty, watching: all } : { hands: all, specialty, watching };
  }
  const folded = inParts(inFigures(fold(cell.text)));
  const field = OWN_FIELD.exec(folded);
  const whole = daysIn(folded).length > 0 ? null : wholeIn(folded);
  if (whole !== null && !isWatching && field === null) return whole;
  const parts = daysIn(folded).length > 0 && !WATCHING.test(folded) ? [folded] : partsOf(folded);
  for (const part of parts) {
    if (NO_CLINIC.test(part) && !/hands|clinic/.test(part)) continue;
    const said = plannedInWords(part);
    if (!isSaid(said)) continue;
    const isMore = said.planned !== null && MORE.test(part) && hands.now !== null;
    const amount = isMore ? { ...said, planned: said.planned === null ? null : said.planned - (said.now ?? 0) } : said;
    if (field !== null && part.includes(field[0]) && isSaid(hands)) continue;
    if (WATCHING.test(part) || (isWatching && !/hands/.test(part))) watching = added(watching, amount);
    else hands = added(hands, amount);
  }
  if (field !== null && hands.now !== null) {
    const behind = amountIn(inFigures(folded.slice(field.index)));
    specialty = {
      ...NONE,
      now: /both|all/.test(field[0])
        ? hands.now
        : (behind ?? amountIn(inFigures(folded.slice(0, field.index)).split(/[,(]/).pop() ?? '')),
    };
  }
  return { hands, specialty, watching };
}

/** "3 months of which 1 is observership", "3 (2 inpatient, 1 outpatient)", "3, 2 in EM": the parts say of what kind the whole is. */
function wholeIn(folded: string): Months | null {
  const cut =
    /^[^\d]{0,20}?(\d+(?:\.\d)? ?(?:[a-z]+ ?)?)(?:[:(]|,? (?:of which|of them|total|in total|in all|altogether)\b,?:?)(.*)$/.exec(
      folded,
    ) ?? ofWhich(folded);
  const all = cut === null ? null : amountIn(cut[1] ?? '');
  if (cut === null || all === null) return null;
  const unit = /\d ?(months?|mos?|weeks?|wks?|days?)\b/.exec(cut[1] ?? '')?.[1] ?? '';
  const parts = partsOf((cut[2] ?? '').replace(/\b(\d+)(?= (?!months?|weeks?|mo|wk|days?))/g, `$1 ${unit}`));
  const amounts = parts.map((part) => amountIn(part) ?? 0);
  const sum = (kind: RegExp): number => parts.reduce((so, part, at) => so + (kind.test(part) ? (amounts[at] ?? 0) : 0), 0);
  const [hands, watching, told] = [sum(/hands/), sum(WATCHING), amounts.reduce((so, one) => so + one, 0)];
  if (told === 0 || told > all) return null;
  const hold = (now: number): Planned => (now === 0 ? NONE : { ...NONE, now });
  return {
    hands: hold(hands > 0 ? hands : all - watching),
    specialty: eachNamed(parts),
    watching: hold(watching),
  };
}

/** A whole that names no specialty, then of what kind some of it was; what is watched, planned or more of it comes on top. */
function ofWhich(folded: string): RegExpExecArray | null {
  const cut = /^(\d+(?:\.\d)? ?(?:[a-z -]+)?)[,;/|](.*)$/.exec(folded);
  const [, whole = '', rest = ''] = cut ?? [];
  const isPart =
    (SPECIALTY.test(rest) || SETTING.test(rest)) && !(WATCHING.test(rest) || MORE.test(rest) || NOT_THERE.test(rest));
  return isPart && !SPECIALTY.test(whole) && !SETTING.test(whole) && !WATCHING.test(whole) ? cut : null;
}
const SETTING = /\b(?:in|out)-?patient\b/;

/** "12 weeks: 8 hands-on, 4 observing": the sum goes, and its unit goes to the parts. */
function inParts(words: string): string {
  const sum = /^(\d+) ?([a-z]+) ?[:(] ?(?=\d)(.*)$/.exec(words);
  return sum ? (sum[3] ?? '').replace(/\b(\d+)(?= (?!months?|weeks?|mo|wk|days?))/g, `$1 ${sum[2]}`) : words;
}

/** Where a part names its own amount, it is a part; the rest goes with the one before. */
const partsOf = (folded: string): string[] =>
  inFigures(folded)
    .split(/[,;&|+]|\band\b|\by\b|\bund\b|\bplus\b/)
    .reduce<string[]>((parts, part) => {
      const last = parts.length - 1;
      const hasNumber = (words: string): boolean => /\d|^ *no(?:ne)? hands/.test(words.replace(/\b(?:19|20)\d\d\b/g, ''));
      if (last >= 0 && !(hasNumber(part) && hasNumber(parts[last] ?? ''))) parts[last] += `, ${part}`;
      else parts.push(part);
      return parts;
    }, []);

const added = (one: Planned, other: Planned): Planned =>
  !isSaid(one)
    ? other
    : other.planned !== null
      ? { now: one.now, planned: (one.now ?? 0) + other.planned, by: other.by }
      : { ...one, now: (one.now ?? 0) + (other.now ?? 0) };
