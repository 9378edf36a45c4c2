/** Which states does one piece tell, in the order of its words? */
import type { ApplicationStatus } from '../../../domain/applicationStatus';
import type { Part } from '../../language/scope';
import { wordSet } from '../../text/wordSet';
import { ACTS } from './acts';
import { HEADS, OF_MATTER } from './forms';
import { namedAt } from './named';
import { STATES } from './names';
import { isOfMatter } from './saidOf';
import { type Told, Words } from './words';

/** More unknown words than these, and nobody knows what the piece says of the state in it. */
const MOST_UNKNOWN = 4;

export function statesOf(told: Told): ApplicationStatus[] {
  const words = new Words(told);
  const found: ApplicationStatus[] = [];
  // "Rejected I guess".
  if (GUESS.test(words.parts[words.parts.length - 1]?.form ?? '') && !guessesHow(words)) return found;
  const after = words.parts.findIndex(({ is }) => is === 'after');
  // "Rejected after the interview": it lies behind.
  words.parts.forEach((part, at) => {
    const isBehind =
      (part.is === 'interview' || part.is === 'state:interviewed') &&
      // "After two letters they gave me an interview".
      (part.form.startsWith('post') ||
        (words.hasBefore(at, 'after') && words.parts.slice(after, at).every(({ is, form }) => is !== 'given' && form !== 'i')));
    const state = isBehind ? (part.denied ? null : 'interviewed') : stateAt(words, part, at);
    if (state === null) return;
    if (isBehind) found.unshift(state);
    else found.push(state);
  });
  return found;
}

function stateAt(words: Words, part: Part, at: number): ApplicationStatus | null {
  // What a task is about may be said in any words.
  if ((words.unknown > MOST_UNKNOWN && part.is !== 'state:verify') || words.isStatistic) return null;
  if (OF_MATTER.has(part.is) && isOfMatter(words.parts, at)) return null;
  // "Rejection rate", "interview slots"; "an invitation followed" is a sentence.
  const head = words.parts[at + 1];
  if (isNoun(part) && HEADS.has(head?.is ?? '') && !/ed$/.test(head?.form ?? '')) return null;
  const isWished = words.isWishedAt(at);
  const mood = { isWished, isAhead: isWished || words.hasBefore(at, 'future') };
  const act = ACTS[part.is];
  if (act !== undefined) return act(words, part, at, mood);
  return STATES[part.is] === undefined ? null : namedAt(words, part, at, mood);
}

/** "Interview went ok I think": how it went, not whether. */
const guessesHow = ({ parts }: Words): boolean =>
  parts.some(({ is, denied }, at) => is === 'done' && !denied && QUALITIES.has(parts[at + 1]?.is ?? ''));
const QUALITIES: ReadonlySet<string> = wordSet('affirm top unknown');
const GUESS = /^(?:guess|think|suppose|presume|presumably|assume|apparently|probably|prob|maybe)$/;

const isNoun = ({ is }: Part): boolean =>
  is.startsWith('noun:') || is === 'interview' || is === 'signal' || is === 'state:soap' || is === 'state:waitlisted';
