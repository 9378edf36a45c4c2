// Which requests of the sidebar write, each on which sheets, and how is each taken back? One entry a request and state it may find.
import type { Content, TabContent } from '../../host/workbookData.ts';
import type { Request } from '../../src/google/server/answers.ts';
import { NAMES, PROFILE_TAB, TODAY } from '../google/desk.ts';
import type { DeskOfTest } from '../support/desk.ts';

export interface Action {
  /** "score: values over a formula". */
  readonly name: string;
  readonly request: Request;
  readonly tabs: readonly TabContent[];
  /** Range names, where they are not the profile's alone. */
  readonly names?: Readonly<Record<string, string>>;
  /** What happens before the press; what it answers is given to `ask`. */
  readonly before?: (desk: DeskOfTest) => unknown;
  readonly ask: (desk: DeskOfTest, ready: unknown) => unknown;
  /** How it is taken back, with what the press answered. */
  readonly undo?: (answer: unknown) => readonly [request: Request, ask: unknown];
  /** What is drawn anew at the next press, so that a press that fails may leave it undrawn. */
  readonly isRedrawn?: RegExp;
}

const ROWS: readonly (readonly Content[])[] = [
  ['Programs I like'],
  [],
  ['Notes', 'Hospital', 'State', 'Type', 'Visa?', 'Min CK', 'IMG %', 'Website', 'Connection'],
  ['call them', 'Mill Creek', 'CA', 'Community', 'J-1', 'none', { value: 0.6, pattern: '0%' }, '', ''],
  ['', 'Harbor View', 'TX', 'Community', 'No visas', '', '40%', '', 'letter'],
  ['', '', '', '', '', '', '', '', ''],
  ['=1+1', 'Lakeside', 'NY', 'Community', '', '', '', '', ''],
  [{ value: 46000, pattern: 'yyyy-mm-dd' }, 'Hill', 'NY', 'University', 'J-1', '230 preferred', '60%', '', ''],
];
const LIST: TabContent = { name: 'My list', rows: ROWS, columnCount: 12, rowCount: 60 };
const WIDE: TabContent = { ...LIST, columnCount: 30 };
const TIER_CELLS: Readonly<Record<number, string>> = { 2: 'Tier to use', 4: 'Reach: mine' };
const WITH_TIERS: TabContent = { ...WIDE, columnCount: 40, rows: ROWS.map((row, at) => [...row, TIER_CELLS[at] ?? '']) };
const STATES: Readonly<Record<number, string>> = { 2: 'Status', 6: 'sent, fingers crossed' };
const WITH_STATES: TabContent = { ...WIDE, rows: ROWS.map((row, at) => [...row, STATES[at] ?? '']) };
const DAYS: Readonly<Record<number, Content>> = { 2: 'Checked on', 3: { value: 46000, pattern: 'yyyy-mm-dd' }, 6: 'in May' };
const CHECKED: TabContent = { ...LIST, rows: ROWS.map((row, at) => [...row, DAYS[at] ?? '']) };
const TABS = [LIST, PROFILE_TAB];

const PASTED = [
  ['Program', 'State', 'Visa', 'Website', 'IMG %', 'Notes'],
  ['Mill Creek', 'CA', 'J-1', '', '', ''],
  ['New Place', 'OH', 'J-1', 'https://new.org', '40', '=HYPERLINK("x")'],
  ['Other Place', 'PA', 'H-1B', 'https://o.org', '', '-2+3'],
];
const PLACES = [
  ['Program', 'Specialty', 'City', 'State', 'Notes'],
  ['Sunny Valley Hospital', 'Internal Medicine', 'Fresno', 'CA', '=Verify: about 40 residents'],
  ['Palm Clinic', 'Internal Medicine', 'Indio', 'CA', 'Phone 760'],
];
const PAGE =
  'Visa: We sponsor J-1 visas only.\nMinimum USMLE Step 2 CK score of 220 is required.\nApplicants must have graduated within 5 years.\n';

/** A list is copied for the next season once the Match is over. */
const AFTER_MATCH = '2027-03-25';

const score = (asValues: boolean) => ({ today: TODAY, asValues });
const takenBack = (request: Request) => (answer: unknown) => [request, { undo: (answer as { undo: unknown }).undo }] as const;
const undoScore = takenBack('undoScore');

/** What the board answers names its list. */
interface Board {
  readonly sheetId: number;
  readonly groups: readonly { readonly rows: readonly { readonly row: number; readonly key: string; readonly name: string }[] }[];
}
const takenBackOn = (request: Request) => (answer: unknown) => {
  const { board, undo } = answer as { board: Board; undo: unknown };
  return [request, { sheetId: board.sheetId, undo, today: TODAY }] as const;
};
const takenBackFrom = (request: Request) => (answer: unknown) => {
  const { ranks, undo } = answer as { ranks: { sheetId: number }; undo: unknown };
  return [request, { sheetId: ranks.sheetId, undo, today: TODAY }] as const;
};
function changeAsk(desk: DeskOfTest): unknown {
  const { sheetId, groups } = desk.ask('season', { today: TODAY }) as Board;
  const found = groups.flatMap(({ rows }) => rows).find(({ name }) => name === 'Lakeside');
  return { sheetId, row: found?.row, key: found?.key, status: 'invited', today: TODAY };
}

function select(desk: DeskOfTest, row: number): void {
  const tab = desk.workbook.sheet.getSheetByName('My list');
  if (tab === null) throw new Error('The list is gone.');
  desk.workbook.sheet.setActiveSheet(tab);
  tab.getRange(row - 1, 1).activate();
}

/** The message goes to the program in that row. */
function messageAsk(desk: DeskOfTest, at: number): unknown {
  select(desk, at);
  const { sheetId, row, key } = desk.ask('explain', { today: TODAY }) as { sheetId: number; row: number; key: string };
  return { sheetId, row, key, title: 'An update with news', sums: ['1a2b3c'], today: TODAY };
}

interface Rows {
  readonly sheetId: number;
  readonly rows: readonly { readonly row: number; readonly key: string }[];
}
const these = (offered: unknown): Rows => {
  const { sheetId, rows } = offered as Rows;
  return { sheetId, rows: rows.map(({ row, key }) => ({ row, key })) };
};

/** The mentor's page, answered in every row. */
function answered(desk: DeskOfTest): number {
  desk.ask('makeMentorTab', { shown: ['visa', 'exams'], name: '', today: TODAY });
  const page = desk.workbook.sheet.getSheetByName('For mentor');
  const names =
    page
      ?.getRange(0, 0, 40, 1)
      .getCellDatas()
      .map(([cell]) => String(cell?.v ?? '')) ?? [];
  const top = names.indexOf('Program');
  const end = names.indexOf('The list in numbers');
  const write = (at: number, column: number, ...texts: readonly string[]): void =>
    void page?.getRange(at, column, 1, texts.length).setValues([texts.map((v) => ({ v, t: 1 }))]);
  for (const [at, name] of names.entries())
    if (at > top && at < end && name !== '') {
      write(at, 2, 'Skip', `note ${name}`);
      write(at, 7, `Dr ${name}`, '2026-11-01', 'Ana');
    }
  return (desk.ask('mentorTabs') as { tab: string; sheetId: number }[]).find(({ tab }) => tab === 'For mentor')?.sheetId ?? 0;
}
const brought = (desk: DeskOfTest): unknown => desk.ask('bringBack', { sheetId: answered(desk), rows: null, today: TODAY });

const BOX = { is: 'box', means: 'no' };
const HEADERS = [
  { is: 'column', header: 'Notes', field: 'notes' },
  { is: 'column', header: 'Type', field: 'other' },
];
/** Her own rows: one is a number of another format, one is spelled in her way. */
const KNOWN: readonly (readonly Content[])[] = [
  ['Setting', 'Value'],
  ['Realistic from, community programs', { value: 0.5, pattern: '0%' }],
  ['UNTICKED BOX MEANS', 'not said'],
  ['visa cell “FROB”', 'not said'],
];
const settingsTab = (rowCount: number): TabContent => ({ name: 'Settings', rows: KNOWN, columnCount: 3, rowCount });
const named = (height: number) => ({ ...NAMES, SETTINGS: `Settings!$A$1:$B$${height}` });
const TEACHINGS: readonly (readonly [string, readonly TabContent[], Action['names'], readonly object[]])[] = [
  ['what an unticked box means, in a tab that is made', TABS, NAMES, [BOX]],
  ['headers, in a tab that is made', TABS, NAMES, HEADERS],
  ['headers and a row that is there', [...TABS, settingsTab(30)], named(20), [...HEADERS, BOX]],
  ['a row that goes', [...TABS, settingsTab(30)], named(20), [{ is: 'cell', label: 'Visa cell "frob"', value: '' }, BOX]],
  ['headers, in a range that is full', [...TABS, settingsTab(30)], named(4), HEADERS],
  ['headers, in a range that is full where its tab ends', [...TABS, settingsTab(5)], named(4), HEADERS],
];
const untaught = (answer: unknown) => {
  const { readings, undo } = answer as { readings: { sheetId: number }; undo: unknown };
  return ['undoTeaching', { sheetId: readings.sheetId, undo }] as const;
};

/** Two tiers typed over the answers of the formula. */
async function blocked(desk: DeskOfTest, column: string): Promise<void> {
  await desk.workbook.change(() => void desk.ask('score', score(false)));
  await desk.workbook.setCell(`My list!${column}4`, 'Skip');
  await desk.workbook.setCell(`My list!${column}7`, 'Reach');
}

export const ACTIONS: readonly Action[] = [
  { name: 'score: formula', request: 'score', tabs: TABS, ask: () => score(false), undo: undoScore },
  { name: 'score: values', request: 'score', tabs: TABS, ask: () => score(true), undo: undoScore },
  {
    name: 'score: values over a formula',
    request: 'score',
    tabs: TABS,
    before: (desk) => desk.workbook.change(() => void desk.ask('score', score(false))),
    ask: () => score(true),
    undo: undoScore,
  },
  {
    name: 'score: formula over values',
    request: 'score',
    tabs: TABS,
    before: (desk) => desk.ask('score', score(true)),
    ask: () => score(false),
    undo: undoScore,
  },
  {
    name: 'score: formula again',
    request: 'score',
    tabs: TABS,
    before: (desk) => desk.workbook.change(() => void desk.ask('score', score(false))),
    ask: () => score(false),
    undo: undoScore,
  },
  {
    name: 'undoScore: of a formula',
    request: 'undoScore',
    tabs: TABS,
    before: (desk) => desk.ask('score', score(false)),
    ask: (_desk, scored) => ({ undo: (scored as { undo: unknown }).undo }),
  },
  {
    name: 'undoScore: of values',
    request: 'undoScore',
    tabs: TABS,
    before: (desk) => desk.ask('score', score(true)),
    ask: (_desk, scored) => ({ undo: (scored as { undo: unknown }).undo }),
  },
  {
    name: 'undoScore: of a formula over values',
    request: 'undoScore',
    tabs: TABS,
    before: (desk) => {
      desk.ask('score', score(true));
      return desk.ask('score', score(false));
    },
    ask: (_desk, scored) => ({ undo: (scored as { undo: unknown }).undo }),
  },
  {
    name: 'makeStarter',
    request: 'makeStarter',
    tabs: [{ name: 'Sheet1', rows: [] }],
    names: {},
    ask: () => ({}),
    undo: takenBack('removeStarter'),
  },
  {
    name: 'makeStarter: beside a blank tab of that title',
    request: 'makeStarter',
    tabs: [LIST, { name: 'Programs', rows: [] }],
    names: {},
    ask: () => ({}),
    undo: takenBack('removeStarter'),
  },
  {
    name: 'removeStarter',
    request: 'removeStarter',
    tabs: [{ name: 'Sheet1', rows: [] }],
    names: {},
    before: (desk) => desk.ask('makeStarter'),
    ask: (_desk, made) => takenBack('removeStarter')(made)[1],
  },
  {
    name: 'addRows',
    request: 'addRows',
    tabs: TABS,
    ask: (desk) => ({ sheetId: (desk.ask('previewRows', { rows: PASTED }) as Rows).sheetId, rows: PASTED }),
    undo: takenBack('undoRows'),
  },
  {
    name: 'undoRows',
    request: 'undoRows',
    tabs: TABS,
    before: (desk) => desk.ask('addRows', { sheetId: (desk.ask('previewRows', { rows: PASTED }) as Rows).sheetId, rows: PASTED }),
    ask: (_desk, added) => ({ undo: (added as { undo: unknown }).undo }),
  },
  {
    name: 'addRows: places of Find, into a list that is made for them',
    request: 'addRows',
    tabs: [PROFILE_TAB],
    ask: () => ({ sheetId: null, rows: PLACES }),
    undo: takenBack('undoRows'),
  },
  {
    name: 'undoRows: of a list that was made for them',
    request: 'undoRows',
    tabs: [PROFILE_TAB],
    before: (desk) => desk.ask('addRows', { sheetId: null, rows: PLACES }),
    ask: (_desk, added) => ({ undo: (added as { undo: unknown }).undo }),
  },
  {
    name: 'fillRow',
    request: 'fillRow',
    tabs: TABS,
    ask: (desk) => fillAsk(desk),
    undo: takenBack('undoFill'),
  },
  {
    name: 'fillRow: the day on which it was checked',
    request: 'fillRow',
    tabs: [CHECKED, PROFILE_TAB],
    ask: (desk) => checkedAsk(desk),
    undo: takenBack('undoFill'),
  },
  {
    name: 'fillRow: the day, in a list without a column for it',
    request: 'fillRow',
    tabs: TABS,
    ask: (desk) => checkedAsk(desk),
    undo: takenBack('undoFill'),
  },
  {
    name: 'fillRow: the applicant’s own words',
    request: 'fillRow',
    tabs: TABS,
    ask: (desk) => {
      const { sheetId, row, key } = fillAsk(desk) as PageRead;
      const fills = [{ field: 'notes', value: '2026-11-26: =kind', words: '', over: '' }];
      return { sheetId, row, key, source: null, today: TODAY, fills };
    },
    undo: takenBack('undoFill'),
  },
  {
    name: 'undoFill',
    request: 'undoFill',
    tabs: TABS,
    before: (desk) => desk.ask('fillRow', fillAsk(desk)),
    ask: (_desk, filled) => ({ undo: (filled as { undo: unknown }).undo }),
  },
  {
    name: 'makeMentorTab',
    request: 'makeMentorTab',
    tabs: TABS,
    ask: () => ({ shown: ['visa', 'exams'], name: '', today: TODAY }),
    undo: () => ['removeMentorTab', {}],
  },
  {
    name: 'makeMentorTab: again',
    request: 'makeMentorTab',
    tabs: TABS,
    before: (desk) => desk.ask('makeMentorTab', { shown: ['visa'], name: '', today: TODAY }),
    ask: () => ({ shown: ['visa', 'exams'], name: '', today: TODAY }),
    isRedrawn: /^For mentor\//,
  },
  {
    name: 'removeMentorTab',
    request: 'removeMentorTab',
    tabs: TABS,
    before: (desk) => desk.ask('makeMentorTab', { shown: ['visa'], name: '', today: TODAY }),
    ask: () => ({}),
  },
  {
    name: 'bringBack',
    request: 'bringBack',
    tabs: [WIDE, PROFILE_TAB],
    before: answered,
    ask: (_desk, sheetId) => ({ sheetId, rows: null, today: TODAY }),
    undo: takenBack('undoReview'),
  },
  {
    name: 'undoReview',
    request: 'undoReview',
    tabs: [WIDE, PROFILE_TAB],
    before: brought,
    ask: (_desk, answer) => ({ undo: (answer as { undo: unknown }).undo }),
  },
  {
    name: 'applyTiers: into a new column',
    request: 'applyTiers',
    tabs: [WIDE, PROFILE_TAB],
    before: brought,
    ask: (desk) => these(desk.ask('disagreements', { today: TODAY })),
    undo: (answer) => ['undoTiers', { undo: answer }],
  },
  {
    name: 'applyTiers: into her own column',
    request: 'applyTiers',
    tabs: [WITH_TIERS, PROFILE_TAB],
    before: brought,
    ask: (desk) => these(desk.ask('disagreements', { today: TODAY })),
    undo: (answer) => ['undoTiers', { undo: answer }],
  },
  {
    name: 'undoTiers',
    request: 'undoTiers',
    tabs: [WITH_TIERS, PROFILE_TAB],
    before: (desk) => {
      brought(desk);
      return desk.ask('applyTiers', these(desk.ask('disagreements', { today: TODAY })));
    },
    ask: (_desk, undo) => ({ undo }),
  },
  {
    name: 'acceptContacts',
    request: 'acceptContacts',
    tabs: [WIDE, PROFILE_TAB],
    before: brought,
    ask: (desk) => these(desk.ask('contactsOffered')),
    undo: (answer) => ['undoContacts', { undo: answer }],
  },
  {
    name: 'undoContacts',
    request: 'undoContacts',
    tabs: [WIDE, PROFILE_TAB],
    before: (desk) => {
      brought(desk);
      return desk.ask('acceptContacts', these(desk.ask('contactsOffered')));
    },
    ask: (_desk, undo) => ({ undo }),
  },
  {
    name: 'takeSnapshot',
    request: 'takeSnapshot',
    tabs: TABS,
    ask: () => ({ label: 'one', today: TODAY }),
    undo: takenBack('undoPress'),
  },
  {
    name: 'takeSnapshot: a second',
    request: 'takeSnapshot',
    tabs: TABS,
    before: (desk) => desk.ask('takeSnapshot', { label: 'one', today: TODAY }),
    ask: () => ({ label: 'two', today: TODAY }),
    undo: takenBack('undoPress'),
  },
  {
    name: 'undoPress: of a snapshot',
    request: 'undoPress',
    tabs: TABS,
    before: (desk) => desk.ask('takeSnapshot', { label: 'one', today: TODAY }, 'made'),
    ask: () => ({ undo: 'made' }),
  },
  {
    name: 'undoPress: of a new profile',
    request: 'undoPress',
    tabs: [LIST],
    names: {},
    before: (desk) => desk.ask('saveProfile', { answers: { step2: '218', languages: '=cmd' } }, 'made'),
    ask: () => ({ undo: 'made' }),
  },
  { name: 'makePlan', request: 'makePlan', tabs: TABS, ask: () => ({ today: TODAY }), undo: () => ['removePlan', {}] },
  {
    name: 'makePlan: again',
    request: 'makePlan',
    tabs: TABS,
    before: (desk) => desk.ask('makePlan', { today: TODAY }),
    ask: () => ({ today: '2026-11-28' }),
    isRedrawn: /^Plan\//,
  },
  {
    name: 'removePlan',
    request: 'removePlan',
    tabs: TABS,
    before: (desk) => desk.ask('makePlan', { today: TODAY }),
    ask: () => ({}),
  },
  ...(['order', 'shortlist', 'evidence'] as const).flatMap((kind): Action[] => [
    {
      name: `makeListTab: ${kind}`,
      request: 'makeListTab',
      tabs: TABS,
      ask: () => ({ kind, lists: [], today: TODAY }),
      undo: () => ['removeListTab', { kind, lists: ['My list'] }],
    },
    {
      name: `removeListTab: ${kind}`,
      request: 'removeListTab',
      tabs: TABS,
      before: (desk) => desk.ask('makeListTab', { kind, lists: [], today: TODAY }),
      ask: () => ({ kind, lists: ['My list'] }),
    },
  ]),
  {
    name: 'showProfileRead',
    request: 'showProfileRead',
    tabs: TABS,
    ask: () => ({ isElsewhereToo: true }),
    undo: () => ['hideProfileRead', {}],
  },
  {
    name: 'showProfileRead: in columns that are added',
    request: 'showProfileRead',
    tabs: [LIST, { ...PROFILE_TAB, columnCount: 2 }],
    ask: () => ({ isElsewhereToo: true }),
    undo: () => ['hideProfileRead', {}],
  },
  {
    name: 'hideProfileRead',
    request: 'hideProfileRead',
    tabs: TABS,
    before: (desk) => desk.ask('showProfileRead', { isElsewhereToo: true }),
    ask: () => ({}),
  },
  {
    name: 'offerStates: a new column',
    request: 'offerStates',
    tabs: [WIDE, PROFILE_TAB],
    ask: (desk) => ({ sheetId: listId(desk), today: TODAY }),
    undo: takenBackOn('takeStatesBack'),
  },
  {
    name: 'takeStatesBack',
    request: 'takeStatesBack',
    tabs: [WIDE, PROFILE_TAB],
    before: (desk) => desk.ask('offerStates', { sheetId: listId(desk), today: TODAY }),
    ask: (_desk, answer) => takenBackOn('takeStatesBack')(answer)[1],
  },
  {
    name: 'noteMessage: the first',
    request: 'noteMessage',
    tabs: TABS,
    ask: (desk) => messageAsk(desk, 7),
    undo: takenBack('forgetMessage'),
  },
  {
    name: 'noteMessage: another',
    request: 'noteMessage',
    tabs: TABS,
    before: (desk) => desk.ask('noteMessage', messageAsk(desk, 4)),
    ask: (desk) => messageAsk(desk, 7),
    undo: takenBack('forgetMessage'),
  },
  {
    name: 'forgetMessage',
    request: 'forgetMessage',
    tabs: TABS,
    before: (desk) => desk.ask('noteMessage', messageAsk(desk, 7)),
    ask: (_desk, noted) => takenBack('forgetMessage')(noted)[1],
  },
  {
    name: 'addRankColumns',
    request: 'addRankColumns',
    tabs: [WIDE, PROFILE_TAB],
    ask: (desk) => ({ sheetId: listId(desk), today: TODAY }),
    undo: takenBackFrom('removeRankColumns'),
  },
  {
    name: 'addRankColumns: where the tab ends',
    request: 'addRankColumns',
    tabs: [{ ...LIST, columnCount: 9 }, PROFILE_TAB],
    ask: (desk) => ({ sheetId: listId(desk), today: TODAY }),
    undo: takenBackFrom('removeRankColumns'),
  },
  {
    name: 'removeRankColumns',
    request: 'removeRankColumns',
    tabs: [WIDE, PROFILE_TAB],
    before: (desk) => desk.ask('addRankColumns', { sheetId: listId(desk), today: TODAY }),
    ask: (_desk, answer) => takenBackFrom('removeRankColumns')(answer)[1],
  },
  {
    name: 'changeStatus',
    request: 'changeStatus',
    tabs: [WITH_STATES, PROFILE_TAB],
    ask: changeAsk,
    undo: takenBackOn('undoStatus'),
  },
  {
    name: 'undoStatus',
    request: 'undoStatus',
    tabs: [WITH_STATES, PROFILE_TAB],
    before: (desk) => desk.ask('changeStatus', changeAsk(desk)),
    ask: (_desk, answer) => takenBackOn('undoStatus')(answer)[1],
  },
  {
    name: 'beginSeason',
    request: 'beginSeason',
    tabs: [WITH_STATES, PROFILE_TAB],
    ask: (desk) => ({ sheetId: listId(desk), today: AFTER_MATCH }),
    undo: (answer) => ['undoSeason', { undo: (answer as { undo: unknown }).undo, today: AFTER_MATCH }],
  },
  {
    name: 'undoSeason',
    request: 'undoSeason',
    tabs: [WITH_STATES, PROFILE_TAB],
    before: (desk) => desk.ask('beginSeason', { sheetId: listId(desk), today: AFTER_MATCH }),
    ask: (_desk, begun) => ({ undo: (begun as { undo: unknown }).undo, today: AFTER_MATCH }),
  },
  {
    name: 'moveBlockers: into a new column',
    request: 'moveBlockers',
    tabs: [WIDE, PROFILE_TAB],
    before: (desk) => blocked(desk, 'K'),
    ask: () => ({}),
    undo: takenBack('undoTiers'),
  },
  {
    name: 'moveBlockers: into her own column',
    request: 'moveBlockers',
    tabs: [WITH_TIERS, PROFILE_TAB],
    before: (desk) => blocked(desk, 'L'),
    ask: () => ({}),
    undo: takenBack('undoTiers'),
  },
  {
    name: 'undoTiers: of tiers that stood over our answers',
    request: 'undoTiers',
    tabs: [WIDE, PROFILE_TAB],
    before: async (desk) => {
      await blocked(desk, 'K');
      let moved: unknown;
      await desk.workbook.change(() => {
        moved = desk.ask('moveBlockers');
      });
      return moved;
    },
    ask: (_desk, moved) => takenBack('undoTiers')(moved)[1],
  },
  ...TEACHINGS.flatMap(([name, tabs, names, teachings]): Action[] => [
    {
      name: `teach: ${name}`,
      request: 'teach',
      tabs,
      names,
      ask: (desk) => ({ sheetId: listId(desk), teachings }),
      undo: untaught,
    },
    {
      name: `undoTeaching: ${name}`,
      request: 'undoTeaching',
      tabs,
      names,
      before: (desk) => desk.ask('teach', { sheetId: listId(desk), teachings }),
      ask: (_desk, taught) => untaught(taught)[1],
    },
  ]),
  { name: 'takeOwnProfile', request: 'takeOwnProfile', tabs: TABS, names: {}, ask: () => ({}), undo: takenBack('undoPress') },
  {
    name: 'saveProfile: a new one',
    request: 'saveProfile',
    tabs: [LIST],
    names: {},
    ask: () => ({ answers: { step2: '218', languages: '=cmd' } }),
    undo: takenBack('undoPress'),
  },
  {
    name: 'saveProfile: a new one, in a range that is blank',
    request: 'saveProfile',
    tabs: [LIST, { name: 'me', rows: [], rowCount: 80 }],
    names: { PROFILE: 'me!$B$3:$C$62' },
    ask: () => ({ answers: { step2: '218' } }),
    undo: takenBack('undoPress'),
  },
  {
    name: 'saveProfile: changed',
    request: 'saveProfile',
    tabs: TABS,
    ask: () => ({ answers: { step2: '225', languages: 'English', letters: '3' } }),
    undo: takenBack('undoPress'),
  },
  {
    name: 'saveProfile: the season',
    request: 'saveProfile',
    tabs: TABS,
    ask: () => ({ answers: { season: '2028' } }),
    undo: () => ['saveProfile', { answers: { season: '2027' } }],
  },
  {
    name: 'protect',
    request: 'protect',
    tabs: TABS,
    before: (desk) => desk.ask('score', score(false)),
    ask: () => ({ isOn: true }),
    undo: () => ['protect', { isOn: false }],
  },
  { name: 'recalculate', request: 'recalculate', tabs: TABS, ask: () => ({ today: TODAY }) },
];

const listId = (desk: DeskOfTest): number => (desk.ask('verify') as { sheetId: number }).sheetId;

interface PageRead {
  readonly sheetId: number;
  readonly row: number;
  readonly key: string;
  readonly facts: readonly { readonly field: string; readonly value?: string; readonly words?: string }[];
}

/** What the page says goes into the row of Lakeside. */
function checkedAsk(desk: DeskOfTest): unknown {
  select(desk, 4);
  const { sheetId, row, key, checkedOn } = desk.ask('explain', { today: TODAY }) as {
    sheetId: number;
    row: number;
    key: string;
    checkedOn: { words: string } | null;
  };
  const fills = [{ field: 'checked_on', value: TODAY, words: '', over: checkedOn?.words }];
  return { sheetId, row, key, source: '', today: TODAY, fills };
}

function fillAsk(desk: DeskOfTest): unknown {
  select(desk, 7);
  const { sheetId, row, key, facts } = desk.ask('readPage', { text: PAGE }) as PageRead;
  const fills = facts.flatMap(({ field, value, words }) => (value === undefined ? [] : [{ field, value, words: words ?? '' }]));
  return { sheetId, row, key, source: 'https://x.org', today: TODAY, fills };
}
