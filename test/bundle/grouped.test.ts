/** Do lists of words come back as they were from signs for groups of letters? */
import { describe, expect, test } from 'vitest';
import { grouped } from '../../build/grouped';
import { NAME_GROUPS, VOCABULARY_GROUPS } from '../../build/letterGroups';
import { ungrouped } from '../../src/data/letterGroups';
import { LEXICON } from '../../src/data/lexicon/lexicon';
import { PLACES_BY_COUNTY } from '../../src/data/placesByCounty';
import { US_MD, US_PLACES } from '../../src/data/schools';
import { pack, settle } from '../../src/reading/language/pack';

describe('signs for groups of letters', () => {
  const vocabulary = pack(settle(LEXICON));
  test.each([
    ['the vocabulary', [vocabulary], VOCABULARY_GROUPS],
    ['the lists of names, which share their signs', [US_MD, PLACES_BY_COUNTY], NAME_GROUPS],
  ])('%s comes back as it was, shorter by a fifth at least', (_what, lists, groups) => {
    const { texts, signs } = grouped(lists, groups);
    expect(texts.map((text) => ungrouped(text, signs))).toEqual(lists);
    const sum = (all: readonly string[]): number => all.reduce((bytes, text) => bytes + Buffer.byteLength(text), 0);
    expect(sum([...texts, signs])).toBeLessThan(0.8 * sum(lists));
  });

  test('a list without signs stays as it is beside those that have some', () => {
    const { signs } = grouped([US_MD, US_PLACES], NAME_GROUPS);
    expect(ungrouped(US_PLACES, signs)).toBe(US_PLACES);
  });

  test('a group that saves nothing has no sign: "abc" twice saves 2 × 2 bytes, and its line takes 3 + 1 + 1', () => {
    expect(grouped(['abc, abc'], ['abc'])).toEqual({ texts: ['abc, abc'], signs: '' });
    expect(grouped(['abc, abc, abc'], ['abc'])).toEqual({ texts: ['!, !, !'], signs: '!abc' });
  });

  test('a group within a group is said by its sign', () => {
    const { texts, signs } = grouped(['abab abab abab abab abab'], ['ab', 'abab']);
    expect([texts, signs]).toEqual([['" " " " "'], '!ab\n"!!']);
    expect(ungrouped('" " !', signs)).toBe('abab abab ab');
  });
});
