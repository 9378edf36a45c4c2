/** Does TIER give the verdict an advisor signed, and WHY the reason that decides? Through the built add-on. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { freshAddon } from '../../support/addon';

type Row = Readonly<Record<string, string>>;
interface Judged {
  readonly id: string;
  readonly row: Row;
  readonly expected: string;
  readonly say: readonly string[];
}
const load = (file: string) => JSON.parse(readFileSync(`test/cases/${file}.json`, 'utf8'));
const signed = load('tier') as {
  profiles: Record<string, Row>;
  cases: (Judged & { profiles: string[]; opening: string; rules: string })[];
};
const judged = load('pairs') as { profiles: Record<string, Row>; pairs: (Judged & { profile: string; because: string })[] };

const addon = freshAddon();
const typed = (value: string): unknown => (value === 'TRUE' ? true : value === 'FALSE' ? false : value);
const block = (row: Row): unknown[][] => {
  const headers = Object.keys(row);
  const padded = headers.length < 2 ? [...headers, 'City'] : headers;
  return [padded, padded.map((header) => typed(row[header] ?? ''))];
};
const profileRows = (profile: Row): unknown[][] => Object.entries(profile).map(([label, value]) => [label, value]);
const answers = (row: Row, profile: Row) => {
  const args = [block(row), profileRows(profile)];
  const one = (name: string): unknown[] => ((addon.call(name, ...args) as unknown[][])[1] ?? ['']) as unknown[];
  return { tier: one('TIER')[0], why: String(one('WHY')[0] ?? ''), verify: String(one('SCORE')[6] ?? '') };
};
const profileNamed = (name: string): Row => signed.profiles[name] ?? {};

describe('tier cases an advisor signed', () => {
  const each = signed.cases.flatMap((one) =>
    one.profiles.map((profile) => ({ ...one, profile, name: `${one.id} for ${profile}: ${one.expected} (${one.rules})` })),
  );
  test.each(each)('$name', ({ row, profile, expected, say, opening }) => {
    const { tier, why, verify } = answers(row, profileNamed(profile));
    expect(tier).toBe(expected);
    expect(why.startsWith(opening)).toBe(true);
    for (const words of say) expect(`${why} ${verify}`.toLowerCase()).toContain(words);
  });
});

describe('judged pairs', () => {
  const each = judged.pairs.map((one) => ({ ...one, name: `${one.id}: ${one.expected}. ${one.because}` }));
  test.each(each)('$name', ({ row, profile, expected, say }) => {
    const { tier, why, verify } = answers(row, judged.profiles[profile] ?? {});
    expect(tier ?? '').toBe(expected);
    for (const words of say) expect(`${why} ${verify}`.toLowerCase()).toContain(words.toLowerCase());
  });
});

describe('always true: the named examples', () => {
  const rowOf = (id: string): Row => signed.cases.find((one) => one.id === id)?.row ?? {};
  const tierOf = (id: string, profile: string, changes: { row?: Row; profile?: Row }) =>
    answers({ ...rowOf(id), ...changes.row }, { ...profileNamed(profile), ...changes.profile }).tier;
  test('M1: a higher Step 2 CK. T4 with CK 228 becomes Realistic', () => {
    expect(tierOf('T4', 'G5.ex1', { profile: { 'Step 2 CK': '228' } })).toBe('Realistic');
  });
  test('M2: a higher Step 1. T12 with Step 1 229 stays Realistic', () => {
    expect(tierOf('T12', 'G4.ex', { profile: { 'Step 1': '229' } })).toBe('Realistic');
  });
  test('M3: one failure fewer. T20 with one attempt at Step 1 becomes Realistic', () => {
    expect(tierOf('T20', 'Fail then 225', { profile: { 'Step 1 attempts': '1' } })).toBe('Realistic');
  });
  test('M4: a later graduation. T12 within 5 years is Skip, and Realistic when graduated 2023-09-15', () => {
    const row = { YOG: 'within 5 years' };
    expect(tierOf('T12', 'G4.ex', { row })).toBe('Skip');
    expect(tierOf('T12', 'G4.ex', { row, profile: { 'Graduation date': '2023-09-15' } })).toBe('Realistic');
  });
  test('M5: a larger share. T22 for G4.ex with 45% becomes Realistic', () => {
    expect(tierOf('T22', 'G4.ex', { row: { 'IMG %': '45%' } })).toBe('Realistic');
  });
  test('M6: a visa from not said to yes. T2 with J-1 yes becomes Realistic', () => {
    expect(tierOf('T2', 'G5.ex1', { row: { Visa: 'J-1 yes' } })).toBe('Realistic');
  });
  test('M7: one more link. T7 without the letter is Skip', () => {
    expect(tierOf('T7', 'G5.ex1', { row: { Connection: '' } })).toBe('Skip');
  });
});
