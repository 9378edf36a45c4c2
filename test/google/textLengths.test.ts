// Does what the sidebar's panes, the tabs, the notes and the messages say stay short, whatever stands in the list and the profile? A quotation has 60 characters, a sentence 300.
import type { FRange } from '@univerjs/sheets/facade';
import { describe, expect, test } from 'vitest';
import type { Content } from '../../host/workbookData.ts';
import { IS_WHOLE } from '../support/sweep.ts';
import { openDesk, TODAY } from './desk.ts';

const COLUMNS: readonly (readonly [header: string, cell: string])[] = [
  ['Program', 'Mill Creek'],
  ['Specialty', 'Internal Medicine'],
  ['City', 'Fresno'],
  ['State', 'CA'],
  ['Type', 'Community'],
  ['Visa', 'J-1 only'],
  ['Min CK', 'at least 220'],
  ['Attempts', 'no failed attempts'],
  ['YOG limit', 'within 5 years'],
  ['USCE', '3 months'],
  ['IMG %', '60%'],
  ['Current IMGs', 'Mumbai, Lagos'],
  ['ECFMG by', 'January'],
  ['Status', 'applied'],
  ['Interview date', '2026-12-10'],
  ['Rank', '1'],
  ['Notes', 'met the PD'],
  ['Connection', 'uncle works there'],
  ['Tier to use', 'Reach'],
  ['Coordinator', 'Ana'],
  ['Checked on', '2026-05-01'],
];
const PROFILE: readonly (readonly [label: string, value: string])[] = [
  ['Work right', 'Needs a visa'],
  ['Visa wanted', 'J-1'],
  ['Medical school', 'Guadalajara'],
  ['School country', 'Mexico'],
  ['Step 1', 'Pass'],
  ['Step 2 CK', '218'],
  ['Graduation date', '2019-07-15'],
  ['Hands-on USCE months', '6'],
  ['USCE places', 'Fresno'],
  ['US letters', '3'],
  ['Season', '2027'],
  ['Target areas', 'California'],
  ['Specialties', 'Internal Medicine'],
  ['Languages', 'Spanish'],
  ['Ties', 'California'],
  ['Strengths', 'research'],
];

interface Sheet {
  readonly headers: readonly string[];
  readonly cells: readonly string[];
  readonly profile: readonly (readonly [string, string])[];
}
const PLAIN: Sheet = { headers: COLUMNS.map(([header]) => header), cells: COLUMNS.map(([, cell]) => cell), profile: PROFILE };

type Lengthen = (begin: string) => string;
/** What is long of a sheet: all of a kind at once, and one of them at a time with `npm run sweeps`. */
const HOSTILE: Readonly<Record<string, (long: Lengthen, isIt: (at: number) => boolean) => Sheet>> = {
  'the cells of a row': (long, isIt) => ({ ...PLAIN, cells: PLAIN.cells.map((cell, at) => (isIt(at) ? long(cell) : cell)) }),
  // The first two name the list.
  'the headers': (long, isIt) => ({
    ...PLAIN,
    headers: PLAIN.headers.map((header, at) => (isIt(at) && at > 1 ? long(header) : header)),
  }),
  'the values of the profile': (long, isIt) => ({
    ...PLAIN,
    profile: PROFILE.map(([label, value], at) => [label, isIt(at) ? long(value) : value]),
  }),
  'its labels': (long, isIt) => ({
    ...PLAIN,
    profile: PROFILE.map(([label, value], at) => [isIt(at) ? long(label) : label, value]),
  }),
};
const WORDS = IS_WHOLE ? ['zq “w” ', '”zq', 'no visa, '] : ['no visa, ', 'zq “w” '];
/** By turns, one for each place; all of them at each with `npm run sweeps`. */
const wordsAt = (place: number): readonly string[] => (IS_WHOLE ? WORDS : WORDS.filter((_, at) => at === place % WORDS.length));
/** Twice as long as a sentence may be; longer than the longest answer with `npm run sweeps`. */
const LENGTH = IS_WHOLE ? 3000 : 620;
const longOf =
  (words: string): Lengthen =>
  (begin) =>
    `${begin} ${words.repeat(600)}`.slice(0, LENGTH);

const asks = (long: Lengthen): readonly (readonly [request: string, ask: object])[] => [
  ['look', {}],
  ['explain', { today: TODAY }],
  ['rowEvidence', {}],
  ['find', {}],
  ['contactsOffered', {}],
  ['disagreements', { today: TODAY }],
  ['verify', { today: TODAY }],
  ['plan', { today: TODAY }],
  ['lists', {}],
  ['whatIf', { change: 'Step 3 passed', today: TODAY }],
  ['whatIf', { change: long('Step 3'), today: TODAY }],
  ['ranks', { today: TODAY }],
  ['checkStory', { text: `I failed Step 1. ${long('It was')}`, forRow: true, today: TODAY }],
  ['season', { today: TODAY }],
  ['readings', {}],
  [
    'previewRows',
    {
      rows: [
        ['Program', 'State', 'Visa', long('h')],
        [long('p'), 'CA', 'J-1', 'x'],
        ['', '', '', long('q')],
      ],
    },
  ],
  ['readPage', { text: `Visa: We sponsor J-1 visas only. ${long('y')}`, today: TODAY }],
  ['makePlan', { today: TODAY }],
  ...['order', 'shortlist', 'evidence'].map((kind): [string, object] => ['makeListTab', { kind, lists: [], today: TODAY }]),
  ['makeMentorTab', { shown: ['visa', 'exams'], name: '', today: TODAY }],
  ['score', { today: TODAY, asValues: true }],
  ['showProfileRead', { isElsewhereToo: true }],
];

/** Not said, but handed back by the page as it came: by it a row, a header, a cell or an answer in a form is known again. */
const HANDED_BACK =
  /\.(?:key|undo.*|header)$|\.undo\.|^look\.profile\[\]\.(?:text|reading)$|^find\.(?:areas|specialties)$|\.there$|\.seasonWords$|^explain\.noted\.words\.text$|^rowEvidence\.label$/;
/** The cell itself, that is to be explained: shown to 400 characters. */
const SHOWN_WHOLE = /^readings\.\w+\[\]\.text$/;

const isTooLong = (text: string): boolean =>
  [...text.matchAll(/“([^”]*)/g)].some(([, words = '']) => words.length > 60) ||
  text.split(/[.!?;:|\n]/).some((sentence) => sentence.length > 300);

function tooLongIn(said: unknown, path: string): string[] {
  if (typeof said === 'string') {
    const isExempt = HANDED_BACK.test(path) || (SHOWN_WHOLE.test(path) && said.length <= 400);
    return isExempt || !isTooLong(said) ? [] : [`${path}: ${said.slice(0, 700)}`];
  }
  if (Array.isArray(said)) return said.flatMap((one) => tooLongIn(one, `${path}[]`));
  return typeof said === 'object' && said !== null
    ? Object.entries(said).flatMap(([name, one]) => tooLongIn(one, `${path}.${name}`))
    : [];
}

async function tooLongOn({ headers, cells, profile }: Sheet, long: Lengthen): Promise<string[]> {
  const other = cells.map((cell, at) => (at === 0 ? 'Harbor View' : cell.slice(0, 20)));
  const rows: Content[][] = [[...headers], [...cells], other];
  const desk = await openDesk([
    { name: 'My list', rows, columnCount: 60, rowCount: 30 },
    { name: 'Profile', rows: [['Your profile', 'Value'], ...profile.map((row) => [...row])], columnCount: 4, rowCount: 80 },
  ]);
  const list = desk.workbook.sheet.getSheetByName('My list');
  const found = asks(long).flatMap(([request, ask]) => {
    list?.activate();
    list?.getRange(1, 1).activate();
    try {
      return tooLongIn(desk.ask(request, ask), request);
    } catch (error) {
      return tooLongIn(error instanceof Error ? error.message : '', `${request} refuses`);
    }
  });
  const tabs = desk.workbook.sheet.getSheets();
  const onTabs = tabs
    .filter((tab) => !['My list', 'Profile'].includes(tab.getSheetName()))
    .flatMap((tab) =>
      tooLongIn(textsOn(tab.getRange(0, 0, Math.min(100, tab.getMaxRows()), 20).getCellDatas()), tab.getSheetName()),
    );
  const notes = tabs.flatMap((tab) => tab.getNotes().flatMap(({ note }) => tooLongIn(note, `a note on ${tab.getSheetName()}`)));
  return [...found, ...onTabs, ...notes, ...tooLongIn(desk.seen.toasts, 'a message')];
}

const textsOn = (rows: ReturnType<FRange['getCellDatas']>): string[] =>
  rows.flatMap((row) => row.map((cell) => String(cell?.v ?? '')));

const PLACES = Object.entries(HOSTILE).map(([place, sheetOf], at) => [place, sheetOf, at] as const);

describe.each(PLACES)(`where %s have ${LENGTH} characters`, (_, sheetOf, place) => {
  test.each(wordsAt(place))('of %j, nothing that is said is too long', async (words) => {
    const long = longOf(words);
    expect(
      await tooLongOn(
        sheetOf(long, () => true),
        long,
      ),
    ).toEqual([]);
    if (!IS_WHOLE) return;
    for (const only of COLUMNS.keys())
      expect(
        await tooLongOn(
          sheetOf(long, (at) => at === only),
          long,
        ),
      ).toEqual([]);
  });
});

test('what is too long is seen', () => {
  expect(tooLongIn({ says: `“${'a'.repeat(61)}”`, list: ['b'.repeat(301), 'c'.repeat(300)] }, 'x')).toHaveLength(2);
});
