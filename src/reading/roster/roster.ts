/** Who trains at a program? A paste of its page becomes a count of residents by the class of their medical school. (G2.roster, G5.roster.us) */
import { type Roster, SCHOOL_CLASSES, type SchoolClass } from '../../domain/roster';
import { readSchool } from '../school/classifySchool';
import { readCards } from './cardLayout';
import { readColumns } from './columnLayout';
import { pageRowsOf } from './dropOtherParts';
import { labelOf } from './lineKinds';
import { readLines } from './lineLayout';
import type { Resident } from './resident';
import type { Row } from './rosterLines';
import { readTable, readTurnedTable, withoutColumnHeader } from './tableLayout';

/**
 * Reads cells as they were pasted: one cell with many lines, a column of lines, or a block with headers.
 * Each resident is counted once, by the medical school alone.
 */
export function readResidents(grid: readonly (readonly string[])[]): readonly Resident[] {
  const pastes = grid.length > 1 ? grid.filter((cells) => cells.length === 1 && /\S\s*\n\s*\S/.test(cells[0] ?? '')) : [];
  if (pastes.length === 0) return residentsOf(pageRowsOf(grid));
  // Each cell with many lines is a roster of its own, however it is laid out.
  return [
    ...pastes.flatMap((cells) => residentsOf(pageRowsOf([cells]))),
    ...residentsOf(pageRowsOf(grid.filter((cells) => !pastes.includes(cells)))),
  ];
}

function residentsOf(all: readonly Row[]): Resident[] {
  const rows = withoutColumnHeader(all);
  return readTurnedTable(rows) ?? readTable(rows) ?? readCards(rows) ?? readGrid(rows) ?? readColumns(rows) ?? readLines(rows);
}

/** Cards side by side: a row of names, below it a row of schools; read column by column. */
function readGrid(rows: readonly Row[]): Resident[] | null {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const isSchoolRow = (row: Row): boolean =>
    row.filter((cell) => labelOf(cell)?.label === 'medical' || readSchool(cell, 'line').isSchool).length * 2 > row.length;
  const schoolRows = rows.filter((row) => row.length > 1 && isSchoolRow(row));
  if (width < 2 || schoolRows.length === 0 || schoolRows.length * 2 > rows.filter((row) => row.length > 0).length) return null;
  const columns = Array.from({ length: width }, (_, at) =>
    rows.map((row): Row => ((row[at] ?? '') === '' ? [] : [row[at] ?? ''])),
  );
  return columns.flatMap((column) => readCards(column) ?? readColumns(column) ?? readLines(column));
}

/** A name with its degree before the school's words is not kept. */
const PERSON = /^.{0,60}?\b(?:M\.?D|D\.?O|MBBS|MBBCh|MBChB)\b\.?[\s,–-]*(?:from |at )?(?=\p{L})/u;

export function rosterOf(found: readonly Resident[]): Roster {
  const residents = Object.fromEntries(SCHOOL_CLASSES.map((kind) => [kind, 0])) as Record<SchoolClass, number>;
  const unread: string[] = [];
  for (const { kind, words } of found) {
    residents[kind] += 1;
    if (kind === 'Unknown' && words !== '') unread.push(words.replace(PERSON, ''));
  }
  return { residents, unread };
}
