/** Which words of a status are other words than elsewhere: verbs that hold their denial ("davet gelmedi"), a no that was told, "may IV na"? */
import type { Element } from '../../language/element';
import { classOf } from '../../language/lexicon';
import { wordSet } from '../../text/wordSet';
import { NOUNS } from './names';
import { isToldNo } from './refusing';

/** Turkish, Persian and Bengali verbs that deny what has happened, and what shall happen. */
const NOT_DONE =
  /m[ae](?:dı|miş|mış)|medi(?:m|k|ler)?$|m[ıiuü]yor|^na(?:shod|kard|dad|ge?reft|ferestad|[yu]*mad|rasid|raft)|^ن(?:شد|كرد|داد|گرفت|فرستاد|يومد|رفت)|^(?:kor|ho|hoy|pa|de|ni)[eiy]*ni$|^a[s]h?e?ni$|^(?:bh?a|aa?)yena$|^ma.{3,}sh$/;
const NOT_MEANT = /m[ae]y[ae]ca|^nemi|^نمي/;
/** "Kiya", "hua": what carries a verb. */
const LIGHT: ReadonlySet<string> = wordSet('hua hui hue kiya kia kari diya di gaya gayi hoy kar tha thi');

/** The elements of a statement, each as what it is in a status. */
export const asStatus = (parts: readonly Element[]): readonly Element[] =>
  parts.map(
    (part, at): Element => (isToldNo(parts, at) ? { ...part, is: 'noun:rejected' } : verbOf(part, parts[at + 1], parts[at - 1])),
  );

/** A verb as the denial that it holds; behind a denial a verb that only carries another is what was denied already, and has not happened. */
function verbOf(part: Element, next: Element | undefined, before: Element | undefined): Element {
  if (part.is === 'deny' && isLight(next)) return { ...part, form: NOT_HELD };
  if (isLight(part) && before?.is === 'deny') return { ...part, is: 'filler' };
  // "May IV na": Filipino for having one by now.
  if (part.form === 'may' && (next?.is === 'noun:invited' || /^i[vi]$/.test(next?.form ?? ''))) return { ...part, is: 'given' };
  if (part.form === 'na' && part.is !== 'deny' && before !== next && (before?.is ?? 'sign') !== (next?.is ?? 'sign'))
    return { ...part, is: 'filler' };
  if (part.is !== 'unknown') return part;
  const bare = skeletonOf(part.form);
  const typed = bare.length > 3 ? classOf(bare, 'status') : null;
  if (typed !== null && NOUNS.has(typed)) return { ...part, is: typed };
  if (NOT_DONE.test(part.form)) return { ...part, is: 'deny', form: 'did not' };
  return NOT_MEANT.test(part.form) ? { ...part, is: 'deny', form: 'will not' } : part;
}

/** "Nahi hua": nothing of it has happened. */
export const NOT_HELD = 'nahi hua';
const isLight = (part: Element | undefined): boolean => part?.is === 'done' && LIGHT.has(part.form);

/** What thumbs leave of a word: its first letter, and no vowels or doubles behind it. */
const skeletonOf = (form: string): string =>
  form.charAt(0) +
  form
    .slice(1)
    .replace(/[aeiou]/g, '')
    .replace(/(.)\1/g, '$1');
