/** What should be done, and what not, once the Match is over, and once training has begun? In our own words. */
import { ECFMG, NRMP, type PhaseRule, rowsOf, SOAP } from './row';

export const AFTER_MATCH: readonly PhaseRule[] = [
  ...rowsOf(
    'after the Match',
    'do',
    [
      'Look for the year that is still open, and tell your program: a later start is theirs and NRMP’s to give.',
      'one year matched',
      SOAP,
      'G3.unmatched.list',
    ],
    ['Sign your contract.', 'matched', NRMP],
    [
      'Tell your program and NRMP at once if an entry ban affects you: a waiver, deferral or later start is theirs to give.',
      'matched on a visa',
      NRMP,
    ],
    [
      'After the contract the program’s liaison starts your J-1 papers; add your ministry’s Statement of Need: 4-6 weeks, then the visa.',
      'matched on J-1',
      ECFMG,
    ],
    ['H-1B: Step 3 and the license come first.', 'matched on H-1B', '', 'G5.visa.h1b'],
    ['Write to unfilled programs; you can apply until May 31.', 'unfilled open', SOAP],
    ['Ask the programs that interviewed you for feedback.', 'not matched', '', 'G1.unmatched.list'],
    ['Plan next season with dates, and keep the year active.', 'not matched', '', 'G3.unmatched', 'G3.unmatched.list'],
  ),
  ...rowsOf(
    'after the Match',
    'do not',
    ['Don’t take another position for this year: only NRMP can release you.', 'matched', NRMP],
    ['Don’t send the same application again next year.', 'not matched', '', 'G1.unmatched'],
    ['Don’t leave the year idle.', 'not matched', '', 'G3.unmatched'],
  ),
  ...rowsOf(
    'season over',
    'do',
    ['Set Season to the next year; its dates are expected until they are published.', 'not matched', 'ours'],
    ['Keep these rows, statuses and notes as last season’s.', 'everyone', 'ours'],
  ),
  ...rowsOf('season over', 'do not', ['Don’t count anything of this season as applied for the next.', 'everyone', 'ours']),
];
