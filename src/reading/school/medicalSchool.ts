/** Which of the schools that a line names is the medical school, and what does the degree say of it? */
import type { SchoolClass } from '../../domain/roster';
import { readSchool, type SchoolReading, type Trust } from './classifySchool';
import { type Piece, piecesOf } from './splitSchools';

/** A school that a resident may have gone to for medicine. */
export const isMedicalSchool = (piece: Piece): boolean =>
  !piece.isUndergraduate && ((piece.isSchool && !piece.isGeneric) || piece.isBareName);

export const schoolsIn = (line: string, trust: Trust): Piece[] => piecesOf(line, trust).filter(isMedicalSchool);

const rank = ({ kind, isMedical }: SchoolReading): number => (isMedical ? 2 : 0) + (kind === 'Unknown' ? 0 : 1);

/** The likeliest medical school of several: one that grants the resident's degree, of medicine by its name, known; at equal worth the first. */
export function bestOf<Reading extends SchoolReading>(readings: readonly Reading[], degree = ''): Reading | null {
  const granting = readings.filter((reading) => !isAgainst(reading, degree));
  let best: Reading | null = null;
  for (const reading of granting.length > 0 ? granting : readings)
    if (best === null || rank(reading) > rank(best)) best = reading;
  return best;
}

/** No school outside the US grants a DO, none in it an MBBS, and no college of osteopathic medicine an MD. */
export function isAgainst({ kind, isShared }: SchoolReading, degree: string): boolean {
  if (degree === '' || kind === 'Unknown' || isShared) return false;
  const isHome = kind === 'US MD' || kind === 'US DO' || kind === 'Canada MD';
  const letters = lettersOf(degree);
  return letters === 'DO' ? kind !== 'US DO' : letters === 'MD' ? kind === 'US DO' : BACHELOR.test(letters) && isHome;
}

const BACHELOR = /^(?:MBBS|MBBC|MBC|MBB|MB)/;
const lettersOf = (degree: string): string => degree.replace(/[^A-Za-z]/g, '').toUpperCase();

/** The one school of words that are known to name it, an undergraduate college beside it left out. */
export function schoolOf(words: string, trust: Trust, degree = ''): SchoolReading & { readonly words: string } {
  const pieces = piecesOf(words, trust);
  const schools = pieces.filter(isMedicalSchool);
  const hasOther = schools.length > 1 || pieces.some(({ isUndergraduate }) => isUndergraduate);
  return (hasOther ? bestOf(schools, degree) : null) ?? { ...readSchool(words, trust), words };
}

/**
 * Degrees are evidence where the name leaves it open: a DO is earned only in the US, an MBBS only abroad, and an MD at the other college of a university with both.
 */
export function withDegree({ kind, isShared }: Pick<SchoolReading, 'kind' | 'isShared'>, degree: string): SchoolClass {
  if (kind !== 'Unknown' && !isShared) return kind;
  const letters = lettersOf(degree);
  if (letters === 'DO') return 'US DO';
  if (BACHELOR.test(letters)) return 'International';
  return letters === 'MD' && kind === 'US DO' ? 'US MD' : kind;
}
