// Do programs copied from a directory's page become rows, and nothing else of that page?
import { describe, expect, test } from 'vitest';
import { programsIn } from '../../../src/wizard/steps/pastedPrograms';

const HEADERS = ['Program', 'City', 'State', 'ACGME ID', 'Specialty'];
const rowsOf = (text: string): string[][] => programsIn(text).rows.slice(1);

/** Invented hospitals and numbers. */
const MILL_CREEK = ['Mill Creek Medical Center Program', 'Fresno', 'CA', '1400512345', 'Internal Medicine'];
const LAKESIDE = ['Lakeside Hospital Program', 'Buffalo', 'NY', '1403554321', 'Internal Medicine'];

describe('programs in several lines', () => {
  test('name, city, state, number, specialty, each in its line', () => {
    const text = `Mill Creek Medical Center Program
Fresno
CA
1400512345
Internal Medicine
Lakeside Hospital Program
Buffalo
New York
140-35-54-321
Internal Medicine`;
    expect(programsIn(text).rows).toEqual([HEADERS, MILL_CREEK, LAKESIDE]);
  });
  test('city with state, numbers with a label, buttons and counts between', () => {
    const text = `2 results
Sort by name
Save
Mill Creek Medical Center Program
Fresno, CA
ID: 1400512345
Internal Medicine
View details
Program Director: Ana Roe
(559) 555-0100
Save
Lakeside Hospital Program
Buffalo, NY 14201
ID: 1403554321
Internal Medicine
View details`;
    expect(rowsOf(text)).toEqual([MILL_CREEK, LAKESIDE]);
  });
  test('number first, and a specialty as heading of them all', () => {
    const text = `Internal Medicine
1400512345 - Mill Creek Medical Center Program
Fresno, California
1403554321 - Lakeside Hospital Program
Buffalo, New York`;
    expect(rowsOf(text)).toEqual([MILL_CREEK, LAKESIDE]);
  });
  test('specialty first in each, two of them', () => {
    const text = `Internal Medicine
Mill Creek Medical Center Program
Fresno, CA
1400512345
Family Medicine
Lakeside Hospital Program
Buffalo, NY
1203554321`;
    expect(rowsOf(text)).toEqual([MILL_CREEK, ['Lakeside Hospital Program', 'Buffalo', 'NY', '1203554321', 'Family Medicine']]);
  });
  test('one program a line, with tabs', () => {
    const text =
      'Mill Creek Medical Center Program\tFresno\tCA\t1400512345\tInternal Medicine\nLakeside Hospital Program\tBuffalo\tNY\t1403554321\tInternal Medicine';
    expect(rowsOf(text)).toEqual([MILL_CREEK, LAKESIDE]);
  });
  test('without numbers: name and place are enough', () => {
    expect(rowsOf('Mill Creek Medical Center\nFresno, CA\nLakeside Hospital\nBuffalo, NY')).toEqual([
      ['Mill Creek Medical Center', 'Fresno', 'CA', '', ''],
      ['Lakeside Hospital', 'Buffalo', 'NY', '', ''],
    ]);
  });
  test('a name with nothing beside it is told, not added', () => {
    expect(programsIn('Mill Creek Medical Center\nFresno, CA\nLakeside Hospital').leftOut).toEqual(['Lakeside Hospital']);
  });
  test('a sponsor and its program are one row', () => {
    expect(rowsOf('Mill Creek Health\nMill Creek Medical Center Program\nFresno, CA\n1400512345\nInternal Medicine')).toEqual([
      MILL_CREEK,
    ]);
  });
});

describe('what is none', () => {
  test('a table with its header row stays as it was pasted', () => {
    const table = 'Program\tCity\tVisa\nMill Creek\tFresno\tJ-1';
    expect(programsIn(table).rows).toEqual([
      ['Program', 'City', 'Visa'],
      ['Mill Creek', 'Fresno', 'J-1'],
    ]);
  });
  test('so does one under a title', () => {
    expect(programsIn('My list\n\nProgram\tCity\tState\tVisa\nMill Creek\tFresno\tCA\tJ-1').rows[2]).toEqual([
      'Mill Creek',
      'Fresno',
      'CA',
      'J-1',
    ]);
  });
  test.each([
    ['\t', 'a visa'],
    [',', 'a visa, with commas'],
  ])('rows without headers that say more than which program stay whole (%j: %s)', (separator) => {
    const rows = [
      ['Mill Creek', 'Fresno', 'CA', 'J-1'],
      ['Lakeside', 'Buffalo', 'NY', 'H-1B'],
    ];
    expect(programsIn(rows.map((row) => row.join(separator)).join('\n'))).toEqual({ rows, leftOut: [] });
  });
  test('a page of prose, and a name alone, make no programs', () => {
    expect(programsIn('We are proud of our residents.\nApply through ERAS.').rows).toEqual([
      ['We are proud of our residents.'],
      ['Apply through ERAS.'],
    ]);
  });
  test('a phone number is no number of a program, a director no name', () => {
    expect(rowsOf('Mill Creek Medical Center\nFresno, CA\n559-555-0100\nProgram Director: Ana Roe\nana@millcreek.org')).toEqual([
      ['Mill Creek Medical Center', 'Fresno', 'CA', '', ''],
    ]);
  });
});
