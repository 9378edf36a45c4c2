/** Which turns of a visa cell refuse both kinds at once: "no visas, not even J-1", "used to be J-1 and H-1B, now neither"? */
import { implied } from '../../language/element';
import { holds, holdsAny } from '../../language/holding';
import type { Element } from '../../language/tokens';
import { wordSet } from '../../text/wordSet';
import { isNamed } from './nouns';

const NEITHER: readonly Element[] = [implied('deny', 'no'), implied('j1'), implied('join', 'or'), implied('h1b')];
const NO: ReadonlySet<string> = wordSet('deny refuse');

/** The refusal of both in its plain words; the statement itself where it is none. */
export function withAllRefused(parts: readonly Element[]): readonly Element[] {
  const sign = parts.findIndex(({ is, form }) => is === 'sign' && PARTS.includes(form));
  const lead = parts.slice(0, Math.max(0, sign));
  const tail = parts.slice(sign + 1);
  return sign > 0 && (isNotEven(lead, tail) || isNowNeither(lead, tail)) ? NEITHER : parts;
}
const PARTS = ',;-–—(.';

/** What is refused as a whole is refused to the kind behind it too, whether the denial is said again or an "even" stands there. */
function isNotEven(lead: readonly Element[], tail: readonly Element[]): boolean {
  const isWhole = holdsAny(lead, NO) || lead.some(({ form }) => form === 'nothing');
  return (
    isWhole &&
    holdsAny(lead, OF_VISAS) &&
    lead.every(({ is, form }) => LEAD.has(is) || form === 'nothing') &&
    tail.filter(isNamed).length === 1 &&
    tail.every((part) => isNamed(part) || TAIL.has(part.is)) &&
    (holdsAny(tail, NO) || tail.some(({ form }) => EVEN.has(form)))
  );
}
const OF_VISAS: ReadonlySet<string> = wordSet('visa consent');
const LEAD: ReadonlySet<string> = wordSet('deny refuse visa consent filler subject now all');
const TAIL: ReadonlySet<string> = wordSet('deny refuse filler now join consent visa all sign');
const EVEN: ReadonlySet<string> = new Set(
  'even|bile|dahi|hatta|حتي|kahit|pun|nawet|навіть|даже|sogar|même|perfino|addirittura|ke ca'.split('|'),
);

/** "Took both, now none". */
function isNowNeither(lead: readonly Element[], tail: readonly Element[]): boolean {
  const kinds = new Set(lead.filter(isNamed).map(({ is }) => is));
  const said = tail.filter(({ is }) => is !== 'sign' && is !== 'filler');
  const [now, none] = said;
  const isOver = none?.is === 'deny' || none?.form === 'nothing';
  return kinds.size === 2 && !holds(lead, 'deny') && said.length === 2 && now?.is === 'now' && isOver;
}
