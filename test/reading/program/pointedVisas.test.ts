/** Do "this one", "both", "until … then", a bracket and a second answer speak of the kinds that they mean? */
import { expect, test } from 'vitest';
import { readingOf } from '../../../src/show/readings';

const read = (kind: string, header: string, cell: string): string =>
  (readingOf(kind, cell, header) ?? '').replace(/ \(.*?\)|; unread .*/g, '');
const visas = (cell: string): string => read('visa', 'Visa', cell);
const j1 = (cell: string): string => read('j1', 'J-1', cell);
const h1b = (cell: string): string => read('h1b', 'H-1B', cell);

test('in a column of one kind “this one” is that kind; in a column of all visas it is a program', () => {
  expect(h1b('J1 yes, this one no')).not.toContain('J-1 no');
  expect(j1('only this one, no h1b')).toContain('H-1B no');
  expect(visas('Sister program in Queens files H1B. This one: J1')).not.toContain('H-1B yes');
});
test('“both” in front answers, and what follows limits it', () => {
  expect(visas('both, for H1B only with Step 3')).toBe('J-1 yes; H-1B if');
  expect(visas('both but H1B only with Step 3')).toBe('J-1 yes; H-1B if');
  expect(visas('any visa but H-1B')).toBe('J-1 yes; H-1B no');
});
test('what came afterwards counts, whichever words tell the times', () => {
  expect(j1('was no, now ✅')).toBe('J-1 yes; H-1B not said');
  expect(j1('until 2024 yes, then stopped')).not.toContain('yes');
  expect(h1b('hasta 2023, ya no')).toBe('J-1 not said; H-1B no');
});
test('a bracket that names the second kind again limits that kind alone', () => {
  expect(visas('J-1 or H-1B (H very rarely)')).toBe('J-1 yes; H-1B if');
  expect(visas('J-1 or H-1B (rarely)')).toBe('J-1 yes; H-1B if');
});
test('two answers under two kinds, one of two words; a dash behind the last kind answers nothing', () => {
  expect(read('visa', 'J1/H1B', 'ok / not ok')).toBe('J-1 yes; H-1B no');
  expect(visas('J1 ✔ H1B —')).toBe('J-1 yes; H-1B not said');
});
test('the list refuses its first kind alone where the second has its own verb', () => {
  expect(visas('No sponsorship for H1B, J1 sponsored')).toBe('J-1 yes; H-1B no');
  expect(visas('No sponsorship for H1B, J1')).not.toContain('J-1 yes');
});
