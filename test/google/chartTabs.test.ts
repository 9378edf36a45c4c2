// Does MatchSheet pass over tabs that hold no cells: a chart on a tab of its own, a timeline? Through the built script and stand-ins.
import { expect, test } from 'vitest';
import { makeChart } from '../../host/google/chartTabs.ts';
import type { TabContent } from '../../host/workbookData.ts';
import { type DeskOfTest, openDesk, PROFILE_TAB, TODAY } from './desk.ts';

const LIST: TabContent = {
  name: 'My list',
  rows: [
    ['Program', 'State', 'Visa', 'IMG %'],
    ['Mill Creek', 'OH', 'J-1', '60%'],
  ],
  columnCount: 30,
  rowCount: 40,
};
const chart = (name: string): TabContent => ({ name, rows: [['x']], columnCount: 3, rowCount: 3 });

/** The chart's tab is the first and in front. */
async function deskWith(...names: readonly string[]): Promise<DeskOfTest> {
  const desk = await openDesk([...names.map(chart), PROFILE_TAB, LIST]);
  for (const name of names) {
    const tab = desk.workbook.sheet.getSheetByName(name);
    if (tab) makeChart(tab);
  }
  desk.workbook.sheet.getSheetByName(names[0] ?? '')?.activate();
  return desk;
}

test('with a chart in front, the list is found, scored, planned and shared', async () => {
  const desk = await deskWith('Timeline 1');
  expect(desk.ask('look')).toMatchObject({ tab: 'My list', isAnotherTab: true });
  await desk.workbook.change(() => void desk.ask('score', { today: TODAY, asValues: false }));
  expect(desk.workbook.cell('My list!F2')).toBe('Reach');
  for (const request of ['makePlan', 'makeMentorTab'])
    await desk.workbook.change(() => void desk.ask(request, { today: TODAY, shown: ['visa'], name: '' }));
  expect(desk.ask('mentorTabs')).toHaveLength(1);
  expect(() => desk.ask('takeSnapshot', { today: TODAY, label: 'before' })).not.toThrow();
});
test('a chart whose title a tab of ours would have is not taken for one half made', async () => {
  const desk = await deskWith('Plan');
  await desk.workbook.change(() => void desk.ask('makePlan', { today: TODAY }));
  expect(desk.workbook.sheet.getSheets().map((tab) => tab.getSheetName())).not.toEqual(['Plan', 'Profile', 'My list']);
});
test('in a file of charts alone a sentence says what is missing', async () => {
  const desk = await openDesk([chart('Chart 1')], {});
  const [tab] = desk.workbook.sheet.getSheets();
  if (tab) makeChart(tab);
  expect(desk.ask('look')).toMatchObject({ list: null, profile: null });
  expect(() => desk.ask('score', { today: TODAY, asValues: false })).toThrow('holds no list that MatchSheet knows');
});
