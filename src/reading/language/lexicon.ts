/** What does a word or a short phrase do, in any column? One vocabulary, opened once, asked by every reader. */
import { isWithin } from '../text/slips';
import { wordSet } from '../text/wordSet';
import { romanized } from './romanized';
import { SHORTEST_SLIP, shelvesOf } from './shelves';
import { VOCABULARY } from './vocabulary';

/** Columns whose words differ in role: "first" counts sittings in one and orders applicants in another. */
export const TOPICS = [
  'visa',
  'step',
  'attempts',
  'graduation',
  'usce',
  'imgs',
  'ecfmg',
  'share',
  'type',
  'track',
  'status',
] as const;
/** Headers, labels and the reasons of a rank list have words of their own; nobody teaches those. */
export type Topic = (typeof TOPICS)[number] | 'header' | 'reason';

const { on } = shelvesOf(VOCABULARY);
/** What single words of cells turned out to be, by topic. */
const wordsFound = new Map<string, Map<string, string | null>>();

/** Does some phrase of the lexicon go on behind these words? */
export const goesOn = (key: string): boolean => on(key).beginnings.has(key);

/** What a phrase does in a column of this topic; null where it is not known. */
export function classOf(key: string, topic: Topic): string | null {
  const entry = on(key).entries.get(key);
  if (entry === undefined) return null;
  const own = entry.own?.[topic];
  if (own !== undefined || entry.general === null) return own ?? null;
  if (topic === 'header') return SHARED.has(entry.general) ? entry.general : null;
  // Why somebody wants to train somewhere is said in no word of a program's policies.
  if (topic === 'reason') return GRAMMAR.has(entry.general) ? entry.general : null;
  return topic === 'status' && key.includes(' ') && !OF_ANY_MATTER.has(entry.general) ? null : entry.general;
}
/** Most phrases of the lexicon speak of what programs ask: "for interview", "no news" are something else where an applicant writes how far she got. */
const OF_ANY_MATTER: ReadonlySet<string> = wordSet('deny condition others');
const GRAMMAR: ReadonlySet<string> = wordSet('deny filler contrast join affirm ask only');

/** "Otkazali", "rad kardand": what a row ends in a star is the beginning of a word of many endings. Statuses alone are told in so many languages. */
export function classOfStem(key: string, topic: Topic): string | null {
  if (topic !== 'status') return null;
  for (let length = key.length; length > key.lastIndexOf(' ') + 2; length -= 1) {
    const name = classOf(`${key.slice(0, length)}*`, topic);
    if (name !== null) return name;
  }
  return null;
}

/** What a header takes from the words of cells; a sentence's other words mean nothing there. */
const SHARED: ReadonlySet<string> = wordSet(
  'j1 h1b exam research img nonusimg usimg usgrad carib cert sitting fail gradnoun visa status usce handson obs letter percentile limit demand less oldgrad recent typical year month week roster otherexam score track:categorical track:preliminary track:advanced track:transitional type:university type:community type:hybrid type:county type:fqhc',
);

/** A single word, its spelling without accents, its possessive, or the one row it is a letter away from. */
export function classOfWord(form: string, topic: Topic): string | null {
  let known = wordsFound.get(topic);
  if (known === undefined || known.size > MOST_REMEMBERED) {
    known = new Map();
    wordsFound.set(topic, known);
  }
  const before = known.get(form);
  if (before !== undefined) return before;
  const name = findWord(form, topic);
  known.set(form, name);
  return name;
}

/** Enough for the words of a long list, and an end to it. */
const MOST_REMEMBERED = 20_000;

function findWord(form: string, topic: Topic): string | null {
  const own = classOf(form, topic);
  if (own !== null) return own;
  // Short words change their meaning with the accent: "só" is not "so".
  if (form.length > 3 && !PLAIN.test(form)) {
    const plain = romanized(form);
    if (plain !== form) return findWord(plain, topic);
  }
  if (form.endsWith("'s")) return classOf(form.slice(0, -2), topic);
  // "D'expérience", "l'entretien".
  if (form.charAt(1) === "'") return findWord(form.slice(2), topic);
  const stem = classOfStem(form, topic);
  if (stem !== null) return stem;
  const calm = withoutDrawl(form);
  if (calm !== form) return classOfWord(calm, topic);
  return form.length >= SHORTEST_SLIP ? classOfSlip(form, topic) : null;
}

/** "limitttt", "nooo": three letters of a kind are one. */
const withoutDrawl = (form: string): string => (DRAWL.test(form) ? form.replace(DRAWLS, '$1') : form);
const DRAWL = /([a-z])\1\1/;
const DRAWLS = /([a-z])\1{2,}/g;

const PLAIN = /^[a-z']+$/;

/** One letter more, less, other or swapped inside a long word; never at its ending, where words of other meanings differ. */
function classOfSlip(form: string, topic: Topic): string | null {
  const { long, entries } = on(form);
  let found: string | null = null;
  for (const key of long.get(form.charAt(0)) ?? []) {
    if (Math.abs(key.length - form.length) > 1 || !isOneSlip(form, key)) continue;
    const name = classOf(key, topic);
    // A word of headers alone is no word of cells, nor the other way round.
    if (name === null && (topic === 'header' || entries.get(key)?.own?.header !== undefined)) continue;
    if (name === null || (found !== null && found !== name)) return null;
    found = name;
  }
  return found;
}

/** Inside the word: where only the ending differs, two words differ in meaning. */
const isOneSlip = (word: string, row: string): boolean =>
  word.charAt(word.length - 1) === row.charAt(row.length - 1) && isWithin(word, row, 1);
