/** What is there, and what is missing, against each target of the guides? (G5.portfolio; guide-rules §7) */
import type { Planned, Profile } from './profile';

/** What of the profile a target is measured by: a count, words that are there or not, or nothing that a sheet tells. */
export type Measured =
  | {
      readonly by: 'usceMonths' | 'specialtyMonths' | 'outputs' | 'letters' | 'specialtyLetters' | 'regionLetters';
      readonly least: number;
    }
  | { readonly by: 'clinical' | 'ties' | 'languages' }
  | null;

export type GapState = 'reached' | 'planned' | 'missing' | 'not said' | 'to judge yourself';

export interface Gap {
  readonly state: GapState;
  readonly have: string;
  /** "2 more", "reached by 2026-09-01", "fill in “US letters”"; '' where nothing is missing. */
  readonly gap: string;
}

/** The label in PROFILE, and one and several in words. */
const LABELS = {
  usceMonths: ['Hands-on USCE months', 'hands-on month', 'hands-on months'],
  specialtyMonths: ['Of them in the specialty (months)', 'month in the specialty', 'months in the specialty'],
  outputs: ['Research outputs', 'output', 'outputs'],
  letters: ['US letters', 'US letter', 'US letters'],
  specialtyLetters: ['Letters in the specialty', 'letter in the specialty', 'letters in the specialty'],
  regionLetters: ['Letters from the region', 'letter from the region', 'letters from the region'],
} as const;

/** A count not said is asked, never taken for none; what is planned is shown as planned. */
export function measureGap(profile: Profile, measured: Measured): Gap {
  if (measured === null) return { state: 'to judge yourself', have: '', gap: 'No cell tells: read your own text against it' };
  if (!('least' in measured)) return gapInWords(profile, measured.by);
  const [label, one, several] = LABELS[measured.by];
  const { now, planned, by }: Planned = profile[measured.by];
  if (now === null && planned === null) return notSaid(label);
  const have = `${now ?? 0} ${now === 1 ? one : several}${planned === null ? '' : `, ${planned} planned${by === null ? '' : ` by ${by}`}`}`;
  const missing = measured.least - (now ?? 0);
  if (missing <= 0) return { state: 'reached', have, gap: '' };
  if (planned !== null && planned >= measured.least)
    return { state: 'planned', have, gap: `reached with the plan${by === null ? '' : `, by ${by}`}` };
  return { state: 'missing', have, gap: `${missing} more` };
}

function gapInWords({ clinical, ties, languages }: Profile, by: 'clinical' | 'ties' | 'languages'): Gap {
  const said = (have: string): Gap => ({ state: 'reached', have, gap: '' });
  if (by === 'clinical') return clinical === null ? notSaid('Clinical performance') : said(clinical);
  if (by === 'ties') return ties.length === 0 ? notSaid('Ties') : said(ties.map(({ words }) => words).join('; '));
  const others = languages.filter((name) => name !== 'english');
  return others.length === 0
    ? notSaid('Languages')
    : said(others.map((name) => name[0]?.toUpperCase() + name.slice(1)).join(', '));
}

const notSaid = (label: string): Gap => ({ state: 'not said', have: 'not said', gap: `fill in “${label}” in PROFILE` });
