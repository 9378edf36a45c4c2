/** What does a cell of a kind say? What the person taught about it, else what its words say under its header; each distinct text is read once per call. */
import type { Reading } from '../reading/language/leftOver';
import { unknownWords } from '../reading/language/silence';
import { type Cell, quote } from '../reading/text/cellText';
import { isDoubtable, isDoubted } from './doubted';
import { GRAMMAR } from './kindGrammar';
import { READERS } from './kindReaders';
import { KINDS, type Kind, type Policies } from './kinds';
import { NOTHING_TAUGHT, type Taught, taughtCell, usesTaughtWord } from './settings/taught';

/** How a person wants cells read; a part of Settings. */
export interface ReadAs {
  readonly taught: Taught;
  readonly untickedMeansNo: boolean;
}

export const READ_AS_IT_STANDS: ReadAs = { taught: NOTHING_TAUGHT, untickedMeansNo: false };

export interface CellReading<Policy> extends Reading<Policy> {
  /** The person said what the whole cell means: nothing of it is open. */
  readonly isTaught: boolean;
  /** The words of this policy that rest on what a person taught. */
  readonly taught: readonly string[];
}

export type ColumnReader<Policy> = (cell: Cell) => CellReading<Policy>;

const NONE: readonly string[] = [];
/** Facts whose unticked box may mean a no. */
const BOXES: ReadonlySet<Kind> = new Set<Kind>(['j1', 'h1b', 'imgs', 'usce']);
/** What is shown of a cell that is asked as a whole. */
const LONGEST = 60;
const BLANK: Cell = { is: 'blank' };
const NO: Cell = { is: 'text', text: 'no' };

/** The words of a reading that leaves all open. */
export const silenceOf = <K extends Kind>(kind: K): string => GRAMMAR[kind].show(READERS[kind](BLANK, '').policy);

/** The reader of one column: HOW_READ and the rows of a list read with it alike. */
export function columnReader<K extends Kind>(
  kind: K,
  header: string,
  { taught, untickedMeansNo }: ReadAs,
  season?: number,
): ColumnReader<Policies[K]> {
  const { show, words } = GRAMMAR[kind];
  const { topic } = KINDS[kind];
  const silence = silenceOf(kind);
  const reader = READERS[kind];
  const taughtWords = taught.words.size > 0 ? taught.words : undefined;
  const known = new Map<string, CellReading<Policies[K]>>();
  const borneOut = (reading: Reading<Policies[K]>, cell: Cell): Reading<Policies[K]> => {
    if (cell.is !== 'text' || !isDoubtable(kind)) return reading;
    const shown = show(reading.policy);
    const isUnread = reading.unread.length > 0;
    if (shown === silence || !isDoubted(kind, { shown, text: cell.text, header, isUnread }, taughtWords)) return reading;
    const unread = isUnread ? reading.unread : [quote(cell.text, LONGEST)];
    return { policy: reader(BLANK, '').policy, unread };
  };
  const read = (cell: Cell): CellReading<Policies[K]> => {
    const told = taughtCell(taught, kind, cell);
    if (told !== null) return { policy: told.policy, unread: NONE, isTaught: true, taught: words(told.policy) };
    const isNo = untickedMeansNo && cell.is === 'tick' && !cell.on && BOXES.has(kind);
    const { policy, unread: left } = borneOut(reader(isNo ? NO : cell, header, taughtWords, season), cell);
    const isSilent = left.length === 0 && cell.is === 'text' && show(policy) === silence;
    const unread = isSilent ? unknownWords(cell.text, topic, taughtWords) : left;
    const resting = taughtWords === undefined ? NONE : words(policy).filter((said) => usesTaughtWord(taught, said));
    return { policy, unread, isTaught: false, taught: resting };
  };
  return (cell) => {
    if (cell.is !== 'text') return read(cell);
    const before = known.get(cell.text);
    if (before !== undefined) return before;
    const reading = read(cell);
    known.set(cell.text, reading);
    return reading;
  };
}
