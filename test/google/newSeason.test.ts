/** A new season: does one press copy the list without what was sent, and does an undo take all of it back? Through the built script and stand-ins. */
import { describe, expect, test } from 'vitest';
import type { TabContent } from '../../host/workbookData.ts';
import { type DeskOfTest, openDesk, PROFILE_TAB, pressing } from './desk.ts';

/** Match Day 2027 is 2027-03-19; SOAP ends on the day before. */
const AFTER = '2027-03-25';
const LIST: TabContent = {
  name: 'My list 2027',
  rows: [
    ['My programs'],
    ['Program', 'State', 'Visa', 'Status', 'Rank', 'My own', 'Last year', 'Checked on', 'Notes'],
    ['Mill Creek', 'CA', 'J-1', 'interviewed', 1, 7, 'rejected', '2026-09-01', 'kind chief'],
    ['Harbor View', 'TX', 'no visas', 'rejected', '', true, '', '', ''],
    ['', '', '', '', '', '', '', '', ''],
    ['Lakeside', 'NY', 'J-1', '', '', '=2+3', '', '', ''],
  ],
  columnCount: 12,
  rowCount: 20,
};

interface Board {
  readonly sheetId: number;
  readonly begins: number | null;
  readonly isSamePattern: boolean;
  readonly seasonWords: string;
}
interface Begun {
  readonly tab: string;
  readonly board: Board;
  readonly undo: { readonly tab: number };
}
const season = (desk: DeskOfTest, today = AFTER): Board => desk.ask('season', { today }) as Board;
async function begin(desk: DeskOfTest): Promise<Begun> {
  const { sheetId } = season(desk);
  return (await pressing(desk, 'beginSeason', { sheetId, today: AFTER })) as Begun;
}
const rowsOf = (desk: DeskOfTest, title: string): string[][] =>
  (desk.workbook.sheet.getSheetByName(title)?.getRange(0, 0, 4, 9).getValues() ?? []).map((row) =>
    row.map((cell) => String(cell ?? '')),
  );
const titles = (desk: DeskOfTest): string[] => desk.workbook.sheet.getSheets().map((tab) => tab.getSheetName());

describe('The copy', () => {
  test('programs, facts and own columns stay; status, rank and the blank row do not; outcome and day of checking stand at the end', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    expect(season(desk).begins).toBe(2028);
    const { tab, board } = await begin(desk);
    expect([tab, board.seasonWords, board.begins]).toEqual(['My list 2028', '2028', null]);
    expect(rowsOf(desk, tab)).toEqual([
      ['Program', 'State', 'Visa', 'Status', 'Rank', 'My own', 'Notes', 'Last year', 'Checked on'],
      ['Mill Creek', 'CA', 'J-1', '', '', '7', 'kind chief', '2027: interviewed, ranked; before: rejected', '2026-09-01'],
      ['Harbor View', 'TX', 'no visas', '', '', '1', '', '2027: rejected', 'before 2027-03-25'],
      ['Lakeside', 'NY', 'J-1', '', '', '5', '', '2027: nothing noted', 'before 2027-03-25'],
    ]);
  });
  test('each fact is to be checked again, as it was read before the season 2028 opened', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    await begin(desk);
    const asked = JSON.stringify(desk.ask('verify', { today: '2027-08-01' }));
    expect(asked).toContain('Checked on September 1, 2026, before this season opened');
    expect(asked).toContain('Checked on March 25, 2027, before this season opened');
  });
  test('the same programs and profile: the same pattern again; a new score or a new program is none', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    expect(season(desk).isSamePattern).toBe(false);
    const { board } = await begin(desk);
    expect(board.isSamePattern).toBe(true);
    await desk.workbook.setCell('Profile!B6', 231);
    expect(season(desk, '2027-08-01').isSamePattern).toBe(false);
    await desk.workbook.setCell('Profile!B6', 218);
    expect(season(desk, '2027-08-01').isSamePattern).toBe(true);
    await desk.workbook.setCell('My list 2028!A5', 'New Place');
    await desk.workbook.setCell('My list 2028!B5', 'OH');
    expect(season(desk, '2027-08-01').isSamePattern).toBe(false);
  });
});

describe('Undo', () => {
  test('takes the tab away and gives Season back; the old list never changed', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    const [before, old] = [titles(desk), rowsOf(desk, 'My list 2027')];
    const { undo } = await begin(desk);
    await desk.workbook.change(() => void desk.ask('undoSeason', { undo, today: AFTER }));
    expect(titles(desk)).toEqual(before);
    expect(rowsOf(desk, 'My list 2027')).toEqual(old);
    expect(season(desk)).toMatchObject({ seasonWords: '2027', begins: 2028 });
  });
  test('a tab in which somebody wrote stays, and so does Season', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    const { undo } = await begin(desk);
    await desk.workbook.setCell('My list 2028!D2', 'applied');
    expect(() => desk.ask('undoSeason', { undo, today: AFTER })).toThrow(/Somebody wrote in the new tab since/);
    expect(titles(desk)).toContain('My list 2028');
  });
});

test('while the season runs there is nothing to copy', async () => {
  const desk = await openDesk([LIST, PROFILE_TAB]);
  const { sheetId, begins } = season(desk, '2027-02-10');
  expect(begins).toBeNull();
  expect(() => desk.ask('beginSeason', { sheetId, today: '2027-02-10' })).toThrow(/This season is not over/);
});
