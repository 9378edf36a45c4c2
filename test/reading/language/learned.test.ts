/** Were the tables of the second reader learned from the labelled cells as they are now? */
import { expect, test } from 'vitest';
import { sumOfCells } from '../../../build/opinion/labelledCells';
import { LEARNED_FROM } from '../../../src/data/lexicon/opinions';

test('the tables were learned from the cells as they stand: else `npm run opinion`', () => {
  expect(LEARNED_FROM).toBe(sumOfCells());
});
