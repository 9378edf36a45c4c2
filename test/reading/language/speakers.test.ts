/** Who says a statement in a cell, and whose word counts? */
import { describe, expect, test } from 'vitest';
import { statementsOf } from '../../../src/reading/language/dialogue';
import { type Speaker, trusted } from '../../../src/reading/language/speakers';
import { readImgPolicy } from '../../../src/reading/program/imgPolicy';
import { readUsce } from '../../../src/reading/program/usce';

const namesIn = (text: string): (string | undefined)[] => statementsOf('USCE', text, 'usce').map(({ speaker }) => speaker?.name);
const says = (name: string, isProgram: boolean, word: string): { speaker: Speaker; word: string } => ({
  speaker: { name, isProgram },
  word,
});
const isSame = (one: { word: string }, other: { word: string }): boolean => one.word === other.word;

describe('who says a statement', () => {
  test('a name before a colon, until the next', () => {
    expect(namesIn('site: required. Coordinator: not needed')).toEqual(['site', 'coordinator']);
    expect(namesIn('Amna: 3 months')).toEqual(['amna']);
  });
  test('a source that opens a clause; nobody where none is named', () => {
    expect(namesIn('website says 3 months')).toEqual(['website']);
    expect(namesIn('Q: needed? A: 3 months')).toEqual([undefined]);
  });
});

describe('whose word counts', () => {
  test('the program, then whoever agrees, else nobody', () => {
    expect(trusted([says('site', false, 'no'), says('pc', true, 'yes')], isSame)).toHaveLength(1);
    expect(trusted([says('site', false, 'no'), says('forum', false, 'no')], isSame)).toHaveLength(2);
    expect(trusted([says('site', false, 'no'), says('forum', false, 'yes')], isSame)).toEqual([]);
  });
  test('who is not named agrees with anybody, and is heard where nobody is named', () => {
    const nobody = (word: string) => ({ speaker: null, word });
    expect(trusted([nobody('yes'), nobody('no')], isSame)).toHaveLength(2);
    expect(trusted([nobody('yes'), says('site', false, 'no')], isSame)).toHaveLength(2);
    expect(trusted([nobody('yes'), says('pc', true, 'no')], isSame)).toEqual([says('pc', true, 'no')]);
    expect(trusted([says('site', false, 'no'), says('site', false, 'yes')], isSame)).toHaveLength(2);
    expect(trusted([says('pc', true, 'no'), says('pd', true, 'yes')], isSame)).toEqual([]);
  });
  test('in columns of US experience and of IMGs', () => {
    const usce = (text: string): string => readUsce({ is: 'text', text }, 'USCE').policy.strength;
    const imgs = (text: string): string => readImgPolicy({ is: 'text', text }, 'IMG').policy.says;
    expect(usce('site: 3 months required. PC: not needed')).toBe('not required');
    expect(usce('site: 3 | forum: 6')).toBe('not said');
    expect(imgs('PC: yes. website: no')).toBe('yes');
    expect(imgs('reddit: yes. website: no')).toBe('no');
    expect(imgs('reddit: yes. FREIDA: no')).toBe('not said');
  });
});
