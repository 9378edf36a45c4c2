/** Who trains there? A paste of a residency program's page becomes a count of residents by the class of their medical school. (G2.roster, G5.roster.us) */
import { type Roster, SCHOOL_CLASSES, type SchoolClass } from '../domain/roster';
import { readCards } from './rosterCards';
import { readColumns } from './rosterColumns';
import { readLines } from './rosterLines';
import { rowsOf } from './rosterRows';
import { readTable, readTurnedTable } from './rosterTable';

/** One resident: never a name, only the school's words (empty where none is given) and its class. */
export interface Resident {
  readonly kind: SchoolClass;
  readonly words: string;
}

/**
 * Reads cells as they were pasted: one cell with many lines, a column of lines, or a block with headers.
 * Each resident is counted once, by the medical school alone.
 */
export function readResidents(grid: readonly (readonly string[])[]): readonly Resident[] {
  const rows = rowsOf(grid);
  return readTurnedTable(rows) ?? readTable(rows) ?? readCards(rows) ?? readColumns(rows) ?? readLines(rows);
}

export function rosterOf(found: readonly Resident[]): Roster {
  const residents = Object.fromEntries(SCHOOL_CLASSES.map((kind) => [kind, 0])) as Record<SchoolClass, number>;
  const unread: string[] = [];
  for (const { kind, words } of found) {
    residents[kind] += 1;
    if (kind === 'Unknown' && words !== '') unread.push(words);
  }
  return { residents, unread };
}
