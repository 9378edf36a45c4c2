/** Do the list in order and the shortlist come into tabs of their own, are filled again in place, and go? Through the built script and stand-ins. */
import { describe, expect, test } from 'vitest';
import type { Content, TabContent } from '../../host/workbookData.ts';
import { type DeskOfTest, openDesk, PROFILE_TAB, pressing, TODAY } from './desk.ts';

const ROWS: Content[][] = [
  ['Program', 'City', 'State', 'Type', 'Visa', 'IMG %', 'Status', 'Deadline'],
  ['Harbor View', 'Houston', 'TX', 'Community', 'No visas', '40%', '', ''],
  ['', '', '', '', '', '', '', ''],
  ['Mill Creek', 'Dayton', 'OH', 'Community', 'J-1', '60%', '', '2027-01-15'],
  ['Lakeside', 'Buffalo', 'NY', 'Community', '', '60%', '', '2027-01-15'],
  ['Hill', 'Utica', 'NY', 'Community', 'J-1', '60%', 'Rejected', ''],
];
const LIST: TabContent = { name: 'My list', rows: ROWS, columnCount: 30, rowCount: 60 };

const make = async (desk: DeskOfTest, kind: 'order' | 'shortlist', lists: readonly string[] = []): Promise<unknown> => {
  return pressing(desk, 'makeListTab', { kind, lists, today: TODAY });
};
const grid = (desk: DeskOfTest, tab: string): string[][] =>
  (desk.workbook.sheet.getSheetByName(tab)?.getRange(0, 0, 30, 6).getCellDatas() ?? []).map((row) =>
    row.map((cell) => String(cell?.v ?? '')),
  );

describe('the list in order', () => {
  test('each program once, in its place, with what comes next; the list itself stays as it is', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    const before = JSON.stringify(grid(desk, 'My list'));
    expect(await make(desk, 'order')).toEqual({ tab: 'In order', lists: ['My list'], leftOld: false });
    const [top, heads, ...lines] = grid(desk, 'In order');
    expect(top?.[0]).toMatch(/^“My list”: in the order worth working through\. Values of [A-Z][a-z]+ \d+, \d{4}, rules/);
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
    await desk.workbook.change(() => void desk.ask('removeListTab', { kind: 'order', lists: ['My list'] }));
    expect(tabs()).toEqual(['My list', 'Profile']);
    await make(desk, 'order');
    await desk.workbook.setCell('In order!F3', 'called them');
    expect(() => desk.ask('removeListTab', { kind: 'order', lists: ['My list'] })).toThrow('You wrote something in that tab');
    expect(await make(desk, 'order')).toMatchObject({ tab: 'MatchSheet order', leftOld: true });
    expect(grid(desk, 'In order')[2]?.[5]).toBe('called them');
  });
});

test('the shortlist says why in and why out, with the running cost, and of which list it is', async () => {
  const desk = await openDesk([LIST, PROFILE_TAB]);
  expect(await make(desk, 'shortlist')).toMatchObject({ tab: 'Shortlist', lists: ['My list'] });
  const cells = grid(desk, 'Shortlist');
  expect(cells[0]?.[0]).toMatch(/^“My list”: where to apply/);
  expect(cells[1]).toEqual(['Apply', 'Program', 'Tier', 'Fit', 'Cost so far (USD)', 'Why']);
  expect(cells.flat()).toContain('Left out');
  expect(cells.find((row) => row[1] === 'Harbor View')?.[5]).toMatch(/Skip|visa/i);
});

describe('two lists in one file', () => {
  const IM: TabContent = {
    name: 'IM',
    rows: [
      ['Program', 'State', 'Type', 'Visa', 'IMG %'],
      ['Mill Creek', 'OH', 'Community', 'J-1', '60%'],
      ['Lakeside', 'NY', 'Community', 'J-1', '60%'],
    ],
    columnCount: 30,
    rowCount: 60,
  };
  const FM: TabContent = {
    name: 'FM backup',
    rows: [
      ['my backup'],
      ['Hospital', 'Sponsors?', 'State', 'Kind', '% IMG', 'Specialty'],
      ['Sand Hills', 'J-1', 'NE', 'Community', '60%', ''],
      ['Mill Creek', 'J-1', 'OH', 'Community', '60%', ''],
      ['Lakeside', 'J-1', 'NY', 'Community', '60%', 'Internal Medicine'],
    ],
    columnCount: 30,
    rowCount: 60,
  };
  const PROFILE: TabContent = {
    ...PROFILE_TAB,
    rows: [...PROFILE_TAB.rows, ['Specialties', 'Internal Medicine, Family Medicine']],
  };
  const TODAY_OPEN = '2026-09-10';
  const ask = async (desk: DeskOfTest, request: string, what: object): Promise<unknown> => {
    return pressing(desk, request, { today: TODAY_OPEN, ...what });
  };
  const front = (desk: DeskOfTest, tab: string): void =>
    void desk.workbook.sheet.setActiveSheet(desk.workbook.sheet.getSheetByName(tab) ?? tab);

  test('are both named; the one in front is the first', async () => {
    const desk = await openDesk([IM, FM, PROFILE]);
    front(desk, 'FM backup');
    expect(desk.ask('lists')).toEqual(['FM backup', 'IM']);
    expect(desk.ask('look')).toMatchObject({ tab: 'FM backup', otherLists: ['IM'] });
    await make(desk, 'order');
    expect(desk.ask('lists')).toEqual(['IM', 'FM backup']);
  });

  test('give one shortlist: numbers and money over both, each program with its list, one that stands in both counted once', async () => {
    const desk = await openDesk([IM, FM, PROFILE]);
    expect(await ask(desk, 'makeListTab', { kind: 'shortlist', lists: ['IM', 'FM backup'] })).toMatchObject({
      tab: 'Shortlist',
      lists: ['IM', 'FM backup'],
    });
    const cells = (desk.workbook.sheet.getSheetByName('Shortlist')?.getRange(0, 0, 30, 7).getCellDatas() ?? []).map((row) =>
      row.map((cell) => String(cell?.v ?? '')),
    );
    expect(cells[0]?.[0]).toMatch(/^“IM” and “FM backup”: where to apply/);
    expect(cells[1]?.[6]).toBe('List');
    const chosen = cells.filter(([place]) => /^\d+$/.test(place ?? ''));
    // By the tabs' titles Mill Creek is one program of each specialty; Lakeside says Internal Medicine in both.
    expect(chosen.map(([, name, , , , , list]) => `${name}, ${list}`).sort()).toEqual([
      'Lakeside, IM',
      'Mill Creek, FM backup',
      'Mill Creek, IM',
      'Sand Hills, FM backup',
    ]);
    expect(cells.find(([place, name]) => place === '' && name === 'Lakeside')?.[5]).toMatch(/^The same program as another row/);
    // Four applications at 11 USD, two in each specialty.
    expect(cells.flat()).toContain('4 programs, 44 USD in application fees (prices of the 2027 season).');
  });

  test('each have a plan of their own, which says whose it is and is filled again while it is in front', async () => {
    const desk = await openDesk([IM, FM, PROFILE]);
    expect(await ask(desk, 'makePlan', {})).toMatchObject({ tab: 'Plan', plan: { list: 'IM', rows: 2 } });
    front(desk, 'FM backup');
    expect(await ask(desk, 'makePlan', {})).toMatchObject({
      tab: 'Plan FM backup',
      leftOld: false,
      plan: { list: 'FM backup', rows: 3 },
    });
    // The plan of “FM backup” is in front now.
    expect(await ask(desk, 'makePlan', {})).toMatchObject({ tab: 'Plan FM backup', plan: { list: 'FM backup' } });
    expect(desk.workbook.cell('Plan!B1')).toMatch(/^From the list “IM”,/);
    expect(desk.workbook.cell('Plan FM backup!B1')).toMatch(/^From the list “FM backup”,/);
    await desk.workbook.change(() => void desk.ask('removePlan'));
    expect(desk.workbook.sheet.getSheets().map((sheet) => sheet.getSheetName())).toEqual(['IM', 'FM backup', 'Profile', 'Plan']);
  });
});
