/** How are the arguments that several functions share explained? */
import type { Parameter } from './help';

export const PROGRAMS_PARAMETER: Parameter = {
  name: 'programs',
  text: 'Your list, header row first, ending before the first column that MatchSheet fills.',
  example: 'A1:N',
};
export const PROFILE_PARAMETER: Parameter = {
  name: 'profile',
  text: 'Your profile: label and value rows, the range PROFILE.',
  example: 'PROFILE',
};
export const SETTINGS_PARAMETER: Parameter = {
  name: 'settings',
  text: 'Optional. Your thresholds, columns and what you taught: the range SETTINGS.',
  example: 'SETTINGS',
};
