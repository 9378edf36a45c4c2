/** In which words is a cell's reading shown? The exact grammar of HOW_READ: for a formula, the sidebar, and the measure of the readers. */
import { readHeader } from '../reading/headers/programHeader';
import { isTypedSpan } from '../reading/program/graduation';
import { readPlace } from '../reading/program/place';
import { readSchoolCell } from '../reading/roster/schoolCell';
import { type Cell, typedText } from '../reading/text/cellText';
import { asNumber, cellOf, madeADate } from '../sheet/cell';
import { columnReader, READ_AS_IT_STANDS, type ReadAs, silenceOf } from '../sheet/cellReader';
import { GRAMMAR } from '../sheet/kindGrammar';
import { isKind, KINDS, type Kind } from '../sheet/kinds';
import { mixedReader, sayingOf } from '../sheet/mixedCell';
import { MIXED_KINDS } from '../sheet/mixedParts';
import { showPlace } from './cellText';

/** A reading in the words of its grammar, and the words that were left over. */
export interface ShownReading {
  readonly reading: string;
  readonly unread: readonly string[];
  /** The person said what the whole cell means. */
  readonly isTaught: boolean;
}
type Show = (cell: Cell) => ShownReading;

export const wordsOf = (cell: Cell): string => typedText(cell) ?? '';

/** What no column of facts is read as, and nobody can teach. */
const OTHERS = {
  region: (words: string) => showPlace(readPlace(words, '')),
  header: readHeader,
  school: readSchoolCell,
} as const;

export type ShownKind = Kind | keyof typeof OTHERS;
export const isShownKind = (name: string): name is ShownKind => isKind(name) || Object.keys(OTHERS).includes(name);

/** The readings of one column, each distinct text once. Blank cells are shown as ''. */
export function columnShown(kind: ShownKind, header: string, readAs: ReadAs): (cell: Cell) => string {
  const show = shownIn(kind, header, readAs);
  return (cell) => {
    const { reading, unread } = show(cell);
    return unread.length === 0 ? reading : `${reading}; unread ${unread.map((one) => `“${one}”`).join(', ')}`;
  };
}

/** The same with what was left over apart. */
export function shownIn(kind: ShownKind, header: string, readAs: ReadAs): Show {
  const show = isKind(kind) ? showKindOf(kind, header, readAs) : showOther(OTHERS[kind]);
  return (typed) => {
    const cell = COUNTED.includes(kind) ? asNumber(typed) : typed;
    if (cell.is === 'blank') return whole('');
    if (cell.is === 'notReady') return whole('not ready');
    if (cell.is === 'day' && NO_DATES.includes(kind)) return whole(`not said (${madeADate(kind)})`);
    if (kind === 'graduation' && isTypedSpan(cell)) return whole(`not said (${madeADate('yog')})`);
    return show(cell);
  };
}

const whole = (reading: string): ShownReading => ({ reading, unread: [], isTaught: false });

/** Kinds in which Sheets makes dates of counts and ranges when they are typed. */
const NO_DATES: readonly string[] = ['share', 'step1', 'step2', 'attempts', 'usce'];
const COUNTED: readonly string[] = ['step1', 'step2', 'attempts', 'usce', 'graduation'];

const showOther =
  (read: (words: string) => string): Show =>
  (cell) =>
    whole(read(wordsOf(cell)));

function showKindOf<K extends Kind>(kind: K, header: string, readAs: ReadAs): Show {
  const read = columnReader(kind, header, readAs);
  const { show } = GRAMMAR[kind];
  return (cell) => {
    const { policy, unread, isTaught } = read(cell);
    return { reading: show(policy), unread, isTaught };
  };
}

/** Of a column of several topics: each that is said, by its name. */
export function mixedShown(header: string, readAs: ReadAs): Show {
  const read = mixedReader(header, readAs);
  return (cell) => {
    const { said, open } = read(cell);
    const all = MIXED_KINDS.filter((kind) => sayingOf(kind, said) !== silenceOf(kind));
    const reading = all.map((kind) => `${KINDS[kind].name}: ${sayingOf(kind, said)}`).join('; ');
    return { reading: reading || NOTHING_SAID, unread: open, isTaught: false };
  };
}
export const NOTHING_SAID = 'not said';

/** The reading of one cell of the list; null where it is blank or its column is not read so. */
export function readingOf(kind: string, value: unknown, header = '', readAs = READ_AS_IT_STANDS): string | null {
  const cell = cellOf(value);
  return !isShownKind(kind) || cell.is === 'blank' ? null : columnShown(kind, header, readAs)(cell);
}
