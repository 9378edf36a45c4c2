// A column of statuses under words that name nothing: "How it goes". It is read where its cells say so for sure; where that is only likely it is asked, and nobody is told that there is no interview.
import { describe, expect, test } from 'vitest';
import { runSeason } from '../../src/functions/season.ts';
import { readProgramsBlock } from '../../src/sheet/list/programsBlock.ts';

const PROFILE = [
  ['Step 2 CK', 230],
  ['Work right', 'Needs a visa'],
  ['Season', 2027],
  ['Today', '2026-11-20'],
];
const list = (header: string, cells: readonly string[]): unknown[][] => [
  ['Program', 'State', 'Visa', header],
  ...cells.map((cell, at) => [`Mercy Hospital ${at}`, 'CA', 'J-1', cell]),
];
const statusIn = (header: string, cells: readonly string[]): string => {
  const { columns, mayBeStatus } = readProgramsBlock(list(header, cells), 'list');
  return columns.some(({ field }) => field === 'status') ? 'read' : mayBeStatus === '' ? 'no' : 'asked';
};
const phase = (header: string, cells: readonly string[]): string => {
  const lines = runSeason([list(header, cells), PROFILE], () => null) as unknown[][];
  return lines
    .filter(([what]) => what === 'Phase')
    .flat()
    .join(' ');
};

const HERS = ['rej', 'aplicado', 'IV 12/9 zoom', 'sin noticias'];

describe('when is a column the status?', () => {
  test.each([
    ['How it goes', HERS, 'read'],
    ['How it goes', [...HERS, 'the PD is nice', 'bring a coat'], 'read'],
    ['How it goes', ['rej', 'IV 12/9 zoom', 'applied', 'the PD is nice', 'bring a coat', 'call Ana'], 'asked'],
    ['How it goes', ['rej', 'IV'], 'asked'],
    ['How it goes', ['IV', 'nice place'], 'no'],
    ['How it goes', ['the PD is nice', 'bring a coat', 'call Ana'], 'no'],
    // Another year, another person, another matter.
    ['Last year', HERS, 'no'],
    ['2025', HERS, 'no'],
    ['My wife', HERS, 'no'],
    ['Interview type', HERS, 'no'],
  ] as const)('“%s” over %j: %s', (header, cells, expected) => {
    const { columns } = readProgramsBlock(list(header, cells), 'list');
    const isOtherField = columns.some(({ header: one, field }) => one === header && field !== 'status');
    expect(isOtherField ? 'no' : statusIn(header, cells)).toBe(expected);
  });

  test('no second one beside a status by its words', () => {
    const rows = list('How it goes', HERS).map((row, at) => [...row, at === 0 ? 'Status' : 'applied']);
    const { columns } = readProgramsBlock(rows, 'list');
    expect(columns.filter(({ field }) => field === 'status').map(({ header }) => header)).toEqual(['Status']);
  });

  test('what the person said of a column counts', () => {
    const { columns, mayBeStatus } = readProgramsBlock(list('How it goes', HERS), 'list', new Map([['how it goes', 'other']]));
    expect(columns.some(({ field }) => field === 'status')).toBe(false);
    expect(mayBeStatus).toBe('');
  });
});

describe('what is said of the season', () => {
  test('the interview in it is known', () => {
    expect(phase('How it goes', HERS)).toContain('interviewing');
  });
  test('where it is only likely, it is asked instead of telling that there is no interview', () => {
    const says = phase('How it goes', ['rej', 'IV']);
    expect(says).toContain('Is “How it goes” your Status?');
    expect(says).not.toContain('no interview in hand');
  });
  test('where nothing looks like it, the day decides', () => {
    expect(phase('How it goes', ['nice', 'far', 'cold'])).toContain('no interview in hand');
  });
});
