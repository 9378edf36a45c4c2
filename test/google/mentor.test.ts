// Does the mentor's page show what is ticked and nothing else, and does every answer land on its program? Through the built script and stand-ins.
import { describe, expect, test } from 'vitest';
import type { Content, TabContent } from '../../host/workbookData.ts';
import { callsThatFail, type DeskOfTest, openDesk, PROFILE_TAB, pressFailing, pressing, TODAY } from './desk.ts';

const ROWS: Content[][] = [
  ['Program', 'City', 'State', 'Type', 'Visa', 'IMG %', 'CK minimum', 'Attempts'],
  ['Mill Creek', 'Dayton', 'OH', 'Community', 'J-1', '60%', '214 required', '2 attempts'],
  ['Harbor View', 'Houston', 'TX', 'Community', 'No visas', '40%', '', ''],
  ['Lakeside', 'Buffalo', 'NY', 'Community', '', '', '', ''],
  ['Hill', 'Utica', 'NY', 'University', 'J-1', '60%', '230 preferred', ''],
];
/** The column of the mentor's note beside the list of eight columns. */
const REVIEW_NOTE = 'K';
const LIST: TabContent = { name: 'My list', rows: ROWS, columnCount: 30, rowCount: 60 };
/** Words that stand nowhere else, so that a field that is not ticked can be looked for. */
const SECRET: Readonly<Record<string, readonly [label: string, value: Content]>> = {
  step2: ['Step 2 CK', 217],
  step2_attempts: ['Step 2 CK attempts', 2],
  step1: ['Step 1', 207],
  work: ['Work right', 'Needs a visa'],
  visa: ['Visa wanted', 'J-1'],
  school: ['Medical school', 'Quorra College'],
  graduation: ['Graduation date', '2019-05-17'],
  usce: ['Hands-on USCE months', '11, 14 by 2027-03-14'],
  places: ['USCE places', 'Zanesville'],
  letters: ['US letters', 9],
  languages: ['Languages', 'English, Tagalog'],
  ties: ['Ties', 'Ohio: my aunt lives in Xenia'],
  ecfmg: ['ECFMG certification', 'Yes'],
  season: ['Season', 2027],
};
const PROFILE: TabContent = {
  ...PROFILE_TAB,
  rows: [['Your profile', 'Value'], ...Object.values(SECRET).map((row) => [...row])],
};
/** Of a season that is still planned on the day of the tests. */
const NEXT_SEASON: TabContent = {
  ...PROFILE,
  rows: PROFILE.rows.map((row) => (row[0] === 'Season' ? ['Season', 2028] : row)),
};
const ALL = ['exams', 'visa', 'school', 'usce', 'record', 'fit'];

const make = async (desk: DeskOfTest, shown: readonly string[] = ALL.slice(1)): Promise<string> => {
  const made = await pressing(desk, 'makeMentorTab', { shown, name: '', today: TODAY });
  return (made as { readonly tab: string }).tab;
};
const grid = (desk: DeskOfTest, tab: string): string[][] =>
  (desk.workbook.sheet.getSheetByName(tab)?.getRange(0, 0, 40, 12).getCellDatas() ?? []).map((row) =>
    row.map((cell) => String(cell?.v ?? '')),
  );
const page = (
  desk: DeskOfTest,
  tab = 'For mentor',
): { readonly heads: string[]; readonly rows: string[][]; readonly top: number } => {
  const cells = grid(desk, tab);
  const top = cells.findIndex((row) => row[0] === 'Program');
  const below = cells.slice(top + 1);
  const end = below.findIndex(([first]) => first === 'The list in numbers');
  return { heads: cells[top] ?? [], rows: below.slice(0, end < 0 ? undefined : end).filter((row) => row[0] !== ''), top };
};
const answer = async (desk: DeskOfTest, program: string, cells: readonly string[], tab = 'For mentor'): Promise<void> => {
  const { rows, top } = page(desk, tab);
  const at = top + 2 + rows.findIndex(([name]) => name === program);
  for (const [to, text] of cells.entries()) await desk.workbook.setCell(`${tab}!${'CDHIJ'[to]}${at}`, text);
};
interface Back {
  readonly changes: readonly {
    program: string;
    computed: string;
    tier: string;
    isNoTier: boolean;
    disagreement: string;
    replaces: string;
  }[];
  readonly unplaced: readonly string[];
  readonly same: number;
  readonly undo: unknown;
}
const sheetIdOf = (desk: DeskOfTest, tab: string): number =>
  (desk.ask('mentorTabs') as { sheetId: number; tab: string }[]).find((one) => one.tab === tab)?.sheetId ?? -1;
const preview = (desk: DeskOfTest, rows: string[][] | null = null, tab = 'For mentor'): Back =>
  desk.ask('previewReturn', { sheetId: rows === null ? sheetIdOf(desk, tab) : 0, rows, today: TODAY }) as Back;
const bringBack = async (desk: DeskOfTest, rows: string[][] | null = null): Promise<Back> => {
  return (await pressing(desk, 'bringBack', {
    sheetId: rows === null ? sheetIdOf(desk, 'For mentor') : 0,
    rows,
    today: TODAY,
  })) as Back;
};
/** The review columns beside a program of the list. */
const review = (desk: DeskOfTest, program: string): string[] => {
  const cells = (desk.workbook.sheet.getSheetByName('My list')?.getRange(0, 0, 20, 30).getCellDatas() ?? []).map((row) =>
    row.map((cell) => String(cell?.v ?? '')),
  );
  const first = (cells[0] ?? []).indexOf('Mentor tier');
  return cells.find(([name]) => name === program)?.slice(first, first + 6) ?? [];
};

describe('the page for the mentor', () => {
  test('says whose it is and asks three questions; names and answers stand within the first screen', async () => {
    const desk = await openDesk([LIST, PROFILE]);
    await desk.workbook.change(() => void desk.ask('makeMentorTab', { shown: ALL, name: 'Ana Diaz', today: TODAY }));
    const cells = grid(desk, 'For mentor');
    expect(cells[0]?.[0]).toBe('Ana Diaz: residency programs, for your opinion');
    expect(cells.map(([first]) => first).filter((first) => /^\d\. .*\?/.test(first ?? ''))).toHaveLength(3);
    const { heads, top } = page(desk);
    // A row is 21 pixels high, a small screen shows some 20 of them.
    expect(top).toBeLessThan(10);
    expect(heads.slice(0, 4)).toEqual(['Program', 'Tier', 'Mentor tier', 'Mentor note']);
    expect(cells.flat().join(' ')).not.toMatch(/\byours? (?:is|has|took|school|Step)/);
  });

  test('the first question is of ranks and calls once programs read, of what to drop before', async () => {
    const first = async (profile: TabContent): Promise<string | undefined> => {
      const desk = await openDesk([LIST, profile]);
      await make(desk);
      return grid(desk, 'For mentor').find(([one]) => one?.startsWith('1. '))?.[0];
    };
    expect(await first(PROFILE)).toBe('1. How should I rank these, and whom can you call? Answer under “Mentor note”.');
    expect(await first(NEXT_SEASON)).toBe('1. Which would you drop, and which move up? Choose under “Mentor tier”.');
  });

  test('tells how far each application is, in the words of HOW_READ; nothing where the row says nothing, no column where none does', async () => {
    const status = ['Status', 'IV 14 dic', '', 'IV invite 11/25!!! contestar', 'applied 9/24'];
    const desk = await openDesk([{ ...LIST, rows: ROWS.map((row, at) => [...row, status[at] ?? '']) }, PROFILE]);
    await make(desk);
    const { heads, rows } = page(desk);
    const told = rows.map((row) => `${row[0]}: ${row[heads.indexOf('Status')]}`).sort();
    expect(told).toEqual(['Harbor View: ', 'Hill: applied', 'Lakeside: invited', 'Mill Creek: interview booked']);
  });

  test('one sentence, tiers as bars, and the list in the order of work with a place to answer', async () => {
    const desk = await openDesk([LIST, PROFILE]);
    expect(await make(desk)).toBe('For mentor');
    const cells = grid(desk, 'For mentor');
    const sentence = cells
      .slice(1, 4)
      .map(([first]) => first)
      .join(' ');
    expect(sentence).toMatch(/^The applicant: Needs a visa; visa wanted: J-1; graduate of Quorra College; .*Tagalog.*Xenia\./);
    // An exam failure holds all three that are open at Reach.
    expect(cells.find(([first]) => first === 'Reach')?.slice(1, 3)).toEqual(['█'.repeat(12), '3']);
    const { heads, rows } = page(desk);
    expect(heads).toEqual([
      'Program',
      'Tier',
      'Mentor tier',
      'Mentor note',
      'Where',
      'Why',
      'To verify',
      'Mentor’s contact there',
      'Reviewed on',
      'Reviewed by',
      'Key (leave as it is)',
      '',
    ]);
    // Without scores the order compares none: by tier, then as the list stands.
    expect(rows.map((row) => [row[0], row[1], row[4]])).toEqual([
      ['Mill Creek', 'Reach (verify graduation)', 'Dayton, OH'],
      ['Lakeside', 'Reach (verify visa, graduation)', 'Buffalo, NY'],
      ['Hill', 'Reach (verify graduation)', 'Utica, NY'],
      ['Harbor View', 'Skip', 'Houston, TX'],
    ]);
    expect(new Set(rows.map((row) => row[10])).size).toBe(4);
  });

  test('asks nothing of a program that is settled or past its deadline, nor a cut-off of one applied to', async () => {
    const beside = ['Status', 'Applied', 'Deadline'];
    const of: Readonly<Record<string, readonly Content[]>> = {
      'Mill Creek': ['', true, '2027-01-15'],
      Lakeside: ['Declined', false, '2027-01-15'],
      Hill: ['', false, '2026-11-25'],
    };
    // Programs read already: what has a deadline ahead is still asked.
    const blank = ['', '', '2027-01-15'];
    const made = (more: (name: Content) => readonly Content[]) =>
      ROWS.map((row, at) =>
        at === 0
          ? [...row, ...beside]
          : [row[0] ?? '', row[1] ?? '', row[2] ?? '', row[3] ?? '', ...Array(4).fill(''), ...more(row[0] ?? '')],
      );
    const verify = async (more: (name: Content) => readonly Content[]): Promise<Record<string, string>> => {
      const desk = await openDesk([{ ...LIST, rows: made(more) }, NEXT_SEASON]);
      await make(desk, ALL);
      const { heads, rows } = page(desk);
      return Object.fromEntries(rows.map((row) => [row[0] ?? '', row[heads.indexOf('To verify')] ?? '']));
    };
    const before = await verify(() => blank);
    const after = await verify((name) => of[String(name)] ?? blank);
    for (const name of Object.keys(of)) expect(before[name], name).toContain('is there a minimum?');
    expect(after['Mill Creek']).toContain('Visa: does it sponsor J-1?');
    expect(after['Mill Creek']).not.toContain('minimum');
    expect([after.Lakeside, after.Hill]).toEqual(['', '']);
  });

  test('says in Match Week that nobody may write to a program, a mentor neither', async () => {
    const desk = await openDesk([LIST, PROFILE]);
    const words = async (today: string): Promise<string> => {
      await desk.workbook.change(() => void desk.ask('makeMentorTab', { today, name: '', shown: ALL }));
      return grid(desk, 'For mentor').flat().join(' ').replace(/ +/g, ' ');
    };
    expect(await words('2027-03-15')).toContain(
      'don’t write to a program before it contacts you, and don’t let anyone do it for you',
    );
    expect(await words('2027-03-19')).not.toContain('write to a program');
  });

  test.each(ALL.map((group) => [group, ALL.filter((one) => one !== group)] as const))(
    'without “%s” none of its words stand anywhere on the tab',
    async (group, shown) => {
      const OF: Readonly<Record<string, readonly string[]>> = {
        exams: ['217', '207', 'below', 'short', 'failure', 'attempts', 'minimum', 'Step 2 CK', 'Not yet', 'strong'],
        visa: ['Needs a visa', 'J-1', 'wanted', 'sponsor', 'verify visa'],
        school: ['Quorra', '2019', 'ECFMG certification: Yes', 'Graduation', 'verify graduation', 'visa, graduation'],
        usce: ['Zanesville', '11 month', ': 11', '2027-03-14'],
        record: ['US letters: 9'],
        fit: ['Tagalog', 'Xenia'],
      };
      const desk = await openDesk([LIST, PROFILE]);
      await make(desk, shown);
      const sheet = desk.workbook.sheet.getSheetByName('For mentor');
      const notes = JSON.stringify(sheet?.getSheet().getSnapshot() ?? {});
      const all = `${grid(desk, 'For mentor').flat().join('\n')}\n${notes}\n${desk.workbook.sheet
        .getDefinedNames()
        .filter((name) => name.getFormulaOrRefString().includes('For mentor'))
        .map((name) => name.getName())
        .join()}`;
      // The engine's own ids are random letters and figures: a score stands by itself.
      for (const secret of OF[group] ?? [])
        expect(all).not.toMatch(/^\d+$/.test(secret) ? new RegExp(String.raw`(?<![\w-])${secret}(?![\w-])`) : secret);
      expect(all).toContain('A tier can still hint at it.');
    },
  );

  test('with everything ticked all of it stands there', async () => {
    const desk = await openDesk([LIST, PROFILE]);
    await make(desk, ALL);
    const all = grid(desk, 'For mentor').flat().join('\n');
    for (const words of ['217', '207', 'Needs a visa', 'Quorra', 'Zanesville', 'US letters: 9', 'Xenia'])
      expect(all).toContain(words);
    expect(all).not.toContain('A tier can still hint at it.');
  });

  test('is made again in place until somebody answers on it', async () => {
    const desk = await openDesk([LIST, PROFILE]);
    await make(desk);
    expect(await make(desk)).toBe('For mentor');
    await answer(desk, 'Lakeside', ['Skip']);
    expect(() => desk.ask('removeMentorTab')).toThrow('The tab holds answers');
    expect(await make(desk)).toBe('For mentor 2');
  });
});

describe('the answers', () => {
  test('come back from the tab: shown first, then written beside the program, disagreement marked, and taken back', async () => {
    const desk = await openDesk([LIST, PROFILE]);
    await make(desk);
    await answer(desk, 'Lakeside', ['Realistic', 'took two of ours', 'Dr Ana', '2026-11-26', 'Ana']);
    await answer(desk, 'Mill Creek', ['', 'good place']);
    const seen = preview(desk);
    expect(desk.services.calls.writes).toBe(0);
    expect(seen.changes.map(({ program, tier, disagreement }) => [program, tier, disagreement])).toEqual([
      ['Mill Creek', '', ''],
      ['Lakeside', 'Realistic', 'Mentor: Realistic, computed: Reach (verify visa, graduation)'],
    ]);
    const back = await bringBack(desk);
    expect(review(desk, 'Lakeside')).toEqual([
      'Realistic',
      'took two of ours',
      'Dr Ana',
      '2026-11-26',
      'Ana',
      'Mentor: Realistic, computed: Reach (verify visa, graduation)',
    ]);
    expect(preview(desk)).toMatchObject({ changes: [], same: 2 });
    await desk.workbook.change(() => void desk.ask('undoReview', { undo: back.undo }));
    // The columns were made for it, and go with it.
    expect(review(desk, 'Lakeside')).toEqual([]);
  });

  test('find their program after rows were inserted, deleted, sorted and renamed, or are told', async () => {
    const desk = await openDesk([LIST, PROFILE]);
    await make(desk);
    for (const [program, note] of [
      ['Mill Creek', 'one'],
      ['Harbor View', 'two'],
      ['Lakeside', 'three'],
      ['Hill', 'four'],
    ] as const)
      await answer(desk, program, ['Reach', note]);
    // Sorted, a new row between, Harbor View gone, Hill renamed, Lakeside's visa filled in meanwhile.
    const moved: string[][] = [
      ['Hill University', 'Utica', 'NY', 'University', 'J-1', '60%', '230 preferred', ''],
      ['Brand New', 'Toledo', 'OH', 'Community', 'J-1', '60%', '', ''],
      ['Lakeside', 'Buffalo', 'NY', 'Community', 'J-1', '', '', ''],
      ['Mill Creek', 'Dayton', 'OH', 'Community', 'J-1', '60%', '214 required', '2 attempts'],
    ];
    for (const [at, row] of moved.entries())
      for (const [to, text] of row.entries()) await desk.workbook.setCell(`My list!${'ABCDEFGH'[to]}${at + 2}`, text);
    const back = await bringBack(desk);
    expect([review(desk, 'Mill Creek')[1], review(desk, 'Lakeside')[1], review(desk, 'Brand New')[1]]).toEqual([
      'one',
      'three',
      '',
    ]);
    expect(back.unplaced).toEqual(['Hill: Reach; four', 'Harbor View: Reach; two']);
  });

  test('of two programs with one name the answer goes to its own, or to none', async () => {
    const twins = (second: string): Content[][] => [
      ROWS[0] ?? [],
      ['St Mary', 'Dayton', 'OH', 'Community', 'J-1', '60%', '', ''],
      ['St Mary', second, 'OK', 'Community', 'J-1', '60%', '', ''],
    ];
    const desk = await openDesk([{ ...LIST, rows: twins('Tulsa') }, PROFILE]);
    await make(desk);
    await answer(desk, 'St Mary', ['Skip', 'about Dayton']);
    // Dayton is gone, Tulsa has moved up.
    for (const [to, text] of ['St Mary', 'Tulsa', 'OK'].entries()) await desk.workbook.setCell(`My list!${'ABC'[to]}2`, text);
    for (const letter of 'ABCDEF') await desk.workbook.setCell(`My list!${letter}3`, '');
    const back = preview(desk);
    expect(back.changes).toEqual([]);
    expect(back.unplaced).toEqual(['St Mary: Skip; about Dayton']);
  });

  test('go to the list they were asked for, whichever list is in front', async () => {
    const other: TabContent = { ...LIST, name: 'Other list', rows: [ROWS[0] ?? [], ...ROWS.slice(1, 3)] };
    const desk = await openDesk([other, LIST, PROFILE]);
    desk.workbook.sheet.setActiveSheet(desk.workbook.sheet.getSheetByName('My list') as never);
    await make(desk);
    await answer(desk, 'Mill Creek', ['Skip', 'mine']);
    await bringBack(desk);
    expect(review(desk, 'Mill Creek').slice(0, 2)).toEqual(['Skip', 'mine']);
    expect(grid(desk, 'Other list')[0]).not.toContain('Mentor tier');
  });

  test('a second mentor’s blanks keep what the first one said', async () => {
    const desk = await openDesk([LIST, PROFILE]);
    await make(desk);
    await answer(desk, 'Lakeside', ['Skip', 'closed', 'Dr Ana']);
    await bringBack(desk);
    const { heads, rows } = page(desk);
    const ben = [
      heads,
      ...rows.map((row) =>
        row[0] === 'Lakeside' ? row.map((cell, at) => (at === 3 ? 'call them' : [2, 7, 8, 9].includes(at) ? '' : cell)) : row,
      ),
    ];
    const back = await bringBack(desk, ben);
    expect(review(desk, 'Lakeside').slice(0, 3)).toEqual(['Skip', 'call them', 'Dr Ana']);
    expect(back.changes[0]?.replaces).toBe('closed');
  });

  test('a word that is no tier is told, kept, and counts for nothing', async () => {
    const desk = await openDesk([LIST, PROFILE]);
    await make(desk);
    await answer(desk, 'Lakeside', ['maybe later']);
    await answer(desk, 'Hill', ['skip']);
    const told = preview(desk).changes.map(({ program, tier, isNoTier }) => [program, tier, isNoTier]);
    expect(told).toEqual([
      ['Lakeside', 'maybe later', true],
      ['Hill', 'skip', false],
    ]);
    await bringBack(desk);
    expect(review(desk, 'Lakeside')[0]).toBe('maybe later');
    expect(review(desk, 'Lakeside')[5]).toBe('');
  });

  test('a program in a blank row below the list is the mentor’s own; the numbers below it are no answers', async () => {
    const desk = await openDesk([LIST, PROFILE]);
    await make(desk);
    const { rows, top } = page(desk);
    await desk.workbook.setCell(`For mentor!A${top + 2 + rows.length}`, 'Try Oak Ridge too');
    const back = preview(desk);
    expect(back.unplaced).toEqual(['Try Oak Ridge too (added by the mentor): no words']);
    expect(back.changes).toEqual([]);
  });

  test('come back as a paste, with a row that the mentor added', async () => {
    const desk = await openDesk([LIST, PROFILE]);
    await make(desk);
    const { heads, rows } = page(desk);
    const pasted = [
      heads,
      ...rows.map((row) => (row[0] === 'Hill' ? row.map((cell, at) => (at === 2 ? 'Ultra-reach' : cell)) : row)),
      ['Try Oak Ridge too'],
    ];
    const back = await bringBack(desk, pasted);
    expect(review(desk, 'Hill')[0]).toBe('Ultra-reach');
    expect(back.unplaced).toEqual(['Try Oak Ridge too (added by the mentor): no words']);
    expect(() => preview(desk, [['Program', 'Tier']])).toThrow('This is not a mentor page');
  });

  test('are written whatever call of Google fails, at the second press', async () => {
    const begun = async (): Promise<DeskOfTest> => {
      const desk = await openDesk([LIST, PROFILE]);
      await make(desk);
      await answer(desk, 'Lakeside', ['Skip', 'closed now']);
      return desk;
    };
    const theirs = (desk: DeskOfTest): string => JSON.stringify(grid(desk, 'My list').map((row) => row.slice(0, 8)));
    const whole = await begun();
    await bringBack(whole);
    const { made } = whole.services.calls;
    const places = callsThatFail(made, 12).map((at) => ({ name: made[at], at }));
    expect(places.length).toBeGreaterThan(3);
    for (let from = 0; from < places.length; from += 20)
      await Promise.all(
        places.slice(from, from + 20).map(async ({ name, at }) => {
          const desk = await begun();
          const before = theirs(desk);
          const sheetId = sheetIdOf(desk, 'For mentor');
          pressFailing(desk, at, 'bringBack', { sheetId, rows: null, today: TODAY });
          expect(theirs(desk), name).toBe(before);
          await bringBack(desk);
          expect(review(desk, 'Lakeside').slice(0, 2), `call ${at}: ${name}`).toEqual(['Skip', 'closed now']);
          desk.workbook.dispose();
        }),
      );
  });

  test('change the tier that planning uses only where the applicant follows them, with her sentence as the reason', async () => {
    const desk = await openDesk([LIST, PROFILE]);
    await make(desk);
    await answer(desk, 'Lakeside', ['Skip', 'closed to IMGs now', '', '', 'Ana']);
    await bringBack(desk);
    const tiers = () => (desk.ask('plan', { today: TODAY }) as { tiers: { count: number }[] }).tiers.map(({ count }) => count);
    const before = tiers();
    const { sheetId, rows } = desk.ask('disagreements', { today: TODAY }) as {
      sheetId: number;
      rows: { program: string; row: number; key: string }[];
    };
    expect(rows.map(({ program }) => program)).toEqual(['Lakeside']);
    const undo = await pressing(desk, 'applyTiers', { sheetId, rows: rows.map(({ row, key }) => ({ row, key })) });
    const cell = grid(desk, 'My list')
      .find(([name]) => name === 'Lakeside')
      ?.at(8);
    expect(cell).toBe('Skip: closed to IMGs now (Ana)');
    expect(tiers()[3]).toBe((before[3] ?? 0) + 1);
    await desk.workbook.change(() => void desk.ask('undoTiers', { undo }));
    expect(tiers()).toEqual(before);
  });

  test('that look like a formula never run, also where the cell’s format was changed meanwhile, and after Undo', async () => {
    const link = '=HYPERLINK("https://there.org","look")';
    const desk = await openDesk([LIST, PROFILE]);
    await make(desk);
    await answer(desk, 'Lakeside', ['Skip', 'closed now']);
    await bringBack(desk);
    const at = grid(desk, 'My list').findIndex(([name]) => name === 'Lakeside');
    const cell = () => desk.workbook.data(`My list!${REVIEW_NOTE}${at + 1}`);
    const asGeneral = (): void =>
      void desk.workbook.sheet
        .getSheetByName('My list')
        ?.getRange(at, 9, 1, 6)
        .setValues([Array.from({ length: 6 }, () => ({ s: { n: { pattern: 'General' } } }))]);
    const pasted = grid(desk, 'For mentor').map((row) => (row[0] === 'Lakeside' ? row.with(3, link) : row));
    asGeneral();
    const { undo } = await bringBack(desk, pasted);
    expect(cell()).toMatchObject({ v: link });
    expect(cell()?.f ?? null).toBeNull();
    const { undo: second } = await bringBack(
      desk,
      pasted.map((row) => (row[0] === 'Lakeside' ? row.with(5, 'closed') : row)),
    );
    asGeneral();
    await desk.workbook.change(() => void desk.ask('undoReview', { undo: second }));
    expect(cell()).toMatchObject({ v: link });
    expect(cell()?.f ?? null).toBeNull();
    await desk.workbook.change(() => void desk.ask('undoReview', { undo }));
    expect(cell()).toMatchObject({ v: 'closed now' });
  });

  test('used as the tier keep the applicant’s own words, however often it is pressed', async () => {
    const rows = ROWS.map((row, at) => [...row, ['Tier to use', '', '', 'Reach: my own reason', ''][at] ?? '']);
    const desk = await openDesk([{ ...LIST, rows }, PROFILE]);
    await make(desk);
    await answer(desk, 'Lakeside', ['Skip', 'closed to IMGs now', '', '', 'Ana']);
    await bringBack(desk);
    const asked = desk.ask('disagreements', { today: TODAY }) as { sheetId: number; rows: { row: number; key: string }[] };
    const ask = { sheetId: asked.sheetId, rows: asked.rows.map(({ row, key }) => ({ row, key })) };
    const press = async (): Promise<unknown> => {
      return pressing(desk, 'applyTiers', ask);
    };
    const cell = () => desk.workbook.sheet.getSheetByName('My list')?.getRange(3, 8);
    const note = (): string => cell()?.getNote()?.note ?? '';
    cell()?.createOrUpdateNote({ note: 'ask again in May', width: 200, height: 90, show: false } as never);
    await press();
    expect(cell()?.getValue()).toBe('Skip: closed to IMGs now (Ana)');
    expect(note()).toMatch(/^ask again in May\nYour words before: Reach: my own reason \[check/);
    const again = await press();
    await answer(desk, 'Lakeside', ['Ultra-reach', 'maybe', '', '', 'Ana']);
    await bringBack(desk);
    const third = await press();
    expect(cell()?.getValue()).toBe('Ultra-reach: maybe (Ana)');
    expect(note()).toContain('Your words before: Reach: my own reason');
    await desk.workbook.change(() => void desk.ask('undoTiers', { undo: third }));
    expect(cell()?.getValue()).toBe('Skip: closed to IMGs now (Ana)');
    await desk.workbook.change(() => void desk.ask('undoTiers', { undo: again }));
    expect([cell()?.getValue(), note()]).toEqual(['Reach: my own reason', 'ask again in May']);
  });

  test('offer a person they know there, whom the applicant takes as a link', async () => {
    const desk = await openDesk([LIST, PROFILE]);
    await make(desk);
    await answer(desk, 'Lakeside', ['', '', 'Dr Ortiz', '', 'Ana']);
    await bringBack(desk);
    const { sheetId, rows } = desk.ask('contactsOffered') as {
      sheetId: number;
      rows: { program: string; contact: string; row: number; key: string }[];
    };
    expect(rows.map(({ program, contact }) => [program, contact])).toEqual([['Lakeside', 'Dr Ortiz']]);
    const undo = await pressing(desk, 'acceptContacts', { sheetId, rows: rows.map(({ row, key }) => ({ row, key })) });
    expect(grid(desk, 'My list')[0]?.[8]).toBe('Connection');
    expect(grid(desk, 'My list').find(([name]) => name === 'Lakeside')?.[8]).toBe('contact there: Dr Ortiz (known to Ana)');
    expect((desk.ask('contactsOffered') as { rows: unknown[] }).rows).toEqual([]);
    await desk.workbook.change(() => void desk.ask('undoContacts', { undo }));
    expect((desk.ask('contactsOffered') as { rows: unknown[] }).rows).toHaveLength(1);
  });
});
