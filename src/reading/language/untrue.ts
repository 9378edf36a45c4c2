/** Which statements does a cell itself call untrue? "It's a myth that you need 240" asks for nothing. */
import { wordSet } from '../text/wordSet';
import type { Statement } from './dialogue';
import type { Element } from './element';
import { holds, holdsOnly } from './holding';

const UNTRUE: ReadonlySet<string> = wordSet(
  'myth myths mythical rumor rumors rumour rumours rumored rumoured legend legends nonsense fake false falsely wrong wrongly incorrect untrue bogus hoax lie lies typo misprint mistake misinformation contrary outdated obsolete bullshit mito falso mentira boato gerücht falsch rumeur',
);
/** "Myth: …", "False: …" head what is untrue; nobody of that name speaks. */
export const isMyth = ({ form }: Element): boolean => UNTRUE.has(form);
const TRUE: ReadonlySet<string> = wordSet('true correct accurate right fact case');
/** What may stand beside the word where it only points to the statement before it: "That is a myth." */
const POINTS: ReadonlySet<string> = wordSet('filler subject sign unknown deny ask affirm source plain now past');

const isUntrue = (parts: readonly Element[]): boolean =>
  parts.every(({ at }) => at >= 0) && parts.some(({ form }, at) => UNTRUE.has(form) || (TRUE.has(form) && isDenied(parts, at)));

/** "It isn't true", "not quite right". */
const isDenied = (parts: readonly Element[], at: number): boolean => holds(parts.slice(Math.max(0, at - 3), at), 'deny');

/** A word that is itself denied: "that's no myth". */
const isUpheld = (parts: readonly Element[]): boolean => parts.some(({ form }, at) => UNTRUE.has(form) && isDenied(parts, at));

/** "Nobody told me it's required", "never said no": what was not said. */
const isUnsaid = (parts: readonly Element[]): boolean =>
  parts.some(({ is, form }, at) => {
    if (is !== 'source' || !SAYS.has(form) || parts[at + 1] === undefined) return false;
    let before = at - 1;
    while (BETWEEN.has(parts[before]?.is ?? '')) before -= 1;
    return parts[before]?.is === 'deny';
  });
const SAYS: ReadonlySet<string> = wordSet(
  'told tell tells said say says saying claim claims claimed mention mentions mentioned wrote',
);
const BETWEEN: ReadonlySet<string> = wordSet('filler subject people ask');

/** "It is not", "they don't": a denial of the statement before, and nothing else. */
const isEchoOfNo = (parts: readonly Element[]): boolean =>
  holds(parts, 'subject') && holds(parts, 'deny') && holdsOnly(parts, ECHO);
const ECHO: ReadonlySet<string> = wordSet('subject filler ask deny sign');

/** The statements without those that hold such a word, that the next one calls so, or that nobody said. */
export function withoutMyths(statements: readonly Statement[]): readonly Statement[] {
  const kept: Statement[] = [];
  for (const statement of statements) {
    const { parts, topic, isListed, isCell } = statement;
    const last = kept[kept.length - 1];
    if ((isListed && isUntrue(topic)) || isUnsaid(parts)) continue;
    const isAnswer = !isListed && !isCell && topic.length > 0;
    if (isUntrue(parts) && !isAnswer) {
      if (holdsOnly(parts, POINTS) && !isUpheld(parts)) kept.pop();
    } else if (last?.speaker?.isProgram === false && isEchoOfNo(parts)) kept.pop();
    else kept.push(statement);
  }
  return kept;
}
