/** How was each row of PROFILE understood? In the fixed words of PROFILE_READ and of the sidebar. */
import type { Planned, Profile, Skills } from '../../domain/profile';
import { PROFILE_FIELDS, type ProfileField } from '../../domain/profileField';
import { isBeside } from '../../reading/applicant/besideFacts';
import type { ExamHistory } from '../../reading/applicant/exams';
import type { RowFacts } from '../../reading/applicant/facts';
import type { ProfileValues } from './profileBlock';

export interface ProfileReading {
  readonly field: ProfileField;
  readonly text: string;
  /** Null where the words were not understood: the rules then take the row for blank. */
  readonly reading: string | null;
}

/** A month of a year, or a year, is shown as the year: never as a day that nobody named. */
const spanOf = ({ earliest, latest }: NonNullable<Profile['graduation']>): string =>
  earliest === latest ? earliest : earliest.slice(0, 4);

const amountOf = ({ now, planned, by }: Planned): string =>
  [now ?? (planned === null ? 0 : null), planned]
    .filter((one) => one !== null)
    .join(', ')
    .concat(by === null ? '' : ` by ${by}`);

const resultOf = ({ score, outcome }: ExamHistory): string => (score === null ? outcome : String(score));

/** `step2: 221; step2_attempts: 2; step2_date: 2025-08-19`; nothing of an exam that is not said. */
function examFacts(step: string, exam: ExamHistory): string[] {
  const lines = exam.outcome === 'not said' ? [] : [`${step}: ${resultOf(exam)}`];
  if (exam.attempts !== null) lines.push(`${step}_attempts: ${exam.attempts}`);
  if (exam.on !== null) lines.push(`${step}_date: ${exam.on}`);
  return lines;
}

function factOf(field: ProfileField, facts: RowFacts): string[] {
  const value = facts[field];
  if (value === undefined) return [];
  if (typeof value !== 'object') return [`${field}: ${value}`];
  if ('outcome' in value) return examFacts(field, value);
  if ('earliest' in value) return [`${field}: ${spanOf(value)}`];
  if ('certified' in value) return [`${field}: ${value.expected === null ? value.certified : `expected ${value.expected}`}`];
  return [`${field}: ${amountOf(value)}`];
}

/** Every fact of a row that a rule reads as `field: reading`, in the order of the profile; `not said` where there is none. */
export const showFacts = (facts: RowFacts): string =>
  PROFILE_FIELDS.filter((field) => field !== 'citizenship')
    .flatMap((field) => factOf(field, facts))
    .concat(besideShown(facts))
    .join('; ') || 'not said';

/** What the row of the certificate says of OET is shown as the certificate. */
const besideShown = ({ ecfmg, skills, last_activity: last, gaps }: RowFacts): string[] => [
  ...(skills === undefined || ecfmg !== undefined ? [] : [`OET and Pathway: ${skillsShown(skills)}`]),
  ...(last === undefined ? [] : [`last clinical activity: ${last.words}`]),
  ...(gaps === undefined ? [] : [`gaps: ${gaps}`]),
];

const skillsShown = ({ isOpen, passedOet, sat, result }: Skills): string =>
  `${isOpen === null ? (passedOet ? 'OET passed' : 'not said') : isOpen ? 'open' : 'done'}${sat === null ? '' : `, OET ${sat}`}${result === null ? '' : `, result ${result}`}`;

/** What one field says, in the sidebar's words. */
const UNITS: Partial<Record<ProfileField, string>> = {
  usce_months: ' months',
  usce_specialty_months: ' months',
  observership_months: ' months',
  budget: ' USD',
  fees_paid: ' USD',
};

export function readingOfField(field: ProfileField, facts: RowFacts): string | null {
  const [first] = factOf(field, facts);
  if (first === undefined) return null;
  const words = first.slice(first.indexOf(': ') + 2);
  const exam = facts[field];
  if (typeof exam === 'object' && 'outcome' in exam && exam.score === null) {
    if (exam.on !== null) return `${words}, ${exam.on}`;
    if (exam.by !== null) return `${words}, by ${exam.by}`;
  }
  if (field === 'season') return `the Match of ${words}`;
  if (field.endsWith('_attempts') && field.startsWith('step')) return `${words} ${words === '1' ? 'sitting' : 'sittings'}`;
  return words.replace(/^([\d.]+)/, `$1${UNITS[field] ?? ''}`);
}

export const profileReadings = (values: ProfileValues): ProfileReading[] =>
  [...values].flatMap(([field, { text, facts }]) =>
    // The two rows that MatchSheet stamps are no answers.
    field === 'today' || field === 'rules' || isBeside(field) ? [] : [{ field, text, reading: readingOfField(field, facts) }],
  );
