/** What should be done in each phase of the year, what not, for whom, and who says so? In our own words. */
import type { RuleId } from '../domain/ruleId';
import type { Phase } from '../domain/season/phaseDays';

/** Whom a row concerns: everybody, or who the profile and the statuses say. */
export type Concern =
  | 'everyone'
  | 'Step 2 CK open'
  | 'certificate or letters open'
  | 'USCE or letters missing'
  | 'exams or Pathway open'
  | 'token ahead'
  | 'token out'
  | 'questions open'
  | 'first years alone'
  | 'programs unsent'
  | 'registration ahead'
  | 'late registration open'
  | 'Pathway due'
  | 'programs silent'
  | 'interviews in hand'
  | 'interviews ahead'
  | 'interviewed, no day said'
  | 'few interviews'
  | 'no interviews'
  | 'more than 20 ranked'
  | 'couple told'
  | 'visa needed'
  | 'no visa needed'
  | 'J-1'
  | 'matched'
  | 'not matched'
  | 'unfilled open'
  | 'one year matched'
  | 'Monday of Match Week ahead'
  | 'matched on a visa'
  | 'matched on J-1'
  | 'matched on H-1B';

/** In the order in which it is done: the first that concern somebody are what to do this week. */
interface PhaseRule {
  readonly phase: Exclude<Phase, 'not known'>;
  readonly is: 'do' | 'do not';
  readonly says: string;
  readonly concerns: Concern;
  /** Guide rules. */
  readonly rules: readonly RuleId[];
  /** Whose rule it is beside the guides; `ours` for MatchSheet’s own, '' where only the guides say so. */
  readonly source: string;
}

type Said = readonly [says: string, concerns: Concern, source: string, ...rules: readonly RuleId[]];

const rowsOf = (phase: PhaseRule['phase'], is: PhaseRule['is'], ...said: readonly Said[]): PhaseRule[] =>
  said.map(([says, concerns, source, ...rules]) => ({ phase, is, says, concerns, source, rules }));

const NRMP = 'NRMP policy and FAQs';
const CONDUCT = 'NRMP interview policy';
const SOAP = 'NRMP SOAP rules';
const AAMC = 'AAMC, ERAS FAQs 2025';
const ECFMG = 'ECFMG';

export const PHASE_RULES: readonly PhaseRule[] = [
  ...rowsOf(
    'planning',
    'do',
    ['Have your Step 2 CK result in by the end of August.', 'Step 2 CK open', '', 'G2.date.ck'],
    ['Start MyERAS: it is open. ECFMG’s token comes in the last third of June.', 'token ahead', AAMC],
    ['Get your token from ECFMG and start MyERAS: both are open.', 'token out', AAMC],
    [
      'Line up US clinical experience and the people who will write your letters.',
      'USCE or letters missing',
      '',
      'G3.lor',
      'G1.usce',
    ],
    ['Add categorical programs: your list has first years alone, and none is full training.', 'first years alone', 'ours'],
    ['Ask coordinators what their pages leave open: VERIFY_NEXT has the order.', 'questions open', '', 'G5.visa.ask', 'G3.mail'],
    [
      'Have ECFMG certification nearly complete, and your key letters in, by mid-September.',
      'certificate or letters open',
      '',
      'G5.date.ready',
    ],
    ['Build your list, and read what programs say of IMGs and of your visa.', 'visa needed', '', 'G5.visa.ask'],
    ['Build your list, and read what programs say of IMGs.', 'no visa needed', 'ours'],
  ),
  ...rowsOf(
    'planning',
    'do not',
    ['Don’t pay for applications or spend signals yet.', 'everyone', 'ours'],
    ['Don’t count on last season’s prices, signals or dates.', 'everyone', 'ours'],
  ),
  ...rowsOf(
    'applying',
    'do',
    ['Submit before programs start reading: everything sent by then reaches them at the same time.', 'everyone', AAMC],
    ['Add categorical programs: your list has first years alone, and none is full training.', 'first years alone', 'ours'],
    ['Spend your signals with your applications: they show interest only then.', 'everyone', AAMC, 'G2.signal', 'G3.signal'],
    ['Register with NRMP from September 15.', 'everyone', NRMP],
    ['Check your mail every day.', 'everyone', 'ours'],
  ),
  ...rowsOf(
    'applying',
    'do not',
    ['Don’t count on fixing your application later: it locks when you submit.', 'everyone', AAMC],
    ['Don’t keep quiet about anything that changes your eligibility: you must report it, even later.', 'everyone', NRMP],
  ),
  ...rowsOf(
    'late',
    'do',
    ['If you need a Pathway and haven’t applied to ECFMG for it, do so by January 31.', 'Pathway due', ECFMG],
    ['Register with NRMP by the standard deadline if you have not: later it costs $50 more.', 'registration ahead', NRMP],
    ['If you haven’t registered with NRMP: until the rank list deadline it costs $50 more.', 'late registration open', NRMP],
    ['Apply only where somebody there will read it, or where the deadline is still ahead.', 'programs unsent', 'ours'],
    ['Passing Step 1, Step 2 CK and a Pathway must be with ECFMG by the rank list deadline.', 'exams or Pathway open', ECFMG],
    ['Update silent programs once, with real news: a result, or your certificate.', 'programs silent', '', 'G3.mail'],
    ['Start on next season now.', 'no interviews', 'ours'],
  ),
  ...rowsOf(
    'late',
    'do not',
    ['Don’t send applications in bulk: the first lists have been read.', 'everyone', 'ours'],
    ['Don’t count on signals: they went out with the applications.', 'everyone', AAMC],
    ['Don’t write to the same program again without news.', 'everyone', '', 'G3.mail'],
  ),
  ...rowsOf(
    'interviewing',
    'do',
    ['If you need a Pathway and haven’t applied to ECFMG for it, do so by January 31.', 'Pathway due', ECFMG],
    ['Register with NRMP by the standard deadline if you have not: later it costs $50 more.', 'registration ahead', NRMP],
    ['If you haven’t registered with NRMP: until the rank list deadline it costs $50 more.', 'late registration open', NRMP],
    ['Have passing exams and your Pathway with ECFMG by the rank list deadline.', 'exams or Pathway open', ECFMG],
    ['Write down what you liked on the day of the interview.', 'interviews in hand', '', 'G2.rank'],
    ['Send one thank-you note, unless the program asks for none.', 'interviewed, no day said', 'ours'],
  ),
  ...rowsOf(
    'interviewing',
    'do not',
    ['Don’t accept an interview that you won’t attend; if you can’t go, cancel one to two weeks ahead.', 'interviews ahead', CONDUCT],
    ['You don’t have to say where else you interview or how you will rank: programs may not ask.', 'interviews in hand', NRMP],
    ['Don’t ask a program where you stand, and don’t trade promises of rank.', 'interviews in hand', NRMP],
  ),
  ...rowsOf(
    'ranking',
    'do',
    ['Rank in your true order, and only where you would go: a match is binding.', 'interviews in hand', NRMP, 'G2.rank'],
    ['Certify your list, and certify it again after every change.', 'interviews in hand', NRMP],
    ['If you rank as a couple, each rank is a pair, and both lists have the same number of ranks.', 'couple told', NRMP],
    [
      'Register by the deadline even without interviews, now for $50 more: SOAP needs it, but no rank list.',
      'no interviews',
      NRMP,
    ],
    ['Get your SOAP file ready as well: a second statement, letters, and programs that fit you.', 'few interviews', SOAP],
    ['Pay for each rank above 20.', 'more than 20 ranked', NRMP],
    [
      'Passing Step 1, Step 2 CK and a Pathway must be with ECFMG by the deadline, or NRMP withdraws you.',
      'exams or Pathway open',
      ECFMG,
    ],
  ),
  ...rowsOf(
    'ranking',
    'do not',
    ['Don’t rank a “safe” program above one that you prefer.', 'interviews in hand', '', 'G2.rank'],
    ['Don’t rank a program that refuses your visa.', 'visa needed', 'ours'],
    ['Don’t let what a program says about its ranking change your order, and don’t ask.', 'interviews in hand', NRMP],
    [
      'Don’t leave it to the last day: nothing changes after 9 p.m. Eastern, and from London eastward that is already the next day.',
      'interviews in hand',
      NRMP,
    ],
  ),
  ...rowsOf(
    'waiting',
    'do',
    [
      'Get your SOAP file ready: a second statement, letters, and up to 45 programs whose visa and IMG policy fit you.',
      'everyone',
      SOAP,
    ],
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
    ['Monday, 10 a.m. Eastern: the list of unfilled programs; applications from 11.', 'Monday of Match Week ahead', SOAP],
    [
      'Send at most 45 applications over all rounds, only through your service and to programs that NRMP’s R3 shows as open to you.',
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
    ['Tell your program and NRMP at once if an entry ban affects you.', 'matched on a visa', NRMP],
    [
      'After the contract the program’s liaison starts your J-1 papers; add your ministry’s Statement of Need. Allow 4 to 6 weeks.',
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
