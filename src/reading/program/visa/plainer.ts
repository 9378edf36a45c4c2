/** Which turns of a visa cell say in a roundabout way what plainer words say: "except J-1 they do nothing", "no visa that we refuse"? */

import { elementAt } from '../../../domain/elementAt';
import { implied } from '../../language/element';
import { placeOf } from '../../language/holding';
import type { Element } from '../../language/tokens';
import { wordSet } from '../../text/wordSet';
import { isNamed, isVisaWord } from './nouns';

/** "Except J-1 they do nothing", "other than J-1, no visas": J-1 only. */
function nothingElse(parts: readonly Element[]): readonly Element[] {
  const at = placeOf(parts, 'except');
  const kind = parts[at + 1];
  const rest = parts.slice(at + 2);
  const isLed = at >= 0 && parts.slice(0, at).every(({ is }) => is === 'filler') && kind !== undefined && isNamed(kind);
  const isNone =
    rest.some(({ is, form }) => is === 'deny' || form === 'nothing') &&
    rest.every((part) => !isNamed(part) && IN_NOTHING.has(part.is));
  return isLed && isNone && !WHOLE.test(parts[at]?.form ?? '') ? [kind, implied('only')] : parts;
}
const IN_NOTHING: ReadonlySet<string> = wordSet('deny subject ask filler all consent visa sign silence');

/** "Everything but J-1": the other kind alone. */
function allButOne(parts: readonly Element[]): readonly Element[] {
  const [except, kind] = parts.filter(({ is }) => is !== 'sign');
  if (except?.is !== 'except' || !ALL.test(except.form) || kind === undefined || !(kind.is === 'j1' || kind.is === 'h1b'))
    return parts;
  if (parts.some(({ is }) => is === 'deny' || is === 'refuse')) return parts;
  return [implied(kind.is === 'j1' ? 'h1b' : 'j1'), implied('affirm'), implied('sign', ','), implied('deny', 'no'), kind];
}
const WHOLE = /^(?:all|any|every)/;
const ALL = /^(?:all|every)/;

/** "No longer no": a refusal that has ended. */
function noLongerNo(parts: readonly Element[]): readonly Element[] {
  const [first, next, sign, ...rest] = parts;
  const isTaken = first?.is === 'deny' && next?.form === 'no' && (sign === undefined || sign.is === 'sign');
  return isTaken && ENDED.test(first.form) ? rest : parts;
}
const ENDED = /^(?:no longer|not|never)/;

/** "Solo J-1 según la página": who says so is no condition. */
function accordingTo(parts: readonly Element[]): readonly Element[] {
  const isSaidSo = (part: Element, at: number): boolean =>
    part.is === 'condition' && ACCORDING.has(part.form) && parts.slice(at + 1, at + 3).some(({ is }) => is === 'source');
  return parts.some(isSaidSo) ? parts.map((part, at) => (isSaidSo(part, at) ? { ...part, is: 'source' } : part)) : parts;
}
const ACCORDING: ReadonlySet<string> = wordSet('según segun selon segundo laut secondo');

/** "Neither yes nor no for H-1B": nothing is said. */
const neither = (parts: readonly Element[]): readonly Element[] => {
  const at = parts.findIndex(({ form }) => form === 'neither');
  const [yes, nor, no] = parts.slice(at + 1, at + 4);
  return at >= 0 && yes?.is === 'affirm' && nor?.form === 'nor' && no?.is === 'deny'
    ? parts.filter((_, place) => place < at || place > at + 3)
    : parts;
};

/** "There is no visa that we refuse": all are taken. */
function nothingRefused(parts: readonly Element[]): readonly Element[] {
  const no = parts.findIndex(({ form }) => form === 'no' || form === 'none' || form === 'nothing');
  const refuse = placeOf(parts, 'refuse');
  const noun = parts.findIndex((part, at) => at > no && isVisaWord(part));
  const between = parts.slice(noun + 1, refuse);
  const isRelative =
    noun >= 0 && noun < refuse && between.length > 0 && between.every(({ is }) => is === 'filler' || is === 'subject');
  if (no < 0 || !isRelative || !between.some(({ is, form }) => is === 'subject' || form === 'that')) return parts;
  return parts.map((part, at) => (at === no ? { ...part, is: 'all' } : at === refuse ? { ...part, is: 'consent' } : part));
}

/** "H-1B: sorry", "we regret that H-1B is beyond what we can offer": a polite no. */
function withRegret(parts: readonly Element[]): readonly Element[] {
  const last = parts[parts.length - 1];
  const before = parts[parts.length - 2];
  const isNo = parts.some(({ is }) => is === 'deny' || is === 'refuse' || is === 'affirm');
  if (isNo || !parts.some(isVisaWord)) return parts;
  if (last !== undefined && SORRY.has(last.form) && (before?.form === ':' || before?.form === '-' || isVisaWord(before)))
    return parts.map((part) => (part === last ? { ...part, is: 'deny', form: 'no' } : part));
  const regret = parts.findIndex(({ form }, at) => REGRET.test(form) && parts[at + 1]?.form === 'that');
  if (regret < 0) return parts;
  return parts.flatMap((part, at) =>
    part.is === 'consent' ? [] : at === regret ? [{ ...elementAt(parts, at), is: 'refuse' }] : [part],
  );
}
const SORRY: ReadonlySet<string> = wordSet('sorry unfortunately alas');
const REGRET = /^regret/;

/** The statement in plainer words; itself where none of these turns is in it. */
export const plainer = (parts: readonly Element[]): readonly Element[] =>
  [nothingElse, allButOne, neither, noLongerNo, nothingRefused, withRegret, accordingTo].reduce<readonly Element[]>(
    (said, turned) => turned(said),
    parts,
  );
