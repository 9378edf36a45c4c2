/** Does a clause answer a question with yes or no, and how many of its words does that take? */
import { elementAt } from '../../domain/elementAt';
import { wordSet } from '../text/wordSet';
import { holds } from './holding';
import type { Element } from './tokens';

/** Does a clause begin with yes or no, and how many of its elements does that take? */
export function answerOf(elements: readonly Element[]): { readonly is: 'yes' | 'no'; readonly taken: number } | null {
  let at = 0;
  while (elements[at]?.is === 'filler' || (elements[at]?.is === 'sign' && elements[at]?.form !== '(')) at += 1;
  const first = elements[at];
  const comma = elements.findIndex((element) => element.is === 'sign' && element.form === ',');
  const lead = comma < 0 ? elements : elements.slice(0, comma);
  const echoed = echoOf(lead);
  if (echoed !== null) return { is: echoed, taken: lead.length };
  if (first === undefined || (first.is !== 'affirm' && first.is !== 'deny')) return null;
  const next = elements[at + 1];
  // "No visas", "not sponsored": a denial of what follows, no answer by itself.
  const isOfVerb = next?.is === 'consent' && DENIES_VERBS.has(first.form);
  const endsThere = next === undefined || next.is === 'sign' || (ANSWERS_ALONE.has(first.form) && !isOfVerb);
  if (!endsThere) return null;
  let taken = at + 1;
  while (elements[taken]?.is === 'sign' && elements[taken]?.form === ',') taken += 1;
  // "Yes, we do", "No, we don't", "No, it is not": the echo says it again.
  let echo = taken;
  // "Yes, not any more" takes it back.
  const isEcho = ({ is }: Element): boolean => ECHO.has(is) && !(is === 'deny' && first.is === 'affirm');
  while (elements[echo] !== undefined && isEcho(elementAt(elements, echo))) echo += 1;
  if (elements[echo] === undefined) taken = echo;
  return { is: first.is === 'affirm' ? 'yes' : 'no', taken };
}

/** "We do.", "They do not.", "It is not.": the question's verb said again. */
export function echoOf(elements: readonly Element[]): 'yes' | 'no' | null {
  const words = elements.filter((element) => element.is !== 'sign');
  if (words.length < 2 || words.length > 5 || words[0]?.is !== 'subject') return null;
  if (
    !words.every((element) => element.is === 'subject' || element.is === 'ask' || element.is === 'deny' || element.is === 'now')
  )
    return null;
  return holds(words, 'deny') ? 'no' : holds(words, 'ask') ? 'yes' : null;
}

const ECHO: ReadonlySet<string> = wordSet('subject filler deny ask affirm');
/** "Não aceita": the same word answers and denies. */
const DENIES_VERBS: ReadonlySet<string> = wordSet('não non');
const ANSWERS_ALONE: ReadonlySet<string> = wordSet(
  'yes yep yeah sí sim oui ja nein nope nah evet hayır haan da net non ✓ ✗ não unfortunately',
);
