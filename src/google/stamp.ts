/** How do the formulas learn that the day or the rules have changed? Two rows of PROFILE are stamped: Today and Rules. (design §5) */
import { readLabel } from '../reading/labelWords';
import { cellOf, textOf } from '../sheet/cell';
import type { Block } from './book';
import { RULES_VERSION } from './version';

/** What a stamp replaced, so that it can be taken back. */
export interface Stamped {
  readonly row: number;
  readonly column: number;
  readonly before: string;
  readonly after: string;
}

/** One write where the two rows stand together, as they do when MatchSheet made them. `today` is the person's own day, YYYY-MM-DD. */
export function stamp(profile: Block, today: string): Stamped[] {
  const free = freeRows(profile);
  const rows = [
    { label: 'Today', place: rowOf(profile, isToday), after: today },
    { label: 'Rules', place: rowOf(profile, isRules), after: nextRules(profile) },
  ].map(({ label, place, after }) => {
    const row = place ?? free.shift();
    if (row === undefined) throw new Error('PROFILE has no blank row left for Today and Rules.');
    return { label, row, after, before: place === null ? '' : textOf(profile.values[row]?.[1]) };
  });
  const [first, second] = rows;
  const isTogether = first !== undefined && second !== undefined && second.row === first.row + 1;
  for (const part of isTogether ? [rows] : rows.map((one) => [one])) {
    const cells = profile.range
      .getSheet()
      .getRange(profile.range.getRow() + (part[0]?.row ?? 0), profile.range.getColumn(), part.length, 2);
    cells.setNumberFormat('@');
    cells.setValues(part.map(({ label, after }) => [label, after]));
  }
  return rows.map(({ row, before, after }) => ({
    row: profile.range.getRow() + row,
    column: profile.range.getColumn() + 1,
    before,
    after,
  }));
}

const isToday = (label: string): boolean => readLabel(label) === 'today';
const isRules = (label: string): boolean => /^rules$/i.test(label);

/** "0.1.0, 4": the rules and how often they were stamped, so that each stamp is a new argument. */
export function nextRules(profile: Block): string {
  const row = rowOf(profile, isRules);
  const count = Number(/, (\d+)$/.exec(row === null ? '' : textOf(profile.values[row]?.[1]))?.[1] ?? 0);
  return `${RULES_VERSION}, ${count + 1}`;
}

function rowOf(profile: Block, is: (label: string) => boolean): number | null {
  const row = profile.values.findIndex(([label]) => is(textOf(label)));
  return row < 0 ? null : row;
}

/** Blank rows below the last filled one. */
export function freeRows(profile: Block): number[] {
  let last = -1;
  profile.values.forEach((row, at) => {
    if (row.some((cell) => cellOf(cell).is !== 'blank')) last = at;
  });
  return Array.from({ length: profile.values.length - last - 1 }, (_, at) => last + 1 + at);
}
