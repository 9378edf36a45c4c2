/** Pane Season: do the states come into the list on request only, is every cell of the applicant's kept or given back, and does a second press complete what a fault left? Through the built script and stand-ins. */
import { describe, expect, test } from 'vitest';
import type { TabContent } from '../../host/workbookData.ts';
import { callsThatFail, type DeskOfTest, openDesk, PROFILE_TAB, pressFailing, pressing, TODAY } from './desk.ts';

interface Board {
  readonly sheetId: number;
  readonly seasonWords: string;
  readonly season: {
    readonly phase: string;
    readonly contradiction: string;
    readonly parts: readonly { readonly phase: string; readonly from: string }[];
  };
  readonly column: string | null;
  readonly isOffered: boolean;
  readonly groups: readonly {
    readonly status: string;
    readonly rows: readonly { readonly row: number; readonly key: string; readonly name: string; readonly words: string }[];
    readonly more: number;
  }[];
}
interface Written {
  readonly board: Board;
  readonly undo: object;
  readonly countsAs: string;
}

const ROWS: TabContent['rows'] = [
  ['Hospital', 'State', 'Visa', 'IMG %', 'Status'],
  ['Mill Creek', 'CA', 'J-1', '60%', 'sent 9/23, fingers crossed'],
  ['Harbor View', 'TX', 'J-1', '40%', ''],
  ['Lakeside', 'NY', 'J-1', '40%', 'II received'],
];
const LIST: TabContent = { name: 'My list', rows: ROWS, columnCount: 12, rowCount: 20 };
const WITHOUT: TabContent = { ...LIST, rows: ROWS.map((row) => row.slice(0, 4)) };

const open = (list: TabContent) => openDesk([list, PROFILE_TAB]);
const season = (desk: DeskOfTest): Board => desk.ask('season', { today: TODAY }) as Board;
const cell = (desk: DeskOfTest, address: string): string => desk.workbook.cell(`My list!${address}`);
const noteAt = (desk: DeskOfTest, row: number, column: number): string =>
  desk.workbook.sheet.getSheetByName('My list')?.getRange(row, column).getNote()?.note ?? '';
const states = ({ groups }: Board): string[] =>
  groups.flatMap(({ status, rows }) => rows.map(({ name }) => `${name}: ${status}`));
const rowOf = ({ groups }: Board, name: string) => {
  const found = groups.flatMap(({ rows }) => rows).find((row) => row.name === name);
  if (found === undefined) throw new Error(`No row “${name}”.`);
  return found;
};
async function change(desk: DeskOfTest, name: string, status: string): Promise<Written> {
  const board = season(desk);
  const { row, key } = rowOf(board, name);
  return (await pressing(desk, 'changeStatus', { sheetId: board.sheetId, row, key, status, today: TODAY })) as Written;
}
async function offerStates(desk: DeskOfTest): Promise<Written> {
  const { sheetId } = season(desk);
  return (await pressing(desk, 'offerStates', { sheetId, today: TODAY })) as Written;
}
const back = (desk: DeskOfTest, request: 'undoStatus' | 'takeStatesBack', { board, undo }: Written): Board =>
  desk.ask(request, { sheetId: board.sheetId, undo, today: TODAY }) as Board;

describe('several lists in one file', () => {
  const phaseOf = (desk: DeskOfTest): string =>
    (desk.ask('season', { today: TODAY }) as { season: { says: string } }).season.says;

  test('the pane says which of them it counts, and names the others', async () => {
    const desk = await openDesk([LIST, { ...WITHOUT, name: 'FM' }, { ...WITHOUT, name: 'Peds' }, PROFILE_TAB]);
    expect(phaseOf(desk)).toMatch(/ Counted here is the list “My list”, not “FM” and “Peds”\.$/);
  });

  test('of one list nothing is said', async () => {
    expect(phaseOf(await open(LIST))).not.toContain('Counted here');
  });
});

describe('the pane', () => {
  test('reads the phase, its year from June to July, and each program’s state; nothing is written', async () => {
    const desk = await open(LIST);
    const board = season(desk);
    expect(board.season.phase).toBe('interviewing');
    expect(board.season.parts.map(({ phase, from }) => `${from} ${phase}`)).toEqual([
      '2026-06-03 planning',
      '2026-09-02 applying',
      '2026-09-23 late',
      '2027-02-01 ranking',
      '2027-03-04 waiting',
      '2027-03-15 SOAP',
      '2027-03-19 after the Match',
      '2027-07-01 season over',
    ]);
    expect(states(board)).toEqual(['Mill Creek: applied', 'Lakeside: invited', 'Harbor View: not said']);
    expect([board.column, board.isOffered]).toEqual(['Status', false]);
    expect(desk.services.calls.writes).toBe(0);
  });
  test('without Season the phase is not known; the words that PROFILE has there are kept for Undo', async () => {
    const withSeason = (value: string) =>
      openDesk([
        LIST,
        { ...PROFILE_TAB, rows: PROFILE_TAB.rows.map(([label, own]) => [label ?? '', label === 'Season' ? value : (own ?? '')]) },
      ]);
    expect(season(await withSeason('')).season.phase).toBe('not known');
    const board = season(await withSeason('Match 2027'));
    expect([board.season.phase, board.seasonWords]).toEqual(['interviewing', 'Match 2027']);
  });
  test('the year that is chosen there goes into the row Season, and leaving the Match too; Undo writes the words before', async () => {
    const desk = await openDesk([
      LIST,
      { ...PROFILE_TAB, rows: PROFILE_TAB.rows.map(([label, own]) => [label ?? '', label === 'Season' ? '' : (own ?? '')]) },
    ]);
    const phaseWith = (words: string): string => {
      desk.ask('saveProfile', { answers: { season: words } });
      return season(desk).season.phase;
    };
    expect([season(desk).season.phase, phaseWith('2027'), phaseWith('2027, left the Match'), phaseWith('')]).toEqual([
      'not known',
      'interviewing',
      'planning',
      'not known',
    ]);
  });
  test('a day that PROFILE was stamped with on an earlier day contradicts nothing: the person’s own day counts', async () => {
    const desk = await openDesk([LIST, { ...PROFILE_TAB, rows: [...PROFILE_TAB.rows, ['Today', '2026-09-01']] }]);
    const { season: now } = season(desk);
    expect([now.phase, now.contradiction]).toEqual(['interviewing', '']);
  });
  test('of 160 programs in one state names 150 and says that 10 more are there', async () => {
    const rows = Array.from({ length: 160 }, (_, at) => [`Hospital ${at}`, 'TX', 'J-1', '40%', 'applied']);
    const desk = await open({ ...LIST, rows: [ROWS[0] ?? [], ...rows], rowCount: 200 });
    expect(season(desk).groups.map(({ status, rows: shown, more }) => [status, shown.length, more])).toEqual([
      ['applied', 150, 10],
    ]);
  });
});

describe('a program’s status', () => {
  test('is written into its cell; the words before stand in the note, and Undo puts them back', async () => {
    const desk = await open(LIST);
    const written = await change(desk, 'Mill Creek', 'rejected');
    expect([cell(desk, 'E2'), noteAt(desk, 1, 4)]).toEqual(['rejected', expect.stringContaining('sent 9/23, fingers crossed')]);
    expect(states(written.board)).toContain('Mill Creek: rejected');
    expect(states(back(desk, 'undoStatus', written))).toContain('Mill Creek: applied');
    expect([cell(desk, 'E2'), noteAt(desk, 1, 4)]).toEqual(['sent 9/23, fingers crossed', '']);
    // Done twice it is done once.
    back(desk, 'undoStatus', written);
    expect(cell(desk, 'E2')).toBe('sent 9/23, fingers crossed');
  });
  test('taken back, its cell has the format it had', async () => {
    const desk = await open(LIST);
    const format = () =>
      desk.workbook.office.patternOf(
        desk.workbook.sheet.getSheetByName('My list')?.getRange(1, 4).getCellDatas()[0]?.[0] ?? null,
      );
    const before = format();
    const written = await change(desk, 'Mill Creek', 'invited');
    expect(format()).toBe('@');
    back(desk, 'undoStatus', written);
    expect(format()).toBe(before);
  });
  test('chosen twice: the note keeps the applicant’s own words, each Undo goes one step back', async () => {
    const desk = await open(LIST);
    const first = await change(desk, 'Lakeside', 'interview booked');
    const second = await change(desk, 'Lakeside', 'interviewed');
    expect(noteAt(desk, 3, 4)).toContain('Your words before: II received');
    back(desk, 'undoStatus', second);
    expect(cell(desk, 'E4')).toBe('interview booked');
    back(desk, 'undoStatus', first);
    expect(cell(desk, 'E4')).toBe('II received');
  });
  test('goes to the program where it stands now, after the list was sorted', async () => {
    const desk = await open(LIST);
    const board = season(desk);
    const { row, key } = rowOf(board, 'Lakeside');
    for (const [at, text] of ['Lakeside', 'NY', 'J-1', '40%', 'II received'].entries())
      await desk.workbook.setCell(`My list!${'ABCDE'[at]}2`, text);
    for (const [at, text] of ['Mill Creek', 'CA', 'J-1', '60%', ''].entries())
      await desk.workbook.setCell(`My list!${'ABCDE'[at]}4`, text);
    desk.ask('changeStatus', { sheetId: board.sheetId, row, key, status: 'interviewed', today: TODAY });
    expect([cell(desk, 'E2'), cell(desk, 'E4')]).toEqual(['interviewed', '']);
  });
  test('that another column outdoes is told: an Applied day says more than “to verify”', async () => {
    const rows = ROWS.map((row, at) => [...row, at === 0 ? 'Applied on' : at === 1 ? 'Yes' : '']);
    const desk = await open({ ...LIST, rows });
    expect((await change(desk, 'Mill Creek', 'to verify')).countsAs).toBe('applied');
    expect((await change(desk, 'Mill Creek', 'invited')).countsAs).toBe('invited');
  });
  test.each([
    ['a formula', '=1+1', 'formula of yours'],
    ['a number', 12, 'a number, a date or a checkbox'],
    ['a tick', true, 'a number, a date or a checkbox'],
  ])('is refused over %s, which stays', async (_what, content, says) => {
    const desk = await open({ ...LIST, rows: [ROWS[0] ?? [], ['Mill Creek', 'CA', 'J-1', '60%', content], ...ROWS.slice(2)] });
    const before = cell(desk, 'E2');
    const board = season(desk);
    const { row, key } = rowOf(board, 'Mill Creek');
    expect(() => desk.ask('changeStatus', { sheetId: board.sheetId, row, key, status: 'applied', today: TODAY })).toThrow(says);
    expect([cell(desk, 'E2'), desk.services.calls.writes]).toEqual([before, 0]);
  });
  test('written over meanwhile by somebody else: Undo leaves it', async () => {
    const desk = await open(LIST);
    const written = await change(desk, 'Mill Creek', 'rejected');
    await desk.workbook.setCell('My list!E2', 'invited!!');
    expect(() => back(desk, 'undoStatus', written)).toThrow('Cell E2 was changed since: nothing was taken back.');
    expect(cell(desk, 'E2')).toBe('invited!!');
  });
  test('asks for the column first where the list has none', async () => {
    const desk = await open(WITHOUT);
    const board = season(desk);
    const { row, key } = rowOf(board, 'Mill Creek');
    expect(() => desk.ask('changeStatus', { sheetId: board.sheetId, row, key, status: 'applied', today: TODAY })).toThrow(
      'Your list has no Status column yet: add one first.',
    );
  });
});

describe('the states to choose from', () => {
  test('in a list without the column: a column Status behind the last of it, then one choice is written there, and read', async () => {
    const desk = await open(WITHOUT);
    const { board } = await offerStates(desk);
    expect([cell(desk, 'E1'), board.column, board.isOffered]).toEqual(['Status', 'Status', true]);
    await change(desk, 'Harbor View', 'applied');
    expect(cell(desk, 'E3')).toBe('applied');
    expect(states(season(desk))).toContain('Harbor View: applied');
  });
  test('Undo takes the column back while it is empty, and only the choices once something stands there', async () => {
    const desk = await open(WITHOUT);
    expect(back(desk, 'takeStatesBack', await offerStates(desk)).column).toBeNull();
    expect(cell(desk, 'E1')).toBe('');
    const again = await offerStates(desk);
    await change(desk, 'Harbor View', 'applied');
    const board = back(desk, 'takeStatesBack', again);
    expect([cell(desk, 'E1'), cell(desk, 'E3'), board.isOffered]).toEqual(['Status', 'applied', false]);
  });
  test('where SCORE’s columns follow the list at once, a column is inserted between, and Undo deletes it', async () => {
    const desk = await open(WITHOUT);
    await desk.workbook.change(() => void desk.ask('score', { today: TODAY, asValues: true }));
    const width = () => desk.workbook.sheet.getSheetByName('My list')?.getMaxColumns() ?? 0;
    const [before, header] = [width(), cell(desk, 'F1')];
    const written = await offerStates(desk);
    back(desk, 'takeStatesBack', written);
    expect([width(), cell(desk, 'F1'), cell(desk, 'E1')]).toEqual([before, header, '']);
  });
  test('in a column that is there: its words stay as they are, and Undo takes only the choices', async () => {
    const desk = await open(LIST);
    const written = await offerStates(desk);
    expect([cell(desk, 'E1'), cell(desk, 'E2'), written.board.isOffered]).toEqual(['Status', 'sent 9/23, fingers crossed', true]);
    expect(() => desk.ask('offerStates', { sheetId: written.board.sheetId, today: TODAY })).toThrow(
      'The cells under “Status” already offer choices.',
    );
    const board = back(desk, 'takeStatesBack', written);
    expect([board.column, board.isOffered, cell(desk, 'E2')]).toEqual(['Status', false, 'sent 9/23, fingers crossed']);
  });
});

// Whatever call fails, what the applicant typed is in its cell or in the note, and the second press ends as one press would have.
test('a fault at any call of a change or an addition is completed by pressing again', async () => {
  const acts = [
    { list: LIST, request: 'changeStatus', what: { status: 'rejected' }, ends: ['Status', 'rejected'] },
    { list: WITHOUT, request: 'offerStates', what: {}, ends: ['Status', ''] },
  ] as const;
  for (const { list, request, what, ends } of acts) {
    const begun = async () => {
      const desk = await openDesk([list, PROFILE_TAB]);
      const board = season(desk);
      const { row, key } = rowOf(board, 'Mill Creek');
      return {
        desk,
        ask: { sheetId: board.sheetId, ...(request === 'changeStatus' ? { row, key } : {}), ...what, today: TODAY },
      };
    };
    const whole = await begun();
    const readBefore = whole.desk.services.calls.made.length;
    whole.desk.ask(request, whole.ask);
    const { made } = whole.desk.services.calls;
    expect(made.length).toBeGreaterThan(readBefore);
    for (const at of callsThatFail(made.slice(readBefore), 8)) {
      const { desk, ask } = await begun();
      pressFailing(desk, at, request, ask);
      const kept = `${cell(desk, 'E2')} ${noteAt(desk, 1, 4)}`;
      if (list === LIST) expect(kept, `call ${at}: ${made[readBefore + at]}`).toContain('sent 9/23, fingers crossed');
      // The whole column may have got its choices before the fault.
      if (request === 'changeStatus' || !season(desk).isOffered) desk.ask(request, ask);
      expect([cell(desk, 'E1'), cell(desk, 'E2')], `call ${at}: ${made[readBefore + at]}`).toEqual(ends);
      desk.workbook.dispose();
    }
  }
});
