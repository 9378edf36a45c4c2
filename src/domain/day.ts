/** How are calendar days compared without a clock or a time zone? A Day is `YYYY-MM-DD`. */

export type Day = string & { readonly day: unique symbol };

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** The day if the calendar has it, else null (2026-02-30 is no day). Years 1900-2199. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | null {
  if (year < 1900 || year > 2199 || month < 1 || month > 12 || dayOfMonth < 1) return null;
  const length = month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
  if (dayOfMonth > length) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}` as Day;
}

export function parseDay(text: string): Day | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return parts ? dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null;
}

/**
 * The Day of a Date cell where the spreadsheet's zone is not known. Sheets hands a date-only cell over as midnight there, so adding
 * 13 hours 45 minutes and taking the UTC date is right from Hawaii (UTC-10) to the Chatham Islands in summer (UTC+13:45). Beyond, an
 * instant is midnight in two zones, a day apart: 10:00 UTC in Hawaii and on Kiritimati, 11:00 UTC in American Samoa and in Tonga.
 * A cell with an hour of its own can come out a day late: 17:00 in New York is midnight in Baghdad.
 */
export function dayOfCellDate(date: Date): Day | null {
  const noonish = new Date(date.getTime() + 13.75 * 3_600_000);
  if (Number.isNaN(noonish.getTime())) return null;
  return dayOf(noonish.getUTCFullYear(), noonish.getUTCMonth() + 1, noonish.getUTCDate());
}

/** "February 1, 2027": as a sentence says it. */
export const sayDay = (day: Day): string => `${monthOf(day)} ${Number(day.slice(8))}, ${yearOf(day)}`;
/** A text that is a day, in words; any other as it stands. */
export function dayInWords(text: string): string {
  const day = parseDay(text);
  return day === null ? text : sayDay(day);
}
/** A plan for a month alone is kept as its last day, and told as the month. */
export const sayDayOrMonth = (day: Day): string =>
  dayOf(yearOf(day), Number(day.slice(5, 7)), Number(day.slice(8)) + 1) === null ? `${monthOf(day)} ${yearOf(day)}` : sayDay(day);
const monthOf = (day: Day): string => MONTHS.split(' ')[Number(day.slice(5, 7)) - 1] ?? '';
const MONTHS = 'January February March April May June July August September October November December';

export const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** The same day so many years later; 29 February becomes 28 February in a year without it. */
export function addYears(day: Day, years: number): Day {
  const year = yearOf(day) + years;
  const month = Number(day.slice(5, 7));
  const dayOfMonth = Number(day.slice(8, 10));
  return dayOf(year, month, dayOfMonth) ?? dayOf(year, month, dayOfMonth - 1) ?? day;
}

/** Whole and part years from one day to a later one, to one decimal: for sentences, not for comparing. */
export function yearsBetween(from: Day, to: Day): number {
  const begun = (yearOf(to) - yearOf(from)) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
  const months = to.slice(8) < from.slice(8) ? begun - 1 : begun;
  return Math.round((months / 12) * 10) / 10;
}

/** So many months later; the last day of a shorter month stands for a day it lacks. */
export function addMonths(day: Day, months: number): Day {
  const index = yearOf(day) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1];
  for (let dayOfMonth = Number(day.slice(8, 10)); dayOfMonth > 0; dayOfMonth -= 1) {
    const found = dayOf(year, month, dayOfMonth);
    if (found !== null) return found;
  }
  return day;
}

/** Whole days from one to a later one; negative where it is earlier. */
export const daysBetween = (from: Day, to: Day): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

export const addDays = (day: Day, days: number): Day => dayOfCellDate(new Date(Date.parse(day) + days * 86_400_000)) ?? day;

/** The first, second, … of a weekday in a month; 0 is Sunday, and 1970-01-04 was one. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): Day | null {
  const first = dayOf(year, month, 1);
  if (first === null) return null;
  const firstWeekday = (daysBetween('1970-01-04' as Day, first) % 7) + 7;
  return dayOf(year, month, 1 + ((weekday - firstWeekday + 14) % 7) + (nth - 1) * 7);
}

/** Sheets counts days from 1899-12-30: its second whole day of 1900 is number 2. */
const FIRST_COUNTED = parseDay('1900-01-01');
/** The number that stands behind a day, and the day behind a number. */
export const serialOf = (day: Day): number => (FIRST_COUNTED === null ? Number.NaN : daysBetween(FIRST_COUNTED, day) + 2);
export const dayOfSerial = (serial: number): Day | null => (FIRST_COUNTED === null ? null : addDays(FIRST_COUNTED, serial - 2));
