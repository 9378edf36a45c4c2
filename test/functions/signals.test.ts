/** SIGNALS: evidence before tiers, gold before silver, one for an institution, numbers by season. Through the built add-on. */
import { describe, expect, test } from 'vitest';
import { keptAddon } from '../support/addon';
import { applicant, type Cells, programs } from '../support/applicant';

const addon = keptAddon();
const lines = (rows: readonly Cells[], profile: Cells = {}): string[][] =>
  (addon.call('SIGNALS', programs(...rows), applicant({ Specialties: 'Internal Medicine', ...profile })) as unknown[][])
    // The line under the headers says the phase.
    .filter((_, at) => at !== 1)
    .map((row) => row.map(String));
const spent = (rows: readonly Cells[], profile: Cells = {}): string[] =>
  lines(rows, profile)
    .filter(([kind]) => /^(?:gold|silver|signal)$/.test(kind ?? ''))
    .map(([kind, name]) => `${kind} ${name}`);

describe('SIGNALS', () => {
  test('Internal Medicine 2026: three gold, then silver; a rotation and a letter before a contact, a contact before none', () => {
    const rows = [
      { Program: 'No link' },
      { Program: 'Contact', Connection: 'I know a resident there' },
      { Program: 'Letter', Connection: 'letter from faculty' },
      { Program: 'Both', Connection: 'rotated there, letter from faculty' },
    ];
    expect(spent(rows)).toEqual(['gold Both', 'gold Letter', 'gold Contact', 'silver No link']);
  });

  test('fifteen are spent and no more', () => {
    const many = Array.from({ length: 20 }, (_, at) => ({ Program: `Program ${at}` }));
    expect(spent(many)).toHaveLength(15);
    expect(lines(many.slice(0, 14)).some((row) => row[3] === '1 left, with no program on the list worth one.')).toBe(true);
  });

  test('Skip, applied and an Ultra-reach without a rotation or a letter get none', () => {
    const rows = [
      { Program: 'Skipped', Visa: 'no visas' },
      { Program: 'Applied', Status: 'Applied' },
      { Program: 'Elite', Type: 'Flagship', 'IMG %': '2%' },
      { Program: 'Elite with letter', Type: 'Flagship', 'IMG %': '2%', Connection: 'letter from faculty' },
    ];
    expect(spent(rows)).toEqual(['gold Elite with letter']);
  });

  test('one signal covers an institution in a specialty', () => {
    const rows = [
      { Program: 'Mercy categorical', Hospital: 'Mercy' },
      { Program: 'Mercy preliminary', Hospital: 'Mercy' },
    ];
    expect(spent(rows)).toHaveLength(1);
  });

  test('a name in two cities is two institutions, and a dash is none', () => {
    expect(
      spent([
        { Program: 'Mercy', City: 'Miami', State: 'FL' },
        { Program: 'Mercy', City: 'St. Louis', State: 'MO' },
      ]),
    ).toHaveLength(2);
    const shared = lines([{ Program: 'Penn State' }, { Program: 'Penn State - Categorical' }]);
    expect(shared.filter(([kind]) => kind === 'gold')).toHaveLength(1);
    expect(shared[2]?.[3]).toContain('It also covers Penn State - Categorical');
    expect(spent([{ Program: 'Internal Medicine' }, { Program: 'Internal Medicine' }])).toHaveLength(2);
  });

  test('what is spent is counted: of three gold one is gone', () => {
    const heads = programs();
    const list = [
      [...(heads[0] ?? []), 'Signal'],
      ...programs({ Program: 'A', Status: 'Applied' }, { Program: 'B' }, { Program: 'C' }, { Program: 'D' })
        .slice(1)
        .map((row, at) => [...row, at === 0 ? 'gold' : '']),
    ];
    const answer = addon.call('SIGNALS', list, applicant({ Specialties: 'Internal Medicine' })) as string[][];
    expect(answer.map(([kind]) => kind).filter((kind) => /gold|silver/.test(kind ?? ''))).toEqual(['gold', 'gold', 'silver']);
    expect(answer[2]?.[3]).toContain('1 already spent.');
  });

  test('a deadline of yesterday is past a signal', () => {
    expect(
      spent([
        { Program: 'A', Deadline: '2025-07-31' },
        { Program: 'B', Deadline: '2025-08-01' },
      ]),
    ).toEqual(['gold B']);
  });

  test('a slash is a part of a specialty’s name', () => {
    const rows = [{ Program: 'One', Specialty: 'Internal Medicine/Pediatrics' }];
    expect(spent(rows, { Specialties: 'IM/Peds', Season: 2027 })).toEqual(['signal One']);
    expect(spent([{ Program: 'Two' }], { Specialties: 'IM/FM' })).toEqual(['gold Two']);
  });

  test('Emergency Medicine asks not to signal where one rotated', () => {
    const rows = [
      { Program: 'Rotated', Specialty: 'Emergency Medicine', Connection: 'rotated there' },
      { Program: 'Other', Specialty: 'Emergency Medicine' },
    ];
    expect(spent(rows, { Specialties: 'EM', Season: 2025, Today: '2024-08-01' })).toEqual(['signal Other']);
  });

  test.each([
    ['2025-09-23', false],
    ['2025-09-24', true],
    ['2026-07-01', true],
  ])('signals are sent with the application: on %s they are spent: %s (programs read from 2025-09-24)', (today, isSpent) => {
    const says = lines([{ Program: 'A' }], { Today: today })[1]?.[3];
    expect(says === 'Signals went out with the applications: none are left this season.').toBe(isSpent);
  });

  test('a row whose signal is sent gets no other, and its signal is spent', () => {
    const rows = [{ Program: 'A', Status: 'signal sent' }, { Program: 'B' }];
    expect(spent(rows)).toEqual(['gold B']);
    expect(lines(rows)[1]?.[3]).toContain('1 already spent.');
  });

  test('a target area of PROFILE is evidence; without a tie “no preference” is what every program sees', () => {
    const rows = [
      { Program: 'Elsewhere', State: 'OH' },
      { Program: 'There', State: 'CA', City: 'Fresno' },
    ];
    expect(spent(rows, { 'Target areas': 'Central Valley' })).toEqual(['gold There', 'gold Elsewhere']);
    expect(lines(rows).at(-1)?.[3]).toContain('Every program sees “No preference”');
  });

  test('at the same evidence the known visa comes first, and the other says to confirm it', () => {
    const rows = [{ Program: 'A', Visa: '' }, { Program: 'B' }];
    expect(spent(rows)).toEqual(['gold B', 'gold A']);
    expect(lines(rows).find(([, name]) => name === 'A')?.[3]).toContain('Confirm the visa first.');
  });

  test('a specialty without a row in the season is not known: Family Medicine has none in 2026 and 5 in 2027', () => {
    const rows = [{ Program: 'One', Specialty: 'Family Medicine' }];
    expect(lines(rows, { Specialties: 'FM' })[1]?.[3]).toContain('is not known');
    expect(spent(rows, { Specialties: 'FM', Season: 2027 })).toEqual(['signal One']);
  });

  test('a season whose numbers are not known shows those of the one before as its own, and plans nothing by them', () => {
    const rows = [{ Program: 'One' }];
    const of2040 = { Season: 2040, Today: '2039-06-15' };
    expect(lines(rows, { Season: 2028, Today: '2027-06-15' })[1]?.[3]).toMatch(
      /^The number of signals in the 2028 season is not known: see the AAMC’s list\. In 2027: 3 gold and 12 silver\. Source: /,
    );
    expect(spent(rows, { Season: 2028, Today: '2027-06-15' })).toEqual([]);
    expect(lines(rows, of2040)[1]?.[3]).toMatch(/see the AAMC’s list\.$/);
  });

  test('a specialty that PROFILE does not name is told and gets none', () => {
    const rows = [{ Program: 'One' }, { Program: 'Two', Specialty: 'Psychiatry' }];
    expect(spent(rows)).toEqual(['gold One']);
    expect(lines(rows).some((row) => row[3]?.includes('no signals here: Psychiatry'))).toBe(true);
  });

  test('a region only with a tie', () => {
    const rows = [{ Program: 'One', City: 'Fresno', State: 'CA' }];
    const region = (profile: Cells) => lines(rows, profile).filter(([kind]) => kind === 'region');
    expect(region({})).toEqual([]);
    expect(region({ Ties: 'California: my sister lives in Fresno' })).toEqual([
      ['region', 'Pacific', '', 'Your tie: “California: my sister lives in Fresno”. 1 open program on the list.'],
    ]);
  });

  test('an empty list says so', () => {
    expect(lines([])[1]?.[3]).toContain('No program on the list can take a signal');
  });
});
