/** What does the PROFILE block say of the applicant? Label and value rows, labels read leniently, unknown rows passed over. (design §5) */
import type { Profile, Tie } from '../domain/profile';
import type { ProfileField } from '../domain/profileField';
import {
  amountIn,
  dayOf,
  ecfmgIn,
  examIn,
  outputsIn,
  plannedIn,
  seasonIn,
  spanOf,
  visaWantedIn,
} from '../reading/applicant/profileValue';
import { readTies } from '../reading/applicant/ties';
import { workRightIn } from '../reading/applicant/workRight';
import { readLabel } from '../reading/headers/profileLabel';
import { readLanguages } from '../reading/program/mission';
import { type Cell, fold, saysNothing } from '../reading/text/cellText';
import { cellOf, gridOf, textOf } from './cell';
import { WrongCall } from './wrongCall';

export interface ProfileValue {
  readonly label: string;
  readonly cell: Cell;
  readonly text: string;
}

export type ProfileValues = ReadonlyMap<ProfileField, ProfileValue>;

/** Two columns at least; the value is the first filled cell right of the label. The first row of a field that says something wins. */
export function readProfileValues(argument: unknown): ProfileValues {
  const grid = gridOf(argument);
  if ((grid[0] ?? []).length < 2)
    throw new WrongCall('profile must be the label and value rows of your profile, two columns wide: PROFILE');
  const values = new Map<ProfileField, ProfileValue>();
  for (const row of grid) {
    const at = row.findIndex((cell) => cellOf(cell).is === 'text');
    if (at < 0) continue;
    const label = textOf(row[at]);
    const field = readLabel(label);
    const value = row.slice(at + 1).find((cell) => cellOf(cell).is !== 'blank');
    if (field === 'other' || value === undefined) continue;
    const found = { label, cell: cellOf(value), text: textOf(value) };
    const before = values.get(field);
    if (before === undefined || (field === 'work_right' && saysMore(found, before))) values.set(field, found);
  }
  const isProfile = grid.some((row) => row.some((cell) => cellOf(cell).is === 'text' && readLabel(textOf(cell)) !== 'other'));
  if (!isProfile)
    throw new WrongCall(
      'profile holds no row MatchSheet knows (Work right, Step 2 CK, Graduation date, …): is PROFILE the right range?',
    );
  return values;
}

/** "US citizen?: no" says less than the "Green card?: yes" below it, and "Need sponsorship: no" less than the right itself. */
function saysMore(found: ProfileValue, before: ProfileValue): boolean {
  const [now, then] = [found, before].map(({ label, text }) => workRightIn(label, text));
  return then === null ? now !== null : then === 'no visa needed' && now !== null && now !== 'needs a visa';
}

/** A target is a place without evidence: its state counts by itself. */
const asTarget = (tie: Tie): Tie => ({
  ...tie,
  states: tie.states.length > 0 ? tie.states : (readTies(`${tie.words}: work`)[0]?.states ?? []),
});

/** A slash without spaces is a part of a name ("OB/GYN", "IM/Peds") but between two that are no combined training. */
const specialtiesIn = (words: string): string[] =>
  words
    .replace(
      /\b(im|internal medicine)\/(fm|family medicine|neuro\w*|path\w*)\b|\b(fm|family medicine)\/(im|internal medicine|peds|pediatrics)\b/gi,
      '$1$3;$2$4',
    )
    .split(/[,;]| then | \/ /)
    .map((name) => name.trim())
    .filter((name) => name !== '');

export function profileOf(values: ProfileValues): Profile {
  const cell = (field: ProfileField): Cell | undefined => values.get(field)?.cell;
  const text = (field: ProfileField): string => {
    const value = values.get(field);
    return value === undefined || saysNothing(fold(value.text)) ? '' : value.text;
  };
  const orNull = (words: string): string | null =>
    words === '' || /^(?:no|none|not|nil|0)\b(?!\.? ?\d)/i.test(words) ? null : words;
  // Whoever names the visa they want needs one: a bare "Visa" row answers both questions.
  const right = values.get('work_right') ?? values.get('visa_wanted');
  return {
    workRight: right === undefined ? null : workRightIn(right.label, right.text),
    visaWanted: visaWantedIn(fold(text('visa_wanted'))),
    school: orNull(text('school')),
    schoolCountry: orNull(text('school_country')),
    graduation: spanOf(cell('graduation_date')),
    step1: examIn(cell('step1'), cell('step1_attempts'), undefined, false),
    step2: examIn(cell('step2'), cell('step2_attempts'), cell('step2_date'), true),
    step3: examIn(cell('step3'), cell('step3_attempts'), cell('step3_date'), false),
    ecfmg: ecfmgIn(cell('ecfmg')),
    usceMonths: plannedIn(cell('usce_months')),
    observershipMonths: plannedIn(cell('observership_months')),
    specialtyMonths: plannedIn(cell('usce_specialty_months')),
    uscePlaces: orNull(text('usce_places')),
    letters: plannedIn(cell('letters')),
    specialtyLetters: plannedIn(cell('letters_specialty')),
    regionLetters: plannedIn(cell('letters_region')),
    clinical: orNull(text('clinical')),
    outputs: outputsIn(cell('research')),
    matchAttempts: plannedIn(cell('match_attempts')).now,
    usceTies: readTies(text('usce_places')),
    ownTies: readTies(text('ties')),
    targets: readTies(text('areas').replace(/,/g, ';')).map(asTarget),
    languages: readLanguages({ is: 'text', text: text('languages') || '-' }),
    underserved: orNull(text('underserved')),
    ties: [...readTies(text('ties')), ...readTies(text('usce_places'))],
    strengths: orNull(text('strengths')),
    usPublications: plannedIn(cell('publications')).now,
    specialties: specialtiesIn(text('specialties')),
    mostApplications: amountIn(cell('most_applications')),
    budget: amountIn(cell('budget')),
    season: seasonIn(cell('season')),
    today: dayOf(cell('today')),
  };
}
