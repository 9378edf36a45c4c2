/** The panes Rank and Story: is each finding beside its row, and is a statement kept nowhere? */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { TabContent } from '../../host/workbookData.ts';
import { openDesk, PROFILE_TAB, TODAY } from './desk.ts';

const LIST: TabContent = {
  name: 'My list',
  rows: [
    ['My programs'],
    ['Program', 'Specialty', 'City', 'State', 'Visa', 'Status', 'Rank', 'Liked', 'Reason'],
    ['Valley General', 'Internal Medicine', 'Fresno', 'CA', 'J-1', 'interviewed', 1, 6, ''],
    ['Lakeside', 'Psychiatry', 'Buffalo', 'NY', 'no visas', 'interviewed', 2, 9, ''],
    ['Mill Creek', 'Internal Medicine', 'Toledo', 'OH', 'J-1', 'interviewed', 3, 8, ''],
    ['Harbor View', 'Internal Medicine', 'Houston', 'TX', 'J-1', 'interviewed', '', 7, ''],
  ],
  columnCount: 12,
  rowCount: 30,
};

interface Ranks {
  readonly sheetId: number;
  readonly short: string;
  readonly rows: readonly {
    place: number | null;
    name: string;
    row: number;
    key: string;
    findings: readonly { says: string }[];
  }[];
}

describe('Rank', () => {
  test('each row with its place on the tab, the list in short; a program can be selected', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    const ranks = desk.ask('ranks', { today: TODAY }) as Ranks;
    expect(ranks.rows.map(({ place, name, row, findings }) => [place, name, row, findings.length])).toEqual([
      [1, 'Valley General', 3, 1],
      [2, 'Lakeside', 4, 1],
      [null, 'Harbor View', 6, 1],
    ]);
    expect(ranks.rows[0]?.findings[0]?.says).toContain('You liked Mill Creek more (8 against 6)');
    expect(ranks.short).toContain('3 rows have a place under Rank; 3 rows to fix or confirm.');
    const { row, key } = ranks.rows[2] ?? { row: 0, key: '' };
    desk.ask('selectRow', { sheetId: ranks.sheetId, row, key, field: 'rank' });
    expect(desk.workbook.sheet.getActiveRange()?.getA1Notation()).toBe('G6');
  });
});

interface Made {
  readonly ranks: Ranks & { readonly missing: readonly string[] };
  readonly undo: unknown;
}

describe('A list without Rank', () => {
  const rows = (LIST.rows ?? []).map((row) => row.slice(0, 6));
  const header = (desk: Awaited<ReturnType<typeof openDesk>>): string[] =>
    (desk.workbook.sheet.getSheetByName('My list')?.getRange(1, 0, 1, 10).getValues()[0] ?? []).map(String);
  test('gets the three columns beside it on request; an undo takes away those in which nothing was written', async () => {
    const desk = await openDesk([{ ...LIST, rows }, PROFILE_TAB]);
    const before = desk.ask('ranks', { today: TODAY }) as Made['ranks'];
    expect(before.missing).toEqual(['Rank', 'Liked', 'Reason']);
    const { ranks, undo } = desk.ask('addRankColumns', { sheetId: before.sheetId, today: TODAY }) as Made;
    expect(ranks.missing).toEqual([]);
    expect(header(desk).slice(5, 9)).toEqual(['Status', 'Rank', 'Liked', 'Reason']);
    await desk.workbook.setCell('My list!H3', 9);
    const back = desk.ask('removeRankColumns', { sheetId: before.sheetId, undo, today: TODAY }) as Made['ranks'];
    expect(back.missing).toEqual(['Rank', 'Reason']);
    expect(header(desk)).toContain('Liked');
  });
  test('columns of the applicant’s own words count as there', async () => {
    const own = rows.map((row, at) => [...row, ['', 'ROL #', '1st'][at] ?? '']);
    const desk = await openDesk([{ ...LIST, rows: own }, PROFILE_TAB]);
    expect((desk.ask('ranks', { today: TODAY }) as Made['ranks']).missing).toEqual(['Liked', 'Reason']);
  });
  test('“#” left of the programs, at some of the interviewed rows alone, is the order and says so; no second Rank is added', async () => {
    const own = rows.map((row, at) => [['', '#', 2, 1][at] ?? '', ...row]);
    const desk = await openDesk([{ ...LIST, rows: own }, PROFILE_TAB]);
    const ranks = desk.ask('ranks', { today: TODAY }) as Made['ranks'] & { readonly list: readonly { says: string }[] };
    expect(ranks.missing).toEqual(['Liked', 'Reason']);
    expect(ranks.list[0]?.says).toContain('The column “#” was read as Rank.');
    expect(ranks.rows.map(({ place, name }) => [place, name])).toEqual([
      [1, 'Lakeside'],
      [null, 'Mill Creek'],
      [null, 'Harbor View'],
    ]);
    const { ranks: made } = desk.ask('addRankColumns', { sheetId: ranks.sheetId, today: TODAY }) as Made;
    expect(made.missing).toEqual([]);
    expect(header(desk)).not.toContain('Rank');
    const { row, key } = ranks.rows[0] ?? { row: 0, key: '' };
    desk.ask('selectRow', { sheetId: ranks.sheetId, row, key, field: 'rank' });
  });
});

const SECRET = 'zebra quartz marmalade';
const STORY = `My Step 2 CK score of 218 broke my heart, ${SECRET}, and my professors never taught us anything. I hope to become a psychiatrist.`;

interface Checked {
  readonly program: string;
  readonly findings: readonly { readonly says: string; readonly weight: string; readonly words: string }[];
}

describe('An answer for an interview', () => {
  const found = async (text: string): Promise<string[]> => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    const { findings } = desk.ask('checkStory', { text, forRow: false, isAnswer: true, today: TODAY }) as {
      findings: readonly { says: string; weight: string; rule: string }[];
    };
    return findings.map(({ says, weight, rule }) => `${weight}: ${says.split('.')[0]} (${rule})`);
  };
  const OWNED =
    'I scored 218 on Step 2 CK, because I sat it too early. I now use questions every day, and my evaluations were excellent.';
  test('owned, with evidence and where it goes from there: nothing is found', async () =>
    expect(await found(`${OWNED} I want to bring that habit to your residents.`)).toEqual([
      expect.stringMatching(/^: Nothing found/),
    ]));
  test('without a look ahead: a note after G2.int', async () =>
    expect(await found(OWNED)).toEqual(['note: It does not look ahead (ours, after G2.int)']));
  test('that blames: by the rules for interviews', async () =>
    expect(
      await found(
        'My Step 2 CK score of 218 was low because my teachers never taught us. I hope to do better, and my evaluations are good.',
      ),
    ).toEqual(['minor: It blames someone or something else (G1.int, G4.int, G5.ps.avoid)']));
});

describe('Story', () => {
  test('findings come back with their quotes, for no program and for the one in the selected row', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    const check = (forRow: boolean) => desk.ask('checkStory', { text: STORY, forRow, today: TODAY }) as Checked;
    expect(check(false).findings.map(({ weight }) => weight)).not.toContain('major');
    desk.workbook.sheet.getSheetByName('My list')?.getRange('B3').activate();
    const forValley = check(true);
    expect(forValley.program).toBe('Valley General');
    expect(forValley.findings[0]).toMatchObject({
      says: 'It talks about psychiatry, but the application is for internal medicine.',
      weight: 'major',
      words: '“I hope to become a psychiatrist.”',
    });
    desk.workbook.sheet.getSheetByName('My list')?.getRange('B4').activate();
    expect(check(true).findings.map(({ weight }) => weight)).not.toContain('major');
  });

  test('no cell, note, property or toast holds a word of it afterwards', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    const before = JSON.stringify(desk.workbook.sheet.getSheets().map((tab) => tab.getSheetName()));
    desk.ask('checkStory', { text: STORY, forRow: false, today: TODAY });
    expect(JSON.stringify(desk.workbook.sheet.getSheets().map((tab) => tab.getSheetName()))).toBe(before);
    expect(JSON.stringify(desk.workbook.sheet.getWorkbook().save())).not.toContain('zebra');
    expect(desk.seen.toasts.join()).not.toContain('zebra');
    expect(desk.services.calls.writes).toBe(0);
  });

  test.each([
    ['no row is selected', { text: STORY, forRow: true, today: TODAY }],
    ['the question is malformed', { text: STORY, forRow: 'yes' }],
    ['the text is too long', { text: `${STORY} `.repeat(900), forRow: false }],
    ['there is no text', { text: '   ', forRow: false }],
  ])('where %s, the sentence holds no word of it', async (_what, ask) => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    let said = '';
    try {
      desk.ask('checkStory', ask);
    } catch (error) {
      said = (error as Error).message;
    }
    expect(said).not.toBe('');
    expect(said).not.toMatch(/zebra|marmalade|heart/);
  });

  test('nothing in the add-on writes a log', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
    const logs = files.filter((file) => /\bconsole\.|\bLogger\b/.test(readFileSync(`src/${file}`, 'utf8')));
    expect(logs).toEqual([]);
  });
});
