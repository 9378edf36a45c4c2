/** Which days does a season turn on? One row a season, each day with its source; a season without a row is not known. */
import type { Calendar } from '../domain/cuts';

interface SeasonRow extends Calendar {
  readonly season: number;
  readonly source: string;
  readonly checked: string;
}

const ROWS: readonly SeasonRow[] = [
  {
    season: 2026,
    application: '2025-09-03',
    review: '2025-09-24',
    start: '2026-07-01',
    opened: '2025-06-01',
    source:
      'ERAS 2026 timeline (medschoolcoach.com/eras-timeline-residency); season opening 1 June: MatchSheet’s choice (ERAS opened 2025-06-04)',
    checked: '2026-11-22',
  },
  {
    season: 2027,
    application: '2026-09-02',
    review: '2026-09-23',
    start: '2027-07-01',
    opened: '2026-06-01',
    source:
      'ERAS 2027 days as reported (joinleland.com/library/a/eras-residency-timeline); season opening 1 June: MatchSheet’s choice, no opening day was found',
    checked: '2026-11-22',
  },
];

const NOT_KNOWN: Calendar = { season: null, application: null, review: null, start: null, opened: null };

/** `season` is the year of the Match (and of the 1 July on which training starts). */
export const calendarOf = (season: number | null): Calendar =>
  ROWS.find((row) => row.season === season) ?? { ...NOT_KNOWN, season };

/** Step 2 CK pass marks by sitting day (ours.ck.pass209, ours.ck.pass214, ours.ck.pass218). */
const PASS_MARKS: readonly (readonly [from: string, mark: number])[] = [
  ['2025-07-01', 218],
  ['2022-07-01', 214],
  ['2014-07-01', 209],
];

export const passMarkOn = (day: string): number | null => PASS_MARKS.find(([from]) => day >= from)?.[1] ?? null;

/** Step 3 pass marks by sitting day: 200 from 2024 (USMLE Score Interpretation Guidelines, updated 2026-08-17), 198 before (secondary). */
export const step3MarkOn = (day: string): number => (day >= '2024-01-01' ? 200 : 198);
