/** Which stretches only seem to say something about a kind of visa: a topic, an offer of help, another kind's condition? */
import type { Statement } from '../../language/dialogue';
import { holdsAny } from '../../language/holding';
import type { Part } from '../../language/scope';
import { wordSet } from '../../text/wordSet';
import { isNamed } from './nouns';
import type { Stretch } from './stretches';
import { isImplied, type Judged } from './verdict';

/** "J-1 unless you already have an H-1B": a kind that merely stands inside the condition of another is no yes. */
export function isWithin(before: Stretch | undefined, { weight, verdict }: Judged): boolean {
  if (before === undefined || weight !== 'bare' || verdict !== 'yes') return false;
  const opened = before.words.map(({ is }) => is).lastIndexOf('condition');
  return opened >= 0 && !before.words.slice(opened).some(({ is }) => is === 'sign' || is === 'join' || is === 'exam');
}

/** "J-1 visas are available. Please contact us with questions" takes nothing back. */
export const isOffer = (stretch: Stretch, { verdict }: Judged): boolean =>
  verdict === 'not said' && isImplied(stretch) && stretch.words.some(({ form }) => OFFERED.has(form) || CONTACT.test(form));
const CONTACT = /^(?:contact|call|reach|get in touch)/;
const OFFERED: ReadonlySet<string> = wordSet('questions question details information assistance instructions documents');

/** A kind that only the question or the header names is no yes by itself, nor by a demand. */
export function isOnlyImplied(stretch: Stretch, result: Judged): boolean {
  if (stretch.kinds.some((kind) => kind.at >= 0)) return false;
  if (result.weight === 'bare') return true;
  return result.verdict === 'yes' && !result.only && !holdsAny(stretch.words, CONSENTS);
}
export const CONSENTS: ReadonlySet<string> = wordSet('consent affirm unlimited');

/** "We don't sponsor, any work authorization incl. EAD is fine": nobody sponsors a permit. */
export const isTakenAfterAll = ({ kinds, words }: Stretch): boolean =>
  kinds.some((kind) => isPermitKind(kind) && words.some((word) => word.is === 'affirm' && word.at > kind.at));
const isPermitKind = ({ is }: Part): boolean => is === 'ead' || is === 'status';

/** "For H-1B, …", "Regarding J-1:": names what the next statement is about. */
export const isTopicOnly = (parts: readonly Part[], statement: Statement): boolean => {
  const [first, next] = parts;
  if (first?.is !== 'filler' || !(TOPIC_WORDS.has(first.form) || first.form.startsWith('for '))) return false;
  const noun = parts.find(({ is }) => is !== 'filler');
  return statement.opens || next?.form === ':' || (first.form !== 'on' && noun !== undefined && isNamed(noun));
};
const TOPIC_WORDS: ReadonlySet<string> = wordSet('for regarding re about concerning on as para für pour');
