/** How far is a list understood: what is open in its texts and columns, in which order, and what may each be taught to mean? As data, no more of it than a sidebar shows. */

import { GRAMMAR } from '../../sheet/kindGrammar';
import type { FoundList } from '../../sheet/list/findList';
import { rowKeys } from '../../sheet/list/rowKey';
import type { Settings } from '../../sheet/settings/settingsBlock';
import { isTeachableWord, WORD_MEANINGS } from '../../sheet/settings/taught';
import { cellQuestion, wholeCellLabel } from '../../show/questions';
import { type ColumnDoubt, columnDoubts } from './columnDoubts';
import { teachingChoices } from './teachingChoices';
import { type TextRead, textsRead } from './textsRead';

interface ShownText extends Omit<TextRead, 'kind' | 'asks' | 'at'> {
  /** What only the applicant can say; '' where nothing is asked. */
  readonly asks: string;
  /** The first of its rows, from 1 on the tab; `key` finds the program again. */
  readonly row: number;
  readonly key: string;
  /** The row of SETTINGS that teaches the whole cell; '' where it is mended in the cell itself. */
  readonly label: string;
  /** It could be taught if it were shorter. */
  readonly isTooLong: boolean;
  readonly choices: readonly string[];
  /** How such a meaning is written. */
  readonly example: string;
  /** Words of it that can be taught by themselves. */
  readonly words: readonly string[];
}

export interface HowSettled {
  /** Distinct texts, those that are understood or taught, and those of which nothing is. */
  readonly texts: number;
  readonly settled: number;
  readonly notUnderstood: number;
}

export interface ListReadings extends Omit<HowSettled, 'notUnderstood'> {
  /** Not understood first, then half understood; in each what most rows hold first. */
  readonly open: readonly ShownText[];
  readonly columns: readonly ColumnDoubt[];
  readonly known: readonly ShownText[];
  /** How many more are open and known than are shown. */
  readonly moreOpen: number;
  readonly moreKnown: number;
  /** What a single word may be taught to mean. */
  readonly meanings: readonly string[];
  /** Rows of SETTINGS that teach nothing, as they cannot be read. */
  readonly notes: readonly string[];
}

type Grid = readonly (readonly unknown[])[];
const MOST_OPEN = 60;
const MOST_KNOWN = 300;
/** A longer text is cut where it is shown, and mended in its cell. */
const LONGEST_SHOWN = 400;

/** A percentage as the sheet keeps it. */
const FRACTION = /^(?:0?\.\d+|[01])$/;

const rowsOf = (grid: Grid, { headerAt, headerRows }: FoundList): Grid => grid.slice(headerAt + headerRows);

/** @param grid All cells of the tab. @param isBoxSaid SETTINGS says what an unticked box means. */
export function listReadings(grid: Grid, list: FoundList, settings: Settings, isBoxSaid: boolean): ListReadings {
  const rows = rowsOf(grid, list);
  const all = textsRead(rows, list.columns, settings, isBoxSaid);
  const keyOf = rowKeys(list.columns);
  const shown = (text: TextRead): ShownText => shownText(text, rows.length === 0 ? '' : keyOf(rows[text.at] ?? []), list);
  const open = all.filter(isOpen).sort(byState);
  const known = all.filter(({ state }) => state === 'settled');
  return {
    texts: all.length,
    settled: known.length,
    open: open.slice(0, MOST_OPEN).map(shown),
    columns: columnDoubts(rows, list, isBoxSaid),
    known: known.slice(0, MOST_KNOWN).map(shown),
    moreOpen: Math.max(0, open.length - MOST_OPEN),
    moreKnown: Math.max(0, known.length - MOST_KNOWN),
    meanings: WORD_MEANINGS,
    notes: settings.notes,
  };
}

/** How many texts a list has, and how many of them are settled. */
export function howSettled(grid: Grid, list: FoundList, settings: Settings, isBoxSaid: boolean): HowSettled {
  const all = textsRead(rowsOf(grid, list), list.columns, settings, isBoxSaid);
  return {
    texts: all.length,
    settled: all.filter(({ state }) => state === 'settled').length,
    notUnderstood: all.filter(({ state }) => state === 'not understood').length,
  };
}

const isOpen = ({ state }: TextRead): boolean => state === 'not understood' || state === 'half understood';
const byState = (one: TextRead, other: TextRead): number =>
  one.state === other.state ? other.rows - one.rows : one.state === 'not understood' ? -1 : 1;

function shownText({ kind, asks, at, text, ...read }: TextRead, key: string, { headerAt, headerRows }: FoundList): ShownText {
  const isOfWords = asks === null || asks.is === 'words';
  const label = isOfWords ? wholeCellLabel({ field: read.field, cell: text }) : '';
  return {
    ...read,
    text: kind === 'share' && FRACTION.test(text) ? `${Math.round(Number(text) * 1000) / 10}%` : text.slice(0, LONGEST_SHOWN),
    asks: asks === null ? '' : cellQuestion(asks),
    row: headerAt + headerRows + at + 1,
    key,
    label,
    isTooLong: isOfWords && label === '',
    choices: label === '' || kind === null ? [] : teachingChoices(kind, text, read.reading),
    example: kind === null ? '' : GRAMMAR[kind].example,
    // A letter that stands for a state is taught as a cell: no word means "invited".
    words: (kind === 'status' ? [] : [...new Set(read.unread.flatMap((words) => words.split(/[\s,;/]+/)))]).filter(
      isTeachableWord,
    ),
  };
}
