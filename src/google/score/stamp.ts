/** How do the formulas learn that the day or the rules have changed? Two rows of PROFILE are stamped: Today and Rules. */
import { readLabel } from '../../reading/headers/profileLabel';
import { cellOf, textOf } from '../../sheet/cell';
import { WrongCall } from '../../sheet/wrongCall';
import type { Block } from '../workbook/ownBlocks';
import { writeWords } from '../workbook/plainText';
import { RULES_VERSION } from '../workbook/rulesVersion';

/** What a stamp replaced, so that it can be taken back. */
interface Stamped {
  readonly row: number;
  readonly column: number;
  readonly before: string;
  readonly after: string;
  /** The row was blank before. */
  readonly isNew: boolean;
}

interface StampRow {
  readonly label: string;
  /** In the profile, from 0. */
  readonly row: number;
  readonly isNew: boolean;
}

/** Where Today and Rules stand or will stand. Asked before anything is written. */
export function stampRows(profile: Block): readonly [StampRow, StampRow] {
  const free = freeRows(profile);
  const rowFor = (label: string, is: (label: string) => boolean): StampRow => {
    const place = rowOf(profile, is);
    const row = place ?? free.shift();
    if (row === undefined)
      throw new WrongCall(
        `the range ${profile.name} has no blank row left for Today and Rules: make it two rows longer (Data ▸ Named ranges)`,
      );
    return { label, row, isNew: place === null };
  };
  return [rowFor('Today', isToday), rowFor('Rules', isRules)];
}

/** One write where the two rows stand together, as they do when MatchSheet made them. `today` is the person's own day, YYYY-MM-DD. */
export function stamp(profile: Block, today: string): Stamped[] {
  const [first, second] = stampRows(profile);
  const rows = [
    { ...first, after: today },
    { ...second, after: nextRules(profile) },
  ];
  for (const part of second.row === first.row + 1 ? [rows] : rows.map((one) => [one])) {
    const cells = profile.range
      .getSheet()
      .getRange(profile.range.getRow() + (part[0]?.row ?? 0), profile.range.getColumn(), part.length, 2);
    writeWords(
      cells,
      part.map(({ label, after }) => [label, after]),
    );
  }
  return rows.map(({ row, after, isNew }) => ({
    row: profile.range.getRow() + row,
    column: profile.range.getColumn() + 1,
    before: isNew ? '' : textOf(profile.values[row]?.[1]),
    after,
    isNew,
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
