/** Does a header that refuses ("Visas not sponsored") turn what stands below it? */
import { expect, test } from 'vitest';
import { readingOf } from '../../../src/show/readings';

const under = (header: string, cell: string, kind = 'visa'): string | null => readingOf(kind, cell, header);

test('a bare kind below it is refused', () => {
  expect(under('Visas not sponsored', 'H-1B')).toBe('J-1 not said; H-1B no');
  expect(under('Visa types not accepted', 'J-1, H-1B')).toBe('J-1 no; H-1B no');
  expect(under('Will not sponsor', 'H-1B')).toBe('J-1 not said; H-1B no');
  expect(under('Visas sponsored', 'H-1B')).toBe('J-1 not said; H-1B yes');
});
test('a bare answer below it may mean either, and is asked', () => {
  for (const answer of ['yes', 'none', 'J-1 only'])
    expect(under('Visas not sponsored', answer)).toBe('J-1 not said; H-1B not said');
  expect(under('H-1B not sponsored', 'yes', 'h1b')).toBe('J-1 not said; H-1B not said');
});
test('a verb below it says what it says', () => {
  expect(under('Visas not sponsored', 'we sponsor J-1')).toBe('J-1 yes; H-1B not said');
});
test('a header that speaks of problems gives and refuses nothing', () => {
  expect(under('Visa problems', 'none')).toBe('J-1 not said; H-1B not said');
  expect(under('Visa problems', 'H-1B')).toBe('J-1 not said; H-1B not said');
});
