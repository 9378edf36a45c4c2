/** Is every row of the vocabulary a word or a short phrase with one role, and does packing keep them all? */
import { describe, expect, test } from 'vitest';
import { LEXICON } from '../../../src/data/lexicon/lexicon';
import { classOf, classOfWord } from '../../../src/reading/language/lexicon';
import { pack, settle, unpack } from '../../../src/reading/language/pack';

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

/** Every class that a reader asks for: a row of another class would be a word that nobody understands. */
const CLASSES =
  'ordinal:1 ordinal:2 number:2 deny affirm consent refuse hedge possible condition only except contrast wish demand typical limit problem info told silence contact others source past now future ask more less approx join all fail sitting pass ordinal year month week day subject people filler plain matter visa j1 h1b othervisa status ead exam otherexam score percentile usce handson obs letter research publication img usimg nonusimg usgrad carib cert applytime starttime gradnoun recent oldgrad practice roster type:university type:community type:hybrid type:county type:fqhc type:flagship type:new track:categorical track:preliminary track:advanced track:transitional'.split(
    ' ',
  );
/** Classes of single columns: of graduation, and of the kind of program. */
const OF_COLUMNS =
  'newer older after since until whatever exception own lifted exists decade gradyear change season unlimited gap sounds affil unaffil newword firstof started flagname campus rotate serve prog'.split(
    ' ',
  );
const TOPICS = ['visa', 'step', 'attempts', 'graduation', 'usce', 'imgs', 'ecfmg', 'share', 'type', 'track'];

describe('the rows of the vocabulary', () => {
  test('there are thousands of them, in several languages', () => {
    expect(rows.length).toBeGreaterThan(8000);
  });
  test('no row is longer than four words, holds a digit, or is blank', () => {
    expect(rows.filter(({ phrase }) => phrase.split(' ').length > 4 || /\d/.test(phrase) || phrase.trim() === '')).toEqual([]);
  });
  test('no phrase holds a kind of visa with other words, so that no verdict is memorised whole', () => {
    expect(
      rows.filter(({ phrase }) => /\b(?:j ?-? ?1|h ?-? ?1 ?-?b)\b.* | .*\b(?:j ?-? ?1|h ?-? ?1 ?-?b)\b/.test(phrase)),
    ).toEqual([]);
  });
  test('every class is one that a reader knows, every topic a column', () => {
    expect(
      [...new Set(rows.map(({ name }) => name))].filter((name) => !CLASSES.includes(name) && !OF_COLUMNS.includes(name)),
    ).toEqual([]);
    expect([...new Set(rows.flatMap(({ topic }) => topic ?? []))].filter((topic) => !TOPICS.includes(topic))).toEqual([]);
  });
  test('opening what was packed gives what was settled', () => {
    const settled = settle(LEXICON);
    const opened = unpack(pack(settled));
    for (const [key, { general, own }] of settled) {
      const found = opened.get(key);
      expect(found?.general ?? null, key).toBe(general);
      for (const [topic, name] of Object.entries(own ?? {}))
        expect(found?.own?.[topic] ?? found?.general, `${key}@${topic}`).toBe(name);
    }
    expect(opened.size).toBe(settled.size);
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
    expect(classOfWord('régulièrement', 'visa')).toBe(classOfWord('regulierement', 'visa'));
    expect(classOf('só', 'visa')).toBe('only');
    expect(classOf('so', 'visa')).not.toBe('only');
  });
  test('a word that nobody taught is not known', () => {
    expect(classOfWord('quxolotl', 'visa')).toBeNull();
  });
});
