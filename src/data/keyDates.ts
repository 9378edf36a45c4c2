/** Which days of a season are published, and by whom? A day without a row is not known, and the one of another season never stands in for it. */

export type KeyEvent = 'opens' | 'submit' | 'review' | 'registration' | 'rank list' | 'match week' | 'match day' | 'start';

interface KeyDate {
  /** The year of the Match. */
  readonly season: number;
  readonly event: KeyEvent;
  readonly day: string;
  readonly source: string;
}

const row = (season: number, event: KeyEvent, day: string, source: string): KeyDate => ({ season, event, day, source });
const ERAS_2026 = 'ERAS timeline 2026 (MedSchoolCoach)';
const ERAS_2027 = 'ERAS timeline 2027 as reported (Leland)';
const NRMP_2026 = 'NRMP newsletter, September 2025';
const RESIDENCIES = 'residencies begin on 1 July';

/** Checked 2026-11-22. Of 2027 nothing of NRMP was found; a list that names 20 March 2027 as Match Day is wrong, it is a Saturday. */
const KEY_DATES: readonly KeyDate[] = [
  row(2026, 'opens', '2025-06-04', ERAS_2026),
  row(2026, 'submit', '2025-09-03', ERAS_2026),
  row(2026, 'review', '2025-09-24', ERAS_2026),
  row(2026, 'registration', '2025-09-15', NRMP_2026),
  row(2026, 'match week', '2026-03-16', ERAS_2026),
  row(2026, 'match day', '2026-03-20', NRMP_2026),
  row(2026, 'start', '2026-07-01', RESIDENCIES),
  row(2027, 'submit', '2026-09-02', ERAS_2027),
  row(2027, 'review', '2026-09-23', ERAS_2027),
  row(2027, 'start', '2027-07-01', RESIDENCIES),
];

export const keyDateOf = (season: number | null, event: KeyEvent): KeyDate | null =>
  KEY_DATES.find((one) => one.season === season && one.event === event) ?? null;

/** Emergency Medicine took applications through ResidencyCAS in the 2026 season: from 2025-06-04, released 2025-10-01 (SAEM). */
export const SOAP_SOURCE = 'NRMP, SOAP questions of applicants and Match Week schedule (copies; check nrmp.org)';
