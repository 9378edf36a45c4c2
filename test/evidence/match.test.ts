/** Which hospital does a text mean? Texts as applicants write them: never the wrong one, seldom none, and never one where there is none. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Match, matcherOf } from '../../src/evidence/match';
import { openPack } from '../../src/evidence/pack';

const match = matcherOf(openPack(readFileSync('dist/addon/Evidence.html', 'utf8')));

interface Labelled {
  readonly kind: string;
  readonly text: string;
  readonly city: string;
  readonly state: string;
  /** CMS numbers, any of which is right; for a center words of its name. */
  readonly answer: string;
}
const labelled: Labelled[] = readFileSync('test/cases/hospitals.tsv', 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [kind = '', text = '', city = '', state = '', answer = ''] = line.split('\t');
    return { kind, text, city, state, answer };
  });
const of = (kind: string): (Labelled & { readonly found: Match })[] =>
  labelled.filter((one) => one.kind === kind).map((one) => ({ ...one, found: match(one) }));
const answered = ({ found }: { readonly found: Match }): boolean => found.certainty === 'sure' && found.hospital !== null;
const named = ({ text, city }: Labelled): string => `${text} | ${city}`;

describe('texts that name one hospital', () => {
  const all = of('sure');
  test('are never answered with another', () => {
    expect(all.filter((one) => answered(one) && one.found.hospital?.id !== one.answer).map(named)).toEqual([]);
  });
  test('are answered in nine of ten cases', () => {
    expect(all.filter(answered).length / all.length).toBeGreaterThan(0.9);
  });
  test('have the right one among five', () => {
    expect(all.filter(({ found, answer }) => !found.candidates.some(({ id }) => id === answer)).map(named)).toEqual([]);
  });
});

describe('texts that leave it open', () => {
  const all = of('ask');
  test('are answered in at most one of ten cases', () => {
    expect(all.filter(answered).length / all.length).toBeLessThanOrEqual(0.1);
  });
  test('are never answered with a hospital that cannot be meant', () => {
    expect(
      all.filter((one) => answered(one) && !one.answer.split(' ').includes(one.found.hospital?.id ?? '')).map(named),
    ).toEqual([]);
  });
});

describe('texts that name no hospital, or one that is closed', () => {
  test('are not answered', () => {
    expect(of('none').filter(answered).map(named)).toEqual([]);
  });
});

describe('health centers', () => {
  test('are all found', () => {
    expect(
      of('center')
        .filter(({ found, answer }) => found.center?.name.includes(answer) !== true)
        .map(named),
    ).toEqual([]);
  });
});

describe('one example of each way', () => {
  const of = (text: string, city: string, state: string): string => {
    const { certainty, hospital, center } = match({ text, city, state });
    return `${certainty} ${hospital?.id ?? center?.name ?? ''}`.trim();
  };
  test.each([
    ['a slip of the keyboard', 'Mamonides', 'Brooklyn', 'NY', 'sure 330194'],
    ['a slip in a word of every name', 'Unviersity of Toledo', 'Toledo', 'OH', 'sure 360048'],
    ['a letter written twice', 'Louis Weis Memorial', 'Chicago', 'IL', 'sure 140082'],
    ['two words written as one', 'StonyBrook', 'Stony Brook', 'NY', 'sure 330393'],
    ['one word written as two', 'Mountain View', 'Las Vegas', 'NV', 'sure 290039'],
    ['an old name', 'Maricopa Medical Center', 'Phoenix', 'AZ', 'sure 030022'],
    ['a program at a hospital', 'Internal Medicine Residency at Saint Agnes Medical Center', 'Fresno', 'CA', 'sure 050093'],
    ['a school beside it', 'Henry Ford Hospital/Wayne State University', 'Detroit', 'MI', 'sure 230053'],
    ['a campus in brackets', 'UPMC Medical Education (St Margaret Hospital)', 'Pittsburgh', 'PA', 'sure 390102'],
    ['two hospitals at once', "Brigham and Women's Hospital/Massachusetts General Hospital", 'Boston', 'MA', 'ask'],
    ['a system of several', 'UPMC', 'Pittsburgh', 'PA', 'ask'],
    ['a name that many bear', "St. Joseph's", '', '', 'ask'],
    // Mount Sinai West and Mount Sinai Beth Israel stand in New York too; the whole name is one hospital's.
    ['a name that others of the city begin with', 'Mount Sinai', 'New York', 'NY', 'ask'],
    ['the same written whole', 'Mount Sinai Hospital', 'New York', 'NY', 'sure 330024'],
    ['a system with two hospitals in the city', 'Methodist Health System', 'Dallas', 'TX', 'ask'],
    ['a name written short without its city', 'Good Samaritan', '', 'OH', 'ask'],
    ['the same written whole without its city', 'Good Samaritan Hospital', '', 'OH', 'sure 360134'],
    // Philadelphia has other teaching hospitals; Charlottesville has none beside the university's.
    ['a school whose city has other teaching hospitals', 'Jefferson', 'Philadelphia', 'PA', 'ask'],
    ['a school whose city has one', 'UVA', 'Charlottesville', 'VA', 'sure 490009'],
    ['a city that is another', 'Memorial Hospital West', 'Jacksonville', 'FL', 'ask'],
    ['a rare name without its city', 'Arrowhead Regional Medical Center', '', 'CA', 'sure 050245'],
    ['a single word without its city', 'Rush', '', '', 'ask'],
    ['a closed one', 'Hahnemann', 'Philadelphia', 'PA', 'none 390290'],
    ['an invented one', 'St Drogo Medical Center', 'Cleveland', 'OH', 'ask'],
    ['a specialty alone', 'Family Medicine', 'Columbus', 'OH', 'none'],
    ['a place in brackets, of a health center', 'Institute for Family Health (Harlem)', 'New York', 'NY', 'ask'],
    ['a health center', 'Clinica Sierra Vista', 'Bakersfield', 'CA', 'sure Clinica Sierra Vista'],
  ])('%s: %s in %s', (_what, text, city, state, answer) => {
    expect(of(text, city, state)).toBe(answer);
  });
});
