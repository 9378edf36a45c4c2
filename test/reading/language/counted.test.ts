/** Which statements of a cell count: whose, of when, of which program, and which are called untrue? */
import { describe, expect, test } from 'vitest';
import { readAttempts } from '../../../src/reading/program/attempts';
import { readGraduation } from '../../../src/reading/program/graduation';
import { readingOf } from '../../../src/show/readings';

const read = (kind: string, header: string) => (cell: string) => readingOf(kind, cell, header)?.replace(/; unread “.*$/, '');
const step2 = read('step2', 'CK');
const attempts = read('attempts', 'Attempts');
const graduation = read('graduation', 'YOG');
const usce = read('usce', 'USCE');
const imgs = read('imgs', 'IMG');

describe('of several speakers', () => {
  test("the program's people outweigh a list, wherever each is named", () => {
    expect(step2('FREIDA: 230. Coordinator by mail: 220')).toBe('required 220');
    expect(step2('230 (reddit), 225 (PC)')).toBe('required 225');
    const cell = { is: 'text', text: 'website says 5 years, coordinator said 7 years' } as const;
    expect(readGraduation(cell, 'YOG').policy).toMatchObject({ strength: 'required', years: 7 });
  });
  test('its own page outweighs a forum, and two others who differ tell nothing', () => {
    const cell = { is: 'text', text: 'FREIDA: 1, program page: up to 3' } as const;
    expect(readAttempts(cell, 'Attempts').policy).toMatchObject({ strength: 'required', any: 3 });
    expect(graduation('5 years according to one resident, 8 according to another')).toBe('not said');
  });
});

test('what others must complete is no limit of the applicant; all applicants are', () => {
  expect(graduation('US seniors must complete all degree requirements before July 1.')).toBe('not said');
  expect(graduation('All applicants must have graduated within 5 years.')).toBe('required within 5 years');
});

describe('a count of failures', () => {
  test('that is a problem is one more than is accepted; one that is none is accepted', () => {
    const cell = { is: 'text', text: 'Two failures are a problem' } as const;
    expect(readAttempts(cell, 'Attempts').policy).toMatchObject({ strength: 'preferred', any: 2 });
    expect(attempts('1回で合格が望ましい')).toBe('preferred: any 1');
    expect(attempts('1回で合格必須')).toBe('required: any 1');
    expect(attempts('Two failures are no problem')).toBe('required: any 3');
  });
});

describe('what holds no more', () => {
  test('the last word counts', () => {
    expect(step2('220. Correction: 230')).toBe('required 230');
    expect(graduation('last year 7 years, this year they say 5')).toBe('required within 5 years');
    expect(attempts('they had a no-fail rule until 2023')).toBe('not said');
  });
  test('a myth asks for nothing, and what the cell says beside it counts', () => {
    expect(step2("It's a myth that you need 240 here")).toBe('not said');
    expect(step2('FAKE 240. REAL 225 (PC)')).toBe('required 225');
    expect(imgs('never said no to IMGs')).toBe('not said');
  });
});

describe('of whom', () => {
  test('of several departments this row counts, without a mark none', () => {
    expect(graduation('neuro 5 y, psych (this row) 10 y')).toBe('required within 10 years');
    expect(step2('prelim 220, categorical 235')).toBe('not said');
  });
  test("one person's story is no rule", () => {
    expect(step2('a friend with 212 got an interview')).toBe('not said');
    expect(usce('I had 1 month and got invited')).toBe('not said');
  });
  test('IMG fellows are no residents', () => {
    expect(imgs('many IMG attendings')).toBe('not said');
  });
});

describe('two figures', () => {
  test('one allowed and the next not: the first is the limit, a failure is one sitting more', () => {
    expect(attempts('one slip is forgiven, a second is not')).toBe('required: any 2');
    expect(attempts('up to two fails we look at, three we bin')).toBe('required: any 3');
  });
  test('who is left out asks, beside an average', () => {
    expect(step2('average 235, nobody under 220 considered')).toBe('required 220');
  });
  test('what is not enough is no minimum; two minima of which nobody tells whose they are tell nothing', () => {
    expect(step2('214 is not enough, one needs 220')).toBe('required 220');
    expect(step2('229 rejected, 231 invited')).toBe('not said');
  });
});
