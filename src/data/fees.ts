/** What does an application cost? One row a service, season and price step, in USD, each with its source; a season without a row is not known. */

export type Service = 'ERAS' | 'ResidencyCAS';

export interface FeeRow {
  readonly service: Service;
  /** The year of the Match. */
  readonly season: number;
  /** Programs of one specialty, counted from `from` to `to`; null to the end. */
  readonly from: number;
  readonly to: number | null;
  readonly usd: number;
  readonly unit: 'each' | 'flat';
  readonly source: string;
}

const AAMC_2026 = 'AAMC, Fees for 2026 ERAS Season';
const AAMC_2025 = 'AAMC, fee announcement 2025 ERAS';
const SAEM = 'SAEM, ResidencyCAS 2026 (Emergency Medicine)';
const GUIDE_2027 = 'two IMG guides of the 2027 season, one citing the AAMC page of it (secondary)';

const row = (
  service: Service,
  season: number,
  from: number,
  to: number | null,
  usd: number,
  source: string,
  unit: FeeRow['unit'] = 'each',
): FeeRow => ({ service, season, from, to, usd, unit, source });

/** Checked 2026-11-29. No AAMC page on 2027 was found; for 2025 and 2026 the prices are those of two guides. */
export const FEES: readonly FeeRow[] = [
  row('ERAS', 2025, 1, 30, 11, AAMC_2025),
  row('ERAS', 2025, 31, null, 30, AAMC_2025),
  row('ERAS', 2026, 1, 30, 11, AAMC_2026),
  row('ERAS', 2026, 31, null, 30, AAMC_2026),
  row('ERAS', 2027, 1, 30, 11, GUIDE_2027),
  row('ERAS', 2027, 31, null, 30, GUIDE_2027),
  row('ResidencyCAS', 2026, 1, 18, 99, SAEM, 'flat'),
  row('ResidencyCAS', 2026, 19, 30, 18, SAEM),
  row('ResidencyCAS', 2026, 31, null, 23, SAEM),
];

const OBGYN = /ob\W{0,3}gyn|obstet|gyn[ae]?ec/i;
const EMERGENCY = /emergency|^em$/i;
/** Specialties with their own Match and their own application service. */
const ELSEWHERE = /^(?:ophth|urolog)/i;

/** Emergency Medicine left ERAS with the 2026 season, Obstetrics and Gynecology with 2025; of the latter no price was found. */
export function serviceOf(specialty: string, season: number): Service {
  const name = specialty.trim();
  return (EMERGENCY.test(name) && season >= 2026) || (OBGYN.test(name) && season >= 2025) ? 'ResidencyCAS' : 'ERAS';
}

export const isPriced = (specialty: string): boolean => !OBGYN.test(specialty) && !ELSEWHERE.test(specialty.trim());
