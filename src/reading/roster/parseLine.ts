/** What does one plain line of a roster say: a person, a school, residents that it tells of, a heading, or nothing of them? */
import { readSchool } from '../school/classifySchool';
import { bestOf, isMedicalSchool, withDegree } from '../school/medicalSchool';
import { isFirstDegree, type Piece, piecesOf } from '../school/splitSchools';
import { remembered } from '../text/memo';
import { readCountedLine, readList } from './countedSchools';
import { degreeIn, isClutter, isHeading, isName, isTitle, isWorkplace, labelOf } from './lineKinds';
import { isProse, lifeIn, readLife, readProse } from './prose';
import type { Resident } from './resident';

export type Line =
  | { readonly is: 'blank' | 'heading' | 'note' }
  | { readonly is: 'name'; readonly degree: string; readonly text: string }
  /** `hasName`: the line names its resident itself. */
  | { readonly is: 'told'; readonly residents: readonly Resident[]; readonly hasName?: 'sure' | 'maybe' }
  | { readonly is: 'school'; readonly school: Piece; readonly degree: string }
  /** `mayBeName`: "Saba Khan" among names, "LECOM Bradenton" among schools. */
  | { readonly is: 'other'; readonly text: string; readonly mayBeName?: boolean };

export const lineOf = remembered(readLine);

function readLine(text: string): Line {
  if (text === '') return { is: 'blank' };
  const isEarlierDegree = isFirstDegree(text) && degreeIn(text) === '' && !/medic/i.test(text);
  if (isClutter(text) || isEarlierDegree || labelOf(text)?.label === 'other') return { is: 'note' };
  const told = inSentences(text) ?? (isHeading(text) ? null : readCountedLine(text));
  if (told !== null) return { is: 'told', residents: told };
  const line = withoutLevel(text);
  const pieces = piecesOf(line, 'line');
  const schools = pieces.filter(isMedicalSchool);
  if (schools.length === 0) return nameless(line);
  // "Residents come from Ross, SGU and UCLA."
  const list = /\b(?:from|includ\w+)\b/.test(line) ? readList(line, 'line') : [];
  if (list.length > 1) return { is: 'told', residents: list };
  if (isTitle(line) && (isHeading(line) || !/\b(?:MD|DO|MBBS)\b/.test(line))) return { is: 'heading' };
  return withSchools(line, pieces, schools);
}

/** "PGY-1: Ross University", "PGY2 UCSF": the school behind the year. */
function withoutLevel(text: string): string {
  const rest = /^(?:pgy|pl|ca|r)[- ]?(?:\d|i{1,3}v?)\b[\s:|–—-]*(\S.*)$/i.exec(text)?.[1];
  if (rest === undefined) return text;
  const isPerson = /,/.test(rest) && isName(rest.replace(/,.*$/, ''));
  return /^(?:pgy|pl|ca|r)[- ]?\w+\s*[:|–—-]/i.test(text) || isPerson || readSchool(rest, 'named').isNamed ? rest : text;
}

/** One life, or a paragraph that tells of several residents; null where the line is no sentence. */
function inSentences(text: string): Resident[] | null {
  const life = lifeIn(text);
  if (life === null) return isProse(text) ? readProse(text) : null;
  const resident = readLife(life);
  return resident === null ? [] : [resident];
}

/** A person with her school, several schools of as many residents, or one school. */
function withSchools(line: string, pieces: readonly Piece[], schools: readonly Piece[]): Line {
  const degree = degreeIn(line);
  const best = bestOf(schools, degree);
  if (best === null) return { is: 'other', text: line };
  if (beginsWithPerson(pieces)) {
    const residents = [{ kind: withDegree(best, degree), words: best.words }];
    return { is: 'told', residents, hasName: degree === '' ? 'maybe' : 'sure' };
  }
  const list = readList(line, 'line');
  const isParted = schools[1]?.after === 'and' || (line.includes(';') && pieces.every(isMedicalSchool));
  const isList = list.length > 2 || (list.length === 2 && (schools.length === 1 || (isParted && schools.every(isToldSchool))));
  return isList ? { is: 'told', residents: list } : { is: 'school', school: best, degree };
}

const beginsWithPerson = ([first, ...rest]: readonly Piece[]): boolean =>
  first !== undefined &&
  rest.length > 0 &&
  !first.isSchool &&
  !isMedicalSchool(first) &&
  first.words.includes(' ') &&
  isName(first.words);

const isToldSchool = ({ isMedical, isBareName, kind }: Piece): boolean => isMedical || isBareName || kind !== 'Unknown';

/** No school in it that the lists know: names and degrees, a heading, a place, a school in one word, or a name. */
function nameless(line: string): Line {
  const names = line.split(/\s*;\s*/).map((part) => part.replace(/^[^:]*:\s*/, ''));
  if (names.length > 1 && names.every((name) => degreeIn(name) !== ''))
    return { is: 'told', residents: names.map(() => ({ kind: 'Unknown', words: '' })) };
  if (isHeading(line) || isTitle(line) || isWorkplace(line)) return { is: 'heading' };
  if (isPlace(line)) return { is: 'note' };
  const terse = terseSchool(line);
  if (terse !== null) return { is: 'told', residents: [terse], hasName: 'sure' };
  if (!isName(line)) return { is: 'other', text: line };
  const degree = degreeIn(line);
  const mayBeSchool = degree === '' && !/^(?:dr|resident)\b/i.test(line) && readSchool(line, 'named').isNamed;
  // A page in capitals has no names that look like it.
  return mayBeSchool ? { is: 'other', text: line, mayBeName: /\p{Ll}/u.test(line) } : { is: 'name', degree, text: line };
}

/** "Alana Whitfield, M.D., Baylor": what follows the degree is the school, in one word. */
function terseSchool(line: string): Resident | null {
  const degree = degreeIn(line);
  const rest = (degree === '' ? /^Dr\.? [^,]+,\s*(\S.*)$/ : /^[^,]+,\s*(?:[A-Za-z.]+,\s*)+(\S.*)$/).exec(line)?.[1] ?? '';
  const bare = rest.replace(/\s*\([^)]*\)$/, '');
  const reading = readSchool(readSchool(rest, 'named').kind === 'Unknown' ? bare : rest, 'named');
  const isHome = !reading.isNamed && US_PLACE.test(`x, ${rest}`);
  return rest === '' || isHome || reading.kind === 'Unknown' ? null : { kind: withDegree(reading, degree), words: rest };
}

const US_PLACE =
  /(?:^[\p{L}.'-]+|Silver Spring|College Park|Ellicott City|Chevy Chase|Owings Mills|Takoma Park),\s*MD\.?$|,\s*(?:A[KLRZ]|C[AOT]|D\.?C|DE|FL|GA|HI|I[ADLN]|K[SY]|LA|M[AEINOST]|N[CDEHJMVY]|O[HKR]|PA|PR|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]|USA?|United States|ON|QC|BC|AB|MB|SK|NS|Canada)\.?$/u;

/** "Tampa, FL", "Lahore, Pakistan", "Monterrey, N.L., México". */
function isPlace(line: string): boolean {
  if (/^(?:capt|cpt|lt|maj|ens)\b/i.test(line)) return false;
  // "Ana Ruiz, DO, MS" is not from Mississippi.
  if (US_PLACE.test(line)) return degreeIn(line) === '' || /\bMD\.?$/.test(line);
  const lastPart = line.split(',').pop() ?? '';
  // "UMSA, La Paz, Bolivia" is a school with its place.
  if (!line.includes(',') || degreeIn(line) !== '' || /^\p{Lu}{3,}\b/u.test(line)) return false;
  const { kind, isTown } = readSchool(lastPart, 'named');
  return isTown || kind === 'International' || kind === 'Caribbean';
}
