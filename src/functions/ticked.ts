/** What of the profile may be shown to a mentor? Groups that the applicant ticks; reasons that use another are shown without its value. (design §4) */
import { type Reason, sentence } from '../domain/decision';
import type { ProfileField } from '../reading/labelWords';
import type { ProfileValues } from '../sheet/profileBlock';

export const SHARE_GROUPS = ['exams', 'visa', 'school', 'usce', 'record', 'fit'] as const;
export type ShareGroup = (typeof SHARE_GROUPS)[number];

const FIELDS: Readonly<Record<ShareGroup, readonly ProfileField[]>> = {
  exams: ['step1', 'step1_attempts', 'step2', 'step2_attempts', 'step2_date', 'step3', 'step3_attempts', 'step3_date'],
  visa: ['work_right', 'visa_wanted'],
  school: ['school', 'school_country', 'graduation_date', 'ecfmg', 'match_attempts'],
  usce: ['usce_months', 'usce_specialty_months', 'observership_months', 'usce_places'],
  record: ['letters', 'letters_specialty', 'letters_region', 'clinical', 'research', 'publications', 'strengths'],
  fit: ['languages', 'underserved', 'ties', 'areas', 'specialties'],
};

export const hiddenFields = (shown: readonly ShareGroup[]): ReadonlySet<string> =>
  new Set(SHARE_GROUPS.filter((group) => !shown.includes(group)).flatMap((group) => FIELDS[group]));

/** Values of a reason that the program's own cells gave. */
const OF_THE_PROGRAM = [
  'words',
  'stated',
  'required',
  'cut',
  'limit',
  'exam',
  'months',
  'share',
  'count',
  'link',
  'imgs',
  'caribbean',
];

/** Sentences that would tell the field without any value. */
const TELLING: readonly (readonly [codes: RegExp, says: string])[] = [
  [/failure|^too-many-attempts$|^ck-pending$|^step-2-pending$/, 'The exam record, not shown here, decides.'],
  [/^mission-fit$/, 'For: a language or a background, not shown here, fits.'],
  [/^visa-/, 'The visa, not shown here, counts.'],
  [/^ecfmg-missing$/, 'ECFMG certification is needed to apply; where it stands is not shown here.'],
  [/^specialty-needs-more$/, 'The specialty asks for a strong profile; the scores are not shown here.'],
];

/** The sentence, with `…` for what is not ticked; what would tell it anyway is said in general. */
export function sentenceFor(reason: Reason, hidden: ReadonlySet<string>): string {
  if (!reason.uses.some((field) => hidden.has(field))) return sentence(reason);
  const telling = TELLING.find(([codes]) => codes.test(reason.code));
  if (telling !== undefined) return telling[1];
  return sentence(
    reason,
    Object.keys(reason.values).filter((name) => !OF_THE_PROGRAM.includes(name)),
  );
}

const text = (values: ProfileValues, field: ProfileField): string => values.get(field)?.text.trim() ?? '';

/** The applicant in one sentence, as a director could say it (G3.one), of what is ticked. */
export function oneSentence(values: ProfileValues, shown: readonly ShareGroup[]): string {
  const say = (group: ShareGroup, field: ProfileField, words: (value: string) => string): string[] => {
    const value = text(values, field);
    return shown.includes(group) && value !== '' ? [words(value)] : [];
  };
  const parts = [
    ...say('visa', 'work_right', (value) => value),
    ...say('visa', 'visa_wanted', (value) => `visa wanted: ${value}`),
    ...say('school', 'school', (value) => `graduate of ${value}`),
    ...say('school', 'school_country', (value) => value),
    ...say('school', 'graduation_date', (value) => `graduated ${value}`),
    ...say('school', 'ecfmg', (value) => `ECFMG certification: ${value}`),
    ...say('exams', 'step1', (value) => `Step 1 ${value}`),
    ...say('exams', 'step1_attempts', (value) => `attempts ${value}`),
    ...say('exams', 'step2', (value) => `Step 2 CK ${value}`),
    ...say('exams', 'step2_attempts', (value) => `attempts ${value}`),
    ...say('exams', 'step3', (value) => `Step 3 ${value}`),
    ...say('usce', 'usce_months', (value) => `hands-on USCE months: ${value}`),
    ...say('usce', 'usce_places', (value) => `in ${value}`),
    ...say('record', 'letters', (value) => `US letters: ${value}`),
    ...say('record', 'research', (value) => `research outputs: ${value}`),
    ...say('record', 'strengths', (value) => `strengths: ${value}`),
    ...say('fit', 'languages', (value) => value),
    ...say('fit', 'underserved', (value) => value),
    ...say('fit', 'ties', (value) => `ties: ${value}`),
    ...say('fit', 'specialties', (value) => `applying in ${value}`),
  ];
  return parts.length === 0 ? 'The applicant shows no facts of the profile here.' : `${parts.join('; ')}.`;
}
