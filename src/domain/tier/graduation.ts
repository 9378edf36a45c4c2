/** Is the applicant's graduation recent enough for what a program asks? (ours: by the program's own words) */
import type { Calendar, Cuts } from '../cuts';
import { addYears, type Day, sayDay, sayDayOrMonth, yearOf, yearsBetween } from '../day';
import { finding } from '../finding';
import type { Profile } from '../profile';
import type { LimitedGraduation, Program } from '../program';
import { ask, askFirst, type Eligibility, LETTER_WRITER, met, ROTATED_WITH, stop } from './eligibilityResult';

type Window = 'inside' | 'outside' | 'between' | 'not known';

/** Inside on both the application day and 1 July of the start year, outside on both, or between; one day where the words name it. */
export function graduationWindow(profile: Profile, limit: LimitedGraduation, calendar: Calendar): Window {
  const { graduation } = profile;
  if (graduation === null) return 'not known';
  if (limit.since !== null) {
    if (yearOf(graduation.earliest) >= limit.since) return 'inside';
    return yearOf(graduation.latest) < limit.since ? 'outside' : 'between';
  }
  const { years } = limit;
  if (years === null) return 'between';
  const days =
    limit.counted === 'to application'
      ? [calendar.application]
      : limit.counted === 'to start'
        ? [calendar.start]
        : [calendar.application, calendar.start];
  const windows = days.map((day) => (day === null ? 'not known' : windowOn(graduation, day, years)));
  if (windows.includes('not known')) {
    // Whatever the season, who was past the limit a year ago is past it.
    const isPast = profile.today !== null && windowOn(graduation, addYears(profile.today, -1), years) === 'outside';
    return isPast ? 'outside' : 'not known';
  }
  return windows.every((one) => one === windows[0]) ? (windows[0] ?? 'not known') : 'between';
}

function windowOn(graduation: { readonly earliest: Day; readonly latest: Day }, day: Day, years: number): Window {
  const whole = Math.floor(years);
  const months = Math.round((years - whole) * 12);
  const cutoff = months === 0 ? addYears(day, -whole) : minusMonths(addYears(day, -whole), months);
  if (graduation.earliest >= cutoff) return 'inside';
  return graduation.latest < cutoff ? 'outside' : 'between';
}

function minusMonths(day: Day, months: number): Day {
  const index = yearOf(day) * 12 + Number(day.slice(5, 7)) - 1 - months;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-${day.slice(8, 10)}` as Day;
}

/** The same limit, so many years wider. */
function widened(limit: LimitedGraduation, by: number): LimitedGraduation {
  if (limit.years !== null) return { ...limit, years: limit.years + by };
  return limit.since !== null ? { ...limit, since: limit.since - by } : limit;
}

export function checkGraduation(profile: Profile, program: Program, cuts: Cuts, calendar: Calendar): Eligibility {
  const limit = program.graduation;
  if (limit.strength !== 'required') return met;
  const window = graduationWindow(profile, limit, calendar);
  if (window === 'inside' || profile.graduation === null) return met;
  if (limit.years === null && limit.since === null)
    return ask('graduation', 'Graduation: how many years since graduation does it accept?', 'years');
  if (window === 'not known') return met;
  if (window === 'between')
    return ask(
      'graduation',
      `Graduation: is the limit (“${limit.words}”) counted to the application or to the start of residency?`,
      'counted',
    );
  if (limit.exception !== null)
    return ask(
      'graduation',
      `Graduation: you are past the limit; does its exception (“${limit.exception}”) apply to you?`,
      'exception',
    );
  const { rotated, letter } = program.connection;
  if ((rotated || letter) && graduationWindow(profile, widened(limit, cuts.askFirstYears), calendar) === 'inside') {
    const past = `${cuts.askFirstYears} ${cuts.askFirstYears === 1 ? 'year' : 'years'}`;
    const link = letter ? LETTER_WRITER : ROTATED_WITH;
    const values = { words: limit.words, past, link };
    return askFirst(finding('graduation-just-missed', 'ours, after G3.exception', values, ['graduation_date']));
  }
  const start = calendar.start ?? calendar.application;
  const { earliest, latest } = profile.graduation;
  // Of a month or a year alone, no day is named and the years are the fewest.
  const isOneDay = earliest === latest;
  const atLeast = isOneDay ? '' : 'at least ';
  const isOneMonth = earliest.slice(0, 7) === latest.slice(0, 7);
  const graduation = isOneDay ? `on ${sayDay(latest)}` : `in ${isOneMonth ? sayDayOrMonth(latest) : yearOf(latest)}`;
  const years =
    start === null
      ? ''
      : ` (${atLeast}${yearsBetween(latest, start)} years by ${start === calendar.start ? 'the start' : 'the application'})`;
  return stop(finding('graduated-too-long-ago', 'ours', { words: limit.words, graduation, years }, ['graduation_date']));
}
