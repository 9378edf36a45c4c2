/** What may a mentor see of the profile? The groups that the applicant ticks; a reason that rests on another group is named by that group only. */
import { dayInWords } from '../domain/day';
import { type Reason, sentence } from '../domain/decision';
import type { ProfileField } from '../domain/profileField';
import type { Question, QuestionKey } from '../domain/question';
import type { Mark, Standing } from '../domain/tiers';
import type { ProfileValues } from '../sheet/profile/profileBlock';
import { aboutTheApplicant } from './aboutTheApplicant';

export const SHARE_GROUPS = ['exams', 'visa', 'school', 'usce', 'record', 'fit'] as const;
export type ShareGroup = (typeof SHARE_GROUPS)[number];

/** The specialties stand in the list itself and are always shown. */
const FIELDS: Readonly<Record<ShareGroup, readonly ProfileField[]>> = {
  exams: ['step1', 'step1_attempts', 'step2', 'step2_attempts', 'step2_date', 'step3', 'step3_attempts', 'step3_date'],
  visa: ['work_right', 'visa_wanted', 'citizenship'],
  school: ['school', 'school_country', 'graduation_date', 'ecfmg', 'match_attempts'],
  usce: ['usce_months', 'usce_specialty_months', 'observership_months', 'usce_places'],
  record: ['letters', 'letters_specialty', 'letters_region', 'clinical', 'research', 'publications', 'strengths'],
  fit: ['languages', 'underserved', 'ties', 'areas'],
};

/** What a reason rests on, where it is not shown: its words, a missing value or "not yet" would tell the field as well as the value does. */
const NAMED: Readonly<Record<ShareGroup, string>> = {
  exams: 'exam record',
  visa: 'visa',
  school: 'school, graduation or ECFMG',
  usce: 'US clinical experience',
  record: 'letters, research or strengths',
  fit: 'languages, ties or background',
};

/** Which questions are asked of this applicant only, because of which group. */
const ASKED_FOR: Readonly<Record<QuestionKey, ShareGroup | null>> = {
  'CK minimum': 'exams',
  attempts: 'exams',
  'a doubtful cell': 'exams',
  graduation: 'school',
  'graduation limit': 'school',
  ECFMG: 'school',
  USCE: 'usce',
  visa: 'visa',
  // Only a permanent resident is asked it.
  'IMG policy': 'visa',
  // Where the share alone does not move it, the exam record does.
  type: 'exams',
  'IMG share': null,
  'older facts': null,
};

/** A mark stands for a question that its group alone explains. */
const MARKED_FOR: Readonly<Record<Mark, ShareGroup>> = { visa: 'visa', graduation: 'school' };

/** What the page may show of a tier. */
export const standingFor = ({ tier, marks }: Standing, hidden: Hidden): Standing => ({
  tier,
  marks: marks.filter((mark) => !hidden.has(MARKED_FOR[mark])),
});

export type Hidden = ReadonlySet<ShareGroup>;
export const hiddenGroups = (shown: readonly ShareGroup[]): Hidden =>
  new Set(SHARE_GROUPS.filter((group) => !shown.includes(group)));

const groupsOf = ({ uses }: Reason): ShareGroup[] =>
  SHARE_GROUPS.filter((group) => uses.some((field) => FIELDS[group].includes(field)));

/** Values that are our own words and not a quotation of a cell. */
const OWN_WORDS: ReadonlySet<string> = new Set(['fits', 'stand', 'link']);

const toMentor = (reason: Reason): string =>
  sentence({
    ...reason,
    says: aboutTheApplicant(reason.says),
    values: Object.fromEntries(
      Object.entries(reason.values).map(([name, value]) => [name, OWN_WORDS.has(name) ? aboutTheApplicant(value) : value]),
    ),
  });

/**
 * The reasons that may be shown, as one says them to a mentor, and on what the others rest, once. "Not yet" stands only before a
 * deciding reason that is shown.
 */
export function whyFor(opening: string, because: readonly Reason[], hidden: Hidden): string {
  const hiddenGroupOf = (reason: Reason): ShareGroup | undefined => groupsOf(reason).find((group) => hidden.has(group));
  const shown = because.filter((reason) => hiddenGroupOf(reason) === undefined).map(toMentor);
  const rests = [...new Set(because.flatMap((reason) => hiddenGroupOf(reason) ?? []))].map((group) => NAMED[group]);
  const isFirstShown = because[0] !== undefined && hiddenGroupOf(because[0]) === undefined;
  const also =
    rests.length === 0 ? '' : `${isFirstShown ? 'It also' : 'It'} rests on what is not shown here: ${rests.join('; ')}.`;
  // What decides comes first, shown or not: "Would be Realistic" alone would be taken for the tier.
  const told = isFirstShown ? [...shown, also] : [also, ...shown];
  return `${isFirstShown ? opening : ''}${told.filter((one) => one !== '').join(' ')}`;
}

/** A question that is asked only because of what is not shown would tell it. */
export const isAskable = ({ about }: Pick<Question, 'about'>, hidden: Hidden): boolean => {
  const group = ASKED_FOR[about];
  return group === null || !hidden.has(group);
};

const text = (values: ProfileValues, field: ProfileField): string => values.get(field)?.text.trim() ?? '';

/** The applicant in one sentence, as a director could say it (G3.one), of what is ticked. */
export function oneSentence(values: ProfileValues, shown: readonly ShareGroup[]): string {
  const say = (group: ShareGroup | null, field: ProfileField, words: (value: string) => string): string[] => {
    const value = text(values, field);
    return (group === null || shown.includes(group)) && value !== '' ? [words(value)] : [];
  };
  const parts = [
    ...say('visa', 'work_right', (value) => value),
    ...say('visa', 'visa_wanted', (value) => `visa wanted: ${value}`),
    ...say('school', 'school', (value) => `graduate of ${value}`),
    ...say('school', 'school_country', (value) => value),
    ...say('school', 'graduation_date', (value) => `graduated ${dayInWords(value)}`),
    ...say('school', 'ecfmg', (value) => `ECFMG certification: ${value}`),
    ...say('exams', 'step1', (value) => `Step 1 ${value}`),
    ...say('exams', 'step1_attempts', (value) => `attempts ${value}`),
    ...say('exams', 'step2', (value) => `Step 2 CK ${value}`),
    ...say('exams', 'step2_attempts', (value) => `attempts ${value}`),
    ...say('exams', 'step3', (value) => `Step 3 ${value}`),
    ...say('usce', 'usce_months', (value) =>
      // Words may tell of an observership alone; a bare number is of hands-on months, as its row asks.
      /[a-z]/i.test(value) ? `USCE: ${value}` : `hands-on USCE months: ${value}`,
    ),
    ...say('usce', 'usce_places', (value) => `in ${value}`),
    ...say('record', 'letters', (value) => `US letters: ${value}`),
    ...say('record', 'research', (value) => `research outputs: ${value}`),
    ...say('record', 'strengths', (value) => `strengths: ${value}`),
    ...say('fit', 'languages', (value) => value),
    ...say('fit', 'underserved', (value) => value),
    ...say('fit', 'ties', (value) => `ties: ${value}`),
    ...say(null, 'specialties', (value) => `applying in ${value}`),
  ];
  return parts.length === 0 ? 'No facts of the profile are shown here.' : `The applicant: ${parts.join('; ')}.`;
}
