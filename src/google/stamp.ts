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

/** One write for the two rows if they stand together, else two. `today` is the person's own day, YYYY-MM-DD. */
export function stamp(profile: Block, today: string): Stamped[] {
  const rows = [
    { label: 'Today', place: rowOf(profile, (label) => readLabel(label) === 'today'), after: today },
    { label: 'Rules', place: rowOf(profile, (label) => /^rules$/i.test(label)), after: '' },
  ];
  const free = freeRows(profile);
  return rows.map(({ label, place, after }) => {
    const row = place ?? free.shift() ?? -1;
    if (row < 0) throw new Error('PROFILE has no blank row left for Today and Rules.');
    const before = place === null ? '' : textOf(profile.values[row]?.[1]);
    const written = label === 'Rules' ? nextRules(before) : after;
    const cells = profile.range.getSheet().getRange(profile.range.getRow() + row, profile.range.getColumn(), 1, 2);
    cells.setNumberFormat('@');
    cells.setValues([[label, written]]);
    return { row: profile.range.getRow() + row, column: profile.range.getColumn() + 1, before, after: written };
  });
}

/** "0.1.0, 4": the rules and how often they were stamped, so that each stamp is a new argument. */
function nextRules(before: string): string {
  const count = Number(/, (\d+)$/.exec(before)?.[1] ?? 0);
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
