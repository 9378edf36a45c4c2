/** PROFILE_READ: how was each row of the profile understood, and what contradicts or is missing? Two columns beside PROFILE. */
import { gridOf, isBlank } from '../sheet/cell';
import { type ProfileRowRead, readProfileRows, readProfileValues } from '../sheet/profile/profileBlock';
import { checkProfile, missingIn } from '../sheet/profile/profileChecks';
import { showFacts } from '../sheet/profile/profileReadings';
import { WrongCall } from '../sheet/wrongCall';
import type { Help, Run } from './help';
import { PROFILE_PARAMETER } from './parameters';

export const profileReadHelp: Help = {
  summary:
    'How MatchSheet understood each row of PROFILE, and beside it what contradicts another row, is not understood or is missing.',
  parameters: [PROFILE_PARAMETER],
  returns:
    'Two columns, Read as and Check, as high as PROFILE is filled: “step2: 221; step2_attempts: 2”, “not said”; blank beside titles and rows that MatchSheet does not know. What is missing stands in the first row.',
  examples: ['=PROFILE_READ(PROFILE)'],
};

/** A citizenship is kept in the applicant's own words, and so nothing of it stands under Read as. */
const keptSays = (row: ProfileRowRead | undefined): string =>
  row?.facts.citizenship === undefined
    ? ''
    : `Kept as “${row.facts.citizenship}” for the question on entry restrictions, and for residents from there.`;

export const runProfileRead: Run = ([profile]) => {
  if (profile === undefined) throw new WrongCall('profile is missing: give the range PROFILE');
  readProfileValues(profile);
  const grid = gridOf(profile);
  const rows = readProfileRows(grid);
  const checks = checkProfile(rows);
  const missing = missingIn(rows);
  const height = grid.reduce((last, row, at) => (row.every(isBlank) ? last : at + 1), 0);
  const answers = Array.from({ length: height }, (_none, at): string[] => {
    const row = rows.find((one) => one.at === at && one.text !== '' && one.field !== 'today' && one.field !== 'rules');
    const isKnown = row !== undefined && (row.field !== 'other' || Object.keys(row.facts).length > 0);
    return [isKnown ? showFacts(row.facts) : '', checks.get(at) ?? keptSays(row)];
  });
  const [first] = answers;
  if (first === undefined) return '';
  if (first[0] === '') answers[0] = ['Read as', first[1] === '' ? 'Check' : `${first[1]}`];
  if (missing.length > 0) {
    const said = `Not said yet: ${missing.join(', ')}.`;
    answers[0] = [
      answers[0]?.[0] ?? '',
      [first[0] === '' ? 'Check.' : (first[1] ?? ''), said].filter((part) => part !== '').join(' '),
    ];
  }
  return answers;
};
