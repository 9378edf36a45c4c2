/** Which cells of a row, and which rows of the profile or of Settings, changed from one day to another? */
import { textOf } from '../../sheet/cell';
import { cut } from '../../show/limits';
import type { JudgedLine } from './snapshotRows';

type Grid = readonly (readonly unknown[])[];

const quoted = (text: string): string => (text === '' ? 'blank' : `“${cut(text, 60)}”`);

export function cellChanges(was: JudgedLine, is: JudgedLine): string {
  return [...new Set([...was.cells.keys(), ...is.cells.keys()])]
    .flatMap((field) => {
      const [from, to] = [was.cells.get(field), is.cells.get(field)];
      if ((from?.words ?? '') === (to?.words ?? '')) return [];
      return [`${to?.header ?? from?.header ?? field}: ${quoted(from?.words ?? '')}, now ${quoted(to?.words ?? '')}`];
    })
    .join('; ');
}

/** Rows that MatchSheet stamps are no change of the applicant. */
const STAMPED = /^(?:today|rules)\b/i;

export function gridChanges(before: Grid, after: Grid, where: string): string[] {
  const rows = (grid: Grid): Map<string, string> =>
    new Map(
      grid.map((row) => [textOf(row[0]), textOf(row[1])] as const).filter(([label]) => label !== '' && !STAMPED.test(label)),
    );
  const [was, is] = [rows(before), rows(after)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((label) => {
    const [from, to] = [was.get(label) ?? '', is.get(label) ?? ''];
    return from === to ? [] : [`${label} in ${where}: ${quoted(from)}, now ${quoted(to)}`];
  });
}
