/** Which residents does a table of a roster have: columns with headers, or the same turned on its side? */
import { readSchool, type Trust } from '../school/classifySchool';
import { schoolOf, withDegree } from '../school/medicalSchool';
import { degreeIn, isHeading, isName, isNothing, isTitle, kindOfLabel } from './lineKinds';
import type { Resident } from './resident';
import type { Row } from './rosterLines';

const HEADER =
  /^(?:name|resident|pgy|year|level|class|degree|credentials?|photo|specialty|program|do|md|international|img|email|twitter|undergrad.*|hometown|interests?.*|college|.*degree.*|.*name|career.*|school)\b/i;
/** A quick check before the cells are split: the other headers of such a table, and what separates them. */
const HINT =
  /\b(?:name|residents?|pgy|year|class|level|undergrad\w*|degrees?|home ?town|program|specialty|interests?|photo|credentials?|career|img|international)\b/i;
const PARTED = /[|/,;]|\s{2}/;
interface Header {
  readonly at: number;
  readonly column: number;
  /** Between cells, where no tab parts them. */
  readonly split: RegExp;
  /** "School" may be a college's; "Medical School" is none. */
  readonly trust: Trust;
}

const SPLITS: readonly RegExp[] = [/\t/, /\s*\|\s*/, /\s+\/\s+/, /,(?=(?:[^"]*"[^"]*")*[^"]*$)/, /\s*;\s*/, /\s{2,}/];

/** The residents below a header row, or null where no row is one. */
export function readTable(rows: readonly Row[]): Resident[] | null {
  const first = headerOf(rows);
  if (first === null) return null;
  const residents: Resident[] = [];
  let header = first;
  for (const row of rows.slice(first.at + 1)) {
    const cells = cellsOf(row, header.split);
    const again = columnOf(cells);
    if (again !== null) header = { ...header, ...again };
    else if (cells.some((cell) => /\w/.test(cell)) && !(cells.length === 1 && isHeading(cells[0] ?? ''))) {
      const resident = residentOf(cells, header);
      if (resident !== null && (resident.kind !== 'Unknown' || !isHeading(cells.join(' ')))) residents.push(resident);
    }
  }
  return residents;
}

/** Without the header over a column of lines, which says nothing that the lines do not. */
export function withoutColumnHeader(rows: readonly Row[]): readonly Row[] {
  const first = rows.findIndex((row) => row.length > 0);
  const row = rows[first] ?? [];
  const isHeader = row.length === 1 && isMedicalHeader(row[0] ?? '');
  // "Medical School" above each school is a label, and not a header.
  return isHeader && rows.filter((one) => isMedicalHeader(one[0] ?? '')).length === 1 ? rows.slice(first + 1) : rows;
}

const isMedicalHeader = (text: string): boolean =>
  kindOfLabel(text.replace(/:$/, '')) === 'medical' && /school|college|univ|educ|train|degree|instit/i.test(text);

const cellsOf = (row: Row, split: RegExp): string[] =>
  (row.length > 1 ? [...row] : (row[0] ?? '').split(split)).map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));

function headerOf(rows: readonly Row[]): Header | null {
  for (const [at, row] of rows.entries()) {
    const isShort = (row[0] ?? '').length < 300;
    if (row.length < 2 && !(isShort && HINT.test(row[0] ?? '') && PARTED.test(row[0] ?? ''))) continue;
    for (const split of row.length > 1 ? SPLITS.slice(0, 1) : SPLITS) {
      const found = columnOf(cellsOf(row, split));
      if (found !== null && isFollowed(rows.slice(at + 1), split)) return { at, ...found, split };
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
function columnOf(cells: readonly string[]): Pick<Header, 'column' | 'trust'> | null {
  if (cells.length < 2) return null;
  const kinds = cells.map(kindOfLabel);
  const medical = cells.findIndex((cell, at) => kinds[at] === 'medical' && isMedicalHeader(cell));
  const column = medical >= 0 ? medical : kinds.indexOf('school');
  const others = cells.filter((cell, at) => at !== column && cell !== '');
  const headers = others.filter((cell) => !/ of /.test(cell) && (kindOfLabel(cell) !== null || HEADER.test(cell)));
  // "Chief Resident, Education" is no header.
  const isEnough = headers.length > (medical >= 0 || cells.length > 2 ? 0 : 1);
  const isAllWords = medical >= 0 && others.every((cell) => cell.length < 30 && !readSchool(cell, 'line').isSchool);
  if (column < 0 || !isEnough || !(headers.length * 2 >= others.length || isAllWords)) return null;
  return { column, trust: medical >= 0 ? 'labelled' : 'named' };
}

function residentOf(cells: readonly string[], { column, trust }: Pick<Header, 'column' | 'trust'>): Resident | null {
  const words = cells[column] ?? '';
  const others = cells.filter((cell, at) => at !== column && cell !== '').join(' ; ');
  if (isNothing(words) || /^\d+$/.test(words)) {
    if (/\b(?:tbd|tba|vacant|open position|total)\b/i.test(others)) return null;
    const isPerson = degreeIn(others) !== '' || cells.filter((cell) => cell !== '').length > 1 || isName(others);
    return isPerson && !isHeading(others) && !isTitle(others) ? { kind: 'Unknown', words: '' } : null;
  }
  const degree = degreeIn(others) || degreeIn(words);
  const school = schoolOf(words, trust, degree);
  return { kind: withDegree(school, degree), words: school.words };
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
