/** Which lines of a pasted page say nothing of its residents: row numbers, doubled spacing, the faculty's part, people listed a second time? */
import { readSchool } from '../school/classifySchool';
import { isHeading, isName, isStaff } from './lineKinds';
import { isProse } from './prose';
import { type Row, rowsOf } from './rosterLines';

/** The rows of a paste that may tell of residents. */
export const pageRowsOf = (grid: readonly (readonly string[])[]): readonly Row[] =>
  withoutRepeats(withoutOthers(withoutRowNumbers(withoutDoubleSpacing(rowsOf(grid)))));

/** A page copied with a blank line between all lines says nothing by its blank lines. */
function withoutDoubleSpacing(rows: readonly Row[]): Row[] {
  const filled = rows.filter((row) => row.length > 0).length;
  const pairs = rows.filter((row, at) => row.length > 0 && (rows[at + 1] ?? ['']).length > 0).length;
  return filled > 3 && pairs <= 1 ? rows.filter((row) => row.length > 0) : [...rows];
}

/** 1, 2, 3 … before the lines number them and count nobody. */
function withoutRowNumbers(rows: readonly Row[]): readonly Row[] {
  const numbers = rows.flatMap((row) => /^\d{1,3}(?=$|[\s.)])/.exec(row[0] ?? '')?.[0] ?? []).map(Number);
  const isSequence = numbers.length > 2 && numbers.every((number, at) => number === at + 1);
  if (!isSequence) return rows;
  return rows.map((row) =>
    row.length === 0 || /^\d{1,3}$/.test(row[0] ?? '')
      ? row.map((cell, at) => (at === 0 ? '' : cell))
      : [(row[0] ?? '').replace(/^\d{1,3}[\s.)]+/, ''), ...row.slice(1)],
  );
}

/** The part of a page about others than its residents: from such a heading to the next one about residents. */
const OTHERS =
  /^\W*(?:(?:our|core|teaching|clinical|program) )?(?:faculty|alumni|(?:recent |past )?graduates|leadership|attendings|staff)\b[^.:;]{0,30}$/i;
const RESIDENTS =
  /^\W*(?:pgy|class of|(?:current |our )?(?:residents|interns)|chief|r\d|(?:first|second|third|fourth|1st|2nd|3rd|4th)[- ]year|categorical|preliminary)/i;

function withoutOthers(rows: readonly Row[]): Row[] {
  let isOthers = false;
  let isPast = false;
  let kept = 0;
  return rows.filter((row, at) => {
    const line = row.length === 1 ? (row[0] ?? '') : '';
    // Above the residents such a heading is the page's own.
    if (kept > 2 && OTHERS.test(line) && !readSchool(line, 'line').isSchool) {
      isOthers = true;
      isPast = /alumni|graduates/i.test(line);
    } else if (RESIDENTS.test(line) && !(isPast && /class of/i.test(line))) isOthers = false;
    if (!isOthers && row.length > 0) kept += 1;
    return !isOthers && !isLifeOfStaff(rows, at);
  });
}

/** "Dr. Hill received his degree from …" below "Program Director: Lee Hill, MD". */
const isLifeOfStaff = (rows: readonly Row[], at: number): boolean => {
  const above = rows[at - 1]?.[0] ?? '';
  return isStaff(above) && isName(above.replace(/^[^:]*:\s*/, '')) && isProse(rows[at]?.[0] ?? '');
};

/** The chiefs' names above, and below once more with their schools: a name alone is left out where it also stands elsewhere. */
function withoutRepeats(rows: readonly Row[]): readonly Row[] {
  const bare = new Set<string>();
  for (const row of rows) if (row.length === 1 && isPerson(row[0] ?? '')) bare.add(row[0] ?? '');
  if (bare.size === 0) return rows;
  const told = new Set<string>();
  const isListed = (at: number): boolean => {
    const next = rows[at + 1]?.[0] ?? '';
    return next === '' || isName(next) || isHeading(next);
  };
  rows.forEach((row, at) => {
    const name = BEFORE_PARTS.exec(row.join('\t'))?.[0] ?? '';
    if (name !== row[0] || row.length > 1 || !isListed(at)) told.add(name);
  });
  return rows.filter((row, at) => !(row.length === 1 && bare.has(row[0] ?? '') && told.has(row[0] ?? '') && isListed(at)));
}

/** Two residents may come from "Osmania Medical College". */
const isPerson = (line: string): boolean =>
  isName(line) && readSchool(line, 'named').kind === 'Unknown' && !readSchool(line, 'named').isSchool;

/** What stands before the first mark that parts a line. */
const BEFORE_PARTS = /^.*?(?=\s*[|–—(\t;:]|\s-\s|,\s+(?!MD|DO|MBBS|M\.D|D\.O)|$)/;
