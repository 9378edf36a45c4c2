/** Which profile would the applicant have after a change, and what cannot change? (G1.retake) */
import type { Profile } from '../../domain/profile';
import type { ProfileField } from '../../domain/profileField';
import { type Change, readChanges } from '../../reading/applicant/profileChange';
import { visaWantedIn } from '../../reading/applicant/visaWanted';
import { workRightIn } from '../../reading/applicant/workRight';
import { fold } from '../../reading/text/cellText';
import { gridOf, textOf } from '../../sheet/cell';
import { isList, readProfileRows, readProfileValues } from '../../sheet/profile/profileBlock';
import { profileOf } from '../../sheet/profile/profileOf';
import { WrongCall } from '../../sheet/wrongCall';
import { checkChange, isStep, refuseFixed, STEPS } from '../snapshots/changeChecks';

export interface Changed {
  /** The profile's rows with the changed ones before them: the first of a field counts, and a changed list stands alone. */
  readonly profile: readonly (readonly unknown[])[];
  readonly links: readonly (Change & { readonly is: 'link' })[];
  /** As they were understood: "Step 3: Pass". */
  readonly said: readonly string[];
}

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
  const lists = new Set<string>();
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
    const { label, field, value } = meantBy(one, now);
    refuseFixed(field, now);
    const changedRows = [[label, value], ...sittingsOf(field, value, now)];
    checkChange(one, changedRows, grid);
    for (const row of changedRows) rows.push([...row, ...Array.from({ length: width - 2 }, () => '')]);
    if (isList(field)) lists.add(field);
    said.push(`${label}: ${value}`);
  }
  // A list is changed whole: what stood in its rows would be joined to it.
  const replaced = new Set(readProfileRows(grid).flatMap(({ at, field }) => (lists.has(field) ? [at] : [])));
  return { profile: [...rows, ...grid.map((row, at) => (replaced.has(at) ? row.map(() => '') : row))], links, said };
}

interface Meant {
  readonly field: ProfileField;
  readonly label: string;
  readonly value: string;
}

/** "+2" is two more than there are; under "visa", a right to work is one. */
function meantBy({ field, label, value }: Change & { readonly is: 'profile' }, now: Profile): Meant {
  if (field === 'visa_wanted' && visaWantedIn(fold(value)) === null && workRightIn('work right', value) !== null)
    return { field: 'work_right', label: 'Work right', value };
  const more = /^\+ ?(\d{1,2}(?:\.\d)?)/.exec(value)?.[1];
  if (more === undefined) return { field, label, value };
  const counted = COUNTED[field];
  if (counted === undefined) throw new WrongCall(`change “${label}: ${value}” was not understood: give the new value`);
  const have = counted(now);
  if (have === null)
    throw new WrongCall(`PROFILE does not say how many there are, so “${label}: ${value}” cannot be added: fill it in first`);
  return { field, label, value: String(have + Number(more)) };
}

const COUNTED: Partial<Record<ProfileField, (profile: Profile) => number | null>> = {
  usce_months: ({ usceMonths }) => usceMonths.now,
  usce_specialty_months: ({ specialtyMonths }) => specialtyMonths.now,
  observership_months: ({ observershipMonths }) => observershipMonths.now,
  publications: ({ usPublications }) => usPublications,
  research: ({ outputs }) => outputs.now,
  letters: ({ letters }) => letters.now,
  letters_specialty: ({ specialtyLetters }) => specialtyLetters.now,
  letters_region: ({ regionLetters }) => regionLetters.now,
};

/** A Step that was failed and is passed now was sat once more: the failure stays on record. */
function sittingsOf(field: ProfileField, value: string, now: Profile): string[][] {
  if (!isStep(field) || now[field].outcome !== 'fail' || /fail/i.test(value)) return [];
  return [[`${STEPS[field]} attempts`, String((now[field].attempts ?? 1) + 1)]];
}
