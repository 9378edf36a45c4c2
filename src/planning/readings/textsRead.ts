/** Which distinct texts stand in the columns of facts of a list, how was each read, and in how many rows? As data; the sidebar has the words. */
import type { Program, Unread } from '../../domain/program';
import type { ProgramField } from '../../reading/headers/programFields';
import { type Cell, quote } from '../../reading/text/cellText';
import { cellOf, isBlank, textOf } from '../../sheet/cell';
import { type ReadAs, silenceOf } from '../../sheet/cellReader';
import { type Kind, kindOfField } from '../../sheet/kinds';
import { ProgramReader } from '../../sheet/list/programFacts';
import { isEmptyRow } from '../../sheet/list/programRows';
import type { Column } from '../../sheet/list/programsBlock';
import { mixedShown, NOTHING_SAID, type ShownReading, shownIn } from '../../show/readings';

export interface TextRead {
  readonly field: ProgramField;
  /** Null where its column holds several topics. */
  readonly kind: Kind | null;
  readonly header: string;
  readonly text: string;
  /** In the words of HOW_READ. */
  readonly reading: string;
  readonly state: TextState;
  readonly isTaught: boolean;
  /** The words that were left over. */
  readonly unread: readonly string[];
  /** What its rows ask of it; null where nothing. */
  readonly asks: Unread | null;
  readonly rows: number;
  /** The first of them, from 0 below the headers. */
  readonly at: number;
}

/** `doubtful`: understood, in a column whose every row says No. */
type TextState = 'not understood' | 'half understood' | 'doubtful' | 'settled';

/**
 * @param rows Those below the headers, each as wide as the tab.
 * @param isBoxSaid SETTINGS says what an unticked box means, and so what a column of nothing but No does.
 */
export function textsRead(
  rows: readonly (readonly unknown[])[],
  columns: readonly Column[],
  readAs: ReadAs,
  isBoxSaid: boolean,
): TextRead[] {
  const reader = new ProgramReader(columns, readAs);
  const read = columns.flatMap((column) => {
    const kind = kindOfField(column.field);
    const other = kind === null ? undefined : SAID_BESIDE[kind];
    const beside = other === undefined ? null : shownIn(other, other === 'share' ? '% IMG' : column.header, readAs);
    const known = new Map<string, Entry>();
    if (column.field === 'requirements') return [{ column, kind, shown: mixedShown(column.header, readAs), beside, known }];
    return kind === null ? [] : [{ column, kind, shown: shownIn(kind, column.header, readAs), beside, known }];
  });
  rows.forEach((row, at) => {
    if (isEmptyRow(row, columns)) return;
    const program = reader.programOf(row);
    for (const { column, kind, shown, beside, known } of read) {
      const value = row[column.at];
      if (isBlank(value)) continue;
      const cell = cellOf(value);
      const text = cell.is === 'notReady' ? cell.text : textOf(value);
      const entry = known.get(text) ?? { said: saidOf(kind, shown(cell), beside, cell), asks: null, rows: 0, at };
      entry.rows += 1;
      entry.asks ??= askedOf(program, column.field, entry.said, text);
      known.set(text, entry);
    }
  });
  return read.flatMap(({ column, kind, known }) =>
    [...known].map(([text, entry]) => textRead(column, kind, text, entry, readAs.untickedMeansNo, isBoxSaid)),
  );
}

interface Entry {
  readonly said: ShownReading;
  asks: Unread | null;
  rows: number;
  readonly at: number;
}

/** "80%" under "IMGs" is a share, and "1st attempt" under "Step 1" limits attempts. */
const SAID_BESIDE: Readonly<Partial<Record<Kind, Kind>>> = { imgs: 'share', step1: 'attempts', step2: 'attempts' };

function saidOf(kind: Kind | null, said: ShownReading, beside: ((cell: Cell) => ShownReading) | null, cell: Cell): ShownReading {
  if (
    beside === null ||
    said.reading !== silenceIn(kind) ||
    (kind !== 'imgs' && !(cell.is === 'text' && HAS_WORD.test(cell.text)))
  )
    return said;
  const other = beside(cell);
  return /^not said/.test(other.reading) ? said : other;
}
const silenceIn = (kind: Kind | null): string => (kind === null ? NOTHING_SAID : silenceOf(kind));
const HAS_WORD = /\p{L}{3}/u;

/** Of a track and a status no program is asked; words of them that are left over are open all the same. */
function askedOf({ unread }: Program, field: ProgramField, said: ShownReading, text: string): Unread | null {
  if (field !== 'track' && field !== 'status') {
    const own = unread.filter((one) => one.field === field);
    return own.find(({ is }) => is === 'words') ?? own[0] ?? null;
  }
  return said.unread.length === 0 ? null : { field, is: 'words', words: quote(text, 60), cell: text };
}

function textRead(
  { field, header, isAllNo }: Column,
  kind: Kind | null,
  text: string,
  { said: { reading, unread, isTaught }, asks, rows, at }: Entry,
  meansNo: boolean,
  isBoxSaid: boolean,
): TextRead {
  const isDoubtful = isAllNo === true && !isBoxSaid;
  // Until it is said that No means no, a column of nothing else says nothing.
  const counted = isAllNo && !meansNo ? silenceIn(kind) : reading;
  const isSilent = counted === silenceIn(kind) || counted === 'not ready' || /^not said \(/.test(counted);
  const state = isDoubtful ? 'doubtful' : asks === null ? 'settled' : isSilent ? 'not understood' : 'half understood';
  return { field, kind, header, text, reading: counted, state, isTaught, unread, asks, rows, at };
}
