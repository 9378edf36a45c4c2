/** What is there, and what is missing, against each target of the guides? (G5.portfolio) */
import type { Calendar } from '../cuts';
import { sayDayOrMonth } from '../day';
import { type Planned, type Profile, type Tie, usceOf } from '../profile';
import { inTime } from './delay';

/** What of the profile a target is measured by: a count, words, or nothing that a sheet tells. */
export type Measured =
  | {
      readonly by: 'usceMonths' | 'specialtyMonths' | 'outputs' | 'letters' | 'specialtyLetters' | 'regionLetters';
      readonly least: number;
      /** What the count alone does not show: "in the target region". */
      readonly and?: 'in the region' | 'the setting';
    }
  | { readonly by: 'clinical' | 'ties' | 'underserved' }
  | { readonly by: 'languages'; readonly of: readonly string[] }
  | null;

export type GapState = 'reached' | 'planned' | 'missing' | 'not said' | 'to judge yourself';

interface Gap {
  readonly state: GapState;
  readonly have: string;
  /** "2 more", "reached with the plan, by September 1, 2026", "fill in “US letters”"; '' where nothing is missing. */
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

/** A count not said is asked, never taken for none; a plan counts while its day is ahead and in time. */
export function measureGap(profile: Profile, measured: Measured, calendar: Calendar): Gap {
  if (measured === null)
    return { state: 'to judge yourself', have: '', gap: 'Not in your sheet: check your own text against it' };
  if (!('least' in measured))
    return measured.by === 'languages' ? inLanguages(profile, measured.of) : inWords(profile, measured.by);
  const [label, one, several] = LABELS[measured.by];
  const amount: Planned = measured.by === 'usceMonths' ? usceOf(profile) : profile[measured.by];
  const { now, planned, by } = amount;
  if (now === null && planned === null) return notSaid(label);
  const plan = planned === null ? '' : `, ${planned} planned${by === null ? '' : ` by ${sayDayOrMonth(by)}`}`;
  const isWider = amount !== profile[measured.by];
  const unit = isWider ? `${now === 1 ? 'month' : 'months'}, observerships counted` : now === 1 ? one : several;
  const have = now === null ? plan.slice(2) : `${now} ${unit}${plan}`;
  const missing = measured.least - (now ?? 0);
  if (missing <= 0) return measured.and === undefined ? { state: 'reached', have, gap: '' } : placed(profile, measured.and, have);
  if (planned === null || planned < measured.least) return { state: 'missing', have, gap: `${missing} more` };
  const isCounted = (inTime(amount, profile, calendar) ?? 0) >= measured.least;
  if (isCounted && by !== null) return { state: 'planned', have, gap: `reached with the plan, by ${sayDayOrMonth(by)}` };
  return { state: 'missing', have, gap: `${missing} more: ${whyNot(by, profile)}` };
}

function whyNot(by: Planned['by'], { today }: Profile): string {
  if (by === null) return 'the plan names no day';
  const day = sayDayOrMonth(by);
  return today !== null && by < today
    ? `the plan’s day, ${day}, is past`
    : `the plan, ${day}, comes after programs begin to read`;
}

/** Months alone do not tell where they were. */
function placed({ uscePlaces, targets, usceTies }: Profile, and: 'in the region' | 'the setting', have: string): Gap {
  if (uscePlaces === null) return { state: 'not said', have, gap: 'fill in “USCE places” in PROFILE' };
  const where = `${have}: ${uscePlaces}`;
  if (and === 'in the region' && targets.some((target) => usceTies.some((tie) => overlaps(target, tie))))
    return { state: 'reached', have: where, gap: '' };
  const asks = and === 'in the region' ? 'are they in your target region?' : 'is one of them such a setting?';
  return { state: 'to judge yourself', have: where, gap: `The months are there; ${asks}` };
}

/** Two places meet where one names a state, county, area or city of the other. */
const overlaps = (one: Tie, other: Tie): boolean =>
  (['states', 'counties', 'areas'] as const).some((kind) => one[kind].some((name) => other[kind].includes(name))) ||
  one.cities.some((city) => other.states.includes(city.state) || other.cities.some(({ name }) => name === city.name)) ||
  other.cities.some(({ state }) => one.states.includes(state));

function inWords(profile: Profile, by: 'clinical' | 'ties' | 'underserved'): Gap {
  if (by === 'ties') {
    const { ownTies, targets } = profile;
    if (ownTies.length === 0) return notSaid('Ties');
    const have = ownTies.map(({ words }) => words).join('; ');
    if (targets.some((target) => ownTies.some((tie) => overlaps(target, tie)))) return { state: 'reached', have, gap: '' };
    return { state: 'to judge yourself', have, gap: 'Is it a tie to your target region?' };
  }
  const words = profile[by];
  return words === null
    ? notSaid(by === 'clinical' ? 'Clinical performance' : 'Underserved experience')
    : { state: 'reached', have: words, gap: '' };
}

function inLanguages({ languages }: Profile, of: readonly string[]): Gap {
  const others = languages.filter((name) => name !== 'english');
  if (others.length === 0) return notSaid('Languages');
  const shown = (names: readonly string[]): string => names.map((name) => `${name[0]?.toUpperCase()}${name.slice(1)}`).join(', ');
  const fits = others.filter((name) => of.includes(name));
  return fits.length > 0
    ? { state: 'reached', have: shown(fits), gap: '' }
    : { state: 'to judge yourself', have: shown(others), gap: 'Not among the languages this guide names' };
}

const notSaid = (label: string): Gap => ({ state: 'not said', have: 'not said', gap: `fill in “${label}” in PROFILE` });
