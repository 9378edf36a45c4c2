/** Which days does a season have, and who says so? Published rows first; a day that keeps a pattern follows it and is called expected; the rest is not known. */
import { parseDay } from '../domain/day';
import { expectedDay, SEASON_EVENTS, type SeasonEvent } from '../domain/season/expectedDay';
import type { SeasonDay, SeasonDays } from '../domain/season/phaseDays';
import type { Service } from './fees';
import { KEY_DATES, type KeyDate, OWN_DEADLINES, type Source } from './keyDateRows';

/** When something happens on its day, Eastern Time; in spring that day is over earlier than in much of the world. */
const HOUR_OF: Readonly<Partial<Record<SeasonEvent, string>>> = {
  opens: '09:00',
  submit: '09:00',
  registration: '12:00',
  review: '09:00',
  'standard registration': '23:59',
  'ranking opens': '12:00',
  'rank list': '21:00',
  'match week': '10:00',
  'SOAP ends': '21:00',
  'match day': '12:00',
  'service closes': '17:00',
};

/** The days a season must have before a status cell that names no season is read as being from it. */
const WHOLE: readonly SeasonEvent[] = ['submit', 'review', 'rank list', 'match week', 'SOAP ends'];

/** The newest season whose days are published from the first application to the end of SOAP: the first days of the next one change nothing. */
export const newestWhole = (dates: readonly Pick<KeyDate, 'season' | 'event'>[]): number =>
  Math.max(
    ...dates
      .map(({ season }) => season)
      .filter((season) => WHOLE.every((event) => dates.some((one) => one.season === season && one.event === event))),
  );

export const NEWEST_SEASON = newestWhole(KEY_DATES);

const keyDateOf = (season: number, event: SeasonEvent, service: Service): KeyDate | null =>
  KEY_DATES.find((one) => one.season === season && one.event === event && (one.service === null || one.service === service)) ??
  null;

export function dayOfEvent(season: number, event: SeasonEvent, service: Service = 'ERAS'): SeasonDay | null {
  const hour = HOUR_OF[event] ?? null;
  const published = keyDateOf(season, event, service);
  const day = parseDay(published?.day ?? '');
  if (published !== null && day !== null) {
    const { certainty, title } = published.source;
    return { event, day, hour, certainty, source: title, isExpected: false };
  }
  const expected = expectedDay(season, event);
  if (expected === null) return null;
  return { event, day: expected.day, hour, certainty: 'expected', source: `expected: ${expected.pattern}`, isExpected: true };
}

/** All days of a season, as the phases are told by; null where the calendar has no such year. */
export function daysOfSeason(season: number, service: Service = 'ERAS'): SeasonDays | null {
  const days = SEASON_EVENTS.flatMap((event): SeasonDay[] => {
    const found = dayOfEvent(season, event, service);
    return found === null ? [] : [found];
  });
  if (days.length < SEASON_EVENTS.length) return null;
  const deadline = service === 'ERAS' ? null : parseDay(OWN_DEADLINES[season] ?? '');
  return { season, days, ownDeadline: deadline, borrowsDays: service !== 'ERAS' && deadline === null };
}

/** Copies, read 2026-11-26; the rules are the same in each year's. */
export const SOAP: Source & { readonly checked: string } = {
  title: 'NRMP, SOAP questions of applicants and Match Week schedule (copies read November 26, 2026; check nrmp.org)',
  address: 'https://studylib.net/doc/18363132/soap-faqs-for-applicants',
  checked: '2026-11-26',
};
