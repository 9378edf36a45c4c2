/** How many program signals does a specialty give in a season? One row each; a season without a row is not known. */

export interface SignalRow {
  /** The year of the Match. */
  readonly season: number;
  readonly gold: number;
  readonly silver: number;
  /** Of one kind, where the specialty has no gold and silver. */
  readonly single: number;
}

export const SIGNAL_SOURCES: Readonly<Record<number, string>> = {
  2025: 'AAMC, Program Signaling for the 2025 MyERAS season (official; read 2026-11-22)',
  2026: 'AAIM, Internal Medicine tiered signals 2025-2026 (official; read 2026-11-22); General Surgery secondary',
  2027: "an application's table of the AAMC list of 2027 (secondary; read 2026-11-22): check it on the AAMC page",
};

/** Season, then `specialty=gold+silver` or `specialty=single`; names as specialtyName gives them. */
const TABLE: Readonly<Record<number, string>> = {
  2025: 'anesthesiology=5+10;child neurology=3;dermatology=3+25;diagnostic radiology=6+6;emergency medicine=5;family medicine=5;general surgery=15;internal medicine=3+12;internal medicine/psychiatry=2;neurosurgery=25;neurology=8;orthopaedic surgery=30;otolaryngology=25;pathology=5;pediatrics=5;pm&r=8;preventive medicine=3;psychiatry=10;radiation oncology=4;thoracic surgery=3;transitional year=12',
  2026: 'internal medicine=3+12;general surgery=15',
  2027: 'anesthesiology=5+10;child neurology=3+6;dermatology=3+25;diagnostic radiology=6+9;internal medicine=3+12;vascular surgery=3+12;family medicine=5;general surgery=15;internal medicine/pediatrics=5;internal medicine/psychiatry=2;neurosurgery=25;neurology=8;orthopaedic surgery=30;otolaryngology=25;pathology=5;pediatrics=5;pm&r=20;plastic surgery=20;psychiatry=10;preventive medicine=3;radiation oncology=4;thoracic surgery=4;transitional year=12;urology=30;emergency medicine=5;ophthalmology=0',
};

/** Of Obstetrics and Gynecology the sources for 2027 disagree (5, or 3 + 15 two seasons before), so no row stands for it. */
export function signalsOf(specialty: string, season: number | null): SignalRow | null {
  if (season === null) return null;
  for (const part of TABLE[season]?.split(';') ?? []) {
    const [name, counts = ''] = part.split('=');
    if (name !== specialty) continue;
    const [first = 0, second] = counts.split('+').map(Number);
    return second === undefined
      ? { season, gold: 0, silver: 0, single: first }
      : { season, gold: first, silver: second, single: 0 };
  }
  return null;
}
