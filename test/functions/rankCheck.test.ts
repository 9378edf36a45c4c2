/** RANK_CHECK: does it find what an advisor would in a rank order list, at its place and with its rule, and nothing in a list in order? Through the built add-on. */
import { describe, expect, test } from 'vitest';
import { keptAddon } from '../support/addon';
import { applicant, type Cells, programs } from '../support/applicant';

const addon = keptAddon();
/** The season 2027: rank lists open on February 1, 2027 and are due on 2027-03-03, 21:00 Eastern Time. */
const RANKING: Cells = { Season: 2027, Today: '2027-02-10' };
const table = (rows: readonly Cells[], profile: Cells = {}): string[][] =>
  addon.call(
    'RANK_CHECK',
    programs(
      ...rows.map((row, at) => ({ Program: `Program ${at + 1}`, Rank: at + 1, Liked: 9 - at, Status: 'interviewed', ...row })),
    ),
    applicant({ ...RANKING, ...profile }),
  ) as string[][];
const ofRows = (rows: readonly Cells[], profile: Cells = {}): string[] =>
  table(rows, profile)
    .slice(1, -1)
    .filter(([, name]) => name !== '')
    .map(([rank, name, says, rule]) => `${rank}|${name}|${says}|${rule}`);
const ofList = (rows: readonly Cells[], profile: Cells = {}): string[] =>
  table(rows, profile)
    .slice(1, -1)
    .filter(([, name]) => name === '')
    .map(([, , says, rule]) => `${says}|${rule}`);
const short = (rows: readonly Cells[], profile: Cells = {}): string | undefined => table(rows, profile).at(-1)?.[2];

test('a list in true order has no finding of a row; the last row says so, and when it is due', () => {
  expect(ofRows([{}, {}, {}])).toEqual([]);
  expect(table([{}, {}, {}]).at(-1)).toEqual([
    '',
    'In short',
    '3 rows have a place under Rank, and nothing needs fixing. Due March 3, 2027, 21:00 Eastern Time: certify the list, and again after every change.',
    'ours',
  ]);
});

describe('true order: what was liked less stands above (G2.rank)', () => {
  const order = (first: Cells, second: Cells, profile: Cells = {}) => ofRows([first, second], profile)[0] ?? '';
  test('liked 6 above 9: found at the upper row, with the other’s name and place', () => {
    expect(order({ Liked: 6 }, { Liked: 9 })).toBe(
      '1|Program 1|You liked Program 2 more (9 against 6), and it ranks lower, at 2. Move it up, or say why not under Reason.|ours, after G2.rank',
    );
  });
  test('equally liked: nothing', () => expect(order({ Liked: 9 }, { Liked: 9 })).toBe(''));
  test('a US citizen hears the guide itself', () => {
    expect(order({ Liked: 6 }, { Liked: 9 }, { 'Work right': 'US citizen', 'Visa wanted': undefined })).toMatch(/\|G2\.rank$/);
  });
  test.each([
    ['my wife works in this city', ''],
    ['safe neighborhood for my kids', ''],
    ['safety-net mission', ''],
    ['better training in ICU', ''],
    ['safer', 'safer program above a preferred one'],
    ['better chance of matching', 'safer program above a preferred one'],
    ['backup', 'safer program above a preferred one'],
    ['the PD told me they ranked me high', 'binds nobody: rank by what you want'],
  ])('a reason settles it, a chance is none: “%s”', (Reason, says) => {
    const found = order({ Liked: 6, Reason }, { Liked: 9 });
    if (says === '') expect(found).toBe('');
    else expect(found).toContain(says);
  });
  test('Realistic above a preferred Reach is called safer; two of one tier are not', () => {
    expect(order({ Liked: 6 }, { Liked: 9, Type: 'University', 'IMG %': '15%' })).toContain(
      'A safer program above a preferred one',
    );
    expect(order({ Liked: 6 }, { Liked: 9 })).not.toContain('safer');
  });
  test('without Liked a chance under Reason is found where something stands below, and not at the end', () => {
    const found = ofRows([
      { Liked: '', Reason: 'more likely to match' },
      { Liked: '', Reason: 'sure thing' },
    ]);
    expect(found).toEqual([
      '1|Program 1|Its reason is your odds (“more likely to match”), not a preference. Put it where you would want it if every program took you.|ours, after G2.rank',
    ]);
  });
  test('a preferred program that should leave the list moves nothing', () => {
    expect(ofRows([{ Liked: 6 }, { Liked: 9, Status: 'withdrawn' }]).map((line) => line[0])).toEqual(['2']);
    expect(ofRows([{ Liked: 6 }, { Liked: 9, Visa: 'no visas' }]).map((line) => line[0])).toEqual(['2']);
  });
  test('“8/10” is read; blank under Liked is told once for the list', () => {
    expect(order({ Liked: '6/10' }, { Liked: '8 of 10' })).toContain('(8 against 6)');
    expect(ofList([{ Liked: '' }, {}, {}])[0]).toContain('Liked is blank at 1 of 3 ranked rows');
    expect(ofList([{}, {}, {}]).join()).not.toContain('Liked');
  });
});

describe('where a match would be no place to train', () => {
  test.each([
    ['No visas', 'Its words rule out J-1 (“No visas”), and a match binds you.', 'G1.visa'],
    ['', 'It does not say whether it sponsors J-1, and a match binds you. Ask before you certify.', 'G5.visa.ask'],
    ['J-1 case by case', 'J-1 depends on a condition', 'G5.visa.ask'],
    ['J-1', '', ''],
  ])('visa “%s”: %s', (Visa, says, rule) => {
    const [found = ''] = ofRows([{ Visa }]);
    if (says === '') expect(found).toBe('');
    else {
      expect(found).toContain(`1|Program 1|${says}`);
      expect(found).toMatch(new RegExp(`\\|${rule}$`));
    }
  });
  test('who needs no visa is not asked', () => {
    expect(ofRows([{ Visa: 'No visas' }], { 'Work right': 'Permanent resident', 'Visa wanted': undefined })).toEqual([]);
  });
  test.each([
    ['would not train there', true],
    ["I wouldn't go there", true],
    ['never want to live there', true],
    ['would rather not match', true],
    ["can't go wrong here", false],
    ['would not mind living there', false],
    ["don't want to be far from my family", false],
    ['would not rank it lower', false],
  ])('Reason “%s”: %s', (Reason, isFound) => {
    expect(ofRows([{ Reason }]).some((line) => line.includes('you would not train there') && line.endsWith('|NRMP'))).toBe(
      isFound,
    );
  });
  test.each([
    ['withdrawn', true],
    ['rejected', true],
    ['declined by me', true],
    ['interviewed', false],
    ['ranked', false],
    ['waitlisted', false],
  ])('ranked, and its status is %s: %s', (Status, isFound) => {
    expect(ofRows([{ Status }]).map((line) => line.split('|')[2])).toEqual(
      isFound ? [`Its status is “${Status}”, yet it has a place. Take it off, or fix the status.`] : [],
    );
  });
});

describe('interviewed and not ranked', () => {
  test.each([
    [{ Status: 'interviewed' }, 'You interviewed there, and it has no place.'],
    [{ Status: 'interviewed', Reason: 'would not train there' }, undefined],
    [{ Status: 'invited' }, undefined],
    [{ Status: 'applied' }, undefined],
    [{ Status: 'ranked' }, 'Its status says it is ranked, but Rank is blank.'],
    [{ Status: 'interviewed', Rank: 'maybe third' }, 'Rank says “maybe third”, which is not a place on a list.'],
    [{ Status: 'rejected', Rank: 'not ranked' }, undefined],
  ])('%j', (row, says) => {
    const found = ofRows([{}, { Rank: '', ...row }]);
    if (says === undefined) expect(found).toEqual([]);
    else expect(found[0]).toContain(`|Program 2|${says}`);
  });
});

describe('places', () => {
  const ranked = (...places: readonly unknown[]) =>
    ofRows(places.map((Rank) => ({ Rank }))).map((line) => line.split('|').slice(0, 3).join('|'));
  test.each([
    [[1, 2, 3], []],
    [['#1', '2nd', '3'], []],
    [[1, 2, 2], ['2|Program 3|Place 2 is already taken by Program 2.']],
    [[1, 3], ['3|Program 2|Nothing is at place 2: is a program missing?']],
    [[1, 4], ['4|Program 2|Nothing is at places 2 and 3: is a program missing?']],
    [
      [2, 6],
      [
        '2|Program 1|Nothing is at place 1: is a program missing?',
        '6|Program 2|Nothing is at places 3 to 5: is a program missing?',
      ],
    ],
  ])('%j: %j', (places, found) => expect(ranked(...places)).toEqual(found));
  test('one program at two places; categorical and preliminary of one hospital are two programs', () => {
    const twice = (track: string) =>
      ofRows([
        { Program: 'Mercy', Track: 'Categorical' },
        { Program: 'Mercy', Track: track },
      ]);
    expect(twice('Categorical')).toEqual(['2|Mercy|The same program is also at 1. List each program once.|NRMP']);
    expect(twice('Preliminary')).toEqual([]);
  });
});

describe('advanced positions and couples', () => {
  const advanced = (Pair: string, first: Cells = {}) =>
    ofRows([
      { Program: 'Harbor Neurology', Track: 'Advanced', Pair },
      { Program: 'Mercy Medicine', Track: 'Preliminary', ...first },
    ]).map((line) => line.split('|')[2]);
  test.each([
    ['Mercy Medicine', {}, undefined],
    ['mercy', {}, undefined],
    ['prelim at Mercy Hospital', {}, undefined],
    ['1999140P0', { 'NRMP code': '1999140P0' }, undefined],
    ['A', { Pair: 'A' }, undefined],
    ['', { Pair: 'Harbor Neurology' }, undefined],
    ['', {}, 'Advanced: its training begins in the second year, and no first year is paired with it.'],
    ['Riverside TY', {}, 'Pair says “Riverside TY”, and no preliminary or transitional row on the list has that name.'],
  ])('Pair “%s”, the preliminary row %j: %s', (pair, first, says) => {
    const [found] = advanced(pair, first);
    if (says === undefined) expect(found).toBeUndefined();
    else expect(found).toContain(says);
  });
  test('the list of first years has places of its own: 1 beside 1 is none taken', () => {
    expect(advanced('Mercy Medicine', { Rank: 1 })).toEqual([]);
  });
  test('in a couple each rank names the partner’s program; one program may stand there twice', () => {
    const couple = (second: string) =>
      ofRows([
        { Program: 'Mercy', Pair: 'Lakeside Pediatrics' },
        { Program: 'Mercy', Pair: second },
      ]).map((line) => line.split('|')[2]);
    expect(couple('no match')).toEqual([]);
    expect(couple('')[0]).toContain('For a couple, each rank is a pair');
    expect(couple('Lakeside Pediatrics')[0]).toContain('The same program is also at 1.');
  });
  test('Couples says yes without a Pair: one question for the list', () => {
    expect(ofList([{ Couples: 'yes' }, { Couples: 'yes' }])[0]).toBe(
      'Couples says yes at 2 ranked rows, but Pair is blank. If you rank as a couple, each rank is a pair, and both lists have the same number of ranks.|NRMP',
    );
    expect(ofList([{ Couples: 'no' }]).join()).not.toContain('Couples');
  });
  test('PROFILE says so without a Pair: asked once too; its no answers the column, which tells of programs then', () => {
    const said = (couple: string, rows: readonly Cells[]) =>
      ofList(rows, { 'Couples match': couple })
        .filter((line) => /couple/i.test(line))
        .join();
    expect(said('yes, my wife', [{}, {}])).toBe(
      'PROFILE says you match as a couple, but Pair is blank. If you rank as a couple, each rank is a pair, and both lists have the same number of ranks.|NRMP',
    );
    expect(said('yes', [{ Pair: 'Lakeside Pediatrics' }, { Pair: 'no match' }])).toBe('');
    expect(said('no', [{ Couples: 'yes' }, { Couples: 'yes' }])).toBe('');
    expect(said('no', [{}, {}])).toBe('');
  });
});

describe('the list as a whole', () => {
  const many = (count: number): Cells[] => Array.from({ length: count }, () => ({ Liked: 5 }));
  test('the registration covers 20; the 21st and 22nd cost 30 USD each', () => {
    expect(ofList(many(20)).join()).not.toContain('registration covers');
    expect(ofList(many(21))[0]).toBe('21 ranks: the registration covers 20, and 1 more costs 30 USD (price of 2027).|NRMP');
    expect(ofList(many(22))[0]).toBe('22 ranks: the registration covers 20, and 2 more cost 60 USD (price of 2027).|NRMP');
  });
  test.each([
    [{ 'ECFMG certification': 'Yes' }, undefined],
    [{ 'ECFMG certification': 'No' }, 'a completed Pathway with OET Medicine'],
    [{ 'Step 2 CK': 'Pending', 'Step 2 CK attempts': undefined }, 'a Step 2 CK pass'],
  ])('%j: by March 3, 2027 ECFMG must have %s', (profile, open) => {
    const found = ofList([{}], profile).find((line) => line.endsWith('|ECFMG'));
    expect(found).toBe(
      open === undefined
        ? undefined
        : `By March 3, 2027 ECFMG must have ${open}, or NRMP withdraws you and the list is not used.|ECFMG`,
    );
  });
  test('positions of the first specialty in a row, beside the medians of 2026: 2, then Family Medicine, then one more', () => {
    const [says] = ofList([{}, {}, { Specialty: 'Family Medicine' }, {}]);
    expect(says).toContain(
      '2 in a row from the top. Internal Medicine: the non-US IMGs who matched in 2026 had ranked a median of 5 programs in a row, those who did not match 2. It does not tell your chances.',
    );
    expect(says).toContain('A guide for US-citizen IMGs says 10-12 or more if you can (G2.rank).|ours.rank.count');
  });
  test('preliminary positions are in no row of a specialty', () => {
    expect(ofList([{ Track: 'Preliminary' }, {}])[0]).toContain('1 in a row from the top. Internal Medicine');
  });
});

describe('the year', () => {
  test('on the day of the deadline the list is checked, on the day after nothing is found', () => {
    const row = [{ Visa: 'No visas' }];
    expect(ofRows(row, { Today: '2027-03-03' })).toHaveLength(1);
    expect(ofRows(row, { Today: '2027-03-04' })).toEqual([]);
    expect(short(row, { Today: '2027-03-04' })).toBe('1 row has a place. Rank lists are closed: nothing on them can change now.');
  });
  test('without Today the list is checked, and no day is named', () => {
    expect(ofRows([{ Visa: 'No visas' }], { Today: undefined })).toHaveLength(1);
    expect(short([{}], { Today: undefined })).toBe('1 row has a place under Rank, and nothing needs fixing.');
  });
  test('a list without ranks says so, once, and calls no row forgotten', () => {
    expect(short([{ Rank: '' }])).toContain('No row has a place under Rank. Due ');
  });
});
