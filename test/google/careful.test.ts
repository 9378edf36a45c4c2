// Each of these was a way to lose a person's cell, or to be told something untrue; found by review, and kept as sentences.
import { describe, expect, test } from 'vitest';
import type { TabContent } from '../../host/workbookData.ts';
import { callsThatFail, type DeskOfTest, openDesk, PROFILE_TAB, pressFailing, pressing, TODAY } from './desk.ts';

const LIST: TabContent = {
  name: 'My list',
  rows: [
    ['Hospital', 'State', 'Visa', 'IMG %'],
    ['Mill Creek', 'CA', 'J-1', '60%'],
    ['Harbor View', 'TX', 'No visas', '40%'],
  ],
  columnCount: 30,
  rowCount: 40,
};

interface Scored {
  readonly where: string;
  readonly leftOld: boolean;
  readonly undo: unknown;
}

async function score(desk: DeskOfTest, asValues = false): Promise<Scored> {
  return (await pressing(desk, 'score', { today: TODAY, asValues })) as Scored;
}
const undo = (desk: DeskOfTest, token: unknown) => desk.workbook.change(() => void desk.ask('undoScore', { undo: token }));
const cell = (desk: DeskOfTest, address: string): string => desk.workbook.cell(`My list!${address}`);
const tab = (desk: DeskOfTest) => {
  const sheet = desk.workbook.sheet.getSheetByName('My list');
  if (sheet === null) throw new Error('The list is gone.');
  return sheet;
};

describe('our columns in other hands', () => {
  test('cells that are reused after our formula was deleted are somebody’s: the score begins beside them', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    await score(desk);
    await desk.workbook.setCell('My list!F1', 'My own notes');
    await desk.workbook.setCell('My list!G3', 'ask Ana');
    const { where, leftOld } = await score(desk, true);
    expect([where, leftOld]).toEqual(['I1', true]);
    expect([cell(desk, 'F1'), cell(desk, 'G3')]).toEqual(['My own notes', 'ask Ana']);
  });

  test('a formula that cannot be shown, with somebody’s cell below it: values are refused, the cell stays', async () => {
    const profile = { ...PROFILE_TAB, rows: [...PROFILE_TAB.rows, ['Today', '=TODAY()']] };
    const desk = await openDesk([LIST, profile]);
    await score(desk);
    await desk.workbook.setCell('Profile!B12', '=TODAY()');
    await desk.workbook.setCell('My list!F3', 'ask Ana');
    expect(() => desk.ask('score', { today: TODAY, asValues: true })).toThrow('Cell F3 in our columns holds your “ask Ana”');
    expect(cell(desk, 'F3')).toBe('ask Ana');
  });

  test('one of ours deleted, a column of somebody’s beside it: theirs is not taken for ours', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    await score(desk);
    await desk.workbook.deleteColumn('My list', 'K');
    tab(desk).getRange(0, 12).setValue('Mentor');
    tab(desk).getRange(1, 12).setValue('note 1');
    const { where } = await score(desk);
    expect(where).toBe('O1');
    expect([cell(desk, 'M1'), cell(desk, 'M2')]).toEqual(['Mentor', 'note 1']);
    expect(cell(desk, 'O2')).toBe('Reach');
  });

  test('values saved without our note are known by what they say, and become live again', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    await score(desk, true);
    tab(desk).getRange(0, 5).deleteNote();
    const { where } = await score(desk);
    expect(where).toBe('F1');
    expect(cell(desk, 'F2')).toBe('Reach');
  });
});

describe('Undo', () => {
  test('of a second score leaves the formula of the first', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    await score(desk);
    const { undo: token } = await score(desk);
    await undo(desk, token);
    expect(cell(desk, 'F2')).toBe('Reach');
    expect(desk.workbook.formula('My list!F1')).toBe('=SCORE(A1:D;PROFILE;SETTINGS)');
  });

  test('of a formula over values brings the values back, of values over values too', async () => {
    for (const second of [false, true]) {
      const desk = await openDesk([LIST, PROFILE_TAB]);
      await score(desk, true);
      await desk.workbook.setCell('My list!C3', 'J-1');
      const { undo: token } = await score(desk, second);
      expect(cell(desk, 'F3')).not.toBe('Skip');
      await undo(desk, token);
      expect(cell(desk, 'F3')).toBe('Skip');
      expect(desk.workbook.formula('My list!F1')).toBe('');
    }
  });

  test('of a formula over values, after somebody sorted the list, is refused: the values belong to other rows now', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    await score(desk, true);
    const { undo: token } = await score(desk);
    tab(desk)
      .getRange(1, 0, 2, 4)
      .setValues([
        ['Harbor View', 'TX', 'No visas', '40%'],
        ['Mill Creek', 'CA', 'J-1', '60%'],
      ]);
    expect(() => desk.ask('undoScore', { undo: token })).toThrow('The rows were moved since, so the values before');
    expect(desk.workbook.formula('My list!F1')).toBe('=SCORE(A1:D;PROFILE;SETTINGS)');
  });

  test('deletes only added columns that hold nothing of anybody’s', async () => {
    const desk = await openDesk([{ ...LIST, columnCount: 4 }, PROFILE_TAB]);
    const { undo: token } = await score(desk);
    await desk.workbook.setCell('My list!E2', 'mine');
    await undo(desk, token);
    expect(cell(desk, 'E2')).toBe('mine');
    expect(tab(desk).getMaxColumns()).toBe(5);
  });

  test('pressed again, deletes no column more', async () => {
    const desk = await openDesk([{ ...LIST, columnCount: 12 }, PROFILE_TAB]);
    const { undo: token } = await score(desk);
    await undo(desk, token);
    const left = tab(desk).getMaxColumns();
    await undo(desk, token);
    await undo(desk, token);
    expect(tab(desk).getMaxColumns()).toBe(left);
  });

  test('leaves a row Today that was the applicant’s own, with the day it had', async () => {
    const profile = { ...PROFILE_TAB, rows: [...PROFILE_TAB.rows, ['Today', '2026-09-01']] };
    const desk = await openDesk([LIST, profile]);
    const { undo: token } = await score(desk);
    expect([desk.workbook.cell('Profile!B12'), desk.workbook.cell('Profile!A13')]).toEqual([TODAY, 'Rules']);
    await undo(desk, token);
    expect([desk.workbook.cell('Profile!A12'), desk.workbook.cell('Profile!B12')]).toEqual(['Today', '2026-09-01']);
    expect([desk.workbook.cell('Profile!A13'), desk.workbook.cell('Profile!B13')]).toEqual(['', '']);
  });

  test('works after rows and columns were inserted, which changes the formula', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    const { undo: token } = await score(desk);
    await desk.workbook.insertColumn('My list', 'A');
    await undo(desk, token);
    expect(cell(desk, 'G1')).toBe('');
  });
});

describe('columns inserted between read and write', () => {
  test.each([false, true])('(values: %s) are noticed before anything is written', async (asValues) => {
    const rows = LIST.rows.map((row, at) => [...row, at === 0 ? 'Notes' : `note ${at}`]);
    const desk = await openDesk([{ ...LIST, rows }, PROFILE_TAB]);
    await score(desk);
    desk.services.meanwhile(() => tab(desk).insertColumns(0, 3), /^Sheet\.getLastColumn$/);
    expect(() => desk.ask('score', { today: TODAY, asValues })).toThrow(
      'Somebody changed the columns of this tab just now: score it again.',
    );
    expect(desk.services.calls.writes).toBe(0);
    expect([cell(desk, 'H1'), cell(desk, 'H2')]).toEqual(['Notes', 'note 1']);
  });
});

describe('a list whose headers are gone', () => {
  test('Undo still takes our formula away', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    const { undo: token } = await score(desk);
    await desk.workbook.setCell('My list!A1', '');
    await undo(desk, token);
    expect(desk.workbook.formula('My list!F1')).toBe('');
    expect(desk.workbook.sheet.getDefinedName('MATCHSHEET_SCORE')).toBeNull();
  });
});

describe('two lists in one spreadsheet', () => {
  test('each keeps its own columns, and its own undo', async () => {
    const other = { ...LIST, name: 'Family medicine' };
    const desk = await openDesk([LIST, other, PROFILE_TAB]);
    const { undo: first } = await score(desk);
    const second = desk.workbook.sheet.getSheetByName('Family medicine');
    if (second) desk.workbook.sheet.setActiveSheet(second);
    await score(desk);
    desk.workbook.sheet.setActiveSheet(tab(desk));
    const { where } = await score(desk);
    expect(where).toBe('F1');
    expect(desk.workbook.cell('Family medicine!F2')).toBe('Reach');
    if (second) desk.workbook.sheet.setActiveSheet(second);
    await undo(desk, first);
    expect(cell(desk, 'F1')).toBe('');
    expect(desk.workbook.cell('Family medicine!F2')).toBe('Reach');
  });
});

describe('what looks blank and is not', () => {
  const WITH_FORMULAS: TabContent = {
    name: 'My list',
    rows: [
      ['Hospital', 'Visa', 'Min CK', 'USCE'],
      ['Mill Creek', '', '=IF(A2="","x","")', ''],
      ['Lakeside', '', '', ''],
    ],
    columnCount: 12,
    rowCount: 40,
  };
  const PAGE = 'Do you sponsor visas? We sponsor J-1 visas only. A Step 2 CK score of 220 or higher is required.';
  test('a formula that shows nothing is not filled from a page', async () => {
    const desk = await openDesk([WITH_FORMULAS, PROFILE_TAB]);
    tab(desk).getRange(1, 0).activate();
    const page = desk.ask('readPage', { text: PAGE }) as {
      sheetId: number;
      row: number;
      key: string;
      facts: { field: string; value: string; words: string }[];
    };
    const fills = page.facts.map(({ field, value, words }) => ({ field, value, words }));
    const filled = desk.ask('fillRow', { sheetId: page.sheetId, row: page.row, key: page.key, fills, source: ' ', today: TODAY });
    expect(filled).toMatchObject({ filled: ['Visa'], kept: ['Min CK'] });
    expect(desk.workbook.formula('My list!C2')).toBe('=IF(A2="","x","")');
  });
  test('a column that one formula fills gets nothing of a pasted table, and its header is told', async () => {
    const rows = [
      ['Hospital', 'Visa', 'Min CK'],
      ['Mill Creek', '', ''],
    ];
    const desk = await openDesk([{ ...WITH_FORMULAS, rows }, PROFILE_TAB]);
    await desk.workbook.setCell('My list!B2', '=ARRAYFORMULA(A2:A3)');
    const pasted = [
      ['Hospital', 'Visa', 'Min CK'],
      ['Oak Hill', 'J-1', '220'],
    ];
    const { sheetId, filledByFormula } = desk.ask('previewRows', { rows: pasted }) as {
      sheetId: number;
      filledByFormula: string[];
    };
    expect(filledByFormula).toEqual(['Visa']);
    desk.ask('addRows', { rows: pasted, sheetId });
    const added = [3, 4, 5].find((row) => cell(desk, `A${row}`) === 'Oak Hill') ?? 0;
    expect(cell(desk, `C${added}`)).toBe('220');
    expect(desk.workbook.data(`My list!B${added}`)?.v ?? null).not.toBe('J-1');
  });
  test('nothing ticked fills nothing, no day either', async () => {
    const desk = await openDesk([WITH_FORMULAS, PROFILE_TAB]);
    tab(desk).getRange(1, 0).activate();
    const { sheetId, row, key } = desk.ask('readPage', { text: PAGE }) as { sheetId: number; row: number; key: string };
    expect(() => desk.ask('fillRow', { sheetId, row, key, fills: [], source: '', today: TODAY })).toThrow(
      'Tick at least one fact first.',
    );
  });
});

describe('rows that are alike', () => {
  const rows = [
    ['Hospital', 'Program', 'Visa', 'Min CK'],
    ['Mill Creek', 'Internal Medicine', '', ''],
    ['Lakeside', 'Internal Medicine', '', ''],
  ];
  test('one specialty in each hospital: the page fills the hospital that was selected, also after a row was inserted', async () => {
    const desk = await openDesk([{ ...LIST, rows }, PROFILE_TAB]);
    tab(desk).getRange(2, 0).activate();
    const page = desk.ask('readPage', { text: 'We sponsor J-1 visas only.' }) as {
      sheetId: number;
      row: number;
      key: string;
      facts: { field: string; value: string; words: string }[];
    };
    tab(desk).insertRows(1, 1);
    desk.ask('fillRow', {
      ...page,
      facts: undefined,
      fills: page.facts.map(({ field, value, words }) => ({ field, value, words })),
      source: '',
      today: TODAY,
    });
    expect([cell(desk, 'C3'), cell(desk, 'C4')]).toEqual(['', 'J-1 yes; H-1B no']);
  });
  test('another hospital of a pasted table is new', async () => {
    const desk = await openDesk([{ ...LIST, rows }, PROFILE_TAB]);
    const pasted = [
      ['Hospital', 'Program'],
      ['Oak Hill', 'Internal Medicine'],
      ['Lakeside', 'Internal Medicine'],
    ];
    expect(desk.ask('previewRows', { rows: pasted })).toMatchObject({ names: ['Internal Medicine'], known: [{ row: 3 }] });
  });
});

describe('tabs and ranges of somebody’s', () => {
  test('a tab “Programs” with a header row of its own is not overwritten by the starter list', async () => {
    const desk = await openDesk([{ name: 'Programs', rows: [['Program', 'Thoughts', 'Ana says']] }, PROFILE_TAB]);
    desk.ask('makeStarter');
    expect(desk.workbook.cell('Programs!C1')).toBe('Ana says');
    expect(desk.workbook.cell('MatchSheet programs!A1')).toBe('Program');
  });
  test('a range SETTINGS that is somebody’s is left alone', async () => {
    const crew: TabContent = {
      name: 'Crew',
      rows: [
        ['Printer', 'HP'],
        ['Coffee', 'black'],
      ],
    };
    const desk = await openDesk([LIST, PROFILE_TAB, crew], { PROFILE: 'Profile!$A$1:$B$60', SETTINGS: 'Crew!$A$1:$B$2' });
    await score(desk);
    expect(desk.workbook.formula('My list!F1')).toBe('=SCORE(A1:D;PROFILE;MATCHSHEET_SETTINGS)');
    expect(desk.workbook.cell('Crew!A1')).toBe('Printer');
  });
  test('a profile without a blank row for the stamps is said before anything is written', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB], { PROFILE: 'Profile!$A$1:$B$11' });
    expect(() => desk.ask('score', { today: TODAY, asValues: false })).toThrow('make it two rows longer');
    expect(desk.services.calls.writes).toBe(0);
  });
  test('a profile that could not be finished is finished by the next try, in the same tab', async () => {
    const whole = await openDesk([LIST], {});
    whole.ask('saveProfile', { answers: { step2: '218' } });
    const { made } = whole.services.calls;
    for (const at of callsThatFail(made, 20)) {
      const desk = await openDesk([LIST], {});
      pressFailing(desk, at, 'saveProfile', { answers: { step2: '218' } });
      desk.ask('saveProfile', { answers: { step2: '218' } });
      expect(
        desk.workbook.sheet.getSheets().map((sheet) => sheet.getSheetName()),
        `call ${at}: ${made[at]}`,
      ).toEqual(['My list', 'Profile']);
      expect(desk.workbook.cell('Profile!B6')).toBe('218');
    }
  });
});
