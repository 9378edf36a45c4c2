/** Whom is a piece about: the applicant, or somebody who is named before any state? */
import type { Part } from '../../language/scope';
import { wordSet } from '../../text/wordSet';
import { NOUNS } from './names';
import { OTHERS } from './saidOf';

/** "Emeka got invited", "Fatima matched", "they rejected Omar": a name that no word list knows is who was meant. */
export function isOfNamed(parts: readonly Part[], text: string): boolean {
  const isName = (part: Part | undefined): boolean => part !== undefined && STRANGE.has(part.is);
  const isCapital = (part: Part): boolean => /^\p{Lu}\p{Ll}/u.test(text.slice(part.at, part.end));
  return parts.some((part, at) => {
    if (!isName(part)) return false;
    const [before, next] = [parts[at - 1], parts[at + 1]];
    // "Emeka got an invite".
    const what = parts.slice(at + 2).find(({ is }) => is !== 'filler');
    if (next?.is === 'given' || next?.is === 'was') return at === 0 && NOUNS.has(what?.is ?? '');
    if (at === 0 && isCapital(part) && !/(?:ly|ed|ing)$/.test(part.form)) return ACTS.has(next?.is ?? '');
    return at > 1 && isCapital(part) && ACTS.has(before?.is ?? '') && parts[at - 2]?.is === 'they';
  });
}
/** "Matched (friend)", "IV (Priya)": the piece behind the state names somebody and says nothing else. A known word in capitals may be a way or a day ("Zoom"), but no reason to say that one matched. */
export function isTagged(parts: readonly Part[], behind: readonly Part[], text: string): boolean {
  const [who, more] = behind.filter(({ is }) => is !== 'sign' && is !== 'filler' && is !== 'self' && is !== 'yearno');
  if (who === undefined || more !== undefined || !parts.some(({ is }) => NOUNS.has(is))) return false;
  if (who.is === 'someone') return true;
  const isName = /^\p{Lu}\p{Ll}/u.test(text.slice(who.at, who.end));
  return isName && (who.is === 'unknown' || (STRANGE.has(who.is) && parts.some(({ is }) => is === 'state:matched')));
}
export const STRANGE: ReadonlySet<string> = new Set(['unknown', 'plain', 'name']);
const ACTS: ReadonlySet<string> = wordSet(
  'state:applied state:invited state:interviewed state:rejected state:ranked state:matched state:waitlisted',
);

/** Somebody else is named before any state: "my friend matched here". */
export function isAboutOthers(parts: readonly Part[]): boolean {
  const other = parts.findIndex(({ is }) => OTHERS.has(is));
  const told = parts.findIndex(({ is }) => NOUNS.has(is));
  // "A friend said they like us, so I applied".
  return other >= 0 && !(told >= 0 && (told < other || MYSELF.test(parts[told - 1]?.form ?? '')));
}
const MYSELF = /^(?:i|i'.*|yo|eu|je|ich)$/;
