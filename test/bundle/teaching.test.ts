/** What a person taught in SETTINGS: does every function that takes them honour it, say so, and keep own cells apart from questions to programs? Through the built add-on. */
import { describe, expect, test } from 'vitest';
import { keptAddon } from '../support/addon';
import { applicant, type Cells, programs } from '../support/applicant';

const addon = keptAddon();
type Rows = readonly (readonly [string, unknown])[];
const settings = (...rows: Rows): unknown[][] => [['Setting', 'Value'], ...rows.map((row) => [...row])];
const read = (kind: string, cells: unknown, ...rows: Rows): unknown => addon.call('HOW_READ', kind, cells, settings(...rows));
const table = (name: string, rows: readonly Cells[], ...taught: Rows): string[][] =>
  (addon.call(name, programs(...rows), applicant(), settings(...taught)) as unknown[][]).map((row) => row.map(String));
const score = (row: Cells, ...taught: Rows): { tier: string; visa: string; verify: string; why: string } => {
  const [tier = '', , visa = '', , , , verify = '', why = ''] = table('SCORE', [row], ...taught)[1] ?? [];
  return { tier, visa, verify, why };
};

describe('HOW_READ', () => {
  test('ends with the words that were not understood, whether the cell says something else or nothing', () => {
    expect(addon.call('HOW_READ', 'visa', 'J1 → frob, H1B → blick')).toBe('J-1 not said; H-1B not said; unread “frob”, “blick”');
    expect(addon.call('HOW_READ', 'visa', 'We frob sponsor J-1 visas')).toBe('J-1 yes; H-1B not said; unread “frob”');
    expect(addon.call('HOW_READ', 'j1', 'frob')).toBe('J-1 not said; H-1B not said; unread “frob”');
    expect(addon.call('HOW_READ', 'visa', 'not known, check with them')).toBe('J-1 not said; H-1B not said');
  });
  test('takes SETTINGS: words, whole cells and unticked boxes', () => {
    expect(read('visa', 'J1 → frob, H1B → blick', ['Word "frob"', 'yes'], ['Word "blick"', 'no'])).toBe('J-1 yes; H-1B no');
    expect(read('usce', [['USCE'], ['frob'], ['3 months']], ['USCE cell "frob"', 'preferred 2 months'])).toEqual([
      ['USCE, as read'],
      ['preferred 2 months'],
      ['required 3 months'],
    ]);
    expect(read('j1', false, ['Unticked box means', 'no'])).toBe('J-1 no; H-1B not said');
  });
  test('reads a column under its own header', () => {
    expect(addon.call('HOW_READ', 'step2', [['Average Step 2 CK'], ['230']])).toEqual([
      ['Average Step 2 CK, as read'],
      ['typical 230'],
    ]);
  });
});

describe('VISA_OK and IMG_SHARE', () => {
  test('VISA_OK takes SETTINGS for a cell, a column and a block', () => {
    const taught = settings(['J-1 cell "frob"', 'J-1 no'], ['Visa cell "frob"', 'J-1 yes'], ['Column "House rule"', 'visa']);
    expect(addon.call('VISA_OK', 'frob', 'J-1', taught)).toBe(true);
    expect(addon.call('VISA_OK', [['J-1?'], ['frob']], 'J-1', taught)).toEqual([['Visa OK'], [false]]);
    const list = [
      ['Hospital', 'House rule'],
      ['Mill Creek', 'frob'],
    ];
    expect(addon.call('VISA_OK', list, 'J-1', taught)).toEqual([['Visa OK'], [true]]);
    expect(addon.call('VISA_OK', 'frob', 'J-1')).toBe('Verify');
  });
  test('IMG_SHARE takes SETTINGS behind show', () => {
    const taught = settings(['IMG share cell "loads"', '55% (11 of 20)'], ['Share cell "few"', 'not said']);
    expect(addon.call('IMG_SHARE', 'loads', undefined, undefined, 'counts', taught)).toBe('11 of 20');
    expect(addon.call('IMG_SHARE', [['IMG %'], ['loads'], ['few'], ['40%']], undefined, undefined, undefined, taught)).toEqual([
      ['IMG share read'],
      [0.55],
      [''],
      [0.4],
    ]);
  });
});

describe('SCORE', () => {
  test('asks of one’s own cell apart from the question to the program (key visa)', () => {
    expect(score({ Program: 'One', Visa: 'J1 → frob' }).verify).toBe(
      'Visa: does it sponsor J-1? Visa: what does “J1 → frob” mean? (your cell)',
    );
  });
  test('asks of the part of the cell in which the words stand', () => {
    expect(score({ Program: 'One', Visa: 'J1 → yes, H1B → frob' }).verify).toBe('Visa: what does “H1B → frob” mean? (your cell)');
  });
  test('asks nothing of a cell that honestly says nothing', () => {
    expect(score({ Program: 'One', Visa: 'not known, check with them' }).verify).toBe('Visa: does it sponsor J-1?');
  });
  test('what was taught settles the question, and the reason says so (code visa-offered)', () => {
    const { tier, visa, verify, why } = score({ Program: 'One', Visa: 'J1 → frob' }, ['Word "frob"', 'yes']);
    expect([tier, visa, verify]).toEqual(['Realistic', 'true', '']);
    expect(why).toContain('J-1: yes (“J1 → frob”, as you told MatchSheet).');
  });
  test('a taught refusal stops the row in those words (code visa-refused)', () => {
    expect(score({ Program: 'One', Visa: 'zork' }, ['Visa cell "zork"', 'J-1 no; H-1B no']).why).toBe(
      'Not with this profile: J-1 is not offered (“zork”, as you told MatchSheet).',
    );
  });
  test('a taught condition is quoted as the condition (code visa-at-program)', () => {
    expect(score({ Program: 'One', Visa: 'zork' }, ['Visa cell "zork"', 'J-1 if (strong candidates)']).why).toContain(
      'Held at Reach by a condition on J-1 that is up to the program (“strong candidates”, as you told MatchSheet).',
    );
  });
  test('what no reason quotes is told at the end (code as-told)', () => {
    const { tier, why } = score({ Program: 'One', 'IMG %': 'loads' }, ['IMG share cell "loads"', '12%']);
    expect(tier).toBe('Reach');
    expect(why).toMatch(/Read as you told MatchSheet: IMG share “loads”\.$/);
  });
  test('a cell that was taught to say nothing is asked no more, nor is a word that means nothing', () => {
    expect(score({ Program: 'One', Visa: 'zork' }, ['Visa cell "zork"', 'not said']).verify).toBe('Visa: does it sponsor J-1?');
    expect(score({ Program: 'One', Visa: 'zork' }, ['Word "zork"', 'means nothing']).verify).toBe('Visa: does it sponsor J-1?');
  });
  test('a teaching row that cannot be read is named in the first row, and refuses no call', () => {
    const rows = table('SCORE', [{ Program: 'One' }, { Program: 'Two' }], ['Word "yes"', 'no']);
    expect(rows[1]?.[6]).toBe('SETTINGS, Word "yes": MatchSheet knows this word already.');
    expect(rows[2]?.[6]).toBe('');
  });
  test('another column’s header does not change what a taught cell of this kind means', () => {
    expect(score({ Program: 'One', USCE: 'zork' }, ['Visa cell "zork"', 'J-1 no']).tier).toBe('Realistic');
  });
});

describe('VERIFY_NEXT', () => {
  const rows = [
    { Program: 'Mill Creek', Visa: 'J1 → frob' },
    { Program: 'Harbor View', Visa: 'J1 → frob' },
    { Program: 'Lakeside', Visa: '' },
  ];
  test('puts own cells before the programs, each once, with the row of SETTINGS that answers it and no message', () => {
    const [, cell, first] = table('VERIFY_NEXT', rows);
    expect(cell).toEqual([
      'your cell',
      'Mill Creek and 1 more',
      '',
      'Visa: what does “J1 → frob” mean?',
      'Say it in SETTINGS: Visa cell "J1 → frob"',
      '',
      '',
    ]);
    expect(first?.[3]).toBe('Visa: does it sponsor J-1?');
    expect(first?.[6]).toContain('- Do you sponsor the J-1 visa?');
    expect(first?.[6]).not.toContain('frob');
  });
  test('a Skip, a rejection and a past deadline ask nothing of their cells', () => {
    const asked = table('VERIFY_NEXT', [
      { Program: 'One', Visa: 'no visas', USCE: 'frob' },
      { Program: 'Two', USCE: 'frob', Status: 'Rejected' },
      { Program: 'Three', USCE: 'frob', Deadline: '2025-07-31' },
    ]);
    expect(asked.flat().join(' ')).not.toContain('frob');
  });
});
