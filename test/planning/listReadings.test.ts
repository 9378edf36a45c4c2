/** Are all texts of a list counted and put in the order in which they should be settled, and is only offered what can be taught? */
import { describe, expect, test } from 'vitest';
import { howSettled, listReadings } from '../../src/planning/readings/listReadings';
import { teachingChoices } from '../../src/planning/readings/teachingChoices';
import { silenceOf } from '../../src/sheet/cellReader';
import { GRAMMAR } from '../../src/sheet/kindGrammar';
import { findList } from '../../src/sheet/list/findList';
import { DEFAULT_SETTINGS, readSettings } from '../../src/sheet/settings/settingsBlock';

const HEAD = ['Hospital', 'State', 'Visa', 'CK minimum', 'IMG %', 'Status'];
const LIST: unknown[][] = [
  ['My programs', '', '', '', '', ''],
  HEAD,
  ['Mill Creek', 'CA', 'J1 → frob', 220, 0.6, 'applied'],
  ['Lakeside', 'NY', 'J1 → frob', 'no minimum', 0.6, ''],
  ['Valley', 'CA', 'J1 yes, H1B → blick', 220, '12/40', 'zorkish'],
  ['Riverbend', 'OH', 'J-1', 'ask them', '', ''],
  ['', '', '', '', '', ''],
];
const read = (grid: unknown[][], settings: unknown[][] = [], isBoxSaid = false) => {
  const all = settings.length === 0 ? DEFAULT_SETTINGS : readSettings(settings);
  const list = findList(grid, all.corrections);
  if (list === null) throw new Error('No list.');
  return { ...listReadings(grid, list, all, isBoxSaid), counts: howSettled(grid, list, all, isBoxSaid) };
};

describe('the texts of a list', () => {
  test('each is counted once a column: what is not understood first, what most rows hold first, then half understood', () => {
    // 3 visas, 3 minimums ("ask them" is understood: it leaves the question open), 2 shares, 2 states of the application.
    const { open, texts, settled, counts } = read(LIST);
    expect(open.map(({ text, state, rows }) => [text, state, rows])).toEqual([
      ['J1 → frob', 'not understood', 2],
      ['zorkish', 'not understood', 1],
      ['J1 yes, H1B → blick', 'half understood', 1],
    ]);
    expect([texts, settled]).toEqual([10, 7]);
    expect(counts).toEqual({ texts: 10, settled: 7, notUnderstood: 2 });
  });
  test('each says how it was read, what was left over, where it stands first and which row of SETTINGS teaches it', () => {
    expect(read(LIST).open[2]).toMatchObject({
      header: 'Visa',
      field: 'visa',
      reading: 'J-1 yes; H-1B not said',
      unread: ['blick'],
      asks: 'Visa: what does “H1B → blick” mean?',
      // The title, the headers, and two rows stand above it.
      row: 5,
      label: 'Visa cell "J1 yes, H1B → blick"',
      words: ['blick'],
    });
  });
  test('a percentage is shown as the sheet shows it, and taught as it keeps it', () => {
    expect(read(LIST).known.find(({ field }) => field === 'img_share')).toMatchObject({
      text: '60%',
      reading: '60%',
      rows: 2,
      label: 'IMG share cell "0.6"',
    });
  });
  test('what is taught is settled, and says so', () => {
    const taught = read(LIST, [['Visa cell "j1 → FROB"', 'J-1 yes; H-1B no']]);
    expect(taught.open.map(({ text }) => text)).toEqual(['zorkish', 'J1 yes, H1B → blick']);
    expect(taught.known[0]).toMatchObject({ text: 'J1 → frob', reading: 'J-1 yes; H-1B no', isTaught: true });
  });
  test('a letter of the person’s own under Status is asked for, taught as a cell, and read so everywhere', () => {
    const own = [HEAD, ['Mill Creek', 'CA', 'J-1', 220, 0.6, 'R'], ['Lakeside', 'NY', 'J-1', 220, 0.6, 'Pending']];
    expect(read(own).open.map(({ text, state, asks, label, words }) => [text, state, asks, label, words])).toEqual([
      ['R', 'not understood', 'Status: what does “R” mean?', 'Status cell "R"', []],
      ['Pending', 'not understood', 'Status: what does “Pending” mean?', 'Status cell "Pending"', []],
    ]);
    expect(read(own).open[0]?.choices).toContain('ranked');
    const taught = read(own, [['Status cell "r"', 'rejected']]);
    expect(taught.known.find(({ text }) => text === 'R')).toMatchObject({ reading: 'rejected', isTaught: true });
    expect(taught.open.map(({ text }) => text)).toEqual(['Pending']);
  });
  test('what says that nothing is known is asked of nobody', () => {
    const own = [HEAD, ...['-', '?', 'NA', 'no', 'not applied'].map((status) => ['Mill Creek', 'CA', 'J-1', 220, 0.6, status])];
    expect(read(own).open).toEqual([]);
  });
  test('a word settles every text in which it alone was open', () => {
    expect(read(LIST, [['Word "frob"', 'yes']]).open.map(({ text }) => text)).not.toContain('J1 → frob');
  });
  test('a cell of 200 characters is taught as a whole, a longer one by its words', () => {
    const of = (length: number) => {
      const text = `J1 → frob. ${'Our town is lovely. '.repeat(20)}`.slice(0, length - 1);
      return read([HEAD, ['Mill Creek', 'CA', `${text}.`, '', '', '']]).open[0];
    };
    expect(of(200)).toMatchObject({ isTooLong: false, words: ['frob'] });
    expect(of(200)?.label).toMatch(/^Visa cell "J1 → frob/);
    expect(of(201)).toMatchObject({ isTooLong: true, label: '', choices: [], words: ['frob'] });
  });
  test('a count that Sheets made a date is mended in its cell', () => {
    const day = new Date(2026, 11, 30);
    expect(read([HEAD, ['Mill Creek', 'CA', '', '', day, '']]).open[0]).toMatchObject({
      asks: "IMG share: Sheets made a date of this: type '12 of 30'",
      label: '',
      words: [],
    });
  });
  test('a list without a filled fact has none', () => {
    expect(read([HEAD, ['Mill Creek', 'CA', '', '', '', '']])).toMatchObject({ texts: 0, open: [], known: [], columns: [] });
  });
});

describe('doubtful columns', () => {
  const nos = (rows: number): unknown[][] => [
    ['Hospital', 'State', 'H-1B'],
    ...Array.from({ length: rows }, (_, at) => [`Hospital ${at}`, 'CA', 'No']),
  ];
  test('five rows that all say No are a question and not settled, four are refusals', () => {
    expect(read(nos(5))).toMatchObject({ columns: [{ is: 'all no', header: 'H-1B' }], texts: 1, settled: 0, open: [] });
    expect(read(nos(4))).toMatchObject({ columns: [], settled: 1, known: [{ reading: 'J-1 not said; H-1B no' }] });
  });
  test.each([
    ['no', 'J-1 not said; H-1B no'],
    ['not said', 'J-1 not said; H-1B not said'],
  ])('once SETTINGS says “%s” they read %s', (means, reading) => {
    const { columns, known } = read(nos(5), [['Unticked box means', means]], true);
    expect(columns).toEqual([]);
    expect(known).toMatchObject([{ text: 'No', reading, state: 'settled' }]);
  });
  test('read by the values below, repeated, and without words', () => {
    const grid = [
      ['Hospital', 'Where', 'Visa', 'Sponsorship', 45000],
      ['Mill Creek', 'CA', 'J-1', 'J-1', 'x'],
      ['Lakeside', 'NY', 'J-1', 'no', 'x'],
      ['Valley', 'CA', 'J-1', 'no', 'x'],
    ];
    expect(read(grid).columns).toEqual([
      { is: 'by values', header: 'Where', field: 'state', instead: '', example: 'CA' },
      { is: 'repeats', header: 'Sponsorship', field: 'visa', instead: 'Visa', example: 'J-1' },
      { is: 'odd', header: '45000', field: 'other', instead: '', example: 'x' },
    ]);
    expect(
      read(grid, [
        ['Column "Where"', 'state'],
        ['Column "Sponsorship"', 'other'],
      ]).columns.map(({ is }) => is),
    ).toEqual(['odd']);
  });
  test('boxes that nobody ticked are asked about until SETTINGS says what they mean', () => {
    const boxes = [
      ['Hospital', 'State', 'J-1'],
      ['Mill Creek', 'CA', true],
      ['Lakeside', 'NY', false],
    ];
    expect(read(boxes).columns.map(({ is }) => is)).toEqual(['unticked']);
    expect(read(boxes, [['Unticked box means', 'no']], true).columns).toEqual([]);
  });
});

describe('what a text may be taught to mean', () => {
  test.each([
    ['step2', '220ish', 'not said', ['required 220', 'preferred 220', 'typical 220', 'no minimum', 'not said']],
    ['usce', '8 weeks zork', 'not said', ['required 2 months', 'preferred 2 months', 'required, length not said']],
    ['usce', '3 months zork', 'not said', ['required 3 months', 'preferred 3 months', 'required, length not said']],
    ['attempts', '1 zork', 'not said', ['required: any 1', 'required: any 2', 'no limit', 'not said']],
    ['graduation', 'zork 5', 'not said', ['required within 5 years', 'preferred within 5 years', 'no limit']],
    ['graduation', 'zork 2019', 'not said', ['required 2019 or later', 'no limit', 'preferred, recent']],
    ['share', '12 of 30 zork', 'not said', ['none', 'not said']],
    ['share', '40 % zork', 'not said', ['40%', 'none', 'not said']],
    ['visa', 'J1 yes, zork', 'J-1 yes; H-1B not said', ['J-1 yes; H-1B not said', 'J-1 yes; H-1B no']],
  ] as const)('%s “%s”, read as %s: %j', (kind, text, reading, first) => {
    expect(teachingChoices(kind, text, reading).slice(0, first.length)).toEqual(first);
  });
  test('of every kind each is a reading, and “not said” the last', () => {
    for (const kind of Object.keys(GRAMMAR) as (keyof typeof GRAMMAR)[]) {
      const choices = teachingChoices(kind, '2 of 220, 40 %, 2019', silenceOf(kind));
      expect(choices.at(-1), kind).toBe('not said');
      expect(choices.filter((choice) => GRAMMAR[kind].parse(choice, '') === null)).toEqual([]);
    }
  });
});
