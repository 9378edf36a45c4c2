/** Which residents do plain lines show: names with schools, or schools alone, one a line? */
import { readSchool } from '../school/classifySchool';
import { readList } from './countedSchools';
import { areNamesAboveSchools, areSchoolsAboveNames, belowNames, belowSchools, residentOf } from './nameAndSchoolLines';
import { type Line, lineOf } from './parseLine';
import type { Resident } from './resident';
import type { Row } from './rosterLines';

export function readLines(rows: readonly Row[]): Resident[] {
  const lines = settled(unwrapped(rows.map((row) => row.join('\t'))).map(lineOf));
  const isNamed = areNamesAboveSchools(lines);
  if (areSchoolsAboveNames(lines)) return belowSchools(lines);
  return isNamed ? belowNames(lines) : oneEach(lines);
}

/** A sentence that goes on in the next line begins it in lower case. */
function unwrapped(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const last = joined[joined.length - 1];
    if (last !== undefined && last.length > 40 && /\p{Lu}/u.test(last) && /^[a-z]+\s/.test(line) && !/[.:;]$/.test(last))
      joined[joined.length - 1] = `${last} ${line}`;
    else if (last !== undefined && isRestOfName(last, line)) joined[joined.length - 1] = `${last}, ${line}`;
    else joined.push(line);
  }
  return joined;
}

/** "School of Medicine" on the line below its university. */
const isRestOfName = (last: string, line: string): boolean => {
  if (line.length > 60 || !readSchool(line, 'line').isGeneric) return false;
  const { isSchool, isMedical, isGeneric } = readSchool(last, 'line');
  return isSchool && !isMedical && !isGeneric;
};

/** Where names come with degrees, a line of capitals without one is no name: it may be a school in few words. */
function settled(all: readonly Line[]): readonly Line[] {
  // "PGY-3" below a name heads nothing.
  const lines = all.map((line, at): Line => (line.is === 'heading' && all[at - 1]?.is === 'name' ? { is: 'note' } : line));
  const degreed = lines.filter((line) => line.is === 'name' && line.degree !== '').length;
  const bare = lines.filter((line) => line.is === 'name' && line.degree === '').length;
  if (degreed < 2 || degreed < bare / 2)
    return bare < 2 || bare * 3 < lines.filter(({ is }) => is === 'school').length ? lines : lines.map(asName);
  return lines.map((line) => (line.is === 'name' && line.degree === '' ? { is: 'other', text: line.text } : line));
}

/** Among names without degrees a person may be called as a school is. */
const asName = (line: Line, at: number, lines: readonly Line[]): Line =>
  line.is === 'other' && line.mayBeName === true && lines[at + 1]?.is === 'school' && lines[at - 1]?.is !== 'name'
    ? { is: 'name', degree: '', text: line.text }
    : line;

/** A country or a city heads a part of the list: nobody went to "India". */
const isPlaceName = (text: string): boolean => {
  const { isSchool, isPlace: isNowhereElse } = readSchool(text, 'named');
  return !isSchool && isNowhereElse;
};

/** One resident for each line with a school; where most lines are schools, a line that only a list of schools explains is one too. */
function oneEach(lines: readonly Line[]): Resident[] {
  const told = lines.filter(({ is }) => is === 'school' || is === 'told').length;
  const unsure = lines.filter(({ is }) => is === 'other' || is === 'name');
  const terse = unsure.filter((line) => isTerseSchool(line)).length;
  const isList = told + terse >= unsure.length - terse;
  // "Saba Khan" alone is a person; among more schools than such names it may be one.
  const namelike = unsure.filter(
    (line) => isTerseSchool(line) && (line.is === 'name' || (line.is === 'other' && line.mayBeName)),
  ).length;
  const isAmongSchools = told + terse - namelike >= namelike;
  return lines.flatMap((line): Resident[] => {
    if (line.is === 'told') return [...line.residents];
    if (line.is === 'school') return [residentOf(line.school, line.degree)];
    if (line.is === 'name' && line.degree !== '') return [{ kind: 'Unknown', words: '' }];
    const isUnsure = line.is === 'name' || (line.is === 'other' && line.mayBeName) ? isAmongSchools : line.is === 'other';
    return isList && isUnsure && 'text' in line && !isPlaceName(line.text) ? readList(line.text, 'named') : [];
  });
}

/** "Utah", "AUC", "LECOM Bradenton": a school in a word. */
function isTerseSchool(line: Line): boolean {
  if (line.is !== 'other' && line.is !== 'name') return false;
  const { isNamed, isShared } = readSchool(line.text, 'named');
  return isNamed || isShared;
}
