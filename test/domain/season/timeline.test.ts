/** Which dated tasks has a season, in which order, and in which state on the applicant's day? */
import { describe, expect, test } from 'vitest';
import { type Day, dayOf } from '../../../src/domain/day';
import type { SeasonEvent } from '../../../src/domain/season/expectedDay';
import { type DayOfSeason, distanceInWords, inOrder, planTimeline, type Task } from '../../../src/domain/season/timeline';
import type { Cells } from '../../support/applicant';
import { readProfile } from '../../support/season';

const day = (text: string): Day =>
  dayOf(Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))) ?? ('' as Day);
const DAYS: Partial<Record<SeasonEvent, string>> = {
  opens: '2025-06-04',
  tokens: '2025-06-25',
  submit: '2025-09-03',
  registration: '2025-09-15',
  review: '2025-09-24',
  'standard registration': '2026-01-30',
  'ranking opens': '2026-02-02',
  'rank list': '2026-03-04',
  'match week': '2026-03-16',
  'SOAP ends': '2026-03-19',
  'match day': '2026-03-20',
  start: '2026-07-01',
};
const HOURS: Partial<Record<SeasonEvent, string>> = { submit: '09:00', 'rank list': '21:00', 'SOAP ends': '21:00' };
const published =
  (days: Partial<Record<SeasonEvent, string>>, isExpected = false): DayOfSeason =>
  (event) => {
    const found = days[event];
    return {
      day: found === undefined ? null : day(found),
      hour: found === undefined ? null : (HOURS[event] ?? null),
      isExpected,
      source: `source of ${event}`,
    };
  };
const tasksOf = (changed: Cells = {}, weighsStep3 = false, days = DAYS): Task[] =>
  inOrder(planTimeline(readProfile(changed).profile, published(days), 'rules of SOAP', weighsStep3));
const line = ({ day: on, task, state, source }: Task): string => `${on ?? '–'} ${state}: ${task} (${source})`;
const find = (tasks: readonly Task[], words: RegExp): Task | undefined => tasks.find(({ task }) => words.test(task));

describe('the tasks of the season 2026', () => {
  test('stand in the order of their days, each with who says so, on 2025-08-01', () => {
    expect(tasksOf().map(line)).toEqual([
      '2025-06-04 past: The application season opens: register, begin the application (source of opens)',
      '2025-06-25 past: ECFMG gives out the ERAS tokens (source of tokens)',
      '2025-08-31 done: Step 2 CK taken and reported (G2.date.ck)',
      '2025-09-03 open: Applications can be submitted at 09:00 Eastern Time, signals with them; what your list leaves open is asked before (G5.visa.ask) (source of submit)',
      '2025-09-15 done: ECFMG certification complete, or nearly (G5.date.ready)',
      '2025-09-15 open: Key letters uploaded (PROFILE counts 3) (G5.date.ready)',
      '2025-09-15 open: NRMP registration opens: register for the Match; SOAP asks for it too (source of registration)',
      '2025-09-24 open: Programs begin to read applications; everything sent before reaches them together (source of review)',
      '2026-01-30 open: NRMP registration at the standard fee; then $50 more until the rank list deadline (source of standard registration)',
      '2026-02-02 open: For SOAP, a second statement and letters ready: for another specialty, or for a first year alone (source of ranking opens)',
      '2026-03-04 open: Rank order list certified by 21:00 Eastern Time, in your true order, if you interviewed; late NRMP registration ends too (G2.rank; source of rank list)',
      '2026-03-16 open: SOAP: you must be registered for the Match, able to begin on 1 July, and ECFMG verifies it for graduates of schools abroad (rules of SOAP)',
      '2026-03-16 open: Match Week, Monday: you learn whether you matched. If not, the list of unfilled programs is out: prepare up to 45 applications from 11 a.m. Eastern, only through the application service (source of match week)',
      '2026-03-19 open: Until SOAP ends, contact no program yourself or through anyone before it contacts you; programs read from Tuesday, 8 a.m. Eastern (rules of SOAP)',
      '2026-03-19 open: SOAP offers at 9, 12, 3 and 6 o’clock Eastern, each for two hours; SOAP ends at 21:00 Eastern Time (source of SOAP ends)',
      '2026-03-20 open: Match Day (source of match day)',
      '2026-07-01 open: Residencies begin (source of start)',
    ]);
  });

  test('a day is open on the day itself and past on the next', () => {
    const review = (today: string) => find(tasksOf({ Today: today }), /begin to read/)?.state;
    expect([review('2025-09-24'), review('2025-09-25')]).toEqual(['open', 'past']);
  });

  test('a score that is in, a pass and a certificate are done; before them the task is open', () => {
    const ck = (value: unknown) => find(tasksOf({ 'Step 2 CK': value, 'Step 2 CK attempts': null }), /taken and reported/)?.state;
    expect([ck(232), ck('Pass'), ck('Pending'), ck('Fail')]).toEqual(['done', 'done', 'open', 'open']);
    const ecfmg = (value: unknown) => find(tasksOf({ 'ECFMG certification': value }), /complete, or nearly/)?.state;
    expect([ecfmg('Yes'), ecfmg('No'), ecfmg(null)]).toEqual(['done', 'open', 'open']);
  });

  test('letters that PROFILE does not count are not counted', () => {
    expect(find(tasksOf({ 'US letters': null }), /Key letters/)?.task).toBe('Key letters uploaded');
  });

  test('without a Season the days by month are not known', () => {
    const tasks = tasksOf({ Season: null, 'Step 2 CK': 'Pending', 'Step 2 CK attempts': null });
    expect(find(tasks, /taken and reported/)).toMatchObject({ day: null, state: 'not known' });
  });

  test('without Today nothing is past', () => {
    expect(tasksOf({ Today: null }).map(({ state }) => state)).not.toContain('past');
  });
});

test('a late certificate is called late up to mid-September, when it should be nearly complete, and on no later day: G5.date.ready', () => {
  const isToldLate = (Today: string | null, days = DAYS) =>
    find(tasksOf({ 'ECFMG certification': 'expected 2025-10-15', Today }, false, days), /as you expect/)?.task.includes(
      'mid-September',
    );
  expect([isToldLate('2025-09-15'), isToldLate('2025-09-16'), isToldLate(null)]).toEqual([true, false, true]);
  const { submit: _submit, ...others } = DAYS;
  expect(isToldLate('2025-09-15', others)).toBe(false);
});

test('what stands in Match Week of a season that is not published is expected there', () => {
  const soap = (isExpected: boolean) =>
    planTimeline(readProfile().profile, published(DAYS, isExpected), 'rules of SOAP', false)
      .filter(({ task }) => /^SOAP:|^Until SOAP/.test(task))
      .map(({ source }) => source);
  expect(soap(false)).toEqual(['rules of SOAP', 'rules of SOAP']);
  expect(soap(true)).toEqual(['rules of SOAP; source of match week', 'rules of SOAP; source of SOAP ends']);
});

describe('a day that is not known', () => {
  const { opens: _opens, tokens: _tokens, 'rank list': _rank, 'match week': _week, ...others } = DAYS;
  const tasks = (today: string) => tasksOf({ Today: today }, false, others);
  test('keeps its place after the one before it', () => {
    const order = tasks('2025-08-01').map(({ task }) => task.slice(0, 14));
    expect(order.slice(7, 14)).toEqual([
      'Programs begin',
      'NRMP registrat',
      'For SOAP, a se',
      'Rank order lis',
      'SOAP: you must',
      'Match Week, Mo',
      'Until SOAP end',
    ]);
    expect(find(tasks('2025-08-01'), /Rank order/)).toMatchObject({ day: null, state: 'not known' });
    expect(find(tasks('2025-08-01'), /^SOAP/)).toMatchObject({ day: null, state: 'not known' });
  });
});

describe('what PROFILE plans', () => {
  const planned = (changed: Cells, weighsStep3 = false) =>
    tasksOf(changed, weighsStep3)
      .filter(({ source }) => source === 'your profile' || source === 'G4.date.step3')
      .map(line);
  const PENDING = { 'Step 2 CK': 'Pending', 'Step 2 CK attempts': null };
  test.each([
    ['nothing', {}, []],
    [
      'Step 2 CK ahead',
      { ...PENDING, 'Step 2 CK date': '2025-08-20' },
      ['2025-08-20 open: Step 2 CK, as you plan; for the result allow until October 15, 2025 (your profile)'],
    ],
    [
      'Step 2 CK awaited from the day after it was sat',
      { ...PENDING, 'Step 2 CK date': '2025-07-31' },
      ['2025-07-31 past: Step 2 CK sat; the result is awaited: allow until September 25, 2025 (your profile)'],
    ],
    [
      'Step 2 CK on its day',
      { ...PENDING, 'Step 2 CK date': '2025-08-01' },
      ['2025-08-01 open: Step 2 CK, as you plan; for the result allow until September 26, 2025 (your profile)'],
    ],
    ['Step 2 CK that is in', { 'Step 2 CK date': '2025-05-20' }, []],
    ['a failed sitting is no plan', { 'Step 2 CK': 'Fail', 'Step 2 CK date': '2025-05-20' }, []],
    [
      'Step 3 ahead',
      { 'Step 3': 'Not taken', 'Step 3 date': '2025-10-01' },
      ['2025-10-01 open: Step 3, as you plan; for the result allow until November 26, 2025 (your profile)'],
    ],
    [
      'a plan whose day is past',
      { 'Step 3': 'Not taken', 'Step 3 date': '2025-07-31' },
      ['2025-07-31 past: Step 3, as you plan (your profile)'],
    ],
    [
      'ECFMG expected',
      { 'ECFMG certification': 'expected 2025-08-15' },
      ['2025-08-15 open: ECFMG certification, as you expect (your profile)'],
    ],
    [
      'ECFMG expected by mid-September',
      { 'ECFMG certification': 'expected 2025-09-15' },
      ['2025-09-15 open: ECFMG certification, as you expect (your profile)'],
    ],
    [
      'ECFMG expected later: G5.date.ready',
      { 'ECFMG certification': 'expected 2025-09-16' },
      [
        '2025-09-16 open: ECFMG certification, as you expect: after mid-September, when it should be nearly complete (G5.date.ready) (your profile)',
      ],
    ],
    ['ECFMG certified', { 'ECFMG certification': 'Yes, since 2025-05-10' }, []],
    [
      'Step 3 awaited from the day after it was sat',
      { 'Step 3': 'pending', 'Step 3 date': '2025-07-31' },
      ['2025-07-31 past: Step 3 sat; the result is awaited: allow until September 25, 2025 (your profile)'],
    ],
    // 56 days after 2025-06-05 are 2025-07-31: it should be there on 1 August.
    [
      'a result that should be there is only awaited',
      { 'Step 3': 'pending', 'Step 3 date': '2025-06-05' },
      ['2025-06-05 past: Step 3 sat; the result is awaited (your profile)'],
    ],
    // 56 days after 2026-01-02 are 2026-02-27, and results of January were held until the end of March.
    [
      'Step 3 in January: results were held until March',
      { 'Step 3': 'Not taken', 'Step 3 date': '2026-01-02' },
      ['2026-01-02 open: Step 3, as you plan; for the result allow until March 31, 2026 (your profile)'],
    ],
    [
      'Step 2 CK in January is not held',
      { ...PENDING, 'Step 2 CK date': '2026-01-02' },
      ['2026-01-02 open: Step 2 CK, as you plan; for the result allow until February 27, 2026 (your profile)'],
    ],
    [
      'months of USCE',
      { 'Hands-on USCE months': '1, 3 by 2025-09-01' },
      ['2025-09-01 open: 3 months of hands-on USCE, as you plan (your profile)'],
    ],
    ['letters', { 'US letters': '1, 4 by 2025-09-02' }, ['2025-09-02 open: 4 US letters, as you plan (your profile)']],
  ] as const)('%s', (_says, changed, expected) => {
    expect(planned(changed)).toEqual(expected);
  });
  test.each([
    [
      'six months from 2025-03-02 end the day before applications open',
      { Today: '2025-03-02' },
      ['2025-12-02 open: Step 3, if you decide for it: 6-9 months from today, September 2, 2025 at the earliest (G4.date.step3)'],
    ],
    [
      'six months from 2025-03-03 end on the day',
      { Today: '2025-03-03' },
      [
        '2025-12-03 open: Step 3, if you decide for it: 6-9 months from today, September 3, 2025 at the earliest, in time for the applications of 2027 (G4.date.step3)',
      ],
    ],
    [
      'a day of one’s own stands instead',
      { 'Step 3': 'Not taken', 'Step 3 date': '2025-10-01' },
      ['2025-10-01 open: Step 3, as you plan; for the result allow until November 26, 2025 (your profile)'],
    ],
    ['without Today there is no window', { Today: null }, []],
  ] as const)('the window of Step 3, where it is weighed: %s', (_says, changed, expected) => {
    expect(planned(changed, true)).toEqual(expected);
  });
  test('stands at its day among the tasks', () => {
    const order = tasksOf({ 'US letters': '1, 4 by 2025-09-10' }).map(({ task }) => task.slice(0, 14));
    expect(order.slice(3, 6)).toEqual(['Applications c', '4 US letters, ', 'ECFMG certific']);
  });
});

test('what has no day stays behind the task before it, however late a plan between the two is', () => {
  const one = (task: string, on: string | null, source: string): Task => ({
    day: on === null ? null : day(on),
    task,
    state: 'open',
    source,
  });
  const tasks = [
    one('submit', '2025-09-03', 'ERAS'),
    one('plan', '2026-05-01', 'your profile'),
    one('window', '2026-06-01', 'G4.date.step3'),
    one('rank', null, 'NRMP'),
    one('review', '2025-09-24', 'ERAS'),
    one('letters', '2025-09-03', 'ours'),
  ];
  expect(inOrder(tasks).map(({ task }) => task)).toEqual(['submit', 'rank', 'letters', 'review', 'plan', 'window']);
});

test.each([
  ['2025-08-01', '2025-08-01', 'today'],
  ['2025-08-01', '2025-08-02', 'tomorrow'],
  ['2025-08-01', '2025-08-13', 'in 12 days'],
  ['2025-08-02', '2025-08-01', '1 day ago'],
  ['2025-08-13', '2025-08-01', '12 days ago'],
])('from %s to %s: %s', (today, other, says) => {
  expect(distanceInWords(day(today), day(other))).toBe(says);
});
