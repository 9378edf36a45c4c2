/** How do the formulas learn that the day or the rules have changed? Two rows of PROFILE are stamped: Today and Rules. */
import { parseDay, serialOf } from '../../domain/day';
import { readLabel } from '../../reading/headers/profileLabel';
import { cellOf, textOf } from '../../sheet/cell';
import { WrongCall } from '../../sheet/wrongCall';
import { blanksIn, cellsIn } from '../change/contents';
import { putCells, putWords } from '../change/plan';
import type { Cells, Step } from '../change/step';
import type { UndoOfScore } from '../contract/undos';
import type { Block } from '../workbook/ownBlocks';
import { RULES_VERSION } from '../workbook/rulesVersion';

type Stamped = UndoOfScore['stamps'][number];

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

interface Stamp {
  readonly steps: readonly Step[];
  readonly stamps: readonly Stamped[];
}

/** The label, the format and a date stay the person's own. @param today The person's own day, YYYY-MM-DD. */
export function stamp(profile: Block, today: string): Stamp {
  const [first, second] = stampRows(profile);
  const stamped = [
    { ...first, after: today },
    { ...second, after: nextRules(profile) },
  ].map(({ label, row, isNew, after }) => {
    const [top, column] = [profile.range.getRow() + row, profile.range.getColumn()];
    const cells = profile.range.getSheet().getRange(top, isNew ? column : column + 1, 1, isNew ? 2 : 1);
    const day = parseDay(after);
    const was = isNew ? blanksIn(cells) : cellsIn(cells);
    const [[there = ''] = []] = was.contents ?? [];
    const isDay = !isNew && day !== null && typeof there === 'object' && 'instant' in there;
    const words = isNew ? [label, after] : [after];
    const step = isDay ? putCells(cells, [[serialOf(day)]], null, was) : putWords(cells, [words], was);
    return { step, was, stamp: { row: top, column: column + 1, after, isNew } };
  });
  return {
    steps: stamped.map(({ step }) => step),
    stamps: stamped.map(({ stamp: one, was }) => ({ ...one, before: oneCell(was) })),
  };
}

/** What stood in the value's cell. */
function oneCell({ contents, formats }: Cells): Stamped['before'] {
  const format = typeof formats === 'string' ? formats : (formats?.[0]?.at(-1) ?? 'General');
  return { content: contents?.[0]?.at(-1) ?? '', format };
}

const isToday = (label: string): boolean => readLabel(label) === 'today';
const isRules = (label: string): boolean => /^rules$/i.test(label);

/** "0.1.0, 4": the version of the rules and how often it was stamped, so that each stamp gives the formulas a new argument. */
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
