/** How many program signals does a specialty give in a season? One row each; a season without a row is not known. */

interface SignalRow {
  /** The year of the Match. */
  readonly season: number;
  readonly gold: number;
  readonly silver: number;
  /** Of one kind, where the specialty has no gold and silver. */
  readonly single: number;
}

interface Source {
  readonly title: string;
  readonly address: string;
}

const AAMC_2025: Source = {
  title: 'AAMC, Program Signaling for the 2025 MyERAS season (official)',
  address: 'https://students-residents.aamc.org/applying-residencies-eras/program-signaling-2025-myeras-application-season',
};
const AAIM_2026: Source = {
  title: 'AAIM, Internal Medicine tiered signals 2025-2026 (official)',
  address: 'https://www.im.org/resources/tiered-signaling',
};
const TABLE_2027: Source = {
  title: 'an application’s table of the AAMC and ResidencyCAS lists of 2027 (secondary): check it on the service’s page',
  address: 'not public',
};

/** Who says so, read on 2026-11-22; General Surgery of 2026 is from an applicants' sheet. */
export function signalSourceOf(specialty: string, season: number): Source {
  if (season === 2025) return AAMC_2025;
  if (season === 2027) return TABLE_2027;
  return specialty === 'internal medicine'
    ? AAIM_2026
    : { title: 'an applicants’ sheet of 2026 (secondary)', address: 'not public' };
}

/** Season, then `specialty=gold+silver` or `specialty=single`; names as specialtyName gives them. */
const TABLE: Readonly<Record<number, string>> = {
  2025: 'anesthesiology=5+10;child neurology=3;dermatology=3+25;diagnostic radiology=6+6;emergency medicine=5;family medicine=5;general surgery=15;internal medicine=3+12;internal medicine/psychiatry=2;neurosurgery=25;neurology=8;orthopaedic surgery=30;otolaryngology=25;pathology=5;pediatrics=5;pm&r=8;preventive medicine=3;psychiatry=10;radiation oncology=4;thoracic surgery=3;transitional year=12',
  2026: 'internal medicine=3+12;general surgery=15',
  2027: 'anesthesiology=5+10;child neurology=3+6;dermatology=3+25;diagnostic radiology=6+9;internal medicine=3+12;vascular surgery=3+12;family medicine=5;general surgery=15;internal medicine/pediatrics=5;internal medicine/psychiatry=2;neurosurgery=25;neurology=8;orthopaedic surgery=30;otolaryngology=25;pathology=5;pediatrics=5;pm&r=20;plastic surgery=20;psychiatry=10;preventive medicine=3;radiation oncology=4;thoracic surgery=4;transitional year=12;urology=30;emergency medicine=5;interventional radiology=8;ophthalmology=0',
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
