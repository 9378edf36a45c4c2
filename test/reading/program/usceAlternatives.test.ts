/** Are months of US experience asked of everybody where a recent graduation is enough? */
import { expect, test } from 'vitest';
import { columnReader, READ_AS_IT_STANDS } from '../../../src/sheet/cellReader';
import { GRAMMAR } from '../../../src/sheet/kindGrammar';

const usce = (text: string): string =>
  GRAMMAR.usce.show(columnReader('usce', 'USCE', READ_AS_IT_STANDS)({ is: 'text', text }).policy);

test.each(['graduated within 3 years or 6 months hands-on', '3y, or USCE 6 mo', 'within 5 years or 12 months USCE'])(
  'either is enough, so it is asked: %s',
  (text) => {
    expect(usce(text)).toBe('not said');
  },
);

test('another word for the same length is no other way in', () => {
  expect(usce('1 year of USCE or 12 months')).toBe('required 12 months');
});
