/** Which days and years do the words of a profile name, in whatever language and calendar? */
import { type Day, dayOfSerial, parseDay, serialOf } from '../../domain/day';
import type { Profile } from '../../domain/profile';
import { type Cell, fold } from '../text/cellText';
import { dayInWords, daySpanInWords } from '../text/days';
import { monthOfWord } from '../text/numerals';

const MONTHS = ['', 'jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const r = String.raw;
const MONTH = r`(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?`;
const DAYS = new RegExp(
  r`\b\d{4}[-/.]\d{1,2}[-/.]\d{1,2}\b|\b\d{1,2}[-/.]\d{1,2}[-/.](?:\d{4}|\d{2})\b|\b\d{1,2}(?:st|nd|rd|th)?[ -](?:of )?${MONTH},?[ -]\d{4}\b` +
    r`|\b${MONTH} \d{1,2}(?:st|nd|rd|th)?,? \d{4}\b|\b(?:19|20)\d{6}\b`,
  'g',
);

/** "12 de diciembre de 2017" is "12 dec 2017". */
const inEnglish = (folded: string): string =>
  folded
    .replace(/\p{L}{3,}/gu, (word) => {
      const month = monthOfWord(word);
      return month === null ? word : (MONTHS[month] ?? word);
    })
    // "Dec 5-6, 2026" begins on the 5th.
    .replace(new RegExp(r`\b(${MONTH} \d{1,2})-\d{1,2}(?=,? \d{4})`, 'g'), '$1')
    .replace(new RegExp(r`(?<![\d-])(\d{1,2})-\d{1,2}(?= ${MONTH},? \d{4})`, 'g'), '$1')
    .replace(new RegExp(r`\b(\d{1,2})\.? (?:de )?(${MONTH}) (?:de )?(?=\d{4})`, 'g'), '$1 $2 ');

/** Every single day that the words name exactly, in their order. */
export const daysIn = (folded: string): Day[] =>
  (inEnglish(folded).match(DAYS) ?? []).flatMap((words) => {
    const digits = /^(\d{4})(\d\d)(\d\d)$/.exec(words);
    if (digits) return parseDay(digits.slice(1).join('-')) ?? [];
    return dayInWords(words.replace(/^(\d{1,2}[-/.]\d{1,2}[-/.])(\d{2})$/, '$120$2')) ?? [];
  });

/** The words with a mark in the place of each day. */
export const withDaysMarked = (folded: string): { readonly words: string; readonly days: readonly Day[] } => ({
  words: inEnglish(folded).replace(DAYS, '@'),
  days: daysIn(folded),
});

/** The day of a row; of several the last ("moved from 3 to 31 August"). */
export const dayOf = (cell: Cell | undefined): Day | null => {
  if (cell?.is === 'day') return cell.day;
  return cell?.is === 'text' ? (daysIn(fold(cell.text)).pop() ?? null) : null;
};

const MONTHS_NAMED = new RegExp(r`\b${MONTH},? (?:of )?\d{4}\b|\b\d{4}-\d{2}\b(?!-)|(?<![-/.\d])\b\d{1,2}/\d{4}\b`, 'g');

/** The last day of the last month that the words name without a day: what is planned for a month is done by its end. */
export const monthEndIn = (folded: string): Day | null => {
  const named = inEnglish(folded).match(MONTHS_NAMED)?.pop();
  return named === undefined ? null : (daySpanInWords(named.replace(/,| of/g, ''))?.latest ?? null);
};

const spanOfYear = (year: number): Profile['graduation'] => daySpanInWords(String(year));
const isYear = (year: number): boolean => year >= 1950 && year <= 2035;

/** A year of another calendar, with the letters that say so. */
const OTHER_CALENDAR =
  /\b(?:e\.?c\.?|esc|b\.?s\.?|a\.?h\.?|h\.?s\.?) ?\d{4}\b|\b\d{4} ?(?:bs|b\.s\.?|vs|e\.?c\.?(?![a-z])|ah|a\.h\.?|hijri|h)(?![a-z])|\b(?:20[4-9]\d|13\d\d|14\d\d)\b/g;

/** What follows graduation has days of its own. */
const AFTER_IT = /[,;(] ?(?:\w+ )?(?:intern\w*|house ?job|rural|social service|service|work|job|residency)\b[^,;)]*/g;

const LATER_DEGREE =
  /\b(?:mph|m\.?sc|master\w*|ph\.?d|fcps|mrcp|mrcs|mba|residency|fellowship|specialist|speciali[sz]ation|ecfmg|step|usmle|licen[cs]e\w*)\b/;
const HAS_YEAR = /\b(?:19|20)\d\d\b/;

/** When was graduation? The last of several days or years; a year alone is the whole year. */
export function graduationOf(cell: Cell | undefined): Profile['graduation'] {
  if (cell?.is === 'day') {
    // A year typed into a cell with a date format stands there as a day of 1905.
    if (cell.day >= '1950') return { earliest: cell.day, latest: cell.day };
    return graduationOf({ is: 'number', number: serialOf(cell.day) });
  }
  if (cell?.is === 'number') {
    const { number } = cell;
    if (Number.isInteger(number) && number > 18_000 && number < 60_000) {
      const day = dayOfSerial(number);
      return day && { earliest: day, latest: day };
    }
    if (isYear(number)) return spanOfYear(number);
    return number >= 10 && number <= 35 && Number.isInteger(number) ? spanOfYear(2000 + number) : null;
  }
  if (cell?.is !== 'text') return null;
  const words = fold(cell.text)
    .replace(OTHER_CALENDAR, ' ')
    .replace(AFTER_IT, '')
    .replace(/\bnot \d{4}\b/g, ' ')
    .replace(/\b2k(\d\d)\b/g, '20$1');
  if (/\bbetween\b|^(?:finished )?(?:intern|house ?job)/.test(words)) return null;
  const day = daysIn(words).pop();
  if (day !== undefined) return { earliest: day, latest: day };
  // "2015 (MD), 2019 (MPH)": the bracket names the degree of its year.
  const outside = words.replace(/\(([^()]*)\)/g, (_, inside: string) =>
    LATER_DEGREE.test(inside) && !HAS_YEAR.test(inside) ? ` ${inside} ` : ' ',
  );
  const short = /^(?:\d{1,2}\/)?'?(\d{2})$|^(?:\w+ ){1,3}'(\d\d)$|^[a-z]{3,9}[- ](\d\d)$/
    .exec(outside.trim())
    ?.slice(1)
    .find((year) => year !== undefined);
  if (short !== undefined) return graduationOf({ is: 'number', number: Number(short) });
  const told = outside.split(/[,;]|\bthen\b/);
  const first = told.filter((clause) => !LATER_DEGREE.test(clause)).join(',');
  const degree = outside.split(/[,;]/).find((clause) => /mbbs|mbchb|medical degree/.test(clause));
  const said = degree ?? (HAS_YEAR.test(first) ? first : HAS_YEAR.test(outside) ? outside : words);
  const years = (said.match(/\b(?:19|20)\d\d\b/g) ?? []).map(Number).filter(isYear);
  if (years.length > 1) return spanOfYear(years[years.length - 1] ?? 0);
  return years.length === 0 || /^(?:entered|started|began|admitted|since)\b/.test(words) ? null : daySpanInWords(inEnglish(said));
}
