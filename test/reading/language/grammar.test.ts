/** Do tokens, clauses, questions and denials say what a reader of the sentence would say, whatever the column? */
import { describe, expect, test } from 'vitest';
import { clausesOf } from '../../../src/reading/language/clauses';
import { statementsOf } from '../../../src/reading/language/dialogue';
import type { Topic } from '../../../src/reading/language/lexicon';
import { scoped } from '../../../src/reading/language/scope';
import { elementsOf } from '../../../src/reading/language/tokens';
import { MAX_SCANNED, scan } from '../../../src/reading/text/scan';

const kinds = (text: string, topic: Topic = 'visa'): string[] =>
  elementsOf(text, topic)
    .filter(({ is }) => is !== 'sign')
    .map(({ is, value }) => (Number.isNaN(value) ? is : `${is} ${value}`));
const said = (text: string, topic: Topic = 'visa', header = ''): string[][] =>
  statementsOf(header, text, topic).map(({ parts, negated }) =>
    scoped(parts, new Set(['j1', 'h1b', 'visa']), negated)
      .filter(({ is }) => is !== 'filler' && is !== 'sign' && is !== 'subject')
      .map(({ is, denied }) => (denied && (is === 'j1' || is === 'h1b' || is === 'visa') ? `no ${is}` : is)),
  );

describe('a long cell', () => {
  test('of 50,000 characters is read up to its first 4,000', () => {
    expect(scan('J-1 '.repeat(12_500)).at(-1)?.end).toBeLessThanOrEqual(MAX_SCANNED + 4);
  });
});

describe('what is no word is typed', () => {
  test.each<[string, string[]]>([
    ['J-1, H1B and H1-B', ['j1', 'h1b', 'join', 'h1b']],
    ['J 1 / H-1b', ['j1', 'h1b']],
    ['O-1', ['othervisa']],
    ['DS-2019', ['j1']],
    ['Step 3', ['exam 3']],
    ['USMLE Step II', ['exam 2']],
    ['2 CK', ['exam 2']],
    ['two hundred and twenty-five', ['number 225']],
    ['220-230', ['range 220']],
    ['12/30', ['ratio 12']],
    ['45 percent', ['percent 45']],
    ['1st', ['ordinal 1']],
    ['July 1', ['date 701']],
    ['1 July', ['date 701']],
    ['2024-25', ['yearno 2024']],
    ['✅ ❌', ['affirm', 'deny']],
  ])('%s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });
});

describe('statements', () => {
  test('a question and its "no" are one statement that denies what was asked', () => {
    expect(said('Do you sponsor H-1B? No.')).toEqual([['refuse', 'h1b']]);
  });
  test('a question and its "yes" say the question', () => {
    expect(said('Do you sponsor H-1B? Yes.')).toEqual([['consent', 'h1b', 'affirm']]);
  });
  test('a question that nobody answers says nothing', () => {
    expect(said('H-1B?')).toEqual([]);
  });
  test('the column itself can ask: "No" below "Sponsor H-1B?"', () => {
    expect(said('No', 'visa', 'Sponsor H-1B?')).toEqual([['refuse', 'h1b']]);
  });
  test('"no H-1B, J-1?" refuses the first and only asks the second', () => {
    expect(said('no H-1B, J-1?')).toEqual([['no h1b']]);
  });
  test('"Q:" and "A:", and whoever speaks, are no part of what is said', () => {
    expect(said('Q: H-1B? A: yes')).toEqual([['h1b', 'affirm']]);
  });
  test('"min. 220" is one sentence, "no. Next" are two', () => {
    expect(clausesOf(elementsOf('min. 220', 'step'), 'step')).toHaveLength(1);
    expect(clausesOf(elementsOf('J-1: no. H-1B: yes.', 'visa'), 'visa')).toHaveLength(2);
  });
  test('"but" begins another statement, "not yet" and "or otherwise" do not', () => {
    expect(said('J-1 accepted but no H-1B')).toEqual([['j1', 'consent'], ['no h1b']]);
    expect(said('not yet able to sponsor')).toEqual([['refuse']]);
  });
});

describe('a denial reaches its verb or noun', () => {
  test.each<[string, string[]]>([
    ['We do not sponsor H-1B', ['refuse', 'h1b']],
    ['H-1B is not sponsored', ['h1b', 'refuse']],
    ['not able to sponsor', ['refuse']],
    ['we do not accept or sponsor visas', ['refuse', 'join', 'refuse', 'visa']],
    ['no J-1 fees', ['j1', 'matter']],
    ['no cap on H-1B', ['unlimited', 'h1b']],
    ['not J-1 only', ['j1']],
    ['J-1 is not a problem', ['j1', 'affirm']],
    ['we do not exclude J-1', ['consent', 'j1']],
    ['not published', ['silence']],
  ])('%s', (text, expected) => {
    expect(said(text)).toEqual([expected]);
  });
  test('"we do not charge residents" denies nothing that a column asks, and makes what follows uncertain', () => {
    expect(said('we do not charge for the H-1B')[0]).toContain('offside');
  });
});
