/** Which rows does a new profile tab have, in which order, and what may be chosen in them? */
import type { ProfileField } from '../../domain/profileField';

interface ProfileRow {
  readonly field: ProfileField;
  readonly label: string;
  /** Offered as a dropdown; anything else may be typed. */
  readonly choices?: readonly string[];
}

const EXAM = ['Pass', 'Fail', 'Pending', 'Not taken'] as const;
const COUNTS = ['1', '2', '3', '4'] as const;

const row = (field: ProfileField, label: string, choices?: readonly string[]): ProfileRow =>
  choices === undefined ? { field, label } : { field, label, choices };

/** Only what the rules read; the applicant may add rows of any other kind. */
export const PROFILE_ROWS: readonly ProfileRow[] = [
  row('work_right', 'Work right', ['Needs a visa', 'US citizen', 'Permanent resident', 'Other work permit']),
  row('visa_wanted', 'Visa wanted', ['J-1', 'H-1B', 'Either']),
  row('step1', 'Step 1', EXAM),
  row('step1_attempts', 'Step 1 attempts', COUNTS),
  row('step2', 'Step 2 CK'),
  row('step2_attempts', 'Step 2 CK attempts', COUNTS),
  row('step2_date', 'Step 2 CK date'),
  row('step3', 'Step 3', EXAM),
  row('step3_attempts', 'Step 3 attempts', COUNTS),
  row('graduation_date', 'Graduation date'),
  row('school', 'Medical school'),
  row('school_country', 'School country'),
  row('ecfmg', 'ECFMG certification', ['Yes', 'No']),
  row('usce_months', 'Hands-on USCE months'),
  row('usce_specialty_months', 'Of them in the specialty (months)'),
  row('observership_months', 'Observership months'),
  row('usce_places', 'USCE places'),
  row('letters', 'US letters'),
  row('letters_specialty', 'Letters in the specialty'),
  row('letters_region', 'Letters from the region'),
  row('clinical', 'Clinical performance'),
  row('research', 'Research outputs'),
  row('specialties', 'Specialties'),
  row('ties', 'Ties'),
  row('languages', 'Languages'),
  row('underserved', 'Underserved experience'),
  row('publications', 'US publications'),
  row('strengths', 'Strengths'),
  row('areas', 'Target areas'),
  row('match_attempts', 'Earlier Match attempts'),
  row('couple', 'Couples match', ['Yes', 'No']),
  row('citizenship', 'Citizenship'),
  row('most_applications', 'Most applications'),
  row('budget', 'Budget (USD)'),
  row('fees_paid', 'Fees paid already (USD)'),
  row('season', 'Season'),
];

export const PROFILE_TITLE = ['Your profile', 'Fill in the right column; leave blank what you do not know'] as const;
