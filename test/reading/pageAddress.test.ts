/** Is what a page says to others than IMGs kept apart from what it says to them? */
import { describe, expect, test } from 'vitest';
import { readProgramPage } from '../../src/planning/row/pageFacts';

const read = (...lines: string[]): Record<string, string> =>
  Object.fromEntries(readProgramPage(lines.join('\n')).facts.map(({ field, reading }) => [field, reading]));

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

describe('what is said of others or of former years is not said of who applies', () => {
  test.each([
    'Our fellowships in pain medicine welcome international graduates and sponsor H-1B visas.',
    'Dr. R. came to us on an H-1B visa in 2009.',
    'Neonatology fellows: H-1B visas are sponsored.',
    'Former policy: H-1B visas are sponsored.',
    'Until 2024 we sponsored H-1B visas.',
    'For the Transitional Year H-1B visas are sponsored.',
  ])('“%s”', (sentence) => {
    expect(read('We sponsor J-1 visas.', sentence)).toEqual({ visa: 'J-1 yes; H-1B not said' });
  });
  test('the residency’s own sentences stay: “Residents:”, and what was so until then and is now otherwise', () => {
    expect(read('Residents: J-1 visas are sponsored.').visa).toBe('J-1 yes; H-1B not said');
    expect(read('Until 2024 we sponsored H-1B visas, now we sponsor J-1 visas only.').visa).toBe('J-1 yes; H-1B no');
  });
  test.each(['Surgical pathology fellowship (one year)', 'Alumni', 'Former policy'])('nor under “%s”', (heading) => {
    expect(read('Visas', 'We sponsor J-1 visas.', heading, 'No visa sponsorship is offered.')).toEqual({
      visa: 'J-1 yes; H-1B not said',
    });
  });
  test('an aside on former residents leaves the minimum as it is', () => {
    expect(read('Step 2 CK of at least 220 (last year our matched residents averaged 241)').step2).toBe('required 220');
  });
  test('the figures of the whole nation are no program’s', () => {
    expect(read('The average Step 2 CK nationally for matched applicants was 247.')).toEqual({});
    expect(read('The average Step 2 CK of our matched applicants was 247.').step2).toBe('typical 247');
  });
  test('of a table by years the newest column counts', () => {
    expect(read('Requirement\t2026 cycle\t2027 cycle', 'Step 2 CK\t215\t220').step2).toBe('required 220');
    expect(read('Requirement\t2027 cycle\t2026 cycle', 'Step 2 CK\t220\t215').step2).toBe('required 220');
  });
});

describe('what contradicts itself is left to the person', () => {
  test('two minima in two sentences are none; a minimum and an average are two facts', () => {
    expect(read('Step 2 CK: 215 or above.', 'We require a Step 2 CK of 225.').step2).toBeUndefined();
    expect(read('Step 2 CK: 215 or above.', 'The average Step 2 CK is 235.').step2).toBe('required 215');
  });
  test('a cut-off of years is none of scores', () => {
    expect(read('YOG – no cutoff').step1).toBeUndefined();
    expect(read('Scores – no cutoff').step1).toBe('no minimum');
  });
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
    expect(read('No, you must have a J-1 visa.').visa ?? '').not.toContain('J-1 no');
  });
  test('a table with spaces between its columns is read in the column for IMGs', () => {
    expect(
      read('                     US graduates      International graduates', 'Step 2 CK minimum     200               205').step2,
    ).toBe('required 205');
  });
});

describe('which part of a page counts', () => {
  const NEWS = ['July 2026: changes', 'H-1B sponsorship has ended.', 'J-1 sponsorship continues.'];
  const OLD = ['July 2023: news', 'We sponsor J-1 and H-1B visas.', 'USCE is required.'];
  test('what a later month says replaces what an earlier one says of the same field, wherever it stands, and of no other', () => {
    for (const lines of [
      [...NEWS, ...OLD],
      [...OLD, ...NEWS],
    ]) {
      const { visa, usce } = read(...lines);
      expect(visa).toContain('J-1 yes');
      expect(visa).not.toContain('H-1B yes');
      expect(usce).toBe('required, length not said');
    }
  });
  test('a part without a month stands beside both', () => {
    expect(read('We sponsor J-1 visas.', 'July 2026: changes', 'The deadline is in October.').visa).toBe(
      'J-1 yes; H-1B not said',
    );
  });
  test('a deadline that begins its line with a month ages nothing', () => {
    expect(read('October 2026: applications are due', 'We sponsor J-1 visas.', 'November 2026: interviews').visa).toBe(
      'J-1 yes; H-1B not said',
    );
  });
  test('a reader’s question without its mark states nothing', () => {
    expect(read('Visas', 'We have no answer yet.', 'Anonymous: do you take people who need H1b').visa ?? '').not.toContain('yes');
    expect(read('Visas', 'We do take people who need H1b visas').visa).toBe('J-1 not said; H-1B yes');
  });
  test('what is listed under “Similar programs” is said of those', () => {
    expect(read('Similar programs', 'Larch Hospital: J-1 visas only')).toEqual({});
    expect(read('This program', 'Larch Hospital: J-1 visas only').visa).toBe('J-1 yes; H-1B no');
  });
  test('the number of a line is no number of its matter: 02 first attempt', () => {
    expect(read('02 Pass Step 1 and Step 2 CK on the first attempt.').attempts).toBe('required: Step 1 1, Step 2 CK 1');
  });
});
