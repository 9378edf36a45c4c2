// Columns of a Table that have a type refuse formats, choices and notes: are words written into them safely, nothing else, and is the person told?
import { expect, test } from 'vitest';
import { protectionsOf } from '../../host/google/protections.ts';
import { typedOn } from '../../host/google/typedColumns.ts';
import type { TabContent } from '../../host/workbookData.ts';
import { everythingIn } from '../faults/everything.ts';
import { type DeskOfTest, openDesk, PROFILE_TAB, TODAY } from './desk.ts';

const LIST: TabContent = {
  name: 'My list',
  rows: [
    ['Hospital', 'State', 'Visa', 'IMG %', 'Status'],
    ['Mill Creek', 'CA', 'J-1', { value: 0.6, pattern: '0%' }, 'sent 9/23'],
    ['Harbor View', 'TX', 'No visas', { value: 0.4, pattern: '0%' }, ''],
  ],
  columnCount: 30,
  rowCount: 40,
};

/** From the row below the headers on. */
async function withTyped(tab: string, columns: readonly number[], refusal?: string): Promise<DeskOfTest> {
  const desk = await openDesk([LIST, PROFILE_TAB]);
  const sheet = desk.workbook.sheet.getSheetByName(tab);
  if (sheet === null) throw new Error(`There is no tab ${tab}.`);
  typedOn(sheet).push(
    ...columns.map((column) => ({ row: 2, column, rows: 39, columns: 1, ...(refusal === undefined ? {} : { refusal }) })),
  );
  return desk;
}
const cell = (desk: DeskOfTest, address: string): string => desk.workbook.cell(`My list!${address}`);
const told = (names: string): RegExp =>
  new RegExp(`^Google lets nobody change the format, choices and notes.*: ${names}\\. What was to be written is written\\.$`);
const PASTED = [
  ['Hospital', 'State', 'Visa', 'IMG %', 'Status'],
  ['Lakeside', 'NY', '=1+1', '3-5', '＝HYPERLINK("x")'],
];

/** Not Google's own words, but as it answers people of other languages. */
const REFUSALS = {
  English: undefined,
  German: 'Dieser Vorgang ist für Zellen in Spalten mit einem Typ nicht zulässig.',
  Spanish: 'No se permite esta operación en celdas de columnas con tipo.',
  Portuguese: 'Esta operação não é permitida em células de colunas com tipo.',
  'a language that nobody here knows': '型のある列のセルではこの操作はできません。',
  'no words at all': '',
};
test.each(Object.entries(REFUSALS))(
  'in %s: rows that are added stand there word for word, none becomes a formula or a day; Visa, IMG %% and Status are told',
  async (_language, refusal) => {
    const desk = await withTyped('My list', [3, 4, 5], refusal);
    const before = everythingIn(desk);
    const { sheetId } = desk.ask('previewRows', { rows: PASTED }) as { sheetId: number };
    const { undo } = desk.ask('addRows', { rows: PASTED, sheetId }) as { undo: unknown };
    expect(['A4', 'C4', 'D4', 'E4'].map((at) => cell(desk, at))).toEqual(['Lakeside', '=1+1', '3-5', '＝HYPERLINK("x")']);
    expect(desk.workbook.formula('My list!C4')).toBe('');
    expect(desk.seen.toasts).toEqual([expect.stringMatching(told('Visa, IMG %, Status'))]);
    desk.ask('undoRows', { undo });
    expect(everythingIn(desk)).toEqual(before);
  },
);

test('a state is written without a note, and Undo puts the words back', async () => {
  const desk = await withTyped('My list', [5]);
  const board = desk.ask('season', { today: TODAY }) as {
    readonly sheetId: number;
    readonly groups: readonly {
      readonly rows: readonly { readonly row: number; readonly key: string; readonly name: string }[];
    }[];
  };
  const row = board.groups.flatMap(({ rows }) => rows).find(({ name }) => name === 'Mill Creek');
  const asked = { sheetId: board.sheetId, row: row?.row, key: row?.key, status: 'invited', today: TODAY };
  const { undo } = desk.ask('changeStatus', asked) as { undo: unknown };
  expect([cell(desk, 'E2'), desk.seen.toasts.length]).toEqual(['invited', 1]);
  expect(desk.seen.toasts[0]).toMatch(told('Status'));
  desk.ask('undoStatus', { sheetId: board.sheetId, undo, today: TODAY });
  expect(cell(desk, 'E2')).toBe('sent 9/23');
});

test('choices for a Status column with a type are refused in words, and nothing has changed', async () => {
  const desk = await withTyped('My list', [5]);
  const { sheetId } = desk.ask('season', { today: TODAY }) as { sheetId: number };
  const before = everythingIn(desk);
  expect(() => desk.ask('offerStates', { sheetId, today: TODAY })).toThrow('Google takes no choices for the Status column');
  expect(everythingIn(desk)).toEqual(before);
});

test.each([true, false])('a profile that is a Table is stamped, and the list is scored (as values: %s)', async (asValues) => {
  const desk = await withTyped('Profile', [1, 2]);
  desk.ask('score', { today: TODAY, asValues });
  expect([desk.workbook.cell('Profile!A12'), desk.workbook.cell('Profile!B12')]).toEqual(['Today', TODAY]);
  expect(desk.seen.toasts.at(-1)).toMatch(told('column A of Profile, column B of Profile'));
});

test('a service that fails once is no Table: the format is set at the next try, and nobody is told anything', async () => {
  const whole = await withTyped('My list', []);
  const ask = (desk: DeskOfTest): unknown =>
    desk.ask('addRows', { rows: PASTED, sheetId: (desk.ask('previewRows', { rows: PASTED }) as { sheetId: number }).sheetId });
  ask(whole);
  const { made } = whole.services.calls;
  const places = made.flatMap((name, at) => (/^Range\.setNumberFormats?$/.test(name) ? [at] : []));
  expect(places.length).toBeGreaterThan(0);
  for (const place of places) {
    const desk = await withTyped('My list', []);
    const { sheetId } = desk.ask('previewRows', { rows: PASTED }) as { sheetId: number };
    desk.services.failNext(place);
    desk.ask('addRows', { rows: PASTED, sheetId });
    expect(desk.seen.toasts).toEqual([]);
    expect(everythingIn(desk)).toEqual(everythingIn(whole));
  }
});

test('cells that somebody protects are no Table: Google’s own sentence is passed on', async () => {
  const desk = await withTyped('My list', []);
  const tab = desk.workbook.sheet.getSheetByName('My list');
  if (tab === null) throw new Error('The list is gone.');
  const place = { row: 2, column: 5, rows: 39, columns: 1 };
  protectionsOf(tab).push({ place, description: '', isWarningOnly: false, isAnothers: true });
  const { sheetId } = desk.ask('season', { today: TODAY }) as { sheetId: number };
  const before = everythingIn(desk);
  expect(() => desk.ask('offerStates', { sheetId, today: TODAY })).toThrow('You are trying to edit a protected cell');
  expect(everythingIn(desk)).toEqual(before);
});

test('without a Table nobody is told anything', async () => {
  const desk = await withTyped('My list', []);
  const { sheetId } = desk.ask('previewRows', { rows: PASTED }) as { sheetId: number };
  desk.ask('addRows', { rows: PASTED, sheetId });
  expect(desk.seen.toasts).toEqual([]);
});

test('a cell of 50,000 characters that looks like a formula stays as it is; in a column with a type the sign of a text takes the last two', async () => {
  const desk = await withTyped('My list', []);
  const long = `=${'x'.repeat(49_999)}`;
  const rows = [PASTED[0] ?? [], ['Lakeside', 'NY', long, '', '']];
  const { sheetId } = desk.ask('previewRows', { rows }) as { sheetId: number };
  desk.ask('addRows', { rows, sheetId });
  expect(cell(desk, 'C4')).toBe(long);
  const typed = await withTyped('My list', [3]);
  typed.ask('addRows', { rows, sheetId: (typed.ask('previewRows', { rows }) as { sheetId: number }).sheetId });
  // The sign of a text takes one of the 50,000, and “…” the next.
  expect(cell(typed, 'C4')).toBe(`=${'x'.repeat(49_997)}…`);
});
