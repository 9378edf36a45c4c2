/** Are lists, tables that lost their lines, transcripts and mails of a page cut as a person reads them? */
import { describe, expect, test } from 'vitest';
import { readProgramPage } from '../../src/planning/row/pageFacts';

const pageOf = (lines: readonly string[]) => readProgramPage(lines.join('\n'));
const read = (...lines: string[]): Record<string, string> =>
  Object.fromEntries(pageOf(lines).facts.map(({ field, reading }) => [field, reading]));
const asked = (...lines: string[]): string[] => pageOf(lines).open.map(({ field }) => field);

describe('lists', () => {
  test('“Preferred” behind the items of “Required” begins a list of its own, without a blank line', () => {
    const page = ['Required', 'USMLE Step 2 CK of 210', 'Preferred', 'Graduation within the last three years'];
    expect(read(...page)).toMatchObject({ step2: 'required 210', graduation: 'preferred within 3 years' });
  });
  test('a heading on visas ends a list of wishes', () => {
    expect(read('Preferred', 'Research', 'Visa sponsorship', 'J-1 visas are sponsored.').visa).toBe('J-1 yes; H-1B not said');
  });
});

describe('tables', () => {
  test('a header that begins with a tab has no cell over the labels: the column of IMGs is meant', () => {
    expect(read('\tUS MD/DO\tIMG', 'Step 2 CK minimum\t205\t220')).toMatchObject({ step2: 'required 220' });
  });
  test('a form that lost its lines has each value below its label', () => {
    expect(read('Minimum USMLE Step 2 CK score', '214', 'Visas sponsored', 'J-1', 'H-1B')).toMatchObject({
      step2: 'required 214',
      visa: 'J-1 yes; H-1B yes',
    });
  });
  test('of two numbers below one label nobody knows whose each is: the person is asked', () => {
    const page = ['Minimum USMLE Step 2 CK score', '205', '220'];
    expect(read(...page)).toEqual({});
    expect(asked(...page)).toEqual(['step2']);
  });
});

test('a share that is a percentage alone answers its question', () => {
  expect(read('What percent of your residents are IMGs?', '70%')).toEqual({ share: '70%' });
});

describe('speakers', () => {
  test('of a mail the lines of whoever asked say nothing of the program', () => {
    expect(read('Our minimum on Step 2 CK is 210.', 'On Sep 3 you wrote:', '> my Step 2 CK is 219, H-1B please')).toEqual({
      step2: 'required 210',
    });
  });
  test('“Q” and “A” need no colon, and a transcript’s times and speakers are not what is said', () => {
    expect(read('Q Do you sponsor J-1 visas?', 'A Yes.').visa).toBe('J-1 yes; H-1B not said');
    expect(read('01:30 CHIEF RESIDENT  Do you sponsor J-1 visas?', '01:36 COORDINATOR  Yes.').visa).toBe(
      'J-1 yes; H-1B not said',
    );
  });
  test('“If you are an international graduate” heads what is said to them, “If you are already a resident elsewhere” what is not', () => {
    expect(
      read(
        'If you are a U.S. senior',
        'You need a Step 2 CK score of at least 205.',
        'If you are an international graduate',
        'You need a Step 2 CK score of at least 220.',
        'If you are already a resident elsewhere',
        'We sponsor H-1B visas.',
      ),
    ).toMatchObject({ step2: 'required 220' });
  });
});

describe('several programs on one page', () => {
  const page = [
    'Family Medicine, Delmar',
    'Step 2 CK minimum 210.',
    'Internal Medicine, Osgood',
    'Step 2 CK minimum 235.',
    'Policies of all programs',
    'We sponsor J-1 visas only.',
  ];
  test('what is said of one of them is asked, what is said of all holds', () => {
    expect(read(...page)).toEqual({ visa: 'J-1 yes; H-1B no' });
    expect(asked(...page)).toEqual(['step2']);
  });
  test('a page of one program may be headed by its specialty', () => {
    expect(read('Family Medicine', 'Step 2 CK minimum 210.')).toEqual({ step2: 'required 210' });
  });
});

test('what counts as experience is asked where it is not said whether any is', () => {
  expect(read('Observerships count as US clinical experience.')).toEqual({});
  expect(asked('Observerships count as US clinical experience.')).toEqual(['usce']);
});
