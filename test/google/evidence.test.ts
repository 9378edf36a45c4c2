// What does the sidebar tell of the public record on a row, and does a press settle which hospital is meant?
import { describe, expect, test } from 'vitest';
import type { TabContent } from '../../host/workbookData.ts';
import { type DeskOfTest, openDesk, PROFILE_TAB } from './desk.ts';

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
    const { undo } = desk.ask('teach', { sheetId, teaching: { is: 'hospital', label, value: '390028' } }) as { undo: unknown };
    expect(settingsOf(desk)).toContain('Hospital "UPMC | Pittsburgh | PA": 390028');
    expect(cardOf(desk, 2)).toMatchObject({ isSure: true });
    expect(cardOf(desk, 2).candidates.map(({ id }) => id)).not.toContain('390028');
    desk.ask('undoTeaching', { sheetId, undo });
    expect(cardOf(desk, 2).isSure).toBe(false);
  });
  test('“none” says that no hospital is meant', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    const { label, sheetId } = cardOf(desk, 3);
    desk.ask('teach', { sheetId, teaching: { is: 'hospital', label, value: 'none' } });
    expect(cardOf(desk, 3)).toMatchObject({ isSure: false, words: 'You said that no hospital is meant.' });
  });
  test('what is no number, and a label that names no program, are refused', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    const { label, sheetId } = cardOf(desk, 2);
    const teach = (teaching: object): unknown => desk.ask('teach', { sheetId, teaching: { is: 'hospital', ...teaching } });
    expect(() => teach({ label, value: 'Mercy' })).toThrow('neither a CMS number');
    expect(() => teach({ label: 'Reach from', value: '390028' })).toThrow('names no program');
  });
  test('the verdict of the row stays what it was', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    const { label, sheetId } = cardOf(desk, 2);
    const before = desk.ask('explain');
    desk.ask('teach', { sheetId, teaching: { is: 'hospital', label, value: '390028' } });
    expect(desk.ask('explain')).toEqual(before);
  });
});

describe('the record of a whole list', () => {
  test('is what EVIDENCE answers, a line for each row from the headers on', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    const { rows } = desk.ask('evidenceTable') as { rows: string[][] };
    expect(rows.map(([hospital, certainty, ccn]) => [hospital, certainty, ccn])).toEqual([
      ['Hospital', 'Certainty', 'CMS number'],
      ['', 'ask', ''],
      ['Kern Medical Center', 'sure', '050315'],
    ]);
    expect(desk.services.calls.writes).toBe(0);
  });
});
