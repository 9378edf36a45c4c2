/** What does one statement ask: how firmly, and how many months? */
import { type Amount, amountsOf, isTooLow } from '../../language/amounts';
import { groupsOf } from '../../language/groups';
import { holds, holdsAny } from '../../language/holding';
import { isFormer } from '../../language/newest';
import type { Part } from '../../language/scope';
import { strengthOf, unknownIn } from '../../language/strength';
import { wordSet } from '../../text/wordSet';
import { bareLength, type Unit } from './lengths';
import { answerIn, askedBy, lackingIn, strengthIn, strengthNear, weakly } from './needs';
import { USCE_GROUPS } from './observers';
import { OWN } from './ownParts';
import type { Said } from './strongest';

/** Longer statements say too much at once to be sure of a word that names no length. */
const LONG = 30;
const MOST_MONTHS = 60;
/** A length asks for itself in a remark, not in a sentence. */
const SHORT = 14;
const SHORT_BARE = 8;
/** Nobody asks for more lengths than these in one statement. */
const MOST_LENGTHS = 6;

interface Asking {
  /** The pieces that are about US experience, and the whole statement. */
  readonly parts: readonly Part[];
  readonly whole: readonly Part[];
  /** Its heading or question. */
  readonly topic: readonly Part[];
  readonly size: number;
  readonly isCell: boolean;
  readonly isHeaded: boolean;
  /** What the column counts in. */
  readonly unit: Unit;
}

export function askedIn(asking: Asking): Said[] {
  const { parts, topic, whole } = asking;
  if (isFormer(whole) && (holds(whole, 'demand') || holds(whole, 'wish'))) return [];
  const said = (strength: Said['strength'], months: number | null, spoken: boolean): Said => ({
    strength,
    months,
    spoken,
    year: whole.filter((part) => part.is === 'yearno').at(-1)?.value ?? null,
    isNow: holds(whole, 'now'),
  });
  const bare = asking.isCell ? withBareNumber(parts, asking.unit) : parts;
  const amounts = amountsOf(bare, (part) => part.is === 'length' && part.value <= MOST_MONTHS).slice(0, MOST_LENGTHS);
  // "Twelve months, of which three in the US".
  if (parts.some((part, at) => part.is === 'number' && parts[at - 1]?.form === 'which')) return [];
  if (amounts.length > 0) {
    return amounts.flatMap((amount) => {
      const found = ofLength(amount, { ...asking, parts: bare });
      return found === null ? [] : [said(found.strength, found.months, found.spoken)];
    });
  }
  const own = lackingIn(parts) ?? strengthIn(parts);
  if (own !== null) {
    const isClear = unknownIn(parts) <= 1 + Math.floor(parts.length / 12) && parts.length <= LONG;
    return own === 'typical' || !isClear ? [] : [said(own, null, true)];
  }
  const isOfObservers = holds(topic, 'obs') && !holds(topic, 'usce');
  if (isOfObservers || unknownIn(parts) > 0) return [];
  const answer = answerIn(parts);
  const isWish = askedBy(topic) === 'preferred';
  if (answer === 'yes') return [said(isWish ? 'preferred' : 'required', null, false)];
  return answer === 'no' && !isWish ? [said('not required', null, false)] : [];
}

/** A length and its strength: spoken in its stretch, in the statement or in the heading; else weakly, by what stands beside it. */
function ofLength(
  { number, words, before }: Amount,
  { parts, topic, whole, size, isHeaded }: Asking,
): Pick<Said, 'strength' | 'months' | 'spoken'> | null {
  const months = number.value;
  if (months === 0) return { strength: 'not required', months: null, spoken: true };
  const has = (name: string): boolean => holds(words, name);
  if (isTooLow([number, ...words.slice(before)], number)) return null;
  if (has('typical') || (has('past') && !has('now') && !has('demand') && !has('wish'))) return null;
  const own =
    lackingIn(parts) === 'required' ? 'required' : (strengthNear(number, words, before) ?? strengthOf(parts) ?? askedBy(topic));
  if (own === 'typical') return null;
  if (own !== null) return { strength: own, months: own === 'not required' ? null : months, spoken: true };
  const unknown = unknownIn(groupsOf(parts, USCE_GROUPS).find(({ nouns }) => nouns.includes(number))?.words ?? words);
  if (holds(whole, 'matter')) return null;
  if (has('more') && unknown <= 1) return { strength: 'required', months, spoken: false };
  const isSentence = !isHeaded && (words.length > SHORT_BARE || has('subject'));
  const isRemark = size <= SHORT || holdsAny(words, OWN);
  const strength = isSentence || !isRemark ? null : weakly(unknown, words, months);
  return strength === null ? null : { strength, months, spoken: false };
}

/** The words that may stand beside a number without a unit. */
const BESIDE_BARE: ReadonlySet<string> = wordSet(
  'sign filler demand wish more less approx usce usa obs handson consent refuse affirm hedge only lately now join all plain',
);

/** "3" under the header; "2, observer ok". */
function withBareNumber(parts: readonly Part[], unit: Unit): readonly Part[] {
  if (holds(parts, 'length')) return parts;
  const [number, ...others] = parts.filter((part) => part.is === 'number' || part.is === 'range');
  if (number === undefined || others.length > 0 || number.value > MOST_MONTHS) return parts;
  if (!parts.every((part) => part === number || BESIDE_BARE.has(part.is)) || isOfRotations(parts, number)) return parts;
  return parts.map((part) => (part === number ? bareLength(part, unit) : part));
}

/** "Two US rotations": a count, no length. */
function isOfRotations(parts: readonly Part[], number: Part): boolean {
  let next = parts.indexOf(number) + 1;
  while (parts[next]?.is === 'filler' || parts[next]?.is === 'usa' || parts[next]?.is === 'handson') next += 1;
  const noun = parts[next];
  return noun !== undefined && OWN.has(noun.is) && noun.form !== 'usce' && noun.form !== 'us clinical experience';
}
