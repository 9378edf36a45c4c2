/** WHAT_IF: rows that move, the summary, who should hear it, and what cannot change. Through the built add-on. */
import { describe, expect, test } from 'vitest';
import { changedProfile } from '../../src/planning/row/changedProfile';
import { readProfileValues } from '../../src/sheet/profile/profileBlock';
import { profileOf } from '../../src/sheet/profile/profileOf';
import { keptAddon } from '../support/addon';
import { applicant, type Cells, programs } from '../support/applicant';

const addon = keptAddon();
const answer = (change: unknown, rows: readonly Cells[], profile: Cells = {}): string[][] =>
  (addon.call('WHAT_IF', programs(...rows), applicant(profile), change) as unknown[][]).map((row) => row.map(String));
const refused = (change: unknown, profile: Cells = {}, rows: readonly Cells[] = [{ Program: 'Mill Creek' }]): string => {
  try {
    answer(change, rows, profile);
    return 'not refused';
  } catch (error) {
    return (error as Error).message;
  }
};

describe('WHAT_IF', () => {
  test('J-1 accepted too opens what refuses H-1B', () => {
    const rows = [
      { Program: 'Lakeside', Visa: 'no H-1B, J-1 only' },
      { Program: 'Mill Creek', Visa: 'J-1, H-1B' },
    ];
    const lines = answer('visa: either', rows, { 'Visa wanted': 'H-1B' });
    expect(lines.slice(2).map((line) => line.slice(0, 3))).toEqual([['Lakeside', 'Skip', 'Realistic']]);
    expect(lines[1]?.[0]).toBe('If visa: either');
  });

  test('a list is changed whole: another specialty stands in place of the one before, not beside it', () => {
    const changed = changedProfile(
      [
        ['Specialties', 'Internal Medicine'],
        ['Second specialty', 'Pediatrics'],
        ['Step 2 CK', 218],
      ],
      'Specialties: Psychiatry',
    );
    expect(profileOf(readProfileValues(changed.profile)).specialties).toEqual(['Psychiatry']);
    expect(profileOf(readProfileValues(changed.profile)).step2.score).toBe(218);
  });

  test('a visa that waits for Step 3 alone moves when it is passed, and when it is planned in time', () => {
    const rows = [
      { Program: 'Lakeside', Visa: 'H-1B with Step 3' },
      { Program: 'Mill Creek', Visa: 'H-1B for strong candidates with Step 3' },
    ];
    const moved = (change: string) =>
      answer(change, rows, { 'Visa wanted': 'H-1B', 'Step 3': 'Not taken' })
        .slice(2)
        .map((line) => line.slice(0, 3));
    expect(moved('Step 3: passed')).toEqual([['Lakeside', 'Reach', 'Realistic']]);
    // Programs begin to read on 2025-09-24.
    expect(moved('Step 3: not taken, planned 2025-09-24')).toEqual([['Lakeside', 'Reach', 'Realistic']]);
    expect(moved('Step 3: not taken, planned 2025-09-25')).toEqual([]);
  });

  test('two more months of USCE: 2 + 2 = 4 reach the 4 that are required', () => {
    const rows = [
      { Program: 'Asks for 4', USCE: 'required 4 months' },
      { Program: 'Asks for 5', USCE: 'required 5 months' },
    ];
    const lines = answer('USCE: +2', rows, { 'Hands-on USCE months': 2 });
    expect(lines.slice(1).map(([name]) => name)).toEqual(['If USCE: 4', 'Asks for 4']);
    expect(lines[1]?.[3]).toMatch(/^1 row moves: 1 up, 0 down\. Realistic 0 to 1, Skip 2 to 1/);
  });

  test('a letter goes to the programs that its place names, whole words only', () => {
    const rows = [
      { Program: 'Community Regional', City: 'Fresno', State: 'CA', 'IMG %': '30%', Type: 'University', Mission: '' },
      { Program: 'Fresnel Institute', City: 'Dayton', 'IMG %': '30%', Type: 'University' },
    ];
    const lines = answer(
      ['letter at Fresno', 'rotation at Fresno'].map((one) => [one]),
      rows,
    );
    // Two reasons for lift a Reach with 30 % IMGs to Realistic.
    expect(lines.slice(2).map((line) => line.slice(0, 3))).toEqual([['Community Regional', 'Reach', 'Realistic']]);
  });

  test('who applied and has heard nothing is told, who was rejected is not', () => {
    const row = (status: string) => [{ Program: 'Asks for 4', USCE: 'required 4 months', Status: status }];
    const told = (status: string) => answer('USCE: 4', row(status), { 'Hands-on USCE months': 2 })[2]?.[4];
    expect(told('Applied')).toBe('Applied there, no answer yet: send a brief update');
    expect(told('Rejected')).toBe('');
    expect(told('')).toBe('It opens: worth an application');
  });

  test('rows that keep their tier and stand better are named', () => {
    const lines = answer('letter at Mill', [{ Program: 'Mill Creek' }, { Program: 'Lakeside' }]);
    expect(lines).toHaveLength(2);
    expect(lines[1]?.[3]).toBe('No row changes its tier. 1 keeps its tier but gains in Fit or open questions: Mill Creek.');
  });

  test('a tier that the applicant chose stays', () => {
    const rows = [{ Program: 'Asks for 4', USCE: 'required 4 months', 'Tier to use': 'Reach' }];
    expect(answer('USCE: 4', rows, { 'Hands-on USCE months': 2 })[1]?.[3]).toContain('No row changes its tier');
  });

  test('a passed Step is not retaken; a pending or failed one can be tried', () => {
    expect(refused('Step 2 CK: 250')).toBe(
      'WHAT_IF: a passed Step cannot be retaken, so your Step 2 CK 232 stays: change what still can.',
    );
    expect(refused('Step 2 CK: 250', { 'Step 2 CK': 'pending' })).toBe('not refused');
    expect(refused('Step 2 CK: 250', { 'Step 2 CK': 'Fail' })).toBe('not refused');
    expect(refused('Step 1: 240')).toContain('cannot be retaken');
  });

  test.each(['Graduation date: 2025', 'Step 2 CK attempts: 1', 'Medical school: Harvard'])('%s cannot change', (change) => {
    expect(refused(change)).toContain('cannot change');
  });

  test('a failure stays on record: passing after one is the second sitting', () => {
    const rows = [
      { Program: 'First attempts only', Attempts: 'first attempt only' },
      { Program: 'Two allowed', Attempts: '2 attempts' },
    ];
    const lines = answer('Step 2 CK: 240', rows, { 'Step 2 CK': 'Fail', 'Step 2 CK attempts': 1 });
    expect(lines.slice(2).map(([name]) => name)).not.toContain('First attempts only');
  });

  test('a score under the pass mark of today (214 until June 2025, then 218) is no pass', () => {
    const pending = { 'Step 2 CK': 'pending' };
    expect(refused('Step 2 CK: 217', pending)).toBe('WHAT_IF: change: Step 2 CK 217 is below the pass mark (218).');
    expect(refused('Step 2 CK: 218', pending)).toBe('not refused');
  });

  test('more of what is not known is asked first', () => {
    expect(refused('USCE: +2', { 'Hands-on USCE months': undefined })).toContain('PROFILE does not say how many there are');
  });

  test('a green card under “visa” is a right to work', () => {
    expect(answer('visa: green card', [{ Program: 'One', Visa: '' }])[2]?.slice(0, 3)).toEqual([
      'One',
      'Realistic (verify visa)',
      'Realistic',
    ]);
  });

  test('what opens with an unknown visa is to be confirmed first', () => {
    const rows = [{ Program: 'Asks for 4', USCE: 'required 4 months', Visa: '' }];
    expect(answer('USCE: 4', rows, { 'Hands-on USCE months': 2 })[2]?.[4]).toBe('It opens: confirm the visa before you apply');
  });

  test('PROFILE’s own labels are no places', () => {
    expect(answer('Letters in the specialty: 3', [{ Program: 'One' }])[1]?.[0]).toBe('If Letters in the specialty: 3');
  });

  test.each([
    ['visa: banana', 'was not understood'],
    ['Step 3: banana', 'was not understood'],
    ['USCE: lots', 'was not understood'],
    ['USCE: -2', 'was not understood'],
    ['letter at CA', 'no program on the list has it'],
    ['banana', 'was not understood'],
    ['letter at Xanadu', 'no program on the list has it'],
    ['', 'change is missing'],
    [undefined, 'change is missing'],
  ])('“%s” is refused in words', (change, words) => {
    expect(refused(change)).toContain(words);
  });
});
