/** ROSTER: the table of a pasted roster, and what always holds for rosters. Through the built add-on. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keptAddon } from '../support/addon';
import { casesOf } from '../support/cases';

const addon = keptAddon();
const roster = (lines: unknown): (string | number)[][] => addon.call('ROSTER', lines) as (string | number)[][];
const column = (lines: readonly string[]): string[][] => lines.map((line) => [line]);

describe('ROSTER(lines)', () => {
  test('class, residents, share of the known; the IMG share with its count; then what could not be told', () => {
    expect(roster(column(['PGY-1', 'Ross University', 'UCSF', 'Dow Medical College', 'PCOM', 'Kenyon College']))).toEqual([
      ['Class', 'Residents', 'Share'],
      ['US MD', 1, 0.25],
      ['US DO', 1, 0.25],
      ['Canada MD', 0, 0],
      ['Caribbean', 1, 0.25],
      ['International', 1, 0.25],
      ['Unknown', 1, ''],
      ['IMG share', '2 of 4', 0.5],
      ['Schools that could not be told: check them', '', ''],
      ['Kenyon College', '', ''],
    ]);
  });
  test('residents without a school are counted as unknown, and their names are not repeated', () => {
    const table = roster([
      ['Name', 'Medical School'],
      ['Ana Ruiz, MD', 'Ross University'],
      ['Ben Oh, MD', ''],
      ['Chi Li, MD', 'UCSF'],
    ]);
    expect(table.slice(6)).toEqual([
      ['Unknown', 1, ''],
      ['IMG share', '1 of 2', 0.5],
      ['Residents without a school in the paste', 1, ''],
    ]);
    expect(JSON.stringify(table)).not.toMatch(/Ruiz|Oh/);
  });
  test('too many unknown: the share is not told', () => {
    expect(roster(column(['Kenyon College', 'UCSF']))[7]).toEqual(['IMG share', 'Verify (1 of 2 schools unknown)', '']);
  });
  test('a wrong call says what to paste', () => {
    expect(() => roster('hello')).toThrow('ROSTER: lines holds no medical school: paste the roster');
  });
  test('a range with nothing in it yet, or only its header, is empty and no error', () => {
    expect(roster(column(['', '']))).toBe('');
    expect(roster(column(['Medical School', '', '']))).toBe('');
  });
  test('colleges under their own header are not taken for medical schools', () => {
    expect(() => roster(column(['Undergraduate', 'University of Michigan', 'Ross University']))).toThrow(
      'lines: “Undergraduate” heads a column other than the medical schools',
    );
    expect(() =>
      roster([
        ['Name', 'Undergraduate'],
        ['Ana Ruiz', 'University of Michigan'],
        ['Ben Oh', 'Emory University'],
      ]),
    ).toThrow('none is “Medical School”');
  });
  test('programs beside the lines are no argument of it: it says how to take the lines of one program', () => {
    const lines = column(['Ross University', 'UCSF']);
    expect(() => addon.call('ROSTER', lines, column(['A', 'B']), 'A')).toThrow('for one program of several: ROSTER(FILTER(');
  });
  test('the name before a school that could not be told is left out', () => {
    expect(JSON.stringify(roster(column(['Ross University', 'UCSF', 'Ana Ruiz, MD from Kenyon College'])))).not.toContain('Ruiz');
  });
  test('a person called as a school is no school', () => {
    expect(() => roster(column(['Saba Khan', 'Ross Mercer']))).toThrow('holds no medical school');
  });
});

describe('always true of a roster (a failure prints its seed)', () => {
  const named = casesOf('school').filter(({ expected, cells }) => expected !== 'Unknown' && !/[\n:;]/.test(String(cells[0])));
  const school = fc.constantFrom(...named.map(({ cells }) => String(cells[0])));
  const schools = fc.array(school, { minLength: 3, maxLength: 20 });
  const abroad = fc.constantFrom(
    ...named
      .filter(({ expected }) => expected === 'International' || expected === 'Caribbean')
      .map(({ cells }) => String(cells[0])),
  );
  const counts = (lines: readonly string[]): (string | number)[][] => roster(column(lines)).slice(0, 8);
  const imgShare = (lines: readonly string[]): unknown => addon.call('IMG_SHARE', column(lines));

  test('the order of the lines changes nothing', () => {
    fc.assert(
      fc.property(
        schools.chain((lines) => fc.tuple(fc.constant(lines), fc.shuffledSubarray(lines, { minLength: lines.length }))),
        ([lines, shuffled]) => {
          expect(counts(shuffled)).toEqual(counts(lines));
        },
      ),
    );
  });
  test('blank lines and headings change nothing', () => {
    const between = fc.constantFrom('', 'PGY-2', 'Class of 2027', 'Chief Residents', 'Categorical');
    fc.assert(
      fc.property(schools, fc.array(between, { minLength: 1, maxLength: 6 }), (lines, extra) => {
        const mixed = lines.flatMap((line, at) => [...(at % 3 === 0 ? extra : []), line, ...(at % 4 === 0 ? extra : [])]);
        expect(counts(mixed)).toEqual(counts(lines));
      }),
    );
  });
  test('upper and lower case change nothing', () => {
    fc.assert(
      fc.property(schools, fc.boolean(), (lines, isUpper) => {
        expect(counts(lines.map((line) => (isUpper ? line.toUpperCase() : line.toLowerCase())))).toEqual(counts(lines));
      }),
    );
  });
  test('one IMG line more never lowers the share', () => {
    fc.assert(
      fc.property(schools, abroad, (lines, line) => {
        expect(Number(imgShare([...lines, line]))).toBeGreaterThanOrEqual(Number(imgShare(lines)));
      }),
    );
  });
});
