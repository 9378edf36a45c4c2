/** Where in a line do the names of schools begin and end? */
import { readSchool, type SchoolReading, type Trust } from './classifySchool';

export interface Piece extends SchoolReading {
  readonly words: string;
  /** The first degree is named beside it: never the medical school. */
  readonly isUndergraduate: boolean;
  /** How it hangs on the piece before: a comma, "and", or a mark that parts residents or columns. */
  readonly after: 'start' | 'comma' | 'and' | 'mark';
}

/** With its place and its university; what goes on longer is no name. */
const LONGEST_NAME = 250;
const MARKS = /\s+[-–—/]+\s+|\s*[;|·•\t()[\]]+\s*|\s{3,}/;
const UNDERGRADUATE =
  /\bundergrad|\bfor college\b|\bbachelor'?s?(?! of (?:medicine|surgery))|\bb\.?\s?(?:a|s|sc|sci)\.?(?![\w.])|\bcollege:|\bhigh school\b|\bmaster'?s?\b|\bm\.?(?:s|a|sc|ph|ba)\.?(?=[,\s:]|$)|\bph\.?d\.?\b|\bpre-?med\b/i;
const DEGREE = /\b(?:M\.?D\.?|D\.?O\.?|MBBS|MBBCh|MBChB|MB)\b/;

/** The pieces of a line, each with what it names; places and "School of Medicine" stay with the name they follow. */
export function piecesOf(line: string, trust: Trust): Piece[] {
  const pieces: Piece[] = [];
  for (const part of line.split(MARKS)) {
    if (part.trim() === '') continue;
    const before = pieces.length;
    for (const run of part.split(/\s*,\s*/)) {
      if (run !== '' && !/^(?:and|&)$/i.test(run)) addRun(pieces, run, pieces.length === before ? 'mark' : 'comma', trust);
    }
  }
  return marked(pieces.filter(({ words }) => words !== ''));
}

const FIRST_DEGREE = /^(?:b\.?\s?(?:a|s|sc)\.?|bachelor'?s?|undergrad\w*|m\.?s\.?|m\.?a\.?|mph|phd)(?=[ ,]|$)/i;
/** "BSc Dalhousie", "BA, Kenyon College": an earlier degree, or one beside medicine. */
export const isFirstDegree = (part: string): boolean => FIRST_DEGREE.test(part);

/** A first degree that stands alone is that of the school before it, or else of the one behind. */
function marked(pieces: readonly Piece[]): Piece[] {
  const found = [...pieces];
  found.forEach((piece, at) => {
    if (!isFirstDegree(piece.words) || piece.isSchool) return;
    const before = found[at - 1];
    const of = before?.isSchool && !before.isUndergraduate ? at - 1 : at + 1;
    const school = found[of];
    if (school?.isSchool) found[of] = { ...school, isUndergraduate: true };
  });
  return found;
}

/** One run between commas; "and" parts it only between two schools. */
function addRun(pieces: Piece[], run: string, after: 'mark' | 'comma', trust: Trust): void {
  let rest = '';
  let joint: Piece['after'] = pieces.length === 0 ? 'start' : after;
  for (const half of run.split(/\s+(?:and|&)\s+/i)) {
    const candidate = rest === '' ? half : `${rest} and ${half}`;
    if (rest.length > LONGEST_NAME || (rest !== '' && isName(rest) && isName(half))) {
      addPiece(pieces, rest, joint, trust);
      joint = 'and';
      rest = half;
    } else rest = candidate;
  }
  addPiece(pieces, rest.replace(/^and\s+|\s+and$/gi, ''), /^and\s/i.test(rest) ? 'and' : joint, trust);
}

const isName = (text: string): boolean => {
  const { isSchool, isListed, isBareName } = readSchool(text, 'line');
  return (isSchool && isListed) || isBareName;
};

function addPiece(pieces: Piece[], words: string, after: Piece['after'], trust: Trust): void {
  const reading = readSchool(words, trust);
  const last = pieces[pieces.length - 1];
  const mayJoin = last !== undefined && after !== 'and' && last.words.length <= LONGEST_NAME && !DEGREE.test(words);
  const joined = mayJoin ? `${last.words}, ${words}` : '';
  if (mayJoin && (belongsTo(last, reading, after) || isCampusAbroad(last, reading, joined)))
    pieces[pieces.length - 1] = pieceOf(joined, last.after, readSchool(joined, trust));
  else pieces.push(pieceOf(words, after, reading));
}

/** "Weill Cornell Medicine - Qatar": the place makes another school of it. */
const isCampusAbroad = (last: Piece, { isPlace }: SchoolReading, joined: string): boolean => {
  if (!isPlace || !last.isListed) return false;
  const { kind, isNamed } = readSchool(joined, 'line');
  return isNamed && kind === 'International' && kind !== last.kind;
};

/** Does the piece go on with the name before it: a place, "School of Medicine", a school that no list knows behind its university? */
function belongsTo(
  last: Piece,
  { isSchool, isGeneric, isBareName, isListed, isPlace, isWhole, isShared, isTown }: SchoolReading,
  after: Piece['after'],
): boolean {
  // "Yale, Ross, Emory" are three; "University of Rochester, Rochester" is one.
  const isName = (isSchool && !isGeneric) || isBareName || (isWhole && isShared && !isTown);
  if (after === 'mark') return isLast(last) && !isName && (isGeneric || last.isGeneric || (isPlace && last.kind === 'Unknown'));
  // "University of California, Davis School of Medicine" is one school.
  const isPartOfLast = isLast(last) && last.isListed && !last.isMedical && !isListed;
  return !isName || isPartOfLast;
}

const isLast = ({ isSchool, isBareName }: Piece): boolean => isSchool || isBareName;

const pieceOf = (words: string, after: Piece['after'], reading: SchoolReading): Piece => ({
  ...reading,
  words,
  after,
  isUndergraduate: UNDERGRADUATE.test(words) && !/\bmedical (?:school|college)\b/i.test(words),
});
