/** Which school belongs to each name where the school stands on a line below it, or above it as a heading? */
import { readSchool } from '../school/classifySchool';
import { bestOf, isAgainst, withDegree } from '../school/medicalSchool';
import type { Piece } from '../school/splitSchools';
import type { Line } from './parseLine';
import type { Resident } from './resident';

/** At least two names stand directly above a school. */
export function areNamesAboveSchools(lines: readonly Line[]): boolean {
  const filled = lines.filter(({ is }) => is !== 'blank' && is !== 'note');
  const pairs = filled.filter(({ is }, at) => is === 'name' && isBelowName(filled[at + 1])).length;
  const alone = filled.filter(({ is }) => is === 'school').length;
  return pairs >= 2 && pairs * 3 >= alone;
}

const isBelowName = (line: Line | undefined): boolean =>
  line?.is === 'school' ||
  line?.is === 'other' ||
  (line?.is === 'told' && line.residents.length < 2 && line.hasName === undefined);

/** Schools as headings with those who come from there below: a school first, a name last, never two schools together. */
export function areSchoolsAboveNames(lines: readonly Line[]): boolean {
  const told = lines.filter(({ is }) => is === 'school' || is === 'name' || is === 'told');
  const names = told.filter(({ is }) => is === 'name').length;
  const schools = told.filter(({ is }) => is === 'school').length;
  const isSo = told[0]?.is === 'school' && told[told.length - 1]?.is === 'name' && names + schools === told.length;
  return isSo && schools > 1 && names >= schools && !told.some(({ is }, at) => is === 'school' && told[at + 1]?.is === 'school');
}

export function belowSchools(lines: readonly Line[]): Resident[] {
  const residents: Resident[] = [];
  let school: Piece | null = null;
  for (const line of lines) {
    if (line.is === 'school') school = line.school;
    else if (line.is === 'name' && school !== null) residents.push(residentOf(school, line.degree));
  }
  return residents;
}

interface Group {
  readonly degree: string;
  readonly schools: Piece[];
  /** "Resident 4": a person without doubt. */
  readonly isNumbered: boolean;
  other: string | null;
}

/** One resident for each name: the likeliest of the schools below it. */
export function belowNames(lines: readonly Line[]): Resident[] {
  const votes = votesForLast(lines);
  const residents: Resident[] = [];
  let group: Group | null = null;
  const close = (): void => {
    if (group === null) return;
    const { schools, degree, other, isNumbered } = group;
    const best = bestOf(votes > 0 ? [...schools].reverse() : schools, degree);
    const second = other === null ? null : readSchool(other, 'named');
    if (votes === 0 && isOpen(schools, degree))
      residents.push({ kind: 'Unknown', words: schools.map(({ words }) => words).join(' / ') });
    else if (best !== null && (best.kind !== 'Unknown' || second === null || second.kind === 'Unknown'))
      residents.push({ kind: withDegree(best, degree), words: best.words });
    else if (second !== null && second.kind !== 'Unknown')
      residents.push({ kind: withDegree(second, degree), words: other ?? '' });
    else if (degree !== '' || isNumbered) residents.push({ kind: 'Unknown', words: '' });
    group = null;
  };
  for (const line of lines) {
    if (line.is === 'name' && group !== null && mayBeSchool(line, group)) group.other = line.text;
    else if (line.is === 'name') {
      close();
      group = { degree: line.degree, schools: [], other: null, isNumbered: /^resident \d/i.test(line.text) };
    } else if (line.is === 'told') {
      const about = group?.schools.length === 0 && isAbout(line.hasName, group) ? likeliest(line.residents) : null;
      if (about !== null) group = null;
      else if (line.residents.length > 0) close();
      residents.push(...(about === null ? line.residents : [about]));
    } else if (line.is === 'heading') close();
    else if (line.is === 'blank' && group !== null && group.schools.length > 0) close();
    else if (line.is === 'school' && group !== null) group.schools.push(line.school);
    else if (line.is === 'school' && residents.length > 0) residents.push(residentOf(line.school, line.degree));
    else if (line.is === 'other' && group !== null) group.other ??= line.text;
  }
  close();
  return residents;
}

/** Of the schools in one person's paragraph the first that is known. */
const likeliest = (residents: readonly Resident[]): Resident | null =>
  residents.find(({ kind }) => kind !== 'Unknown') ?? residents[0] ?? null;

/** The school in a line without a degree belongs to the name with one above it. */
const isAbout = (hasName: 'sure' | 'maybe' | undefined, group: Group): boolean =>
  hasName === undefined || (hasName === 'maybe' && (group.degree !== '' || group.isNumbered));

/** "UT Health San Antonio" below a name looks like another name. */
const mayBeSchool = ({ degree, text }: { readonly degree: string; readonly text: string }, { schools, other }: Group): boolean =>
  degree === '' && schools.length === 0 && other === null && !/^dr\b/i.test(text) && readSchool(text, 'named').kind !== 'Unknown';

/** Cards that name the undergraduate college above the medical school, less those that name it below: told by those whose words say which is which. */
function votesForLast(lines: readonly Line[]): number {
  let votes = 0;
  lines.forEach((line, at) => {
    const next = lines[at + 1];
    if (line.is !== 'school' || next?.is !== 'school' || line.school.isMedical === next.school.isMedical) return;
    votes += next.school.isMedical ? 1 : -1;
  });
  return votes;
}

/** Two universities, one of them abroad, and nothing says where medicine was studied. */
function isOpen(schools: readonly Piece[], degree: string): boolean {
  const told = schools.filter((school) => !isAgainst(school, degree));
  const abroad = told.filter(({ kind }) => kind === 'International' || kind === 'Caribbean').length;
  return told.every(({ isMedical, kind }) => !isMedical && kind !== 'Unknown') && abroad > 0 && abroad < told.length;
}

export const residentOf = (school: Piece, degree: string): Resident => ({
  kind: withDegree(school, degree),
  words: school.words,
});
