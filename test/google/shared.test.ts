// Is nothing of anybody's lost in sheets as people have them: protected, merged, crowded, blank, with a tier typed in the way?
import { describe, expect, test } from 'vitest';
import { protectionsOf } from '../../host/google/protections.ts';
import type { TabContent } from '../../host/workbookData.ts';
import { differences, everythingIn } from '../faults/everything.ts';
import { type DeskOfTest, openDesk, PROFILE_TAB, pressing, TODAY } from './desk.ts';

const rows: TabContent['rows'] = [
  ['Hospital', 'State', 'Visa', 'IMG %'],
  ['Mill Creek', 'CA', 'J-1', '60%'],
  ['Harbor View', 'TX', 'No visas', '40%'],
];
const LIST: TabContent = { name: 'My list', rows, columnCount: 20, rowCount: 40 };

async function score(desk: DeskOfTest): Promise<{ where: string; blockedBy: readonly { cell: string }[] }> {
  return (await pressing(desk, 'score', { today: TODAY, asValues: false })) as {
    where: string;
    blockedBy: readonly { cell: string }[];
  };
}
const tab = (desk: DeskOfTest) => {
  const sheet = desk.workbook.sheet.getSheetByName('My list');
  if (sheet === null) throw new Error('The list is gone.');
  return sheet;
};

describe('a column that somebody else protects', () => {
  test('where ours would stand: Google’s refusal is passed on, and nothing was written', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    protectionsOf(tab(desk)).push({
      place: { row: 1, column: 6, rows: 40, columns: 8 },
      description: 'mentor',
      isWarningOnly: false,
      isAnothers: true,
    });
    expect(() => desk.ask('score', { today: TODAY, asValues: false })).toThrow('protected cell');
    expect(desk.workbook.cell('My list!F1')).toBe('');
  });
  test('of the list itself is only read', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    protectionsOf(tab(desk)).push({
      place: { row: 1, column: 1, rows: 40, columns: 4 },
      description: 'mentor',
      isWarningOnly: false,
      isAnothers: true,
    });
    await score(desk);
    expect(desk.workbook.cell('My list!F2')).toBe('Reach');
  });
});

describe('a warning on our columns', () => {
  test('is put there once and taken away, and stops no score', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    expect(() => desk.ask('protect', { isOn: true })).toThrow('The list is not scored yet');
    await score(desk);
    desk.ask('protect', { isOn: true });
    desk.ask('protect', { isOn: true });
    expect(protectionsOf(tab(desk))).toMatchObject([{ isWarningOnly: true, place: { column: 6, columns: 8 } }]);
    const profile = desk.workbook.sheet.getSheetByName('Profile');
    expect(profile === null ? [] : protectionsOf(profile)).toMatchObject([
      { isWarningOnly: true, place: { row: 1, columns: 2 } },
    ]);
    await score(desk);
    desk.ask('protect', { isOn: false });
    expect(protectionsOf(tab(desk))).toEqual([]);
  });
});

describe('a tier typed over our answers', () => {
  test('moves into a column “Tier to use” left of ours, and the answers come back', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    await score(desk);
    await desk.workbook.setCell('My list!F3', 'Reach');
    expect(desk.workbook.cell('My list!F1')).toBe('#REF!');
    let moved: unknown;
    await desk.workbook.change(() => {
      moved = desk.ask('moveBlockers');
    });
    expect(moved).toMatchObject({ moved: [{ from: 'F3', to: 'E3' }], left: [] });
    expect([1, 2, 3].map((row) => desk.workbook.cell(`My list!E${row}`))).toEqual(['Tier to use', '', 'Reach']);
    expect([1, 2, 3].map((row) => desk.workbook.cell(`My list!F${row}`))).toEqual(['Tier', 'Reach', 'Skip']);
  });
  test('goes into the list’s own column of that meaning', async () => {
    const own = rows.map((row, at) => [...row, at === 0 ? 'Tier to use' : '']);
    const desk = await openDesk([{ ...LIST, rows: own }, PROFILE_TAB]);
    await score(desk);
    await desk.workbook.setCell('My list!G2', 'Ultra-reach');
    await desk.workbook.change(() => void desk.ask('moveBlockers'));
    expect(desk.workbook.cell('My list!E2')).toBe('Ultra-reach');
  });
  test('what is no tier stays and is named', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    await score(desk);
    await desk.workbook.setCell('My list!M2', 'ask Ana');
    expect(desk.ask('moveBlockers')).toMatchObject({ moved: [], left: ['M2'] });
    expect(desk.workbook.cell('My list!M2')).toBe('ask Ana');
  });
  test('a number over our tiers is no tier, so it stays the number that it is and is named', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    await score(desk);
    await desk.workbook.setCell('My list!F2', 3);
    expect(desk.ask('moveBlockers')).toMatchObject({ moved: [], left: ['F2'] });
    expect(desk.workbook.data('My list!F2')?.v).toBe(3);
  });
  test('Undo of the move puts it back over our answers, also after the list was scored again, and leaves no header of its own', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    await score(desk);
    await desk.workbook.setCell('My list!F3', 'Reach');
    const before = everythingIn(desk);
    let moved: { readonly undo: unknown } = { undo: null };
    await desk.workbook.change(() => {
      moved = desk.ask('moveBlockers') as typeof moved;
    });
    await score(desk);
    for (const _ of ['once', 'twice']) {
      await desk.workbook.change(() => void desk.ask('undoTiers', { undo: moved.undo }));
      expect([1, 2, 3].map((row) => desk.workbook.cell(`My list!E${row}`))).toEqual(['', '', '']);
      expect([1, 2, 3].map((row) => desk.workbook.cell(`My list!F${row}`))).toEqual(['#REF!', '', 'Reach']);
      // The profile is stamped by each score.
      expect(differences(before, everythingIn(desk)).filter((one) => !one.startsWith('Profile/'))).toEqual([]);
    }
  });
});

describe('what the sidebar finds and asks', () => {
  test('=TODAY() in the profile, which would leave every formula of ours loading', async () => {
    const profile = { ...PROFILE_TAB, rows: [...PROFILE_TAB.rows, ['Today', '=TODAY()']] };
    const desk = await openDesk([LIST, profile]);
    expect(desk.ask('look')).toMatchObject({ volatileCell: 'B12' });
    desk.ask('recalculate', { today: TODAY });
    expect(desk.ask('look')).toMatchObject({ volatileCell: null });
    expect(desk.workbook.cell('Profile!B12')).toBe(TODAY);
  });
  test('what an unticked box means, once; the score follows the answer', async () => {
    const boxes: TabContent['rows'] = [
      ['Hospital', 'State', 'J-1', 'IMG %'],
      ['Mill Creek', 'CA', true, '60%'],
      ['Harbor View', 'TX', false, '40%'],
    ];
    const desk = await openDesk([{ ...LIST, rows: boxes }, PROFILE_TAB]);
    const { sheetId, columns } = desk.ask('readings') as { sheetId: number; columns: unknown };
    expect(columns).toMatchObject([{ is: 'unticked' }]);
    await score(desk);
    expect(desk.workbook.cell('My list!F3')).toBe('Reach (verify visa)');
    const { readings } = desk.ask('teach', { sheetId, teachings: [{ is: 'box', means: 'no' }] }) as { readings: unknown };
    expect(readings).toMatchObject({ columns: [] });
    await score(desk);
    expect(desk.workbook.cell('My list!F3')).toBe('Skip');
  });
  test('nothing is asked of boxes that are the applicant’s own', async () => {
    const boxes: TabContent['rows'] = [
      ['Hospital', 'State', 'Visa', 'Applied'],
      ['Mill Creek', 'CA', 'J-1', false],
    ];
    const desk = await openDesk([{ ...LIST, rows: boxes }, PROFILE_TAB]);
    expect(desk.ask('readings')).toMatchObject({ columns: [] });
  });
  test('a row: which single fact would change its tier, judged by the same rules', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    tab(desk).getRange(2, 0).activate();
    const { tier, changes } = desk.ask('explain') as { tier: string; changes: readonly { if: string; tier: string }[] };
    expect(tier).toBe('Skip');
    // "No visas" alone closes this row: with a visa it is a Reach, and nothing else opens it.
    expect(changes).toEqual([{ if: 'it sponsored your visa', tier: 'Reach' }]);
  });
});

describe('sheets as people have them', () => {
  test('a merged group row over the names: both are headers, and the first row of data keeps its own verdict', async () => {
    const merged: TabContent['rows'] = [
      ['Program information', '', 'Visa', ''],
      ['Hospital', 'State', 'J-1', 'H-1B'],
      ['Mill Creek', 'CA', 'yes', 'no'],
      ['Harbor View', 'TX', 'no', 'no'],
    ];
    const desk = await openDesk([{ ...LIST, rows: merged }, PROFILE_TAB]);
    await score(desk);
    expect([1, 2, 3, 4].map((row) => desk.workbook.cell(`My list!F${row}`).replace(' (verify visa)', ''))).toEqual([
      'Tier',
      '',
      'Reach',
      'Skip',
    ]);
    desk.workbook.sheet.setActiveSheet(tab(desk));
    tab(desk).getRange(3, 0).activate();
    expect(desk.ask('explain')).toMatchObject({ name: 'Harbor View', tier: 'Skip' });
  });
  test('a filter that hides rows: hidden rows have their verdicts too, and the filter stays as it was', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    const filter = tab(desk).getRange(0, 0, 3, 4).createFilter();
    filter?.setColumnFilterCriteria(2, { colId: 2, filters: { filters: ['J-1'] } });
    const criteria = JSON.stringify(filter?.getColumnFilterCriteria(2));
    expect(filter?.getFilteredOutRows()).toEqual([2]);
    await score(desk);
    expect([1, 2, 3].map((row) => desk.workbook.cell(`My list!F${row}`))).toEqual(['Tier', 'Reach', 'Skip']);
    expect(JSON.stringify(tab(desk).getFilter()?.getColumnFilterCriteria(2))).toBe(criteria);
    expect(tab(desk).getFilter()?.getFilteredOutRows()).toEqual([2]);
  });
  test('a blank sheet: a sentence says what is missing, and nothing was written', async () => {
    const desk = await openDesk([{ name: 'Sheet1', rows: [] }]);
    expect(desk.ask('look')).toMatchObject({ profile: null, list: null, tab: 'Sheet1' });
    expect(() => desk.ask('score', { today: TODAY, asValues: false })).toThrow('holds no list');
    expect(desk.services.calls.writes).toBe(0);
  });
  test('twenty tabs: the list is found on the last one, and no other tab changes', async () => {
    const others = Array.from(
      { length: 18 },
      (_, at): TabContent => ({ name: `Notes ${at}`, rows: [['to do'], ['call'], ['print']] }),
    );
    const desk = await openDesk([...others, LIST, PROFILE_TAB]);
    await score(desk);
    expect(desk.workbook.cell('My list!F2')).toBe('Reach');
    for (const { name } of others) expect(desk.workbook.sheet.getSheetByName(name)?.getLastColumn()).toBe(0);
  });
  test('no room at the right end: columns are added', async () => {
    const desk = await openDesk([{ ...LIST, columnCount: 4 }, PROFILE_TAB]);
    const { where } = await score(desk);
    expect(where).toBe('F1');
    expect(tab(desk).getMaxColumns()).toBe(13);
  });
});
