// Do the answers of the wizard reach the profile, and corrections of headers the settings, without touching anything else?
import { describe, expect, test } from 'vitest';
import type { TabContent } from '../../host/workbookData.ts';
import type { ProfileField } from '../../src/domain/profileField';
import { readLabel } from '../../src/reading/headers/profileLabel';
import { PROFILE_ROWS } from '../../src/sheet/profile/profileRows';
import { profileSteps, stepToResume } from '../../src/wizard/steps/profileSteps';
import { type DeskOfTest, openDesk, PROFILE_TAB, TODAY } from './desk.ts';

const LIST: TabContent = {
  name: 'My list',
  rows: [
    ['Hospital', 'State', 'Fees', 'Min CK'],
    ['Mill Creek', 'CA', 'J-1', 'none'],
    ['Harbor View', 'TX', 'No visas', 240],
  ],
  columnCount: 8,
};

const teach = (desk: DeskOfTest, header: string, field: string): unknown => {
  const { sheetId } = desk.ask('look') as { sheetId: number };
  return desk.ask('teach', { sheetId, teachings: [{ is: 'column', header, field }] });
};
interface Look {
  readonly profile: readonly { field: string; text: string; reading: string | null }[] | null;
  readonly list: { readonly columns: readonly { header: string; field: string; filled: number }[] } | null;
}

describe('the profile', () => {
  test('is made with all its rows, dropdowns and its range name, and the list stays in front', async () => {
    const desk = await openDesk([LIST], {});
    const look = desk.ask('saveProfile', { answers: { work_right: 'Needs a visa', step2: '218' } }) as Look;
    expect(look.profile).toEqual([
      { field: 'work_right', text: 'Needs a visa', reading: 'needs a visa' },
      { field: 'step2', text: '218', reading: '218' },
    ]);
    expect(desk.workbook.sheet.getDefinedName('PROFILE')?.getFormulaOrRefString()).toBe("'Profile'!$A$1:$B$60");
    expect(desk.workbook.cell('Profile!A2')).toBe('Work right');
    expect(desk.workbook.sheet.getActiveSheet().getSheetName()).toBe('My list');
    const rule = desk.workbook.sheet.getSheetByName('Profile')?.getRange(1, 1).getDataValidation();
    expect(rule?.getCriteriaValues()[1]).toContain('Permanent resident');
  });

  test('what was not understood is said to be so, and taken for blank', async () => {
    const desk = await openDesk([LIST], {});
    const look = desk.ask('saveProfile', { answers: { step1: 'blah' } }) as Look;
    expect(look.profile).toEqual([{ field: 'step1', text: 'blah', reading: null }]);
  });

  test('an answer goes into the row that has its label, words and order of the applicant’s own; the others stay', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    const before = (row: number): string => JSON.stringify(desk.workbook.data(`Profile!B${row}`));
    const others = [2, 3, 4, 7, 8, 9].map(before);
    desk.ask('saveProfile', { answers: { step2: '221', languages: 'English, Hindi' } });
    expect(desk.workbook.cell('Profile!B6')).toBe('221');
    expect([desk.workbook.cell('Profile!A12'), desk.workbook.cell('Profile!B12')]).toEqual(['Languages', 'English, Hindi']);
    expect([2, 3, 4, 7, 8, 9].map(before)).toEqual(others);
  });

  test('of one’s own, on any tab and with any title, is found without its range name; using it names it and changes no cell', async () => {
    const own: TabContent = {
      name: 'me',
      rows: [[], ['', 'About me'], ['', 'Work status', 'need J-1'], ['', 'CK', 221], ['', 'YOG', 2021], ['', 'USCE', 3]],
      columnCount: 6,
      rowCount: 80,
    };
    const desk = await openDesk([LIST, own], {});
    const before = desk.workbook.data('me!B3');
    const seen = desk.ask('look', {}) as Look & { ownProfile: unknown };
    expect(seen).toMatchObject({ profile: null, ownProfile: { tab: 'me', answers: 4 } });
    const taken = desk.ask('takeOwnProfile', {}) as Look & { ownProfile: unknown };
    expect(taken.ownProfile).toBeNull();
    expect(taken.profile?.map(({ field, reading }) => [field, reading])).toEqual([
      ['work_right', 'needs a visa'],
      ['step2', '221'],
      ['graduation_date', '2021'],
      ['usce_months', '3 months'],
      ['visa_wanted', 'J-1'],
    ]);
    expect(desk.workbook.sheet.getDefinedName('PROFILE')?.getFormulaOrRefString()).toBe("'me'!$B$3:$C$62");
    expect(desk.workbook.data('me!B3')).toEqual(before);
  });
  test('three rows are somebody’s notes, and a list has more than one column of answers', async () => {
    const notes = {
      name: 'notes',
      rows: [
        ['CK', 221],
        ['YOG', 2021],
        ['USCE', 3],
      ],
      columnCount: 4,
    };
    const turned = {
      name: 'turned',
      rows: [
        ['Visa', 'J-1', 'none'],
        ['Step 2 CK', 220, 230],
        ['USCE', 'yes', 'no'],
        ['Year of graduation', 5, 7],
      ],
      columnCount: 4,
    };
    const desk = await openDesk([LIST, notes, turned], {});
    expect(desk.ask('look', {})).toMatchObject({ profile: null, ownProfile: null });
    expect(() => desk.ask('takeOwnProfile', {})).toThrow('No tab holds a profile now');
  });

  test('words that begin as a formula stay words', async () => {
    const desk = await openDesk([LIST], {});
    desk.ask('saveProfile', { answers: { ties: '=HYPERLINK("x")' } });
    const row = PROFILE_ROWS.findIndex(({ field }) => field === 'ties') + 2;
    expect(desk.workbook.data(`Profile!B${row}`)).toMatchObject({ v: '=HYPERLINK("x")' });
    expect(desk.workbook.formula(`Profile!B${row}`)).toBe('');
  });

  test('somebody’s own range PROFILE is left alone', async () => {
    const other: TabContent = {
      name: 'Crew',
      rows: [
        ['Ana', 1],
        ['Ben', 2],
      ],
    };
    const desk = await openDesk([LIST, other], { PROFILE: 'Crew!$A$1:$B$2' });
    desk.ask('saveProfile', { answers: { step2: '218' } });
    expect(desk.workbook.sheet.getDefinedName('MATCHSHEET_PROFILE')?.getFormulaOrRefString()).toBe("'Profile'!$A$1:$B$60");
    await desk.workbook.change(() => void desk.ask('score', { today: TODAY, asValues: false }));
    expect(desk.workbook.formula('My list!F1')).toContain(';MATCHSHEET_PROFILE;');
    expect(desk.workbook.cell('Crew!A1')).toBe('Ana');
  });

  test.each(PROFILE_ROWS.map(({ field, label }) => [label, field] as const))('the label “%s” is read as %s', (label, field) => {
    expect(readLabel(label)).toBe(field);
  });
});

describe('the order of the questions', () => {
  const ids = (filled: Record<string, number>): string[] => profileSteps(new Map(Object.entries(filled))).map(({ id }) => id);
  test('without a list: the guides’ own order', () => {
    expect(ids({})).toEqual(['visa', 'steps', 'school', 'usce', 'record', 'fit']);
  });
  test('40 cells of graduation limits before 5 cut-offs', () => {
    expect(ids({ yog: 40, step2_min: 5 })).toEqual(['visa', 'school', 'steps', 'usce', 'record', 'fit']);
  });
  test('what closes no program stays last, however many cities are filled', () => {
    expect(ids({ city: 400 }).at(-1)).toBe('fit');
  });
  test('the wizard goes on where nothing was answered yet', () => {
    const steps = profileSteps(new Map());
    const answers = (...fields: ProfileField[]) => fields.map((field) => ({ field, reading: 'read' }));
    expect(stepToResume(steps, [])).toBe(0);
    expect(stepToResume(steps, answers('work_right', 'step2'))).toBe(2);
    expect(stepToResume(steps, answers(...steps.flatMap(({ questions }) => questions.map(({ field }) => field))))).toBe(0);
    expect(stepToResume(steps, [...answers('work_right'), { field: 'step2', reading: null }])).toBe(1);
  });
});

describe('a corrected header', () => {
  test('is kept as a row of SETTINGS, and the score reads it', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    const before = desk.ask('look') as Look;
    expect(before.list?.columns[2]).toEqual({
      header: 'Fees',
      field: 'other',
      filled: 2,
      example: 'J-1',
      isBeyond: false,
      isRepeated: false,
    });
    // Its own calculation is waited for, or the score below would be taken for computed too early.
    await desk.workbook.change(() => {
      teach(desk, 'Fees', 'visa');
    });
    expect(desk.ask('look')).toMatchObject({ list: { columns: { 2: { header: 'Fees', field: 'visa' } } } });
    expect([desk.workbook.cell('Settings!A2'), desk.workbook.cell('Settings!B2')]).toEqual(['Column "Fees"', 'visa']);
    await desk.workbook.change(() => void desk.ask('score', { today: TODAY, asValues: false }));
    await expect.poll(() => desk.workbook.cell('My list!F3')).toBe('Skip');
  });

  test('a second correction of the same header changes its row', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    teach(desk, 'Fees', 'visa');
    teach(desk, 'Fees', 'other');
    expect(desk.workbook.cell('Settings!B2')).toBe('other');
    expect(desk.workbook.cell('Settings!A3')).toBe('');
  });

  test('a field that nobody knows is refused at the edge', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    expect(() => teach(desk, 'x', 'colour')).toThrow('in a way that this version does not know');
    expect(desk.services.calls.writes).toBe(0);
  });
});

describe('how the profile was read, beside it', () => {
  const shown = (desk: { workbook: { cell: (at: string) => string } }, at: string): string => desk.workbook.cell(`Profile!${at}`);

  test('stands in the first two columns right of it, row by row, and is taken away again', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    await desk.workbook.change(() => {
      expect(desk.ask('showProfileRead', { isElsewhereToo: false })).toEqual({ is: 'shown', cell: 'C1' });
    });
    // Row 6 of the profile is Step 2 CK 218.
    expect(shown(desk, 'C6')).toBe('step2: 218');
    expect(shown(desk, 'D1')).toContain('Not said yet: Specialties.');
    expect((desk.ask('look') as { profileReadAt: string | null }).profileReadAt).toBe('C1');
    await desk.workbook.change(() => void desk.ask('hideProfileRead'));
    expect([shown(desk, 'C1'), shown(desk, 'C6'), shown(desk, 'D1')]).toEqual(['', '', '']);
    expect((desk.ask('look') as { profileReadAt: string | null }).profileReadAt).toBeNull();
  });
  test('where the column beside the profile is used it asks, and with a yes stands in the first that are free', async () => {
    const rows = PROFILE_TAB.rows.map((row, at) => (at === 7 ? [...row, 'ask the dean for the day'] : row));
    const desk = await openDesk([LIST, { ...PROFILE_TAB, rows }]);
    // C8 is used; D and E are blank.
    expect(desk.ask('showProfileRead', { isElsewhereToo: false })).toEqual({ is: 'asks', cell: 'D1' });
    expect(shown(desk, 'D1')).toBe('');
    await desk.workbook.change(() => {
      expect(desk.ask('showProfileRead', { isElsewhereToo: true })).toEqual({ is: 'shown', cell: 'D1' });
    });
    expect([shown(desk, 'C8'), shown(desk, 'D6')]).toEqual(['ask the dean for the day', 'step2: 218']);
  });
  test('taken away, the columns are as wide as before, those that were added are gone, and a second press does nothing', async () => {
    const desk = await openDesk([LIST, { ...PROFILE_TAB, columnCount: 3 }]);
    const tab = desk.workbook.sheet.getSheetByName('Profile');
    tab?.setColumnWidth(2, 91);
    // The formula needs C and D: D is added.
    desk.ask('showProfileRead', { isElsewhereToo: false });
    expect([tab?.getMaxColumns(), tab?.getColumnWidth(2)]).toEqual([4, 260]);
    desk.ask('hideProfileRead');
    desk.ask('hideProfileRead');
    expect([tab?.getMaxColumns(), tab?.getColumnWidth(2), tab?.getRange(0, 2).getNote()?.note]).toEqual([3, 91, undefined]);
  });
  test('a second press writes no second formula', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    desk.ask('showProfileRead', { isElsewhereToo: false });
    expect(desk.ask('showProfileRead', { isElsewhereToo: true })).toEqual({ is: 'shown', cell: 'C1' });
  });
  test('a cell that somebody wrote over stays', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    desk.ask('showProfileRead', { isElsewhereToo: false });
    await desk.workbook.setCell('Profile!C1', 'mine');
    expect(() => desk.ask('hideProfileRead')).toThrow('What is beside your profile is no longer a MatchSheet formula');
    expect(shown(desk, 'C1')).toBe('mine');
  });
});
