/** Does a whole case table read as an advisor reads it? A test a table for npm run mutants, where a test a cell would be too many; npm test has them cell by cell in howRead. */
import { describe, expect, test } from 'vitest';
import { call } from '../../../src/functions/call';
import { casesOf } from '../../support/cases';

const KINDS = ['visa', 'imgs', 'ecfmg', 'type', 'track', 'step1', 'step2', 'attempts', 'graduation', 'usce', 'share', 'header'];
/** A condition is compared by its presence, as its words are the cell's own. */
const bare = (reading: string): string => reading.replace(/; unread “.*$/s, '').replace(/\bif \([^)]*\)/g, 'if');
const SIZE = 50;

describe.each(KINDS)('%s', (kind) => {
  const cases = casesOf(kind);
  const parts = Array.from({ length: Math.ceil(cases.length / SIZE) }, (_, at) => at * SIZE);
  test.each(parts)('%i and the next', (from) => {
    for (const { cells, expected } of cases.slice(from, from + SIZE)) {
      const reading = String(call('HOW_READ', [kind, cells[0]])).replace(/ \(Sheets made a date.*$/, '');
      expect([cells[0], bare(reading)]).toEqual([cells[0], bare(expected)]);
    }
  });
});
