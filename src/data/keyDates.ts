/** Which days does a season have, and who says so? Published rows first; a day that keeps a pattern follows it and is called expected; the rest is not known. */
import { type Day, parseDay } from '../domain/day';
import { expectedDay } from '../domain/season/expectedDay';
import type { SeasonEvent } from '../domain/season/timeline';
import type { Service } from './fees';

interface Source {
  readonly title: string;
  readonly address: string;
}

interface KeyDate {
  /** The year of the Match. */
  readonly season: number;
  readonly event: SeasonEvent;
  readonly day: string;
  readonly source: Source;
  /** Of one application service only. */
  readonly service: Service | null;
}

const ERAS_2026: Source = {
  title: 'ERAS timeline 2026 (MedSchoolCoach)',
  address: 'https://www.medschoolcoach.com/eras-timeline-residency',
};
const ERAS_2027: Source = {
  title: 'ERAS timeline 2027 as reported (Leland)',
  address: 'https://www.joinleland.com/library/a/eras-residency-timeline',
};
const NRMP_2026: Source = {
  title: 'NRMP newsletter, September 2025',
  address: 'https://www.nrmp.org/about/news/2025/09/medical-school-welcome-newsletter-2',
};
const SAEM_2026: Source = {
  title: 'ResidencyCAS for Emergency Medicine (SAEM)',
  address:
    'https://www.saem.org/about-saem/academies-interest-groups-affiliates2/rams/rams-resources/aeros-residencycas-infographics/',
};
const TRAINING: Source = { title: 'residencies begin on 1 July', address: 'https://www.nrmp.org' };

const row = (season: number, event: SeasonEvent, day: string, source: Source, service: Service | null = null): KeyDate => ({
  season,
  event,
  day,
  source,
  service,
});

/** Checked 2026-11-22. Of 2027 nothing of NRMP was found; a list that names 20 March 2027 as Match Day is wrong, it is a Saturday. */
const KEY_DATES: readonly KeyDate[] = [
  row(2026, 'opens', '2025-06-04', ERAS_2026),
  row(2026, 'submit', '2025-09-03', ERAS_2026),
  row(2026, 'review', '2025-09-24', ERAS_2026, 'ERAS'),
  row(2026, 'review', '2025-10-01', SAEM_2026, 'ResidencyCAS'),
  row(2026, 'registration', '2025-09-15', NRMP_2026),
  row(2026, 'match week', '2026-03-16', ERAS_2026),
  row(2026, 'match day', '2026-03-20', NRMP_2026),
  row(2026, 'start', '2026-07-01', TRAINING),
  row(2027, 'submit', '2026-09-02', ERAS_2027, 'ERAS'),
  row(2027, 'review', '2026-09-23', ERAS_2027, 'ERAS'),
  row(2027, 'start', '2027-07-01', TRAINING),
];

/** The newest season of which days were published. */
export const NEWEST_SEASON = Math.max(...KEY_DATES.map(({ season }) => season));

const keyDateOf = (season: number, event: SeasonEvent, service: Service): KeyDate | null =>
  KEY_DATES.find((one) => one.season === season && one.event === event && (one.service === null || one.service === service)) ??
  null;

export interface SeasonDay {
  readonly day: Day;
  readonly source: string;
  readonly isExpected: boolean;
}

export function dayOfEvent(season: number, event: SeasonEvent, service: Service = 'ERAS'): SeasonDay | null {
  const published = keyDateOf(season, event, service);
  const day = parseDay(published?.day ?? '');
  if (published !== null && day !== null) return { day, source: published.source.title, isExpected: false };
  const expected = expectedDay(season, event);
  return expected === null ? null : { day: expected.day, source: `expected: ${expected.pattern}`, isExpected: true };
}

/** Copies, read 2026-11-26; the rules are the same in each year's. */
export const SOAP: Source & { readonly checked: string } = {
  title: 'NRMP, SOAP questions of applicants and Match Week schedule (copies read 2026-11-26; check nrmp.org)',
  address: 'https://studylib.net/doc/18363132/soap-faqs-for-applicants',
  checked: '2026-11-26',
};
