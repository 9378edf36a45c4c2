/** Is a phrase found on the shelf of its first letter, with what goes on behind it and what could be a slip of it? */
import { describe, expect, test } from 'vitest';
import { pack, settle } from '../../../src/reading/language/pack';
import { shelvesOf } from '../../../src/reading/language/shelves';

const { on } = shelvesOf(
  pack(
    settle([
      'deny no|not|no one|cannot|не\nwish want|wanted|we want you\ndeny@visa none|-|abroad\nconsent@visa no\naffirm 3|✓|affirmative',
    ]),
  ),
);
const phrasesOn = (letter: string): string[] => [...on(letter).entries.keys()].sort();

describe('a shelf', () => {
  test('holds the phrases of its letter from every class, and no other', () => {
    expect(phrasesOn('n')).toEqual(['no', 'no one', 'none', 'not']);
    expect(phrasesOn('w')).toEqual(['want', 'wanted', 'we want you']);
    expect(phrasesOn('c')).toEqual(['cannot']);
    expect(phrasesOn('a')).toEqual(['abroad', 'affirmative']);
    expect(phrasesOn('q')).toEqual([]);
  });
  test('is one for all figures, signs, Latin letters with their marks, and dashes, of which nothing is left', () => {
    expect(phrasesOn('3')).toEqual(['', '3', '✓'].sort());
    expect(on('é')).toBe(on('3'));
    expect(on('n')).not.toBe(on('3'));
  });
  test('is one for all letters of other alphabets, which a cell of figures and signs leaves packed', () => {
    expect(phrasesOn('не')).toEqual(['не']);
    expect(on('没有')).toBe(on('не'));
    expect(on('لا')).not.toBe(on('✓'));
  });
  test('tells what a phrase does everywhere and what in one column', () => {
    expect(on('no').entries.get('no')).toEqual({ general: 'deny', own: { visa: 'consent' } });
    expect(on('none').entries.get('none')).toEqual({ general: null, own: { visa: 'deny' } });
    expect(on('not').entries.get('not')).toEqual({ general: 'deny', own: null });
  });
  test('tells where a phrase of several words goes on', () => {
    expect([...on('w').beginnings]).toEqual(['we', 'we want']);
    expect([...on('n').beginnings]).toEqual(['no']);
  });
  test('knows its single words of six letters or more by their first letter', () => {
    expect(on('w').long.get('w')).toEqual(['wanted']);
    expect(on('c').long.get('c')).toEqual(['cannot']);
    expect(on('n').long.get('n')).toBeUndefined();
  });
  test('is opened once', () => {
    expect(on('want')).toBe(on('wish'));
  });
});
