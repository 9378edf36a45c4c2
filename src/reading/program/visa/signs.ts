/** Which sign or letter beside a kind is its verdict: "J+ H-", "J1 (+)", "J-1 n"? */
import { elementAt } from '../../../domain/elementAt';
import type { Element } from '../../language/tokens';
import { wordSet } from '../../text/wordSet';
import { isNamed, isVisaWord } from './nouns';

const isMark = ({ is, form }: Element): boolean =>
  is === 'sign'
    ? form === '+' || form === '-' || form === '±'
    : form === 'n' || form === 'si' || (is === 'unknown' && form.length === 1);

/** "J1-H1+", "J- H-": every kind has its sign. */
function areSigned(parts: readonly Element[]): boolean {
  const kinds = parts.map((part, at) => ({ part, at })).filter(({ part }) => isNamed(part));
  return (
    kinds.length > 1 &&
    kinds.every(({ at }, place) => {
      const sign = parts[at + 1];
      const next = parts[at + 2];
      if (!(sign?.form === '+' || sign?.form === '-')) return false;
      if (!sign.glued) return next === undefined || next.form === ',' || next.form === ';';
      const isLast = place === kinds.length - 1;
      return next === undefined || (!isLast && isVisaWord(next)) || next.is === 'sign' || !next.glued;
    })
  );
}

/** "+J1 -H1B", "(-) J1 (-) H1B": every kind has its sign in front; two dashes alone are the dots of a list. */
function signsAhead(parts: readonly Element[]): ReadonlyMap<number, 'affirm' | 'deny'> | null {
  const found = new Map<number, 'affirm' | 'deny'>();
  let isMarked = false;
  for (const [at, part] of parts.entries()) {
    if (!isNamed(part)) continue;
    const inBrackets = parts[at - 1]?.form === ')' && parts[at - 3]?.form === '(';
    const place = inBrackets ? at - 2 : at - 1;
    const form = parts[place]?.form;
    if (form !== '+' && form !== '-') return null;
    if (found.size === 0 && place > (inBrackets ? 1 : 0)) return null;
    found.set(place, form === '+' ? 'affirm' : 'deny');
    isMarked = isMarked || inBrackets || form === '+';
  }
  return isMarked && found.size > 1 ? found : null;
}

/** "J+ H-", "J1 (+)": a sign behind a kind is its verdict; between two kinds it joins them. */
export function withSigns(parts: readonly Element[]): readonly Element[] {
  const ahead = signsAhead(parts);
  if (ahead !== null)
    return parts
      .map((part, at): Element => ({ ...part, is: ahead.get(at) ?? part.is }))
      .filter(({ form }) => form !== '(' && form !== ')');
  if (!parts.some(isMark)) return parts;
  const isSigned = areSigned(parts);
  return parts.map((part, at) => {
    const is = part.is === 'sign' ? signSays(parts, at, isSigned) : letterSays(parts, at);
    return is === null ? part : { ...part, is };
  });
}

/** "J-1 Y, H-1B N", "J1 si", "O and TN visas": what a letter among the kinds says, if anything. */
function letterSays(parts: readonly Element[], at: number): string | null {
  const { form, is } = elementAt(parts, at);
  const next = parts[at + 1];
  // "J-1 Y H-1B N EAD Y": beside a Y it answers; else it joins ("J-1 n H-1B").
  if (form === 'n') return endsAt(next) || parts.some((part) => part.form === 'y') ? 'deny' : 'join';
  // "Si J-1, …": nothing stands under the Spanish "if".
  if (form === 'si') return endsAt(at === 0 && next !== undefined && isNamed(next) ? parts[2] : next) ? 'affirm' : null;
  return is === 'unknown' && 'oefbl'.includes(form) && (next?.is === 'join' || next?.form === ',') ? 'othervisa' : null;
}

/** "J+", "J1 (-)", "H1 ±": what a sign behind a kind says of it; null where it joins two kinds. */
function signSays(parts: readonly Element[], at: number, isSigned: boolean): 'affirm' | 'deny' | 'hedge' | null {
  const { form, glued } = elementAt(parts, at);
  const isOpened = parts[at - 1]?.form === '(';
  if (!isVisaWord(parts[isOpened ? at - 2 : at - 1])) return null;
  const next = parts[at + 1];
  if (!isSigned && joinsKinds(parts, at)) return null;
  if (form === '±' || (form === '+' && next?.form === '-' && next.glued)) return 'hedge';
  if (form === '+') return 'affirm';
  // "J1- yes, H1B- no": the dash parts the kind from its answer.
  if (ANSWERS.has(next?.is ?? '')) return null;
  const endsThere = isSigned || endsAt(next) || next?.glued === false;
  return form === '-' && (isSigned || glued || isOpened) && endsThere ? 'deny' : null;
}

/** "J-1 / H-1B", "J1+H1", "J-1 + maybe H-1B". */
function joinsKinds(parts: readonly Element[], at: number): boolean {
  const { form, glued } = elementAt(parts, at);
  const next = parts[at + 1];
  if (next?.is === 'hedge' && isVisaWord(parts[at + 2])) return true;
  return next !== undefined && (next.glued || form === '-' || !glued) && isVisaWord(next);
}

const ANSWERS: ReadonlySet<string> = wordSet('affirm deny hedge consent refuse');
const endsAt = (next: Element | undefined): boolean => next === undefined || next.is === 'sign';
