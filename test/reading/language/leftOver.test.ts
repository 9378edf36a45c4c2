/** Which words are left over, which cells say nothing, and which sentences are not read at all? */
import { describe, expect, test } from 'vitest';
import { statementsOf } from '../../../src/reading/language/dialogue';
import { leftOver } from '../../../src/reading/language/leftOver';
import { saysSilence, unknownWords } from '../../../src/reading/language/silence';
import { speaksOf } from '../../../src/reading/language/stems';
import { elementsOf } from '../../../src/reading/language/tokens';
import { elementsShown } from './shown';

const leftIn = (text: string): string[] =>
  leftOver(statementsOf('', text, 'visa'), text, ({ is }) => is === 'j1' || is === 'h1b');
const LONG = 'blorpfnord'.repeat(3);

describe('words that nobody knows', () => {
  test.each<[string, string[]]>([
    ['J-1 blorp fnord', ['blorp fnord']],
    ['J-1 blorp and fnord', ['blorp', 'fnord']],
    ['blorp. J-1 fnord', ['fnord']],
    ['J-1 blorp H-1B blorp', ['blorp']],
    ['J-1 blorp and fnord and zork and quux', ['blorp', 'fnord', 'zork']],
    ['J-1 sponsored', []],
  ])('%s', (text, expected) => {
    expect(leftIn(text)).toEqual(expected);
  });
  test('are shown up to 60 characters in all', () => {
    expect(leftIn(`J-1 ${LONG} and ${LONG.slice(0, 29)}x and z1orq`)).toEqual([LONG, `${LONG.slice(0, 29)}x`]);
    expect(leftIn(`J-1 ${LONG} and ${LONG}x and zork`)).toEqual([LONG, 'zork']);
  });
  test('count in a cell of 60 characters whatever stands beside them, each once, three at most', () => {
    expect(unknownWords('blorp fnord blorp zork quux', 'visa')).toEqual(['blorp', 'fnord', 'zork']);
    expect(unknownWords(`blorp ${' '.repeat(49)}fnord`, 'visa')).toEqual(['blorp', 'fnord']);
    expect(unknownWords(`blorp ${' '.repeat(50)}fnord`, 'visa')).toEqual([]);
  });
  test('a taught word is known', () => {
    expect(unknownWords('blorp', 'visa', new Map([['blorp', 'consent']]))).toEqual([]);
    expect(unknownWords('blorp', 'visa', new Map())).toEqual(['blorp']);
  });
});

describe('silence', () => {
  test.each(['Not listed', 'unknown', "haven't checked yet", 'the of', '?', '', 'not listed, J-1'])(
    '“%s” says nothing',
    (text) => {
      expect(saysSilence(text, 'visa')).toBe(true);
    },
  );
  test.each(['blorp', 'unknown blorp', 'J-1', 'yes'])('“%s” says something, or nobody knows', (text) => {
    expect(saysSilence(text, 'visa')).toBe(false);
  });
  test('a taught word can say it', () => {
    expect(saysSilence('blorp', 'visa', new Map([['blorp', 'silence']]))).toBe(true);
  });
});

describe('a long text is read where it speaks of the column', () => {
  const PARKS = 'Our city has a lovely river and many parks for families to enjoy. ';
  test('a sentence of forty letters without a word of the column is left out', () => {
    expect(elementsShown(`We sponsor J-1. ${PARKS}No H-1B.`, 'visa')).toEqual([
      'We = subject',
      'sponsor = consent',
      'J-1 = j1',
      '. = sign',
      'No = deny',
      'H-1B = h1b',
      '. = sign',
    ]);
  });
  test('a short one is read, and so is an answer', () => {
    expect(elementsShown('We sponsor J-1. The river is here. ', 'visa')).toContain('here = filler');
    const answered = `Does the program take people from all over this big world? ${PARKS}${PARKS.replace('enjoy', 'walk')}`;
    const words = elementsOf(answered, 'visa').map(({ at, end }) => answered.slice(at, end));
    expect(words).toContain('enjoy');
    expect(words).not.toContain('walk');
  });
  test('one that says something of anything is read with the one before it', () => {
    const read = elementsShown('We sponsor J-1 visas for every resident who matches here now. Not this year.', 'visa');
    expect(read).toContain('Not = deny');
    expect(elementsShown('We sponsor J-1 visas for every resident who matches here! The river; the park.', 'visa').at(-1)).toBe(
      '! = sign',
    );
  });
  test('a sentence of “them” goes on with the IMGs before it, in their column', () => {
    const text =
      'We welcome graduates of foreign schools to our program here. This cycle we like the river and the parks with them.';
    expect(elementsShown(text, 'imgs').at(-2)).toBe('them = subject');
  });
  test('in a cell of 60 letters every word is read, in one of 61 only what speaks of the column', () => {
    const RIVER = 'J-1 ok. The river is lovely and parks are many for our city';
    expect([`${RIVER}s`.length, `${RIVER}s.`.length]).toEqual([60, 61]);
    expect(elementsShown(`${RIVER}s`, 'visa')).toContain('river = plain');
    expect(elementsShown(`${RIVER}s.`, 'visa')).not.toContain('river = plain');
  });
  test('places are those of the whole cell, also of a sentence that was met before', () => {
    const text = 'We sponsor J-1. We sponsor J-1. No H-1B.';
    expect(
      elementsOf(text, 'visa')
        .filter(({ is }) => is === 'j1')
        .map(({ at, end }) => [at, end]),
    ).toEqual([
      [11, 14],
      [27, 30],
    ]);
  });
  test('the points of "U.S. experience" part nothing', () => {
    expect(elementsShown('U.S. experience', 'usce')).toEqual(['U.S. experience = usce']);
  });
  const SPEAKING = {
    visa: ['J-1', 'two letters'],
    step: ['score', 'J-1 visa'],
    attempts: ['failed once', 'J-1 visa'],
    graduation: ['YOG 2019', 'J-1 visa'],
    usce: ['observership', 'J-1 visa'],
    imgs: ['IMGs', 'J-1 holders'],
    ecfmg: ['certified', 'J-1 visa'],
    share: ['40%', 'J-1 only'],
    type: ['community', 'J-1 only'],
    track: ['categorical', 'J-1 only'],
  } as const;
  test.each(Object.keys(SPEAKING) as (keyof typeof SPEAKING)[])('%s', (topic) => {
    const [yes, no] = SPEAKING[topic];
    expect([speaksOf(elementsOf(yes, topic), topic), speaksOf(elementsOf(no, topic), topic)]).toEqual([true, false]);
  });
  test('headers are always read, and of a status every sentence: “I put them 2nd” names no state', () => {
    expect([speaksOf([], 'header'), speaksOf([], 'status')]).toEqual([true, true]);
  });
});

describe('names', () => {
  test('a capital inside a sentence begins a name, capitals in a row are one wherever they stand', () => {
    expect(elementsShown('Residents at Fairhaven', 'visa')[2]).toBe('Fairhaven = name');
    expect(elementsShown('Blorp Fnord sponsors', 'visa')[0]).toBe('Blorp = name');
    expect(elementsShown('Blorp Zq', 'visa')[0]).toBe('Blorp = unknown');
    expect(elementsShown('residents at fairhaven', 'visa')[2]).toBe('fairhaven = unknown');
    expect(elementsShown('Fairhaven', 'visa')).toEqual(['Fairhaven = unknown']);
  });
  test('in a title or a list of capitals a capital says nothing, nor does one of two letters', () => {
    expect(elementsShown('AT BLORP', 'visa')[1]).toBe('BLORP = unknown');
    expect(elementsShown('residents at Zq', 'visa')[2]).toBe('Zq = unknown');
    expect(elementsShown('at BLORP', 'visa')[1]).toBe('BLORP = unknown');
  });
  test('a taught word is no name, and a phrase goes over a dash or a stroke', () => {
    expect(elementsOf('residents at Fairhaven', 'visa', new Map([['fairhaven', 'consent']]))[2]?.is).toBe('consent');
    expect(elementsShown('no-longer sponsored', 'visa')[0]).toBe('no-longer = deny');
  });
});
