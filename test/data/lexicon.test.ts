/** Is every row of the vocabulary a word or a short phrase with one role that some reader asks for? */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LEXICON } from '../../src/data/lexicon/lexicon';
import { TOPICS as READ, type Topic } from '../../src/reading/language/lexicon';

interface Row {
  readonly name: string;
  readonly topic: string | undefined;
  readonly phrase: string;
}

const rows: Row[] = LEXICON.flatMap((text) =>
  text
    .split('\n')
    .filter((line) => line.includes(' ') && !line.startsWith('#'))
    .flatMap((line) => {
      const space = line.indexOf(' ');
      const [name = '', topic] = line.slice(0, space).split('@');
      return line
        .slice(space + 1)
        .split('|')
        .map((phrase) => ({ name, topic, phrase }));
    }),
);

/** The words in the strings and keys of the code that reads: a row of a class that none asks for would be a word nobody understands. */
const ASKED: ReadonlySet<string> = new Set(
  readdirSync('src/reading', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(`src/reading/${file}`, 'utf8'))
    .flatMap((code) => [
      ...(code.match(/'[^'\n]*'|`[^`]*`/g) ?? []).flatMap((string) => string.slice(1, -1).split(/[^\w:]+/)),
      ...(code.match(/\b[a-z0-9]+(?=: )/g) ?? []),
    ]),
);
/** "type:county", "ordinal:2": a class with its value is asked for by the class. */
const isAsked = (name: string): boolean =>
  [name, name.split(':')[0] ?? '', `${name.split(':')[0]}:`].some((one) => ASKED.has(one));
const TOPICS: readonly Topic[] = [...READ, 'header', 'reason'];

describe('the rows of the vocabulary', () => {
  test('there are thousands of them, in several languages', () => {
    expect(rows.length).toBeGreaterThan(8000);
  });
  test('no row is longer than four words, holds a figure, or is blank', () => {
    // "b4" is a word, and so is the 2 of "used 2 be".
    const isBad = (phrase: string): boolean =>
      phrase.split(' ').length > 4 || /(?<!\p{L})\d/u.test(phrase.replace(/^used 2\b/, '')) || phrase.trim() === '';
    expect(rows.filter(({ phrase }) => isBad(phrase))).toEqual([]);
  });
  test('no phrase holds a kind of visa with other words, so that no verdict is memorised whole', () => {
    expect(
      rows.filter(({ phrase }) => /\b(?:j ?-? ?1|h ?-? ?1 ?-?b)\b.* | .*\b(?:j ?-? ?1|h ?-? ?1 ?-?b)\b/.test(phrase)),
    ).toEqual([]);
  });
  test('every class is one that a reader knows, every topic a column', () => {
    expect([...new Set(rows.map(({ name }) => name))].filter((name) => !isAsked(name))).toEqual([]);
    expect(['zebra', 'quxolotl:2'].filter(isAsked)).toEqual([]);
    expect(
      [...new Set(rows.flatMap(({ topic }) => topic ?? []))].filter((topic) => !TOPICS.some((one) => one === topic)),
    ).toEqual([]);
  });
});
