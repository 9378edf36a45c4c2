/** How does the vocabulary travel? Rows of `class word|word` are settled and packed at build time, and opened shelf by shelf. */
import { scan } from '../text/scan';
import type { Entry } from './shelves';

/** The key of a phrase: its words, without joining dashes; a stem keeps its star. */
const keyOf = (phrase: string): string =>
  SIMPLE.test(phrase)
    ? phrase
    : scan(phrase)
        .filter((token) => token.form !== '-')
        .map((token) => token.form)
        .join(' ')
        .replace(/ \*$/, '*');

const SIMPLE = /^[a-z]+$/;

/** What every phrase of some texts does; the first row of a phrase counts, and a role in all columns that an earlier text gives stays. */
export function settle(texts: readonly string[]): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const settled = new Map<string, number>();
  texts.forEach((text, order) => {
    for (const { name, topic, key } of text.split('\n').flatMap(phrasesOf)) {
      const before = entries.get(key);
      if (topic === undefined) {
        if (before?.general != null) continue;
        entries.set(key, { general: name, own: before?.own ?? null });
        settled.set(key, order);
      } else if (before?.own?.[topic] === undefined && (settled.get(key) ?? order) === order)
        entries.set(key, { general: before?.general ?? null, own: { ...before?.own, [topic]: name } });
    }
  });
  return entries;
}

/** The phrases of one row: `class phrase|phrase`, or `class@topic phrase|phrase`. */
function phrasesOf(line: string): { readonly name: string; readonly topic: string | undefined; readonly key: string }[] {
  const space = line.indexOf(' ');
  if (space < 1 || line.startsWith('#')) return [];
  const [name = '', topic] = line.slice(0, space).split('@');
  return line
    .slice(space + 1)
    .split('|')
    .map((phrase) => ({ name, topic, key: keyOf(phrase) }));
}

/** One line a class, what holds in every column first; its phrases in order, each as how many letters it shares with the one before (A is none) and the rest. */
export function pack(entries: ReadonlyMap<string, Entry>): string {
  const byClass = new Map<string, string[]>();
  const add = (name: string, key: string): void => {
    const keys = byClass.get(name);
    if (keys === undefined) byClass.set(name, [key]);
    else keys.push(key);
  };
  for (const [key, { general, own }] of entries) {
    if (/[A-Z]/.test(key)) throw new Error(`A phrase of the lexicon holds a capital: ${key}`);
    if (general !== null) add(general, key);
    for (const [topic, name] of Object.entries(own ?? {})) if (name !== general) add(`${name}@${topic}`, key);
  }
  const lines = [...byClass].sort(([one], [other]) => Number(one.includes('@')) - Number(other.includes('@')));
  return lines.map(([name, keys]) => `${name} ${frontCoded(keys.sort())}`).join('\n');
}

const MOST_SHARED = 13;

function frontCoded(keys: readonly string[]): string {
  let before = '';
  return keys
    .map((key) => {
      let shared = 0;
      while (shared < MOST_SHARED && shared < key.length && key[shared] === before[shared]) shared += 1;
      before = key;
      return String.fromCharCode(65 + shared) + key.slice(shared);
    })
    .join('');
}
