/** SIGNALS: evidence before tiers, gold before silver, one for an institution, numbers by season. Through the built add-on. */
import { describe, expect, test } from 'vitest';
import { freshAddon } from '../support/addon';
import { applicant, type Cells, programs } from '../support/applicant';

const addon = freshAddon();
const lines = (rows: readonly Cells[], profile: Cells = {}): string[][] =>
  (addon.call('SIGNALS', programs(...rows), applicant({ Specialties: 'Internal Medicine', ...profile })) as unknown[][]).map(
    (row) => row.map(String),
  );
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
    expect(lines(many.slice(0, 14)).some((row) => row[3] === '1 more without a program in the list.')).toBe(true);
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

  test('at the same evidence the known visa comes first, and the other says to confirm it', () => {
    const rows = [{ Program: 'A', Visa: '' }, { Program: 'B' }];
    expect(spent(rows)).toEqual(['gold B', 'gold A']);
    expect(lines(rows).find(([, name]) => name === 'A')?.[3]).toContain('Confirm the visa first.');
  });

  test('a specialty without a row in the season is not known: Family Medicine has none in 2026 and 5 in 2027', () => {
    const rows = [{ Program: 'One', Specialty: 'Family Medicine' }];
    expect(lines(rows, { Specialties: 'FM' })[1]?.[3]).toContain('are not known');
    expect(spent(rows, { Specialties: 'FM', Season: 2027 })).toEqual(['signal One']);
  });

  test('a specialty that PROFILE does not name is told and gets none', () => {
    const rows = [{ Program: 'One' }, { Program: 'Two', Specialty: 'Psychiatry' }];
    expect(spent(rows)).toEqual(['gold One']);
    expect(lines(rows).some((row) => row[3]?.includes('without signals here: Psychiatry'))).toBe(true);
  });

  test('a region only with a tie', () => {
    const rows = [{ Program: 'One', City: 'Fresno', State: 'CA' }];
    const region = (profile: Cells) => lines(rows, profile).filter(([kind]) => kind === 'region');
    expect(region({})).toEqual([]);
    expect(region({ Ties: 'California: my sister lives in Fresno' })).toEqual([
      ['region', 'Pacific', '', 'Your tie: “California: my sister lives in Fresno”. 1 open program of the list.'],
    ]);
  });

  test('an empty list says so', () => {
    expect(lines([])[1]?.[3]).toContain('No program of the list can take a signal');
  });
});
