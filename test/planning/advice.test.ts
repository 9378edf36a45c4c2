/** What does advice hang on in a profile, a list and a day, on both sides of each edge, and when is it silent? */
import { describe, expect, test } from 'vitest';
import type { AdviceGiven, Fact } from '../../src/domain/advice/advice';
import { judgeDecided } from '../../src/planning/judged/chosenTiers';
import { judgeProfile } from '../../src/planning/judged/judgeList';
import { adviceFor } from '../../src/planning/year/advice';
import { adviceCaseOf } from '../../src/planning/year/adviceCase';
import { applicant, type Cells, programs } from '../support/applicant';

const judged = (profile: Cells, ...rows: readonly Cells[]) =>
  rows.length === 0 ? judgeProfile(applicant(profile), undefined) : judgeDecided([programs(...rows), applicant(profile)]);
const advice = (profile: Cells, ...rows: readonly Cells[]): AdviceGiven => {
  const of = judged(profile, ...rows);
  return adviceFor(of, adviceCaseOf(of));
};
const rulesOf = ({ now, more }: AdviceGiven): string[] => [...now, ...more].flatMap(({ rules }) => rules);
const fact = (name: string, profile: Cells, ...rows: readonly Cells[]): Fact | undefined =>
  adviceCaseOf(judged(profile, ...rows)).facts[name];
const wordsOf = (name: string, profile: Cells, ...rows: readonly Cells[]): string[] | null => {
  const found = fact(name, profile, ...rows);
  return found?.is !== 'words' || found.words === null ? null : Object.keys(found.words);
};

describe('silence', () => {
  const sent = { Status: 'Applied' };
  test.each([
    ['2026-03-15', true],
    ['2026-03-16', false],
    ['2026-03-19', false],
    ['2026-03-20', true],
  ])('on %s, SOAP being from 16 to 19 March 2026, advice is given: %s', (Today, is) => {
    expect(rulesOf(advice({ Today }, sent)).length > 0).toBe(is);
  });
  test('no message is spoken of while the rank lists are in, nor in SOAP; after it, it is again', () => {
    const of = (Today: string): boolean => rulesOf(advice({ Today }, sent)).includes('G1.net');
    expect(['2026-03-04', '2026-03-05', '2026-03-16', '2026-03-19', '2026-03-20'].map(of)).toEqual([
      true,
      false,
      false,
      false,
      true,
    ]);
  });
  test.each(['2026-03-17', '2026-04-01', '2026-07-01'])('who has matched hears nothing on %s', (Today) => {
    expect(advice({ Today }, { Status: 'Matched' })).toEqual({ now: [], more: [], waiting: { count: 0, asks: [] } });
  });
  test('without Today nothing that depends on the day is said, and no message is spoken of', () => {
    const given = advice({ Today: undefined, 'Step 2 CK': 'Not taken' });
    expect(rulesOf(given)).not.toContain('G1.net');
    expect(rulesOf(given)).not.toContain('G1.ck.ready');
    expect(given.waiting.asks).toContain('“Today” and “Season”');
  });
});

describe('a score', () => {
  test('below the pass mark of its day it is doubtful: nothing is said of it, and it is asked', () => {
    const sat = { 'Step 2 CK date': '2025-07-10' };
    expect(rulesOf(advice({ ...sat, 'Step 2 CK': 218 }))).toContain('G4.ck');
    const given = advice({ ...sat, 'Step 2 CK': 217 });
    expect(rulesOf(given)).not.toContain('G4.ck');
    expect(given.waiting.asks).toContain('“Step 2 CK”');
  });
  test('an exam that is ahead has no score, and none is asked for', () => {
    expect(advice({ 'Step 2 CK': 'Not taken' }).waiting.asks).not.toContain('“Step 2 CK”');
    expect(advice({ 'Step 2 CK': undefined }).waiting.asks).toContain('“Step 2 CK”');
  });
  test('who has sat and waits for the result is not told to prepare; without a day nobody knows, and it is asked', () => {
    const prepares = (ck: string): boolean =>
      rulesOf(advice({ 'Step 2 CK': ck, 'Step 2 CK attempts': undefined })).includes('G4.ck.prep');
    expect([prepares('pending, 2025-08-02'), prepares('pending, 2025-08-01'), prepares('pending')]).toEqual([true, false, false]);
    expect(advice({ 'Step 2 CK': 'pending' }).waiting.asks).toContain('“Step 2 CK date”');
    expect(rulesOf(advice({ 'Step 2 CK': 'pending' }))).toContain('G4.ck.weight');
  });
  test('a pass is no low number', () => {
    expect(rulesOf(advice({ 'Step 1': 'Pass', 'Step 2 CK': 218 })).filter((rule) => /\.s1/.test(rule))).toEqual([]);
  });
  test.each([
    [209, 224, true],
    [210, 224, false],
    [209, 225, false],
    ['Pass', 224, false],
  ])('Step 1 %s and Step 2 CK %i are both low: %s', (step1, step2, is) => {
    expect(wordsOf('low', { 'Step 1': step1, 'Step 2 CK': step2 })?.includes('both')).toBe(is);
  });
  test('the last day to sit for August is 6 July 2025: 56 days before the 31st', () => {
    const of = (Today: string) => wordsOf('ahead', { Today, 'Step 2 CK': 'Not taken' });
    expect([of('2025-07-06'), of('2025-07-07')]).toEqual([['august', 'ranks'], ['ranks']]);
    // 4 March 2026 is the rank list deadline.
    expect([of('2026-01-07'), of('2026-01-08')]).toEqual([['ranks'], []]);
  });
});

describe('a season without a match', () => {
  test('is told in PROFILE, or is this one by the day and by a list in which nothing matched; without a list it is asked', () => {
    const after = { Today: '2026-04-01' };
    expect(wordsOf('again', { 'Earlier Match attempts': 1 })).toEqual(['yes']);
    expect(wordsOf('again', { 'Earlier Match attempts': 0 })).toEqual([]);
    expect(wordsOf('again', after, { Status: 'Applied' })).toEqual(['yes']);
    expect(wordsOf('again', after)).toBeNull();
  });
});

describe('failures', () => {
  test('a failure is known whatever is blank; that there is none only where both sittings are told', () => {
    const of = (profile: Cells) => fact('failures', profile);
    expect(of({ 'Step 1 attempts': 2, 'Step 2 CK attempts': undefined })).toMatchObject({ value: 1 });
    expect(of({ 'Step 1 attempts': 1, 'Step 2 CK attempts': undefined })).toMatchObject({ value: null });
    expect(of({ 'Step 1 attempts': 1, 'Step 2 CK attempts': 1 })).toMatchObject({ value: 0 });
  });
});

describe('places', () => {
  test('are the targets; without them what a tenth of the list lies in', () => {
    expect(wordsOf('place', { 'Target areas': 'Fresno' })).toEqual(['Central Valley', 'California', 'Pacific']);
    expect(wordsOf('place', { 'Target areas': 'Oregon' })).toEqual(['Pacific']);
    expect(wordsOf('place', { 'Target areas': 'Ohio' })).toEqual([]);
    expect(wordsOf('place', {})).toBeNull();
    const bay = { State: 'CA', City: 'Oakland' };
    const others = (count: number): Cells[] => Array.from({ length: count }, (_, at) => ({ Program: `P${at}`, State: 'OH' }));
    expect(wordsOf('place', {}, bay, ...others(9))).toContain('Bay Area');
    expect(wordsOf('place', {}, bay, ...others(10))).toEqual([]);
  });
  test('California alone: every target there, or nine of ten programs of a list of five and more', () => {
    expect(wordsOf('only', { 'Target areas': 'Bay Area; Fresno' })).toEqual(['California']);
    expect(wordsOf('only', { 'Target areas': 'Bay Area; Ohio' })).toEqual([]);
    const rows = (inside: number, all: number): Cells[] =>
      Array.from({ length: all }, (_, at) => ({ Program: `P${at}`, State: at < inside ? 'CA' : 'OH' }));
    expect(wordsOf('only', { 'Target areas': 'Bay Area' }, ...rows(8, 10))).toEqual([]);
    expect(wordsOf('only', { 'Target areas': 'Ohio' }, ...rows(9, 10))).toEqual(['California']);
  });
});

describe('the list', () => {
  test('tells which kinds it holds; what is Skip or out does not count; without a list it is asked', () => {
    expect(wordsOf('kind', {}, { Type: 'County' }, { Program: 'B', Type: 'FQHC', Visa: 'no visa' })).toEqual(['county']);
    expect(wordsOf('kind', {}, { Type: 'County', Status: 'Rejected' })).toEqual([]);
    expect(wordsOf('kind', {})).toBeNull();
  });
  test('large is 60 residents or more', () => {
    expect(wordsOf('kind', {}, { Residents: 59 })).not.toContain('large');
    expect(wordsOf('kind', {}, { Residents: 60 })).toContain('large');
  });
});

test('a guide’s rules reach its own applicants alone', () => {
  const of = (right: string) =>
    new Set(rulesOf(advice({ 'Work right': right, 'Visa wanted': undefined })).map((rule) => rule.split('.')[0]));
  expect([...of('US citizen')].sort()).toEqual(['G1', 'G2', 'G3', 'ours']);
  expect([...of('EAD')].sort()).toEqual(['G1', 'G3', 'G4', 'ours']);
  expect([...of('Needs a visa')].sort()).toEqual(['G1', 'G3', 'G4', 'G5', 'ours']);
});
