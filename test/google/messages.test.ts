/** The log of messages: what went when to which program, only on request, none of the words, and nothing in Match Week. */
import { describe, expect, test } from 'vitest';
import type { TabContent } from '../../host/workbookData.ts';
import type { DeskOfTest } from '../support/desk.ts';
import { openDesk, PROFILE_TAB, TODAY } from './desk.ts';

const LIST: TabContent = {
  name: 'My list',
  rows: [
    ['Program', 'Specialty', 'City', 'State', 'Visa', 'Status'],
    ['Valley General', 'Internal Medicine', 'Fresno', 'CA', 'J-1', 'applied'],
    ['Lakeside', 'Internal Medicine', 'Buffalo', 'NY', 'J-1', 'applied'],
  ],
  columnCount: 8,
  rowCount: 20,
};
interface Explained {
  readonly sheetId: number;
  readonly row: number;
  readonly key: string;
  readonly sent: readonly { readonly day: string; readonly program: string; readonly sums: readonly string[] }[];
}
interface Noted {
  readonly sent: Explained['sent'];
  readonly undo: unknown;
}

function explained(desk: DeskOfTest, cell: string): Explained {
  const tab = desk.workbook.sheet.getSheetByName('My list');
  if (tab !== null) desk.workbook.sheet.setActiveSheet(tab);
  tab?.getRange(cell).activate();
  return desk.ask('explain', { today: TODAY }) as Explained;
}
const note = (desk: DeskOfTest, cell: string, today = TODAY): Noted => {
  const { sheetId, row, key } = explained(desk, cell);
  return desk.ask('noteMessage', { sheetId, row, key, title: 'An update with news', sums: ['1x', '2y'], today }) as Noted;
};
const logged = (desk: DeskOfTest): string[][] | null =>
  desk.workbook.sheet
    .getSheetByName('Messages sent')
    ?.getRange(0, 0, 4, 4)
    .getValues()
    .map((row) => row.map((value) => String(value ?? '')))
    .filter((row) => row.some((value) => value !== '')) ?? null;

describe('Note as sent', () => {
  test('one row a message: day, program, kind and sums; the next row of another program knows of it', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    expect(logged(desk)).toBeNull();
    note(desk, 'A2');
    note(desk, 'A3');
    expect(logged(desk)).toEqual([
      ['Sent on', 'Program', 'Message', 'Its sentences, as sums'],
      [TODAY, 'Valley General', 'An update with news', '1x 2y'],
      [TODAY, 'Lakeside', 'An update with news', '1x 2y'],
    ]);
    expect(explained(desk, 'A2').sent.map(({ program, sums }) => [program, sums])).toEqual([
      ['Valley General', ['1x', '2y']],
      ['Lakeside', ['1x', '2y']],
    ]);
  });
  test('Undo takes the row away, and the tab with the only one', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    const first = note(desk, 'A2');
    const second = note(desk, 'A3');
    desk.ask('forgetMessage', { undo: second.undo });
    expect(logged(desk)).toHaveLength(2);
    desk.ask('forgetMessage', { undo: first.undo });
    expect(logged(desk)).toBeNull();
  });
  test('from Monday of Match Week to the end of SOAP nothing is noted: 2027-03-15 and 18 not, 12 and 19 are', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    for (const day of ['2027-03-15', '2027-03-18'])
      expect(() => note(desk, 'A2', day)).toThrow(/don’t write to a program before it contacts you/);
    expect(note(desk, 'A2', '2027-03-12').sent).toHaveLength(1);
    expect(note(desk, 'A2', '2027-03-19').sent).toHaveLength(2);
  });
});
