/** Is a column “Stage” the step of an application, or the French word for a rotation? Its values tell. */
import { expect, test } from 'vitest';
import { readColumn } from '../../src/reading/headers/programHeader';
import { cellOf } from '../../src/sheet/cell';

const fieldOf = (header: string, ...values: string[]): string => readColumn(header, values.map(cellOf)).field;

test.each([
  ['Stage', ['interviewed', 'no answer']],
  ['Stage', ['ranked', 'ranked']],
  ['Stage', ['matched', 'not matched']],
  ['Stage', ['withdrew', 'declined']],
  ['My stage', ['applied', 'invited']],
  ['Application stage', []],
] as const)('%s over %j is a status', (header, values) => {
  expect(fieldOf(header, ...values)).toBe('status');
});

test.each([
  ['Stage', []],
  ['Stage', ['3 mois', '2 mois']],
  ['Stages', ['oui', 'non']],
  ['Stage clinique', ['hands-on', 'not required']],
] as const)('%s over %j is US clinical experience', (header, values) => {
  expect(fieldOf(header, ...values)).toBe('usce');
});
