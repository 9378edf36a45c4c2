/** What a stranger's twelve seasons asked for: each answer on its day, by an invented name. */
import { describe, expect, test } from 'vitest';
import { freshAddon } from '../support/addon';
import { applicant, type Cells, programs } from '../support/applicant';

const addon = freshAddon();
const ask = (name: string, profile: Cells, ...rows: readonly Cells[]): string => {
  const [list, own] = [programs(...rows), applicant({ Season: 2027, 'Step 2 CK': 232, ...profile })];
  const answer = name === 'NEXT_STEPS' || name === 'TIMELINE' ? addon.call(name, own, list) : addon.call(name, list, own);
  return (answer as unknown[][]).map((line) => line.join(' · ')).join('\n');
};

describe('gaps and idle time', () => {
  const steps = (cells: Cells) => ask('NEXT_STEPS', { Today: '2026-07-14', ...cells }, { Program: 'Mercy' });
  test('a gap that is told asks for its reason and dates', () => {
    expect(steps({ Gaps: '2014-2016 family care' })).toMatch(
      /Application · gap: 2014-2016 family care · No gap may stay unexplained.*G3\.gaps/,
    );
    expect(steps({ Gaps: 'none' })).not.toContain('No gap may stay');
  });
  test('six months after the last clinical activity a stretch is idle, a month less is not, and what goes on never is', () => {
    const idle = (said: string) => steps({ 'Last clinical activity': said }).includes('A long stretch without activity');
    // To January 14 are six months, to the end of February four and a half.
    expect([idle('2026-01-14'), idle('2026-01-15'), idle('2026-02'), idle('ongoing'), idle('2024-10')]).toEqual([
      true,
      false,
      false,
      false,
      true,
    ]);
  });
});

describe('without Season', () => {
  const of = (name: string) =>
    ask(
      name,
      { Season: undefined, Today: '2026-10-06', 'Visa wanted': 'J-1', Citizenship: 'Jordan' },
      { Program: 'Lakes', Status: 'invited' },
    );
  test('an invitation has its 48 hours, and the question on entry is asked', () => {
    for (const name of ['SEASON', 'NEXT_STEPS']) {
      expect(of(name)).toContain('Answer Lakes now: programs have to give you only 48 hours');
      expect(of(name)).toMatch(/Visa question · .*“Jordan”/);
    }
    expect(of('SEASON')).toContain('Phase · not known · ');
  });
});

test('without Season, a limit on graduation that was passed a year ago stops all the same; one passed since is not judged', () => {
  const tier = (graduated: string) =>
    ask(
      'TIER',
      { Season: undefined, Today: '2026-07-14', 'Graduation date': graduated },
      { Program: 'Lakes', 'YOG limit': 'up to 10 yrs' },
    ).split('\n')[1];
  // Ten years before July 14, 2025.
  expect(tier('2015-07-13')).toBe('Skip');
  expect(tier('2015-07-14')).not.toBe('Skip');
});

describe('ResidencyCAS', () => {
  const of = (Specialties: string, name = 'SEASON') =>
    ask(name, { Today: '2026-09-22', Specialties }, { Program: 'One', Specialty: 'OB/GYN' });
  test('is named with its specialties, beside those of ERAS', () => {
    expect(of('Emergency Medicine; Family Medicine')).toContain(
      'Emergency Medicine: applications go by ResidencyCAS; Family Medicine: by ERAS. ResidencyCAS has its own dates, which were not found: ERAS dates stand in.',
    );
    // ERAS's days are those of the first specialty.
    expect(of('Family Medicine; Emergency Medicine')).toContain(
      'Emergency Medicine: applications go by ResidencyCAS; Family Medicine: by ERAS. · ours',
    );
    expect(of('Internal Medicine')).not.toContain('ResidencyCAS');
  });
  test('nobody of Obstetrics and Gynecology is sent to the AAMC’s list of signals', () => {
    const signals = of('Obstetrics and Gynecology', 'SIGNALS');
    expect(signals).toContain('ResidencyCAS has its own list');
    expect(signals).not.toContain('AAMC’s list');
  });
});

describe('Match Week', () => {
  const rows: Cells[] = [
    { Program: 'Copper', Status: '', Visa: '' },
    { Program: 'Sand', Status: 'SOAP applied' },
    { Program: 'Oak', Status: 'rejected' },
  ];
  const of = (name: string, Today = '2027-03-15') => ask(name, { Today }, ...rows);
  test('what nothing was sent to is for SOAP, and not behind the applicant', () => {
    expect(of('SHORTLIST')).toContain('Copper');
    expect(of('SHORTLIST')).toContain('For SOAP, if it is unfilled and open to you.');
    expect(of('SHORTLIST')).not.toContain('behind you');
    expect(of('SHORTLIST', '2027-03-20')).toContain('This season’s applications are behind you.');
  });
  test('VERIFY_NEXT asks nothing and reports nothing as not asked', () => {
    expect(of('VERIFY_NEXT')).not.toMatch(/Copper|Not asked|Nothing is/);
  });
  test('applications in SOAP do not count against the guides’ ranges', () => {
    expect(of('LIST_BALANCE', '2027-03-18')).toContain('Applications sent · 1 ·');
  });
  test('on Monday the own list is filtered before the 45 are used', () => {
    expect(of('SEASON')).toContain('Before you use the 45, filter your list by visa, attempts and graduation.');
    expect(of('SEASON', '2027-03-16')).not.toContain('Before you use the 45');
  });
});

describe('with interviews in hand', () => {
  const row = { Program: 'Passaic', Status: 'interview booked', 'Interview date': '12/04/26' };
  test('a day that only one way round falls into the season is that day, in SEASON and TIMELINE', () => {
    expect(ask('SEASON', { Today: '2026-11-18' }, row)).toContain('Next day · 2026-12-04 · Interview at Passaic (in 16 days)');
    expect(ask('TIMELINE', { Today: '2026-11-18' }, row)).toContain('2026-12-04 · Interview at Passaic · in 16 days');
    // November 12 or December 11.
    expect(ask('SEASON', { Today: '2026-11-01' }, { ...row, 'Interview date': '11/12/26' })).not.toContain(
      'Interview at Passaic',
    );
    expect(ask('SEASON', { Today: '2026-11-01' }, { ...row, 'Interview date': '12/04/25' })).not.toContain(
      'Interview at Passaic',
    );
  });
  test('this season comes first, and nobody who ranks is sent on a rotation', () => {
    const steps = ask('NEXT_STEPS', { Today: '2027-02-01' }, { Program: 'Cuyahoga', Status: 'interviewed' });
    expect(steps).toContain('This season first · Your applications for 2027 are out and you have interviews');
    expect(steps).not.toMatch(/Plan for the next season|Rotate where|next rotation/);
  });
  test('20 ranks are paid for', () => {
    expect(ask('SEASON', { Today: '2027-02-01' }, { Program: 'Cuyahoga', Status: 'interviewed' })).toContain(
      'each one above 20 costs extra',
    );
  });
});

describe('programs that are silent', () => {
  const news = (issued: string, Status = 'no reply', Today = '2026-11-18') =>
    ask('SEASON', { Today, 'ECFMG certification': `yes, issued ${issued}` }, { Program: 'Mill', Status }).includes(
      'Tell silent programs once',
    );
  test('hear of a certificate that is newer than their reading, which begins on 2026-09-23', () => {
    expect([news('2026-11-10'), news('2026-09-23'), news('2026-09-22'), news('2026-11-19')]).toEqual([true, true, false, false]);
    expect([news('2026-11-10', 'rejected'), news('2026-11-10', 'no reply', '2027-02-01')]).toEqual([false, false]);
  });
});

test('a list without a program says so, and no range is missed by it', () => {
  expect(ask('SHORTLIST', { Today: '2026-06-03', 'Budget (USD)': 2500 })).toContain('Your list is empty.');
  const balance = ask('LIST_BALANCE', { Today: '2026-06-03' });
  expect(balance).toContain('Programs that are not Skip · 0 ·  · Your list is empty.');
  expect(balance).not.toContain('fewer than');
});

test('who may lose the standard fee tomorrow hears it first', () => {
  const first = (Today: string) =>
    ask('SEASON', { Today }, { Program: 'Mill', Status: 'no reply' })
      .split('\n')
      .find((line) => line.startsWith('This week'));
  expect(first('2027-01-28')).toContain('Tomorrow is the last day. Register with NRMP');
  expect(first('2027-01-29')).toContain('Today is the last day. Register with NRMP');
  expect(first('2027-01-27')).not.toContain('last day.');
});

test('letters and months of another specialty are not the applicant’s own', () => {
  const own = (Specialties: string) =>
    ask('NEXT_STEPS', { Today: '2026-07-14', Specialties, 'US letters': '4, 1 surgery, 3 IM' }, { Program: 'Mercy' });
  expect(own('Internal Medicine')).toContain('Letters · 3 letters in the specialty');
  expect(own('Family Medicine')).not.toMatch(/\d letters? in the specialty ·/);
});
