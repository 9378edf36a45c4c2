/** Is what a page says to others than IMGs kept apart from what it says to them? */
import { describe, expect, test } from 'vitest';
import { factsOfPage } from '../../src/planning/row/pageFacts';

const read = (...lines: string[]): Record<string, string> =>
  Object.fromEntries(factsOfPage(lines.join('\n')).map(({ field, reading }) => [field, reading]));

describe('whom a page speaks to', () => {
  test('“If you are an IMG,” is an address and no condition: J-1 is a yes, the number a demand', () => {
    expect(read('If you are an IMG, we sponsor J-1 visas only.', 'If you are an IMG: Step 2 CK of 220 or above.')).toEqual({
      visa: 'J-1 yes; H-1B no',
      step2: 'required 220',
      imgs: expect.anything(),
    });
  });
  test('what is said to graduates of US schools is passed over, with its list, until IMGs are addressed', () => {
    expect(
      read(
        'If you are a graduate of a US school:',
        'Step 2 CK of 200 or above',
        'If you are an IMG:',
        'Step 2 CK of 225 or above',
      ).step2,
    ).toBe('required 225');
  });
  test.each(['Transfers', 'Fellowships', 'For medical students', 'Observerships', 'Osteopathic applicants'])(
    'nothing under “%s” is said of applicants from abroad',
    (heading) => {
      expect(read(heading, 'We sponsor H-1B visas.')).toEqual({});
      expect(read('Visas', 'We sponsor H-1B visas.')).toMatchObject({ visa: 'J-1 not said; H-1B yes' });
    },
  );
});

describe('what a heading or question says of the lines below it', () => {
  test('under “Preferred criteria” a number is a wish, under “Minimum criteria” a demand', () => {
    expect(read('Preferred criteria', '• Step 2 CK of 220 or higher').step2).toBe('preferred 220');
    expect(read('Minimum criteria', '• Step 2 CK of 220 or higher').step2).toBe('required 220');
  });
  test('the wish ends with its list', () => {
    expect(read('Desirable:', '- Step 2 CK 225+', 'Visa: We accept J-1 visas. H-1B visas are not offered.')).toEqual({
      visa: 'J-1 yes; H-1B no',
      step2: 'preferred 225',
    });
  });
  test('every number of an answer about averages is typical', () => {
    expect(read('What are the average scores of your residents?', 'Step 1: 215. Step 2 CK: 224.')).toMatchObject({
      step1: 'typical 215',
      step2: 'typical 224',
    });
  });
  test('of a page whose questions are folded away, “No,” alone denies nothing', () => {
    expect(read('No, you must have a J-1 visa.').visa).not.toContain('J-1 no');
  });
  test('a table with spaces between its columns is read in the column for IMGs', () => {
    expect(
      read('                     US graduates      International graduates', 'Step 2 CK minimum     200               205').step2,
    ).toBe('required 205');
  });
});
