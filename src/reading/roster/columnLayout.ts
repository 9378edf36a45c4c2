/** Which part of each line is the school where lines have parts but no headers: "Ana Ruiz, MBA – Michigan – Detroit"? */
import { readSchool } from '../school/classifySchool';
import { bestOf, isMedicalSchool, schoolOf, schoolsIn, withDegree } from '../school/medicalSchool';
import { isFirstDegree, piecesOf } from '../school/splitSchools';
import { remembered } from '../text/memo';
import { readCountedLine } from './countedSchools';
import { degreeIn, isClutter, isHeading, isName, isTitle, labelOf } from './lineKinds';
import { isLife, readLife } from './prose';
import type { Resident } from './resident';
import type { Row } from './rosterLines';

const PARTS = /\s+[–—|•·-]+\s+|\s*[|•·\t→;]\s*|\s{3,}|\s*[()]\s*/;
const PARTED = /[–—|•·\t→;()]| - |\s{3}/;
/** Several residents on one line: what parts them, and the heading before the first. */
const RESIDENTS = /\s*[;|]\s*|(?<=\))\s*(?:,|&|and)?\s+(?=\p{Lu})/u;
const PREFIX = /^[\w .’'-]{2,30}:\s+/;

interface Line {
  readonly text: string;
  readonly parts: readonly string[];
  /** Begins with a person and goes on with other parts. */
  readonly isParted: boolean;
}

/** One resident for each line that begins with a person; the part that is a school on most lines is trusted on all. Null where lines are not so built. */
export function readColumns(rows: readonly Row[]): Resident[] | null {
  const lines = rows.filter((row) => row.length > 0).flatMap(residentsApart);
  const parted = lines.filter(({ isParted }) => isParted);
  if (parted.length < 2 || parted.filter(({ text }) => readCountedLine(text) !== null).length > parted.length / 2) return null;
  const others = lines.filter(({ text, isParted }) => !isParted && !isHeading(text) && !isClutter(text) && !isLife(text));
  if (others.length > parted.length / 2) return null;
  const column = electedColumn(parted.map(({ parts }) => parts));
  if (column === null) return null;
  const haveDegrees = parted.filter(({ text }) => degreeIn(text) !== '').length * 2 > parted.length;
  return lines.flatMap((line, at): Resident[] => {
    if (line.isParted) return [residentOf(line.text, line.parts, column)];
    if (isLife(line.text)) return [readLife(line.text)].filter((resident) => resident !== null);
    return at > 0 && isUntold(line.text, haveDegrees) ? [{ kind: 'Unknown', words: '' }] : [];
  });
}

/** A resident whose line names no school, among residents whose lines do. */
const isUntold = (text: string, haveDegrees: boolean): boolean =>
  !isHeading(text) &&
  !isClutter(text) &&
  labelOf(text) === null &&
  isName(text) &&
  (!haveDegrees || degreeIn(text) !== '') &&
  schoolsIn(text, 'line').length === 0;

const lineOf = remembered((text: string): Line => {
  const parts = partsOf(text);
  const isTabbed = text.includes('\t');
  const isTitled = isTitle(text) && schoolsIn(text, 'line').length === 0;
  const isParted =
    parts.length > 1 &&
    ((isTabbed && !parts.every((part) => part === '' || isHeading(part))) ||
      (isPerson(parts) && !isHeading(text) && !isTitled)) &&
    !isLife(text);
  return { text, parts, isParted };
});

/** "Ana Ruiz (UCSF) | Ben Oh (Ross)" is a line for each. */
function residentsApart(row: Row): Line[] {
  const text = row.join('\t');
  // A grid of cards: each cell a person with her school.
  if (row.length > 1 && row.filter((cell) => partsOf(cell).length > 1 && isPerson(partsOf(cell))).length > 1)
    return row.filter((cell) => cell !== '').map(lineOf);
  if (row.length === 1 && /[;|)]/.test(text)) {
    const parts = text
      .replace(PREFIX, '')
      .split(RESIDENTS)
      .filter((part) => part !== '' && !/^TBD$/i.test(part));
    if (parts.length > 1 && parts.every((part) => isPerson(partsOf(part)) && partsOf(part).length > 1)) return parts.map(lineOf);
  }
  return [lineOf(text)];
}

/** Cells, or the parts of a line without those that name something else: "Hometown: Halifax", "BSc Dalhousie". */
function partsOf(text: string): string[] {
  if (text.includes('\t')) return text.split(/\t|\s+[|•·]\s+/).map((part) => part.trim());
  if (!PARTED.test(text)) return [text];
  return text
    .split(PARTS)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => (labelOf(part)?.label === 'other' || isUndergraduate(part) ? '' : part))
    .filter((part, at, parts) => part !== '' || at === parts.length - 1);
}

/** Names an earlier college, and no school of medicine beside it. */
const isUndergraduate = (part: string): boolean => {
  const pieces = piecesOf(part, 'line');
  return (
    isFirstDegree(part) ||
    (pieces.some((piece) => piece.isUndergraduate && (piece.isSchool || piece.isNamed)) && !pieces.some(isMedicalSchool))
  );
};

/** A name in one of the first parts, before any school. */
const isPerson = (parts: readonly string[]): boolean => {
  const at = parts.findIndex((part) => {
    // "Weill Cornell Medicine - Qatar" begins with no person.
    const { isSchool, isWhole } = readSchool(part, 'line');
    return !isSchool && !isWhole && isName(part.replace(/^(?:pgy-?\d|\d{4})\s*/i, ''));
  });
  return at >= 0 && at < 3 && parts.slice(0, at).every((part) => readSchool(part, 'line').kind === 'Unknown');
};

/** The part that names a school on most lines; where two do, the one with schools of medicine. */
function electedColumn(all: readonly (readonly string[])[]): number | null {
  const votes: { worth: number; lines: number }[] = [];
  for (const parts of all)
    parts.forEach((part, at) => {
      const { isMedical, isSchool, isBareName } = readSchool(part, 'line');
      const isKnown = readSchool(part, 'named').kind !== 'Unknown';
      if ((!isSchool && !isKnown) || (degreeIn(part) !== '' && isName(part))) return;
      const vote = votes[at] ?? { worth: 0, lines: 0 };
      votes[at] = { worth: vote.worth + (isMedical ? 3 : 0) + (isSchool || isBareName ? 2 : 1), lines: vote.lines + 1 };
    });
  let best: number | null = null;
  votes.forEach((vote, at) => {
    if (vote.lines * 2 >= all.length && (best === null || vote.worth > (votes[best]?.worth ?? 0))) best = at;
  });
  return best;
}

function residentOf(text: string, parts: readonly string[], column: number): Resident {
  const degree = degreeIn(text);
  const own = schoolOf(parts[column] ?? '', 'named', degree);
  if (own.kind !== 'Unknown') return { kind: withDegree(own, degree), words: own.words };
  const best = bestOf(
    parts.flatMap((part) => schoolsIn(part, 'line')),
    degree,
  );
  if (best !== null) return { kind: withDegree(best, degree), words: best.words };
  const other = parts.slice(1).find((part) => readSchool(part, 'named').kind !== 'Unknown');
  if (other !== undefined) return { kind: withDegree(readSchool(other, 'named'), degree), words: other };
  return { kind: own.isSchool ? withDegree(own, degree) : 'Unknown', words: own.isSchool ? own.words : '' };
}
