/** Which days of the seasons are published, and who says each? */
import type { SeasonEvent } from '../domain/season/expectedDay';
import type { Service } from './fees';

export interface Source {
  readonly title: string;
  readonly address: string;
}

/** Who says a day: the service itself, or somebody who reports it. */
interface DaySource extends Source {
  readonly certainty: 'official' | 'secondary';
}

export interface KeyDate {
  /** The year of the Match. */
  readonly season: number;
  readonly event: SeasonEvent;
  readonly day: string;
  readonly source: DaySource;
  /** Of one application service only. */
  readonly service: Service | null;
}

const ERAS_2026: DaySource = {
  certainty: 'official',
  title: 'AAMC, ERAS timeline of the 2026 season',
  address: 'https://students-residents.aamc.org/applying-residencies-eras/publication-chapters/eras-timeline',
};
const ERAS_2027: DaySource = {
  certainty: 'secondary',
  title: 'ERAS timeline 2027 as reported (Leland)',
  address: 'https://www.joinleland.com/library/a/eras-residency-timeline',
};
const NRMP_2026: DaySource = {
  certainty: 'official',
  title: 'NRMP newsletter, September 2025',
  address: 'https://www.nrmp.org/about/news/2025/09/medical-school-welcome-newsletter-2',
};
const SAEM_2026: DaySource = {
  certainty: 'official',
  title: 'ResidencyCAS for Emergency Medicine (SAEM)',
  address:
    'https://www.saem.org/about-saem/academies-interest-groups-affiliates2/rams/rams-resources/aeros-residencycas-infographics/',
};
const NRMP_2026_STANDARD: DaySource = {
  certainty: 'secondary',
  title: 'NRMP standard registration 2026 as reported',
  address: 'https://money-central.com/us/does-match-cost-money',
};
const PATHWAYS: DaySource = {
  certainty: 'secondary',
  title: 'ECFMG Pathways as reported',
  address: 'https://www.ecfmg.org/certification-pathways/',
};
/** Reported alike by up to three lists; NRMP's own page of it was not read. */
const NRMP_2027: DaySource = {
  certainty: 'secondary',
  title: 'NRMP calendar 2027 as reported',
  address: 'https://www.nrmp.org/match-calendars/residency-applicants/',
};
const ERAS_2027_LIST: DaySource = {
  certainty: 'secondary',
  title: 'ERAS days of 2027 as reported',
  address: 'https://students-residents.aamc.org/applying-residencies-eras/publication-chapters/eras-timeline',
};
const TRAINING: DaySource = { certainty: 'official', title: 'residencies begin on 1 July', address: 'https://www.nrmp.org' };

const row = (season: number, event: SeasonEvent, day: string, source: DaySource, service: Service | null = null): KeyDate => ({
  season,
  event,
  day,
  source,
  service,
});

/** Read 2026-11-29. Of 2028 nothing is published; a list that names 20 March 2027 as Match Day is wrong, it is a Saturday. */
export const KEY_DATES: readonly KeyDate[] = [
  row(2026, 'opens', '2025-06-04', ERAS_2026),
  row(2026, 'submit', '2025-09-03', ERAS_2026),
  row(2026, 'registration', '2025-09-15', NRMP_2026),
  row(2026, 'review', '2025-09-24', ERAS_2026, 'ERAS'),
  row(2026, 'review', '2025-10-01', SAEM_2026, 'ResidencyCAS'),
  row(2026, 'standard registration', '2026-01-30', NRMP_2026_STANDARD),
  row(2026, 'pathways', '2026-01-31', PATHWAYS),
  row(2026, 'match week', '2026-03-16', ERAS_2026),
  row(2026, 'SOAP ends', '2026-03-19', NRMP_2026),
  row(2026, 'match day', '2026-03-20', NRMP_2026),
  row(2026, 'service closes', '2026-05-31', ERAS_2026, 'ERAS'),
  row(2026, 'start', '2026-07-01', TRAINING),
  row(2027, 'opens', '2026-06-03', ERAS_2027_LIST, 'ERAS'),
  row(2027, 'tokens', '2026-06-24', ERAS_2027_LIST),
  row(2027, 'submit', '2026-09-02', ERAS_2027, 'ERAS'),
  row(2027, 'registration', '2026-09-15', NRMP_2027),
  row(2027, 'review', '2026-09-23', ERAS_2027, 'ERAS'),
  row(2027, 'standard registration', '2027-01-29', NRMP_2027),
  row(2027, 'pathways', '2027-01-31', PATHWAYS),
  row(2027, 'ranking opens', '2027-02-01', NRMP_2027),
  row(2027, 'rank list', '2027-03-03', NRMP_2027),
  row(2027, 'match week', '2027-03-15', NRMP_2027),
  row(2027, 'SOAP ends', '2027-03-18', NRMP_2027),
  row(2027, 'match day', '2027-03-19', NRMP_2027),
  row(2027, 'service closes', '2027-05-31', ERAS_2027_LIST, 'ERAS'),
  row(2027, 'start', '2027-07-01', TRAINING),
];

/** ResidencyCAS: the last day of its applications (Applicant Quick Start Guide 2025-26). Later ones were not found; ERAS's days stand in. */
export const OWN_DEADLINES: Readonly<Record<number, string>> = { 2026: '2025-09-24' };
