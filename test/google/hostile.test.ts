// Does a text that looks like a formula stay a text on every way into the sheet, and a long one stay out of our sentences?
import { expect, test } from 'vitest';
import type { TabContent } from '../../host/workbookData.ts';
import { type DeskOfTest, openDesk, PROFILE_TAB, TODAY } from './desk.ts';

const HOSTILE = ['=HYPERLINK("http://x.example","x")', '+1+1', '-2+3', '@SUM(A1)', '\t=1+1', '\r=1+1', '＝1+1', '＋1', "'=1+1"];
const LIST: TabContent = {
  name: 'My list',
  rows: [
    ['Program', 'State', 'Visa', 'Notes'],
    ['Mill Creek', 'CA', 'J-1', ''],
  ],
  columnCount: 30,
  rowCount: 40,
};

const formulas = (desk: DeskOfTest): string[] =>
  desk.workbook.sheet.getSheets().flatMap((tab) =>
    tab
      .getRange(0, 0, Math.min(60, tab.getMaxRows()), Math.min(20, tab.getMaxColumns()))
      .getCellDatas()
      .flat()
      .flatMap((cell) => (cell?.f ? [cell.f] : [])),
  );

test.each(HOSTILE)('%j stays a text in a pasted row, in the profile and in a snapshot', async (text) => {
  const desk = await openDesk([LIST, PROFILE_TAB]);
  const rows = [
    ['Program', 'State', 'Notes'],
    ['Lakeside', 'NY', text],
  ];
  const { sheetId } = desk.ask('previewRows', { rows }) as { sheetId: number };
  desk.ask('addRows', { rows, sheetId });
  desk.ask('saveProfile', { answers: { languages: text } });
  desk.ask('takeSnapshot', { label: text, today: TODAY });
  expect(formulas(desk)).toEqual([]);
  expect(desk.workbook.cell('My list!D3').replace(/^'/, '').trim()).toBe(text.replace(/^'/, '').trim());
});

test('a sentence quotes 60 characters of a cell at most, and is 300 long at most', async () => {
  const long = 'x'.repeat(5000);
  const desk = await openDesk([LIST, PROFILE_TAB]);
  expect(() => desk.ask(long, {})).toThrow(/^The sidebar asked for “x{59}…” in a way/);
});

test('what is no JSON is answered with a sentence and not thrown', async () => {
  const desk = await openDesk([LIST]);
  const reply = JSON.parse(String(desk.services.run('serveSidebar', ['{"request":']))) as { ok: boolean; says: string };
  expect([reply.ok, reply.says.length <= 300]).toEqual([false, true]);
});

test('a name whose tab is deleted is no reason to stop', async () => {
  const desk = await openDesk([LIST, PROFILE_TAB], { PROFILE: 'Profile!$A$1:$B$60', OLD: 'Gone!$A$1:$B$2' });
  desk.ask('score', { today: TODAY, asValues: true });
  expect(desk.workbook.cell('My list!F2')).toBe('Reach');
});
