// What of a person's may MatchSheet take for its own when it goes back? Nothing: not a formula that was changed, not a tab of the same name, not a word on a tab that a press made; and nothing is too long to come back.
import { describe, expect, test } from 'vitest';
import type { TabContent } from '../../host/workbookData.ts';
import { isSame } from '../../src/google/change/contents.ts';
import { packed, unpacked } from '../../src/google/change/packed.ts';
import { type DeskOfTest, ONE_PROGRAM, openDesk, PROFILE_TAB, TODAY } from '../google/desk.ts';
import { differences, everythingIn } from './everything.ts';

/** The place of the last call of that name in a press that goes well. */
async function placeOf(call: string, tabs: readonly TabContent[], request: string, ask: object): Promise<number> {
  const whole = await openDesk(tabs);
  whole.ask(request, ask);
  return whole.services.calls.made.lastIndexOf(call);
}

describe('a formula is the one that was written while only what it points to has moved', () => {
  const same = (one: string, other: string): boolean => isSame({ formula: one }, '', other);
  const OURS = "=SCORE('My list'!A3:I8;PROFILE;SETTINGS)";

  test.each([
    ['a row and a column were inserted', "=SCORE('My list'!$B3:J9;PROFILE;SETTINGS)"],
    ['the tab has another name, without quotes', '=SCORE(Programs!A3:I;PROFILE;SETTINGS)'],
    ['another locale, other case and spaces', "=score('My list'!A3:I8, PROFILE, SETTINGS)"],
    ['its rows are gone', '=SCORE(#REF!;PROFILE;SETTINGS)'],
  ])('%s', (_, now) => expect(same(OURS, now)).toBe(true));

  test.each([
    ['another profile', "=SCORE('My list'!A3:I8;MINE;SETTINGS)"],
    ['more behind it', '=SCORE(\'My list\'!A3:I8;PROFILE;SETTINGS)&"!"'],
    ['one argument less', "=SCORE('My list'!A3:I8;PROFILE)"],
    ['a text', ''],
  ])('%s is somebody’s', (_, now) => expect(same(OURS, now)).toBe(false));

  test('numbers and quoted words are no places', () => {
    expect(same('=SUM(A1:A4)*2', '=SUM(B1:B9)*2')).toBe(true);
    expect(same('=SUM(A1:A4)*2', '=SUM(A1:A4)*3')).toBe(false);
    expect(same('=IF(A1="B2";"x";"y")', '=IF(A1="B3";"x";"y")')).toBe(false);
  });

  test('a press that broke off leaves the formula that somebody changed since', async () => {
    const tabs = [ONE_PROGRAM, PROFILE_TAB];
    const desk = await openDesk(tabs);
    desk.services.failNext(await placeOf('Range.setNote', tabs, 'score', { today: TODAY, asValues: false }), 'away');
    expect(() => desk.ask('score', { today: TODAY, asValues: false })).toThrow('Service Spreadsheets failed');
    const formula = '=SCORE(A1:D9;PROFILE)';
    desk.workbook.sheet.getSheetByName('My list')?.getRange('F1').setValue({ f: formula });
    desk.ask('makeStarter');
    expect(desk.workbook.formula('My list!F1')).toBe(formula);
  });
});

describe('Undo of a score takes back what MatchSheet wrote and nothing else', () => {
  async function scored(): Promise<{ readonly desk: DeskOfTest; readonly undo: object }> {
    const desk = await openDesk([ONE_PROGRAM, PROFILE_TAB]);
    let answer: unknown;
    await desk.workbook.change(() => {
      answer = desk.ask('score', { today: TODAY, asValues: false });
    });
    return { desk, undo: (answer as { readonly undo: object }).undo };
  }
  const CHANGED = 'The columns hold changes of yours: nothing was taken back';

  test('a formula that was changed by hand stays', async () => {
    const { desk, undo } = await scored();
    await desk.workbook.setCell('My list!F1', '=SCORE(A1:D9;PROFILE;A9:B9)');
    const after = everythingIn(desk);
    expect(() => desk.ask('undoScore', { undo })).toThrow(CHANGED);
    expect(differences(after, everythingIn(desk))).toEqual([]);
  });

  test('answers that were pasted over the formula as values stay, all of them', async () => {
    const { desk, undo } = await scored();
    const block = desk.workbook.sheet.getSheetByName('My list')?.getRange(0, 5, 2, 8);
    const values = Array.from({ length: 2 }, (_, row) =>
      Array.from({ length: 8 }, (_, column) => ({
        v: desk.workbook.cell(`My list!${'FGHIJKLM'[column]}${row + 1}`),
        f: null,
        si: null,
      })),
    );
    await desk.workbook.change(() => void block?.setValues(values));
    const after = everythingIn(desk);
    expect(() => desk.ask('undoScore', { undo })).toThrow(CHANGED);
    expect(differences(after, everythingIn(desk))).toEqual([]);
  });

  test.each(['=IMPORTXML("https://x.example")', '=SCORE(A1)&A2', '=SCORE(A1:B2;INDEX(A:A;1))', 'SCORE(A1)'])(
    'a formula that is none of ours is not written: %s',
    async (formula) => {
      const { desk, undo } = await scored();
      const after = everythingIn(desk);
      expect(() => desk.ask('undoScore', { undo: { ...undo, formula } })).toThrow('does not know');
      expect(differences(after, everythingIn(desk))).toEqual([]);
    },
  );
});

describe('what is too long for Google’s 28,000 characters comes back all the same', () => {
  const many = (rows: number): TabContent => ({
    ...ONE_PROGRAM,
    rows: [
      ONE_PROGRAM.rows[0] ?? [],
      ...Array.from({ length: rows }, (_, at) => [
        `Program ${at}`,
        ['OH', 'NY', 'CA'][at % 3] ?? '',
        ['J-1', '', 'No visas'][at % 3] ?? '',
        `${(at * 13) % 90}%`,
      ]),
    ],
    rowCount: rows + 40,
  });
  const values = { today: TODAY, asValues: true };

  test('120 rows of values, scored anew: the press breaks off for good, the next completes it, and Undo brings the values of before', async () => {
    const tabs = [many(120), PROFILE_TAB];
    const desk = await openDesk(tabs);
    desk.ask('score', values);
    await desk.workbook.setCell('My list!D2', '0%');
    const before = everythingIn(desk);
    // The old values are cleared and the new ones not yet written when Google stays away.
    const whole = await openDesk(tabs);
    whole.ask('score', values);
    await whole.workbook.setCell('My list!D2', '0%');
    whole.ask('score', values);
    const { made } = whole.services.calls;
    const write = made.indexOf('Range.setValues', made.indexOf('Range.clearContent'));
    desk.services.failNext(write, 'away');
    expect(() => desk.ask('score', values)).toThrow('Service Spreadsheets failed');
    expect(desk.workbook.cell('My list!F2')).toBe('');
    const { undo } = desk.ask('score', values) as { readonly undo: object };
    desk.ask('undoScore', { undo });
    expect(differences(before, everythingIn(desk)).filter((one) => !one.startsWith('Profile/'))).toEqual([]);
  });

  test('the answer to such a press is kept too: tried again it is the same, and Undo brings what stood before both', async () => {
    const desk = await openDesk([many(120), PROFILE_TAB]);
    desk.ask('score', values, 'first');
    const lost = desk.ask('score', values, 'second');
    expect(desk.ask('score', values, 'second')).toEqual(lost);
  });

  test('what cannot be kept at all is refused before it is begun, and said', async () => {
    const random = (at: number): string =>
      Array.from({ length: 4_000 }, (_, to) =>
        String.fromCharCode(0x4e00 + ((at * 7919 + to * to * 31 + to * 977) % 20_000)),
      ).join('');
    const desk = await openDesk([
      ONE_PROGRAM,
      {
        ...PROFILE_TAB,
        rows: [
          ['Your profile', 'Value'],
          ['Languages', Array.from({ length: 10 }, (_, at) => random(at)).join('')],
        ],
      },
    ]);
    const before = everythingIn(desk);
    expect(() => desk.ask('saveProfile', { answers: { languages: 'Spanish' } })).toThrow(
      'There is more text here than MatchSheet can put back',
    );
    expect(differences(before, everythingIn(desk))).toEqual([]);
  });

  test('packed text comes back as it was, whatever letters it has', () => {
    for (const text of [
      '',
      'a',
      'aaaaaaaa',
      'Größe 名前 🩺\uD800',
      '\u0000\uFFFF'.repeat(50),
      'Reach (verify visa); '.repeat(4_000),
    ])
      expect(unpacked(packed(text))).toBe(text);
    // 84,000 characters that say one thing 4,000 times.
    expect(packed('Reach (verify visa); '.repeat(4_000)).length).toBeLessThan(2_500);
    // None is half of a pair, or a control character, which could get lost on its way.
    expect(packed('Größe 名前 🩺'.repeat(90))).toMatch(/^[\u0020-\u8020]+$/);
  });
});

describe('a tab goes by its id', () => {
  const ask = { label: '', today: TODAY };
  const titles = (desk: DeskOfTest): string[] => desk.workbook.sheet.getSheets().map((tab) => tab.getSheetName());

  test('a press made a tab and broke off; it was renamed, and another has its name by now: ours goes, the other stays', async () => {
    const tabs = [ONE_PROGRAM, PROFILE_TAB];
    const desk = await openDesk(tabs);
    desk.services.failNext(await placeOf('Spreadsheet.setNamedRange', tabs, 'takeSnapshot', ask), 'away');
    expect(() => desk.ask('takeSnapshot', ask)).toThrow('Service Spreadsheets failed');
    desk.workbook.sheet.getSheetByName('MatchSheet snapshots')?.setName('Ours, renamed');
    desk.workbook.sheet.insertSheet('MatchSheet snapshots');
    desk.ask('makeStarter');
    expect(titles(desk)).toEqual(['My list', 'Profile', 'MatchSheet snapshots', 'Programs']);
  });

  test('the tab could not be made, and somebody made one of that name just then', async () => {
    const tabs = [ONE_PROGRAM, PROFILE_TAB];
    const at = await placeOf('Spreadsheet.insertSheet', tabs, 'takeSnapshot', ask);
    const desk = await openDesk(tabs);
    const front = desk.workbook.sheet.getActiveSheet();
    desk.services.meanwhile(() => {
      desk.workbook.sheet.insertSheet('MatchSheet snapshots');
      front.activate();
    }, at);
    desk.services.failNext(at, 'before');
    expect(() => desk.ask('takeSnapshot', ask)).toThrow('Service Spreadsheets failed');
    desk.ask('makeStarter');
    expect(titles(desk)).toEqual(['My list', 'Profile', 'MatchSheet snapshots', 'Programs']);
  });
});

test('words that somebody wrote beside ours on a tab that the press made: Undo leaves the tab whole, with its name', async () => {
  const desk = await openDesk([ONE_PROGRAM], {});
  const { undo } = desk.ask('saveProfile', { answers: { step2: '218' } }, 'the press') as { readonly undo: string };
  await desk.workbook.setCell('Profile!F30', 'ask Ana about the visa');
  const after = everythingIn(desk);
  expect(() => desk.ask('undoPress', { undo })).toThrow('so nothing was taken back');
  expect(differences(after, everythingIn(desk))).toEqual([]);
});
