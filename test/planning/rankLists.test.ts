/** Are rank order lists read as people write them: "1st", "#3", "top", pairs of a couple, first years of their own, blank and heading rows? One list a case. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rankCheckFor } from '../../src/planning/list/rankCheck';
import { applicant, type Cells } from '../support/applicant';

interface Case {
  readonly name: string;
  readonly rows: readonly (readonly (string | number)[])[];
  /** "Program: code", in the order in which they are shown. */
  readonly finds: readonly string[];
  /** Told of the list as a whole, but for what is blank under Liked. */
  readonly list?: readonly string[];
  readonly profile?: Cells;
}
const CASES = JSON.parse(readFileSync('test/cases/ranks.json', 'utf8')) as readonly Case[];

describe('lists of others', () => {
  test.each(CASES)('$name', ({ rows, finds, list = [], profile }) => {
    const check = rankCheckFor([rows, applicant({ Season: 2027, Today: '2027-02-10', ...profile })]);
    expect(check.rows.flatMap(({ name, findings }) => findings.map(({ code }) => `${name}: ${code}`)).sort()).toEqual(
      [...finds].sort(),
    );
    expect(check.list.flatMap(({ code }) => (/^(?:column-taken|no-places|places-unread)$/.test(code) ? [code] : []))).toEqual(
      list,
    );
  });
  test('without any place the list is told so once, with who interviewed, as they were liked', () => {
    const rows = [
      ['#', 'Program', 'Visa', 'Status', 'Liked'],
      [1, 'Tarn Hill', 'J-1', 'interviewed', 6],
      [2, 'Fell Side', 'J-1', 'invited', ''],
      [3, 'Beck Foot', 'J-1', 'interviewed', 8],
      [4, 'Scar Top', 'no visas', 'interviewed', 9],
    ];
    const { rows: found, list } = rankCheckFor([rows, applicant({ Season: 2027, Today: '2027-02-10' })]);
    expect(found).toEqual([]);
    expect(list.map(({ code }) => code)).toEqual(['no-places', 'interviewed-unplaced']);
    expect(list[1]?.says).toBe('Interviewed and without a place (2), by Liked: Beck Foot; Tarn Hill.');
  });
});
