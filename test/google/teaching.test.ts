/** Does SETTINGS grow when it is full, and does the sidebar show the applicant's own cells apart? Through the built script and stand-ins. */
import { describe, expect, test } from 'vitest';
import type { TabContent } from '../../host/workbookData.ts';
import { type DeskOfTest, openDesk, PROFILE_TAB } from './desk';

const LIST: TabContent = {
  name: 'My list',
  rows: [
    ['Hospital', 'State', 'Type', 'Visa', 'IMG %', 'YOG limit', 'House rule'],
    ['Mill Creek', 'CA', 'Community', 'J1 → frob', '60%', 'no limit', ''],
    ['Lakeside', 'NY', 'Community', 'J1 → frob', '60%', 'no limit', ''],
  ],
  rowCount: 40,
};
const settingsTab = (rows: TabContent['rows'], rowCount = 10): TabContent => ({
  name: 'Settings',
  rows,
  rowCount,
  columnCount: 4,
});
const named = (height: number) => ({ PROFILE: 'Profile!$A$1:$B$60', SETTINGS: `Settings!$A$1:$B$${height}` });
const FULL: TabContent['rows'] = [
  ['Setting', 'Value'],
  ['Column "Vibe"', 'other'],
];
const correct = (desk: DeskOfTest, header = 'House rule'): unknown => {
  const { sheetId } = desk.ask('look') as { sheetId: number };
  return desk.ask('teach', { sheetId, teachings: [{ is: 'column', header, field: 'notes' }] });
};

describe('a full SETTINGS', () => {
  test('grows by the rows that are needed, and formulas see them', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB, settingsTab(FULL)], named(2));
    correct(desk);
    expect([desk.workbook.cell('Settings!A3'), desk.workbook.cell('Settings!B3')]).toEqual(['Column "House rule"', 'notes']);
    expect(desk.workbook.sheet.getDefinedName('SETTINGS')?.getFormulaOrRefString()).toContain('$A$1:$B$3');
  });
  test('at the end of its tab gets a new row below', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB, settingsTab(FULL, 2)], named(2));
    correct(desk);
    expect(desk.workbook.cell('Settings!A3')).toBe('Column "House rule"');
  });
  test('Undo takes the new rows away, and the range ends where it ended', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB, settingsTab(FULL, 2)], named(2));
    const { undo } = correct(desk) as { undo: unknown };
    const { sheetId } = desk.ask('look') as { sheetId: number };
    // Pressed twice it is done once.
    for (const _ of [1, 2]) desk.ask('undoTeaching', { sheetId, undo });
    expect(desk.workbook.sheet.getDefinedName('SETTINGS')?.getFormulaOrRefString()).toContain('$A$1:$B$2');
    expect(desk.workbook.sheet.getSheetByName('Settings')?.getMaxRows()).toBe(2);
  });
  test('is said to be full where something stands below it, and nothing is written', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB, settingsTab([...FULL, ['my own note', '']])], named(2));
    expect(() => correct(desk)).toThrow(
      'The range SETTINGS is full and something stands below it: move that, or make room in the range.',
    );
    expect(desk.services.calls.writes).toBe(0);
  });
  test('a row that is there already is changed where it stands', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB, settingsTab(FULL)], named(2));
    correct(desk, 'Vibe');
    expect(desk.workbook.cell('Settings!B2')).toBe('notes');
    expect(desk.workbook.sheet.getDefinedName('SETTINGS')?.getFormulaOrRefString()).toContain('$A$1:$B$2');
  });
});

describe('what to verify first', () => {
  interface Verify {
    readonly questions: readonly { readonly asks: string }[];
    readonly ofCells: readonly {
      readonly asks: string;
      readonly about: string;
      readonly programs: readonly { name: string }[];
    }[];
    readonly notes: readonly string[];
  }
  test('own cells stand apart, once for all their rows, with the row of SETTINGS that answers them', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    const { questions, ofCells } = desk.ask('verify') as Verify;
    expect(questions.map(({ asks }) => asks).join(' ')).not.toContain('frob');
    expect(ofCells.map(({ asks, about, programs }) => [asks, about, ...programs.map(({ name }) => name)])).toEqual([
      ['Visa: what does “J1 → frob” mean?', 'Visa cell "J1 → frob"', 'Mill Creek', 'Lakeside'],
    ]);
  });
  test('once taught they are asked no more, and a row that teaches nothing is named', async () => {
    const taught: TabContent['rows'] = [
      ['Setting', 'Value'],
      ['Word "frob"', 'yes'],
      ['Word "no"', 'yes'],
    ];
    const desk = await openDesk([LIST, PROFILE_TAB, settingsTab(taught)], named(10));
    const { ofCells, notes } = desk.ask('verify') as Verify;
    expect(ofCells).toEqual([]);
    expect(notes).toEqual(['SETTINGS, Word "no": MatchSheet knows this word already.']);
  });
});
