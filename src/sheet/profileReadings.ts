/** How was each filled row of PROFILE understood? Shown beside what was typed, so that a misread row is seen. */
import type { ExamResult, Planned, Profile } from '../domain/profile';
import type { ProfileField } from '../domain/profileField';
import { type ProfileValues, profileOf } from './profileBlock';

export interface ProfileReading {
  readonly field: ProfileField;
  readonly text: string;
  /** Null where the words were not understood: the rules then take the row for blank. */
  readonly reading: string | null;
}

type Read = (profile: Profile) => string | null;

const exam =
  (step: 'step1' | 'step2' | 'step3'): Read =>
  (profile) =>
    saidOf(profile[step]);
const attempts =
  (step: 'step1' | 'step2' | 'step3'): Read =>
  (profile) => {
    const count = profile[step].attempts;
    return count === null ? null : `${count} ${count === 1 ? 'sitting' : 'sittings'}`;
  };
const sat =
  (step: 'step2' | 'step3'): Read =>
  (profile) =>
    profile[step].on;
const months =
  (which: 'usceMonths' | 'observershipMonths' | 'specialtyMonths'): Read =>
  (profile) =>
    amountOf(profile[which], ' months');
const counted =
  (which: 'letters' | 'specialtyLetters' | 'regionLetters' | 'outputs'): Read =>
  (profile) =>
    amountOf(profile[which], '');
const list = (items: readonly string[]): string | null => (items.length === 0 ? null : items.join(', '));

/** Rows kept as the words they are have no reading of their own. */
const READ: Partial<Record<ProfileField, Read>> = {
  work_right: ({ workRight }) => workRight,
  visa_wanted: ({ visaWanted }) => visaWanted,
  step1: exam('step1'),
  step1_attempts: attempts('step1'),
  step2: exam('step2'),
  step2_attempts: attempts('step2'),
  step2_date: sat('step2'),
  step3: exam('step3'),
  step3_attempts: attempts('step3'),
  step3_date: sat('step3'),
  graduation_date: ({ graduation }) => spanOf(graduation),
  ecfmg: ({ ecfmg: { certified, expected } }) =>
    certified === 'yes' ? 'certified' : expected !== null ? `expected by ${expected}` : certified === 'no' ? 'not yet' : null,
  usce_months: months('usceMonths'),
  observership_months: months('observershipMonths'),
  usce_specialty_months: months('specialtyMonths'),
  letters: counted('letters'),
  letters_specialty: counted('specialtyLetters'),
  letters_region: counted('regionLetters'),
  research: counted('outputs'),
  match_attempts: ({ matchAttempts }) => (matchAttempts === null ? null : String(matchAttempts)),
  specialties: ({ specialties }) => list(specialties),
  ties: ({ ties }) => list(ties.map(({ words, areas, counties, states }) => [...counties, ...areas, ...states][0] ?? words)),
  languages: ({ languages }) => list(languages),
  publications: ({ usPublications }) => (usPublications === null ? null : String(usPublications)),
  most_applications: ({ mostApplications }) => (mostApplications === null ? null : String(mostApplications)),
  budget: ({ budget }) => (budget === null ? null : `${budget} USD`),
  season: ({ season }) => (season === null ? null : `the Match of ${season}`),
};

export function profileReadings(values: ProfileValues): ProfileReading[] {
  const profile = profileOf(values);
  return [...values].flatMap(([field, { text }]) => {
    // The two rows that MatchSheet stamps are no answers.
    if (field === 'today' || field === 'rules') return [];
    const read = READ[field];
    return [{ field, text, reading: read === undefined ? text : read(profile) }];
  });
}

function saidOf({ score, outcome, on }: ExamResult): string | null {
  if (score !== null) return String(score);
  if (outcome === 'not said') return null;
  return outcome === 'pending' && on !== null ? `pending, ${on}` : outcome;
}

function spanOf(span: Profile['graduation']): string | null {
  if (span === null) return null;
  return span.earliest === span.latest ? span.earliest : `between ${span.earliest} and ${span.latest}`;
}

function amountOf({ now, planned, by }: Planned, unit: string): string | null {
  if (now === null && planned === null) return null;
  const have = `${now ?? 0}${unit}`;
  return planned === null ? have : `${have}, ${planned} by ${by ?? 'an unknown day'}`;
}
