// Does "What changed since" name what changed and why? Through the built script and stand-ins.
import { describe, expect, test } from 'vitest';
import type { TabContent } from '../../host/workbookData.ts';
import { hash } from '../../src/reading/text/sum.ts';
import { type DeskOfTest, openDesk, PROFILE_TAB, TODAY } from './desk.ts';

const LIST: TabContent = {
  name: 'My list',
  rows: [
    ['Program', 'State', 'Type', 'Visa', 'IMG %', 'CK minimum', 'Notes'],
    ['Mill Creek', 'OH', 'Community', 'J-1', '60%', 'none', ''],
    ['Harbor View', 'TX', 'Community', 'No visas', '40%', '', ''],
    ['Lakeside', 'NY', 'Community', '', '60%', '', ''],
    ['Hill', 'NY', 'Community', 'J-1', '60%', '215', ''],
  ],
  columnCount: 12,
  rowCount: 60,
};
interface Changes {
  readonly added: readonly string[];
  readonly dropped: readonly string[];
  readonly moved: readonly { name: string; from: string; to: string; why: string }[];
  readonly cells: readonly { name: string; what: string }[];
  readonly profile: readonly string[];
}

const take = async (desk: DeskOfTest, label = ''): Promise<void> => {
  await desk.workbook.change(() => void desk.ask('takeSnapshot', { today: TODAY, label }));
};
const changes = (desk: DeskOfTest, id = 0): Changes => desk.ask('changesFrom', { id, today: TODAY }) as Changes;
const nothing: Partial<Changes> = { added: [], dropped: [], moved: [], cells: [], profile: [] };

describe('what changed since a snapshot', () => {
  test('nothing, where nothing did; the tab in front stays, and the snapshots hide', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    await take(desk, 'before Ana');
    expect(changes(desk)).toMatchObject(nothing);
    expect(desk.ask('snapshots')).toEqual([{ id: 0, day: 'November 26, 2026', label: 'before Ana', rows: 4 }]);
    expect(desk.workbook.sheet.getActiveSheet().getSheetName()).toBe('My list');
    expect(desk.workbook.sheet.getSheetByName('MatchSheet snapshots')?.isSheetHidden()).toBe(true);
  });

  test('a cell, a row that came, one that went, and a cell that moves nothing', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    await take(desk);
    await desk.workbook.setCell('My list!D4', 'No visas');
    await desk.workbook.setCell('My list!G5', 'call them');
    for (const [to, text] of ['Brand New', 'OH', 'Community', 'J-1', '60%', 'none', ''].entries())
      await desk.workbook.setCell(`My list!${'ABCDEFG'[to]}3`, text);
    expect(changes(desk)).toEqual({
      added: ['Brand New (Realistic)'],
      dropped: ['Harbor View (Skip)'],
      moved: [{ name: 'Lakeside', from: 'Realistic (verify visa)', to: 'Skip', why: 'Visa: blank, now “No visas”' }],
      cells: [],
      profile: [],
      rules: '',
    });
  });

  test('the profile, and only rows that it moved', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    await take(desk);
    // Step 2 CK was 218: Hill asks for 215, so 214 closes it. Mill Creek has no minimum.
    await desk.workbook.setCell('Profile!B6', 214);
    const { moved, profile } = changes(desk);
    expect(profile).toEqual(['Step 2 CK in the profile: “218”, now “214”']);
    expect(moved.find(({ name }) => name === 'Hill')).toMatchObject({
      from: 'Realistic',
      why: 'Step 2 CK in the profile: “218”, now “214”',
    });
    expect(moved.map(({ name }) => name)).not.toContain('Mill Creek');
  });

  test('rows that were sorted are the same', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    await take(desk);
    const rows = LIST.rows.slice(1).reverse();
    for (const [at, row] of rows.entries())
      for (const [to, text] of row.entries()) await desk.workbook.setCell(`My list!${'ABCDEFG'[to]}${at + 2}`, String(text));
    // Typed again, “60%” is the number 0.6: the cells are told, no row moves.
    expect(changes(desk)).toMatchObject({ added: [], dropped: [], moved: [], profile: [] });
  });

  test('a threshold in Settings is named, and nothing else is blamed', async () => {
    const settings: TabContent = { name: 'Settings', rows: [['Setting', 'Value']], rowCount: 50, columnCount: 4 };
    const desk = await openDesk([LIST, PROFILE_TAB, settings], {
      PROFILE: 'Profile!$A$1:$B$60',
      SETTINGS: 'Settings!$A$1:$B$40',
    });
    await take(desk);
    await desk.workbook.setCell('Settings!A2', 'Realistic from, community programs');
    await desk.workbook.setCell('Settings!B2', 0.7);
    await desk.workbook.setCell('Profile!A12', 'US letters');
    await desk.workbook.setCell('Profile!B12', 4);
    const { moved } = changes(desk);
    expect(moved.find(({ name }) => name === 'Mill Creek')?.why).toBe(
      'Realistic from, community programs in Settings: blank, now “0.7”',
    );
  });

  test('a code that is filled in, and a header of another name, are no new program and no change', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    await take(desk);
    await desk.workbook.setCell('My list!D1', 'Visa sponsorship');
    await desk.workbook.setCell('My list!H1', 'NRMP code');
    await desk.workbook.setCell('My list!H2', '1234140C0');
    expect(changes(desk)).toMatchObject({ added: [], dropped: [], moved: [] });
  });

  test('a list of several pieces is read again as it was', async () => {
    const long = 'reviews each application as a whole and values service to its community '.repeat(6).trim();
    const rows = [
      LIST.rows[0] ?? [],
      ...Array.from({ length: 200 }, (_, at) => [`Program ${at}`, 'OH', 'Community', 'J-1', '60%', 'none', `${at} ${long}`]),
    ];
    const desk = await openDesk([{ ...LIST, rows, rowCount: 260 }, PROFILE_TAB]);
    await take(desk);
    expect(changes(desk)).toMatchObject(nothing);
  });

  test('none goes to make room: twenty are kept, and the next is refused with where to delete some', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    for (let at = 1; at <= 20; at += 1) await take(desk, String(at));
    expect(() => desk.ask('takeSnapshot', { today: TODAY, label: '21' })).toThrow(
      '20 snapshots are kept: delete rows of the hidden tab “MatchSheet snapshots” first.',
    );
    expect((desk.ask('snapshots') as { label: string }[]).map(({ label }) => Number(label))).toEqual(
      Array.from({ length: 20 }, (_, at) => 20 - at),
    );
  });

  test('a snapshot that was edited by hand is refused in words', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    await take(desk);
    await desk.workbook.setCell('MatchSheet snapshots!E2', 'x');
    expect(() => changes(desk)).toThrow('That snapshot was changed by hand');
    expect(() => changes(desk, 3)).toThrow('That snapshot is gone');
  });

  test('a snapshot that another version kept in another shape is refused in words', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    await take(desk);
    const other = JSON.stringify({ rules: '2031', list: [['Program'], ['Mill Creek']] });
    await desk.workbook.setCell('MatchSheet snapshots!D2', hash(other).toString(16));
    await desk.workbook.setCell('MatchSheet snapshots!E2', other);
    expect(() => changes(desk)).toThrow('That snapshot was taken by another version');
  });
});
