/** The card of an interview: are the day's words written into the row, taken back, and is a second interview on the day told? */
import { expect, test } from 'vitest';
import type { TabContent } from '../../host/workbookData.ts';
import { type DeskOfTest, openDesk, PROFILE_TAB, pressing } from './desk.ts';

const TODAY = '2026-12-02';
const LIST: TabContent = {
  name: 'My list',
  rows: [
    ['Program', 'State', 'Visa', 'Status', 'Interview date', 'Liked', 'Notes', 'Checked on'],
    ['Mill Creek', 'CA', 'J-1', 'interview booked', '2026-12-09', '', 'old words', ''],
    ['Harbor View', 'TX', 'J-1', 'interview booked', '2026-12-09', '', '', ''],
    ['Lakeside', 'NY', 'J-1', 'declined by me', '2026-12-09', '', '', ''],
    ['Hill', 'NY', 'J-1', 'invited', '2026-12-10', '', '', ''],
    ['Dale', 'NY', 'J-1', 'applied', '', '', '', ''],
  ],
  columnCount: 12,
  rowCount: 20,
};

interface Explained {
  readonly sheetId: number;
  readonly row: number;
  readonly key: string;
  readonly noted: {
    readonly liked: { readonly text: string } | null;
    readonly words: { readonly field: string; readonly text: string } | null;
    readonly sameDay: readonly string[];
  } | null;
}

function explained(desk: DeskOfTest, row: number): Explained {
  desk.workbook.sheet
    .getSheetByName('My list')
    ?.getRange(row - 1, 0)
    .activate();
  return desk.ask('explain', { today: TODAY }) as Explained;
}
const cells = (desk: DeskOfTest): string[] => 'FGH'.split('').map((column) => desk.workbook.cell(`My list!${column}2`));

test('another interview on the same day is told, one that was declined is none', async () => {
  const desk = await openDesk([LIST, PROFILE_TAB]);
  expect(explained(desk, 2).noted?.sameDay).toEqual(['Harbor View']);
  expect(explained(desk, 5).noted?.sameDay).toEqual([]);
  expect(explained(desk, 6).noted).toBeNull();
});

test('Liked and words are written without a source or a day of checking, and Undo gives the old words back', async () => {
  const desk = await openDesk([LIST, PROFILE_TAB]);
  const { sheetId, row, key } = explained(desk, 2);
  const fills = [
    { field: 'liked', value: '8', words: '', over: '' },
    { field: 'notes', value: 'old words\n2026-12-02: kind chief', words: '', over: 'old words' },
  ];
  const answer = await pressing(desk, 'fillRow', { sheetId, row, key, source: null, today: TODAY, fills });
  expect(cells(desk)).toEqual(['8', 'old words\n2026-12-02: kind chief', '']);
  expect(explained(desk, 2).noted).toMatchObject({ liked: { text: '8' } });
  const { undo } = answer as { undo: unknown };
  await desk.workbook.change(() => void desk.ask('undoFill', { undo }));
  expect(cells(desk)).toEqual(['', 'old words', '']);
});

test('what changed meanwhile stays, and nothing to write is refused', async () => {
  const desk = await openDesk([LIST, PROFILE_TAB]);
  const { sheetId, row, key } = explained(desk, 2);
  const ask = (fills: readonly unknown[]) => desk.ask('fillRow', { sheetId, row, key, source: null, today: TODAY, fills });
  expect(ask([{ field: 'notes', value: 'new', words: '', over: 'other words' }])).toMatchObject({ filled: [], kept: ['Notes'] });
  expect(() => ask([])).toThrow(/Choose a number or write a few words first/);
});

test('a list without Liked or Notes says so', async () => {
  const rows = (LIST.rows ?? []).map((row) => row.slice(0, 5));
  const desk = await openDesk([{ ...LIST, rows }, PROFILE_TAB]);
  expect(explained(desk, 2).noted).toMatchObject({ liked: null, words: null, sameDay: ['Harbor View'] });
});
