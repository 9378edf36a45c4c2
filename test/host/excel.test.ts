/** Does a workbook that is opened, saved and opened again keep what a person sees? Values, formulas, formats, looks, merges, widths, dropdowns, notes. */
import { createRequire } from 'node:module';
import type { Color, DataValidation, Workbook as ExcelWorkbook, Style, Worksheet } from 'exceljs';
import { describe, expect, test } from 'vitest';
import { colourOf } from '../../host/excel/looks';
import { type OpenedFile, tabsFrom } from '../../host/excel/openExcel';
import { readExcel } from '../../host/excel/readExcel';
import { fillWorkbook } from '../../host/excel/saveExcel';
import { refusalOf } from '../../host/excel/zipSize';
import { openWorkbook } from '../../host/headless';
import { putParts } from '../../host/page/openedParts';
import { savedTabs } from '../../host/page/savedTabs';

const { Workbook: Book }: typeof import('exceljs') = createRequire(import.meta.url)('exceljs');

const reread = async (book: ExcelWorkbook): Promise<ExcelWorkbook> =>
  readExcel(Book, (await book.xlsx.writeBuffer()) as ArrayBuffer);
const opened = async (build: (book: ExcelWorkbook) => void): Promise<OpenedFile> => {
  const book = new Book();
  build(book);
  return tabsFrom(await reread(book));
};
/** Opened, put into the engine, saved, and read as a file again. */
async function savedFrom(file: OpenedFile): Promise<ExcelWorkbook> {
  const workbook = await openWorkbook({ tabs: file.tabs, names: file.names, code: '', catalogue: [] });
  try {
    await workbook.change(() => putParts(workbook, file));
    const book = new Book();
    const names = Object.fromEntries(workbook.sheet.getDefinedNames().map((one) => [one.getName(), one.getFormulaOrRefString()]));
    fillWorkbook(book, savedTabs(workbook), names);
    return await reread(book);
  } finally {
    workbook.dispose();
  }
}

/** What a person sees of a file, cell by cell, whoever wrote it: the file that was opened against the one that was saved. */
function seen(book: ExcelWorkbook): unknown {
  const drawn = (colour: Partial<Color> | undefined) => colourOf(colour) ?? null;
  const look = ({ font, fill, alignment, border }: Partial<Style>) => ({
    bold: font?.bold === true,
    italic: font?.italic === true,
    struck: font?.strike === true,
    underlined: font?.underline === true,
    size: font?.size ?? 11,
    ink: drawn(font?.color) ?? '#000000',
    fill: fill?.type === 'pattern' && fill.pattern !== 'none' ? drawn(fill.fgColor) : null,
    across: alignment?.horizontal ?? null,
    down: alignment?.vertical ?? null,
    wraps: alignment?.wrapText === true,
    lines: ['top', 'right', 'bottom', 'left'].map((side) => border?.[side as 'top']?.style ?? null),
  });
  return book.worksheets.map((sheet) => {
    const [height, width] = [sheet.rowCount, sheet.columnCount];
    return {
      name: sheet.name,
      isHidden: sheet.state !== 'visible',
      merges: [...((sheet.model as { merges?: string[] }).merges ?? [])].sort(),
      filter: sheet.autoFilter ?? null,
      frozen: ((sheet.views as Worksheet['views'] | null) ?? []).flatMap((view) =>
        view.state === 'frozen' ? [view.xSplit ?? 0, view.ySplit ?? 0] : [],
      ),
      columns: Array.from({ length: width }, (_, at) => {
        const { width: wide, hidden } = sheet.getColumn(at + 1);
        return [Math.round((wide ?? 13) * 7), hidden === true];
      }),
      rows: Array.from({ length: height }, (_, at) => sheet.getRow(at + 1)).flatMap((row) =>
        row.height || row.hidden ? [[row.number, row.height, row.hidden]] : [],
      ),
      cells: Array.from({ length: height }, (_, row) =>
        Array.from({ length: width }, (_unused, at) => sheet.getCell(row + 1, at + 1)),
      )
        .flat()
        .flatMap((cell) => {
          const { note } = cell;
          const text = typeof note === 'string' ? note : (note?.texts ?? []).map((part) => part.text).join('');
          // The cells under a merged one are drawn by it.
          const drawnAs = cell.isMerged && cell.master !== cell ? null : look(cell.style);
          const isPlain = JSON.stringify(drawnAs ?? look({})) === JSON.stringify(look({}));
          if (cell.text === '' && text === '' && isPlain) return [];
          const pattern = typeof cell.value === 'string' ? null : (cell.numFmt ?? 'General');
          return [[cell.address, cell.text, cell.formula ?? null, cell.hyperlink ?? null, pattern, text, drawnAs]];
        }),
    };
  });
}

/** Sheets of real shapes, each with what its kind of person puts in. */
const SHAPES: readonly (readonly [string, (book: ExcelWorkbook) => void])[] = [
  [
    'a title over a merged row, a coloured header and frozen panes',
    (book) => {
      const sheet = book.addWorksheet('List', { views: [{ state: 'frozen', ySplit: 2, xSplit: 1 }] });
      sheet.addRow(['My IM list 2027']);
      sheet.mergeCells('A1:D1');
      sheet.addRow(['Program', 'Visa', 'IMG %', 'YOG']).eachCell((cell) => {
        cell.font = { bold: true, color: { argb: 'FFFFFFFF' } };
        cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF1F4E78' } };
      });
      sheet.addRow(['Mill Creek', 'J-1', 0.6, 5]).getCell(3).numFmt = '0%';
      sheet.getColumn(1).width = 30;
    },
  ],
  [
    'a dropdown down a column, and one from other cells',
    (book) => {
      const sheet = book.addWorksheet('List');
      sheet.addRow(['Program', 'Status', 'Kind']);
      sheet.addRow(['Mill Creek', 'applied', 'a']);
      for (let row = 2; row <= 40; row += 1) {
        sheet.getCell(`B${row}`).dataValidation = { type: 'list', allowBlank: true, formulae: ['"to verify,applied,invited"'] };
        sheet.getCell(`C${row}`).dataValidation = {
          type: 'list',
          allowBlank: true,
          showErrorMessage: true,
          formulae: ['Lists!$A$1:$A$3'],
        };
      }
      book.addWorksheet('Lists').addRows([['a'], ['b'], ['c']]);
    },
  ],
  [
    'dates, times, money and a percent with a decimal',
    (book) => {
      const sheet = book.addWorksheet('Money');
      sheet.addRow(['Deadline', 'At', 'Fee', 'Share']);
      const row = sheet.addRow([new Date(Date.UTC(2026, 8, 24)), 0.5, 1234.5, 0.125]);
      ['yyyy-mm-dd', 'hh:mm', '"$"#,##0.00', '0.0%'].forEach((pattern, at) => {
        row.getCell(at + 1).numFmt = pattern;
      });
    },
  ],
  [
    'notes, one of them on a blank cell',
    (book) => {
      const sheet = book.addWorksheet('Notes');
      sheet.addRow(['Program', 'Visa', 'More']);
      sheet.addRow(['Mill Creek', 'J-1', 'x']);
      sheet.getCell('B2').note = 'coordinator, 2026-10-02';
      sheet.getCell('B1').note = 'J-1 or H-1B';
    },
  ],
  [
    'formulas that Excel knows, and a text that looks like one',
    (book) => {
      const sheet = book.addWorksheet('Sums');
      sheet.addRow([1, 2]);
      sheet.getCell('C1').value = { formula: 'A1+B1', result: 3, date1904: false };
      sheet.getCell('A2').value = '=not a formula';
    },
  ],
  [
    'long wrapped texts, heights, centred and struck cells, borders',
    (book) => {
      const sheet = book.addWorksheet('Looks');
      const row = sheet.addRow(['a long text that is wrapped in its cell', 'gone', 'boxed']);
      row.height = 45;
      row.getCell(1).alignment = { wrapText: true, vertical: 'top', horizontal: 'center' };
      row.getCell(2).font = { strike: true, italic: true };
      row.getCell(3).border = { top: { style: 'thin' }, bottom: { style: 'thick', color: { argb: 'FFFF0000' } } };
    },
  ],
  [
    'group rows drawn over blank cells, hidden columns',
    (book) => {
      const sheet = book.addWorksheet('Groups');
      sheet.addRow(['Program', 'Id', 'Visa']);
      sheet.addRow(['CALIFORNIA', null, null]).eachCell({ includeEmpty: true }, (cell) => {
        cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFEEEEEE' } };
      });
      sheet.addRow(['Mill Creek', '1401234567', 'J-1']);
      sheet.getColumn(2).hidden = true;
    },
  ],
  [
    'colours that follow a word, and a formula',
    (book) => {
      const sheet = book.addWorksheet('Rules');
      sheet.addRows([['Tier'], ['Reach'], ['Skip']]);
      sheet.addConditionalFormatting({
        ref: 'A2:A3',
        rules: [
          {
            type: 'expression',
            priority: 1,
            formulae: ['LEFT(A2,5)="Reach"'],
            style: {
              fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFDECC8' } },
              font: { color: { argb: 'FF7A4100' } },
            },
          },
          {
            type: 'expression',
            priority: 2,
            formulae: ['A2="Skip"'],
            style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFE6E8EB' } } },
          },
        ],
      });
    },
  ],
  [
    'two lists, an emoji in a name, range names, accents',
    (book) => {
      book.addWorksheet('IM 🩺').addRows([
        ['Program', 'Notes'],
        ['Hôpital Général', 'año 2024 — “ok”'],
      ]);
      book.addWorksheet("FM's").addRow(['Program']);
      book.definedNames.add("'FM''s'!$A$1:$B$20", 'PROFILE');
    },
  ],
  [
    'ticks, numbers kept as text, and a line break in a cell',
    (book) => {
      const sheet = book.addWorksheet('Ticks');
      sheet.addRow([true, false, 'two\nlines']);
      const text = sheet.addRow(['007', '3.50', '12/30']);
      text.eachCell((cell) => {
        cell.numFmt = '@';
      });
    },
  ],
  [
    'a list copied from a directory: links, a filter, a dropdown down the whole column, colours by score',
    (book) => {
      const sheet = book.addWorksheet('Programs', { views: [{ state: 'frozen', ySplit: 1 }] });
      sheet.addRow(['Program', 'Website', 'CK', 'Status', 'Checked']).eachCell((cell) => {
        cell.font = { bold: true, color: { theme: 0 } };
        cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { theme: 4, tint: -0.25 } as Partial<Color> };
      });
      for (let at = 1; at <= 120; at += 1) {
        const row = sheet.addRow([
          `Mill Creek ${at}`,
          null,
          at % 7 === 0 ? 'not said' : 210 + (at % 40),
          at % 3 === 0 ? 'applied' : null,
        ]);
        row.getCell(2).value = { text: 'page', hyperlink: `https://example.org/${at}` };
        row.getCell(2).font = { underline: true, color: { argb: 'FF0563C1' } };
        row.getCell(5).value = new Date(Date.UTC(2026, 8, 1 + (at % 28)));
        row.getCell(5).numFmt = 'd-mmm-yy';
      }
      sheet.autoFilter = 'A1:E121';
      const { dataValidations } = sheet as unknown as { dataValidations: { add(area: string, rule: DataValidation): void } };
      dataValidations.add('D2:D1048576', { type: 'list', allowBlank: true, formulae: ['"to verify,applied,invited"'] });
      sheet.addConditionalFormatting({
        ref: 'C2:C121',
        rules: [
          {
            type: 'cellIs',
            operator: 'greaterThan',
            priority: 2,
            formulae: [240],
            style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFF8CBAD' } } },
          },
          {
            type: 'cellIs',
            operator: 'between',
            priority: 1,
            formulae: [210, 219],
            style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFC6E0B4' } } },
          },
        ],
      });
    },
  ],
  [
    'rows folded away by hand, a tab that is hidden, a deadline among merged groups',
    (book) => {
      const sheet = book.addWorksheet('Season');
      sheet.addRow(['September', null, null]);
      sheet.mergeCells('A1:C1');
      sheet.addRow([new Date(Date.UTC(2026, 8, 24, 9, 30)), 'ERAS opens to programs', 0]).getCell(1).numFmt = 'yyyy-mm-dd hh:mm';
      sheet.addRow(['old', 'not this year', 1]).hidden = true;
      sheet.addRow(['December', null, null]);
      sheet.mergeCells('A4:C4');
      book.addWorksheet('Helper', { state: 'hidden' }).addRows([['a'], ['b']]);
    },
  ],
];

describe('open, save, open again loses nothing that is seen', () => {
  test.each(SHAPES)('%s', async (_what, build) => {
    const file = new Book();
    build(file);
    const original = await reread(file);
    const first = tabsFrom(original);
    const saved = await savedFrom(first);
    const second = tabsFrom(saved);
    expect(second.names).toEqual(first.names);
    expect(second.notes).toEqual(first.notes);
    expect(second.tabs).toEqual(first.tabs);
    expect(second.colourRules).toEqual(first.colourRules);
    expect(second.filters).toEqual(first.filters);
    // How a list of values is written down differs; the values do not.
    const listsOf = ({ dropdowns }: OpenedFile) => dropdowns.map((one) => (one.values.length > 0 ? { ...one, source: '' } : one));
    expect(listsOf(second)).toEqual(listsOf(first));
    expect(seen(saved)).toEqual(seen(original));
  });
  test('each shape holds what it is there for', async () => {
    const all = await Promise.all(SHAPES.map(([, build]) => opened(build)));
    expect(all[0]?.tabs[0]?.merges).toEqual([{ startRow: 0, endRow: 0, startColumn: 0, endColumn: 3 }]);
    expect(all[0]?.tabs[0]?.frozen).toEqual({ rows: 2, columns: 1 });
    expect(all[0]?.tabs[0]?.looks?.[1]?.[0]).toEqual({ bl: 1, cl: { rgb: '#ffffff' }, bg: { rgb: '#1f4e78' } });
    expect(all[1]?.dropdowns.map(({ values, source, isStrict }) => [values, source, isStrict])).toEqual([
      [['to verify', 'applied', 'invited'], '"to verify,applied,invited"', false],
      [[], 'Lists!$A$1:$A$3', true],
    ]);
    expect(all[2]?.tabs[0]?.rows[1]).toEqual([
      { value: 46289, pattern: 'yyyy-mm-dd' },
      { value: 0.5, pattern: 'hh:mm' },
      { value: 1234.5, pattern: '"$"#,##0.00' },
      { value: 0.125, pattern: '0.0%' },
    ]);
    expect(all[3]?.notes).toHaveLength(2);
    expect(all[4]?.tabs[0]?.rows).toEqual([
      [1, 2, '=A1+B1'],
      [{ value: '=not a formula', pattern: '@' }, null, null],
    ]);
    expect(all[5]?.tabs[0]?.heights).toEqual([60]);
    expect(all[6]?.tabs[0]?.hiddenColumns).toEqual([1]);
    expect(all[6]?.tabs[0]?.looks?.[1]?.[2]).toEqual({ bg: { rgb: '#eeeeee' } });
    expect(all[7]?.colourRules.map(({ when }) => when)).toEqual([
      { is: 'begins', words: 'Reach' },
      { is: 'formula', words: '=A2="Skip"' },
    ]);
    // The tab has 121 rows and 879 more; a dropdown to the end of an Excel tab ends with it.
    expect(all[10]?.tabs[0]?.rowCount).toBe(1000);
    expect(all[10]?.dropdowns.map(({ range }) => [range.startRow, range.endRow])).toEqual([[1, 999]]);
    expect(all[10]?.tabs[0]?.links).toHaveLength(120);
    expect(all[10]?.filters).toHaveLength(1);
    // In the order in which the file tries them: 219 is within 210 to 219.
    expect(all[10]?.colourRules.map(({ when }) => when.words)).toEqual(['=AND(C2>=210,C2<=219)', '=C2>240']);
    expect(all[11]?.tabs.map(({ isHidden }) => isHidden)).toEqual([false, true]);
    expect(all[11]?.tabs[0]?.hiddenRows).toEqual([2]);
  });
});

test('a dropdown down whole columns is saved to their end, and a file with thirty of them opens at once', async () => {
  const first = await opened((book) => {
    const sheet = book.addWorksheet('List');
    sheet.addRow(['Program', 'Status']);
    const { dataValidations } = sheet as unknown as { dataValidations: { add(area: string, rule: DataValidation): void } };
    dataValidations.add('A2:AD1048576', { type: 'list', allowBlank: true, formulae: ['"yes,no"'] });
  });
  expect(first.dropdowns.map(({ range }) => range)).toEqual([{ startRow: 1, endRow: 999, startColumn: 0, endColumn: 29 }]);
  const saved = await savedFrom(first);
  const { model } = (saved.worksheets[0] as unknown as { dataValidations: { model: object } }).dataValidations;
  // The tab here has 18 columns: two with words and sixteen more.
  expect(Object.keys(model)).toEqual(['A2:R1048576']);
});

describe('what cannot be opened is told before it is unpacked', () => {
  const bytesOf = async (build: (book: ExcelWorkbook) => void): Promise<Uint8Array> => {
    const book = new Book();
    build(book);
    return new Uint8Array(await book.xlsx.writeBuffer());
  };
  test('a workbook as Excel writes it is taken', async () => {
    expect(refusalOf('a.xlsx', await bytesOf((book) => book.addWorksheet('List').addRow(['Program'])))).toBeUndefined();
  });
  test('half a file', async () => {
    const bytes = await bytesOf((book) => book.addWorksheet('List').addRow(['Program']));
    expect(refusalOf('a.xlsx', bytes.slice(0, bytes.length / 2))).toMatch(/^it is damaged, or no Excel workbook/);
  });
  test.each([
    ['a.xlsx', [], 'it is empty'],
    ['a.csv', [], 'it is empty'],
    ['a.xlsx', [0x50, 0x72, 0x6f], 'it is damaged, or no Excel workbook'],
    ['a.xlsx', [0xd0, 0xcf, 0x11, 0xe0], 'it is an old Excel file, or has a password'],
    ['a.csv', [0x50, 0x4b, 0x03, 0x04], 'it is no table of text'],
    ['a.csv', [0x25, 0x50, 0x44, 0x46], 'it is no table of text'],
  ])('%s of %j', (name, bytes, words) => {
    expect(refusalOf(name, Uint8Array.from(bytes))).toContain(words);
  });
  test('60 MB are taken for a text, one byte more is not', () => {
    expect(refusalOf('a.csv', new Uint8Array(60 * 1024 * 1024))).toBeUndefined();
    expect(refusalOf('a.csv', new Uint8Array(60 * 1024 * 1024 + 1))).toBe('it has 60 MB, more than 60');
  });
  test('a file that says it unpacks to more than 400 MB', async () => {
    const bytes = await bytesOf((book) => book.addWorksheet('List').addRow(['Program']));
    const view = new DataView(bytes.buffer);
    const entry = view.getUint32(bytes.length - 22 + 16, true);
    view.setUint32(entry + 24, 401 * 1024 * 1024, true);
    expect(refusalOf('a.xlsx', bytes)).toBe('it is too large for a browser: keep only the tab with the list');
  });
  test('one cell at the far end of a tab', async () => {
    const withCell = (address: string) =>
      opened((book) => {
        book.addWorksheet('Far').getCell(address).value = 'x';
      });
    await expect(withCell('A200001')).rejects.toThrow('its tab “Far” has 200001 rows, more than 200000');
    await expect(withCell('ZZ9000')).rejects.toThrow('its tab “Far” has 6318000 cells, more than 2000000');
  });
});
