/** Is a block of programs found whatever its headers, and is a wrong block refused in one sentence? */
import { describe, expect, test } from 'vitest';
import { call } from '../../src/main';
import { readLabel } from '../../src/reading/headers/profileLabel';
import { readHeader } from '../../src/reading/headers/programHeader';
import { readProgramsBlock } from '../../src/sheet/list/programsBlock';
import { readSettings } from '../../src/sheet/settings/settingsBlock';

const PROFILE = [
  ['Work right', 'Needs a visa'],
  ['Visa wanted', 'J-1'],
  ['Step 2 CK', 218],
  ['Season', 2027],
];
const fields = (block: unknown[][]): string[] =>
  readProgramsBlock(block, 'programs').columns.map(({ field, at }) => `${field} ${at}`);
const tiers = (block: unknown[][], ...rest: unknown[]): unknown => call('TIER', [block, PROFILE, ...rest]);

describe('headers', () => {
  test('in any order and wording', () => {
    expect(fields([['📍City', 'Do they sponsor J1?', 'Name of program', '% IMGs']])).toEqual([
      'city 0',
      'j1 1',
      'program 2',
      'img_share 3',
    ]);
  });
  test('a repeated field counts once, and the second column is reported in the first row', () => {
    const block = [
      ['Program', 'Visa', 'Visa type'],
      ['Mill Creek', 'J-1 only', 'no'],
    ];
    expect(readProgramsBlock(block, 'programs').duplicates.map(({ header }) => header)).toEqual(['Visa type']);
    expect(String((call('SCORE', [block, PROFILE]) as string[][])[1]?.[6])).toContain('Column “Visa type” repeats visa');
  });
  test('a merged group row over the names: both are headers, the second answers blank', () => {
    const block = [
      ['', 'Visa', '', 'Scores'],
      ['Program', 'J-1', 'H-1B', 'Step 2 CK min'],
      ['Mill Creek', 'yes', '', ''],
    ];
    expect(fields(block)).toEqual(['program 0', 'j1 1', 'h1b 2', 'step2_min 3']);
    expect(tiers(block)).toEqual([['Tier'], [''], ['Reach']]);
  });
  test('“Program” merged downwards over two rows of headers', () => {
    const block = [
      ['Program', 'Visa', ''],
      ['', 'J-1', 'H-1B'],
      ['Mill Creek', 'yes', 'no'],
    ];
    expect(fields(block)).toEqual(['program 0', 'j1 1', 'h1b 2']);
  });
  test('columns MatchSheet fills are never read', () => {
    expect(fields([['Program', 'Tier', 'Visa OK', 'Why']])).toEqual(['program 0']);
  });
  test('SETTINGS may say what a header means', () => {
    const settings = [['Column "Sponsor?"', 'visa']];
    expect(
      tiers(
        [
          ['Program', 'Sponsor?'],
          ['Mill Creek', 'no visa'],
        ],
        settings,
      ),
    ).toEqual([['Tier'], ['Skip']]);
  });
});

describe('rows', () => {
  test('an empty row answers blank, trailing ones are not returned', () => {
    expect(
      tiers([
        ['Program', 'City', 'Applied'],
        ['Mill Creek', 'Fontana', ''],
        ['', '', true],
        ['Palomar', '', ''],
        ['', '', false],
        ['', '', ''],
      ]),
    ).toEqual([['Tier'], ['Reach (verify visa)'], [''], ['Reach (verify visa)']]);
  });
  test('a row is found by its place alone', () => {
    expect(
      tiers([
        ['Program', 'City', 'State'],
        ['', 'Fontana', 'CA'],
      ]),
    ).toEqual([['Tier'], ['Reach (verify visa)']]);
  });
  test('one row under headers given apart, settings before or behind them', () => {
    const [headers, row] = [[['Program', 'Visa', 'Type']], [['Mill Creek', 'no visa', 'Community']]];
    const settings = [['Unticked box means', 'not said']];
    expect(call('TIER', [row, PROFILE, headers])).toBe('Skip');
    expect(call('TIER', [row, PROFILE, settings, headers])).toBe('Skip');
    expect(call('TIER', [row, PROFILE, headers, settings])).toBe('Skip');
  });
  test('the same program twice is answered twice and reported', () => {
    const score = call('SCORE', [
      [
        ['Program', 'NRMP code'],
        ['A', '1234140C0'],
        ['B', '1234140c0'],
      ],
      PROFILE,
    ]) as string[][];
    expect(score.slice(1).every((row) => String(row[6]).includes('Listed twice'))).toBe(true);
  });
});

describe('header rows', () => {
  const P = [
    ['Work right', 'Needs a visa'],
    ['Visa wanted', 'J-1'],
  ];
  test('a group row that names the program gives way to the row below it', () => {
    const list = [
      ['Program information', '', 'Visa', ''],
      ['Hospital', 'City', 'J-1', 'H-1B'],
      ['Alpha', 'Omaha', 'no', 'yes'],
    ];
    expect(call('TIER', [list, P])).toEqual([['Tier'], [''], ['Skip']]);
    expect(call('VISA_OK', [list, 'J-1'])).toEqual([['Visa OK'], [''], [false]]);
  });
  test('a row of the list is no header row, whatever its name holds', () => {
    const row = ['Saint Agnes Medical Center', 'Family Medicine', 'Fresno', 'CA', 'J1 only'];
    expect(() => call('TIER', [[row], P])).toThrow('TIER: programs must begin with its header row');
  });
  test('No, MD and Required over columns are headers', () => {
    const list = [
      ['No', 'Program', 'Visa', 'MD', 'Required'],
      ['', 'Alpha', 'no visa', '', ''],
    ];
    expect(call('TIER', [list, P])).toEqual([['Tier'], ['Skip']]);
  });
  test('a two-column row takes headers as wide as itself', () => {
    expect(call('TIER', [[['Alpha', 'no visa']], P, [['Program', 'Visa']]])).toBe('Skip');
  });
  test('of two Visa columns VISA_OK too reads the first', () => {
    const list = [
      ['Visa', 'Visa sponsorship'],
      ['J-1 only', 'no visa'],
    ];
    expect(call('VISA_OK', [list, 'J-1'])).toEqual([['Visa OK'], [true]]);
  });
  test('two visa cells without their headers are refused', () => {
    expect(() => call('VISA_OK', [[['J-1 yes', 'H-1B no']], 'J-1'])).toThrow('must begin with its header row');
  });
  test('a threshold that is not ready is named, not passed over', () => {
    const list = [
      ['Program', 'Visa', 'City'],
      ['Alpha', 'J-1', 'Omaha'],
    ];
    expect(() => call('TIER', [list, P, [['Step 2 CK strong', '#N/A']]])).toThrow(
      'settings: the value of “Step 2 CK strong” is not ready',
    );
  });
});

describe('specialty', () => {
  test('a list without a specialty column takes the one specialty of the profile', () => {
    const list = [
      ['Program', 'Type', 'IMG %'],
      ['Alpha', 'Community', '60%'],
    ];
    const tierFor = (specialties: string) =>
      (
        call('TIER', [
          list,
          [
            ['Step 2 CK', 235],
            ['Work right', 'US citizen'],
            ['Specialties', specialties],
          ],
        ]) as string[][]
      )[1]?.[0];
    expect([tierFor('Internal Medicine'), tierFor('Dermatology'), tierFor('Dermatology, Internal Medicine')]).toEqual([
      'Realistic',
      'Ultra-reach',
      'Realistic',
    ]);
  });
});

describe('names every object has', () => {
  test('a city called Constructor is a city', () => {
    expect(call('REGION', ['constructor'])).not.toContain('function');
    const list = [
      ['Program', 'City', 'State'],
      ['Alpha', 'Constructor', 'CA'],
    ];
    expect(call('TIER', [list, [['Ties', 'father is a constructor in Fresno']]])).toHaveLength(2);
  });
  test('Southern California alone is the area, not the state', () => {
    expect(call('REGION', ['Southern California'])).toContain('Southern California');
  });
  test('an unfinished formula is not ready, whichever function reads it', () => {
    expect([call('IMG_SHARE', ['Loading...']), call('REGION', ['Loading...', 'CA'])]).toEqual(['not ready', 'not ready']);
  });
});

describe('wrong calls', () => {
  test.each([
    [
      'a block without a program column',
      [
        ['City', 'Visa'],
        ['Fontana', 'J-1'],
      ],
      'TIER: programs must begin with its header row',
    ],
    [
      'a block that begins with data',
      [
        ['Mill Creek', 225],
        ['Palomar', 230],
      ],
      'TIER: programs must begin with its header row',
    ],
    ['one column', [['Program'], ['Mill Creek']], 'TIER: programs must be a block of at least two columns'],
  ])('%s is refused', (_what, block, sentence) => {
    expect(() => tiers(block)).toThrow(sentence);
  });
  test('a missing profile and a wrong one name the argument', () => {
    expect(() => call('TIER', [[['Program', 'Visa']]])).toThrow('TIER: profile is missing');
    expect(() => call('TIER', [[['Program', 'Visa']], 'J-1'])).toThrow('TIER: profile must be the label and value rows');
  });
  test('a settings row that cannot be read is named', () => {
    expect(() => readSettings([['Realistic from the moon', 3]])).toThrow(
      'the row “Realistic from the moon” is not one MatchSheet knows',
    );
    expect(() => readSettings([['Step 2 CK at a university', 'high']])).toThrow('needs a number, not “high”');
    expect(() => readSettings([['Column "X"', 'colour']])).toThrow('names “colour”, which is not a field');
  });
  test('a threshold of SETTINGS is in force: 40 % at a hybrid, set to 30 %, lets 30 % be Realistic', () => {
    const block = [
      ['Program', 'Type', 'Visa', 'IMG %'],
      ['A', 'hybrid', 'J-1', '30%'],
    ];
    const profile = [...PROFILE.filter(([label]) => label !== 'Step 2 CK'), ['Step 2 CK', 235]];
    expect(call('TIER', [block, profile])).toEqual([['Tier'], ['Reach']]);
    expect(call('TIER', [block, profile, [['Realistic from, university and hybrid programs', '30%']]])).toEqual([
      ['Tier'],
      ['Realistic'],
    ]);
  });
  test.each([
    ['30%', 0.3],
    ['30 %', 0.3],
    ['30', 0.3],
    [30, 0.3],
    [0.3, 0.3],
    ['0,3', 0.3],
    [1, 1],
    [1.5, 0.015],
    ['0.5%', 0.005],
  ])('a share of SETTINGS given as %j is %d: over 1 it is in percent', (given, share) => {
    const { cuts } = readSettings([['Realistic from, university and hybrid programs', given]]);
    expect(cuts.closedRealistic).toBeCloseTo(share, 6);
  });
  test('a blank share changes nothing: 40 % stands', () => {
    expect(readSettings([['Realistic from, university and hybrid programs', '']]).cuts.closedRealistic).toBe(0.4);
  });
  test('a score of SETTINGS is never in percent: 230 stays 230', () => {
    expect(readSettings([['Step 2 CK at a university', 230]]).cuts.ckUniversity).toBe(230);
    expect(readSettings([['Step 2 CK at a university', '230']]).cuts.ckUniversity).toBe(230);
  });
  test.each([['30 of 100'], ['about 30'], ['-5'], ['30 percent']])('a share given as %j is refused', (given) => {
    expect(() => readSettings([['Realistic from, university and hybrid programs', given]])).toThrow('needs a number');
  });
  test('a cell of more than 200 characters is never tried as a header, nor as a label of the profile', () => {
    const long = (words: string, length: number): string => `${words} ${'avg,'.repeat(60)}`.slice(0, length);
    expect(readHeader(long('Visa', 200))).toBe('visa');
    expect(readHeader(long('Visa', 201))).toBe('other');
    expect(readLabel(long('Visa status', 200))).toBe('work_right');
    expect(readLabel(long('Visa status', 201))).toBe('other');
    const block = [
      ['Program', long('Visa', 201), 'Visa', 'IMG %'],
      ['A', 'no visas', 'J-1', '60%'],
    ];
    expect(tiers(block)).toEqual([['Tier'], ['Reach']]);
  });
  test('an unticked box means no where SETTINGS says so', () => {
    const block = [
      ['Program', 'J-1'],
      ['A', false],
    ];
    expect(tiers(block)).toEqual([['Tier'], ['Reach (verify visa)']]);
    expect(tiers(block, [['Unticked box means', 'no']])).toEqual([['Tier'], ['Skip']]);
  });
});
