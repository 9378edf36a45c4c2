/** Apply this year or next, and Step 3 before or after: does each reason hold on both sides of its edge, and what is asked where only the applicant knows? */
import { describe, expect, test } from 'vitest';
import { SCORE_LINES } from '../../../src/data/scoreLines';
import { type Decision, sentence } from '../../../src/domain/decision';
import { decideDelay, inTime, REASONS_TO_WAIT } from '../../../src/domain/season/delay';
import { decideStep3 } from '../../../src/domain/season/step3';
import { phaseNow } from '../../../src/planning/judged/phase';
import type { Cells } from '../../support/applicant';
import { type Decided, delayOf, readProfile, step3Of } from '../../support/season';

const PENDING: Cells = { 'Step 2 CK': 'Pending', 'Step 2 CK attempts': null };
const A_YEAR = [
  'Would a year bring real USCE, research or QI?',
  'Do you have a written plan and a mentor? Time off without a plan does not help (G2.delay).',
];
const WHAT_IS_NEW = 'What is new since the last attempt?';
const IN_HAND = { answer: 'in hand', because: ['season-in-hand'], asks: [] };
const MATCHED: Cells = { Today: '2026-03-16', 'Status of a row': 'Matched' };
const AWAITED = ['Will your Step 2 CK result be in by August (G2.date.ck), or days after applications open (G5.submit)?'];
const yes = (...because: string[]): Decided => ({ answer: 'apply this year', because, asks: [] });
const read = (...because: string[]): Decided => ({ answer: 'programs read', because: ['programs-read', ...because], asks: [] });
const open = (because: string[], asks: string[] = A_YEAR): Decided => ({ answer: 'undecided', because, asks });
type Line = readonly [says: string, profile: Cells, expected: Decided];

describe('this year or next; applications open on September 3, 2025, programs read from 2025-09-24, training begins on 2026-07-01', () => {
  const lines: readonly Line[] = [
    [
      '2 months of USCE, 3 letters and a score: nothing speaks for waiting',
      { 'Hands-on USCE months': 2 },
      yes('no-reason-to-wait'),
    ],
    ['1 month of USCE is little', { 'Hands-on USCE months': 1 }, open(['little-usce'])],
    [
      '2 months planned by the day programs read are in time',
      { 'Hands-on USCE months': '1, 2 by 2025-09-24' },
      yes('no-reason-to-wait'),
    ],
    ['2 months planned by the day after are not', { 'Hands-on USCE months': '1, 2 by 2025-09-25' }, open(['little-usce'])],
    ['a plan for today still stands', { 'Hands-on USCE months': '1, 2 by 2025-08-01' }, yes('no-reason-to-wait')],
    ['a plan for yesterday does not', { 'Hands-on USCE months': '1, 2 by 2025-07-31' }, open(['little-usce'])],
    ['a plan of fewer months takes none away', { 'Hands-on USCE months': '3, 1 by 2025-09-01' }, yes('no-reason-to-wait')],
    ['no letter', { 'US letters': 0 }, open(['no-letter'])],
    ['one letter', { 'US letters': 1 }, yes('no-reason-to-wait')],
    ['letters planned without a day do not count', { 'US letters': '0, 3' }, open(['no-letter'])],
    ['a letter planned in time', { 'US letters': '0, 1 by 2025-09-24' }, yes('no-reason-to-wait')],
    ['a failed Step 2 CK', { 'Step 2 CK': 'Fail' }, open(['ck-failed'])],
    ['Step 2 CK not taken', { ...PENDING, 'Step 2 CK': 'Not taken' }, open(['ck-not-in'])],
    [
      'pending, sat 8 weeks before applications open: the result is in, G5.submit has nothing to say',
      { ...PENDING, 'Step 2 CK date': '2025-07-09' },
      open(['ck-awaited'], AWAITED),
    ],
    ['pending, sat a day later', { ...PENDING, 'Step 2 CK date': '2025-07-10' }, open(['ck-awaited', 'wait-for-ck'], AWAITED)],
    [
      'pending, sat the day before applications open',
      { ...PENDING, 'Step 2 CK date': '2025-09-02' },
      open(['ck-awaited', 'wait-for-ck'], AWAITED),
    ],
    [
      'pending, sat on the day applications open',
      { ...PENDING, 'Step 2 CK date': '2025-09-03' },
      open(['ck-not-in', 'wait-for-ck']),
    ],
    ['pending, its day not said', PENDING, open(['ck-awaited', 'wait-for-ck'], AWAITED)],
    [
      'every reason at once, in its order',
      { 'Hands-on USCE months': 0, 'US letters': 0, 'Step 2 CK': 'Fail' },
      open(['little-usce', 'no-letter', 'ck-failed']),
    ],
    ['one failed sitting is told elsewhere', { 'Step 1 attempts': 2 }, yes('no-reason-to-wait')],
    [
      'two failed sittings are several',
      { 'Step 1 attempts': 2, 'Step 2 CK attempts': 2 },
      open(['several-failures'], [WHAT_IS_NEW, ...A_YEAR]),
    ],
    ['one season without a match', { 'Earlier Match attempts': 1 }, yes('not-matched-before')],
    [
      'two seasons without a match',
      { 'Earlier Match attempts': 2 },
      open(['not-matched-before', 'failed-cycles'], [WHAT_IS_NEW, ...A_YEAR]),
    ],
    ['graduated five years before training begins', { 'Graduation date': '2021-07-01' }, yes('no-reason-to-wait')],
    ['a day more', { 'Graduation date': '2021-06-30' }, yes('graduated-long-ago')],
    ['past the reading the past is told too', { Today: '2025-09-24', 'Earlier Match attempts': 1 }, read('not-matched-before')],
    ['the day before applications open', { Today: '2025-09-02' }, yes('no-reason-to-wait')],
    ['the day applications open', { Today: '2025-09-03' }, yes('no-reason-to-wait', 'season-open')],
    [
      'little USCE once applications are open',
      { Today: '2025-09-03', 'Hands-on USCE months': 1 },
      open(['little-usce', 'season-open']),
    ],
    ['the day before programs read', { Today: '2025-09-23' }, yes('no-reason-to-wait', 'season-open')],
    ['the day programs begin to read', { Today: '2025-09-24' }, read()],
    ['that day, with no letter', { Today: '2025-09-24', 'US letters': 0 }, read('no-letter')],
    ['the day before rank lists open', { Today: '2026-02-01' }, read()],
    [
      'the day rank lists open: what is added counts for the next season',
      { Today: '2026-02-02' },
      { answer: 'programs read', because: ['next-season'], asks: [] },
    ],
    [
      'before training begins, with a match, it is no question',
      { Today: '2026-03-17', 'Status of a row': 'matched' },
      { answer: 'notApplicable', because: ['you-matched'], asks: [] },
    ],
    [
      'matched to an advanced position: the first year is looked for, and no season',
      { ...MATCHED, 'Track of a row': 'advanced' },
      { answer: 'notApplicable', because: ['you-matched'], asks: [] },
    ],
    [
      'matched to a preliminary year: what follows it is of the next season',
      { ...MATCHED, 'Track of a row': 'preliminary' },
      { answer: 'programs read', because: ['next-season'], asks: [] },
    ],
    ['with an invitation this season comes first', { Today: '2025-12-01', 'Status of a row': 'invited' }, IN_HAND],
    [
      'and while lists are ranked, whatever the record',
      { Today: '2026-02-02', 'Status of a row': 'ranked', 'Step 1 attempts': 3 },
      IN_HAND,
    ],
    [
      'no more in Match Week',
      { Today: '2026-03-16', 'Status of a row': 'ranked' },
      { answer: 'programs read', because: ['next-season'], asks: [] },
    ],
    ['the day before training begins', { Today: '2026-06-30' }, { answer: 'programs read', because: ['next-season'], asks: [] }],
    ['the day training begins', { Today: '2026-07-01' }, open(['season-over'], ['the next Season in PROFILE'])],
    ['Step 2 CK not said', { 'Step 2 CK': null, 'Step 2 CK attempts': null }, open([], ['Step 2 CK in PROFILE'])],
    ['USCE not said', { 'Hands-on USCE months': null }, open([], ['Hands-on USCE months in PROFILE'])],
    ['letters not said', { 'US letters': null }, open([], ['US letters in PROFILE'])],
    ['Today not said', { Today: null }, open([], ['Today in PROFILE'])],
    ['Season not said', { Season: null }, open([], ['Season in PROFILE'])],
    ['neither said', { Today: null, Season: null }, open([], ['Today in PROFILE', 'Season in PROFILE'])],
    [
      'nothing said, and the season open',
      { 'Step 2 CK': null, 'Step 2 CK attempts': null, 'Hands-on USCE months': null, 'US letters': null, Today: '2025-09-03' },
      open(['season-open'], ['Step 2 CK in PROFILE', 'Hands-on USCE months in PROFILE', 'US letters in PROFILE']),
    ],
    [
      'a reason to wait is told although something is not said',
      { 'US letters': 0, 'Hands-on USCE months': null },
      open(['no-letter']),
    ],
  ];
  test.each(lines)('%s', (_says, profile, expected) => {
    expect(delayOf(profile)).toEqual(expected);
  });

  test('each reason to weigh a year is known as one, and what is told beside them is not', () => {
    const weighing: readonly (readonly [string, Cells])[] = [
      ['little-usce', { 'Hands-on USCE months': 1 }],
      ['no-letter', { 'US letters': 0 }],
      ['ck-failed', { 'Step 2 CK': 'Fail' }],
      ['ck-not-in', { ...PENDING, 'Step 2 CK': 'Not taken' }],
      ['several-failures', { 'Step 1 attempts': 2, 'Step 2 CK attempts': 2 }],
      ['failed-cycles', { 'Earlier Match attempts': 2 }],
    ];
    for (const [code, cells] of weighing) expect(delayOf(cells).because).toContain(code);
    expect(REASONS_TO_WAIT).toEqual(weighing.map(([code]) => code));
  });

  test('what is in time is the larger of what is there and what is planned; without a plan, what is there', () => {
    const { profile, calendar } = readProfile({ Today: '2025-08-01' });
    const by = profile.today;
    expect(inTime({ now: 2, planned: 4, by }, profile, calendar)).toBe(4);
    expect(inTime({ now: 4, planned: 2, by }, profile, calendar)).toBe(4);
    expect(inTime({ now: null, planned: 2, by }, profile, calendar)).toBe(2);
    expect(inTime({ now: 1, planned: 2, by: null }, profile, calendar)).toBe(1);
    expect(inTime({ now: 1, planned: null, by }, profile, calendar)).toBe(1);
    expect(inTime({ now: null, planned: null, by: null }, profile, calendar)).toBeNull();
    expect(inTime({ now: 1, planned: 2, by }, { ...profile, today: null }, { ...calendar, review: null })).toBe(2);
  });
});

const PREPARED = 'Can you prepare for it thoroughly?';
const BETTER = 'Would the score be clearly better than your others?';
const IN_TIME = 'Would the result be in before applications open?';
const MOSTLY_J1 = 'Are your targets mostly J-1, or do you need no visa? Then Step 3 later (G5.step3.no).';
const EARLY = '2025-03-02';
const later = (...because: string[]): Decided => ({ answer: 'later', because: ['step3-later', ...because], asks: [] });

describe('Step 3; six months before applications open on September 3, 2025 is 2025-03-03', () => {
  const lines: readonly Line[] = [
    ['passed', { 'Step 3': 'Pass' }, { answer: 'notApplicable', because: ['step3-passed'], asks: [] }],
    ['a score is a pass', { 'Step 3': 215 }, { answer: 'notApplicable', because: ['step3-passed'], asks: [] }],
    ['Step 2 CK not said', { 'Step 2 CK': null, 'Step 2 CK attempts': null }, open([], ['Step 2 CK in PROFILE'])],
    ['Step 2 CK pending', PENDING, { answer: 'Step 2 CK first', because: ['ck-first'], asks: [] }],
    ['Step 2 CK failed', { 'Step 2 CK': 'Fail' }, { answer: 'Step 2 CK first', because: ['ck-first'], asks: [] }],
    ['Step 2 CK passed, its score not said', { 'Step 2 CK': 'Pass', Today: EARLY }, later()],
    ['ready and J-1 wanted: 2 months and 3 letters', { 'Hands-on USCE months': 2, Today: EARLY }, later()],
    [
      '1 month of USCE is not ready',
      { 'Hands-on USCE months': 1, Today: EARLY },
      open(['step3-recovery', 'step3-window'], [PREPARED, BETTER, IN_TIME]),
    ],
    [
      '2 letters are not ready',
      { 'US letters': 2, Today: EARLY },
      open(['step3-recovery', 'step3-window'], [PREPARED, BETTER, IN_TIME]),
    ],
    [
      'USCE not said is not ready',
      { 'Hands-on USCE months': null, Today: EARLY },
      open(['step3-recovery', 'step3-window'], [PREPARED, BETTER, IN_TIME]),
    ],
    [
      'letters not said are not ready',
      { 'US letters': null, Today: EARLY },
      open(['step3-recovery', 'step3-window'], [PREPARED, BETTER, IN_TIME]),
    ],
    ['ready, and no visa to sponsor', { 'Work right': 'Citizen', 'Visa wanted': null, Today: EARLY }, later()],
    [
      'ready, and either visa wanted, before applications open: asked first',
      { 'Visa wanted': 'Either', Today: '2024-12-31' },
      open(['step3-recovery', 'step3-window'], [MOSTLY_J1, PREPARED, BETTER, IN_TIME]),
    ],
    [
      'from the day applications open “apply now” stands there',
      { 'Visa wanted': 'Either', Today: '2025-09-03' },
      open(
        ['step3-recovery', 'step3-window', 'step3-season-open'],
        [MOSTLY_J1.replace('Then ', 'Then apply now, '), PREPARED, BETTER],
      ),
    ],
    [
      'ready, and the work right not said: asked first',
      { 'Work right': null, 'Visa wanted': null, Today: '2025-08-01' },
      open(['step3-recovery', 'step3-window', 'step3-too-soon'], [MOSTLY_J1, PREPARED, BETTER]),
    ],
    [
      'H-1B wanted: its own reason, and no such question',
      { 'Visa wanted': 'H-1B', Today: EARLY },
      open(['step3-h1b', 'step3-window'], [PREPARED, BETTER, IN_TIME]),
    ],
    [
      'both Steps low: 209 and 224',
      { 'Visa wanted': 'H-1B', 'Step 1': 209, 'Step 2 CK': 224, Today: EARLY },
      open(['step3-h1b', 'step3-both-low', 'step3-window'], [PREPARED, BETTER, IN_TIME]),
    ],
    [
      'Step 1 of 210 is not low',
      { 'Visa wanted': 'H-1B', 'Step 1': 210, 'Step 2 CK': 224, Today: EARLY },
      open(['step3-h1b', 'step3-window'], [PREPARED, BETTER, IN_TIME]),
    ],
    [
      'Step 2 CK of 225 is not low',
      { 'Visa wanted': 'H-1B', 'Step 1': 209, 'Step 2 CK': 225, Today: EARLY },
      open(['step3-h1b', 'step3-window'], [PREPARED, BETTER, IN_TIME]),
    ],
    [
      'a Step 1 passed at the second attempt is not low',
      { 'Visa wanted': 'H-1B', 'Step 1 attempts': 2, 'Step 2 CK': 224, Today: EARLY },
      open(['step3-h1b', 'step3-window'], [PREPARED, BETTER, IN_TIME]),
    ],
    [
      'a failed Step 1 is low',
      { 'Visa wanted': 'H-1B', 'Step 1': 'Fail', 'Step 1 attempts': 1, 'Step 2 CK': 224, Today: EARLY },
      open(['step3-h1b', 'step3-both-low', 'step3-window'], [PREPARED, BETTER, IN_TIME]),
    ],
    [
      'attempts at Step 1 not said are one',
      { 'Visa wanted': 'H-1B', 'Step 1 attempts': null, 'Step 2 CK': 224, Today: EARLY },
      open(['step3-h1b', 'step3-window'], [PREPARED, BETTER, IN_TIME]),
    ],
    [
      'two failed sittings: not decided for later, and what another would do is said',
      { 'Step 1 attempts': 3, Today: EARLY },
      open(['step3-recovery', 'step3-risk', 'step3-window'], [PREPARED, BETTER, IN_TIME]),
    ],
    ['one failed sitting', { 'Step 1 attempts': 2, Today: EARLY }, later()],
    ['failed', { 'Step 3': 'Fail', Today: EARLY }, open(['step3-failed'], [PREPARED, BETTER, IN_TIME])],
    [
      'failed, with a day that is past: no plan',
      { 'Step 3': 'Fail', 'Step 3 date': '2025-01-10', Today: EARLY },
      open(['step3-failed'], [PREPARED, BETTER, IN_TIME]),
    ],
    ['six months from 2025-03-02 end before applications open', { Today: EARLY }, later()],
    ['six months from 2025-03-03 end on that day: for the next season', { Today: '2025-03-03' }, later('step3-too-soon')],
    ['the day before applications open', { Today: '2025-09-02' }, later('step3-too-soon')],
    ['the day applications open', { Today: '2025-09-03' }, later('step3-season-open')],
    ['the day of the rank list deadline', { Today: '2026-03-04' }, later('step3-season-open')],
    ['the day after it: what the first read would have seen is past', { Today: '2026-03-05' }, later()],
    ['planned for the day before applications open', { 'Step 3 date': '2025-09-02' }, later('step3-in-time')],
    ['planned for the day itself', { 'Step 3 date': '2025-09-03' }, later('step3-too-late')],
    ['planned for the last day of the year', { 'Step 3 date': '2025-12-31' }, later('step3-too-late')],
    ['planned for January: results were held until March', { 'Step 3 date': '2026-01-01' }, later('step3-after-ranks')],
    [
      'planned too late: whether it is in time is not asked',
      { 'Visa wanted': 'H-1B', 'Step 3 date': '2025-09-03' },
      open(['step3-h1b', 'step3-window', 'step3-too-late'], [PREPARED, BETTER]),
    ],
    [
      'once applications are open, whether it is in time is not asked',
      { 'Visa wanted': 'H-1B', Today: '2025-09-03' },
      open(['step3-h1b', 'step3-window', 'step3-season-open'], [PREPARED, BETTER]),
    ],
    ['Today not said', { Today: null }, later()],
    ['Season not said', { Season: null }, later()],
    [
      'H-1B, and the season not said: whether it is in time is asked',
      { 'Visa wanted': 'H-1B', Season: null },
      open(['step3-h1b', 'step3-window'], [PREPARED, BETTER, IN_TIME]),
    ],
    [
      'H-1B, and Today not said: whether it is in time is asked',
      { 'Visa wanted': 'H-1B', Today: null },
      open(['step3-h1b', 'step3-window'], [PREPARED, BETTER, IN_TIME]),
    ],
    [
      'Step 2 CK passed without a score is not low, with a Step 1 of 209',
      { 'Visa wanted': 'H-1B', 'Step 1': 209, 'Step 2 CK': 'Pass', Today: EARLY },
      open(['step3-h1b', 'step3-window'], [PREPARED, BETTER, IN_TIME]),
    ],
    ['a citizen who wrote H-1B needs none: later', { 'Work right': 'US citizen', 'Visa wanted': 'H-1B', Today: EARLY }, later()],
    [
      'a citizen who is not ready and wrote H-1B: recovery, not the visa',
      { 'Work right': 'US citizen', 'Visa wanted': 'H-1B', 'US letters': 2, Today: EARLY },
      open(['step3-recovery', 'step3-window'], [PREPARED, BETTER, IN_TIME]),
    ],
    [
      'matched on H-1B: it comes before training',
      { ...MATCHED, 'Visa wanted': 'H-1B' },
      { answer: 'before training', because: ['step3-matched'], asks: [] },
    ],
    [
      'matched on H-1B and passed: done',
      { ...MATCHED, 'Visa wanted': 'H-1B', 'Step 3': 'Pass' },
      { answer: 'notApplicable', because: ['step3-passed'], asks: [] },
    ],
    ['matched on J-1: later, and no day of applications', MATCHED, later()],
    [
      'matched on either visa, not ready: no day of applications is asked',
      { ...MATCHED, 'Visa wanted': 'Either', 'US letters': 2 },
      open(['step3-recovery', 'step3-window'], [PREPARED, BETTER]),
    ],
    [
      'ranked on the same day is no match',
      { ...MATCHED, 'Status of a row': 'Ranked', 'Visa wanted': 'H-1B' },
      open(['step3-h1b', 'step3-window'], [PREPARED, BETTER]),
    ],
  ];
  test.each(lines)('%s', (_says, profile, expected) => {
    expect(step3Of(profile)).toEqual(expected);
  });
});

describe('what the reasons say, and what of the profile they give away', () => {
  const told = ({ because }: Decision<string>) => because.map((reason) => [reason.code, sentence(reason), reason.uses] as const);
  test.each([
    [{}, 'no-reason-to-wait', 'No reason to wait applies', ['usce_months', 'letters', 'step2']],
    [{ 'Hands-on USCE months': 1 }, 'little-usce', '1 month', ['usce_months']],
    [{ 'Hands-on USCE months': 0 }, 'little-usce', '0 months', ['usce_months']],
    [{ 'US letters': 0 }, 'no-letter', 'letter', ['letters']],
    [{ 'Step 2 CK': 'Fail' }, 'ck-failed', 'Step 2 CK', ['step2']],
    [{ ...PENDING, 'Step 2 CK': 'Not taken' }, 'ck-not-in', 'Step 2 CK', ['step2']],
    [PENDING, 'ck-awaited', 'Step 2 CK', ['step2']],
    [PENDING, 'wait-for-ck', 'waiting days or weeks', ['step2']],
    [{ Today: '2025-09-03' }, 'season-open', 'Applications for 2026 opened on September 3, 2025:', []],
    [{ Today: '2025-09-24' }, 'programs-read', 'September 24, 2025:', []],
    [{ Today: '2026-07-01' }, 'season-over', 'The 2026 season is over: residencies began on July 1, 2026.', []],
    [{ Today: '2026-02-02' }, 'next-season', '2026', []],
    [{ Season: 2031, Today: '2030-10-01' }, 'programs-read', 'September 25, 2030 (expected)', []],
  ] as const)('this year, %j: %s', (changed, code, says, uses) => {
    const { profile, calendar } = readProfile(changed);
    const found = told(decideDelay(profile, calendar, phaseNow(profile))).find(([one]) => one === code);
    expect(found?.[1]).toContain(says);
    expect(found?.[2]).toEqual(uses);
  });
  test.each([
    [{ 'Step 3': 'Pass' }, 'step3-passed', 'H-1B', ['step3']],
    [PENDING, 'ck-first', 'Step 2 CK comes first', ['step2']],
    [{ 'Step 3': 'Fail' }, 'step3-failed', 'second attempt', ['step3']],
    [
      { Today: EARLY },
      'step3-later',
      '6 months of USCE, 3 US letters and J-1 as your visa: Step 3 later',
      ['usce_months', 'letters', 'visa_wanted', 'work_right'],
    ],
    [
      { Today: '2024-12-31' },
      'step3-later',
      'as your visa: Step 3 later',
      ['usce_months', 'letters', 'visa_wanted', 'work_right'],
    ],
    [
      { 'Work right': 'Citizen', 'Visa wanted': null },
      'step3-later',
      'no visa needed',
      ['usce_months', 'letters', 'visa_wanted', 'work_right'],
    ],
    [{ 'Visa wanted': 'H-1B' }, 'step3-h1b', 'You want H-1B', ['visa_wanted']],
    [{ 'US letters': 2 }, 'step3-recovery', 'recovery', []],
    [{ 'US letters': 2, 'Step 1': 209, 'Step 2 CK': 224 }, 'step3-both-low', 'both low', ['step1', 'step2']],
    [{ 'Step 1 attempts': 3 }, 'step3-risk', 'Another low score or a failure', ['step1_attempts', 'step2_attempts']],
    [{ 'US letters': 2 }, 'step3-window', '6-9 months', []],
    [
      { 'Step 3 date': '2025-09-02' },
      'step3-in-time',
      'Planned for September 2, 2025, before applications open on September 3, 2025',
      ['step3'],
    ],
    [
      { 'Step 3 date': '2025-09-03' },
      'step3-too-late',
      'Planned for September 3, 2025, after applications open on September 3, 2025',
      ['step3'],
    ],
    [
      { 'Step 3 date': '2026-02-20' },
      'step3-after-ranks',
      'its result may come after the rank list deadline, March 4, 2026, and then counts for next season. The last safe day to sit it is December 31, 2025.',
      ['step3'],
    ],
    [{ Today: '2025-03-03' }, 'step3-too-soon', 'September 3, 2025, after applications open on September 3, 2025', []],
    [{ Today: '2025-09-03' }, 'step3-season-open', 'Applications for 2026 opened on September 3, 2025', []],
  ] as const)('Step 3, %j: %s', (changed, code, says, uses) => {
    const { profile, calendar } = readProfile(changed);
    const found = told(decideStep3(profile, calendar, phaseNow(profile), SCORE_LINES)).find(([one]) => one === code);
    expect(found?.[1]).toContain(says);
    expect(found?.[2]).toEqual(uses);
  });
});

describe('who says so', () => {
  const sourcesOf = (decision: Decision<string>) =>
    decision.because.map(({ code, origin }) => [code, origin.kind === 'quoted' ? origin.words : origin.source]);
  const delay: readonly (readonly [changed: Cells, sources: Record<string, string>])[] = [
    [{}, { 'no-reason-to-wait': 'G5.delay' }],
    [
      { 'Hands-on USCE months': 1, 'US letters': 0 },
      { 'little-usce': 'G5.delay', 'no-letter': 'G5.delay' },
    ],
    [{ 'Step 2 CK': 'Fail' }, { 'ck-failed': 'G3.delay' }],
    [{ ...PENDING, 'Step 2 CK': 'Not taken' }, { 'ck-not-in': 'G3.delay' }],
    [PENDING, { 'ck-awaited': 'G2.ck.late', 'wait-for-ck': 'G5.submit' }],
    [{ Today: '2025-09-03' }, { 'no-reason-to-wait': 'G5.delay', 'season-open': 'ours' }],
    [{ Today: '2025-09-24' }, { 'programs-read': 'ours' }],
    [{ Today: '2026-02-02' }, { 'next-season': 'ours' }],
    [{ Today: '2026-07-01' }, { 'season-over': 'ours' }],
  ];
  test.each(delay)('this year, %j: %j', (changed, sources) => {
    const { profile, calendar } = readProfile(changed);
    expect(sourcesOf(decideDelay(profile, calendar, phaseNow(profile)))).toEqual(Object.entries(sources));
  });
  const step3: readonly (readonly [changed: Cells, sources: Record<string, string>])[] = [
    [{ 'Step 3': 'Pass' }, { 'step3-passed': 'G4.visa.step3' }],
    [PENDING, { 'ck-first': 'ours, after G1.ck.weight' }],
    [{ 'Step 3': 'Fail', Today: EARLY }, { 'step3-failed': 'G5.step3.weigh' }],
    [{ Today: EARLY }, { 'step3-later': 'G5.step3.no' }],
    [{ Today: EARLY, 'Work right': 'Citizen', 'Visa wanted': null }, { 'step3-later': 'ours, after G5.step3.no' }],
    [
      { Today: EARLY, 'Visa wanted': 'H-1B' },
      { 'step3-h1b': 'G5.visa.h1b', 'step3-window': 'G4.date.step3' },
    ],
    [
      { Today: EARLY, 'US letters': 2, 'Step 1': 209, 'Step 2 CK': 224 },
      { 'step3-recovery': 'G4.step3.yes', 'step3-both-low': 'G5.step3.weigh', 'step3-window': 'G4.date.step3' },
    ],
    [
      { Today: EARLY, 'Step 1 attempts': 3 },
      { 'step3-recovery': 'G4.step3.yes', 'step3-risk': 'G4.step3.no', 'step3-window': 'G4.date.step3' },
    ],
    [{ 'Step 3 date': '2025-09-02' }, { 'step3-later': 'G5.step3.no', 'step3-in-time': 'G4.step3.yes' }],
    [{ 'Step 3 date': '2025-09-03' }, { 'step3-later': 'G5.step3.no', 'step3-too-late': 'G4.step3.yes' }],
    [{ 'Step 3 date': '2026-01-01' }, { 'step3-later': 'G5.step3.no', 'step3-after-ranks': 'G4.step3.yes' }],
    [{ Today: '2025-03-03' }, { 'step3-later': 'G5.step3.no', 'step3-too-soon': 'G4.date.step3' }],
    [{ Today: '2025-09-03' }, { 'step3-later': 'G5.step3.no', 'step3-season-open': 'G4.step3.yes' }],
  ];
  test.each(step3)('Step 3, %j: %j', (changed, sources) => {
    const { profile, calendar } = readProfile(changed);
    expect(sourcesOf(decideStep3(profile, calendar, phaseNow(profile), SCORE_LINES))).toEqual(Object.entries(sources));
  });
});
