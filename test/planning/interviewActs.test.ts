/** Do the programs that wait for an answer or for thanks stand first in this week's acts, by name and day? */
import { describe, expect, test } from 'vitest';
import { judge } from '../../src/planning/judged/judgeList';
import { seasonNowOf } from '../../src/planning/year/seasonNow';
import { applicant, type Cells, programs } from '../support/applicant';

/** Season 2027: rank lists open on 2027-02-01 and are due 03-03; the standard registration ends in January. */
const nowOf = (Today: string | undefined, ...rows: readonly Cells[]) => nowFor({}, Today, ...rows);
const nowFor = (profile: Cells, Today: string | undefined, ...rows: readonly Cells[]) =>
  seasonNowOf(judge([programs(...rows), applicant({ Season: 2027, Today, 'Step 2 CK': 232, ...profile })]));
const acts = (...args: Parameters<typeof nowOf>): string[] => nowOf(...args).acts.map(({ says }) => says);
const row = (Program: string, Status: string, more: Cells = {}): Cells => ({ Program, Status, ...more });
const named = (says: readonly string[]): string[] => says.filter((one) => /^(?:Answer|Thank) /.test(one));

describe('an invitation without an answer', () => {
  test('comes first, before the registration with NRMP, by name and day', () => {
    const [first, ...rest] = acts('2026-11-29', row('Mercy', 'applied'), row('Jamaica', 'IV invite 11/25!!! contestar'));
    expect(first).toBe(
      'Answer Jamaica (invited November 25) now: programs have to give you only 48 hours, and may not invite more people than they have places.',
    );
    expect(rest).toHaveLength(1);
  });
  test('the oldest first, those without a day last, three by name', () => {
    const rows = [row('Ash', 'invited'), row('Birch', 'invited 11/28'), row('Cedar', 'invited 11/25'), row('Dale', 'invited')];
    expect(acts('2026-11-29', ...rows.slice(0, 2))[0]).toMatch(/^Answer Birch \(invited November 28\) and Ash now:/);
    expect(acts('2026-11-29', ...rows)[0]).toMatch(
      /^Answer Cedar \(invited November 25\), Birch \(invited November 28\), Ash and 1 more now:/,
    );
  });
  test('a day that is still ahead is not the day of the invitation', () => {
    expect(acts('2026-11-29', row('Jamaica', 'invited 11/30'))[0]).toMatch(/^Answer Jamaica now:/);
    expect(acts('2026-11-30', row('Jamaica', 'invited 11/30'))[0]).toMatch(/^Answer Jamaica \(invited November 30\) now:/);
  });
  test.each(['invited, accepted', 'interview booked', 'IV 14 dic', 'interviewed', 'waitlisted', 'rejected'])(
    'none where the row says “%s”',
    (status) => {
      expect(named(acts('2026-11-29', row('Jamaica', status))).filter((says) => says.startsWith('Answer'))).toEqual([]);
    },
  );
  test('also while rank lists are open, and no more once they are in', () => {
    expect(acts('2027-03-03', row('Jamaica', 'invited'))[0]).toMatch(/^Answer Jamaica now:/);
    expect(named(acts('2027-03-04', row('Jamaica', 'invited')))).toEqual([]);
  });
});

describe('two interviews that are booked on one day', () => {
  const clash = (today: string, ...days: string[]) =>
    acts(today, ...days.map((day, at) => row(`Site ${at + 1}`, 'interview booked', { 'Interview date': day }))).filter((says) =>
      /on the same day/.test(says),
    );
  test('are named up to that day; on different days, or once it is past, nothing is said', () => {
    const says = 'Site 1 and Site 2 are on the same day, January 20: move one now if you can’t do both.';
    for (const today of ['2027-01-12', '2027-01-20']) expect(clash(today, '2027-01-20', '2027-01-20')).toEqual([says]);
    expect(clash('2027-01-21', '2027-01-20', '2027-01-20')).toEqual([]);
    expect(clash('2027-01-12', '2027-01-20', '2027-01-21')).toEqual([]);
  });
});

describe('thanks after an interview', () => {
  const THANK = 'Thank Larkin (interview November 27): one note, unless the program asks for none.';
  test.each([
    ['2026-11-27', 'interviewed 11/27', true],
    ['2026-12-04', 'interviewed 11/27', true],
    ['2026-12-05', 'interviewed 11/27', false],
    // Booked, and the day is past.
    ['2026-11-27', 'IV 27 nov', false],
    ['2026-11-28', 'IV 27 nov', true],
    ['2026-11-29', 'interviewed 11/27, thank-you sent', false],
  ])('%s, “%s”: %s', (today, status, isTold) => {
    expect(named(acts(today, row('Larkin', status)))).toEqual(isTold ? [THANK] : []);
  });
  test('by the column of the interview’s day; a note of thanks ends it', () => {
    const held = { 'Interview date': '2026-11-27' };
    expect(named(acts('2026-11-29', row('Larkin', 'interviewed', held)))).toEqual([THANK]);
    expect(named(acts('2026-11-29', row('Larkin', 'interviewed', { ...held, Notes: 'thank-you sent 11/28' })))).toEqual([]);
  });
  test('after the answers; the general note is left to interviews without a day', () => {
    const general = 'Send one thank-you note, unless the program asks for none.';
    const rows = [row('Larkin', 'interviewed 11/27'), row('Jamaica', 'invited 11/25')];
    expect(named(acts('2026-11-29', ...rows)).map((says) => says.split(' ')[1])).toEqual(['Jamaica', 'Larkin']);
    expect(acts('2026-11-29', ...rows)).not.toContain(general);
    expect(acts('2026-10-29', row('Larkin', 'interviewed'))).toContain(general);
  });
});

describe('an interview that is dated in its status cell is a day ahead', () => {
  const days = (today: string, ...rows: readonly Cells[]) => nowOf(today, ...rows).interviewDays;
  test('until it is past', () => {
    expect(days('2026-12-14', row('Mercy', 'IV 14 dic'))).toEqual([{ name: 'Mercy', day: '2026-12-14' }]);
    expect(days('2026-12-15', row('Mercy', 'IV 14 dic'))).toEqual([]);
  });
  test('its own column counts before the words', () => {
    const rows = row('Mercy', 'IV 14 dic', { 'Interview date': '2026-12-18' });
    expect(days('2026-12-01', rows)).toEqual([{ name: 'Mercy', day: '2026-12-18' }]);
  });
  test('the day of an invitation is none', () => {
    expect(days('2026-11-20', row('Jamaica', 'invited 11/25'))).toEqual([]);
  });
});

describe('what a week hardly holds', () => {
  // Rank lists are due on 2027-03-03.
  const rows = [
    row('Ash', 'interviewed', { 'Interview date': '2027-02-26' }),
    row('Birch', 'interview booked', { 'Interview date': '2027-03-01' }),
    row('Cedar', 'interview booked', { 'Interview date': '2027-03-01' }),
  ];
  const open = (Today: string, ...all: readonly Cells[]) => nowFor({ 'ECFMG certification': 'No' }, Today, ...all);
  const starts = (said: readonly { readonly says: string }[]) =>
    said.map(({ says }) => says.split(/[ ,:]/).slice(0, 2).join(' '));
  test('what is lost for good comes before thanks, and the rest is told as well', () => {
    const { acts: first, also } = open('2027-02-28', ...rows);
    expect(starts(first)).toEqual(['By the', 'Rank in', 'Certify your']);
    expect(starts(also)).toEqual(['Birch and', 'Thank Ash', 'Get your', 'Your fee']);
  });
  test('an invitation has its hours, and what cannot be made good stays beside it', () => {
    const { acts: first, also } = open('2027-02-28', row('Dale', 'invited'), ...rows);
    expect(starts(first)).toEqual(['Answer Dale', 'By the', 'Rank in', 'Certify your']);
    expect(starts(also)).toContain('Thank Ash');
  });
  test('in January the registration that ends comes before thanks, and the exams of March are told too', () => {
    const { acts: first, also } = open('2027-01-15', row('Ash', 'interviewed', { 'Interview date': '2027-01-14' }));
    expect(starts(first)).toEqual(['If you', 'Register with', 'Thank Ash']);
    expect(starts(also)).toEqual(['By the', 'Write down']);
  });
  test('nothing of what concerns an applicant is left out', () => {
    const { acts: first, also } = open('2026-08-01', row('Ash', ''));
    expect(starts([...first, ...also])).toEqual(['Start MyERAS', 'Line up', 'Ask coordinators', 'Have ECFMG', 'Build your']);
  });
});

describe('the last day of the rank list', () => {
  const said = (today: string, status: string) => {
    const { acts: first, also, not } = nowOf(today, row('Ash', status));
    return [...first, ...also, ...not].map(({ says }) => says).filter((says) => /9 p\.m\.|Certify/.test(says));
  };
  test('says so, and no more that it is not to be waited for', () => {
    expect(said('2027-03-02', 'interviewed')).toEqual([
      'Certify your list, and certify it again after every change.',
      'Don’t leave it to the last day: nothing changes after 9 p.m. Eastern, already the next day from London eastward.',
    ]);
    expect(said('2027-03-03', 'interviewed')).toEqual([
      'Certify your list today: nothing changes after 9 p.m. Eastern, already the next day from London eastward.',
    ]);
    expect(said('2027-03-03', 'applied')).toEqual([]);
  });
});
