/** Does SEASON hold the applicant's own days of exams, OET and the Pathway against the day by which they count? */
import { describe, expect, test } from 'vitest';
import { judge } from '../../src/planning/judged/judgeList';
import { daysOf } from '../../src/planning/year/days';
import { nextStepsOf } from '../../src/planning/year/gaps';
import { seasonNowOf } from '../../src/planning/year/seasonNow';
import { applicant, type Cells, programs } from '../support/applicant';

/** Season 2027: rank lists are due on 2027-03-03. */
const of = (Today: string, more: Cells) =>
  judge([programs({ Program: 'Mercy', Status: 'interviewed' }), applicant({ Season: 2027, Today, 'Step 2 CK': 232, ...more })]);
const acts = (today: string, more: Cells): string[] =>
  seasonNowOf(of(today, more))
    .acts.map(({ says }) => says)
    .filter((says) => /^Your (?:Step|OET)/.test(says));
const tasks = (today: string, more: Cells): string[] => daysOf(of(today, more)).tasks.map(({ day, task }) => `${day} ${task}`);
const OET = 'Communication skills (OET, Pathway)';

describe('a Step 2 CK that is booked', () => {
  const booked = (day: string) => acts('2026-06-03', { 'Step 2 CK': `pending, booked ${day}` });
  test('with its four and its eight weeks, where the end of August is not sure', () => {
    expect(booked('2026-07-20')).toEqual([
      'Your Step 2 CK of July 20, 2026: the result mostly comes by August 17, 2026, but allow until September 14, 2026; programs want it by the end of August.',
    ]);
  });
  test('eight weeks before the end of August nothing is said, a day later it is', () => {
    expect(booked('2026-07-06')).toEqual([]);
    expect(booked('2026-07-07')).toHaveLength(1);
  });
  test('against the rank list: eight weeks before it nothing, then a doubt, four weeks before it no more', () => {
    const winter = (day: string) => acts('2026-11-20', { 'Step 2 CK': `pending, booked ${day}`, 'ECFMG certification': 'no' });
    expect(winter('2027-01-06')).toEqual([]);
    expect(winter('2027-01-07')[0]).toMatch(
      /that may be after the rank list deadline, March 3, 2027\. An earlier date is safer\.$/,
    );
    expect(winter('2027-02-03')[0]).toMatch(/An earlier date is safer\.$/);
    expect(winter('2027-02-04')[0]).toMatch(/your list is not used\. Move it earlier, and plan for 2028\.$/);
  });
});

describe('a retake that is booked', () => {
  const sittings = (row: string, day: string): string[] =>
    tasks('2026-11-04', { 'Step 2 CK': row, 'Step 2 CK attempts': 1, 'Step 2 CK date': day }).filter((one) =>
      /Step 2 CK(?: sat;|, as)/.test(one),
    );
  test('its day stands in TIMELINE, not that of the failed sitting', () => {
    const ahead = ['2026-12-12 Step 2 CK, as you plan; for the result allow until February 6, 2027'];
    expect(sittings('failed 204, retake booked 2026-12-12', '2026-07-09')).toEqual(ahead);
    // The other way round, the later day is the retake's too.
    expect(sittings('failed 204 on 2026-07-09, will retake', '2026-12-12')).toEqual(ahead);
  });
  test('nothing of it is awaited, or called not taken, before it is sat', () => {
    const cells = {
      Season: 2027,
      Today: '2026-11-04',
      'Step 2 CK': 'failed 204, retake booked 2026-12-12',
      'Step 2 CK date': '2026-07-09',
    };
    const of204 = judge([programs({ Program: 'Mercy' }), applicant(cells)]);
    const have = JSON.stringify(nextStepsOf(of204).advice);
    expect(have).toContain('Step 2 CK not passed yet');
    expect(have).not.toMatch(/Step 2 CK (?:pending|not taken)/);
  });
});

describe('OET and the Pathway', () => {
  const late = { 'ECFMG certification': 'No', [OET]: 'OET sat Feb 20, result 2027-03-10' };
  test('a result after the deadline is told up to its last day, by the row of OET or by that of the certificate', () => {
    const says =
      'Your OET result comes on March 10, 2027: after the rank list deadline, March 3, 2027. Without it NRMP withdraws you and your list is not used. Ask ECFMG now whether it can be there by then, and plan for 2028.';
    for (const today of ['2027-02-22', '2027-03-03']) expect(acts(today, late)).toEqual([says]);
    expect(acts('2027-03-03', { 'ECFMG certification': 'No, pathway approved? OET result comes 2027-03-10' })).toEqual([says]);
    expect(acts('2027-03-04', late)).toEqual([]);
  });
  test('a result on the deadline is in time, and who is certified needs none', () => {
    expect(acts('2027-02-22', { ...late, [OET]: 'OET result 2027-03-03' })).toEqual([]);
    expect(acts('2027-02-22', { ...late, [OET]: 'OET result 2027-03-04' })).toHaveLength(1);
    expect(acts('2027-02-22', { ...late, 'ECFMG certification': 'yes' })).toEqual([]);
  });
  test('TIMELINE has the own day in the place of the last one, and says that it is late', () => {
    const of17 = tasks('2027-02-22', late);
    expect(of17).toContain('2027-03-10 OET result, as you expect: after the rank list deadline');
    expect(of17.some((says) => says.includes('OET Medicine sat'))).toBe(false);
    expect(tasks('2026-11-20', { 'ECFMG certification': 'No', [OET]: 'OET booked 2026-12-05' })).toContain(
      '2026-12-05 OET, as you plan; for the result allow until January 30, 2027',
    );
  });
  test('an OET that is sat is awaited: no earlier date is advised, and it is no plan, but the day before it both are', () => {
    const sat = { 'ECFMG certification': 'No', [OET]: 'OET sat 2027-01-23, result open; Pathway application NOT sent' };
    const [before, after] = ['2027-01-22', '2027-01-31'].map((day) => [
      acts(day, sat)[0],
      tasks(day, sat).find((one) => /OET/.test(one)),
    ]);
    expect(after).toEqual([
      'Your OET of January 23, 2027: the result mostly comes by February 20, 2027, but allow until March 20, 2027: that may be after the rank list deadline, March 3, 2027.',
      '2027-01-23 OET sat; the result is awaited: allow until March 20, 2027: that may be after the rank list deadline',
    ]);
    expect(before?.[0]).toMatch(/ An earlier date is safer\.$/);
    expect(before?.[1]).toMatch(/^2027-01-23 OET, as you plan; for the result allow until March 20, 2027: that may be /);
  });
  test('the last days for them are called so, and nobody who has them hears of them', () => {
    const open = tasks('2026-06-03', { 'ECFMG certification': 'No', [OET]: 'OET not sat yet, pathway not chosen' });
    expect(open.filter((says) => /OET|Pathway/.test(says))).toEqual([
      '2026-12-31 At the latest: OET Medicine sat. With all of it complete by March 3, 2027 you stay in this Match; programs look for the certificate in September',
      '2027-01-31 At the latest: ECFMG Pathway applied for',
    ]);
    const done = tasks('2026-06-03', { 'ECFMG certification': 'No', [OET]: 'OET passed, pathway approved' });
    expect(done.some((says) => /OET|Pathway/.test(says))).toBe(false);
  });
  test('an OET that is passed is not asked for again while the Pathway is open', () => {
    for (const said of ['OET passed 2026-05, Pathway 1 applied', 'OET passed']) {
      const open = tasks('2026-11-04', { 'ECFMG certification': 'No', [OET]: said });
      expect(open.filter((says) => /OET/.test(says))).toEqual([]);
      expect(open.some((says) => /ECFMG Pathway applied for/.test(says))).toBe(true);
    }
  });
  test('an open OET says nothing of the certificate: a program that needs it to apply asks for it, and is no Skip', () => {
    const verdict = (ecfmg: Cells) => {
      const [list, own] = [
        programs({ Program: 'Mercy', ECFMG: 'needed to apply' }),
        applicant({
          Season: 2027,
          Today: '2026-09-10',
          'Step 2 CK': 232,
          [OET]: 'OET not sat yet',
          'ECFMG certification': undefined,
          ...ecfmg,
        }),
      ];
      return judge([list, own]).rows[0]?.judgement.verdict.tier;
    };
    expect(verdict({})).toBe('Realistic');
    expect(verdict({ 'ECFMG certification': 'No' })).toBe('Skip');
  });
  test('while programs do not read yet, what is open is named', () => {
    const planned = seasonNowOf(of('2026-06-03', { 'ECFMG certification': 'No', [OET]: 'OET not sat yet' })).acts;
    expect(planned.map(({ says }) => says)).toContain(
      'Plan what OET and your Pathway still need: by PROFILE it is not all done.',
    );
  });
});
