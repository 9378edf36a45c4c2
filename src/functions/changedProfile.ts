/** Which profile would the applicant have after a change, and what cannot change? (G1.retake) */
import type { Profile } from '../domain/profile';
import { type Change, readChanges } from '../reading/changeWords';
import type { ProfileField } from '../reading/labelWords';
import { gridOf, textOf } from '../sheet/cell';
import { profileOf, readProfileValues } from '../sheet/profileBlock';
import { WrongCall } from '../sheet/wrongCall';

export interface Changed {
  /** The profile's rows with the changed ones before them: the first of a field counts. */
  readonly profile: readonly (readonly unknown[])[];
  readonly links: readonly (Change & { readonly is: 'link' })[];
  /** As they were understood: "Step 3: Pass". */
  readonly said: readonly string[];
}

/** What has happened and cannot be another. */
const FIXED: readonly ProfileField[] = [
  'school',
  'school_country',
  'graduation_date',
  'step1_attempts',
  'step2_attempts',
  'step3_attempts',
  'match_attempts',
  'today',
  'rules',
];

/** @throws WrongCall with one sentence where a change was not understood, or cannot be. */
export function changedProfile(profile: unknown, change: unknown): Changed {
  if (change === undefined) throw new WrongCall('change is missing: for instance "Step 3: passed"');
  const changes = readChanges(gridOf(change).flatMap((row) => row.map(textOf)));
  if (changes.length === 0) throw new WrongCall('change is blank: for instance "Step 3: passed"');
  const grid = gridOf(profile);
  const now = profileOf(readProfileValues(profile));
  const width = Math.max(2, grid[0]?.length ?? 2);
  const rows: unknown[][] = [];
  const links: (Change & { is: 'link' })[] = [];
  const said: string[] = [];
  for (const one of changes) {
    if (one.is === 'unread')
      throw new WrongCall(
        `change “${one.words}” was not understood: name a row of your profile and its new value ("USCE: 4"), or a link ("letter at Fresno")`,
      );
    if (one.is === 'link') {
      links.push(one);
      said.push(`${one.link} at ${one.place}`);
      continue;
    }
    refuse(one.field, now);
    const value = added(one, now);
    const row = [one.label, value];
    if (readProfileValues([row]).size === 0) throw new WrongCall(`change “${one.label}: ${one.value}” was not understood`);
    rows.push([...row, ...Array.from({ length: width - 2 }, () => '')]);
    said.push(`${one.label}: ${value}`);
  }
  return { profile: [...rows, ...grid], links, said };
}

const STEPS = { step1: 'Step 1', step2: 'Step 2 CK', step3: 'Step 3' } as const;

/** A passed Step cannot be taken again, except for a licensing authority's time limit. */
function refuse(field: ProfileField, now: Profile): void {
  const step = field.replace('_date', '') as keyof typeof STEPS;
  if (step in STEPS && now[step].outcome === 'pass')
    throw new WrongCall(
      `a passed Step cannot be retaken, so your ${STEPS[step]}${now[step].score === null ? '' : ` ${now[step].score}`} stays: change what still can`,
    );
  if (FIXED.includes(field))
    throw new WrongCall('schools, graduation, days past and attempts made cannot change: change what still can');
}

/** "+2" is two more than there are. */
function added({ field, value }: Change & { readonly is: 'profile' }, now: Profile): string {
  const more = /^\+ ?(\d{1,2}(?:\.\d)?)/.exec(value)?.[1];
  if (more === undefined) return value;
  const have =
    { usce_months: now.usceMonths.now, observership_months: now.observershipMonths.now, publications: now.usPublications }[
      field as string
    ] ?? 0;
  return String((have ?? 0) + Number(more));
}
