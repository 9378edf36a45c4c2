/** What of a page goes into which cell? A list with a column for each visa gets each stance whole. */
import { describe, expect, test } from 'vitest';
import type { PageFact } from '../../src/planning/row/pageFacts';
import { factsForRow, pageForRow } from '../../src/planning/row/pageForRow';

const SPLIT = [
  { field: 'j1', at: 0, header: 'J-1?' },
  { field: 'h1b', at: 1, header: 'H-1B?' },
] as const;

describe('a list with a J-1 and an H-1B column', () => {
  test('gets a condition whole, with its semicolon and its closing bracket', () => {
    const condition = { transfersOnly: false, scoreAtLeast: null, step3: false, step3By: null, programDecides: true };
    const fact: PageFact = {
      field: 'visa',
      reading: 'J-1 if (case by case; ask us first); H-1B no',
      stance: 'if; no',
      visa: {
        j1: { says: 'if', words: 'case by case; ask us first', condition },
        h1b: { says: 'no', words: 'not the H-1B' },
        ead: { says: 'notSaid', words: '' },
      },
      words: 'We sponsor the J-1 case by case; ask us first. Not the H-1B.',
    };
    expect(factsForRow([fact], SPLIT, []).map(({ header, reading }) => `${header} ${reading}`)).toEqual([
      'J-1? if (case by case; ask us first)',
      'H-1B? no',
    ]);
  });

  test('gets nothing for the kind that the page does not name', () => {
    const found = pageForRow('Visa: we sponsor the J-1 through ECFMG.', SPLIT, []).facts;
    expect(found.map(({ field, reading, value }) => [field, reading, value])).toEqual([['j1', 'yes', 'yes']]);
  });

  test('what stands in the cell already is shown beside it', () => {
    const found = pageForRow('Visa: we sponsor the J-1 through ECFMG.', SPLIT, ['ask Ana', '']).facts;
    expect(found.map(({ there }) => there)).toEqual(['ask Ana']);
  });
});
