/** Does each cell read as an advisor would read it? Case tables through the built add-on. */
import { describe, expect, test } from 'vitest';
import { keptAddon } from '../support/addon';
import { casesOf } from '../support/cases';

const addon = keptAddon();
const read = (kind: string, cell: unknown): unknown => addon.call('HOW_READ', kind, cell);
/** A condition is compared by its presence; its words are the cell's own. Words left over have their own tests. */
const loosely = (reading: unknown): string =>
  String(reading)
    .replace(/; unread “.*$/s, '')
    .replace(/if \([^)]*\)/g, 'if')
    .replace(/ \(Sheets made a date.*$/, '');

const KINDS = [
  'visa',
  'imgs',
  'ecfmg',
  'type',
  'track',
  'status',
  'step1',
  'step2',
  'attempts',
  'graduation',
  'usce',
  'share',
  'header',
  'school',
];

describe.each(KINDS)('HOW_READ("%s", …)', (kind) => {
  test.each(casesOf(kind))('$name', ({ cells, expected }) => {
    const loose = kind === 'visa' || kind === 'imgs' ? expected.replace(/if \([^)]*\)/g, 'if') : expected;
    const reading = String(read(kind, cells[0])).replace(/; unread “.*$/s, '');
    expect(kind === 'share' ? reading.replace(/ \(Sheets.*$/, '') : loosely(reading)).toBe(loose);
  });
});

describe('known misses: cells an advisor reads and MatchSheet does not yet; one that is mended moves to its table', () => {
  test.fails.each(casesOf('known-misses', 2))('$name', ({ cells, expected }) => {
    expect(loosely(read(String(cells[0]), cells[1]))).toBe(expected);
  });
});

describe('REGION(city, state)', () => {
  test.each(casesOf('region', 2))('$name', ({ cells, expected }) => {
    expect(addon.call('REGION', ...cells)).toBe(expected);
  });
});

describe('HOW_READ beyond single cells', () => {
  test('a column with its header answers the header and one reading a row', () => {
    expect(addon.call('HOW_READ', 'visa', [['Visa'], ['J-1 only'], ['']])).toEqual([['Visa, as read'], ['J-1 yes; H-1B no']]);
  });
  test('blank rows below the last filled one are not returned, a blank among them is', () => {
    expect(addon.call('HOW_READ', 'visa', [['No visa'], [''], ['J-1 only'], [''], ['']])).toHaveLength(3);
  });
  test('a column that HOW_READ filled is never read as input', () => {
    expect(read('header', 'Visa, as read')).toBe('other');
  });
  test('a count of years that Sheets made a date of is not said, with what to type', () => {
    expect(addon.call('HOW_READ', 'yog', new Date(2026, 2, 5))).toBe("not said (Sheets made a date of this: type '5 years')");
  });
  test('a first cell that is a value is no header', () => {
    expect(addon.call('HOW_READ', 'visa', [['J-1'], ['No visa']])).toEqual([['J-1 yes; H-1B not said'], ['J-1 no; H-1B no']]);
  });
  test('a function word behind an arrow is shown as not understood', () => {
    expect(read('visa', 'J1 yes, H1B → zum')).toBe('J-1 yes; H-1B not said; unread “zum”');
  });
  test('a condition is shown in the words of the cell', () => {
    expect(read('visa', 'No J-1; H-1B for strong candidates with Step 3')).toBe(
      'J-1 no; H-1B if (H-1B for strong candidates with Step 3)',
    );
  });
  test.each(['#N/A', 'Loading...', '#REF!', '#ERROR!'])('%s is not ready, and no fact', (text) => {
    expect(read('visa', text)).toBe('not ready');
  });
  test('12/30 that Sheets made a date of is never converted back', () => {
    expect(read('share', new Date('2026-12-30T00:00:00Z'))).toBe("not said (Sheets made a date of this: type '12 of 30')");
  });
  test('TRUE in a J-1 column is yes, FALSE is an unticked box', () => {
    expect([read('j1', true), read('j1', false)]).toEqual(['J-1 yes; H-1B not said', 'J-1 not said; H-1B not said']);
  });
  test('an unknown kind is refused by name', () => {
    expect(() => read('visas and more', 'x')).not.toThrow(/fault of MatchSheet/);
    expect(() => read('weather', 'x')).toThrow('HOW_READ: kind must be one of visa, j1');
  });
});
