/** Which calendar day do words name? Only days that can be read one way; the rest is not said. */
import { type Day, dayOf, parseDay, yearOf } from '../../domain/day';
import type { StatedDay } from '../../domain/visaPolicy';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH = String.raw`(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?`;

const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3)) + 1;

/** The first and last day the words can mean: a whole day, a month of a year, or a year. */
interface DaySpan {
  readonly earliest: Day;
  readonly latest: Day;
}

const span = (year: number, month: number | null, dayOfMonth: number | null): DaySpan | null => {
  const earliest = dayOf(year, month ?? 1, dayOfMonth ?? 1);
  const last =
    month === null
      ? dayOf(year, 12, 31)
      : (dayOf(year, month, 31) ?? dayOf(year, month, 30) ?? dayOf(year, month, 29) ?? dayOf(year, month, 28));
  if (earliest === null || last === null) return null;
  return { earliest, latest: dayOfMonth === null ? last : earliest };
};

/** `2022-07-15`, `July 15, 2022`, `15 Jul 2022`, `Jul 2022`, `7/2022`, `2022`; `3/4/2022` could be either way: the year only. */
export function daySpanInWords(folded: string): DaySpan | null {
  const iso = /\b(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?\b/.exec(folded);
  if (iso) return span(Number(iso[1]), Number(iso[2]), iso[3] === undefined ? null : Number(iso[3]));
  const dayFirst = new RegExp(String.raw`\b(\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?${MONTH},?[ -](\d{4})\b`).exec(folded);
  if (dayFirst) return span(Number(dayFirst[3]), monthOf(dayFirst[2] ?? ''), Number(dayFirst[1]));
  const monthFirst = new RegExp(String.raw`\b${MONTH} (?:(\d{1,2})(?:st|nd|rd|th)?,? )?,?'?(\d{4})\b`).exec(folded);
  if (monthFirst)
    return span(Number(monthFirst[3]), monthOf(monthFirst[1] ?? ''), monthFirst[2] === undefined ? null : Number(monthFirst[2]));
  const numeric = /\b(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})\b/.exec(folded);
  if (numeric) return numericSpan(Number(numeric[1]), Number(numeric[2]), Number(numeric[3]));
  const monthYear = /\b(\d{1,2})[-/.](\d{4})\b/.exec(folded);
  if (monthYear) return span(Number(monthYear[2]), Number(monthYear[1]), null);
  const year = /\b((?:19|20)\d{2})\b/.exec(folded);
  return year ? span(Number(year[1]), null, null) : null;
}

function numericSpan(first: number, second: number, year: number): DaySpan | null {
  if (first > 12 && second <= 12) return span(year, second, first);
  if (second > 12 && first <= 12) return span(year, first, second);
  return first === second ? span(year, first, second) : span(year, null, null);
}

/** What stands between "by" and a date: "the end of", "about". */
const BEFORE_DATE = String.raw`^\W*(?:(?:the|end|of|early|mid|late|around|about|approximately) )*`;

/**
 * The day, or the month, that words name: `Feb 1, 2027`, `March 2027`; with the year left out, `February 1st`, `1 Feb`, `2/15`, `February`, where the words begin with it.
 * @return `day` null for a month; null where the words leave it open.
 */
export function statedDay(folded: string): StatedDay | null {
  const found = daySpanInWords(folded);
  if (found !== null) {
    const { earliest, latest } = found;
    const month = Number(earliest.slice(5, 7));
    if (month !== Number(latest.slice(5, 7))) return null;
    return { year: yearOf(earliest), month, day: earliest === latest ? Number(earliest.slice(8, 10)) : null };
  }
  const dayFirst = new RegExp(String.raw`${BEFORE_DATE}(\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?${MONTH}(?![a-z])`).exec(folded);
  if (dayFirst) return withoutYear(monthOf(dayFirst[2] ?? ''), Number(dayFirst[1]));
  const monthFirst = new RegExp(String.raw`${BEFORE_DATE}${MONTH}(?![a-z])(?:[ -](\d{1,2})(?:st|nd|rd|th)?\b)?`).exec(folded);
  if (monthFirst) return withoutYear(monthOf(monthFirst[1] ?? ''), monthFirst[2] === undefined ? null : Number(monthFirst[2]));
  const numeric = new RegExp(String.raw`${BEFORE_DATE}(\d{1,2})\/(\d{1,2})\b`).exec(folded);
  if (numeric === null) return null;
  const [first, second] = [Number(numeric[1]), Number(numeric[2])];
  if (first > 12 || first === second) return withoutYear(second, first);
  return second > 12 ? withoutYear(first, second) : null;
}

/** A leap year has every day that words can mean. */
const withoutYear = (month: number, day: number | null): StatedDay | null =>
  dayOf(2000, month, day ?? 1) === null ? null : { year: null, month, day };

/** The last day that the one date of a text can mean: September 1 for "9/1/2026", the 30th for "Sept 2026"; null for a year alone or more dates. */
export function lastDayInWords(folded: string): Day | null {
  const named = folded.match(MONTHS_NAMED) ?? [];
  const dates = folded.match(/\b\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})\b/g) ?? [];
  const [only] = dates;
  if (named.length + dates.length !== 1 || /\b20\d\d\b.*\b20\d\d\b/.test(folded)) return null;
  if (only === undefined) return daySpanInWords(folded)?.latest ?? null;
  const [first = 0, second = 0, year = 0] = only.split(/[-/.]/).map(Number);
  const full = 2000 + (year % 100);
  const [one, other] = [dayOf(full, first, second), dayOf(full, second, first)];
  return one !== null && other !== null && other > one ? other : (one ?? other);
}
const MONTHS_NAMED = new RegExp(String.raw`\b${MONTH}(?![a-z])`, 'g');

/** A single day, where the words name one exactly; null where they leave it open. */
export function dayInWords(folded: string): Day | null {
  const exact = parseDay(folded.trim());
  if (exact !== null) return exact;
  const found = daySpanInWords(folded);
  return found !== null && found.earliest === found.latest ? found.earliest : null;
}
