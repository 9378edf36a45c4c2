/** Which dated tasks come after the applications, on which day each, and for whom? The Match of 2027: rank lists by 3 March, Match Day on 19 March, training from 1 July. */
import { describe, expect, test } from 'vitest';
import type { Day } from '../../../src/domain/day';
import type { ExamResult } from '../../../src/domain/profile';
import { matchedTasks, nextSeasonTasks, reapplyTasks, resultTasks } from '../../../src/domain/season/laterTasks';
import type { DayOfSeason, Task } from '../../../src/domain/season/timeline';
import { readProfileValues } from '../../../src/sheet/profile/profileBlock';
import { profileOf } from '../../../src/sheet/profile/profileOf';
import { applicant, type Cells } from '../../support/applicant';

const DAYS: Readonly<Record<string, string>> = {
  'rank list': '2027-03-03',
  'match day': '2027-03-19',
  'service closes': '2027-05-14',
  start: '2027-07-01',
  pathways: '2027-01-31',
  opens: '2027-06-02',
  submit: '2027-09-01',
  review: '2027-09-22',
};
const dayIn =
  (isExpected: boolean): DayOfSeason =>
  (event) => ({ day: (DAYS[event] ?? null) as Day | null, hour: null, isExpected, source: `source of ${event}` });
const dayOf = dayIn(false);
const nothingKnown: DayOfSeason = () => ({ day: null, hour: null, isExpected: false, source: '' });
const PENDING: ExamResult = { score: null, outcome: 'pending', attempts: null, on: null };
const on = (today: Day | null, step2: ExamResult = PENDING) => ({ ...profileOf(readProfileValues(applicant({}))), today, step2 });
const told = (tasks: readonly Task[]) => tasks.map(({ day, state, task, source }) => [day, state, task, source]);
const TODAY = '2027-01-06' as Day;

describe('results by the rank list deadline', () => {
  // 56 days before 3 March are 6 January, 28 days 3 February.
  test('Step 2 CK is sat 8 weeks before, and the day itself is not past', () => {
    const says =
      'Last day to sit Step 2 CK for a result by the rank list deadline, March 3, 2027: 8 weeks before; February 3, 2027 leaves no margin, and in 2020 test centers were shut January 1-14';
    const of = (today: Day | null) => told(resultTasks(on(today), dayOf, ['Step 2 CK'], false));
    expect(of(TODAY)).toEqual([['2027-01-06', 'open', says, 'ours, after the result times of USMLE']]);
    expect(of('2027-01-07' as Day)[0]?.[1]).toBe('past');
    expect(of(null)[0]?.[1]).toBe('open');
  });
  test('no sitting is asked for from the day after one whose result is awaited', () => {
    const sat = (day: string) => resultTasks(on(TODAY, { ...PENDING, on: day as Day }), dayOf, ['Step 2 CK'], false);
    expect([sat('2027-01-05').length, sat('2027-01-06').length]).toEqual([0, 1]);
  });
  test('a deadline by the pattern is called expected', () => {
    const [ck] = resultTasks(on(TODAY), dayIn(true), ['Step 2 CK'], false);
    expect(ck?.task).toContain('March 3, 2027 (expected)');
  });
  test('Step 3 by the end of the year before, where the visa asks for it', () => {
    expect(told(resultTasks(on(TODAY), dayOf, [], true))).toEqual([
      [
        '2026-12-31',
        'past',
        'Step 3 sat, where a program wants it passed before it ranks (H-1B): later results have come in March',
        'expected: ECFMG’s notices of 2019 and 2021',
      ],
    ]);
  });
  test.each(['ECFMG certification', 'ECFMG not said'] as const)(
    '%s: OET by the end of the year, a Pathway by its day',
    (open) => {
      expect(told(resultTasks(on(TODAY), dayOf, [open], false))).toEqual([
        [
          '2026-12-31',
          'past',
          'At the latest: OET Medicine sat, if you need a Pathway. With all of it complete by March 3, 2027 you stay in this Match; programs look for the certificate in September',
          'ECFMG’s advice for 2026',
        ],
        ['2027-01-31', 'open', 'At the latest: ECFMG Pathway applied for, if you need one', 'source of pathways'],
      ]);
    },
  );
  test('nothing open, or a deadline that is not known: no task', () => {
    expect(resultTasks(on(TODAY), dayOf, [], false)).toEqual([]);
    expect(resultTasks(on(TODAY), nothingKnown, ['Step 2 CK', 'ECFMG certification'], true)).toEqual([]);
  });
});

describe('the papers of a match', () => {
  const of = (cells: Cells) =>
    told(matchedTasks(profileOf(readProfileValues(applicant({ Today: '2027-03-20', ...cells }))), dayOf)).map(
      ([day, state, task]) => [day, state, String(task).split(':')[0]],
    );
  const ALWAYS = [
    ['2027-03-19', 'past', 'Match Day'],
    ['2027-07-01', 'open', 'Residencies begin'],
  ] as const;
  // 42 days before 1 July are 20 May.
  test.each([
    ['J-1', ['J-1']],
    ['H-1B', ['H-1B']],
    ['either', ['J-1', 'H-1B']],
  ])('wanted %s: %j', (wanted, papers) => {
    const [first, last] = ALWAYS;
    const passed = { 'Visa wanted': wanted, 'Step 3': 'Pass' };
    expect(of(passed)).toEqual([first, ...papers.map((name) => ['2027-05-20', 'open', name]), last]);
  });
  // 56 days before 20 May are 25 March: results of a sitting after it may come too late.
  test('a Step 3 that is not passed has its last sitting, not the day of its papers', () => {
    const sat = (cells: Cells) =>
      told(matchedTasks(profileOf(readProfileValues(applicant({ Today: '2027-03-26', ...cells }))), dayOf)).filter(([, , task]) =>
        /sat/.test(String(task)),
      );
    const expected = [
      '2027-03-25',
      'past',
      'H-1B: Step 3 sat, with 8 weeks for its result',
      'ours, after the result times of USMLE',
    ];
    expect(sat({ 'Visa wanted': 'H-1B' })).toEqual([expected]);
    expect(sat({ 'Visa wanted': 'H-1B', 'Step 3': 'Pass' })).toEqual([]);
    expect(sat({ 'Visa wanted': 'J-1' })).toEqual([]);
  });
  test('the petition is told after the guide: G5.visa.h1b', () => {
    const profile = profileOf(readProfileValues(applicant({ Today: '2027-03-20', 'Visa wanted': 'H-1B' })));
    expect(told(matchedTasks(profile, dayOf)).map((task) => task.at(-1))).toContain('G5.visa.h1b');
  });
  test('no visa needed: none', () => {
    expect(of({ 'Work right': 'US citizen', 'Visa wanted': undefined })).toEqual(ALWAYS);
  });
  test('a start that is not known has no day', () => {
    const profile = profileOf(readProfileValues(applicant({ Today: '2027-03-20' })));
    expect(told(matchedTasks(profile, nothingKnown)).map(([day, state]) => [day, state])).toEqual(
      Array.from({ length: 3 }, () => [null, 'not known']),
    );
  });
});

test('after no match: feedback in 2 weeks, a plan in 6, unfilled programs until the service closes, no idle year', () => {
  // 14 days after 19 March are 2 April, 42 days 30 April.
  expect(told(reapplyTasks('2027-04-10' as Day, dayOf, 'SOAP rules'))).toEqual([
    ['2027-04-02', 'past', 'Ask each program that interviewed you for feedback', 'G1.unmatched.list'],
    [
      '2027-04-30',
      'open',
      'A written plan of what will be new: USCE, research or community work, English and interviews',
      'G1.unmatched, G2.delay',
    ],
    ['2027-05-14', 'open', 'Last day to apply to unfilled programs; since SOAP ended you may write to them', 'SOAP rules'],
    [
      '2027-07-01',
      'open',
      'No idle year: a preliminary or transitional year, research tied to a program, or longer USCE with letters begun',
      'G3.unmatched, G3.unmatched.list',
    ],
  ]);
});

test('the next season: it opens, is applied for, is read', () => {
  expect(told(nextSeasonTasks(TODAY, 2028, dayOf))).toEqual([
    ['2027-06-02', 'open', 'Season 2028: ERAS opens: start MyERAS; tokens follow in the last third of June', 'source of opens'],
    ['2027-09-01', 'open', 'Season 2028: applications can be submitted, signals with them', 'source of submit'],
    ['2027-09-22', 'open', 'Season 2028: programs begin to read', 'source of review'],
  ]);
});
