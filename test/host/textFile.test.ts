/** Is a file of separated values read as it was meant, in whatever alphabet and with whatever separator it was saved? */
import { describe, expect, test } from 'vitest';
import { tabsFromText, textOf } from '../../host/textFile';

const rowsOf = (bytes: Uint8Array | Buffer) => tabsFromText('List', textOf(bytes)).map(({ rows }) => rows)[0];
const TABLE = [
  ['Programa', 'Año'],
  ['Hôpital “Saint-Luc”', 2020],
];
const CSV = 'Programa,Año\r\nHôpital “Saint-Luc”,2020\r\n';

describe('alphabets', () => {
  test('UTF-8, with its mark and without', () => {
    expect(rowsOf(Buffer.from(CSV))).toEqual(TABLE);
    expect(rowsOf(Buffer.from(`\uFEFF${CSV}`))).toEqual(TABLE);
  });
  test('UTF-16 in both orders, as Excel saves “Unicode text”', () => {
    const little = Buffer.from(`\uFEFF${CSV}`, 'utf16le');
    expect(rowsOf(little)).toEqual(TABLE);
    expect(rowsOf(Buffer.from(little).swap16())).toEqual(TABLE);
  });
  // The curly quotes, 93 and 94, are right in a browser only: this Node takes the alphabet for Latin-1.
  test('Windows-1252: ñ is F1, ô is F4', () => {
    const bytes = Buffer.from(CSV.replace(/[“”]/g, '"'), 'latin1');
    expect(rowsOf(bytes)?.[1]).toEqual(['Hôpital "Saint-Luc"', 2020]);
  });
});

describe('separators', () => {
  test.each([
    ['a comma', 'a,b\n1,2'],
    ['a semicolon', 'a;b\n1;2'],
    ['a tab', 'a\tb\n1\t2'],
    ['one that the first line names', 'sep=;\na;b\n1;2'],
    ['one that the first line names, after the mark', '\uFEFFsep=|\r\na|b\r\n1|2'],
  ])('%s', (_what, text) => {
    expect(rowsOf(Buffer.from(text))).toEqual([
      ['a', 'b'],
      [1, 2],
    ]);
  });
  test('a semicolon whose cells hold commas', () => {
    expect(rowsOf(Buffer.from('Program;Place\nMill Creek;Fresno, CA\nOak;Akron, OH'))?.[1]).toEqual(['Mill Creek', 'Fresno, CA']);
  });
});

describe('size', () => {
  test('200,000 rows are opened, one more is told', () => {
    const rows = (count: number) => Array.from({ length: count }, (_, at) => `p${at},J-1`).join('\n');
    expect(tabsFromText('List', rows(200_000))[0]?.rows).toHaveLength(200_000);
    expect(() => tabsFromText('List', rows(200_001))).toThrow('it has 200001 rows, more than 200000');
  });
});
