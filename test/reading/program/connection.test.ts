/** Is a link only what is there, and not what is hoped for, asked for, or someone else's? */
import { describe, expect, test } from 'vitest';
import { readConnection, readsInterviewed } from '../../../src/reading/program/connection';

const text = (words: string) => ({ is: 'text', text: words }) as const;

describe('connection', () => {
  test.each([
    ['rotated there in May', ['rotated']],
    ['letter from Dr. Khan', ['letter']],
    ['need a letter', []],
    ['Ask Dr. Khan for a letter', []],
    ['rotation cancelled', []],
    ['interview declined', []],
    ['rotated there, declined the interview', ['rotated']],
    ['my friend rotated there', ['contact']],
    ['two residents from my school', ['sameSchool']],
  ])('“%s” states %j', (words, expected) => {
    const { words: _, ...links } = readConnection(text(words), 'Connection');
    expect(Object.entries(links).flatMap(([name, holds]) => (holds ? [name] : []))).toEqual(expected);
  });
});

describe('last year', () => {
  test.each([
    ['Interviewed', true],
    ['Interviewed: no', false],
    ['not invited', false],
    ['Invited, declined', false],
    ['declined the IV', false],
    ['interviewed, they declined me', true],
  ])('“%s” means interviewed: %s', (words, expected) => {
    expect(readsInterviewed(text(words), 'Last year')).toBe(expected);
  });
});
