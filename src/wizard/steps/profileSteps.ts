/** Which questions of the profile are asked together, why, and in which order? Those that settle most rows of the list come first. */
import type { ProfileField } from '../../domain/profileField';
import type { ProgramField } from '../../reading/headers/programFields';
import { PROFILE_ROWS } from '../../sheet/profile/profileRows';

export interface Question {
  readonly field: ProfileField;
  readonly label: string;
  readonly hint: string;
  readonly choices: readonly string[];
}

interface Step {
  readonly id: string;
  readonly title: string;
  /** One line: why it is asked. */
  readonly why: string;
  readonly questions: readonly Question[];
  /** Columns of a list whose cells cannot be judged without these answers. */
  readonly decides: readonly ProgramField[];
}

/** March is the month of the Match: from April on it is that of next year. @param today "2026-11-10" */
export function seasonsAhead(today: string): readonly string[] {
  const [year = 0, month = 0] = today.split('-').map(Number);
  const first = month > 3 ? year + 1 : year;
  return [String(first), String(first + 1)];
}

const ask = (field: ProfileField, hint = ''): Question => {
  const row = PROFILE_ROWS.find((one) => one.field === field);
  return { field, label: row?.label ?? field, hint, choices: row?.choices ?? [] };
};

/** In the order of the guides' own filters (G1.real.4, G3.filter.s1, G3.filter.ck, G3.filter.fails): visa, Steps, graduation, USCE, then what speaks for the applicant. */
const STEPS: readonly Step[] = [
  {
    id: 'visa',
    title: 'Visa',
    why: 'A program that does not sponsor your visa is closed whatever your scores are.',
    questions: [
      ask('work_right'),
      ask('visa_wanted', 'Leave blank if you need none.'),
      ask('citizenship', 'Entry restrictions depend on it.'),
    ],
    decides: ['visa', 'j1', 'h1b', 'imgs'],
  },
  {
    id: 'steps',
    title: 'USMLE',
    why: 'Cut-offs and attempt limits are compared with these.',
    questions: [
      ask('step2', 'The three digits; or pending; or fail.'),
      ask('step2_attempts'),
      ask('step1', 'Pass, or the three digits if you have them.'),
      ask('step1_attempts'),
      ask('step3', 'Some programs sponsor H-1B only with Step 3 passed.'),
    ],
    decides: ['step1_min', 'step2_min', 'step2_typical', 'attempts'],
  },
  {
    id: 'school',
    title: 'School and ECFMG',
    why: 'Many programs take only graduates of the last few years.',
    questions: [
      ask('graduation_date', 'A day or a year: 2022-07-15, July 2022, 2022.'),
      ask('ecfmg', 'Yes, no, or the day you expect it: 2026-09-01.'),
      ask('school'),
      ask('school_country'),
      ask('season', 'The year of your Match: 2027 for residencies that begin in July 2027. Days and prices follow from it.'),
    ],
    decides: ['yog', 'ecfmg', 'deadline'],
  },
  {
    id: 'usce',
    title: 'US clinical experience',
    why: 'Programs ask for months of it, and places where you rotated are links.',
    questions: [
      ask('usce_months', 'Add a plan if you have one: 2, 4 by 2026-09-01.'),
      ask('usce_specialty_months'),
      ask('observership_months', 'Counted apart: many programs do not accept it.'),
      ask('usce_places', 'Hospitals and cities: Riverside; Anaheim.'),
    ],
    decides: ['usce', 'connection'],
  },
  {
    id: 'record',
    title: 'Letters and record',
    why: 'Next steps compares them with what the guides ask for.',
    questions: [
      ask('letters', 'How many from US attendings; a plan too: 2, 4 by 2026-09-01.'),
      ask('letters_specialty'),
      ask('letters_region', 'From the area you want to train in.'),
      ask('clinical', 'For instance: honors in Medicine; top third of the class.'),
      ask('research', 'For instance: 1 poster, 2 QI projects.'),
      ask('publications', 'How many in US journals or with US authors.'),
      ask('match_attempts', 'How many times you were in the Match before; 0 if never.'),
    ],
    decides: [],
  },
  {
    id: 'fit',
    title: 'What speaks for you',
    why: 'Ties, languages and strengths raise programs that look for them.',
    questions: [
      ask('specialties', 'First and second: Internal Medicine, Family Medicine.'),
      ask('ties', 'A place and why: California: my sister lives in Fresno.'),
      ask('areas', 'Where you want to train: Southern California, then anywhere.'),
      ask('languages'),
      ask('underserved', 'For instance: free clinic, 1 year.'),
      ask('strengths', 'A mentor inside, major research, a US school link, rare expertise.'),
      ask('most_applications', 'How many you want to send at most: 120.'),
      ask('budget', 'What you can still spend on the season’s fees, in USD: applications, token, transcript, NRMP.'),
      ask('fees_paid', 'Fees of this season that you have paid already, in USD; they are no longer due.'),
    ],
    decides: ['specialty', 'city', 'state', 'location', 'languages', 'mission'],
  },
];

/** Cells of the list that a step's answers decide. */
export const settles = (step: Step, filled: ReadonlyMap<string, number>): number =>
  step.decides.reduce((sum, field) => sum + (filled.get(field) ?? 0), 0);

/**
 * @param filled Filled cells of the list's columns by field; empty where there is no list yet.
 * @return All steps. Visa, then those that decide most cells; "What speaks for you" closes nothing, so it stays last.
 */
export function profileSteps(filled: ReadonlyMap<string, number>): readonly Step[] {
  const weight = (step: Step): number =>
    step.id === 'visa' ? Number.POSITIVE_INFINITY : step.id === 'fit' ? -1 : settles(step, filled);
  return STEPS.map((step, at) => ({ step, at }))
    .sort((one, other) => weight(other.step) - weight(one.step) || one.at - other.at)
    .map(({ step }) => step);
}

/** The first step with an answer that was not understood, else the first without any answer, where the person left off; 0 once all have some. */
export function stepToResume(
  steps: readonly Step[],
  answers: readonly { readonly field: ProfileField; readonly reading: string | null }[],
): number {
  const unread = new Set(answers.flatMap(({ field, reading }) => (reading === null ? [field] : [])));
  const answered = new Set(answers.map(({ field }) => field));
  const doubtful = steps.findIndex(({ questions }) => questions.some(({ field }) => unread.has(field)));
  const open = steps.findIndex(({ questions }) => questions.every(({ field }) => !answered.has(field)));
  return Math.max(0, doubtful >= 0 ? doubtful : open);
}
