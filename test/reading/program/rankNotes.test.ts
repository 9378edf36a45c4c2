/** What do the columns of a rank list say: is a chance told from a preference, a place from a word, and "never there" from "never so welcome"? */
import { describe, expect, test } from 'vitest';
import { readRankPlace } from '../../../src/reading/program/rankNotes';
import { readRankReason } from '../../../src/reading/program/rankReason';

const said = (text: string) => readRankReason({ is: 'text', text })?.is;

describe('Reason', () => {
  test.each([
    "I'd rather not train there",
    'would never train here',
    'not willing to train there',
    'would not be happy there',
    'hated it',
    'no interest in training there',
    'Wouldn’t',
    'never again',
    'cannot imagine living there',
    'I would not move to Alaska',
    'not going',
    'would not train there, visa problem',
    'would only go there if nothing else',
    'malignant, avoid',
    'could never live in that city',
    'I could never be happy there',
    'I do not want to rank this one',
    'I would rather reapply than go there',
    'not a place where I could see myself',
    'would hate it, on the list only because my uncle insists',
  ])('“%s” keeps a program off the list', (text) => expect(said(text)).toBe('would not train there'));
  test.each([
    'safe choice',
    'most likely to rank me',
    'PD said I will match',
    'better odds here',
    'IMG friendly so higher chance',
    'to be safe',
    'easier',
    'my best shot',
    'is more secure for match',
    'plan B',
    'they have many IMG so I have hope',
    'possible to get in',
  ])('“%s” is a chance', (text) => expect(said(text)).toBe('chance'));
  test.each([
    'they told me I am ranked to match',
    'strong signal from PD that they want me',
    'the director said they would love to have me',
    'APD hinted I am near the top of their list',
    'chief promised a spot',
    'me dijeron que tengo un lugar',
  ])('“%s” is a hint of the program', (text) => expect(said(text)).toBe('hint'));
  test.each([
    'PD said nothing about ranking',
    'I told them they are my top choice',
    'they ranked high in research output',
    'told them I love Florida',
  ])('“%s” is no hint', (text) => expect(said(text)).toBe('preference'));
  test.each([
    'no iría nunca',
    'dort würde ich nie hingehen',
    'não iria de jeito nenhum',
    "je n'irais jamais là-bas",
    'non ci andrei mai',
    'asla gitmem',
  ])('“%s” would not train there', (text) => expect(said(text)).toBe('would not train there'));
  test.each([
    'no me importa el calor',
    'nicht weit von meinem Bruder',
    "j'irais tout de suite, pas loin de ma soeur",
    "don't want to live there but would go",
  ])('“%s” would', (text) => expect(said(text)).toBe('preference'));
  test.each([
    'great ICU training',
    'safe neighborhood',
    'they want residents who teach',
    'I would not mind the winter',
    "can't wait to train here",
    "can't say I would not be happy here",
    'the residents do not work at night',
    'the town feels small but safe',
    'never felt so welcome',
    'not far from home',
    'no reason not to train here',
    'most likely to get cardiology fellowship',
    "couldn't be happier there",
    'better chance of fellowship',
    'guaranteed H-1B',
    'I am sure they take good care of residents',
    'near of my husband work',
  ])('“%s” is a preference', (text) => expect(said(text)).toBe('preference'));
  test('a blank cell is none', () => expect(readRankReason({ is: 'blank' })).toBeNull());
});

test.each([
  [{ is: 'number', number: 3 } as const, 3, ''],
  [{ is: 'number', number: 0 } as const, null, '0'],
  [{ is: 'number', number: 2.5 } as const, null, '2.5'],
  [{ is: 'text', text: '#4' } as const, 4, ''],
  [{ is: 'text', text: '2nd' } as const, 2, ''],
  [{ is: 'text', text: 'not ranked' } as const, null, ''],
  [{ is: 'text', text: 'maybe third' } as const, null, 'maybe third'],
])('Rank %j: place %s, unread “%s”', (cell, place, unread) => {
  expect(readRankPlace(cell)).toEqual({ place, unread, isBeside: false, isLeftOff: false });
});

test.each([
  ['#1', 1],
  ['1.', 1],
  ['2)', 2],
  ['No. 3', 3],
  ['Rank 4', 4],
  ['5 of 9', 5],
  ['six', 6],
  ['7 (was 5)', 7],
  ['top', 1],
  ['my first choice', 1],
  ['second choice', 2],
  ['tenth', 10],
  ['1º', 1],
  ['2ª', 2],
  ['1er', 1],
  ['IV', 4],
])('“%s” is place %i', (text, place) => expect(readRankPlace({ is: 'text', text }).place).toBe(place));
test.each(['9 or 10', 'last', 'top 5', '8 maybe', 'first or second'])('“%s” is no place, and said to be unread', (text) =>
  expect(readRankPlace({ is: 'text', text })).toMatchObject({ place: null, unread: text }),
);
test.each(['S1', 'P1', 'Prelim 1', 'supp 1'])('“%s” is the first on the list of first years', (text) =>
  expect(readRankPlace({ is: 'text', text })).toMatchObject({ place: 1, isBeside: true }),
);
test.each(['DNR', 'not ranking', 'Don’t rank', 'will not rank it'])(
  '“%s” leaves a program off, “not ranked” only says so',
  (text) => {
    expect(readRankPlace({ is: 'text', text })).toMatchObject({ place: null, unread: '', isLeftOff: true });
    expect(readRankPlace({ is: 'text', text: 'not ranked' }).isLeftOff).toBe(false);
  },
);
