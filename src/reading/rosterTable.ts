/** Which residents does a table of a roster have: columns with headers, or the same turned on its side? */

import type { Resident } from './roster';
import { degreeIn, isHeading, kindOfLabel, labelOf, type Row } from './rosterRows';
import { readSchool } from './schoolName';
import { bestOf, schoolsIn, withDegree } from './schoolPieces';

const HEADER =
  /^(?:name|resident|pgy|year|level|class|degree|credentials?|photo|specialty|program|do|md|international|img|email|twitter|undergrad.*|hometown|interests?.*|college|.*degree.*|.*name|career.*|school)\b/i;
/** What the other headers of a table say, and what parts them: a quick look before the cells are. */
const HINT =
  /\b(?:name|residents?|pgy|year|class|level|undergrad\w*|degrees?|home ?town|program|specialty|interests?|photo|credentials?|career|img|international)\b/i;
const PARTED = /[|/,;]|\s{2}/;
const NOTHING = /^(?:[-–—?./\s]*|n\/?a|tbd|tba|unknown|none)$/i;

interface Header {
  readonly at: number;
  readonly column: number;
  /** Between cells, where no tab parts them. */
  readonly split: RegExp;
}

const SPLITS: readonly RegExp[] = [/\t/, /\s*\|\s*/, /\s+\/\s+/, /,(?=(?:[^"]*"[^"]*")*[^"]*$)/, /\s*;\s*/, /\s{2,}/];

/** The residents below a header row, or null where no row is one. */
export function readTable(rows: readonly Row[]): Resident[] | null {
  const header = headerOf(rows);
  if (header === null) return null;
  const residents: Resident[] = [];
  let { column } = header;
  for (const row of rows.slice(header.at + 1)) {
    const cells = cellsOf(row, header.split);
    const again = columnOf(cells);
    if (again !== null) column = again;
    else if (cells.some((cell) => /\w/.test(cell)) && !(cells.length === 1 && isHeading(cells[0] ?? ''))) {
      const resident = residentOf(cells, column);
      if (resident !== null && (resident.kind !== 'Unknown' || !isHeading(cells.join(' ')))) residents.push(resident);
    }
  }
  return residents;
}

const isMedicalHeader = (text: string): boolean => kindOfLabel(text) === 'medical' && !/^(?:md|do|mb)/i.test(text);

const cellsOf = (row: Row, split: RegExp): string[] =>
  (row.length > 1 ? [...row] : (row[0] ?? '').split(split)).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));

function headerOf(rows: readonly Row[]): Header | null {
  const first = rows.findIndex((row) => row.length > 0);
  const isColumn =
    rows[first]?.length === 1 && isMedicalHeader(rows[first]?.[0] ?? '') && labelOf(rows[first + 1]?.[0] ?? '') === null;
  if (isColumn && rows.filter((row) => isMedicalHeader(row[0] ?? '')).length === 1) return { at: first, column: 0, split: /$^/ };
  for (const [at, row] of rows.entries()) {
    if (row.length < 2 && !(HINT.test(row[0] ?? '') && PARTED.test(row[0] ?? ''))) continue;
    for (const split of row.length > 1 ? SPLITS.slice(0, 1) : SPLITS) {
      const column = columnOf(cellsOf(row, split));
      if (column !== null && isFollowed(rows.slice(at + 1), split)) return { at, column, split };
    }
  }
  return null;
}

/** The rows below are parted as the header is. */
function isFollowed(rows: readonly Row[], split: RegExp): boolean {
  const next = rows.filter((row) => row.length > 0).slice(0, 6);
  return next.filter((row) => cellsOf(row, split).length > 1).length * 2 >= next.length;
}

/** Which cell of a header row is over the medical schools; null where the row is none. */
function columnOf(cells: readonly string[]): number | null {
  if (cells.length < 2) return null;
  const kinds = cells.map(kindOfLabel);
  const medical = cells.findIndex(
    (cell, at) => kinds[at] === 'medical' && /school|college|univ|educ|train|degree|instit/i.test(cell),
  );
  const column = medical >= 0 ? medical : kinds.indexOf('school');
  const others = cells.filter((cell, at) => at !== column && cell !== '');
  const headers = others.filter((cell) => !/ of /.test(cell) && (kindOfLabel(cell) !== null || HEADER.test(cell)));
  // "Chief Resident, Education" is no header.
  const isEnough = headers.length > (medical >= 0 || cells.length > 2 ? 0 : 1);
  return column >= 0 && isEnough && headers.length * 2 >= others.length ? column : null;
}

function residentOf(cells: readonly string[], column: number): Resident | null {
  const words = cells[column] ?? '';
  const others = cells.filter((cell, at) => at !== column && cell !== '').join(' ; ');
  if (NOTHING.test(words)) {
    if (/\b(?:tbd|tba|vacant|open position)\b/i.test(others)) return null;
    const isHeading = cells.filter((cell) => cell !== '').length < 2 && degreeIn(others) === '' && !/^resident \d/i.test(others);
    return isHeading ? null : { kind: 'Unknown', words: '' };
  }
  const schools = schoolsIn(words, 'labelled');
  const reading = schools.length > 1 ? (bestOf(schools) ?? readSchool(words, 'labelled')) : readSchool(words, 'labelled');
  return { kind: withDegree(reading, degreeIn(others) || degreeIn(words)), words };
}

/** Not the other headers of a table that stands upright. */
const areSchools = (cells: readonly string[]): boolean =>
  cells.filter((cell) => readSchool(cell, 'named').kind !== 'Unknown').length * 2 >= cells.filter((cell) => cell !== '').length;

/** A table on its side: a row that begins with the label and goes on with a school for each resident. */
export function readTurnedTable(rows: readonly Row[]): Resident[] | null {
  const residents = rows
    .filter((row) => row.length > 2 && kindOfLabel((row[0] ?? '').replace(/:$/, '')) === 'medical' && areSchools(row.slice(1)))
    .flatMap((row) => row.slice(1))
    .filter((words) => words !== '')
    .map((words): Resident => ({ kind: readSchool(words, 'labelled').kind, words }));
  return residents.length > 0 ? residents : null;
}
