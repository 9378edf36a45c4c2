/** Is every eighth cell of the case tables read as an advisor reads it? For npm run mutants, where all 8,000 would take a day; npm test has them all in howRead. */
import { describe, expect, test } from 'vitest';
import { readingOf } from '../../../src/show/readings';
import { casesOf } from '../../support/cases';

const KINDS = ['visa', 'imgs', 'ecfmg', 'type', 'track', 'step1', 'step2', 'attempts', 'graduation', 'usce', 'share', 'status'];
/** A condition is compared by its presence, as its words are the cell's own. */
const bare = (reading: string): string => reading.replace(/; unread “.*$/s, '').replace(/\bif \([^)]*\)/g, 'if');
const EVERY = 8;
const SIZE = 20;

describe.each(KINDS)('%s', (kind) => {
  const cases = casesOf(kind).filter(({ cells }, at) => at % EVERY === 0 && typeof cells[0] === 'string');
  const parts = Array.from({ length: Math.ceil(cases.length / SIZE) }, (_, at) => at * SIZE);
  test.each(parts)('%i and the next', (from) => {
    const part = cases.slice(from, from + SIZE);
    expect(part.map(({ cells }) => [cells[0], bare(readingOf(kind, cells[0]) ?? '')])).toEqual(
      part.map(({ cells, expected }) => [cells[0], bare(expected)]),
    );
  });
});
