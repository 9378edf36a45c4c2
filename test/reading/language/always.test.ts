/** Does every piece of a cell know its place, and every mark of it one place in a table, for any text? */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Topic } from '../../../src/reading/language/lexicon';
import { lineOf, marksOf } from '../../../src/reading/language/marks';
import { elementsOf } from '../../../src/reading/language/tokens';
import { askedOfKind } from '../../../src/reading/program/visa/borneOut';
import { scan } from '../../../src/reading/text/scan';

describe('every piece of a cell knows its place', () => {
  test('pieces stand in order and do not overlap, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (text) => {
        let end = 0;
        for (const token of scan(text)) {
          expect(token.at).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.at);
          end = token.end;
        }
        expect(end).toBeLessThanOrEqual(text.length);
      }),
    );
  });
  test('every element is a slice of the cell, whatever the column', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.constantFrom<Topic>('visa', 'step', 'attempts'),
        (text, topic) => {
          for (const { at, end } of elementsOf(text, topic)) expect(text.slice(at, end)).not.toBe('');
        },
      ),
    );
  });
});

describe('the marks of a cell', () => {
  const PLACES = 4096;
  const header = elementsOf('Visa', 'visa');
  test('each is a place of the table, and none stands twice, for any text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (text) => {
        const found = marksOf(lineOf(header, elementsOf(text, 'visa'), askedOfKind('h1b', 'yes')), PLACES);
        expect(new Set(found).size).toBe(found.length);
        expect(found.every((mark) => Number.isInteger(mark) && mark >= 0 && mark < PLACES)).toBe(true);
      }),
    );
  });
});
