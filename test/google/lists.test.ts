// Do pasted programs and a program's web page reach the list, only where it is blank, and away again?
import { describe, expect, test } from 'vitest';
import type { Content, TabContent } from '../../host/workbookData.ts';
import { readHeader } from '../../src/reading/headers/programHeader';
import { STARTER_COLUMNS } from '../../src/sheet/list/starterColumns';
import { tableIn } from '../../src/wizard/steps/pastedTable';
import { type DeskOfTest, NAMES, openDesk, PROFILE_TAB, pressFailing, TODAY } from './desk.ts';

const LIST: TabContent = {
  name: 'My list',
  rows: [
    ['Programs I like'],
    ['Notes', 'Hospital', 'Location', 'Sponsors?', 'Min CK', 'Link'],
    ['call', 'Mill Creek', 'Fresno, CA', 'J-1', '', ''],
    ['', 'Harbor View', 'Houston, TX', '', '', ''],
  ],
  columnCount: 10,
  rowCount: 40,
};
const PASTED = [
  ['Program', 'City', 'State', 'Visa', 'CK minimum', 'Salary'],
  ['Mill Creek', 'Fresno', 'CA', 'J-1, H-1B', '220', '60000'],
  ['Lakeside', 'Buffalo', 'NY', '=1+1', '230', '61000'],
  ['Lakeside', 'Buffalo', 'NY', 'J-1', '230', '61000'],
  ['', '', '', '', '', ''],
];

interface Added {
  readonly names: readonly string[];
  readonly known: readonly { name: string; row: number | null }[];
  readonly unplaced: readonly string[];
  readonly undo: unknown;
}
/** As the sidebar does: shown first, then added on the same tab. */
const add = (desk: DeskOfTest, rows: unknown[][]) => {
  const { sheetId } = desk.ask('previewRows', { rows }) as { sheetId: number };
  return desk.ask('addRows', { rows, sheetId });
};
const row = (desk: DeskOfTest, number: number): string[] =>
  'ABCDEF'.split('').map((letter) => desk.workbook.cell(`My list!${letter}${number}`));

describe('a pasted table', () => {
  test('is compared with the list first: new, known with its row, twice in the paste, without a column', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    expect(desk.ask('previewRows', { rows: PASTED })).toMatchObject({
      tab: 'My list',
      names: ['Lakeside'],
      known: [
        { name: 'Mill Creek', row: 3 },
        { name: 'Lakeside', row: null },
      ],
      unplaced: ['Salary'],
    });
    expect(desk.services.calls.writes).toBe(0);
  });

  test('adds the new rows under the list, each cell in the column of its meaning, as words', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    add(desk, PASTED);
    expect(row(desk, 5)).toEqual(['', 'Lakeside', 'Buffalo, NY', '=1+1', '230', '']);
    expect(desk.workbook.data('My list!D5')).toMatchObject({ v: '=1+1' });
    expect(desk.workbook.data('My list!D5')?.f ?? null).toBeNull();
    expect(row(desk, 3)).toEqual(['call', 'Mill Creek', 'Fresno, CA', 'J-1', '', '']);
  });

  test('is taken back by Undo, and adding it again adds it', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    const { undo } = add(desk, PASTED) as Added;
    expect((add(desk, PASTED) as Added).names).toEqual([]);
    desk.ask('undoRows', { undo });
    expect(row(desk, 5)).toEqual(['', '', '', '', '', '']);
    expect((add(desk, PASTED) as Added).names).toEqual(['Lakeside']);
  });

  test('Undo refuses once a person has typed into the new rows', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    const { undo } = add(desk, PASTED) as Added;
    await desk.workbook.setCell('My list!D5', 'no visas');
    expect(() => desk.ask('undoRows', { undo })).toThrow('The rows were moved or changed since');
    expect(desk.workbook.cell('My list!D5')).toBe('no visas');
  });

  test('goes past formulas that were dragged down below the list', async () => {
    const dragged = [...LIST.rows, ['', '', '', '', '', '=IF(B5="","","x")'], ['', '', '', '', '', '=IF(B6="","","x")']];
    const desk = await openDesk([{ ...LIST, rows: dragged }, PROFILE_TAB]);
    add(desk, [
      ['Program', 'Link'],
      ['Lakeside', 'rotation'],
    ]);
    expect(desk.workbook.formula('My list!F5')).toBe('=IF(B5="","","x")');
    expect(desk.workbook.cell('My list!B7')).toBe('Lakeside');
  });

  test('is added as a whole: one write for all cells of all rows, and what stands between them stays', async () => {
    const rows = [
      ['Hospital', 'Seen', 'Twice', 'Visa'],
      ['Mill Creek', true, '=IF(A2="","",LEN(A2))', 'J-1'],
      ['', false, '=IF(A3="","",LEN(A3))', ''],
      ['', false, '=IF(A4="","",LEN(A4))', ''],
    ];
    const desk = await openDesk([{ ...LIST, rows }, PROFILE_TAB]);
    add(desk, [
      ['Hospital', 'Visa'],
      ['Lakeside', 'H-1B'],
      ['Oak Hill', '=1+1'],
    ]);
    expect(desk.services.calls.writes).toBe(1);
    const three = (number: number) => [row(desk, number)[0], row(desk, number)[3], desk.workbook.formula(`My list!C${number}`)];
    expect([three(3), three(4)]).toEqual([
      ['Lakeside', 'H-1B', '=IF(A3="","",LEN(A3))'],
      ['Oak Hill', '=1+1', '=IF(A4="","",LEN(A4))'],
    ]);
    expect(desk.workbook.data('My list!B3')).toMatchObject({ v: 0, t: 3 });
  });

  test('whose write fails leaves no half row: the second press adds it whole', async () => {
    const rows = [
      ['Hospital', 'Notes', 'Visa'],
      ['Mill Creek', 'call', 'J-1'],
    ];
    const pasted = [
      ['Hospital', 'Visa'],
      ['Lakeside', 'H-1B'],
    ];
    const whole = await openDesk([{ ...LIST, rows }, PROFILE_TAB]);
    add(whole, pasted);
    for (const [at, name] of whole.services.calls.made.entries()) {
      // A lock that cannot be given back ends with the press.
      if (name === 'Lock.releaseLock') continue;
      const desk = await openDesk([{ ...LIST, rows }, PROFILE_TAB], NAMES, 'kept');
      const { sheetId } = desk.ask('previewRows', { rows: pasted }) as { sheetId: number };
      pressFailing(desk, at, 'addRows', { rows: pasted, sheetId });
      expect([row(desk, 3)[0] === '', row(desk, 3)[2] === ''], `call ${at}: ${name}`).toEqual(
        Array(2).fill(row(desk, 3)[0] === ''),
      );
      add(desk, pasted);
      expect(row(desk, 3).slice(0, 3), `call ${at}: ${name}`).toEqual(['Lakeside', '', 'H-1B']);
      desk.workbook.dispose();
    }
  });

  describe('without headers', () => {
    const shown = async (rows: readonly (readonly string[])[]): Promise<unknown> =>
      (await openDesk([LIST, PROFILE_TAB])).ask('previewRows', { rows });

    test('is a list of names where it has one column, though names look like headers', async () => {
      expect(await shown([['Lakeside Hospital'], ['Mill Creek'], ['Hill']])).toMatchObject({
        given: ['Program'],
        names: ['Lakeside Hospital', 'Hill'],
        known: [{ name: 'Mill Creek', row: 3 }],
      });
      expect(await shown([['Hospitals'], ['Lakeside Hospital']])).toMatchObject({ given: [], names: ['Lakeside Hospital'] });
    });

    test('has the columns of the list where it is as wide', async () => {
      expect(await shown([['call', 'Lakeside', 'Buffalo, NY', 'J-1', '230', '']])).toMatchObject({
        given: ['Notes', 'Hospital', 'Location', 'Sponsors?', 'Min CK', 'Link'],
        names: ['Lakeside'],
        unplaced: [],
      });
    });

    test('is read by what its cells look like, and what has no column is told', async () => {
      expect(
        await shown([
          ['Lakeside Hospital', 'Buffalo', 'NY', 'lovely'],
          ['Hill Medical Center', 'Utica', 'NY', 'hm'],
        ]),
      ).toMatchObject({
        given: ['Program', 'City', 'State', 'Column 4'],
        names: ['Lakeside Hospital', 'Hill Medical Center'],
        unplaced: ['Column 4'],
      });
    });

    test('is refused with a sentence where nothing looks like a name', async () => {
      await expect(shown([['NY', 'J-1']])).rejects.toThrow('The pasted table must begin with its header row');
    });
  });

  test('rows that name no program are told', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    const rows = [
      ['Hospital', 'State', 'Visa'],
      ['Lakeside', 'NY', 'J-1'],
      ['Total: 1', '', ''],
      ['', 'OH', 'J-1'],
    ];
    expect(desk.ask('previewRows', { rows })).toMatchObject({ names: ['Lakeside'], noProgram: ['Total: 1', 'OH, J-1'] });
  });

  test('what the list has in one column is joined, what it has in two is parted', async () => {
    const list: TabContent = {
      name: 'My list',
      rows: [
        ['Hospital', 'City', 'State', 'Visa'],
        ['Mill Creek', 'Fresno', 'CA', 'J-1'],
      ],
      columnCount: 8,
      rowCount: 40,
    };
    const desk = await openDesk([list, PROFILE_TAB]);
    add(desk, [
      ['Program', 'Location', 'J-1', 'H-1B'],
      ['Lakeside', 'Buffalo, NY', 'yes', 'no'],
      ['Hill', 'Utica', '', 'yes'],
    ]);
    expect([row(desk, 3), row(desk, 4)].map((cells) => cells.slice(0, 4))).toEqual([
      ['Lakeside', 'Buffalo', 'NY', 'J-1: yes, H-1B: no'],
      ['Hill', 'Utica', '', 'H-1B: yes'],
    ]);
  });

  test('one column of visas goes to both of the list; a plain yes says of neither that it is given', async () => {
    const list: TabContent = {
      name: 'My list',
      rows: [
        ['Hospital', 'J-1', 'H-1B', 'State'],
        ['Mill Creek', 'yes', 'no', 'CA'],
      ],
      columnCount: 8,
      rowCount: 40,
    };
    const desk = await openDesk([list, PROFILE_TAB]);
    add(desk, [
      ['Program', 'Visa'],
      ['Lakeside', 'J-1 only'],
      ['Hill', 'Yes'],
      ['Harbor', 'No visa'],
    ]);
    expect([3, 4, 5].map((at) => row(desk, at).slice(0, 3))).toEqual([
      ['Lakeside', 'J-1 only', 'J-1 only'],
      ['Hill', 'Visa? Yes', 'Visa? Yes'],
      ['Harbor', 'No visa', 'No visa'],
    ]);
    await desk.workbook.setCell('My list!F1', '=VISA_OK(B1:C5;"H-1B")');
    expect([3, 4, 5].map((at) => desk.workbook.cell(`My list!F${at}`))).toEqual(['FALSE', 'Verify', 'FALSE']);
  });

  test('a title above its headers, and a filled column without a header, are told', async () => {
    const desk = await openDesk([LIST, PROFILE_TAB]);
    const rows = [['IM 2027', '', ''], [], ['Program', '', 'Visa'], ['Lakeside', 'call Ana', 'J-1'], ['Hill', '', '']];
    expect(desk.ask('previewRows', { rows })).toMatchObject({
      names: ['Lakeside', 'Hill'],
      noProgram: ['IM 2027'],
      unplaced: ['column 2, which has no header'],
    });
  });

  test.each([
    [
      'tabs',
      'Program\tCity\nMill Creek\t"Fresno, CA"',
      [
        ['Program', 'City'],
        ['Mill Creek', 'Fresno, CA'],
      ],
    ],
    [
      'commas and quotes',
      'Program,City\r\n"Mill Creek, Main","Fresno"\r\n',
      [
        ['Program', 'City'],
        ['Mill Creek, Main', 'Fresno'],
      ],
    ],
    [
      'semicolons',
      'Program;Visa\nMill Creek;J-1',
      [
        ['Program', 'Visa'],
        ['Mill Creek', 'J-1'],
      ],
    ],
    [
      'blank lines',
      'Program,City\n\n ,\nMill Creek,Fresno',
      [
        ['Program', 'City'],
        ['Mill Creek', 'Fresno'],
      ],
    ],
  ])('with %s is a table', (_what, text, expected) => {
    expect(tableIn(text)).toEqual(expected);
  });
});

describe('identity', () => {
  const list = (rows: string[][]): TabContent => ({ name: 'My list', rows, columnCount: 10, rowCount: 40 });
  test.each([
    [
      'the same NRMP code under another name',
      [
        ['Program', 'NRMP code'],
        ['Mill Creek', '1234140C0'],
      ],
      [
        ['Program', 'NRMP code'],
        ['MC Medical', '1234140C0'],
      ],
      0,
    ],
    [
      'two codes under one name',
      [
        ['Program', 'NRMP code'],
        ['Mill Creek', '1234140C0'],
      ],
      [
        ['Program', 'NRMP code'],
        ['Mill Creek', '1234120C0'],
      ],
      1,
    ],
    [
      'one name in two cities',
      [
        ['Program', 'City'],
        ['Memorial', 'Fresno'],
      ],
      [
        ['Program', 'City'],
        ['Memorial', 'Bronx'],
      ],
      1,
    ],
    [
      'one hospital with two specialties',
      [
        ['Program', 'Specialty'],
        ['Mill Creek', 'Internal Medicine'],
      ],
      [
        ['Program', 'Specialty'],
        ['Mill Creek', 'Family Medicine'],
      ],
      1,
    ],
    [
      'a city that one of them leaves out',
      [
        ['Program', 'City'],
        ['Mill Creek', 'Fresno'],
      ],
      [
        ['Program', 'Visa'],
        ['mill creek', 'J-1'],
      ],
      0,
    ],
  ])('%s', async (_what, there, pasted, news) => {
    const desk = await openDesk([list(there), PROFILE_TAB]);
    expect((desk.ask('previewRows', { rows: pasted }) as Added).names).toHaveLength(news);
  });
});

describe('places of Find in a spreadsheet without a list', () => {
  const PLACES = [
    ['Program', 'Specialty', 'City', 'State', 'Notes'],
    ['Sunny Valley', 'Internal Medicine', 'Fresno', 'CA', 'Verify'],
  ];
  const titles = (desk: DeskOfTest): string[] => desk.workbook.sheet.getSheets().map((sheet) => sheet.getSheetName());
  const begin = async (): Promise<{ readonly desk: DeskOfTest; readonly undo: unknown }> => {
    const desk = await openDesk([PROFILE_TAB]);
    const { undo } = desk.ask('addRows', { rows: PLACES, sheetId: null }) as Added;
    expect(titles(desk)).toEqual(['Profile', 'Programs']);
    expect(desk.workbook.cell('Programs!A2')).toBe('Sunny Valley');
    return { desk, undo };
  };
  test('get a tab in the same press, and Undo takes it away with them; pressed twice it does nothing', async () => {
    const { desk, undo } = await begin();
    desk.ask('undoRows', { undo });
    desk.ask('undoRows', { undo });
    expect(titles(desk)).toEqual(['Profile']);
  });
  test('beside which somebody has written one more: Undo takes back the one that was added, and the tab stays', async () => {
    const { desk, undo } = await begin();
    await desk.workbook.setCell('Programs!A3', 'Mine');
    desk.ask('undoRows', { undo });
    expect([desk.workbook.cell('Programs!A2'), desk.workbook.cell('Programs!A3')]).toEqual(['', 'Mine']);
  });
});

describe('the empty list', () => {
  test('goes again with Undo, and the tab that was in front is in front', async () => {
    const desk = await openDesk([{ name: 'Sheet1', rows: [] }, { name: 'Programs', rows: [] }, PROFILE_TAB]);
    const { undo } = desk.ask('makeStarter') as { undo: unknown };
    const titles = (): string[] => desk.workbook.sheet.getSheets().map((sheet) => sheet.getSheetName());
    // A blank tab of hers is not taken for it.
    expect(titles()).toEqual(['Sheet1', 'Programs', 'Profile', 'MatchSheet programs']);
    for (const _ of [1, 2]) desk.ask('removeStarter', { undo });
    expect(titles()).toEqual(['Sheet1', 'Programs', 'Profile']);
    expect(desk.workbook.sheet.getActiveSheet().getSheetName()).toBe('Sheet1');
  });
  test('stays where something was typed into it', async () => {
    const desk = await openDesk([{ name: 'Sheet1', rows: [] }, PROFILE_TAB]);
    const { undo } = desk.ask('makeStarter') as { undo: unknown };
    await desk.workbook.setCell('Programs!A2', 'Mine');
    expect(() => desk.ask('removeStarter', { undo })).toThrow('“Programs” holds something by now');
    expect(desk.workbook.cell('Programs!A2')).toBe('Mine');
  });
  test('has headers that are read as what they mean, dropdowns and notes, no program, and takes programs', async () => {
    const desk = await openDesk([{ name: 'Sheet1', rows: [] }, PROFILE_TAB]);
    desk.ask('makeStarter');
    expect(desk.workbook.cell('Programs!A2')).toBe('');
    add(desk, PASTED);
    await desk.workbook.change(() => void desk.ask('score', { today: TODAY, asValues: false }));
    expect(desk.workbook.cell('Programs!A2')).toBe('Mill Creek');
    expect(desk.workbook.sheet.getSheetByName('Programs')?.getRange(0, 6).getNote()?.note).toContain('12 of 20');
    expect(desk.workbook.sheet.getSheetByName('Programs')?.getRange(1, 5).getDataValidation()?.getCriteriaValues()[1]).toContain(
      'No visas',
    );
    const last = desk.workbook.sheet.getSheetByName('Programs');
    expect(last?.getFrozenRows()).toBe(1);
    expect([2, 3].map((at) => desk.workbook.cell(`Programs!T${at}`))).toEqual(['Skip', 'Skip']);
  });
  test.each(STARTER_COLUMNS.map(({ header, field }) => [header, field] as const))(
    'the header “%s” is read as %s',
    (header, field) => {
      expect(readHeader(header)).toBe(field);
    },
  );
});

const PAGE = `Frequently asked questions
Do you sponsor visas?
We sponsor J-1 visas only.
Is there a minimum score?
A Step 2 CK score of 220 or higher is required.`;

interface Page {
  readonly sheetId: number;
  readonly row: number;
  readonly key: string;
  readonly facts: readonly { field: string; value: string; words: string; header: string | null; there: string }[];
}

async function deskOnRow(at: number): Promise<DeskOfTest> {
  const desk = await openDesk([LIST, PROFILE_TAB]);
  desk.workbook.sheet
    .getSheetByName('My list')
    ?.getRange(at - 1, 2)
    .activate();
  return desk;
}
const fill = (desk: DeskOfTest, { sheetId, row: at, key, facts }: Page, source = 'https://example.org/faq') =>
  desk.ask('fillRow', {
    sheetId,
    row: at,
    key,
    fills: facts.map(({ field, value, words }) => ({ field, value, words })),
    source,
    today: TODAY,
  });

describe('a program’s page', () => {
  test('fills the blank cells of the selected row with short readings, the sentences in their notes', async () => {
    const desk = await deskOnRow(4);
    const page = desk.ask('readPage', { text: PAGE }) as Page;
    expect(page.facts.map(({ field, value, header }) => [field, value, header])).toEqual([
      ['visa', 'J-1 yes; H-1B no', 'Sponsors?'],
      ['step2_min', 'required 220', 'Min CK'],
    ]);
    expect(fill(desk, page)).toMatchObject({ filled: ['Sponsors?', 'Min CK'], kept: [] });
    expect(row(desk, 4)).toEqual(['', 'Harbor View', 'Houston, TX', 'J-1 yes; H-1B no', 'required 220', '']);
    const note = desk.workbook.sheet.getSheetByName('My list')?.getRange(3, 4).getNote()?.note;
    expect(note).toBe(
      '“A Step 2 CK score of 220 or higher is required.” https://example.org/faq, November 26, 2026. (MatchSheet)',
    );
  });

  test('leaves a filled cell alone and says what it holds', async () => {
    const desk = await deskOnRow(3);
    const page = desk.ask('readPage', { text: PAGE }) as Page;
    expect(page.facts[0]).toMatchObject({ field: 'visa', there: 'J-1' });
    expect(fill(desk, page)).toMatchObject({ filled: ['Min CK'], kept: ['Sponsors?'] });
    expect(row(desk, 3)[3]).toBe('J-1');
  });

  test('finds its program again after rows were inserted, and Undo blanks what it filled', async () => {
    const desk = await deskOnRow(4);
    const page = desk.ask('readPage', { text: PAGE }) as Page;
    desk.workbook.sheet.getSheetByName('My list')?.insertRows(2, 1);
    const { undo } = fill(desk, page) as { undo: unknown };
    expect(row(desk, 5)).toEqual(['', 'Harbor View', 'Houston, TX', 'J-1 yes; H-1B no', 'required 220', '']);
    expect(row(desk, 4)).toEqual(['call', 'Mill Creek', 'Fresno, CA', 'J-1', '', '']);
    desk.ask('undoFill', { undo });
    expect(row(desk, 5)).toEqual(['', 'Harbor View', 'Houston, TX', '', '', '']);
    expect(desk.workbook.sheet.getSheetByName('My list')?.getRange(4, 4).getNote() ?? null).toBeNull();
  });

  test('is refused where the program is gone', async () => {
    const desk = await deskOnRow(4);
    const page = desk.ask('readPage', { text: PAGE }) as Page;
    await desk.workbook.setCell('My list!B4', 'Another one');
    expect(() => fill(desk, page)).toThrow('The program is not where it was');
    expect(desk.workbook.cell('My list!D4')).toBe('');
  });

  test('shows what each fact would do to the tier: CK 218 is below a required 220, so the row would be Skip', async () => {
    const desk = await deskOnRow(3);
    const page = desk.ask('readPage', { text: PAGE, today: TODAY }) as { tier: string; facts: { field: string; tier: string }[] };
    const tiers = Object.fromEntries(page.facts.map(({ field, tier }) => [field, tier]));
    expect(page.tier).not.toBe('Skip');
    expect(tiers).toEqual({ visa: page.tier, step2_min: 'Skip' });
  });

  test('replaces a filled cell that a button names, keeps its words in the note, and Undo puts them back', async () => {
    const desk = await deskOnRow(3);
    const page = desk.ask('readPage', { text: PAGE, today: TODAY }) as Page;
    const [visa] = page.facts;
    expect(visa).toMatchObject({ field: 'visa', there: 'J-1', value: 'J-1 yes; H-1B no', mayReplace: true });
    const { sheetId, row: at, key } = page;
    const fills = [{ field: 'visa', value: visa?.value, words: visa?.words, over: 'J-1' }];
    const { filled, undo } = desk.ask('fillRow', { sheetId, row: at, key, fills, source: '', today: TODAY }) as {
      filled: string[];
      undo: unknown;
    };
    const noteThere = () => desk.workbook.sheet.getSheetByName('My list')?.getRange(2, 3).getNote()?.note;
    expect(filled).toContain('Sponsors?');
    expect(row(desk, 3)[3]).toBe('J-1 yes; H-1B no');
    expect(noteThere()).toContain('We sponsor J-1 visas only.');
    expect(noteThere()).toContain('Your words before: J-1 ');
    desk.ask('undoFill', { undo });
    expect(row(desk, 3)[3]).toBe('J-1');
    expect(noteThere() ?? '').toBe('');
  });

  test('leaves a cell that was changed since the button named it', async () => {
    const desk = await deskOnRow(3);
    const { sheetId, row: at, key, facts } = desk.ask('readPage', { text: PAGE, today: TODAY }) as Page;
    await desk.workbook.setCell('My list!D3', 'J-1, asked them');
    const fills = [{ field: 'visa', value: facts[0]?.value, words: facts[0]?.words, over: 'J-1' }];
    expect(desk.ask('fillRow', { sheetId, row: at, key, fills, source: '', today: TODAY })).toMatchObject({
      kept: ['Sponsors?'],
    });
    expect(row(desk, 3)[3]).toBe('J-1, asked them');
  });

  test('a number that was replaced is a number again after Undo', async () => {
    const desk = await deskOnRow(3);
    await desk.workbook.setCell('My list!E3', 205);
    const { sheetId, row: at, key, facts } = desk.ask('readPage', { text: PAGE, today: TODAY }) as Page;
    const score = facts.find(({ field }) => field === 'step2_min');
    expect(score).toMatchObject({ there: '205', mayReplace: true });
    const fills = [{ field: 'step2_min', value: score?.value, words: score?.words, over: '205' }];
    const { undo } = desk.ask('fillRow', { sheetId, row: at, key, fills, source: '', today: TODAY }) as { undo: unknown };
    expect(row(desk, 3)[4]).toBe('required 220');
    desk.ask('undoFill', { undo });
    expect(desk.workbook.sheet.getSheetByName('My list')?.getRange(2, 4).getValue()).toBe(205);
  });

  test('needs a program’s row', async () => {
    const desk = await deskOnRow(1);
    expect(() => desk.ask('readPage', { text: PAGE })).toThrow('Select a cell in the row of a program first.');
  });
});

describe('the day on which a row was checked', () => {
  interface Row {
    readonly sheetId: number;
    readonly row: number;
    readonly key: string;
    readonly checkedOn: { readonly header: string; readonly words: string } | null;
  }
  const rowWith = async (...checked: readonly Content[]): Promise<{ desk: DeskOfTest; row: Row }> => {
    const rows = [
      ['Program', 'Visa', ...(checked.length === 0 ? [] : ['Last checked on'])],
      ['Mill Creek', 'J-1', ...checked],
    ];
    const desk = await openDesk([{ name: 'My list', rows, columnCount: 6, rowCount: 20 }, PROFILE_TAB]);
    desk.workbook.sheet.getSheetByName('My list')?.getRange('A2').activate();
    return { desk, row: desk.ask('explain', { today: TODAY }) as Row };
  };
  const stamp = (desk: DeskOfTest, { sheetId, row, key, checkedOn }: Row) =>
    desk.ask('fillRow', {
      sheetId,
      row,
      key,
      fills: [{ field: 'checked_on', value: TODAY, words: '', over: checkedOn?.words }],
      source: '',
      today: TODAY,
    }) as { filled: string[]; kept: string[]; undo: unknown };
  const there = (desk: DeskOfTest) => desk.workbook.data('My list!C2');

  test('is stamped into a blank cell on request, and Undo leaves it blank', async () => {
    const { desk, row } = await rowWith('');
    expect(row.checkedOn).toEqual({ header: 'Last checked on', words: '' });
    const { filled, undo } = stamp(desk, row);
    expect([filled, desk.workbook.cell('My list!C2')]).toEqual([['Last checked on'], TODAY]);
    desk.ask('undoFill', { undo });
    expect(desk.workbook.cell('My list!C2')).toBe('');
  });
  test('replaces the day before, which is a day again after Undo, in its own format', async () => {
    // 46,000 days after 30 December 1899 is 9 December 2025.
    const { desk, row } = await rowWith({ value: 46_000, pattern: 'd mmm yyyy' });
    expect(row.checkedOn?.words).toBe('2025-12-09');
    const { undo } = stamp(desk, row);
    expect(desk.workbook.cell('My list!C2')).toBe(TODAY);
    desk.ask('undoFill', { undo });
    expect(there(desk)).toMatchObject({ v: 46_000 });
    expect(desk.workbook.cell('My list!C2')).toBe('9 Dec 2025');
  });
  test('stays where it was changed since it was shown, and that is told', async () => {
    const { desk, row } = await rowWith('in May');
    await desk.workbook.setCell('My list!C2', 'in June');
    expect(stamp(desk, row)).toMatchObject({ filled: [], kept: ['Last checked on'] });
    expect(desk.workbook.cell('My list!C2')).toBe('in June');
  });
  test('gets a column in a list without one, which goes with Undo', async () => {
    const { desk, row } = await rowWith();
    expect(row.checkedOn).toBeNull();
    const { filled, undo } = stamp(desk, row);
    expect([filled, desk.workbook.cell('My list!C1'), desk.workbook.cell('My list!C2')]).toEqual([
      ['Checked on'],
      'Checked on',
      TODAY,
    ]);
    desk.ask('undoFill', { undo });
    expect([desk.workbook.cell('My list!C1'), desk.workbook.cell('My list!C2')]).toEqual(['', '']);
  });
  test('stands left of the answers, and its column stays while another row has its day', async () => {
    const { desk, row } = await rowWith();
    await desk.workbook.change(() => void desk.ask('score', { asValues: true, today: TODAY }));
    const { undo } = stamp(desk, row);
    const headers = (): string[] => ['C1', 'D1', 'E1'].map((at) => desk.workbook.cell(`My list!${at}`));
    expect(headers().filter((header) => header !== '')[0]).toBe('Checked on');
    await desk.workbook.setCell('My list!C3', TODAY);
    desk.ask('undoFill', { undo });
    expect(desk.workbook.cell('My list!C2')).toBe('');
    expect(headers()[0]).toBe('Checked on');
  });
});

describe('a list whose tab names its specialty', () => {
  const rows = [
    ['Program', 'State', 'Visa', 'Status'],
    ['Cedar Bluff', 'OH', 'J-1', ''],
    ['Sand Hills', 'NE', '', ''],
  ];
  const TWO: TabContent = {
    ...PROFILE_TAB,
    rows: [...PROFILE_TAB.rows, ['Specialties', 'Internal Medicine, Family Medicine']],
  };
  const onTab = async (name: string): Promise<DeskOfTest> => {
    const desk = await openDesk([{ name, rows, columnCount: 6, rowCount: 20 }, TWO]);
    desk.workbook.sheet.getSheetByName(name)?.getRange('A2').activate();
    return desk;
  };
  const messagesOn = async (name: string): Promise<string> =>
    JSON.stringify((await onTab(name)).ask('explain', { today: '2026-09-10' }));

  test('is of that specialty in the messages of its rows; a title that names none leaves the place open', async () => {
    expect(await messagesOn('FM backup')).not.toContain('[specialty]');
    expect(await messagesOn('My list')).toContain('[specialty]');
  });
});

describe('what to verify first', () => {
  test('the question that the better programs wait for comes first, a Skip asks nothing, and choosing one selects its row', async () => {
    const rows = [
      ['Hospital', 'State', 'Type', 'Visa', 'IMG %', 'YOG limit'],
      ['Harbor View', 'TX', 'Community', 'No visas', '40%', 'no limit'],
      ['Lakeside', 'NY', 'Community', '', '', 'no limit'],
      ['Mill Creek', 'CA', 'Community', 'J-1', '60%', 'no limit'],
    ];
    const desk = await openDesk([{ name: 'My list', rows, rowCount: 40 }, PROFILE_TAB]);
    const { sheetId, questions } = desk.ask('verify') as {
      sheetId: number;
      questions: { about: string; programs: { name: string; row: number; key: string }[] }[];
    };
    expect(questions.map(({ about, programs }) => [about, ...programs.map(({ name, row: at }) => `${name} ${at}`)])).toEqual([
      ['CK minimum', 'Mill Creek 4', 'Lakeside 3'],
      ['visa', 'Lakeside 3'],
      ['IMG share', 'Lakeside 3'],
    ]);
    const [
      {
        programs: [program],
      } = { programs: [] },
    ] = questions;
    desk.ask('selectRow', { sheetId, row: program?.row, key: program?.key });
    expect(desk.workbook.sheet.getActiveRange()?.getRow()).toBe(3);
    expect(desk.ask('explain')).toMatchObject({ name: 'Mill Creek' });
  });

  const BESIDE = [
    ['Hospital', 'State', 'Type', 'Visa', 'IMG %', 'YOG limit', 'Deadline', 'Applied', 'Coordinator'],
    ['Past', 'TX', 'Community', '', '60%', 'no limit', '2026-11-25', false, ''],
    ['Sent', 'NY', 'Community', '', '60%', 'no limit', '', true, ''],
    ['Open', 'CA', 'Community', '', '60%', 'no limit', '2026-11-26', false, 'Ms Ortiz'],
  ];
  const rowOf = (desk: DeskOfTest, row: number, today: string): { message: string; silence: string; questions: string[] } => {
    desk.workbook.sheet.getSheets()[0]?.getRange(row, 0).activate();
    return desk.ask('explain', { today }) as { message: string; silence: string; questions: string[] };
  };

  test('a deadline and a tick count right of all facts: one of three is priced (11 USD), one is written to as planned', async () => {
    const desk = await openDesk([{ name: 'My list', rows: BESIDE, rowCount: 40 }, PROFILE_TAB]);
    const messages = [1, 2, 3].map((row) => rowOf(desk, row, TODAY).message);
    expect(messages[0]).toBe('');
    expect(messages[1]).toContain('I have applied to Sent');
    expect(messages[2]).toMatch(/^Dear Ms Ortiz,\s+I plan to apply to Open/);
    const { summary } = desk.ask('score', { today: TODAY, asValues: false }) as { summary: { cost: string } };
    expect(summary.cost).toContain(' costs 11 USD ');
  });

  test('the person’s own day counts, not the one that PROFILE was stamped with in November: no message on 15 March', async () => {
    const stamped = { ...PROFILE_TAB, rows: [...PROFILE_TAB.rows, ['Today', TODAY]] };
    const rows = [BESIDE[0] ?? [], ['Sent', 'CA', 'Community', '', '60%', 'no limit', '', true, '']];
    const desk = await openDesk([{ name: 'My list', rows, rowCount: 40 }, stamped]);
    const [before, during] = ['2027-01-31', '2027-03-15'].map((today) => rowOf(desk, 1, today));
    expect([before?.message !== '', before?.silence]).toEqual([true, '']);
    expect([during?.message, during?.silence]).toEqual(['', expect.stringContaining('Match Week and SOAP, March 15, 2027')]);
    expect(during?.questions).toContain('Visa: does it sponsor J-1?');
    expect(desk.ask('verify', { today: '2027-03-15' })).toMatchObject({ silence: expect.stringContaining('March 18, 2027') });
    expect(desk.ask('verify')).toMatchObject({ silence: '' });
  });
});

test('a sum under the list is no row of it: two programs and “Total” are two rows', async () => {
  const rows = [...LIST.rows, ['', 'Total', '', '', '', '2']];
  const desk = await openDesk([{ ...LIST, rows }]);
  expect(desk.ask('look')).toMatchObject({ list: { rows: 2 } });
});
