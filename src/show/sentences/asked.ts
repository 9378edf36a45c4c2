/** How do VERIFY_NEXT and the sidebar explain that they ask little or nothing: the phase of the year, and the rows that are closed? */
import type { ToVerify } from '../../domain/list/toVerify';
import type { Phase } from '../../domain/season/phaseDays';
import type { SeasonPhase } from '../../domain/season/phases';

const ASKS_IN: Readonly<Partial<Record<Phase, string>>> = {
  late: 'Asks about programs you can still apply to; where you have applied, cutoffs no longer matter.',
  interviewing: 'Asks about programs you can still apply to; where you have applied, cutoffs no longer matter.',
  ranking: 'Asks only about programs you can rank: know the visa before you do.',
  waiting: 'For your SOAP file: look these up, since no message helps now.',
  'after the Match': 'Nothing is left to ask this season.',
  'season over': 'Nothing is left to ask this season.',
};

/** '' where every row is asked. */
export const asksIn = ({ phase }: SeasonPhase): string => ASKS_IN[phase] ?? '';

/** "Not asked, though open: do not apply (2), deadline past (1)." */
export const notAskedSays = ({ notAsked }: Pick<ToVerify, 'notAsked'>): string =>
  notAsked.length === 0 ? '' : `Not asked, though open: ${notAsked.map(({ name, count }) => `${name} (${count})`).join(', ')}.`;

/** Where nothing is asked at all. */
export const nothingAsked = ({ notAsked }: Pick<ToVerify, 'notAsked'>): string =>
  notAsked.length === 0 ? 'Nothing is open: every row that is not Skip answers what the rules ask.' : 'Nothing is left to ask.';
