/** NEXT_STEPS and TIMELINE: gaps against each guide's targets, both decisions on both sides of their edges, dated tasks. Through the built add-on. */
import { describe, expect, test } from 'vitest';
import { keptAddon } from '../support/addon';
import { applicant, type Cells } from '../support/applicant';

const addon = keptAddon();
const steps = (profile: Cells = {}): string[][] => addon.call('NEXT_STEPS', applicant(profile)) as string[][];
const gapOf = (rule: string, target: RegExp, profile: Cells = {}): string | undefined =>
  steps(profile).find((row) => row[5]?.split(', ').includes(rule) && target.test(row[2] ?? '') && row[3] !== '')?.[3];
const decision = (about: string, profile: Cells = {}): string[] => steps(profile).find((row) => row[1] === about) ?? [];

describe('NEXT_STEPS', () => {
  test('the six domains in the order of the guide, clinical performance first', () => {
    const lines = steps();
    const domains = [...new Set(lines.slice(lines.findIndex(([domain]) => domain === 'More')).map(([domain]) => domain))].slice(
      2,
      8,
    );
    expect(domains).toEqual([
      'Clinical performance',
      'US clinical experience',
      'Research',
      'Letters',
      'Narrative',
      'Regional commitment',
    ]);
  });

  test.each([
    [1, 'Riverside', '1 more'],
    [2, 'Riverside', 'none'],
    [2, 'Cleveland', 'The months are there; are they in your target region?'],
    [2, undefined, 'fill in “USCE places” in PROFILE'],
  ])('G5 asks 2-3 months in the target region, here Southern California: %i months in %s, %s', (months, places, gap) => {
    const profile = { 'Hands-on USCE months': months, 'USCE places': places, 'Target areas': 'Southern California' };
    expect(gapOf('G5.usce.region', /2-3/, profile)).toBe(gap);
  });

  test('a Step 3 that is planned serves the next season from the day after the rank lists, due on 2027-03-03, are closed', () => {
    const plan = (Today: string, day = '2027-08-10'): string =>
      decision('Step 3', {
        Season: 2027,
        Today,
        'Visa wanted': 'H-1B',
        'Step 3': `fail 192 on 2026-12-18, retake planned ${day}`,
      })[4] ?? '';
    expect(plan('2027-03-03')).toContain('after the rank list deadline, March 3, 2027, and then counts for next season.');
    for (const today of ['2027-03-04', '2027-07-01']) {
      expect(plan(today)).toContain('Planned for August 10, 2027, before applications open on September 1, 2027 (expected)');
      expect(plan(today)).not.toMatch(/rank list deadline|last safe day/);
    }
    expect(plan('2027-07-01', '2028-02-20')).toContain(
      'after the rank list deadline, March 1, 2028 (expected), and then counts for next season. The last safe day to sit it is December 31, 2027.',
    );
  });

  test('the setting of a rotation is for the applicant to judge', () => {
    expect(gapOf('G4.ex', /2-4/, { 'USCE places': 'Cleveland' })).toBe('The months are there; is one of them such a setting?');
  });

  test('a language counts if the guide names it: Punjabi in the Central Valley, not in Southern California', () => {
    const profile = { Languages: 'English, Punjabi' };
    expect([gapOf('G3.lang', /./, profile), gapOf('G5.lang', /./, profile)]).toEqual([
      'none',
      'Not among the languages this guide names',
    ]);
  });

  test('a language counts by its own name too: “español, inglés” is Spanish, which both guides name', () => {
    expect(gapOf('G5.lang', /./, { Languages: 'español, inglés' })).toBe('none');
  });

  test('a plan is shown as a plan', () => {
    expect(gapOf('G5.usce.region', /2-3/, { 'Hands-on USCE months': '1, 3 by 2025-09-01' })).toBe(
      'reached with the plan, by September 1, 2025',
    );
    expect(gapOf('G5.lor', /3-4/, { 'US letters': '1, 2 by 2025-09-01' })).toBe('2 more');
  });

  test('a plan whose day is past, or comes after programs begin to read on 2025-09-24, is not counted', () => {
    const of = (plan: string) => gapOf('G5.lor', /3-4/, { 'US letters': plan });
    expect(of('1, 3 by 2025-07-31')).toBe('2 more: the plan’s day, July 2025, is past');
    expect(of('1, 3 by 2025-08-01')).toBe('reached with the plan, by August 1, 2025');
    expect(of('1, 3 by 2025-09-24')).toBe('reached with the plan, by September 24, 2025');
    expect(of('1, 3 by 2025-09-25')).toBe('2 more: the plan, September 25, 2025, comes after programs begin to read');
  });

  test('what PROFILE does not say is asked, never taken for none', () => {
    expect(gapOf('G5.lor', /3-4/)).toBe('fill in “US letters” in PROFILE');
    expect(gapOf('G5.lor', /3-4/, { 'US letters': 0 })).toBe('3 more');
  });

  test('words of the research row are counted: 1 poster and 2 QI projects are 3', () => {
    expect(steps({ 'Research outputs': '1 poster, 2 QI projects' }).find((row) => row[5]?.includes('G5.research'))?.[1]).toBe(
      '3 outputs',
    );
  });

  test('a guide speaks of its own applicants only', () => {
    const rules = (right: string) =>
      steps({ 'Work right': right, 'Visa wanted': undefined }).map((row) => (row[5] ?? '').slice(0, 2));
    expect(rules('US citizen')).toContain('G2');
    expect(rules('US citizen')).not.toContain('G5');
    expect(rules('Needs a visa')).not.toContain('G2');
  });

  test.each([
    [2, 3, 'Step 3 later'],
    [1, 3, 'Consider it'],
    [2, 2, 'Consider it'],
  ])('Step 3 with %i months and %i letters, J-1: %s', (months, letters, answer) => {
    expect(decision('Step 3', { 'Hands-on USCE months': months, 'US letters': letters })[3]).toBe(answer);
  });

  test('who wants H-1B considers it whatever is there', () => {
    const line = decision('Step 3', { 'Visa wanted': 'H-1B', 'Hands-on USCE months': 12, 'US letters': 4 });
    expect([line[3], line[5]]).toEqual(['Consider it', 'G5.visa.h1b, G4.date.step3']);
  });

  test('who withdrew from a Match is told that she applied, not that she went through it: not-matched-before', () => {
    const says = decision('This year or next', { 'Earlier Match attempts': '1 (withdrew before ranking)' })[4];
    expect(says).toContain('You applied in the Match once before: show progress and insight, not the same pattern again.');
    expect(says).not.toMatch(/went through|without a position/);
  });
  test('Step 3 passed is done; Step 2 CK pending comes first', () => {
    expect(decision('Step 3', { 'Step 3': 'Pass' })[3]).toBe('Done');
    expect(decision('Step 3', { 'Step 2 CK': 'pending' })[3]).toBe('Step 2 CK first');
  });

  test('from the day applications open on September 3, 2025 until programs read it says to apply', () => {
    const of = (today: string) => decision('Step 3', { 'US letters': 3, Today: today })[3];
    expect([of('2025-09-02'), of('2025-09-03'), of('2025-09-23'), of('2025-09-24')]).toEqual([
      'Step 3 later',
      'Apply now, Step 3 later',
      'Apply now, Step 3 later',
      'Step 3 later',
    ]);
  });

  test('planned a day before applications open on September 3, 2025 it is in time, on the day not', () => {
    const says = (day: string) => decision('Step 3', { 'Hands-on USCE months': 1, 'Step 3': `not taken, planned ${day}` })[4];
    expect(says('2025-09-02')).toContain('before applications open on September 3, 2025');
    expect(says('2025-09-03')).toContain('after applications open on September 3, 2025');
  });

  test.each([
    [1, 2, 'Weigh another year'],
    [2, 0, 'Weigh another year'],
    [2, 1, 'Apply in the 2026 season'],
    ['1, 2 by 2025-09-24', 1, 'Apply in the 2026 season'],
    ['1, 2 by 2025-09-25', 1, 'Weigh another year'],
  ])('this year with %s months and %i letters: %s', (months, letters, answer) => {
    expect(decision('This year or next', { 'Hands-on USCE months': months, 'US letters': letters })[3]).toBe(answer);
  });

  test('letters not said leave the year open and are asked for', () => {
    const line = decision('This year or next');
    expect([line[3], line[4]]).toEqual(['Not known yet', 'It needs US letters in PROFILE.']);
  });

  test('a Step 2 CK that is pending leaves the year open, one sat after applications open is a reason to wait', () => {
    const of = (day: string) =>
      decision('This year or next', { 'Step 2 CK': `pending, ${day}`, 'Step 2 CK attempts': undefined, 'US letters': 3 });
    expect([of('2025-09-02')[3], of('2025-09-03')[3]]).toEqual(['Not known yet', 'Weigh another year']);
    expect(of('2025-09-02')[5]).toBe('G2.ck.late, G5.submit');
    expect(decision('This year or next', { 'Step 2 CK': undefined, 'US letters': 3 })[4]).toBe('It needs Step 2 CK in PROFILE.');
  });

  test.each([
    [
      'Step 2 CK',
      217,
      'Step 2 CK date',
      '2025-07-10',
      'Step 2 CK 217 is below the pass mark of its day (218): check score and date.',
    ],
    ['Step 3', 199, 'Step 3 date', '2025-05-01', 'Step 3 199 is below the pass mark of its day (200): check score and date.'],
  ])('%s %i is below its pass mark, and nothing is built on it', (step, score, label, day, says) => {
    const line = decision('Step 3', { [step]: score, [label]: day });
    expect([line[3], line[4]]).toEqual(['Check the score', says]);
  });

  test('a season that is over asks for the next: on 30 June 2026 it is not, on 1 July it is', () => {
    const of = (today: string) => decision('This year or next', { 'US letters': 3, Today: today })[3];
    expect([of('2026-06-30'), of('2026-07-01')]).toEqual(['Plan for the next season', 'Not known yet']);
    expect(decision('This year or next', { Today: '2026-07-01' })[4]).toContain('It needs the next Season in PROFILE.');
  });

  test('who takes either visa is asked whether the targets are mostly J-1', () => {
    const line = decision('Step 3', { 'Visa wanted': 'either', 'US letters': 3 });
    expect([line[3], line[4]?.includes('mostly J-1')]).toEqual(['Consider it', true]);
  });

  test('one failed Step 2 CK with a Step 1 of 250 is not “both low”', () => {
    const rules = (profile: Cells) => decision('Step 3', { 'Step 2 CK': 222, 'Hands-on USCE months': 1, ...profile })[5];
    expect(rules({ 'Step 1': 250, 'Step 2 CK attempts': 2 })).not.toContain('G5.step3.weigh');
    expect(rules({ 'Step 1': 209 })).toContain('G5.step3.weigh');
    expect(rules({ 'Step 1': 210 })).not.toContain('G5.step3.weigh');
  });

  test.each([
    [224, true],
    [225, false],
  ])('Step 2 CK %i: an explanation belongs into the statement: %s', (ck, is) => {
    expect(steps({ 'Step 2 CK': ck }).some((row) => row[5] === 'G4.ps.one')).toBe(is);
  });

  test('who was in the Match before must show movement', () => {
    expect(steps({ 'Earlier Match attempts': 1 }).at(-1)?.[5]).toBe('G1.unmatched');
    expect(steps({ 'Earlier Match attempts': 0 }).some((row) => row[5] === 'G1.unmatched')).toBe(false);
  });
});

describe('TIMELINE', () => {
  const tasks = (profile: Cells = {}): string[][] => addon.call('TIMELINE', applicant(profile)) as string[][];
  const task = (words: string, profile: Cells = {}): string[] | undefined =>
    tasks(profile).find((row) => row[1]?.includes(words));

  test('days of 2026, from 1 August 2025: 33 days to the first submission', () => {
    expect(task('can be submitted')?.slice(0, 3)).toEqual([
      '2025-09-03',
      'Applications can be submitted at 09:00 Eastern Time, signals with them; what your list leaves open is asked before (G5.visa.ask)',
      'in 33 days',
    ]);
    expect(task('application season opens')?.[2]).toBe('past');
  });

  test('a day is past the day after it', () => {
    const on = (today: string) => task('can be submitted', { Today: today })?.[2];
    expect([on('2025-09-02'), on('2025-09-03'), on('2025-09-04')]).toEqual(['tomorrow', 'today', 'past']);
  });

  test('Step 2 CK by August: done with a score, past without one in September', () => {
    expect(task('Step 2 CK taken')?.slice(0, 3)).toEqual(['2025-08-31', 'Step 2 CK taken and reported', 'done']);
    expect(task('Step 2 CK taken', { 'Step 2 CK': 'pending', Today: '2025-09-01' })?.[2]).toBe('past');
  });

  test('a day that is not published follows its pattern and says expected: from 1 August 2025 to 17 March 2028 are 959 days', () => {
    const source = 'expected: the third Friday of March';
    expect(task('Match Day', { Season: 2028 })).toEqual(['2028-03-17', 'Match Day at 12:00 Eastern Time', 'in 959 days', source]);
    expect(task('Match Day', { Season: 2027 })?.[3]).toBe('NRMP calendar 2027 as reported');
    expect(task('Match Day', { Season: 2026 })?.[3]).toBe('NRMP newsletter, September 2025');
    expect(task('can be submitted', { Season: 2028 })?.[0]).toBe('2027-09-01');
    expect(task('Residencies begin', { Season: 2031 })?.[0]).toBe('2031-07-01');
  });

  test('registration and the rank list have their days too: reported for 2027, expected for 2040', () => {
    expect(task('NRMP registration opens', { Season: 2027 })?.[0]).toBe('2026-09-15');
    expect(task('Rank order list', { Season: 2027 })?.[0]).toBe('2027-03-03');
    expect(task('Rank order list', { Season: 2040 })?.[3]).toContain('expected: the Wednesday 16 days before');
  });

  test('SOAP stands there in August: who may take part, and that nobody contacts a program first', () => {
    expect(task('registered for the Match, able to begin on 1 July')?.[0]).toBe('2026-03-16');
    // It holds to the last evening of SOAP, so it is not past before.
    expect(task('Until SOAP ends, contact no program')?.[0]).toBe('2026-03-19');
  });

  test('what the profile plans stands at its day', () => {
    const planned = tasks({ 'Hands-on USCE months': '2, 4 by 2025-09-10', 'ECFMG certification': '2025-10-01' });
    expect(planned.find((row) => row[1] === '4 months of hands-on USCE, as you plan')?.[0]).toBe('2025-09-10');
    const days = planned.map(([day]) => day ?? '').filter((day) => /^\d/.test(day));
    expect(days).toEqual([...days].sort());
  });

  test('the window of Step 3 stands there only while the decision is open: 6 and 9 months after 1 August 2025', () => {
    expect(task('Step 3, if you decide', { 'Hands-on USCE months': 1 })?.slice(0, 2)).toEqual([
      '2026-05-01',
      'Step 3, if you decide for it: 6-9 months from today, February 1, 2026 at the earliest, in time for the applications of 2027',
    ]);
    expect(task('Step 3, if you decide', { 'US letters': 3 })).toBeUndefined();
  });

  test('a failed sitting is no plan', () => {
    expect(task('Step 2 CK, as you plan', { 'Step 2 CK': 'Fail', 'Step 2 CK date': '2024-03-12' })).toBeUndefined();
    expect(task('Step 2 CK, as you plan', { 'Step 2 CK': 'pending', 'Step 2 CK date': '2025-08-12' })?.[0]).toBe('2025-08-12');
  });

  test('Emergency Medicine has the days of its own service', () => {
    expect(task('begin to read', { Specialties: 'Emergency Medicine' })?.[0]).toBe('2025-10-01');
    const expected = task('begin to read', { Specialties: 'Emergency Medicine', Season: 2027 });
    expect([expected?.[0], expected?.[3]]).toEqual(['2026-09-23', 'expected: ERAS’s fourth Wednesday of September']);
  });

  test('without Today nothing is marked past, and the first line asks for it', () => {
    const lines = tasks({ Today: undefined });
    expect(lines.some((row) => row[2] === 'past')).toBe(false);
    expect(lines[1]?.[1]).toContain('Fill in “Today”');
  });
});
