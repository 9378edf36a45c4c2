/** Do the words of the vocabulary play their roles in a sentence of each column, does packing keep them all, and which slip is known? */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LEXICON } from '../../../src/data/lexicon/lexicon';
import { classOf, classOfWord, goesOn, TOPICS as READ, type Topic } from '../../../src/reading/language/lexicon';
import { pack, settle } from '../../../src/reading/language/pack';
import { shelvesOf } from '../../../src/reading/language/shelves';
import { elementsOf } from '../../../src/reading/language/tokens';
import { scan } from '../../../src/reading/text/scan';

/** Its words; a stem keeps its star. */
const keyOf = (phrase: string): string => {
  const words = scan(phrase).filter(({ form }) => form !== '-');
  return words
    .map(({ form }) => form)
    .join(' ')
    .replace(/ \*$/, '*');
};

const TOPICS: readonly Topic[] = [...READ, 'header', 'reason'];

/** A sentence of test/cases/lexicon.tsv: the rows it is for, the column it stands in, and the roles of its words, the class's own first. */
interface Sentence {
  readonly group: string;
  readonly column: Topic;
  readonly cell: string;
  readonly roles: readonly { readonly is: string; readonly words: string }[];
}
const columnNamed = (name: string): Topic => {
  const found = TOPICS.find((topic) => topic === name);
  if (found === undefined) throw new Error(`No column is called ${name}`);
  return found;
};
const SENTENCES: readonly Sentence[] = readFileSync('test/cases/lexicon.tsv', 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [group = '', column = '', cell = '', roles = ''] = line.split('\t');
    const roleOf = (text: string) => ({ is: text.slice(0, text.indexOf(' ')), words: text.slice(text.indexOf(' ') + 1) });
    return { group, column: columnNamed(column), cell, roles: roles.split('; ').map(roleOf) };
  });
const nameOf = ({ is, value }: { readonly is: string; readonly value: number }, role: string): string =>
  role.startsWith(`${is}:`) ? `${is}:${value}` : is;

describe('the words of a sentence play their roles', () => {
  test.each(TOPICS)('in a column of %s', (column) => {
    const misread = SENTENCES.filter((sentence) => sentence.column === column).flatMap(({ cell, roles }) => {
      const elements = elementsOf(cell, column);
      return roles
        .map(({ is, words }) => {
          const found = elements.find(({ at, end }) => cell.slice(at, end) === words);
          return [cell, `${words}: ${is}`, `${words}: ${found === undefined ? 'no element' : nameOf(found, is)}`] as const;
        })
        .filter(([, expected, got]) => expected !== got);
    });
    expect(misread).toEqual([]);
  });
  test('every class of every column has two sentences or more, each by a word of its own rows', () => {
    const settled = settle(LEXICON);
    const classes = [...settled.values()].flatMap(({ general, own }) => [
      ...(general === null ? [] : [general]),
      ...Object.entries(own ?? {}).map(([topic, name]) => `${name}@${topic}`),
    ]);
    const count = (group: string): number => SENTENCES.filter((sentence) => sentence.group === group).length;
    expect([...new Set(classes)].filter((group) => count(group) < 2)).toEqual([]);
    const isOwn = ({ group, roles: [first] }: Sentence): boolean => {
      const [name, topic = ''] = group.split('@');
      const entry = settled.get(keyOf(first?.words ?? ''));
      return (entry?.own?.[topic] ?? entry?.general) === name;
    };
    expect(SENTENCES.filter((sentence) => !isOwn(sentence)).map(({ group, cell }) => `${group}: ${cell}`)).toEqual([]);
  });
});

test('every phrase of every row takes effect: none says again what stands before it, or what an earlier text has settled', () => {
  const settled = settle(LEXICON);
  const seen = new Set<string>();
  const idle = LEXICON.flatMap((text) =>
    text.split('\n').flatMap((line) => {
      const [group = ''] = line.split(' ', 1);
      const [name, topic = ''] = group.split('@');
      const isIdle = (phrase: string): boolean => {
        const key = keyOf(phrase);
        const isAgain = seen.has(`${group} ${key}`);
        seen.add(`${group} ${key}`);
        const { general, own } = settled.get(key) ?? { general: null, own: null };
        return isAgain || (topic === '' ? general !== name : own?.[topic] !== name || general === name);
      };
      const phrases = line.startsWith('#') || group === '' ? [] : line.slice(group.length + 1).split('|');
      return phrases.filter(isIdle).map((phrase) => `${group} ${phrase}`);
    }),
  );
  expect(idle).toEqual([]);
});

describe('packing', () => {
  test('opening what was packed gives what was settled', () => {
    const settled = settle(LEXICON);
    const { on } = shelvesOf(pack(settled));
    const differs = [...settled].filter(([key, { general, own }]) => {
      const found = on(key).entries.get(key);
      const isSame = ([topic, name]: [string, string]): boolean => (found?.own?.[topic] ?? found?.general) === name;
      return (found?.general ?? null) !== general || !Object.entries(own ?? {}).every(isSame);
    });
    expect(differs).toEqual([]);
    const shelves = new Set([...settled.keys()].map(on));
    expect([...shelves].reduce((sum, { entries }) => sum + entries.size, 0)).toBe(settled.size);
  });
  const ROWS = '\nconsent sponsor|sponsors|spon\nconsent@visa take\ndeny no-one|no one\n# a note\nwish take|sponsor';
  const LATER = 'deny@visa sponsor\nhedge@usce zork\ndeny zork\nwish@usce spon';
  test('the first row of a phrase counts; a role in all columns that an earlier text gives stays', () => {
    expect(Object.fromEntries(settle([ROWS, LATER]))).toEqual({
      sponsor: { general: 'consent', own: null },
      sponsors: { general: 'consent', own: null },
      spon: { general: 'consent', own: null },
      take: { general: 'wish', own: { visa: 'consent' } },
      'no one': { general: 'deny', own: null },
      zork: { general: 'deny', own: { usce: 'hedge' } },
    });
  });
  test('a line a class, what holds everywhere first; a phrase tells how many letters it shares with the one before', () => {
    // "sponsor" goes on after the 4 letters of "spon" (E), "sponsors" after 7 (H).
    expect(pack(settle([ROWS, LATER])).split('\n')).toEqual([
      'consent AsponEsorHs',
      'wish Atake',
      'deny Ano oneAzork',
      'consent@visa Atake',
      'hedge@usce Azork',
    ]);
  });
  test('no more than 13 letters are shared: N is the last sign of sharing', () => {
    expect(pack(settle(['wish abcdefghijklmno|abcdefghijklmnop']))).toBe('wish AabcdefghijklmnoNnop');
  });
  test('a capital would be taken for a sign of sharing', () => {
    expect(() => pack(new Map([['Abc', { general: 'wish', own: null }]]))).toThrow('Abc');
  });
});

describe('a word is found', () => {
  test('by its own spelling, and with another role in a column that has one', () => {
    expect([classOf('preferred', 'step'), classOf('petition', 'visa'), classOf('petition', 'usce')]).toEqual([
      'wish',
      'h1b',
      expect.not.stringMatching('h1b'),
    ]);
  });
  test('a letter away in a long word, never by its ending alone', () => {
    expect(classOfWord('prefferred', 'step')).toBe('wish');
    expect(classOfWord('sponsorx', 'visa')).not.toBe('consent');
  });
  test('without its accents in a word of more than three letters; in shorter ones the accent is another word', () => {
    expect([classOfWord('requíred', 'step'), classOfWord('nóne', 'step'), classOfWord('yés', 'step')]).toEqual([
      'demand',
      'deny',
      null,
    ]);
    expect(classOf('só', 'visa')).toBe('only');
    expect(classOf('so', 'visa')).not.toBe('only');
  });
  test.each<[string, Topic, string | null, string]>([
    ['nooo', 'step', 'deny', 'three letters of a kind are one'],
    ['limittt', 'step', 'limit', 'three letters of a kind are one'],
    ['approvvval', 'usce', 'condition', 'two letters of a kind are two'],
    ['sponsorrrr', 'step', 'consent', 'any number of a kind is one'],
    ['requiredd', 'visa', 'demand', 'one letter more'],
    ['sposor', 'visa', 'consent', 'one letter less'],
    ['obseravership', 'usce', 'obs', 'one letter more'],
    ['specilaty', 'header', 'specialty', 'two letters swapped'],
    ['requiref', 'visa', null, 'never at the ending'],
    ['spons', 'visa', null, 'a short word is none of a longer one'],
    ['obsrv', 'usce', null, 'too short for a slip'],
    ['notlisted', 'visa', null, 'a phrase is no word'],
    ['chanes', 'visa', null, 'as near to "chances" as to "changes"'],
    ['deadlne', 'header', 'deadline', 'a word of headers in a header'],
    ['ciity', 'header', null, 'too short for a slip'],
    ["coordinator's", 'visa', 'source', 'a possessive'],
    ["quxolotl's", 'visa', null, 'a possessive of nothing'],
  ])('%s in a column of %s is %s: %s', (word, topic, expected) => {
    expect(classOfWord(word, topic)).toBe(expected);
  });
  test('a header takes few words from cells, a status few phrases', () => {
    expect([classOf('state', 'header'), classOf('sponsor', 'header'), classOf('city', 'visa')]).toEqual(['state', 'visa', null]);
    expect([classOf('plan to', 'visa'), classOf('plan to', 'header')]).toEqual(['future', null]);
    expect([classOf('no longer', 'status'), classOf('as well as', 'visa'), classOf('as well as', 'status')]).toEqual([
      'deny',
      'join',
      null,
    ]);
  });
  test('a phrase goes on while its words begin one', () => {
    expect(['as', 'as well', 'as well as', 'zork'].map(goesOn)).toEqual([true, true, false, false]);
  });
  test('a word that nobody taught is not known', () => {
    expect(classOfWord('quxolotl', 'visa')).toBeNull();
  });
});
