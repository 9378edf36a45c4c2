// A header that is corrected to a column right of the formula's range: the formula reaches it in the same press, and Undo gives the range back.
import { describe, expect, test } from 'vitest';
import type { TabContent } from '../../host/workbookData.ts';
import { type DeskOfTest, openDesk, PROFILE_TAB, pressing } from './desk';

const LIST: TabContent = {
  name: 'My list',
  rows: [
    ['Hospital', 'State', 'Visa', 'House rule'],
    ['Mill Creek', 'CA', 'J-1', 'my cousin is a resident there'],
    ['Lakeside', 'NY', 'J-1', ''],
  ],
  rowCount: 40,
};
const CELL = 'My list!F1';

const scoredDesk = async (): Promise<{ readonly desk: DeskOfTest; readonly sheetId: number }> => {
  const desk = await openDesk([LIST, PROFILE_TAB]);
  await pressing(desk, 'score', { today: '2026-11-20', asValues: false });
  const { sheetId } = desk.ask('look') as { sheetId: number };
  return { desk, sheetId };
};
const correct = (desk: DeskOfTest, sheetId: number, field: string): Promise<unknown> =>
  pressing(desk, 'teach', { sheetId, teachings: [{ is: 'column', header: 'House rule', field }] });

describe('a corrected column right of the formula’s range', () => {
  test('is reached by the formula, and Undo gives the range back, pressed once or twice', async () => {
    const { desk, sheetId } = await scoredDesk();
    expect(desk.workbook.formula(CELL)).toBe('=SCORE(A1:C;PROFILE;SETTINGS)');
    const { undo } = (await correct(desk, sheetId, 'connection')) as { undo: unknown };
    expect(desk.workbook.formula(CELL)).toBe('=SCORE(A1:D;PROFILE;SETTINGS)');
    for (const _ of [1, 2]) await pressing(desk, 'undoTeaching', { sheetId, undo });
    expect(desk.workbook.formula(CELL)).toBe('=SCORE(A1:C;PROFILE;SETTINGS)');
  });
  test('that no verdict reads leaves the formula as it is', async () => {
    const { desk, sheetId } = await scoredDesk();
    await correct(desk, sheetId, 'notes');
    expect(desk.workbook.formula(CELL)).toBe('=SCORE(A1:C;PROFILE;SETTINGS)');
  });
  test('a formula that a person changed stays', async () => {
    const { desk, sheetId } = await scoredDesk();
    const own = '=SCORE(A1:B;PROFILE;SETTINGS)';
    await desk.workbook.setCell(CELL, own);
    await correct(desk, sheetId, 'connection');
    expect(desk.workbook.formula(CELL)).toBe(own);
  });
});
