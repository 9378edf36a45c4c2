/** What kind of program is it, by its own cell: flagship, university, hybrid, community, county, FQHC; and is it new? (G1.kind.community, G5.kind) */
import { elementAt } from '../../domain/elementAt';
import type { KindFact, ProgramKind } from '../../domain/program';
import { settled } from '../language/counted';
import { type Statement, statementsOf } from '../language/dialogue';
import { holds } from '../language/holding';
import { leftOver, type Reading } from '../language/leftOver';
import { type Part, scoped } from '../language/scope';
import type { Element, TaughtWords } from '../language/tokens';
import { type Cell, quote } from '../text/cellText';
import { wordSet } from '../text/wordSet';

export const KIND_NOT_SAID: KindFact = { kind: null, isNew: false, words: '' };

const NOUNS: ReadonlySet<string> = wordSet(
  'type:flagship type:university type:hybrid type:community type:county type:fqhc type:new affil newword flagname',
);
const speaks = (element: Element): boolean => NOUNS.has(element.is);

/** Only words name a kind: a number, a tick or a date says nothing. */
export function readProgramType(cell: Cell, header = '', taught?: TaughtWords): Reading<KindFact> {
  if (cell.is !== 'text') return { policy: KIND_NOT_SAID, unread: [] };
  const statements = statementsOf(header, cell.text, 'type', taught);
  return {
    policy: settled(
      statements.filter(({ replaced }) => !replaced),
      speaks,
      (counted) => factOf(counted.map(partsOf), quote(cell.text)),
    ),
    unread: leftOver(statements, cell.text, speaks),
  };
}

function factOf(said: readonly (readonly Part[])[], words: string): KindFact {
  const own = said.filter((parts) => !parts.some(isRotation));
  // Where residents rotate is no kind; what is said before it may be.
  const kind = kindOf(own) ?? kindOf(said.map((parts) => parts.slice(0, Math.max(0, parts.findIndex(isRotation)))));
  const isNew = said.some(saysNew);
  return kind === null && !isNew ? KIND_NOT_SAID : { kind, isNew, words };
}

const isRotation = (part: Part): boolean => part.is === 'rotate';
const partsOf = (statement: Statement): readonly Part[] => scoped(statement.parts, NOUNS, statement.negated);

/** The kinds that the statements name, weighed: what is affiliated is hybrid, a county's or a health center's own name goes first. */
function kindOf(statements: readonly (readonly Part[])[]): ProgramKind | null {
  const named = new Set<string>();
  for (const parts of statements) {
    const from = leftBehind(parts);
    // "Affiliated with no university".
    const isAlone = parts.some((part) => part.denied && part.is === 'type:university');
    const alone = parts.findIndex((part) => (part.denied || isAlone) && (part.is === 'affil' || part.is === 'type:hybrid'));
    parts.forEach((part, at) => {
      // "Not affiliated with a university": the university is another's.
      if (alone >= 0 && at > alone && part.is === 'type:university') return;
      if (
        NOUNS.has(part.is) &&
        !part.denied &&
        at !== from &&
        !(isAlone && at === alone) &&
        !isPlace(parts, at) &&
        !isBeside(parts, at)
      )
        named.add(part.is);
    });
    if (holds(parts, 'campus') && holds(parts, 'flagname')) named.add('campus');
  }
  const has = (name: string): boolean => named.has(name);
  const isAffiliated = has('type:hybrid') || has('affil');
  const isCommunity = has('type:community');
  if (has('type:flagship') && !isAffiliated && !isCommunity) return 'flagship';
  if (has('type:fqhc')) return 'FQHC';
  if (has('type:county') && !(isCommunity && isAffiliated)) return 'county';
  if (isAffiliated || (isCommunity && has('type:university'))) return 'hybrid';
  if (isCommunity) return 'community';
  if (has('flagname')) return has('campus') ? 'hybrid' : 'flagship';
  return has('type:university') ? 'university' : null;
}

/** "Used to be community, now …", "name sounds univ", "faculty at the university": said of another time, of a name, or of others. */
function isBeside(parts: readonly Part[], at: number): boolean {
  const before = parts.slice(0, at);
  const after = parts[at + 1];
  const last = before
    .filter((part) => (part.is === 'past' && part.form !== 'old') || part.is === 'now' || part.form === ',')
    .pop();
  if (last?.is === 'past' || after?.is === 'others') return true;
  // "University in the name only".
  if (parts.slice(at, at + 4).some(({ form }) => form === 'name')) return true;
  if (after?.is === 'sounds' || holds(before, 'sounds')) return true;
  // "The flagship hospital of a health system" is no university's.
  if (parts[at]?.is === 'type:flagship' && after?.is === 'subject' && parts[at + 2]?.form === 'of')
    return !holds(parts, 'type:university');
  return parts[at]?.is === 'type:university' && holds(before, 'others');
}

/** "Orange County", "the community we serve": a place and its people, no kind of hospital. */
function isPlace(parts: readonly Part[], at: number): boolean {
  const { is } = elementAt(parts, at);
  const before = parts[at - 1];
  const after = parts[at + 1];
  const isNoun = after === undefined || !(after.is === 'subject' || after.is === 'prog' || NOUNS.has(after.is));
  if (isNoun && (is === 'type:county' || is === 'type:community') && holds(parts.slice(0, at), 'serve')) return true;
  if (is === 'type:county') return isNoun && (NAMES.has(before?.is ?? '') || before?.form === 'in');
  if (is !== 'type:community') return false;
  const isAdjective = parts.length > TERSE && STRANGE.has(after?.is ?? '') && parts[at + 2]?.is !== 'subject';
  return isAdjective || (isNoun && DETERMINED.has(before?.form ?? ''));
}
/** "Community engagement" in a sentence; a short cell may stand with any word. */
const TERSE = 4;
const STRANGE: ReadonlySet<string> = wordSet('unknown plain matter');
const NAMES: ReadonlySet<string> = wordSet('plain unknown campus');
const DETERMINED: ReadonlySet<string> = wordSet('the our their its local this');

/** "From county to university": the kind it was before. */
function leftBehind(parts: readonly Part[]): number {
  const from = parts.findIndex((part, at) => part.form === 'from' && NOUNS.has(parts[at + 1]?.is ?? ''));
  const to = from < 0 ? -1 : parts.findIndex((part, at) => at > from && part.form === 'to' && NOUNS.has(parts[at + 1]?.is ?? ''));
  return to < 0 ? -1 : from + 1;
}

/** From this year on a program's start or accreditation makes it new. */
const RECENT_START = 2023;

/** "New", "newly accredited", "accredited 2024"; not "New York" and not a hospital's new tower. */
function saysNew(parts: readonly Part[]): boolean {
  return parts.some((part, at) => {
    if (part.denied) return false;
    if (part.is === 'type:new' || isFirst(parts, at)) return true;
    if (part.is === 'newword') return NEW_OF.has(parts[at + 1]?.is ?? 'sign');
    if (part.is !== 'started') return false;
    const year = parts.slice(at + 1, at + 3).find((next) => next.is === 'yearno');
    return year !== undefined && year.value >= RECENT_START;
  });
}
/** "First class", "in its first year": the program's; "first-year residents" are everywhere. */
const isFirst = (parts: readonly Part[], at: number): boolean => {
  if (parts[at]?.is !== 'ordinal' || parts[at]?.value !== 1) return false;
  const next = parts[at + 1]?.is;
  return next === 'firstof' || (next === 'year' && parts[at - 1]?.is === 'subject' && !PERSONS.has(parts[at + 2]?.is ?? ''));
};
const PERSONS: ReadonlySet<string> = wordSet('roster people others rotate plain');
const NEW_OF: ReadonlySet<string> = wordSet(
  'sign filler prog yearno date newword type:new type:university type:hybrid type:community type:county type:fqhc type:flagship affil now track:categorical track:preliminary',
);
