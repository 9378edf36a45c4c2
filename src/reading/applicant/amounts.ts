/** How many months, letters or papers are there, and how many will there be by which day? Promises without a day are none. */
import type { Day } from '../../domain/day';
import type { Planned } from '../../domain/profile';
import { type Cell, fold } from '../text/cellText';
import { numberOfWord, ordinalOfWord } from '../text/numerals';
import { wordSet } from '../text/wordSet';
import { daysIn } from './days';

const NONE: Planned = { now: null, planned: null, by: null };
const isSaid = ({ now, planned }: Planned): boolean => now !== null || planned !== null;

/** Words of other languages that are numbers there and words here. */
const NO_NUMBER: ReadonlySet<string> = wordSet('due lima hai sei tri dix');
const ZERO = /\b(?:cero|zéro|null|ningun[oa]?|nenhum[a]?|aucune?|keine?|hiç|yok|nada|nil)\b/g;
/** "3 rotations, 4 weeks each". */
const EACH =
  /\b(\d{1,2}) ((?:\p{L}+ )?(?:rotations?|electives?|clerkships?|externships?|observerships?|sub-?internships?|clinics?|hospitals?|places|sites))[,:]?(?: (?:of|at))? (\d{1,2}) (weeks?|wks?|months?|mos?) each\b/gu;
/** "Two months", "cero", "one hundred": numbers in figures. */
export const inFigures = (words: string): string =>
  words
    .replace(/\b(\d),(\d)(?= ?(?:k|m|mo|mos|months?|weeks?|meses|mois|monate)\b)/g, '$1.$2')
    .replace(ZERO, '0')
    .replace(/\p{L}+/gu, (word) => {
      const value = NO_NUMBER.has(word) ? null : numberOfWord(word);
      return value === null ? word : String(value);
    })
    .replace(/\b(?:una|uno|un|uma|une|eine[rn]?)\b/g, '1')
    .replace(/\b(\d) ?x ?(\d{1,2})\b/g, (_, one: string, other: string) => String(Number(one) * Number(other)))
    .replace(
      EACH,
      (_, count: string, kind: string, long: string, unit: string) => `${Number(count) * Number(long)} ${unit} ${kind}`,
    )
    .replace(/\bhalf an? (?:year|yr)\b/g, '6 months')
    .replace(/\ba (?=(?:month|year|week)\b)/g, '1 ')
    .replace(/\b(\d+) thousand\b/g, '$1000')
    .replace(/\b(\d) hundred\b/g, '$100')
    .replace(/\bhundred\b/g, '100')
    .replace(/\b(\d)0 ([1-9])\b/g, '$1$2')
    .replace(/\b(\d{1,2}) ?\+ ?(\d{1,2})(?= (?:weeks?|wks?|months?|mos?)\b)/g, (_, one: string, other: string) =>
      String(Number(one) + Number(other)),
    );

const UNIT =
  /(\d{1,3}(?:[.,]\d)?) ?(months?|mos?\b|m\b|weeks?|wks?|wk|w\b|years?|yrs?|days?|meses|mes|mois|monate?|wochen?|semanas?|semaines?|ay\b|hafta)?/;
const SCALE: readonly (readonly [unit: RegExp, months: number])[] = [
  [/^(?:w|sem|hafta)/, 1 / 4],
  [/^(?:y|año)/, 12],
  [/^d/, 1 / 30],
];
/** What is counted in something else is no number of months or letters, and what is less than a number is not that number. */
const OTHER_COUNT =
  /(?:less than|under|almost|nearly|<) ?\d+(?:[.,]\d)?|\d+ ?(?:\+ )?(?:hours?|hrs?|h\b|patients?|cases?|shifts?|visits?|times\b|programs?|signals?)|h-?index \d+|impact factor [\d.]+/g;
const amountIn = (words: string): number | null => {
  const found = UNIT.exec(words.replace(OTHER_COUNT, ' ').replace(/\b(?:19|20)\d\d\b|\d+(?:st|nd|rd|th)\b|['’]\d\d\b/g, ' '));
  if (found === null) return null;
  const scale = SCALE.find(([unit]) => unit.test(found[2] ?? ''))?.[1] ?? 1;
  return Math.round(Number((found[1] ?? '').replace(',', '.')) * scale * 100) / 100;
};

const UNTIL = /\b(?:by|until|till|before|as of|bis|hasta|avant|até|am|on|in)\b/;
const MORE = /\+ ?\d|\bmore\b|\banother\b|\badditional\b|\bextra\b|\bfurther\b|\botr[oa]s?\b|\bmás\b/;
/** Said of what is not there. */
const NOT_THERE =
  /promis|asked|request|cancel|planned|pending|expect|applied|waiting|hope|will be|upcoming|next|second one|no reply|not counting|preprint|will get|to get|getting/;
const NOTHING = /^(?:no|none|nil|zero|0|non|nein|nothing|never|not yet|nope)\b(?! ?\d)/;

/** `2, 4 by 2026-09-01`: what is there, and what will be by a day. Weeks are quarters of a month, years twelve. */
export function plannedIn(cell: Cell | undefined): Planned {
  if (cell?.is === 'number') return { ...NONE, now: cell.number };
  return cell?.is === 'text' ? plannedInWords(fold(cell.text)) : NONE;
}

function plannedInWords(folded: string): Planned {
  const words = inFigures(folded);
  const by = daysIn(folded).pop() ?? null;
  const until =
    by === null ? /\b(?:by|until|before) \S*\d{4}|\bby (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/.exec(words) : null;
  // From then on, not until then.
  if (by !== null && /\b(?:start\w*|begin\w*|from)\b/.test(words) && !/\bby\b/.test(words)) return NONE;
  if (by !== null || until !== null) return planBy(words, by);
  if (NOTHING.test(words)) return { ...NONE, now: 0 };
  const clauses = words.split(/[,;()]/);
  const there = clauses.flatMap((clause) => clause.split(/\+| and (?=\d)/)).filter((clause) => !NOT_THERE.test(clause));
  return { ...NONE, now: amountIn(there.join(' , ')) };
}

function planBy(words: string, by: Day | null): Planned {
  const at = words.search(
    /\d{4}-\d\d-\d\d|\b\d{1,2} [a-zà-ü]{3,12}\.? \d{4}|\b[a-zà-ü]{3,12}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}/,
  );
  const until = at < 0 ? words.search(UNTIL) : at;
  const before = until < 0 ? words : words.slice(0, until);
  const numbers = [...before.replace(/\b(?:19|20)\d\d\b/g, ' ').matchAll(/\+? ?\d{1,3}(?:\.\d)?/g)];
  const nth = [...before.matchAll(/\p{L}+/gu)].flatMap(([word]) => ordinalOfWord(word) ?? [])[0] ?? null;
  // "Two now, third by …".
  if (nth !== null && nth > 1 && numbers.length < 2) return { now: amountIn(before) ?? nth - 1, planned: nth, by };
  const last = numbers[numbers.length - 1];
  if (last === undefined) return { ...NONE, now: NOTHING.test(words) ? 0 : null };
  const clause = before.slice(before.lastIndexOf(',', last.index) + 1);
  const isMore = last[0].startsWith('+') || MORE.test(before.slice(last.index));
  const isAnother = MORE.test(clause) && numbers.length === 1 && !last[0].startsWith('+');
  const first = numbers.length > 1 || isAnother ? (amountIn(before) ?? 0) : NOTHING.test(words) ? 0 : null;
  const amount = isAnother ? 1 : (amountIn(before.slice(last.index).replace('+', '')) ?? 0);
  // "2 more by …, have 1".
  const behind = at < 0 ? null : /[,;(] ?(?:i |already |currently )?(?:have|now|got|already)\b.*/.exec(words.slice(at))?.[0];
  const now = (behind === undefined || behind === null ? null : amountIn(behind)) ?? first;
  if (behind !== undefined && behind !== null)
    return { now, planned: isMore ? (now ?? 0) + (amountIn(last[0]) ?? 0) : amount, by };
  return { now: first, planned: isMore || isAnother ? (first ?? 0) + amount : amount, by };
}

/** Hands-on months, those of them in the specialty, and months of watching, each apart. */
interface Months {
  readonly hands: Planned;
  readonly specialty: Planned;
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

/** "3 months of which 1 is observership", "3 (2 inpatient, 1 outpatient)": the parts say of what kind the whole is. */
function wholeIn(folded: string): Months | null {
  const cut =
    /^[^\d]{0,20}?(\d+(?:\.\d)? ?(?:[a-z]+ ?)?)(?:[:(]|,? (?:of which|of them|total|in total|in all|altogether)\b,?:?)(.*)$/.exec(
      folded,
    );
  const all = cut === null ? null : amountIn(cut[1] ?? '');
  if (cut === null || all === null) return null;
  const unit = /[a-z]+/.exec(cut[1] ?? '')?.[0] ?? '';
  const parts = partsOf((cut[2] ?? '').replace(/\b(\d+)(?= (?!months?|weeks?|mo|wk|days?))/g, `$1 ${unit}`));
  const amounts = parts.map((part) => amountIn(part) ?? 0);
  const sum = (kind: RegExp): number => parts.reduce((so, part, at) => so + (kind.test(part) ? (amounts[at] ?? 0) : 0), 0);
  const [hands, watching, told] = [sum(/hands/), sum(WATCHING), amounts.reduce((so, one) => so + one, 0)];
  if (told === 0 || told > all) return null;
  const hold = (now: number): Planned => (now === 0 ? NONE : { ...NONE, now });
  return { hands: hold(hands > 0 ? hands : all - watching), specialty: NONE, watching: hold(watching) };
}

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
      const hasNumber = (words: string): boolean => /\d/.test(words.replace(/\b(?:19|20)\d\d\b/g, ''));
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

/** US letters in all, of them in the specialty, of them from the region. */
interface Letters {
  readonly all: Planned;
  readonly specialty: Planned;
  readonly region: Planned;
}
const SPECIALTY =
  /\b(?:im|fm|em|psych\w*|peds?|pediatri\w*|internists?|family (?:physicians?|medicine)|internal medicine|neurolog\w*|patholog\w*|surgeons?|specialty|my field|same field)\b/;
/** Of home, and so not of the US. */
const HOME = /\bhome\b|my country|\bdean\b.*\bhome/;
const REGION = /california|valley|texas|florida|new york|regi[oó]n|\bfrom (?:there|the area)|\b(?:de|da|del) california/;

export function lettersIn(cell: Cell | undefined): Letters {
  const all = plannedIn(cell);
  if (cell?.is !== 'text' || all.planned !== null) return { all, specialty: NONE, region: NONE };
  const parts = inFigures(fold(cell.text))
    .replace(/\([^()\d]*\)/g, ' ')
    // "US: 2", "IM x3": the number goes first.
    .replace(/(^|[,;(/-] ?)([a-z]+)(?:: ?| x ?)(\d)\b/g, '$1$3 $2')
    .split(/[,;:(+]| - |\band\b|\be\b|\by\b/)
    .filter((part) => !NOT_THERE.test(part));
  const isSum = parts.length > 1 && parts.every((part) => /\d/.test(part)) && !IN_ALL.test(parts[0] ?? '');
  const ofUs = parts.slice(1).find((part) => /\d+ (?:are |from )?(?:the )?us\b/.test(part));
  if (ofUs !== undefined) return { all: { ...NONE, now: amountIn(ofUs) }, specialty: NONE, region: NONE };
  const sum = parts.reduce((so, part) => so + (amountIn(part) ?? 0), 0);
  const ofHome = parts.slice(1).reduce((so, part) => so + (HOME.test(part) ? (amountIn(part) ?? 0) : 0), 0);
  if (parts.length === 1 && HOME.test(parts[0] ?? '')) return { all: NONE, specialty: NONE, region: NONE };
  const isOfOne = fold(cell.text)
    .split(/[,;()]/)
    .some((clause) => /\b(?:all|both|each)\b/.test(clause) && SPECIALTY.test(clause));
  const of = (words: RegExp): Planned => ({
    ...NONE,
    now:
      parts
        .slice(isSum ? 0 : 1)
        .filter((part) => words.test(part))
        .map(amountIn)[0] ?? null,
  });
  const us = isSum
    ? { ...NONE, now: sum }
    : all.now !== null && ofHome > 0 && sum === 2 * all.now
      ? { ...NONE, now: all.now - ofHome }
      : all;
  return { all: us, specialty: isOfOne ? us : of(SPECIALTY), region: of(REGION) };
}
/** The first number is all of them. */
const IN_ALL = /total|letters|^\W*\d+\W*$|\bus\b|in all|strong/;

const OUTPUT =
  /\b(?:posters?|abstracts?|publications?|papers?|articles?|case reports?|presentations?|qi(?: projects?)?|projects?|chapters?)\b/;

/** `1 poster, 2 abstracts` are 3; a kind named without a number is one. */
const UNFINISHED = /in progress|submitted|planned|under review|in prep|in revision|writing/;
export function outputsIn(cell: Cell | undefined): Planned {
  if (cell?.is !== 'text') return plannedIn(cell);
  const words = inFigures(fold(cell.text));
  if (/\b\d+ (?:years?|months?)\b/.test(words) && !OUTPUT.test(words)) return NONE;
  if (NOTHING.test(words) || !OUTPUT.test(words) || / by \S*\d{4}/.test(words)) return plannedIn(cell);
  const there = words
    .replace(/\b([a-z ]+?): ?(\d{1,2})\b/g, '$2 $1')
    .replace(/\b1 of (?:them|which).*/, '')
    .split(/[,;+]| and |(?<=s) (?=\d)/)
    .filter((part) => OUTPUT.test(part) && !UNFINISHED.test(part));
  const now = there.reduce((sum, part) => sum + Number(/(?:^|\s)(\d{1,2})(?=\s)/.exec(part)?.[1] ?? 1), 0);
  return there.length === 0 ? NONE : { ...NONE, now };
}

/** Times in the Match before: a number, or as many as years are named. */
export function matchesIn(label: string, cell: Cell | undefined): number | null {
  if (cell?.is !== 'text') return plannedIn(cell).now;
  const words = inFigures(fold(cell.text));
  if (/first/i.test(label) && /^(?:yes|y|true|sí|oui|ja)\b/.test(words)) return 0;
  if (NOTHING.test(words) && !/second|third/.test(words)) return 0;
  if (/^(?:this (?:is|will be) )?(?:my |the )?(?:first|1st)|first[- ]time|never/.test(words)) return 0;
  if (/\bsecond\b|\b2nd\b/.test(words)) return 1;
  if (/\bthird\b|\b3rd\b/.test(words)) return 2;
  if (/\bonce\b/.test(words)) return 1;
  if (/\btwice\b/.test(words)) return 2;
  const plain = /^\D{0,20}?(\d)(?!\d)/.exec(words.replace(/\b(?:19|20)\d\d\b.*$/, ''))?.[1];
  if (plain !== undefined) return Number(plain);
  const years = new Set(words.match(/\b20[012]\d\b/g) ?? []);
  return years.size > 0 ? years.size : null;
}
