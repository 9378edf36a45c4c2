/** What should be done, and what not, until programs begin to read: while planning, and while applying? In our own words. */
import { AAMC, NRMP, type PhaseRule, rowsOf, type Said } from './row';

const FULL_TRAINING: Said = [
  'Add categorical programs: your list has first years alone, and none is full training.',
  'first years alone',
  'ours',
];

export const BEFORE_READING: readonly PhaseRule[] = [
  ...rowsOf(
    'planning',
    'do',
    ['Have your Step 2 CK result in by the end of August.', 'Step 2 CK open', '', 'G2.date.ck'],
    ['Start MyERAS: it is open. ECFMG gives out the tokens in the last third of June.', 'service open', AAMC],
    [
      'Line up US clinical experience and the people who will write your letters.',
      'USCE or letters missing',
      '',
      'G3.lor',
      'G1.usce',
    ],
    FULL_TRAINING,
    ['Ask coordinators what their pages leave open: VERIFY_NEXT has the order.', 'questions open', '', 'G5.visa.ask', 'G3.mail'],
    ['Plan what OET and your Pathway still need: by PROFILE it is not all done.', 'Pathway open', '', 'G5.date.ready'],
    [
      'Have ECFMG certification nearly complete, and your key letters in, by mid-September.',
      'certificate open',
      '',
      'G5.date.ready',
    ],
    ['Have your key letters in by mid-September.', 'certificate in, letters open', '', 'G5.date.ready'],
    ['Build your list, and read what programs say of IMGs, and of your visa if you need one.', 'everyone', '', 'G5.visa.ask'],
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
    FULL_TRAINING,
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
];
