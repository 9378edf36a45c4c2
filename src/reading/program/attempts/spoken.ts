/** With which words of its question or header is a short answer on attempts read? */
import { isQuestion, type Statement } from '../../language/dialogue';
import { holds } from '../../language/holding';
import { type Part, scoped } from '../../language/scope';
import type { Element } from '../../language/tokens';
import { wordSet } from '../../text/wordSet';
import { isFigure, type Unit } from './figures';
import { isHead } from './pieces';

const NOUNS: ReadonlySet<string> = wordSet('sitting fail clean exam pass ordinal more less problem');
/** Words that carry meaning. */
export const carries = (element: Element): boolean =>
  element.is !== 'filler' && element.is !== 'sign' && element.is !== 'subject' && element.is !== 'exam';

/** Failures or sittings, by a header's or question's noun. */
export function unitIn(words: readonly Part[]): Unit {
  // "They forgive one": what is forgiven is a failure.
  if (words.some((part) => part.is === 'fail' || (part.is === 'consent' && part.form.startsWith('forgiv')))) return 'fail';
  return holds(words, 'sitting') ? 'sitting' : null;
}

/** A short answer is read with its question: "1st attempt only?" answered by "preferred", "Fails" by "no issue". */
export function spoken(statement: Statement): { readonly parts: readonly Part[]; readonly topic: readonly Part[] } {
  const parts = splitPairs(scoped(statement.parts, NOUNS, statement.negated));
  const topic = scoped(statement.topic, NOUNS, false);
  const isHeadless = !parts.some(
    (part, at) => isHead(parts, at) || part.is === 'exam' || part.is === 'sitting' || part.is === 'limit',
  );
  if (
    !isHeadless ||
    parts.filter(carries).length > 2 ||
    (unitIn(topic) !== 'fail' && !topic.some(isFigure) && !isQuestion(statement.topic))
  )
    return { parts, topic };
  const asked = statement.topic.filter((part) => part.is !== 'ask' && part.is !== 'sign' && !VERDICTS.has(part.is));
  return { parts: scoped([...asked, ...statement.parts], NOUNS, false), topic };
}
const VERDICTS: ReadonlySet<string> = wordSet('consent refuse possible affirm');

/** "1/0" under "S1/CK" are two counts. */
const splitPairs = (parts: readonly Part[]): Part[] =>
  parts.flatMap((part) =>
    part.is === 'ratio' && part.value <= 6 && part.high <= 6
      ? [
          { ...part, is: 'number' },
          { ...part, is: 'sign', form: '/' },
          { ...part, is: 'number', value: part.high },
        ]
      : [part],
  );
