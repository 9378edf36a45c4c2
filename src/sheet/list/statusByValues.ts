/** Which column holds the statuses where no header says so? One under words that say nothing, whose cells are states of an application. */
import type { ApplicationStatus } from '../../domain/applicationStatus';
import { isOpenHeader } from '../../reading/headers/programHeader';
import { saysNothing } from '../../reading/text/cellText';
import { cut, LONGEST_NAME } from '../../show/limits';
import { cellOf, textOf } from '../cell';
import { columnReader, READ_AS_IT_STANDS } from '../cellReader';

interface StatusFound {
  readonly at: number;
  readonly header: string;
  /** False where it is only likely: it is asked, and nothing is read. */
  readonly isSure: boolean;
}

const SURE = { cells: 3, share: 0.6 };
const LIKELY = { cells: 2, share: 0.3 };
/** No more rows are looked at. */
const MOST_ROWS = 60;
/** What a person still means to do is written in many columns. */
const NO_STATE: ReadonlySet<ApplicationStatus> = new Set(['not said', 'to verify', 'do not apply']);

/** @param isFree Whether a column may be taken: nothing else reads it, and the person said nothing of it. */
export function statusByValues(
  names: readonly unknown[],
  rows: readonly (readonly unknown[])[],
  isFree: (at: number) => boolean,
): StatusFound | null {
  const read = columnReader('status', '', READ_AS_IT_STANDS);
  let likely: StatusFound | null = null;
  for (const [at, name] of names.entries()) {
    const header = textOf(name);
    if (!isFree(at) || cellOf(name).is !== 'text' || !isOpenHeader(header)) continue;
    const texts = rows
      .slice(0, MOST_ROWS)
      .map((row) => textOf(row[at]))
      .filter((text) => !saysNothing(text.toLowerCase()));
    const states = texts.filter((text) => !NO_STATE.has(read(cellOf(text)).policy)).length;
    const reaches = ({ cells, share }: typeof SURE): boolean => states >= cells && states >= texts.length * share;
    if (reaches(SURE)) return { at, header, isSure: true };
    if (likely === null && reaches(LIKELY)) likely = { at, header: cut(header, LONGEST_NAME), isSure: false };
  }
  return likely;
}
