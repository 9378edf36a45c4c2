/** What should be done, and what not, once the rank lists are in, and in SOAP? In our own words. */
import { ECFMG, NRMP, type PhaseRule, rowsOf, SOAP } from './row';

export const MATCH_WEEK: readonly PhaseRule[] = [
  ...rowsOf(
    'waiting',
    'do',
    ['Get your SOAP file ready: a second statement, letters, and up to 45 programs whose policies fit you.', 'everyone', SOAP],
    ['Renew your passport and gather the papers for the Statement of Need.', 'J-1', ECFMG],
    ['Write down a plan for next season.', 'everyone', 'ours'],
  ),
  ...rowsOf(
    'waiting',
    'do not',
    ['Your list can’t be changed now.', 'interviews in hand', NRMP],
    ['From Monday of Match Week, contact no program that has not contacted you.', 'everyone', SOAP],
    ['Don’t take a position outside the Match: a certified list is binding.', 'interviews in hand', NRMP],
  ),
  ...rowsOf(
    'SOAP',
    'do',
    ['Monday, 10 a.m. Eastern: the list of unfilled programs; prepare applications from 11.', 'Monday of Match Week ahead', SOAP],
    ['Before you use the 45, filter your list by visa, attempts and graduation.', 'Monday of Match Week ahead', 'ours'],
    [
      'Send at most 45 applications over all rounds, only through your service, to programs that NRMP’s R3 shows as open to you.',
      'everyone',
      SOAP,
    ],
    ['Answer when a program that has your application contacts you; they read from Tuesday, 8 a.m. Eastern.', 'everyone', SOAP],
    ['On Thursday, answer each offer within its two hours: 9, 12, 3 and 6 o’clock Eastern. A yes is binding.', 'everyone', SOAP],
  ),
  ...rowsOf(
    'SOAP',
    'do not',
    [
      'Don’t contact any program first, yourself or through anybody else, until SOAP ends on Thursday at 9 p.m. Eastern.',
      'everyone',
      SOAP,
    ],
    ['Don’t answer a program you didn’t apply to; report it to NRMP.', 'everyone', SOAP],
    ['Don’t share the list of unfilled programs.', 'everyone', SOAP],
    ['There’s nothing more to register for and no new rank list.', 'everyone', SOAP],
  ),
];
