// Is a chosen file read as Excel shows it, each of its tabs, and is one that cannot be read refused with what to do?
import { createRequire } from 'node:module';
import type { Workbook, Worksheet } from 'exceljs';
import { describe, expect, test } from 'vitest';
import { readFile } from '../../../src/wizard/page/file/readFile';
import type { ExcelTab } from '../../../src/wizard/steps/excel/excelTabs';
import { numberShown } from '../../../src/wizard/steps/excel/numberShown';
import { sheetCells } from '../../../src/wizard/steps/excel/sheetCells';
import { programsInTable } from '../../../src/wizard/steps/pastedPrograms';

const { Workbook: Book }: typeof import('exceljs') = createRequire(import.meta.url)('exceljs');

async function bytesOf(fill: (book: Workbook) => void): Promise<Uint8Array<ArrayBuffer>> {
  const book = new Book();
  fill(book);
  return new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer);
}
const file = (name: string, ...parts: BlobPart[]): File => new File(parts, name);

async function tabsOf(fill: (book: Workbook) => void): Promise<readonly ExcelTab[]> {
  const found = await readFile(file('list.xlsx', await bytesOf(fill)));
  if (found.is !== 'tabs') throw new Error('It was read as text.');
  return found.tabs;
}
async function rowsOf(fill: (sheet: Worksheet) => void): Promise<string[][]> {
  const [tab] = await tabsOf((book) => fill(book.addWorksheet('List')));
  return tab?.rows ?? [];
}

describe('a cell is read as Excel shows it', () => {
  test('words, a number, a percentage, a day, a day with its hour, a code, a tick, the result of a formula', async () => {
    const rows = await rowsOf((sheet) => {
      sheet.addRow(['Møller & Søn <3 🏥', 230, 0.425, new Date(Date.UTC(2026, 8, 25)), 46_290.4375, 42, true]);
      sheet.getCell('C1').numFmt = '0.0%';
      sheet.getCell('D1').numFmt = 'd-mmm-yy';
      sheet.getCell('E1').numFmt = '[$-409]m/d/yy h:mm AM/PM;@';
      sheet.getCell('F1').numFmt = '00000';
      sheet.getCell('H1').value = { formula: '1+1', result: 2 };
    });
    // 46,290 days after 30 December 1899 is 25 September 2026; 0.4375 of a day is 10 hours and 30 minutes.
    expect(rows).toEqual([['Møller & Søn <3 🏥', '230', '42.5%', '2026-09-25', '2026-09-25 10:30', '00042', 'TRUE', '2']]);
  });
  test('a word in the format is no sign of a day, and 0.1 + 0.2 is 0.3', () => {
    expect([numberShown(12, '0" days"', false), numberShown(0.1 + 0.2, '', false), numberShown(60, '[Red]0', false)]).toEqual([
      '12',
      '0.3',
      '60',
    ]);
  });
  test('a workbook that counts from 1904 is four years and a day later', () => {
    expect([numberShown(45_000, 'y', false), numberShown(45_000, 'y', true)]).toEqual(['2023-03-15', '2027-03-16']);
  });
  test('words in two kinds of letters are one text', async () => {
    const rows = await rowsOf((sheet) => {
      sheet.getCell('A1').value = { richText: [{ text: 'J-1 ' }, { font: { bold: true }, text: 'only' }] };
    });
    expect(rows).toEqual([['J-1 only']]);
  });
  test('what is merged over rows stands in each of them; a title over columns stands once; blank rows fall away', async () => {
    const rows = await rowsOf((sheet) => {
      for (const row of [['My list'], [], ['Program', 'State'], ['Mill Creek', 'CA'], ['Hill'], ['Lakeside', 'NY']])
        sheet.addRow(row);
      sheet.mergeCells('A1:B1');
      sheet.mergeCells('B4:B5');
    });
    expect(rows.slice(1)).toEqual([
      ['Program', 'State'],
      ['Mill Creek', 'CA'],
      ['Hill', 'CA'],
      ['Lakeside', 'NY'],
    ]);
    expect(rows[0]?.[0]).toBe('My list');
  });
  test('cells without places follow one another, and words may stand in the cell itself', () => {
    const xml = '<x:row><x:c t="inlineStr"><x:is><x:t>Hill</x:t></x:is></x:c><x:c><x:v>3</x:v></x:c></x:row>';
    expect(sheetCells(xml, { strings: [], formats: [], is1904: false }).rows).toEqual([['Hill', '3']]);
  });
});

describe('what a file holds besides', () => {
  test('each filled tab by its name, hidden ones marked; blank ones are none', async () => {
    const tabs = await tabsOf((book) => {
      book.addWorksheet('IM').addRow(['Program']);
      book.addWorksheet('Blank');
      book.addWorksheet('FM & backup', { state: 'hidden' }).addRow(['Program']);
    });
    expect(tabs.map(({ name, isHidden }) => [name, isHidden])).toEqual([
      ['IM', false],
      ['FM & backup', true],
    ]);
  });
  test('links and comments that stay behind, and formulas without a result, are counted', async () => {
    const [tab] = await tabsOf((book) => {
      const sheet = book.addWorksheet('IM');
      sheet.getCell('A1').value = { text: 'Mill Creek', hyperlink: 'https://mill.org' };
      sheet.getCell('A2').note = 'call them';
      sheet.getCell('A2').value = 'Hill';
      sheet.getCell('B2').value = { formula: 'A2&"!"' };
    });
    expect(tab).toMatchObject({ links: 1, comments: 1, unsolved: 1, rows: [['Mill Creek'], ['Hill', '']] });
  });
  test('lines of a directory in one column become programs, as if they were pasted', () => {
    const lines = [['Mill Creek Medical Center'], ['Fresno, CA'], ['Lakeside Hospital'], ['Buffalo, NY']];
    expect(
      programsInTable(lines)
        .rows.slice(1)
        .map(([name]) => name),
    ).toEqual(['Mill Creek Medical Center', 'Lakeside Hospital']);
  });
});

describe('text files', () => {
  const textOf = async (...bytes: BlobPart[]): Promise<unknown> => readFile(file('list.csv', ...bytes));
  test('of any alphabet: UTF-8, what Windows writes, and what Excel calls Unicode text', async () => {
    expect(await textOf('Peña')).toEqual({ is: 'text', text: 'Peña' });
    expect(await textOf(new Uint8Array([0x50, 0x65, 0xf1, 0x61]))).toEqual({ is: 'text', text: 'Peña' });
    expect(await textOf(new Uint8Array([0xff, 0xfe, 0x50, 0, 0x65, 0, 0xf1, 0, 0x61, 0]))).toEqual({ is: 'text', text: 'Peña' });
  });
  test('one that is an Excel workbook by its bytes is read as one, whatever its name', async () => {
    const found = await readFile(file('list.csv', await bytesOf((book) => book.addWorksheet('IM').addRow(['Program']))));
    expect(found.is).toBe('tabs');
  });
});

describe('what cannot be read is refused with what to do', () => {
  const OLD = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const wide = (text: string): number[] => [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const saysOf = (chosen: File): Promise<string> =>
    readFile(chosen).then(
      () => 'read',
      (error: Error) => error.message,
    );
  test('an old workbook, and one with a password', async () => {
    expect(await saysOf(file('a.xls', new Uint8Array([...OLD, ...wide('Workbook')])))).toContain('old Excel file (.xls)');
    expect(await saysOf(file('a.xlsx', new Uint8Array([...OLD, ...wide('EncryptedPackage')])))).toContain('has a password');
  });
  test('an empty file, a workbook without a filled cell', async () => {
    expect(await saysOf(file('a.xlsx'))).toBe('“a.xlsx” is empty.');
    expect(await saysOf(file('a.xlsx', await bytesOf((book) => void book.addWorksheet('IM'))))).toContain('holds no filled cell');
  });
  test('a workbook whose end is missing, and one in which a byte was changed', async () => {
    const bytes = await bytesOf((book) => {
      const sheet = book.addWorksheet('IM');
      for (let at = 0; at < 200; at += 1) sheet.addRow([`Program ${at}`, at * 7]);
    });
    expect(await saysOf(file('a.xlsx', bytes.slice(0, bytes.length >> 1)))).toContain('is damaged');
    const name = Buffer.from(bytes).indexOf('xl/worksheets/sheet1.xml');
    const changed = bytes.slice();
    const at = name + 400;
    changed[at] = (changed[at] ?? 0) ^ 0xff;
    expect(await saysOf(file('a.xlsx', changed))).toContain('is damaged');
  });
  test('a zip file of something else, a PDF', async () => {
    const nothing = new Uint8Array([0x50, 0x4b, 5, 6, ...Array<number>(18).fill(0)]);
    expect(await saysOf(file('a.ods', nothing))).toContain('is no Excel workbook');
    expect(await saysOf(file('a.csv', '%PDF-1.7'))).toContain('is no table');
  });
});
