/** Do the list in order and the shortlist come into tabs of their own, are filled again in place, and go? Through the built script and stand-ins. */
import { describe, expect, test } from 'vitest';
import type { Content, TabContent } from '../../host/workbookData.ts';
import { type DeskOfTest, openDesk, PROFILE_TAB, TODAY } from './desk.ts';

const ROWS: Content[][] = [
  ['Program', 'City', 'State', 'Type', 'Visa', 'IMG %', 'Status', 'Deadline'],
  ['Harbor View', 'Houston', 'TX', 'Community', 'No visas', '40%', '', ''],
  ['', '', '', '', '', '', '', ''],
  ['Mill Creek', 'Dayton', 'OH', 'Community', 'J-1', '60%', '', '2027-01-15'],
  ['Lakeside', 'Buffalo', 'NY', 'Community', '', '60%', '', '2027-01-15'],
  ['Hill', 'Utica', 'NY', 'Community', 'J-1', '60%', 'Rejected', ''],
];
const LIST: TabContent = { name: 'My list', rows: ROWS, columnCount: 30, rowCount: 60 };

const make = async (desk: DeskOfTest, kind: 'order' | 'shortlist'): Promise<unknown> => {
  let made: unknown;
  await desk.workbook.change(() => {
    made = desk.ask('makeListTab', { kind, today: TODAY });
  });
  return made;
};
const grid = (desk: DeskOfTest, tab: string): string[][] =>
  (desk.workbook.sheet.getSheetByName(tab)?.getRange(0, 0, 30, 6).getCellDatas() ?? []).map((row) =>
    row.map((cell) => String(cell?.v ?? '')),
  );

describe('the list in order', () => {
  test('each program once, in its place, with what comes next; the list itself stays as it is', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    const before = JSON.stringify(grid(desk, 'My list'));
    expect(await make(desk, 'order')).toEqual({ tab: 'In order', list: 'My list', leftOld: false });
    const [top, heads, ...lines] = grid(desk, 'In order');
    expect(top?.[0]).toMatch(/^“My list” in the order worth working through\. Values of \d{4}-\d\d-\d\d/);
    expect(heads).toEqual(['Order', 'Program', 'Where', 'Tier', 'Why', 'Next']);
    const rows = lines.filter(([place]) => place !== '');
    // Four programs: the blank row has no place.
    expect(rows.map(([place]) => place)).toEqual(['1', '2', '3', '4']);
    const of = (name: string) => rows.find((row) => row[1] === name) ?? [];
    expect(of('Mill Creek')[2]).toBe('Dayton, OH');
    expect(of('Lakeside')[5]).toContain('does it sponsor');
    expect(of('Harbor View').slice(3)).toEqual(['Skip', expect.stringContaining('No visas'), '']);
    expect(of('Hill')[5]).toBe('Status: rejected.');
    expect(JSON.stringify(grid(desk, 'My list'))).toBe(before);
  });
  test('is filled again in place until somebody writes there, and goes as it came', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    await make(desk, 'order');
    await make(desk, 'order');
    const tabs = () => desk.workbook.sheet.getSheets().map((sheet) => sheet.getSheetName());
    expect(tabs()).toEqual(['My list', 'Profile', 'In order']);
    await desk.workbook.change(() => void desk.ask('removeListTab', { kind: 'order' }));
    expect(tabs()).toEqual(['My list', 'Profile']);
    await make(desk, 'order');
    await desk.workbook.setCell('In order!F3', 'called them');
    expect(() => desk.ask('removeListTab', { kind: 'order' })).toThrow('You wrote something in that tab');
    expect(await make(desk, 'order')).toMatchObject({ tab: 'MatchSheet order', leftOld: true });
    expect(grid(desk, 'In order')[2]?.[5]).toBe('called them');
  });
});

test('the shortlist says why in and why out, with the running cost, and of which list it is', async () => {
  const desk = await openDesk([LIST, PROFILE_TAB]);
  expect(await make(desk, 'shortlist')).toMatchObject({ tab: 'Shortlist', list: 'My list' });
  const cells = grid(desk, 'Shortlist');
  expect(cells[0]?.[0]).toMatch(/^“My list” where to apply/);
  expect(cells[1]).toEqual(['Apply', 'Program', 'Tier', 'Fit', 'Cost so far (USD)', 'Why']);
  expect(cells.flat()).toContain('Left out');
  expect(cells.find((row) => row[1] === 'Harbor View')?.[5]).toMatch(/Skip|visa/i);
});
