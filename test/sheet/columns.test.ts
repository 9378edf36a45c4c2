/** Are columns read by their words and by what stands below them, and are only programs taken for rows? */
import { describe, expect, test } from 'vitest';
import { call } from '../../src/main';
import { findList } from '../../src/sheet/list/findList';
import type { HeaderCorrections } from '../../src/sheet/list/headerRow';
import { readProgramsBlock } from '../../src/sheet/list/programsBlock';

const PROFILE = [
  ['Work right', 'Needs a visa'],
  ['Visa wanted', 'J-1'],
  ['Step 2 CK', 228],
];
const tiers = (block: unknown[][]): unknown[] => (call('TIER', [block, PROFILE]) as unknown[][]).flat();
const columns = (block: unknown[][], ...settings: unknown[]): string[] =>
  (call('HOW_READ', ['columns', block, ...settings]) as string[][]).map((row) => row.join(' | '));

describe('HOW_READ("columns", block)', () => {
  test('one row a column: header, field, what decided', () => {
    expect(
      columns([
        ['Program', 'ID', 'Where', 'International graduates', 'Salary', 'Visa', 'Sponsors?', 'Tier'],
        ['Alder IM', '1401234567', 'OH', '40%', '62k', 'J-1', 'yes', 'Reach'],
        ['Birch FM', '1203344556', 'NY', '12/30', '61k', 'J-1', 'no', 'Skip'],
      ]),
    ).toEqual([
      'Program | program | its words',
      'ID | acgme_id | the values below',
      'Where | state | the values below',
      'International graduates | img_share | the values below',
      'Salary | other | no field goes by that name',
      'Visa | visa | its words',
      'Sponsors? | other | repeats visa: the other column counts',
      'Tier | other | filled by MatchSheet',
    ]);
  });
  test('“ID” over 1, 2, 3 is no id, over NRMP codes it is one', () => {
    const under = (...ids: unknown[]): string[] =>
      columns([['Program', 'ID', 'City'], ...ids.map((id, at) => [`P${at}`, id, 'Omaha'])]);
    expect(under(1, 2, 3)).toContain('ID | other | no field goes by that name');
    expect(under('1998140C0', '2011120C0')).toContain('ID | nrmp_code | the values below');
  });
  test('averages are no minimum: decimals and “avg” under Step 2 CK', () => {
    const under = (...scores: unknown[]): string[] =>
      columns([['Program', 'Step 2 CK'], ...scores.map((score, at) => [`P${at}`, score])]);
    expect(under('238 avg', '241 avg')).toContain('Step 2 CK | step2_typical | the values below');
    expect(under(220, 230)).toContain('Step 2 CK | step2_min | its words');
  });
  test('SETTINGS decides before words and values', () => {
    const block = [
      ['Program', 'Sponsor?'],
      ['A', 'yes'],
    ];
    expect(columns(block, [['Column "Sponsor?"', 'imgs']])).toContain('Sponsor? | imgs | SETTINGS');
  });
  test.each([
    [['Cedar Valley', 'St Marys', 'Lakeside'], 'program visa step2_min'],
    [['Mercy Hospital IM', 'Lake FM'], 'program visa step2_min'],
  ])('“Where” over names is the program where nothing better names it: %j', (names, fields) => {
    const block = [['Where', 'Visa', 'Step 2 CK'], ...names.map((name) => [name, 'J-1 ok', 220])];
    expect(
      readProgramsBlock(block, 'programs')
        .columns.map(({ field }) => field)
        .join(' '),
    ).toBe(fields);
  });
  test('“Where” over cities is none', () => {
    const block = [
      ['Where', 'Visa', 'Step 2 CK'],
      ['Akron, OH', 'J-1 ok', 220],
      ['Erie, PA', 'no', 210],
    ];
    expect(() => readProgramsBlock(block, 'programs')).toThrow('a column for the program');
  });
  test('“Name” is the program where nothing better names it', () => {
    const named = (header: string): string[] =>
      columns([
        ['Name', header, 'City'],
        ['Alder IM', 'Alder Internal Medicine', 'Omaha'],
      ]);
    expect(named('Program')).toContain('Program | program | its words');
    expect(named('Program')).toContain('Name | other | repeats program: the other column counts');
    expect(named('Visa')).toContain('Name | program | the values below');
  });
});

describe('the header row', () => {
  const LIST = [
    ['Programs I like', '', ''],
    ['green = applied', 'red = no', ''],
    ['', '', ''],
    ['Program', 'City', 'Visa'],
    ['Alder', 'Omaha', 'J-1'],
  ];
  test('rows above it answer blank, the header stands beside it', () => {
    expect(tiers(LIST)).toEqual(['', '', '', 'Tier', 'Reach']);
    expect((call('SCORE', [LIST, PROFILE]) as unknown[][]).map(([first]) => first)).toEqual(['', '', '', 'Tier', 'Reach']);
    expect((call('VISA_OK', [LIST, 'J-1']) as unknown[][]).flat()).toEqual(['', '', '', 'Visa OK', true]);
  });
  test('the sidebar finds the same row', () => {
    expect(findList(LIST, new Map())).toMatchObject({ headerAt: 3, headerRows: 1, height: 1 });
  });
  test.each([
    ['IM or psych', ['IM', 'psych', 'Psychiatry'], 'specialty'],
    ['IM or psych', ['IM', 'psych', 'Lakeside'], 'other'],
  ])('a header of one’s own is the specialty’s where every value names one: “%s” over %j is %s', (header, values, field) => {
    const list = [['Program', 'Visa', header], ...values.map((value, at) => [`Mercy ${at}`, 'J-1', value])];
    expect((call('HOW_READ', ['columns', list]) as string[][])[2]?.[1]).toBe(field);
  });
  test.each([
    ['IV?', 3],
    ['Interview date', 3],
    ['Rank', 3],
    ['Notes', 2],
    ['Deadline', 2],
  ])('the formula reaches as far as verdicts read: a last column “%s” makes it end at column %i', (header, last) => {
    const list = [
      ['Program', 'Visa', 'Step 2 CK minimum', header],
      ['Mercy', 'J-1', 210, ''],
    ];
    expect(findList(list, new Map())).toMatchObject({ first: 0, last });
  });
  test('of two lists the row that reads more columns is the header', () => {
    const two = [
      ['Program', 'Rank', 'gym', 'rent', 'airport'],
      ['Program', 'City', 'Visa', 'IMG %', 'Min CK'],
      ['Alder', 'Omaha', 'J-1', '40%', 220],
    ];
    expect(readProgramsBlock(two, 'programs').headerAt).toBe(1);
  });
  test('below the thirtieth row no header is looked for', () => {
    const at = (rows: number): unknown[][] => [
      ...Array.from({ length: rows }, () => ['', '']),
      ['Program', 'Visa'],
      ['Alder', 'J-1'],
    ];
    expect(tiers(at(29)).slice(-2)).toEqual(['Tier', 'Reach']);
    expect(() => tiers(at(30))).toThrow('must begin with its header row');
  });
  test('one odd header cell costs its column alone and is told', () => {
    const block = [
      ['Program', 'City', '#REF!', 'Visa', 'IMG %'],
      ['Alder', 'Omaha', '#REF!', 'no visa', '40%'],
    ];
    expect(tiers(block)).toEqual(['Tier', 'Skip']);
    expect(String((call('SCORE', [block, PROFILE]) as string[][])[1]?.[6])).toContain('The header “#REF!” was not recognized');
    expect(columns(block)).toContain('#REF! | other | no words: name the column');
  });
});

test('a correction of SETTINGS goes before the values below, also where it says what the words say', () => {
  const list = [
    ['Program', 'City', 'Step 2 CK'],
    ['Alder', 'Omaha', 241.3],
    ['Birch', 'Omaha', 238.7],
    ['Cedar', 'Omaha', 244.1],
  ];
  const fields = (corrections: HeaderCorrections) =>
    readProgramsBlock(list, 'programs', corrections).columns.map(({ field, by }) => [field, by]);
  expect(fields(new Map())).toContainEqual(['step2_typical', 'values']);
  expect(fields(new Map([['step 2 ck', 'step2_min']]))).toContainEqual(['step2_min', 'settings']);
});

describe('rows that are no programs', () => {
  const list = (...rows: unknown[][]): unknown[] =>
    tiers([['Program', 'City', 'Visa'], ...rows, ['Birch', 'Omaha', 'J-1']]).slice(1, -1);
  test.each([
    ['a state', ['CALIFORNIA', '', '']],
    ['a heading with its count', ['Midwest (12)', '', '']],
    ['a heading of the list’s own kind', ['Reach programs', '', '']],
    ['the header once more', ['Program', 'City', 'Visa']],
    ['an error', ['#REF!', '#REF!', '#REF!']],
    ['a sum', ['Total: 11', '', '']],
    ['a sum under the names, with its word in another column', ['3', '', 'Total']],
    ['how many programs there are', ['11 programs', '', '']],
    ['the same beside its word, in Spanish', ['11 programas', '', 'TOTAL']],
    ['a fellowship', ['Cardiology Fellowship', 'Omaha', 'J-1']],
  ])('%s', (_what, row) => {
    expect(list(row)).toEqual(['']);
  });
  test.each([
    ['a name alone', ['Alder', '', '']],
    ['a residency with a fellowship in its name', ['Alder FM Residency (fellowships available)', 'Omaha', 'J-1']],
    ['a program called after its state', ['California', 'Fresno', 'J-1']],
  ])('%s is one', (_what, row) => {
    expect(list(row)).not.toEqual(['']);
  });
});

describe('one word for two fields', () => {
  const estado = (...cells: unknown[]): string =>
    columns([['Programa', 'Ciudad', 'Estado'], ...cells.map((cell, at) => [`P${at}`, 'Fresno', cell])])[2] ?? '';
  test('“Estado” over states is the place, over what became of applications it is the status', () => {
    expect(estado('CA', 'TX')).toBe('Estado | state | the values below');
    expect(estado('aplicado', 'rechazado', 'entrevista 3/12')).toBe('Estado | status | the values below');
  });
});

describe('attempts under the score of an exam', () => {
  const FAILED = [...PROFILE, ['Step 1', 'failed once, then pass']];
  const tier = (step1: string, ...attempts: string[]): unknown =>
    (
      call('TIER', [
        [
          ['Program', 'Visa', 'Step 1', ...attempts.map(() => 'Attempts allowed')],
          ['Alder', 'J-1', step1, ...attempts],
        ],
        FAILED,
      ]) as unknown[][]
    )[1]?.[0];
  test('“pass on first attempt” under Step 1 stops whoever sat it twice; “Pass” and a number do not', () => {
    expect([tier('pass on first attempt'), tier('primer intento')]).toEqual(['Skip', 'Skip']);
    expect([tier('Pass'), tier('1')]).toEqual(['Reach', 'Reach']);
  });
  test('where it is asked whether attempts are ok, “yes, 1 attempt” may mean one sitting or one that failed', () => {
    const under = (header: string): unknown =>
      (call('HOW_READ', ['attempts', [[header], ['yes, 1 attempt']]]) as unknown[][])[1]?.[0];
    expect(under('Attempts OK?')).toBe('not said; unread “yes, 1 attempt”');
    expect((call('HOW_READ', ['attempts', [['Attempts allowed'], ['1 attempt']]]) as unknown[][])[1]?.[0]).toBe(
      'required: any 1',
    );
  });
  test('a column of attempts says more than the one of the exam', () => {
    expect(tier('pass on first attempt', '2')).toBe('Reach');
  });
});

describe('what has ended', () => {
  test('comes last in the order, after a Skip: nothing is left to do there', () => {
    const rows = [
      ['Program', 'Visa', 'Step 2 CK', 'Status'],
      ['Alder', 'J-1', '', 'rejected'],
      ['Birch', 'J-1', '240 required', ''],
      ['Cedar', 'J-1', '', ''],
    ];
    const scored = (call('SCORE', [rows, PROFILE]) as unknown[][]).slice(1);
    expect(scored.map(([tier, order]) => [tier, order])).toEqual([
      ['Reach', 3],
      ['Skip', 2],
      ['Reach', 1],
    ]);
  });
});

describe('two columns of one fact', () => {
  const share = (...row: unknown[]): unknown =>
    (
      call('SCORE', [
        [
          ['Program', '% US IMG', '% non-US IMG'],
          ['Alder', ...row],
        ],
        PROFILE,
      ]) as unknown[][]
    )[1]?.[3];
  test('US IMGs and the others are added: 10% and 30% are 40%', () => {
    expect(share('10%', '30%')).toBe('40%');
  });
  test('where one is not said, the other is what there is at least', () => {
    expect(share('', '30%')).toBe('30%–100%');
  });
});

describe('numbers and days behind the wrong format', () => {
  const cutoffs = (header: string, value: unknown): unknown =>
    (
      call('SCORE', [
        [
          ['Program', header],
          ['Alder', value],
        ],
        PROFILE,
      ]) as unknown[][]
    )[1]?.[4];
  test('220 in a cell with a date format is the 220th day of 1900', () => {
    expect(cutoffs('Step 2 CK min', new Date('1900-08-07T00:00:00Z'))).toBe(cutoffs('Step 2 CK min', 220));
  });
});

describe('a column in which every row says No', () => {
  const block = (rows: number, last = 'No'): unknown[][] => [
    ['Program', 'J-1'],
    ...Array.from({ length: rows - 1 }, (_, at) => [`P${at}`, 'No']),
    ['Last', last],
  ];
  test('is a question from five rows on, and stops nobody', () => {
    expect(tiers(block(5))[1]).toBe('Reach (verify visa)');
    expect(tiers(block(4))[1]).toBe('Skip');
    expect(columns(block(5))).toContain('J-1 | j1 | its words; every row says No: a refusal, or a blank?');
    expect(String((call('SCORE', [block(5), PROFILE]) as string[][])[1]?.[6])).toContain('says No in every row');
  });
  test('one yes or one blank tells a no from a blank', () => {
    expect(tiers(block(6, 'yes'))[1]).toBe('Skip');
    expect(tiers(block(6, ''))[1]).toBe('Skip');
  });
  test('SETTINGS settles it', () => {
    expect((call('TIER', [block(5), PROFILE, [['Unticked box means', 'no']]]) as unknown[][])[1]?.[0]).toBe('Skip');
  });
});

describe('a bare no under a question about the interview', () => {
  const profile = [
    ['Season', 2027],
    ['Today', '2026-09-10'],
    ['Specialty', 'Internal Medicine'],
    ['Step 2 CK', 235],
    ['Work right', 'Needs a visa'],
    ['Visa wanted', 'J-1'],
  ];
  const lines = (header: string, said: string): string[] =>
    (
      call('SHORTLIST', [
        [
          ['Program', 'State', 'Visa', 'Type', 'IMG %', header],
          ['Mercy', 'OH', 'J-1', 'Community', '60%', said],
        ],
        profile,
      ]) as string[][]
    ).map((row) => row.join(' '));
  test.each([
    ['Interview?', 'No'],
    ['Invited?', '✗'],
    ['IV?', 'no'],
  ])('“%s” %s: nothing may have been sent there, so it is still offered', (header, said) => {
    expect(lines(header, said).join('\n')).toContain('1 Mercy Realistic');
  });
  test('a yes, and words that tell of an application, count as before', () => {
    expect(lines('Invited?', 'Yes').join('\n')).toContain('Already invited');
    expect(lines('Interview?', 'applied, no reply').join('\n')).toContain('Already applied');
  });
});

test.each(['NO visa since 2024??', 'J-1?', 'no visa now?'])('what its marks keep from saying anything is asked: %s', (visa) => {
  const block = [
    ['Program', 'Visa'],
    ['Mill Creek IM', visa],
  ];
  expect(String((call('SCORE', [block, PROFILE]) as unknown[][])[1]?.[6])).toContain('Visa (your cell)');
});
