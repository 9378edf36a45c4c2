/** Does one choice of the pane Readings become a row of SETTINGS that the formulas read, and does Undo take exactly that back? */
import { describe, expect, test } from 'vitest';
import type { TabContent } from '../../host/workbookData.ts';
import { type DeskOfTest, openDesk, PROFILE_TAB } from './desk';

const LIST: TabContent = {
  name: 'My list',
  rows: [
    ['Programs I like'],
    ['Where', 'Hospital', 'Visa', 'Min CK'],
    ['CA', 'Mill Creek', 'J1 → frob', '230'],
    ['NY', 'Lakeside', 'J1 → frob', 'no min'],
    ['TX', 'Valley', 'J-1', 'no min'],
  ],
  columnCount: 8,
  rowCount: 40,
};
interface Readings {
  readonly sheetId: number;
  readonly texts: number;
  readonly settled: number;
  readonly open: readonly { text: string; label: string; row: number; key: string; field: string }[];
  readonly known: readonly { text: string; reading: string; isTaught: boolean }[];
  readonly columns: readonly { header: string; is: string }[];
}
const read = (desk: DeskOfTest) => desk.ask('readings') as Readings;
const teach = (desk: DeskOfTest, teaching: object) =>
  desk.ask('teach', { sheetId: read(desk).sheetId, teachings: [teaching] }) as { readings: Readings; undo: unknown };
const undo = (desk: DeskOfTest, taught: { undo: unknown }) =>
  desk.ask('undoTeaching', { sheetId: read(desk).sheetId, undo: taught.undo }) as Readings;
const settings = (desk: DeskOfTest, row: number): string[] =>
  ['A', 'B'].map((letter) => desk.workbook.cell(`Settings!${letter}${row}`));
const FROB = { is: 'cell', label: 'Visa cell "J1 → frob"', value: 'J-1 yes; H-1B no' };

describe('one choice', () => {
  test('settles a text in all its rows through a row of SETTINGS, and Undo takes away the tab that was made for it', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    // Two visas and two minimums.
    expect(read(desk)).toMatchObject({ texts: 4, settled: 3, open: [{ text: 'J1 → frob', row: 3, label: FROB.label }] });
    expect(desk.ask('look')).toMatchObject({ list: { texts: { texts: 4, settled: 3, notUnderstood: 1 } } });
    const taught = teach(desk, FROB);
    expect(settings(desk, 2)).toEqual([FROB.label, FROB.value]);
    expect(taught.readings).toMatchObject({ settled: 4, open: [] });
    expect(taught.readings.known.find(({ text }) => text === 'J1 → frob')).toMatchObject({ reading: FROB.value, isTaught: true });
    expect(undo(desk, taught)).toMatchObject({ settled: 3 });
    expect(desk.workbook.sheet.getSheetByName('Settings')).toBeNull();
    // The answer may have been lost, and the button pressed again.
    expect(undo(desk, taught)).toMatchObject({ settled: 3 });
  });
  test('changes the row that is there, however it is spelled, and Undo brings its value back', async () => {
    const own: TabContent = {
      name: 'Settings',
      rows: [
        ['Setting', 'Value'],
        ['visa cell “J1 → FROB”', 'not said'],
      ],
      columnCount: 4,
    };
    const desk = await openDesk([LIST, PROFILE_TAB, own], { PROFILE: 'Profile!$A$1:$B$60', SETTINGS: 'Settings!$A$1:$B$9' });
    const taught = teach(desk, FROB);
    expect([settings(desk, 2)[1], settings(desk, 3)]).toEqual([FROB.value, ['', '']]);
    undo(desk, taught);
    expect([settings(desk, 2)[1], settings(desk, 3)]).toEqual(['not said', ['', '']]);
  });
  test('may be that its own words count again', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    teach(desk, FROB);
    const forgotten = teach(desk, { ...FROB, value: '' });
    expect(forgotten.readings).toMatchObject({ settled: 3 });
    expect(undo(desk, forgotten)).toMatchObject({ settled: 4 });
    expect(settings(desk, 2)).toEqual([FROB.label, FROB.value]);
  });
  test('teaches a word, or what a column is', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    expect(teach(desk, { is: 'word', label: 'Word "frob"', value: 'yes' }).readings).toMatchObject({ settled: 4 });
    expect(read(desk).columns).toMatchObject([{ header: 'Where', is: 'by values' }]);
    expect(teach(desk, { is: 'column', header: 'Where', field: 'state' }).readings.columns).toEqual([]);
    expect([settings(desk, 2), settings(desk, 3)]).toEqual([
      ['Word "frob"', 'yes'],
      ['Column "Where"', 'state'],
    ]);
  });
});

describe('nothing is written', () => {
  test.each([
    [
      'a meaning that is no reading',
      { ...FROB, value: 'perhaps' },
      '“perhaps” is no reading of such a cell (as “J-1 yes; H-1B no” is).',
    ],
    ['a word that is known', { is: 'word', label: 'Word "no"', value: 'yes' }, 'MatchSheet knows this word already.'],
    [
      'a row that teaches nothing',
      { is: 'cell', label: 'Safe share', value: '1' },
      '“Safe share” is not a SETTINGS row that teaches a cell.',
    ],
    [
      'the column by which the list is found',
      { is: 'column', header: 'Hospital', field: 'other' },
      'Without “Hospital” the list has no column that names its programs.',
    ],
  ])('of %s', async (_what, teaching, says) => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    const { sheetId } = read(desk);
    expect(() => desk.ask('teach', { sheetId, teachings: [teaching] })).toThrow(says);
    expect(desk.services.calls.writes).toBe(0);
  });
  test('by Undo where the row was changed since', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    const taught = teach(desk, FROB);
    teach(desk, { ...FROB, value: 'not said' });
    expect(() => undo(desk, taught)).toThrow('was changed since: nothing was taken back');
    expect(settings(desk, 2)).toEqual([FROB.label, 'not said']);
  });
});

test('a text selects its first cell', async () => {
  const desk = await openDesk([LIST, PROFILE_TAB]);
  const { sheetId, open } = read(desk);
  const { row, key, field } = open[0] ?? { row: 0, key: '', field: '' };
  desk.ask('selectRow', { sheetId, row, key, field });
  expect(desk.services.run('serveSidebar', [JSON.stringify({ request: 'explain', ask: {} })])).toContain('Mill Creek');
});

test('Start names what contradicts and what is missing in the profile', async () => {
  const rows = [...PROFILE_TAB.rows.slice(0, 6), ['Step 2 CK', 'hope for 240']];
  const desk = await openDesk([LIST, { ...PROFILE_TAB, rows }]);
  expect(desk.ask('look')).toMatchObject({
    profileChecks: [
      { label: 'Step 2 CK', says: 'A score, pending or not taken? A practice exam, a hope and a percentile are no score.' },
    ],
    profileMissing: expect.arrayContaining(['Graduation date']),
  });
});
