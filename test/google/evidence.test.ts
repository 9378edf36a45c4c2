// What does the sidebar tell of the public record on a row, and does a press settle which hospital is meant?
import { describe, expect, test } from 'vitest';
import type { TabContent } from '../../host/workbookData.ts';
import { type DeskOfTest, openDesk, PROFILE_TAB, TODAY } from './desk.ts';

const LIST: TabContent = {
  name: 'My list',
  rows: [
    ['Program', 'City', 'State', 'Visa', 'Min CK'],
    ['UPMC', 'Pittsburgh', 'PA', 'J-1', '220'],
    ['Kern Medical IM', 'Bakersfield', 'CA', '', ''],
  ],
  columnCount: 10,
  rowCount: 40,
};
interface Card {
  readonly sheetId: number;
  readonly label: string;
  readonly isSure: boolean;
  readonly words: string;
  readonly facts: readonly { readonly header: string; readonly words: string }[];
  readonly candidates: readonly { readonly id: string; readonly name: string }[];
}
/** The row counted from 1, as it is seen. */
const cardOf = (desk: DeskOfTest, row: number): Card => {
  desk.workbook.sheet
    .getSheetByName('My list')
    ?.getRange(row - 1, 0)
    .activate();
  return desk.ask('rowEvidence') as Card;
};
const settingsOf = (desk: DeskOfTest): string[] =>
  [2, 3].map((row) => ['A', 'B'].map((column) => desk.workbook.cell(`Settings!${column}${row}`)).join(': '));

describe('the card of the public record', () => {
  test('says the columns of EVIDENCE that have something to say, and writes nothing', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    const card = cardOf(desk, 3);
    expect(card.isSure).toBe(true);
    expect(card.facts).toContainEqual({ header: 'Hospital', words: 'Kern Medical Center' });
    expect(card.facts).toContainEqual({ header: 'Residents (FTE, 2021)', words: '113.54' });
    expect(card.words).toContain('113.54 residents (FTE, all specialties) trained there in 2021.');
    expect(card.facts.map(({ header }) => header)).not.toContain('Certainty');
    expect(desk.services.calls.writes).toBe(0);
  });
  test('offers whom a row may mean; a press writes the row of SETTINGS, and Undo takes it away', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    const { label, sheetId, isSure, candidates } = cardOf(desk, 2);
    expect([isSure, label]).toEqual([false, 'Hospital "UPMC | Pittsburgh | PA"']);
    expect(candidates).toHaveLength(5);
    expect(candidates).toContainEqual({ id: '390028', name: 'UPMC Mercy, Pittsburgh (390028)' });
    const { undo } = desk.ask('teach', { sheetId, teachings: [{ is: 'hospital', label, value: '390028' }] }) as { undo: unknown };
    expect(settingsOf(desk)).toContain('Hospital "UPMC | Pittsburgh | PA": 390028');
    expect(cardOf(desk, 2)).toMatchObject({ isSure: true });
    expect(cardOf(desk, 2).candidates.map(({ id }) => id)).not.toContain('390028');
    desk.ask('undoTeaching', { sheetId, undo });
    expect(cardOf(desk, 2).isSure).toBe(false);
  });
  test('“none” says that no hospital is meant', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    const { label, sheetId } = cardOf(desk, 3);
    desk.ask('teach', { sheetId, teachings: [{ is: 'hospital', label, value: 'none' }] });
    expect(cardOf(desk, 3)).toMatchObject({ isSure: false, words: 'You said that no hospital is meant.' });
  });
  test('what is no number, and a label that names no program, are refused', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    const { label, sheetId } = cardOf(desk, 2);
    const teach = (teaching: object): unknown => desk.ask('teach', { sheetId, teachings: [{ is: 'hospital', ...teaching }] });
    expect(() => teach({ label, value: 'Mercy' })).toThrow('neither a CMS number');
    expect(() => teach({ label: 'Reach from', value: '390028' })).toThrow('names no program');
  });
  test('the verdict of the row stays what it was', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    const { label, sheetId } = cardOf(desk, 2);
    const before = desk.ask('explain');
    desk.ask('teach', { sheetId, teachings: [{ is: 'hospital', label, value: '390028' }] });
    expect(desk.ask('explain')).toEqual(before);
  });
});

describe('the record of a whole list', () => {
  test('stands on a tab of its own as values, a line for each program, and goes as it came', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    const tabs = () => desk.workbook.sheet.getSheets().map((sheet) => sheet.getSheetName());
    await desk.workbook.change(
      () =>
        void expect(desk.ask('makeListTab', { kind: 'evidence', lists: [], today: TODAY })).toMatchObject({ tab: 'Evidence' }),
    );
    const line = (row: number): string[] => ['A', 'B', 'C', 'D'].map((column) => desk.workbook.cell(`Evidence!${column}${row}`));
    expect(line(1)[0]).toMatch(/^“My list”: in government records, the columns of EVIDENCE\. Values of/);
    expect([line(2), line(3), line(4)]).toEqual([
      ['Program', 'Hospital', 'Certainty', 'CMS number'],
      ['UPMC', '', 'ask', ''],
      ['Kern Medical IM', 'Kern Medical Center', 'sure', '050315'],
    ]);
    // The tab is no list: what is judged stays the other one.
    expect(desk.ask('lists')).toEqual(['My list']);
    await desk.workbook.change(() => void desk.ask('removeListTab', { kind: 'evidence', lists: ['My list'] }));
    expect(tabs()).toEqual(['My list', 'Profile']);
  });
});
