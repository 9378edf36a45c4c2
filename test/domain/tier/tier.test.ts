/** Does each case that an advisor signed get its tier, by the reasons and with the questions that go with it? */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { labelOf } from '../../../src/domain/tiers';
import { blockOf, type Row, rowsOf } from '../../support/caseRow';
import { type Meaning, meaningOf, verdictOfBlock, wordsOf } from '../../support/verdict';

interface Signed {
  readonly id: string;
  readonly row: Row;
  readonly tier: string;
  /** By the name of the profile; its own tier where a mark sets it apart. */
  readonly for: Readonly<Record<string, Omit<Meaning, 'tier'> & { readonly tier?: string }>>;
  readonly say: readonly string[];
  readonly opening: string;
  readonly rules: string;
}
const signed = JSON.parse(readFileSync('test/cases/tier.json', 'utf8')) as { profiles: Record<string, Row>; cases: Signed[] };

const verdictFor = (row: Row, profile: Row) => verdictOfBlock(blockOf(row), rowsOf(profile));
const profileNamed = (name: string): Row => signed.profiles[name] ?? {};

describe('cases that an advisor signed', () => {
  const each = signed.cases.flatMap(({ for: profiles, ...one }) =>
    Object.entries(profiles).map(([profile, expected]) => ({ ...one, ...expected, profile })),
  );
  test.each(each)('$id for $profile: $tier ($rules)', ({ row, profile, tier, because, asks, say, opening }) => {
    const verdict = verdictFor(row, profileNamed(profile));
    expect(meaningOf(verdict)).toEqual({ tier, because, asks });
    expect(wordsOf(verdict).startsWith(opening)).toBe(true);
    for (const words of say) expect(wordsOf(verdict).toLowerCase()).toContain(words);
  });
});

describe('always true: the named examples', () => {
  const rowOf = (id: string): Row => signed.cases.find((one) => one.id === id)?.row ?? {};
  const tierOf = (id: string, profile: string, changes: { row?: Row; profile?: Row }) =>
    labelOf(verdictFor({ ...rowOf(id), ...changes.row }, { ...profileNamed(profile), ...changes.profile }));
  test('M1: a higher Step 2 CK. T4 with CK 228 becomes Realistic', () => {
    expect(tierOf('T4', 'G5.ex1', { profile: { 'Step 2 CK': '228' } })).toBe('Realistic');
  });
  test('M2: a higher Step 1. T12 with Step 1 229 stays Realistic (verify graduation)', () => {
    expect(tierOf('T12', 'G4.ex', { profile: { 'Step 1': '229' } })).toBe('Realistic (verify graduation)');
  });
  test('M3: one failure fewer. T20 with one attempt at Step 1 becomes Realistic (verify graduation)', () => {
    expect(tierOf('T20', 'Fail then 225', { profile: { 'Step 1 attempts': '1' } })).toBe('Realistic (verify graduation)');
  });
  test('M4: a later graduation. T12 within 5 years is Skip, and Realistic when graduated 2023-09-15', () => {
    const row = { YOG: 'within 5 years' };
    expect(tierOf('T12', 'G4.ex', { row })).toBe('Skip');
    expect(tierOf('T12', 'G4.ex', { row, profile: { 'Graduation date': '2023-09-15' } })).toBe('Realistic');
  });
  test('M5: a larger share. T22 for G4.ex with 45% becomes Realistic (verify graduation)', () => {
    expect(tierOf('T22', 'G4.ex', { row: { 'IMG %': '45%' } })).toBe('Realistic (verify graduation)');
  });
  test('M6: a visa from not said to yes. T2 with J-1 yes becomes Realistic', () => {
    expect(tierOf('T2', 'G5.ex1', { row: { Visa: 'J-1 yes' } })).toBe('Realistic');
  });
  test('M7: one more link. T7 without the letter is Skip', () => {
    expect(tierOf('T7', 'G5.ex1', { row: { Connection: '' } })).toBe('Skip');
  });
});
