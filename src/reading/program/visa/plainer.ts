/** Which turns of a visa cell say in a roundabout way what plainer words say: "except J-1 they do nothing", "all but H-1B"? */
import { implied } from '../../language/element';
import { holds, placeOf } from '../../language/holding';
import type { Element } from '../../language/tokens';
import { wordSet } from '../../text/wordSet';
import { isNamed, isVisaWord } from './nouns';

/** The statement in plainer words; itself where none of these turns is in it. */
export const plainer = (parts: readonly Element[]): readonly Element[] => withoutException(withSorry(parts));

/** "Except J-1 they do nothing", "other than J-1, no visas": J-1 only. "Everything but J-1": the other kind alone. */
function withoutException(parts: readonly Element[]): readonly Element[] {
  const at = placeOf(parts, 'except');
  const kind = parts[at + 1];
  const rest = parts.slice(at + 2);
  const isLed = at >= 0 && parts.slice(0, at).every(({ is }) => is === 'filler');
  if (!isLed || kind === undefined || !isNamed(kind) || !rest.every(({ is }) => BESIDE.has(is))) return parts;
  const isNone = rest.some(({ is, form }) => is === 'deny' || form === 'nothing');
  if (isNone) return [kind, implied('only')];
  return ALL.test(parts[at]?.form ?? '')
    ? [implied(kind.is === 'j1' ? 'h1b' : 'j1'), implied('affirm'), implied('sign', ','), implied('deny', 'no'), kind]
    : parts;
}
const BESIDE: ReadonlySet<string> = wordSet('deny subject ask filler all consent visa sign silence');
const ALL = /^(?:all|every)/;

/** "H-1B: sorry": a polite no. */
function withSorry(parts: readonly Element[]): readonly Element[] {
  const last = parts[parts.length - 1];
  const before = parts[parts.length - 2];
  const isNo = last?.form === 'sorry' && (before?.form === ':' || isVisaWord(before)) && !holds(parts, 'deny');
  return isNo ? [...parts.slice(0, -1), implied('deny', 'no')] : parts;
}
