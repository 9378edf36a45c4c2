// Does a text that Sheets would take for a formula stay a text in every request that writes, whatever word of the request or of the sheet it is?
import { describe, expect, test } from 'vitest';
import type { Content, TabContent } from '../../host/workbookData.ts';
import { ACTIONS, type Action } from '../faults/actions.ts';
import { type DeskOfTest, openAnyDesk } from '../support/desk.ts';
import { IS_WHOLE, isTried, tried } from '../support/sweep.ts';
import { NAMES } from './desk.ts';

const SIGNS = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t=', '\r=', "'="];
const hostile = (sign: string): string => `${sign}1+A1`;

/** On every tab, with where they stand. */
const formulas = ({ workbook }: DeskOfTest): Map<string, string> =>
  new Map(
    workbook.sheet.getSheets().flatMap((tab) =>
      tab
        .getRange(0, 0, Math.min(80, tab.getMaxRows()), Math.min(60, tab.getMaxColumns()))
        .getCellDatas()
        .flatMap((row, at) =>
          row.flatMap((cell, to): [string, string][] => (cell?.f ? [[`${tab.getSheetName()} ${at + 1},${to + 1}`, cell.f]] : [])),
        ),
    ),
  );
const OURS = /^=(?:SCORE|PROFILE_READ)\(/;

interface Pressed {
  readonly says: string;
  /** Formulas that nobody typed and that are none of ours. */
  readonly strays: readonly string[];
}

/** A workbook right before the press. */
interface Ready {
  readonly desk: DeskOfTest;
  readonly typed: ReadonlySet<string>;
  readonly ask: unknown;
}

async function readyFor(action: Action, tabs: readonly TabContent[] = action.tabs): Promise<Ready> {
  const desk = await openAnyDesk(tabs, action.names ?? NAMES, 'kept');
  const typed = new Set(formulas(desk).values());
  return { desk, typed, ask: action.ask(desk, await action.before?.(desk)) };
}

/** @param ask What becomes of the request before it is made. */
function pressed(action: Action, { desk, typed }: Ready, ask: unknown): Pressed {
  let says = '';
  const press = (...asked: Parameters<DeskOfTest['ask']>): unknown => {
    try {
      return desk.ask(...asked);
    } catch (error) {
      says ||= error instanceof Error ? error.message : String(error);
      return null;
    }
  };
  const answer = press(action.request, ask, 'the press');
  const seen = [...formulas(desk).values()];
  if (says === '' && action.undo !== undefined) press(...action.undo(answer));
  const strays = [...seen, ...formulas(desk).values()].filter((one) => !typed.has(one) && !OURS.test(one));
  desk.workbook.dispose();
  return { says, strays };
}

type Path = readonly (string | number)[];

/** Where the words of a request stand; of many alike in a list the last. */
function wordsIn(ask: unknown, path: Path = []): Path[] {
  if (typeof ask === 'string') return [path];
  if (typeof ask !== 'object' || ask === null) return [];
  const all = Object.entries(ask).flatMap(([key, value]) => wordsIn(value, [...path, Array.isArray(ask) ? Number(key) : key]));
  return [...new Map(all.map((one) => [patternOf(one), one])).values()];
}
const patternOf = (path: Path): string => path.map((key) => (typeof key === 'number' ? '*' : key)).join('.');

function withWord(ask: unknown, [key, ...rest]: Path, word: string): unknown {
  if (key === undefined) return word;
  const copy = structuredClone(ask) as Record<string | number, unknown>;
  copy[key] = withWord(copy[key], rest, word);
  return copy;
}

const ROWS: readonly (readonly Content[])[] = SIGNS.map((sign, at) => {
  const text = { value: hostile(sign), pattern: '@' };
  return [text, { value: `${sign}Hospital ${at}`, pattern: '@' }, 'OH', 'Community', 'J-1', 'none', '60%', text, text];
});
/** The list of the action with programs of such names and words below it, and a profile with such answers. */
const withHostileCells = (tabs: readonly TabContent[]): readonly TabContent[] =>
  tabs.map((tab) => {
    if (tab.name === 'My list') return { ...tab, rows: [...tab.rows, ...ROWS] };
    if (tab.name !== 'Profile') return tab;
    const own = SIGNS.map((sign): Content[] => [
      { value: `${sign}Note`, pattern: '@' },
      { value: hostile(sign), pattern: '@' },
    ]);
    return { ...tab, rows: [...tab.rows, ['Languages', { value: hostile('='), pattern: '@' }], ...own] };
  });

/** "teach teachings.*.header": each in the first state that has it, with one of the signs in turn; with all of them where all is tried. */
const seen = new Set<string>();
const written = new Set<string>();
const SIGNS_AT = (at: number): readonly string[] => (IS_WHOLE ? SIGNS : SIGNS.slice(at % SIGNS.length).slice(0, 1));
/** What a person types in the sidebar, and what stays on a tab. Of all other words one in three. */
const TYPED = [
  'addRows rows.*.*',
  'fillRow fills.*.value',
  'makeMentorTab name',
  'noteMessage title',
  'saveProfile answers.languages',
  'takeSnapshot label',
  'teach teachings.*.header',
];

describe('a word of the request', () => {
  test.each(ACTIONS)('$name', async (action) => {
    // The workbook that was opened to see the words serves the first of them.
    let ready: Ready | undefined = await readyFor(action);
    for (const path of wordsIn(ready.ask)) {
      const word = `${action.request} ${patternOf(path)}`;
      if (seen.has(word)) continue;
      seen.add(word);
      if (!TYPED.includes(word) && !isTried(seen.size, 3)) continue;
      for (const sign of SIGNS_AT(seen.size)) {
        const now: Ready = ready ?? (await readyFor(action));
        ready = undefined;
        const { says, strays } = pressed(action, now, withWord(now.ask, path, hostile(sign)));
        if (says === '') written.add(word);
        expect(strays, `${word}: ${hostile(sign)}`).toEqual([]);
      }
    }
    ready?.desk.workbook.dispose();
  });

  test('the words that a person types in the sidebar were written, not refused', () => {
    expect(TYPED.filter((word) => !written.has(word))).toEqual([]);
  });
});

/** One state for each request, the first of them. */
const EACH = ACTIONS.filter(({ request }, at) => ACTIONS.findIndex((other) => other.request === request) === at);

describe('cells of the list and the profile', () => {
  test.each(tried(EACH, 3))('$request', async (action) => {
    const ready = await readyFor(action, withHostileCells(action.tabs));
    const { says, strays } = pressed(action, ready, ready.ask);
    expect([says, strays]).toEqual(['', []]);
  });
});
