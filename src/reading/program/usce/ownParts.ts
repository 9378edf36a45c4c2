/** Which pieces of a statement speak of US experience, and which of another column, of other people or of another country? */
import { holds, holdsAny, holdsOnly, placeOf } from '../../language/holding';
import type { Part } from '../../language/scope';
import { wordSet } from '../../text/wordSet';

export const OWN: ReadonlySet<string> = wordSet('usce obs handson');
/** Nouns of other columns: a strength beside them is theirs. */
const OTHER: ReadonlySet<string> = wordSet(
  'letter research exam otherexam score sitting gradnoun cert visa j1 h1b status publication fail pass elsewhere oldgrad remote',
);
/** Nouns that speak of US experience only beside its own: "our curriculum has six months". */
const MATTER: ReadonlySet<string> = wordSet('matter roster interview');
/** Experience in the home country, or in any. */
export const isElsewhere = (parts: readonly Part[]): boolean =>
  holds(parts, 'elsewhere') && !(holds(parts, 'usa') || holds(parts, 'obs'));

/** Said of US graduates, fellows or old graduates only. */
export function isOfOthers(parts: readonly Part[]): boolean {
  const has = (name: string): boolean => holds(parts, name);
  const isUs = parts.some((part) => part.is === 'usgrad' && !part.denied);
  const first = parts.find(({ is }) => is !== 'filler' && is !== 'sign');
  return (isUs || has('others') || STUDENTS.has(first?.form ?? '')) && !has('img') && (!has('people') || isForOthers(parts));
}
/** "Candidates for our fellowships need …". */
const isForOthers = (parts: readonly Part[]): boolean => {
  const others = placeOf(parts, 'others');
  const lead = parts.slice(0, Math.max(0, others));
  return holds(lead, 'people') && lead.some(({ form }) => FOR.has(form)) && holdsOnly(lead, NAMES);
};
const FOR: ReadonlySet<string> = wordSet('for to of in');
const NAMES: ReadonlySet<string> = wordSet('people filler subject');
const STUDENTS: ReadonlySet<string> = new Set(['students', 'medical students', 'med students']);

/** What the program's own residents do, or what each of two tracks asks, is no rule for an applicant. */
export function isOfRoster(parts: readonly Part[]): boolean {
  const has = (name: string): boolean => holds(parts, name);
  const tracks = new Set(parts.flatMap((part) => (part.is.startsWith('track:') ? [part.is] : [])));
  return tracks.size > 1 || (has('roster') && !has('demand') && !has('undemanded') && !has('wish') && !has('people'));
}

/** Clinical work or practice in the US is US experience. */
export const withUsPractice = (parts: readonly Part[]): readonly Part[] =>
  holds(parts, 'practice') && holds(parts, 'usa')
    ? parts.map((part) => (part.is === 'practice' ? { ...part, is: 'usce' } : part))
    : parts;

/** The pieces of a statement that are about US experience, where nouns of other columns stand beside it. */
export function ownParts(parts: readonly Part[], goesOn: boolean): Part[] {
  const has = (names: ReadonlySet<string>): boolean => holdsAny(parts, names);
  if (!has(OTHER)) {
    if (!has(MATTER) || has(OWN) || holds(parts, 'length')) return [...parts];
    const matter = parts.findIndex((part) => MATTER.has(part.is));
    return goesOn || parts[matter]?.is === 'interview' ? parts.slice(0, matter) : [];
  }
  const kept: Part[] = [];
  let piece: Part[] = [];
  let isOwn = true;
  let wasOwn = true;
  const close = (): void => {
    const other = piece.findIndex((part) => OTHER.has(part.is));
    const own = piece.findIndex((part) => OWN.has(part.is) || part.is === 'length');
    if (other >= 0 || own >= 0) isOwn = own >= 0 && (other < 0 || own < other);
    if (isOwn) kept.push(...(other < 0 ? piece : piece.slice(0, other)));
    piece = [];
  };
  for (const part of parts) {
    if (part.is === 'join' || (part.is === 'sign' && ',;|/:()+'.includes(part.form))) close();
    // Behind a bracket the words go on from before it.
    if (part.form === '(') wasOwn = isOwn;
    else if (part.form === ')') isOwn = wasOwn;
    piece.push(part);
  }
  close();
  return kept.some((part) => part.is !== 'sign' && part.is !== 'filler' && part.is !== 'join') ? kept : [];
}
