/** Which words of a row's filled cells were not understood? They are shown as they stand, never dropped or guessed. */
import type { Taught, Unread } from '../domain/program';
import type { ProgramField } from '../reading/headers/programFields';
import { saysSilence } from '../reading/language/silence';
import type { TaughtWords } from '../reading/language/tokens';
import { type Cell, fold, MAX_READ, quote, saysNothing } from '../reading/text/cellText';
import { madeADate } from './cell';
import type { CellReading } from './cellReader';
import { KINDS, kindOfField } from './kinds';

/** What was read of a field, and whether the row has that fact, from this cell or another. */
export type FieldReading = readonly [field: ProgramField, reading: CellReading<unknown>, isSaid: boolean];

const LONGEST = 60;

export function unreadOf(
  cellOfField: (field: ProgramField) => Cell,
  readings: readonly FieldReading[],
  words: TaughtWords,
): Unread[] {
  const unread: Unread[] = [];
  for (const [field, reading, isSaid] of readings) {
    const cell = cellOfField(field);
    if (cell.is === 'blank' || reading.isTaught || isRosterRead(field, cell, isSaid)) continue;
    if (cell.is === 'text' && cell.text.length > MAX_READ)
      unread.push({ field, is: 'too long', words: `only its first ${MAX_READ} characters were read`, cell: '' });
    if (cell.is === 'text' && reading.unread.length > 0)
      unread.push({ field, is: 'words', words: stretchAround(cell.text, reading.unread), cell: cell.text });
    else if (!isSaid) unread.push(...silentCell(field, cell, words));
  }
  return unread;
}

/** A filled cell that gave no fact, though no word of it is unknown. */
function silentCell(field: ProgramField, cell: Cell, words: TaughtWords): Unread[] {
  switch (cell.is) {
    case 'notReady':
      return [{ field, is: 'not ready', words: cell.text, cell: '' }];
    case 'day':
      return [{ field, is: 'date', words: madeADate(field), cell: '' }];
    case 'number':
      return [{ field, is: 'words', words: String(cell.number), cell: String(cell.number) }];
    case 'text':
      return isHonestlySilent(field, cell.text, words)
        ? []
        : [{ field, is: 'words', words: quote(cell.text, LONGEST), cell: cell.text }];
    default:
      return [];
  }
}

/** "not known, check with them": all of it is understood, and it says that nothing is known. */
function isHonestlySilent(field: ProgramField, text: string, words: TaughtWords): boolean {
  const kind = kindOfField(field);
  return saysNothing(fold(text)) || (kind !== null && saysSilence(text, KINDS[kind].topic, words));
}

/** A roster is read line by line, and its own "Verify (9 of 20 schools unknown)" was understood. */
const isRosterRead = (field: ProgramField, cell: Cell, isSaid: boolean): boolean =>
  field === 'img_share' && cell.is === 'text' && ((isSaid && /\n/.test(cell.text)) || /^Verify \(/.test(cell.text));

/** The part of the cell in which the words stand, from mark to mark: "H1B → zum" of "J1 yes, H1B → zum"; where that is too long, the words. */
function stretchAround(text: string, words: readonly string[]): string {
  const places = words.map((one) => ({ at: text.indexOf(one), end: text.indexOf(one) + one.length })).filter(({ at }) => at >= 0);
  const alone = quote(words.join(' … '), LONGEST);
  if (places.length === 0) return alone;
  const first = Math.min(...places.map(({ at }) => at));
  const last = Math.max(...places.map(({ end }) => end));
  const from = Math.max(...MARKS.map((mark) => text.slice(0, first).lastIndexOf(mark) + 1));
  const until = Math.min(text.length, ...MARKS.map((mark) => text.indexOf(mark, last)).filter((at) => at >= 0));
  const stretch = text.slice(from, until).replace(/\s+/g, ' ').trim();
  return stretch.length > LONGEST ? alone : stretch;
}

/** A point ends a sentence only where a space follows. */
const MARKS: readonly string[] = [',', ';', '\n', '. ', '? ', '! '];

export const taughtIn = (readings: readonly FieldReading[]): Taught[] =>
  readings.flatMap(([field, { taught }]) =>
    taught.length === 0 ? [] : [{ field, words: taught.filter((words) => words !== '') }],
  );
