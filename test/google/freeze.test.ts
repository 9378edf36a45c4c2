// Are answers written as values still the answers of their rows, and given back to the formula without losing a word of anybody's?
import { describe, expect, test } from 'vitest';
import type { TabContent } from '../../host/workbookData.ts';
import { type DeskOfTest, openDesk, PROFILE_TAB, pressing, TODAY } from './desk.ts';

const LIST: TabContent = {
  name: 'My list',
  rows: [
    ['Hospital', 'State', 'Type', 'Visa', 'Min CK', 'IMG %'],
    ['Mill Creek', 'CA', 'Community', 'J-1', 'none', '60%'],
    ['Harbor View', 'TX', 'Community', 'No visas', '', '40%'],
    ['Lakeside', 'NY', 'Community', '', '', ''],
  ],
  columnCount: 10,
  rowCount: 40,
};

interface Scored {
  readonly where: string;
  readonly leftOld: boolean;
  readonly undo: unknown;
}

async function score(desk: DeskOfTest, asValues: boolean): Promise<Scored> {
  return (await pressing(desk, 'score', { today: TODAY, asValues })) as Scored;
}

const tiers = (desk: DeskOfTest, letter = 'H'): string[] =>
  [1, 2, 3, 4].map((row) => desk.workbook.cell(`My list!${letter}${row}`));
const TIERS = ['Tier', 'Realistic', 'Skip', 'Reach (verify visa)'];

describe('values', () => {
  test('are the answers of the formula, and no formula', async () => {
    const live = await openDesk([LIST, PROFILE_TAB]);
    await score(live, false);
    const frozen = await openDesk([LIST, PROFILE_TAB]);
    await score(frozen, true);
    expect(tiers(frozen)).toEqual(TIERS);
    expect(frozen.workbook.formula('My list!H1')).toBe('');
    for (const column of 'HIJKLMNO')
      for (const row of [1, 2, 3, 4])
        expect(frozen.workbook.cell(`My list!${column}${row}`)).toBe(live.workbook.cell(`My list!${column}${row}`));
  });

  test('take four reads, the fourth to see that the list is still the same, and three writes', async () => {
    const settings = { name: 'Settings', rows: [['Setting', 'Value']] };
    const desk = await openDesk([LIST, PROFILE_TAB, settings], {
      PROFILE: 'Profile!$A$1:$B$60',
      SETTINGS: 'Settings!$A$1:$B$40',
    });
    await score(desk, true);
    expect([desk.services.calls.reads, desk.services.calls.writes]).toEqual([4, 3]);
  });

  test('say whom they belong to, and a native rule compares that with the row', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    const scored = await score(desk, true);
    // Answers in H to O, so P holds the names; A is the hospital.
    expect(tiers(desk, 'P')).toEqual(['Scored as', 'Mill Creek', 'Harbor View', 'Lakeside']);
    const sheet = desk.workbook.sheet.getSheetByName('My list');
    const rules = JSON.stringify(sheet?.getConditionalFormattingRules());
    expect(rules).toContain(JSON.stringify('=$A2&""<>$P2&""').slice(1, -1));
    await desk.workbook.change(() => void desk.ask('undoScore', { undo: scored.undo }));
    expect(sheet?.getMaxColumns()).toBe(10);
    expect(sheet?.getConditionalFormattingRules()).toEqual([]);
    expect(desk.workbook.sheet.getDefinedNames().map((name) => name.getName())).toEqual(['PROFILE']);
  });

  test('lose that column when the formula is back, and have it once when scored twice', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    await score(desk, true);
    await score(desk, true);
    expect(tiers(desk, 'P')).toEqual(['Scored as', 'Mill Creek', 'Harbor View', 'Lakeside']);
    expect(desk.workbook.sheet.getSheetByName('My list')?.getConditionalFormattingRules()).toHaveLength(5);
    await score(desk, false);
    expect(tiers(desk, 'P')).toEqual(['', '', '', '']);
    expect(tiers(desk)).toEqual(TIERS);
    expect(desk.workbook.sheet.getSheetByName('My list')?.getConditionalFormattingRules()).toHaveLength(4);
  });

  test('leave a column that somebody uses', async () => {
    const rows = LIST.rows.map((row, at) => [...row, ...Array(9).fill(''), at === 1 ? 'mine' : '']);
    const desk = await openDesk([{ ...LIST, rows, columnCount: 40 }, PROFILE_TAB]);
    const { where } = await score(desk, false);
    await desk.workbook.setCell('My list!Z2', 'mine too');
    await score(desk, true);
    expect(where).toBe('R1');
    expect(desk.workbook.cell('My list!Z2')).toBe('mine too');
    expect(tiers(desk, 'Z')).toEqual(['', 'mine too', '', '']);
  });

  test('take the place of the formula, and Undo brings it back', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    await score(desk, false);
    const { undo } = await score(desk, true);
    expect(desk.workbook.formula('My list!H1')).toBe('');
    await desk.workbook.change(() => void desk.ask('undoScore', { undo }));
    expect(desk.workbook.formula('My list!H1')).toBe('=SCORE(A1:F;PROFILE;SETTINGS)');
    expect(tiers(desk)).toEqual(TIERS);
  });

  test('become live again with Score, also after the list was sorted', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    await score(desk, true);
    const tab = desk.workbook.sheet.getSheetByName('My list');
    // Whole rows change places, answers with them: Lakeside first.
    await desk.workbook.change(() => {
      const rows = structuredClone(tab?.getRange(1, 0, 3, 15).getCellDatas() ?? []);
      tab
        ?.getRange(1, 0, 3, 15)
        .setValues(
          [rows[2] ?? [], rows[0] ?? [], rows[1] ?? []].map((row) => row.map((cell) => ({ v: null, t: null, s: null, ...cell }))),
        );
    });
    expect(tiers(desk)).toEqual(['Tier', 'Reach (verify visa)', 'Realistic', 'Skip']);
    const { where, leftOld } = await score(desk, false);
    expect([where, leftOld]).toEqual(['H1', false]);
    expect(desk.workbook.formula('My list!H1')).toBe('=SCORE(A1:F;PROFILE;SETTINGS)');
    expect(tiers(desk)).toEqual(['Tier', 'Reach (verify visa)', 'Realistic', 'Skip']);
  });

  test('among which a person has typed stay, and the score begins anew beside them', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    await score(desk, true);
    await desk.workbook.setCell('My list!O2', 'Ana works there');
    const { where, leftOld } = await score(desk, false);
    expect([where, leftOld]).toEqual(['R1', true]);
    expect(desk.workbook.cell('My list!O2')).toBe('Ana works there');
    expect(tiers(desk, 'R')).toEqual(TIERS);
  });

  test('Undo refuses where a person has typed among them', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    const { undo } = await score(desk, true);
    await desk.workbook.setCell('My list!O2', 'Ana works there');
    expect(() => desk.ask('undoScore', { undo })).toThrow('The columns hold changes of yours: nothing was taken back.');
  });

  test('Undo of values without a formula before takes all of it back', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    const { undo } = await score(desk, true);
    await desk.workbook.change(() => void desk.ask('undoScore', { undo }));
    expect(tiers(desk)).toEqual(['', '', '', '']);
    expect(desk.workbook.sheet.getDefinedName('MATCHSHEET_SCORE')).toBeNull();
  });
});

test('columns that are added beside one of plain text are General again, so that the formula is computed and its numbers stay numbers', async () => {
  const words: TabContent['rows'] = LIST.rows.map((row) => row.map((value) => ({ value: String(value), pattern: '@' })));
  const desk = await openDesk([{ ...LIST, rows: words, columnCount: words[0]?.length ?? 0 }, PROFILE_TAB]);
  const { where } = await score(desk, false);
  expect(desk.workbook.cell(`My list!${where}`)).toBe('Tier');
  const tab = desk.workbook.sheet.getSheetByName('My list');
  const added = tab?.getRange(0, words[0]?.length ?? 0, words.length, 8).getCellDatas() ?? [];
  const patterns = added.flat().map((cell) => desk.workbook.office.patternOf(cell ?? null));
  expect(patterns.filter((pattern) => pattern === '@')).toEqual([]);
});

describe('two people at once', () => {
  const insertRow = (desk: DeskOfTest, at: number) => () => {
    const tab = desk.workbook.sheet.getSheetByName('My list');
    tab?.insertRows(at, 1);
  };
  test.each([
    ['a row inserted in the list', 2],
    ['a row inserted above the headers', 0],
  ])('%s between read and write: no row gets another row’s verdict', async (_what, at) => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    desk.services.meanwhile(insertRow(desk, at));
    expect(() => desk.ask('score', { today: TODAY, asValues: true })).toThrow('Somebody changed the list just now');
    const sheet = desk.workbook.sheet.getSheetByName('My list');
    const filled = sheet?.getRange(0, 6, 6, 4).getCellDatas().flat();
    expect(filled?.every((cell) => (cell?.v ?? '') === '')).toBe(true);
    expect([sheet?.getMaxColumns(), sheet?.getConditionalFormattingRules().length]).toEqual([10, 0]);
    expect(desk.workbook.sheet.getDefinedNames().map((name) => name.getName())).toEqual(['PROFILE']);
  });

  test('the formula is taken back where a row was inserted above the headers, and a second click puts it beside them', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    desk.services.meanwhile(insertRow(desk, 0));
    await expect(score(desk, false)).rejects.toThrow('Somebody changed the list just now');
    expect(desk.workbook.sheet.getSheetByName('My list')?.getMaxColumns()).toBe(10);
    const { where } = await score(desk, false);
    expect(where).toBe('H2');
    expect([2, 3, 4, 5].map((row) => desk.workbook.cell(`My list!H${row}`))).toEqual(TIERS);
    expect(desk.workbook.cell('My list!H1')).toBe('');
  });
});
