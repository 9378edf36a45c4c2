/** Which kind of visa do "this one", "that visa", "the other", "the latter" point to? */
import { elementAt } from '../../../domain/elementAt';
import { implied } from '../../language/element';
import type { Element } from '../../language/tokens';
import { wordSet } from '../../text/wordSet';
import { isNamed } from './nouns';

const THIS: ReadonlySet<string> = wordSet('this that such');
const NOUN: ReadonlySet<string> = wordSet('one category classification kind type option route visa');
/** What may stand behind "the other" without being what is other. */
const BESIDE: ReadonlySet<string> = wordSet('sign deny affirm consent refuse ask only all hedge silence');

/** The statement with the kinds in their place; `before` are the kinds named last, in order, and in a column of one kind that kind is "this one". */
export function pointed(parts: readonly Element[], column: string, before: readonly string[]): readonly Element[] {
  const found: Element[] = [];
  let last = column === 'visa' && before.length === 1 ? before[0] : undefined;
  for (let at = 0; at < parts.length; at += 1) {
    const part = elementAt(parts, at);
    const next = parts[at + 1];
    const isNoun = next !== undefined && NOUN.has(next.form);
    const own = column === 'visa' ? last : column;
    if (isNamed(part)) last = part.is;
    // In a column of all visas "this one" is a program.
    const isOne =
      part.form === 'this one' ? column !== 'visa' : THIS.has(part.form) && isNoun && (column !== 'visa' || next.form !== 'one');
    const isOther =
      part.form === 'other' && parts[at - 1]?.form === 'the' && (next === undefined || isNoun || BESIDE.has(next.is));
    const kind =
      own === undefined ? undefined : isOne ? own : isOther ? (own === 'j1' ? 'h1b' : 'j1') : before[PLACE.indexOf(part.form)];
    if (kind === undefined) found.push(part);
    else {
      found.push({ ...implied(kind), at: part.at, end: part.end });
      if (part.form !== 'this one' && isNoun) at += 1;
    }
  }
  return found.length === parts.length && found.every((one, at) => one === parts[at]) ? parts : found;
}
const PLACE = ['former', 'latter'];
