// Does one click score the list in columns of ours and change nothing else, whatever fails on the way? Through the built script and stand-ins for Google's services.
import { describe, expect, test } from 'vitest';
import type { Content, TabContent } from '../../host/workbookData.ts';
import { type DeskOfTest, openDesk, PROFILE_TAB, pressing, TODAY } from './desk.ts';

const LIST: TabContent = {
  name: 'My list',
  rows: [
    ['Programs I like'],
    [],
    ['Notes', 'Hospital', 'State', 'Type', 'Visa?', 'Min CK', 'IMG %'],
    ['call them', 'Mill Creek', 'CA', 'Community', 'J-1', 'none', '60%'],
    ['', 'Harbor View', 'TX', 'Community', 'No visas', '', '40%'],
    ['', '', '', '', '', '', ''],
    ['', 'Lakeside', 'NY', 'Community', '', '', ''],
  ],
  columnCount: 10,
  rowCount: 60,
};

interface Scored {
  readonly summary: Record<string, unknown>;
  readonly where: string;
  readonly blockedBy: readonly { cell: string; content: string }[];
  readonly leftOld: boolean;
  readonly isNamed: boolean;
  readonly undo: unknown;
}

async function score(desk: DeskOfTest, asValues = false): Promise<Scored> {
  return (await pressing(desk, 'score', { today: TODAY, asValues })) as Scored;
}

const column = (desk: DeskOfTest, letters: string, from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, at) => desk.workbook.cell(`My list!${letters}${from + at}`));

/** All that the applicant typed: the cells of the list's columns, and the profile without the two rows that are stamped. */
function theirs(desk: DeskOfTest): string {
  const cells = (tab: string, rows: number, columns: number): unknown =>
    desk.workbook.sheet
      .getSheetByName(tab)
      ?.getRange(0, 0, rows, columns)
      .getCellDatas()
      .map((row) => row.map((cell) => [cell?.v ?? null, cell?.f ?? null, cell?.t ?? null, cell?.s ?? null]));
  return JSON.stringify([cells('My list', 60, 8), cells('Profile', 11, 4)]);
}

describe('Score my list', () => {
  test('writes one formula beside the list, marks its columns, and answers with the sums', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    const before = theirs(desk);
    const scored = await score(desk);
    expect(scored.where).toBe('I3');
    expect(desk.seen.toasts).toEqual([
      '3 programs scored. Undo is in the sidebar. The new tab Settings is blank: the formula reads your corrections there.',
    ]);
    // Mill Creek: a community program with 60 % IMGs and J-1; Harbor View refuses visas; Lakeside says nothing.
    expect(scored.summary).toMatchObject({
      rows: 3,
      tiers: { Realistic: 1, Reach: 1, 'Ultra-reach': 0, Skip: 1 },
      verifyVisa: 1,
      visaSafe: 1,
    });
    expect(desk.workbook.formula('My list!I3')).toBe('=SCORE(B3:G;PROFILE;SETTINGS)');
    expect(column(desk, 'I', 3, 7)).toEqual(['Tier', 'Realistic', 'Skip', '', 'Reach (verify visa)']);
    expect(desk.workbook.sheet.getDefinedName('MATCHSHEET_SCORE')?.getFormulaOrRefString()).toBe("'My list'!$I$3:$P$3");
    expect(desk.workbook.sheet.getActiveSheet().getSheetName()).toBe('My list');
    expect(theirs(desk)).toBe(before);
  });

  test('the day and the rules are stamped below the profile, again at each click, so that every formula recalculates', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    await score(desk);
    expect([desk.workbook.cell('Profile!B12'), desk.workbook.cell('Profile!B13')]).toEqual([TODAY, '0.1.0, 1']);
    await score(desk);
    expect(desk.workbook.sheet.getSheetByName('My list')?.getConditionalFormattingRules()).toHaveLength(4);
    expect([desk.workbook.cell('Profile!A12'), desk.workbook.cell('Profile!A13'), desk.workbook.cell('Profile!B13')]).toEqual([
      'Today',
      'Rules',
      '0.1.0, 2',
    ]);
  });

  test('a second click finds its columns again, also after a column and a row were inserted before them', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    await score(desk);
    await desk.workbook.insertColumn('My list', 'C');
    const tab = desk.workbook.sheet.getSheetByName('My list');
    await desk.workbook.change(() => tab?.insertRows(0, 1));
    const scored = await score(desk);
    expect(scored.where).toBe('J4');
    expect(column(desk, 'J', 4, 8)).toEqual(['Tier', 'Realistic', 'Skip', '', 'Reach (verify visa)']);
  });

  test('the names stay in sight beside the tiers, and the first program’s verdict is selected', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    const { isNamed } = await score(desk);
    const tab = desk.workbook.sheet.getSheetByName('My list');
    // Notes and Hospital stand in A and B; the headers in row 3.
    expect([tab?.getFrozenRows(), tab?.getFrozenColumns(), isNamed]).toEqual([3, 2, true]);
    expect(tab?.getSelection()?.getActiveRange()?.getA1Notation()).toBe('I4');
  });

  test('a merged title is not cut in two: frozen to its end, or not at all where that is far', async () => {
    const merged = (endColumn: number): TabContent => ({
      ...LIST,
      merges: [{ startRow: 0, endRow: 0, startColumn: 0, endColumn }],
    });
    const frozen = async (tab: TabContent): Promise<unknown[]> => {
      const desk = await openDesk([tab, PROFILE_TAB]);
      const { isNamed } = await score(desk);
      const sheet = desk.workbook.sheet.getSheetByName('My list');
      return [sheet?.getFrozenColumns(), isNamed, sheet?.getSelection()?.getActiveRange()?.getA1Notation()];
    };
    // A to C are 3 columns, A to G are 7: wider than 400 pixels together, they would leave no room.
    expect(await frozen(merged(2))).toEqual([3, true, 'I4']);
    expect(await frozen(merged(6))).toEqual([0, false, 'B4']);
  });

  test('a reason is cut at its cell where the rows of the list wrap, and Undo lets blank cells wrap again', async () => {
    const desk = await openDesk([{ ...LIST, columnCount: 30 }, PROFILE_TAB]);
    const why = desk.workbook.sheet.getSheetByName('My list')?.getRange('P4:P40');
    desk.workbook.sheet.getSheetByName('My list')?.getRange('A1:AD60').setWrap(true);
    const { undo } = await score(desk);
    expect(why?.getWrap()).toBe(false);
    await desk.workbook.change(() => void desk.ask('undoScore', { undo }));
    expect(why?.getWrap()).toBe(true);
  });

  test('columns that a person froze stay frozen, also after Undo', async () => {
    const desk = await openDesk([{ ...LIST, frozen: { rows: 3, columns: 1 } }, PROFILE_TAB]);
    const tab = desk.workbook.sheet.getSheetByName('My list');
    const { isNamed, undo } = await score(desk);
    expect([tab?.getFrozenColumns(), isNamed]).toEqual([1, false]);
    await desk.workbook.change(() => void desk.ask('undoScore', { undo }));
    expect([tab?.getFrozenRows(), tab?.getFrozenColumns()]).toEqual([3, 1]);
  });

  test('Undo brings the view back to the cell that was selected before', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    const tab = desk.workbook.sheet.getSheetByName('My list');
    tab?.getRange(6, 2).activate();
    const { undo } = await score(desk);
    await desk.workbook.change(() => void desk.ask('undoScore', { undo }));
    expect(tab?.getSelection()?.getActiveRange()?.getA1Notation()).toBe('C7');
    expect(tab?.getFrozenColumns()).toBe(0);
  });

  test('how many programs there are, written under their names, is no program', async () => {
    const total: readonly Content[] = ['Total', 3];
    const desk = await openDesk([{ ...LIST, rows: [...LIST.rows, total] }, PROFILE_TAB]);
    // The formula does not read column A, where the word stands.
    expect((await score(desk)).summary).toMatchObject({ rows: 3 });
    expect(column(desk, 'I', 7, 8)).toEqual(['Reach (verify visa)', '']);
  });

  test('what stands in the way is named with its content, and Undo leaves it alone', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    const { undo } = await score(desk);
    await desk.workbook.setCell('My list!I5', 'ask Ana');
    const scored = await score(desk);
    expect(scored.blockedBy).toMatchObject([{ cell: 'I5', content: 'ask Ana' }]);
    expect(() => desk.ask('undoScore', { undo })).toThrow('Cell I5 in our columns holds your “ask Ana”: move it first.');
    expect(desk.workbook.cell('My list!I5')).toBe('ask Ana');
  });

  test('Undo takes all of it back', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    const tab = desk.workbook.sheet.getSheetByName('My list');
    const before = theirs(desk);
    const width = tab?.getMaxColumns();
    const { undo } = await score(desk);
    await desk.workbook.change(() => void desk.ask('undoScore', { undo }));
    expect(desk.workbook.sheet.getDefinedName('MATCHSHEET_SCORE')).toBeNull();
    expect(tab?.getConditionalFormattingRules()).toHaveLength(0);
    expect(tab?.getMaxColumns()).toBe(width);
    expect(tab?.getFrozenRows()).toBe(0);
    expect(column(desk, 'I', 3, 7)).toEqual(['', '', '', '', '']);
    expect(desk.workbook.cell('Profile!B12')).toBe('');
    expect(theirs(desk)).toBe(before);
  });

  test('a formula that somebody put in the place of ours stays, and so does a note typed over it', async () => {
    for (const typed of ['=TODAY()', 'ask Ana']) {
      const desk = await openDesk([LIST, PROFILE_TAB]);
      const { undo } = await score(desk);
      await desk.workbook.setCell('My list!I3', typed);
      expect(() => desk.ask('undoScore', { undo })).toThrow('The columns hold changes of yours: nothing was taken back.');
      expect((await score(desk)).where).not.toBe('I3');
      expect(desk.workbook.data('My list!I3')).toMatchObject(typed.startsWith('=') ? { f: typed } : { v: typed });
    }
  });
});

describe('Score my list says what is missing, and writes nothing', () => {
  test.each([
    ['no profile', [LIST], {}, 'There is no profile yet'],
    [
      'no list on the tab',
      [{ name: 'Empty', rows: [] }, PROFILE_TAB],
      undefined,
      'The tab in front holds no list that MatchSheet knows',
    ],
    ['somebody else at work', [LIST, PROFILE_TAB], undefined, 'Someone else is changing this sheet with MatchSheet right now'],
    [
      'a setting that nobody knows',
      [
        LIST,
        PROFILE_TAB,
        {
          name: 'Settings',
          rows: [
            ['Setting', 'Value'],
            ['Best color', 'blue'],
          ],
        },
      ],
      { PROFILE: 'Profile!$A$1:$B$60', SETTINGS: 'Settings!$A$1:$B$40' },
      'Settings: the row “Best color” is not one MatchSheet knows',
    ],
  ] as [string, TabContent[], Record<string, string> | undefined, string][])('%s', async (what, tabs, names, sentence) => {
    const desk = await openDesk(tabs, names);
    desk.services.lock.isAnothers = what === 'somebody else at work';
    expect(() => desk.ask('score', { today: TODAY, asValues: false })).toThrow(sentence);
    expect(desk.services.calls.writes).toBe(0);
  });
});

describe('a long list', () => {
  test('5,000 rows: four calls that read cells, the last to see that the list stands where it stood, and three that write them', async () => {
    const rows: Content[][] = [['Hospital', 'State', 'Visa', 'IMG %']];
    for (let at = 1; at <= 5000; at += 1) rows.push([`Program ${at}`, 'CA', at % 2 ? 'J-1' : 'No visas', '60%']);
    const settings = { name: 'Settings', rows: [['Setting', 'Value']] };
    const desk = await openDesk([{ name: 'My list', rows, rowCount: 5100, columnCount: 20 }, PROFILE_TAB, settings], {
      PROFILE: 'Profile!$A$1:$B$60',
      SETTINGS: 'Settings!$A$1:$B$40',
    });
    const scored = await score(desk);
    expect(scored.summary).toMatchObject({ rows: 5000, tiers: { Skip: 2500 } });
    expect([desk.services.calls.reads, desk.services.calls.writes]).toEqual([4, 3]);
    expect(desk.workbook.cell('My list!F5001')).toBe('Skip');
  });
});

test('the menu is made in AuthMode NONE, where nothing of the spreadsheet may be touched', async () => {
  const desk = await openDesk([LIST]);
  desk.services.run('onOpen', [{}], 'NONE');
  expect(desk.seen.menu).toEqual([
    { caption: 'Start here', functionName: 'startHere' },
    { caption: 'Find programs', functionName: 'findPrograms' },
    { caption: 'Score my list', functionName: 'scoreMyList' },
    { caption: 'Explain this row', functionName: 'explainThisRow' },
    { caption: 'What to verify next', functionName: 'verifyFirst' },
    { caption: 'Season', functionName: 'seasonPage' },
    { caption: 'Plan', functionName: 'planPage' },
    { caption: 'My rank list', functionName: 'rankList' },
    { caption: 'My statement', functionName: 'myStory' },
    { caption: 'For my mentor', functionName: 'mentorPage' },
    'line',
    { caption: 'Recalculate', functionName: 'recalculateNow' },
    { caption: 'Freeze to values', functionName: 'freezeToValues' },
    'line',
    { caption: 'Help', functionName: 'openHelp' },
  ]);
  desk.services.run('scoreMyList');
  expect(desk.seen.sidebar).toBe('<html data-pane="score"></html>');
});
