// Does the Plan tab show the plan, fill itself again, and leave alone what a person wrote? Through the built script and stand-ins for Google's services.
import { describe, expect, test } from 'vitest';
import type { TabContent } from '../../host/workbookData.ts';
import { callsThatFail, type DeskOfTest, openDesk, PROFILE_TAB, pressFailing, pressing } from './desk.ts';

const LIST: TabContent = {
  name: 'My list',
  rows: [
    ['Program', 'Specialty', 'State', 'Type', 'Visa', 'IMG %', 'CK minimum'],
    ['Mill Creek', 'Internal Medicine', 'OH', 'Community', 'J-1', '60%', 'none'],
    ['Harbor View', 'Internal Medicine', 'TX', 'Community', 'No visas', '40%', ''],
    ['Lakeside', 'Internal Medicine', 'NY', 'Community', '', '', ''],
    ['Hill', 'Internal Medicine', 'NY', 'Community', '', '60%', ''],
  ],
  columnCount: 12,
  rowCount: 60,
};

interface Made {
  readonly tab: string;
  readonly leftOld: boolean;
  readonly plan: { readonly tiers: readonly { name: string; count: number }[] };
}

/** Applications are open, and programs do not read yet. */
const TODAY = '2026-09-10';

async function make(desk: DeskOfTest): Promise<Made> {
  return (await pressing(desk, 'makePlan', { today: TODAY })) as Made;
}

const columns = (desk: DeskOfTest, tab: string, letters: string): string[] =>
  Array.from({ length: 90 }, (_, at) => desk.workbook.cell(`${tab}!${letters}${at + 1}`));
const rowOf = (desk: DeskOfTest, first: string, tab = 'Plan'): string[] => {
  const at = columns(desk, tab, 'A').indexOf(first) + 1;
  return ['A', 'B', 'C', 'D', 'E'].map((letters) => desk.workbook.cell(`${tab}!${letters}${at}`));
};
const tabs = (desk: DeskOfTest): string[] => desk.workbook.sheet.getSheets().map((sheet) => sheet.getSheetName());
const theirs = (desk: DeskOfTest): string =>
  JSON.stringify(
    ['My list', 'Profile'].map((name) => desk.workbook.sheet.getSheetByName(name)?.getRange(0, 0, 40, 4).getCellDatas()),
  );

describe('the Plan tab', () => {
  test('tiers as bars, areas, gaps, days and what to verify; nothing of the applicant’s changes', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    const before = theirs(desk);
    const made = await make(desk);
    expect(made.plan.tiers.map(({ count }) => count)).toEqual([2, 1, 0, 1]);
    // The largest of the bars is 24 signs wide: two programs 24, one program 12.
    expect(rowOf(desk, 'Realistic').slice(0, 3)).toEqual(['Realistic', '█'.repeat(24), '2 (50%)']);
    expect(rowOf(desk, 'Reach').slice(0, 3)).toEqual(['Reach', '█'.repeat(12), '1 (25%)']);
    expect(rowOf(desk, 'Middle Atlantic').slice(1, 3)).toEqual(['█'.repeat(24), '2 (67%)']);
    expect(desk.workbook.cell('Plan!B1')).toContain('as of September 10, 2026, rules 0.1.0');
    expect(rowOf(desk, '2026-09-02')[2]).toBe('past');
    expect(rowOf(desk, 'Hill').slice(2, 4)).toEqual([
      'Realistic (verify visa)',
      'Realistic if it sponsors your visa, Skip if it does not',
    ]);
    expect(theirs(desk)).toBe(before);
    expect(desk.workbook.sheet.getSheetByName('Plan')?.getConditionalFormattingRules()).toHaveLength(4);
  });

  test('is filled again in place, with fewer rows than before', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    await make(desk);
    await desk.workbook.setCell('My list!E4', 'No visas');
    const made = await make(desk);
    expect([made.tab, made.leftOld]).toEqual(['Plan', false]);
    expect(rowOf(desk, 'Skip').slice(0, 3)).toEqual(['Skip', '█'.repeat(24), '2 (50%)']);
    expect(columns(desk, 'Plan', 'A')).not.toContain('Lakeside');
    expect(tabs(desk)).toEqual(['My list', 'Profile', 'Plan']);
  });

  test('a word of a person’s in it makes it theirs: the next one is another tab', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    await make(desk);
    await desk.workbook.setCell('Plan!F3', 'ask Ana');
    expect(() => desk.ask('removePlan')).toThrow('You wrote something in the tab of the plan');
    const made = await make(desk);
    expect([made.tab, made.leftOld]).toEqual(['MatchSheet plan', true]);
    expect(desk.workbook.cell('Plan!F3')).toBe('ask Ana');
  });

  test('is removed as long as it is as it was written', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    await make(desk);
    await desk.workbook.change(() => void desk.ask('removePlan'));
    expect(tabs(desk)).toEqual(['My list', 'Profile']);
    expect(desk.workbook.sheet.getDefinedNames().map((name) => name.getName())).toEqual(['PROFILE']);
  });

  test('a tab of the applicant’s that is called Plan is left alone', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB, { name: 'Plan', rows: [['my own plan']] }]);
    expect((await make(desk)).tab).toBe('MatchSheet plan');
    expect(desk.workbook.cell('Plan!A1')).toBe('my own plan');
  });

  test('in front, it is not taken for a list', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    await make(desk);
    const look = desk.ask('look') as { readonly tab: string; readonly list: { readonly rows: number } };
    expect([look.tab, look.list.rows]).toEqual(['My list', 4]);
  });

  test('whatever call of Google fails, a second press completes the work', async () => {
    const whole = await openDesk([LIST, PROFILE_TAB]);
    await make(whole);
    const { made } = whole.services.calls;
    expect(made.length).toBeGreaterThan(40);
    const failsAt = async (at: number): Promise<void> => {
      const desk = await openDesk([LIST, PROFILE_TAB]);
      const before = theirs(desk);
      pressFailing(desk, at, 'makePlan', { today: TODAY });
      // The lock goes back whatever failed, or the next person waits for nothing.
      const took = made.findIndex((call) => call.endsWith('tryLock'));
      if (at > took) expect(desk.services.calls.made.at(-1), `call ${at}: ${made[at]}`).toMatch(/releaseLock$/);
      expect(theirs(desk), `call ${at}: ${made[at]}`).toBe(before);
      await make(desk);
      expect(rowOf(desk, 'Realistic')[2], `call ${at}: ${made[at]}`).toBe('2 (50%)');
      expect(tabs(desk), `call ${at}: ${made[at]}`).toEqual(['My list', 'Profile', 'Plan']);
      desk.workbook.dispose();
    };
    // Most calls only set a look.
    const places = callsThatFail(made, 20);
    for (let from = 0; from < places.length; from += 25) await Promise.all(places.slice(from, from + 25).map(failsAt));
  });
});

describe('the plan in the sidebar', () => {
  test('a tier to use and a deadline count, right of the last column that a verdict reads', async () => {
    const rows = LIST.rows.map((row, at) => [
      ...row,
      ['Tier to use', '', '', 'Skip', ''][at] ?? '',
      ['Deadline', '2026-12-01', '', '', ''][at] ?? '',
    ]);
    const desk = await openDesk([{ ...LIST, rows }, PROFILE_TAB]);
    const { tiers } = desk.ask('plan', { today: TODAY }) as Made['plan'];
    // Lakeside, a Reach, is dropped by hand: two are Skip.
    expect(tiers.map(({ count }) => count)).toEqual([2, 0, 0, 2]);
    const { questions } = desk.ask('verify') as {
      readonly questions: readonly { readonly programs: readonly { name: string }[] }[];
    };
    expect(questions.flatMap(({ programs }) => programs.map(({ name }) => name))).not.toContain('Lakeside');
  });

  test('reads and writes nothing', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    const plan = desk.ask('plan', { today: TODAY }) as { readonly costCurve: readonly { count: number; usd: number }[] };
    // The curve is of the newest season of which all prices are known: thirty at one price, the 31st dearer.
    const usd = (count: number): number => plan.costCurve.find((point) => point.count === count)?.usd ?? Number.NaN;
    expect(usd(30)).toBe(30 * usd(1));
    expect(usd(31) - usd(30)).toBeGreaterThan(usd(1));
    expect(desk.services.calls.writes).toBe(0);
  });

  test('tries a change of the profile', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    const lines = desk.ask('whatIf', { change: 'green card', today: TODAY }) as string[][];
    expect(lines.slice(2).map(([name]) => name)).toContain('Hill');
    expect(() => desk.ask('whatIf', { change: 'banana', today: TODAY })).toThrow('was not understood');
    expect(desk.services.calls.writes).toBe(0);
  });
});
