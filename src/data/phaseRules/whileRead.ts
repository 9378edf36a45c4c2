/** What should be done, and what not, while programs read, interview and are ranked? In our own words. */
import { AAMC, CONDUCT, ECFMG, NRMP, type PhaseRule, rowsOf, type Said, SOAP } from './row';

const EXAMS: Said = [
  'By the rank list deadline ECFMG must have Step 1, Step 2 CK and a Pathway, or NRMP withdraws you; the certificate may follow.',
  'exams or Pathway open',
  ECFMG,
];
/** Each has its own days. */
const BY_A_DAY: readonly Said[] = [
  ['If you need a Pathway and haven’t applied to ECFMG for it, do so by January 31.', 'Pathway due', ECFMG],
  [
    'Register with NRMP if you have not: after the standard deadline it costs $50 more, until the rank list deadline.',
    'registration due',
    NRMP,
  ],
];

export const WHILE_READ: readonly PhaseRule[] = [
  ...rowsOf('late', 'do first', ...BY_A_DAY),
  ...rowsOf(
    'late',
    'do',
    ['Apply only where somebody there will read it, or where the deadline is still ahead.', 'programs unsent', 'ours'],
    EXAMS,
    ['Update silent programs once, with real news: a result, or your certificate.', 'programs silent', '', 'G3.mail'],
    ['Register with NRMP even without interviews: SOAP needs it, but no rank list.', 'no interviews', SOAP],
    ['Start on next season now.', 'no interviews', 'ours'],
  ),
  ...rowsOf(
    'late',
    'do not',
    ['Don’t send applications in bulk: the first lists have been read.', 'everyone', 'ours'],
    ['Don’t count on signals: they went out with the applications.', 'everyone', AAMC],
    ['Don’t write to the same program again without news.', 'everyone', '', 'G3.mail'],
  ),
  ...rowsOf('interviewing', 'do first', ...BY_A_DAY),
  ...rowsOf(
    'interviewing',
    'do',
    EXAMS,
    ['Write down what you liked on the day of the interview.', 'interviews in hand', '', 'G2.rank'],
    ['Send one thank-you note, unless the program asks for none.', 'interviewed, no day said', 'ours'],
  ),
  ...rowsOf(
    'interviewing',
    'do not',
    [
      'Don’t accept an interview that you won’t attend; if you can’t go, cancel one to two weeks ahead.',
      'interviews ahead',
      CONDUCT,
    ],
    ['You don’t have to say where else you interview or how you will rank: programs may not ask.', 'interviews in hand', NRMP],
    ['Don’t ask a program where you stand, and don’t trade promises of rank.', 'interviews in hand', NRMP],
  ),
  ...rowsOf(
    'ranking',
    'do first',
    EXAMS,
    ['Rank in your true order, and only where you would go: a match is binding.', 'interviews in hand', NRMP, 'G2.rank'],
    [
      'If you rank as a couple, link up at NRMP by the deadline: each rank is a pair, and both lists have the same number of ranks.',
      'couple told',
      NRMP,
    ],
    ['Certify your list, and certify it again after every change.', 'days left to rank', NRMP],
    [
      'Certify your list today: nothing changes after 9 p.m. Eastern, already the next day from London eastward.',
      'last day to rank',
      NRMP,
    ],
  ),
  ...rowsOf(
    'ranking',
    'do',
    [
      'Register by the deadline even without interviews, now for $50 more: SOAP needs it, but no rank list.',
      'no interviews',
      NRMP,
    ],
    ['Get your SOAP file ready as well: a second statement, letters, and programs that fit you.', 'few interviews', SOAP],
    ['Your fee covers 20 ranks: each one above 20 costs extra.', 'interviews in hand', NRMP],
  ),
  ...rowsOf(
    'ranking',
    'do not',
    ['Don’t rank a “safe” program above one that you prefer.', 'interviews in hand', '', 'G2.rank'],
    ['Don’t rank a program that refuses your visa.', 'visa needed', 'ours'],
    ['Don’t let what a program says about its ranking change your order, and don’t ask.', 'interviews in hand', NRMP],
    [
      'Don’t leave it to the last day: nothing changes after 9 p.m. Eastern, already the next day from London eastward.',
      'days left to rank',
      NRMP,
    ],
  ),
];
