/** IMG_SHARE on cells that state a share and on rosters in every form, through the built add-on. */
import { describe, expect, test } from 'vitest';
import { keptAddon } from '../support/addon';

const addon = keptAddon();
const share = (...args: unknown[]): unknown => addon.call('IMG_SHARE', ...args);
const column = (...lines: unknown[]): unknown[][] => lines.map((line) => [line]);

describe('IMG_SHARE of cells that state a share', () => {
  test.each([
    [0.6, 0.6],
    [1, 1],
    [60, 0.6],
    [0, 0],
    ['80%', 0.8],
    ['.8', 0.8],
    ['60,5 %', 0.605],
    ['11 out of 20', 0.55],
    ['none now', 0],
    ['50-60%', '50%–60%'],
    ['undisclosed', ''],
    ['mostly IMG', ''],
    ['', ''],
    [101, ''],
    ['Verify (9 of 20 schools unknown)', ''],
  ])('%s is %s', (cell, expected) => {
    expect(share(cell)).toBe(expected);
  });
  test('counts keep both numbers where they are asked for', () => {
    expect(share('11 of 20', undefined, undefined, 'counts')).toBe('11 of 20');
    expect(share('55%', undefined, undefined, 'counts')).toBe(0.55);
  });
  test('a column answers row by row under its header', () => {
    expect(share(column('IMG %', '12 of 30', '', 0.5))).toEqual(column('IMG share read', 0.4, '', 0.5));
  });
  test('a share is looked up by program as SUMIF does, spelling aside', () => {
    expect(share(column('40%', '12 of 30'), column('Mill Creek', 'Palomar'), column('PALOMAR', 'mill-creek', 'Other'))).toEqual(
      column(0.4, 0.4, ''),
    );
  });
  test('programs of another height are refused with both numbers', () => {
    expect(() => share(column('40%'), column('a', 'b'), 'a')).toThrow(
      'programs must be as high as schools: it has 2 rows and schools has 1',
    );
  });
});

describe('IMG_SHARE of a roster', () => {
  const lines = ['Ross University School of Medicine', 'UCSF', 'Dow Medical College', 'McGill University'];
  test('a column of school lines is one roster and one answer: 2 IMGs of 4', () => {
    expect(share(column(...lines))).toBe(0.5);
    expect(share(column('Medical School', ...lines), undefined, undefined, 'counts')).toBe('2 of 4');
  });
  test('one cell with the same lines answers the same', () => {
    expect(share(lines.join('\n'))).toBe(0.5);
  });
  test('a column of pasted rosters answers one per row, blank for blank', () => {
    expect(share(column('Ross University\nUCSF', '', 'SGU\nSaba University\nAUC'))).toEqual(column(0.5, '', 1));
  });
  test('a block with a header “Medical School” is one roster: the college is not counted', () => {
    const block = [
      ['Name', 'Medical School', 'Undergraduate'],
      ['Resident 1', 'Ross University', 'Harvard University'],
      ['Resident 2', 'Yale School of Medicine', 'University of Delhi'],
    ];
    expect(share(block, undefined, undefined, 'counts')).toBe('1 of 2');
  });
  test('another block is refused: a program list has names of universities too', () => {
    expect(() =>
      share([
        ['Program', 'City'],
        ['Yale University', 'New Haven'],
      ]),
    ).toThrow('a block with a header “Medical School”');
  });
  test('by program: each program its own lines, a blank beside a line belongs to the program above', () => {
    const programs = column('Mill Creek', '', 'Palomar', 'Palomar');
    expect(share(column(...lines), programs, column('Palomar', 'Mill Creek', 'Other'), 'counts')).toEqual(
      column('1 of 2', '1 of 2', ''),
    );
  });
  test('"Caribbean" tells how many of the IMGs come from offshore Caribbean schools', () => {
    expect(share(column(...lines), undefined, undefined, 'Caribbean')).toBe('2 of 4 (1 Caribbean)');
  });
  test('more than a third unknown is said, and no share pretended: 1 of 3 is told, 2 of 5 is not', () => {
    expect(share(column('Ross University', 'UCSF', 'Kenyon College'))).toBe(0.5);
    expect(share(column('Ross University', 'UCSF', 'SGU', 'Kenyon College', 'Rice University'))).toBe(
      'Verify (2 of 5 schools unknown)',
    );
  });
  test('names and degrees alone are no schools', () => {
    expect(share('Residents: Ana Ruiz, MD; Ben Oh, MD; Chi Li, DO')).toBe('Verify (3 of 3 schools unknown)');
  });
});

describe('IMG_SHARE refuses mixtures and names the first cell that differs', () => {
  test.each([
    [column('40%', 'Ross University'), 'row 2 of the range “Ross University” is a line of a roster'],
    [
      column('Ross University', '12 of 30'),
      'row 2 of the range “12 of 30” states a share, and the cells above it are lines of one roster',
    ],
    [column('Ross University\nUCSF', 'UCSF'), 'row 2 of the range “UCSF” is a line of a roster'],
    [column('12 of 30', '', 'Ross University\nUCSF'), 'row 3 of the range “Ross University UCSF” is a pasted roster'],
    [column('hello', 'world'), 'row 1 “hello” states no share and names no medical school'],
  ])('%j', (schools, sentence) => {
    expect(() => share(schools)).toThrow(sentence);
  });
  test('the column of the colleges', () => {
    expect(() => share(column('Undergraduate', 'University of Michigan', 'Emory University'))).toThrow(
      'schools: “Undergraduate” heads a column other than the medical schools',
    );
  });
  test('a block beside programs', () => {
    expect(() =>
      share(
        [
          ['Name', 'Medical School'],
          ['Ana Ruiz', 'UCSF'],
        ],
        column('A', 'A'),
        'A',
      ),
    ).toThrow('give the column of medical schools alone');
  });
  test('a program whose cells differ is named by its row', () => {
    expect(share(column('Ross University', '40%'), column('A', 'A'), 'A')).toBe(
      'Verify (row 2 “40%” states a share, other cells of its program are lines of one roster)',
    );
  });
});

describe('a roster in the list itself', () => {
  const profile = [
    ['Work right', 'Needs a visa'],
    ['Visa wanted', 'J-1'],
    ['Step 2 CK', '224'],
    ['Graduation date', '2024-06-01'],
    ['Season', '2027'],
  ];
  const row = (share: unknown, work = 'Needs a visa'): string[] => {
    const list = [
      ['Program', 'Type', 'Visa', 'IMG share'],
      ['Mill Creek', 'Community', 'J-1', share],
    ];
    return (addon.call('SCORE', list, [['Work right', work], ...profile.slice(1)]) as string[][])[1] ?? [];
  };
  const seven = 'Ross University\nSGU\nAUC\nSaba University\nUCSF\nYale School of Medicine\nPCOM';

  test('a paste in the share column is counted: 4 of 7, and few residents need 3 IMGs and 50 %', () => {
    expect(row(seven)[3]).toBe('57% (4 of 7)');
    expect(row(seven)[0]).toBe('Realistic');
    expect(row('Ross University\nSGU\nUCSF')[0]).toBe('Reach');
  });
  test('IMGs nearly all from Caribbean schools are a reason against for applicants who need a visa, and for nobody else', () => {
    expect(row('11 of 20 (10 Caribbean)')[7]).toContain('Against: 10 of its 11 IMGs come from Caribbean schools');
    // 10 of 11 is 91 %, 9 of 11 is 82 %: nearly all begins at 90 %.
    expect(row('11 of 20 (9 Caribbean)')[7]).not.toContain('Against');
    expect(row('11 of 20 (10 Caribbean)', 'US citizen')[7]).not.toContain('Against');
    expect(row('12 of 20, nearly all from Caribbean schools')[7]).toContain('Against: 12 of its 12 IMGs');
    expect(row('2 of 20 (2 Caribbean)')[7]).not.toContain('Against');
  });
  test('schools mentioned in passing are no roster, and a share that is stated wins over the schools beside it', () => {
    expect(row('mostly Ross, SGU, AUC and Saba grads')[3]).toBe('not said');
    expect(row('SGU grads\nUCSF rotators')[3]).toBe('not said');
    expect(row('55% IMGs\nRoss University\nUCSF\nYale School of Medicine')[3]).toBe('55%');
  });
  test('too many unknown schools are a question, not a share', () => {
    expect(row('Verify (9 of 20 schools unknown)')[3]).toBe('not said');
    expect(row('Verify (9 of 20 schools unknown)')[6]).not.toContain('not understood');
  });
});
