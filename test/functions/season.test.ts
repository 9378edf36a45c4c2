/** SEASON: does it say in each phase where the applicant stands, what to do this week and what not, and nothing of it where the day is not known? Through the built add-on. */
import { describe, expect, test } from 'vitest';
import { keptAddon } from '../support/addon';
import { applicant, type Cells, programs } from '../support/applicant';
import { dayInData } from '../support/dayInData';

const addon = keptAddon();
const season = (today: string | undefined, statuses: readonly string[], profile: Cells = {}): string[][] =>
  addon.call(
    'SEASON',
    programs(...statuses.map((Status, at) => ({ Program: `Program ${at}`, Status }))),
    applicant({ Season: 2027, Today: today, 'US letters': 3, 'Step 1': 'Pass', ...profile }),
  ) as string[][];
const under = (what: string, table: readonly (readonly string[])[]): string[] =>
  table.filter(([name]) => name === what).map(([, value, says]) => [value, says].filter((part) => part !== '').join(': '));
const phaseOn = (today: string, status: string): string | undefined => season(today, [status])[1]?.[1];

// Of 2027: applications open on September 2, 2026, programs read from 2026-09-23, rank lists 2027-02-01 to 03-03, Match Week 03-15, SOAP ends 03-18, training 07-01.
describe('the phase stands first, by the day and by what the rows say', () => {
  test.each([
    ['2026-09-01', 'to verify', 'planning'],
    ['2026-09-02', 'to verify', 'applying'],
    ['2026-09-22', 'applied', 'applying'],
    ['2026-09-23', 'applied', 'late'],
    ['2026-09-23', 'invited', 'interviewing'],
    ['2027-01-31', 'interviewed', 'interviewing'],
    ['2027-02-01', 'interviewed', 'ranking'],
    ['2027-03-03', 'ranked', 'ranking'],
    ['2027-03-04', 'ranked', 'waiting'],
    ['2027-03-15', 'ranked', 'SOAP'],
    ['2027-03-15', 'matched', 'after the Match'],
    ['2027-03-19', 'not matched', 'after the Match'],
    ['2027-07-01', 'matched', 'season over'],
  ])('%s, a row says “%s”: %s', (today, status, phase) => {
    expect(phaseOn(today, status)).toBe(phase);
  });
});

describe('without Today or Season', () => {
  test.each([
    [undefined, {}, 'Fill in “Today” in PROFILE'],
    ['2026-09-10', { Season: undefined }, 'Fill in “Season” in PROFILE'],
  ])('%s %j: the first row asks for it, the rows are counted, and nothing is advised', (today, profile, asks) => {
    const table = season(today, ['applied', 'applied'], profile);
    // What needs no season is said all the same.
    expect(table.slice(1).map(([what]) => what)).toEqual(['Phase', 'Visa question', 'Status: applied']);
    expect([table[1]?.[1], table[3]?.[1]]).toEqual(['not known', 2]);
    expect(table[1]?.[2]).toContain(asks);
  });
});

test('who comes back after years is sent to the Match whose training is ahead: 2027 on 2026-10-01, its applications open since 2026-09-02', () => {
  const next = (today: string) =>
    season(today, ['applied'], { Season: 2025 })
      .find(([what]) => what === 'Next season')
      ?.slice(1, 3);
  expect(next('2026-10-01')).toEqual([
    2027,
    'To plan the next season, set Season to 2027 in PROFILE: applications opened on September 2, 2026, and programs have been reading since September 23, 2026.',
  ]);
  expect(next('2026-09-22')?.[1]).toMatch(/applications opened on September 2, 2026\.$/);
  expect(next('2026-09-23')?.[1]).toMatch(/reading since September 23, 2026\.$/);
  expect(next('2026-09-02')?.[1]).toMatch(/applications open on September 2, 2026\.$/);
  expect(next('2026-06-30')?.[0]).toBe(2026);
});

test('applications in number are advised for a season that no program reads yet: 2027 until 2026-09-22, then 2028', () => {
  const advised = (today: string): string | undefined =>
    (addon.call('NEXT_STEPS', applicant({ Season: 2026, Today: today, 'US letters': 3, 'Step 1': 'Pass' })) as string[][])
      .flat()
      .map((cell) => /For the next season, (\d{4}): \d+/.exec(String(cell))?.[1])
      .find((found) => found !== undefined);
  expect([advised('2026-09-22'), advised('2026-09-23')]).toEqual(['2027', '2028']);
});

test('Match Day tells nothing new to who did not match; to who says nothing of it, and to who matched, it does', () => {
  const days = (...statuses: string[]) => under('Next day', season('2027-03-16', statuses)).join('\n');
  expect(days('not matched')).not.toMatch(/Match Day/);
  expect(days('interviewed')).toMatch(/Match Day/);
  expect(days('not matched', 'matched')).toMatch(/Match Day/);
});

test('a service that closes before its programs read: no program has read from 2025-09-25 until 2025-10-01', () => {
  const says = (today: string) => season(today, ['to verify'], { Season: 2026, Specialties: 'Emergency Medicine' })[1]?.[2];
  expect(says('2025-09-25')).toMatch(/^Applications closed before September 25, 2025, and you have no interview in hand\./);
  expect(says('2025-10-01')).toMatch(/^Applications closed before/);
  expect(says('2025-10-02')).toMatch(/^Programs have been reading since/);
});

test('states are counted in the order of the statuses', () => {
  const table = season('2027-01-10', ['invited', 'applied', 'do not apply', 'applied', 'no reply']);
  expect(table.filter(([what]) => what?.startsWith('Status: ')).map(([what, count]) => [what, count])).toEqual([
    ['Status: applied', 2],
    ['Status: no reply', 1],
    ['Status: invited', 1],
    ['Status: do not apply', 1],
  ]);
});

test('a status that names its year is of PROFILE’s season or of an earlier one: “rejected 11/2025” is of the Match 2026', () => {
  const stateIn = (Season: number, today: string) =>
    season(today, ['rejected 11/2025', 'applied'], { Season }).filter(([what]) => what?.startsWith('Status: '));
  expect(stateIn(2026, '2026-01-10').map(([what]) => what)).toEqual(['Status: applied', 'Status: rejected']);
  expect(stateIn(2027, '2027-01-10').map(([what]) => what)).toEqual(['Status: applied', 'Status: not said']);
});

describe('next days', () => {
  test('on 10 September: NRMP registration on the 15th in 5 days, programs read on the 23rd in 13', () => {
    expect(under('Next day', season('2026-09-10', ['applied'])).slice(0, 2)).toEqual([
      '2026-09-15: NRMP registration opens at 12:00 Eastern Time (in 5 days)',
      '2026-09-23: Programs begin to read applications at 09:00 Eastern Time (in 13 days)',
    ]);
  });
  test('a day by the pattern is called expected', () => {
    // The fourth Wednesday of June 2039 is the 22nd; the first of September the 7th: 20 days of June, 31, 31 and 7.
    const [tokens, submit] = under('Next day', season('2039-06-10', ['to verify'], { Season: 2040 }));
    expect(tokens).toBe('2039-06-22 (expected): ECFMG gives out the ERAS tokens (in 12 days)');
    expect(submit).toBe('2039-09-07 (expected): Applications can be submitted at 09:00 Eastern Time (in 89 days)');
  });
});

describe('this week, at most three acts, and five in SOAP, where each has its hour', () => {
  test.each(['2026-06-10', '2026-09-10', '2026-11-29', '2027-02-10', '2027-03-08', '2027-03-15', '2027-03-20', '2027-07-02'])(
    '%s has one to so many, and something not to do',
    (today) => {
      const table = season(today, ['applied']);
      expect(under('This week', table).length).toBeGreaterThan(0);
      expect(under('This week', table).length).toBeLessThanOrEqual(today === '2027-03-15' ? 5 : 3);
      expect(under('Don’t', table).length).toBeGreaterThan(0);
    },
  );
  test('Monday of Match Week, 2027-03-15, is no act of Tuesday; the 45 applications are of both', () => {
    const acts = (today: string) => under('This week', season(today, ['applied'])).map((says) => says.split(/,| can/)[0]);
    expect(acts('2027-03-15')[0]).toBe('Monday');
    for (const today of ['2027-03-16', '2027-03-18']) {
      expect(acts(today)).not.toContain('Monday');
      expect(acts(today)).toHaveLength(3);
    }
  });
  test('MyERAS is begun once ERAS has opened, 2026-06-03, and the day of the tokens, 2026-06-24, is named up to itself', () => {
    const table = (today: string) => season(today, ['to verify']);
    const acts = (today: string) => under('This week', table(today)).join().includes('Start MyERAS: it is open. ECFMG');
    expect([acts('2026-06-03'), acts('2026-06-04'), acts('2026-06-25')]).toEqual([false, true, true]);
    const days = (today: string) =>
      under('Next day', table(today)).join().includes('2026-06-24: ECFMG gives out the ERAS tokens');
    expect([days('2026-06-04'), days('2026-06-24'), days('2026-06-25')]).toEqual([true, true, false]);
  });
  test('NRMP registration is told from 30 days before the standard deadline, 2027-01-29, to that of the rank lists, 2027-03-03, with the $50 more', () => {
    const says = (today: string, status: string) =>
      /Register.*\$50 more/.test(under('This week', season(today, [status])).join());
    expect([says('2026-12-29', 'interviewed'), says('2026-12-30', 'interviewed')]).toEqual([false, true]);
    for (const today of ['2027-01-29', '2027-01-30', '2027-01-31']) expect(says(today, 'interviewed')).toBe(true);
    for (const today of ['2027-02-01', '2027-03-03']) expect(says(today, 'applied')).toBe(true);
    expect(says('2027-03-04', 'applied')).toBe(false);
  });
  test('a Pathway is applied for from 30 days before to the day itself, 2027-01-31, by who is not certified', () => {
    const says = (today: string, ecfmg: string) =>
      under('This week', season(today, ['interviewed'], { 'ECFMG certification': ecfmg })).some((act) =>
        /Pathway and haven’t/.test(act),
      );
    expect([says('2026-12-31', 'No'), says('2027-01-01', 'No'), says('2027-01-31', 'No')]).toEqual([false, true, true]);
    expect([says('2027-02-01', 'No'), says('2027-01-31', 'Yes')]).toEqual([false, false]);
  });
  test('without interviews a SOAP file is got ready while rank lists are open, as with few', () => {
    for (const status of ['applied', 'interviewed'])
      expect(under('This week', season('2027-02-10', [status])).join()).toContain('SOAP file');
  });
  test('the last evening of the rank lists is the next day from London eastward: G2.rank', () => {
    expect(under('Don’t', season('2027-03-02', ['interviewed'])).join()).toMatch(
      /9 p\.m\. Eastern, already the next day from London eastward/,
    );
  });
  test('a pending Step 2 CK comes before all else in summer', () => {
    const profile = { 'Step 2 CK': 'Pending', 'Step 2 CK attempts': undefined };
    expect(under('This week', season('2026-06-10', [''], profile))[0]).toContain('Step 2 CK result in by the end of August');
  });
  test('only who matched signs a contract; who did not writes to unfilled programs', () => {
    const acts = (status: string) => under('This week', season('2027-03-20', [status])).join(' ');
    expect(acts('matched')).toContain('Sign your contract');
    expect(acts('matched')).not.toContain('unfilled');
    expect(acts('not matched')).toContain('Write to unfilled programs');
    expect(acts('not matched')).not.toContain('contract');
  });
  test('nothing says to submit or to apply now but while applications are read with the first', () => {
    const submits = (today: string) => /\bSubmit before\b|\bapply now\b/i.test(JSON.stringify(season(today, ['to verify'])));
    expect(['2026-09-01', '2026-09-02', '2026-09-22', '2026-09-23', '2027-03-20'].map(submits)).toEqual([
      false,
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('programs that are still open', () => {
  const list = (today: string): unknown =>
    (
      addon.call(
        'SEASON',
        programs(
          { Program: 'No link' },
          { Program: 'Rotated', Connection: 'rotated there' },
          { Program: 'Deadline', Deadline: '2027-01-15' },
          { Program: 'Not wanted', Status: 'do not apply', Connection: 'rotated there' },
        ),
        applicant({ Season: 2027, Today: today }),
      ) as unknown[][]
    ).find(([what]) => what === 'Programs open')?.[1];
  test.each([
    ['2026-09-22', 3],
    ['2026-09-23', 2],
    ['2027-01-15', 2],
    ['2027-01-16', 1],
    ['2027-02-01', undefined],
  ])('%s: %s of three, once programs read only those with a link or a deadline ahead', (today, open) => {
    expect(list(today)).toBe(open);
  });
});

describe('interviews in hand', () => {
  const hand = (profile: Cells = {}) =>
    under('Interviews in hand', season('2027-01-10', ['invited', 'interviewed', 'waitlisted'], profile));
  test('two of Internal Medicine beside the medians of 2026 with their population; a waiting list is none', () => {
    expect(hand()).toEqual([
      '2: Internal Medicine: the non-US IMGs who matched in 2026 had ranked a median of 5 programs in a row, those who did not match 2. It does not tell your chances.',
    ]);
  });
  test('a US citizen hears that these are others’ figures, and the guide’s own number', () => {
    const [says] = hand({ 'Work right': 'US citizen', 'Visa wanted': undefined });
    expect(says).toContain('US-citizen IMGs are not in these figures.');
    expect(says).toContain('rank 10-12 or more if you can (G2.rank)');
  });
});

describe('what must be with ECFMG by the rank list deadline', () => {
  const open = (profile: Cells) => under('Still open', season('2027-01-10', ['invited'], profile))[0];
  test.each([
    [{ 'ECFMG certification': 'Yes' }, undefined],
    [{ 'ECFMG certification': 'No' }, 'a completed Pathway with OET Medicine, or NRMP'],
    [{ 'ECFMG certification': undefined }, 'PROFILE does not say whether it has'],
    [{ 'Step 2 CK': 'Pending', 'Step 2 CK attempts': undefined }, 'a Step 2 CK pass, or NRMP'],
  ])('%j: %s', (profile, says) => {
    if (says === undefined) expect(open(profile)).toBeUndefined();
    else expect(open(profile)).toContain(says);
  });
});

const OPENS = dayInData(2028, 'submit');
const NEXT_SEASON = `2028: To plan the next season, set Season to 2028 in PROFILE: applications open on ${OPENS}.`;

describe('the next season', () => {
  test.each([
    ['2027-03-14', 'ranked', []],
    ['2027-03-15', 'ranked', [NEXT_SEASON]],
    ['2027-03-15', 'matched', []],
    ['2027-07-01', 'matched', [NEXT_SEASON]],
  ])('%s, %s: %j', (today, status, offered) => {
    expect(under('Next season', season(today, [status]))).toEqual(offered);
  });
});

test('from Monday of Match Week to the end of SOAP it says to write to no program, matched or not', () => {
  const says = (today: string, status: string) =>
    JSON.stringify(season(today, [status])).match(
      /don’t write to a program before it contacts you|Don’t contact any program first/,
    ) !== null;
  expect([
    says('2027-03-14', 'ranked'),
    says('2027-03-15', 'ranked'),
    says('2027-03-18', 'matched'),
    says('2027-03-19', 'matched'),
  ]).toEqual([false, true, true, false]);
});

describe('entry rules are one question with links, for whom they may concern, and no statement of law', () => {
  const asked = (profile: Cells) => season('2027-01-10', ['invited'], profile).filter(([what]) => what === 'Visa question');
  test.each([
    ['J-1', true, false],
    ['H-1B', true, true],
    ['Either', true, true],
  ])('who wants %s: restrictions by citizenship %s, the H-1B payment %s', (visa, isEntry, isPayment) => {
    const [line = []] = asked({ 'Visa wanted': visa });
    expect([line[2]?.includes('apply to your citizenship?'), line[2]?.includes('H-1B payment')]).toEqual([isEntry, isPayment]);
    expect(line[2]).toContain('Looked up to November 29, 2026.');
    expect(line[3]).toContain('travel.state.gov');
  });
  test.each([
    ['Nigeria', 'apply to your citizenship (“Nigeria”)? Check'],
    ['Nepal, green card pending', 'apply to your citizenship (“Nepal”)? Check'],
    [undefined, 'apply to your citizenship? PROFILE does not say it: fill in “Citizenship”. Check'],
  ])('of citizenship %s it asks: %s', (citizenship, says) => {
    expect(asked({ Citizenship: citizenship })[0]?.[2]).toContain(says);
  });
  test('NEXT_STEPS asks it too, below what the case comes to', () => {
    const steps = addon.call('NEXT_STEPS', applicant({ Season: 2027, Today: '2026-09-10', Citizenship: 'Sudan' })) as string[][];
    expect(steps.slice(1, 3).map(([domain]) => domain)).toEqual(['Your case', 'Visa question']);
    expect(steps[2]?.join(' ')).toContain('(“Sudan”)?');
  });
  test('who needs no visa is not asked', () => {
    expect(asked({ 'Work right': 'US citizen', 'Visa wanted': undefined })).toEqual([]);
  });
});

// Applications of 2028 open on the first Wednesday of September 2027, the 1st.
describe('who has left the Match plans the next one, whatever the other rows say', () => {
  test.each([
    ['a cell of Status', ['I left the Match', 'invited'], {}],
    ['another cell of Status', ['withdrew from the Match', 'applied'], {}],
    ['the row Season', ['invited', 'applied'], { Season: '2027, left the Match' }],
  ])('by %s: planning of 2028, which is offered', (_where, statuses, profile) => {
    const table = season('2027-01-10', statuses, profile);
    expect(table[1]?.slice(0, 3)).toEqual([
      'Phase',
      'planning',
      `You are no longer in the 2027 Match. Applications open on ${OPENS}. Until then no application is sent or paid for, and nothing is signaled.`,
    ]);
    expect(under('Next season', table)).toEqual([NEXT_SEASON]);
  });
  test.each(['the program left the Match', 'withdrew my application', 'not matched', 'withdrawn'])(
    '“%s” leaves no Match: there is an interview in hand',
    (status) => {
      expect(season('2027-01-10', [status, 'invited'])[1]?.[1]).toBe('interviewing');
    },
  );
});
