/** Which statements does a cell itself call untrue? "It's a myth that you need 240" asks for nothing. */
import { wordSet } from '../text/wordSet';
import type { Statement } from './dialogue';
import type { Element } from './element';

const UNTRUE: ReadonlySet<string> = wordSet(
  'myth myths mythical rumor rumors rumour rumours rumored rumoured legend legends nonsense fake false falsely wrong wrongly incorrect untrue bogus hoax lie lies typo misprint mistake misinformation contrary outdated obsolete bullshit mito falso mentira boato gerücht falsch rumeur',
);
const TRUE: ReadonlySet<string> = wordSet('true correct accurate right fact');
/** What may stand beside the word where it only points to the statement before it: "That is a myth." */
const POINTS: ReadonlySet<string> = wordSet('filler subject sign unknown deny ask affirm source plain now past');

const isUntrue = (parts: readonly Element[]): boolean =>
  parts.every(({ at }) => at >= 0) &&
  parts.some(({ form }, at) => UNTRUE.has(form) || (TRUE.has(form) && isDenied(parts, at)));

/** "It isn't true", "not quite right". */
const isDenied = (parts: readonly Element[], at: number): boolean =>
  parts.slice(Math.max(0, at - 3), at).some(({ is }) => is === 'deny');

/** A word that is itself denied: "that's no myth". */
const isUpheld = (parts: readonly Element[]): boolean => parts.some(({ form }, at) => UNTRUE.has(form) && isDenied(parts, at));

/** The statements without those that hold such a word, or that the next one calls so. */
export function withoutMyths(statements: readonly Statement[]): readonly Statement[] {
  if (!statements.some(({ parts, topic, isListed }) => isUntrue(parts) || (isListed && isUntrue(topic)))) return statements;
  const kept: Statement[] = [];
  for (const statement of statements) {
    const { parts, topic, isListed } = statement;
    if (isListed && isUntrue(topic)) continue;
    if (!isUntrue(parts)) kept.push(statement);
    else if (parts.every(({ is }) => POINTS.has(is)) && !isUpheld(parts)) kept.pop();
  }
  return kept;
}
