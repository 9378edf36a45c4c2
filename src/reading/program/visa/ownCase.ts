/** Whom is a statement about: the writer, a relative, current residents, another program, or everybody? */
import type { Statement } from '../../language/dialogue';
import { holds } from '../../language/holding';
import type { Element } from '../../language/tokens';
import { wordSet } from '../../text/wordSet';
import { isVisaWord } from './nouns';

/** "I need a J-1", "they would never take me": the applicant's own case says nothing of the program. */
export const isOnesOwnCase = (parts: readonly Element[]): boolean =>
  parts.some((part, at) => part.form === 'me' && (parts[at - 1]?.is === 'consent' || parts[at - 1]?.form === 'for')) ||
  parts.some(isOfRelative) ||
  isStoryOfRelative(parts) ||
  parts.some(
    (part, at) =>
      (part.form === 'i' || (part.form === 'my' && part.at >= 0) || part.form === "i'm") &&
      (parts[at + 1]?.is === 'demand' ||
        (parts[at + 1]?.form === 'am' && isVisaWord(parts[at + 2])) ||
        isVisaWord(parts[at + 1])),
  );

/** "My friend's H-1B was denied", "denied last year for my friend". */
const isOfRelative = ({ form }: Element, at: number, parts: readonly Element[]): boolean =>
  RELATIVES.test(form) &&
  (form.endsWith("'s")
    ? isVisaWord(parts[at + 1]) || parts[at + 1]?.is === 'subject'
    : parts[at - 2]?.form === 'for' && parts[at - 1]?.form === 'my');
const RELATIVES =
  /^(?:friend|cousin|brother|sister|wife|husband|roommate|colleague|classmate|batchmate|senior|junior|uncle|aunt|flatmate|buddy|bro)(?:'s)?$/;

/** "My cousin is in surgery there on H-1B": what somebody got; what he was told may be the program's word. */
const isStoryOfRelative = (parts: readonly Element[]): boolean =>
  OWNERS.has(parts[0]?.form ?? '') &&
  RELATIVES.test(parts[1]?.form ?? '') &&
  !holds(parts, 'subject') &&
  !holds(parts.slice(2), 'source');
const OWNERS: ReadonlySet<string> = wordSet('my a');

/** "…, but current residents are unaffected": of those who are there already. */
export function isOfThoseThere({ parts, continues }: Statement): boolean {
  const words = parts.filter(({ is }) => is !== 'filler' && is !== 'sign');
  const isThere = words[0]?.is === 'now' || words[0]?.form === 'existing';
  return continues && isThere && words[1]?.is === 'roster' && !parts.some(isVisaWord);
}

/** "Peds dept takes H-1B, we take J-1": named beside a "we", another department is not the program. */
export function isOfOtherProgram({ parts, opens }: Statement, next: Statement | undefined): boolean {
  if (!opens || next?.parts[0]?.is !== 'subject' || !US.has(next.parts[0].form)) return false;
  const first = parts.findIndex((part) => part.is !== 'filler');
  return parts[first]?.is === 'matter' && (parts[first + 1]?.is === 'subject' || parts[first + 1]?.is === 'consent');
}
const US: ReadonlySet<string> = wordSet('we ours us');

/** "Observers arrange their own visa; we do not sponsor visas for them": of those just named. */
export const isOfThoseBefore = ({ parts }: Statement, before: Statement | undefined): boolean =>
  before !== undefined &&
  holds(before.parts, 'others') &&
  !before.parts.some(isOfResidents) &&
  parts.some(({ form }, at) => form === 'them' && parts[at - 1]?.form === 'for');

/** All that stands under "Faculty positions" or "Fellowship": of others, unless it names residents. */
export const isUnderOthers = ({ topic, parts }: Statement): boolean =>
  holds(topic, 'others') && !topic.some(isOfResidents) && !parts.some(isOfResidents);
/** "Yes for fellows, no for residents": of two pieces the residents' counts, with the kind that the other named. */
export function ofResidents(parts: readonly Element[]): readonly Element[] {
  const comma = parts.findIndex(({ form }) => form === ',');
  const pieces = [parts.slice(0, Math.max(0, comma)), parts.slice(comma + 1)];
  const own = pieces.find((piece) => piece.some(isOfResidents));
  const others = pieces.find((piece) => piece !== own && holds(piece, 'others') && !piece.some(isOfResidents));
  if (own === undefined || others === undefined) return parts;
  const named = others.filter(isVisaWord);
  return own.some(isVisaWord) ? (named.length > 0 ? parts : own) : [...named, ...own];
}

const isOfResidents = ({ is, form }: Element): boolean => is === 'roster' || form.startsWith('residen');

/** "Categorical: J-1, prelim: none": two programs in one cell; which is meant is asked. */
export function isOfTwoTracks(statements: readonly Statement[]): boolean {
  const tracks = new Set<string>();
  for (const { parts } of statements)
    parts.forEach((part, at) => {
      if (part.is.startsWith('track:') && parts[at + 1]?.form === ':') tracks.add(part.is);
    });
  return tracks.size > 1;
}
