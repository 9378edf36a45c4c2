/** Is every resident of a pasted roster counted once, in the right class? The rosters of test/rosters, each with what an advisor counted on its first line. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SCHOOL_CLASSES } from '../../../src/domain/roster';
import { readResidents, rosterOf } from '../../../src/reading/roster/roster';

interface Judged {
  readonly id: string;
  /** `US MD 3, Caribbean 2`, as counted by hand. */
  readonly counted: string;
  readonly paste: string;
}

const judged: readonly Judged[] = readdirSync('test/rosters')
  .sort()
  .map((file) => {
    const [counted = '', paste = ''] = readFileSync(`test/rosters/${file}`, 'utf8').split('\n---\n');
    return { id: file.replace('.txt', ''), counted, paste };
  });

/** Read wrongly so far; each is expected to fail, so that a mend is noticed. */
const WATCHED = new Set(readFileSync('test/cases/watched-rosters.txt', 'utf8').trim().split('\n'));

const count = (paste: string): string => {
  const { residents } = rosterOf(readResidents([[paste]]));
  return SCHOOL_CLASSES.filter((kind) => residents[kind] > 0)
    .map((kind) => `${kind} ${residents[kind]}`)
    .join(', ');
};

describe('a pasted roster', () => {
  for (const { id, counted, paste } of judged)
    (WATCHED.has(id) ? test.fails : test)(`${id} has ${counted}`, () => {
      expect(count(paste)).toBe(counted);
    });

  test.each([
    [
      'a DO is earned at the osteopathic one of two schools',
      'Ana Ruiz, DO\nUniversity of Michigan\nPCOM\nBen Oh, DO\nUCLA\nLECOM',
      'US DO 2',
    ],
    [
      'an MBBS at the one abroad',
      'Ana Ruiz, MBBS\nUniversity of Michigan\nUniversity of Lagos\nBen Oh, MD\nUCLA',
      'US MD 1, International 1',
    ],
    [
      'two universities, one of them abroad, and nothing that says which was for medicine',
      'Ana Ruiz, MD\nUniversity of Michigan\nUniversity of Lagos\nBen Oh, MD\nRoss University',
      'Caribbean 1, Unknown 1',
    ],
    [
      'the rest of a name on the line below',
      'Ana Ruiz, MD\nUniversity of Toledo\nCollege of Medicine\nBen Oh, MD\nUCSF',
      'US MD 2',
    ],
    ['persons called as a school is', 'Saba Khan\nRoss Mercer', ''],
    ['schools in a word or two', 'Saba\nRoss\nAUC\nLECOM Bradenton', 'US DO 1, Caribbean 3'],
    ['a city, and the initials of its school', 'Medical School: UMF Iasi\nMedical School: KMC Peshawar', 'International 2'],
  ])('%s', (_what, paste, counted) => {
    expect(count(paste)).toBe(counted);
  });

  test('reads the same from one cell and from a column of its lines', () => {
    const lists = judged.filter(({ paste }) => !paste.includes('\t'));
    expect(lists.length).toBeGreaterThan(100);
    for (const { id, paste } of lists) {
      const column = readResidents(paste.split('\n').map((line) => [line]));
      expect(column, id).toEqual(readResidents([[paste]]));
    }
  });

  test('names are not kept: what cannot be told is words of schools, and no line with a degree behind a name', () => {
    for (const { paste } of judged)
      for (const words of rosterOf(readResidents([[paste]])).unread)
        expect(words).not.toMatch(/^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+, (?:MD|DO|MBBS)$/u);
  });
});
