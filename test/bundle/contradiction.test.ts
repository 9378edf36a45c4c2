/** Does what PROFILE says against itself stand first in every plan, as one sentence, and nowhere when nothing does? */
import { describe, expect, test } from 'vitest';
import { call } from '../../src/main';

const LIST = [
  ['Program', 'City', 'State', 'Visa'],
  ['Quarry Street Medicine', 'Toledo', 'OH', 'J-1'],
];
const profile = (...rows: unknown[][]): unknown[][] => [
  ['Step 2 CK', 231],
  ['Graduation date', 2021],
  ['Specialties', 'Internal Medicine'],
  ['Season', 2027],
  ['Today', '2026-09-10'],
  ...rows,
];
/** A citizen who wants J-1: one of the two rows is wrong, and TIER takes the right. */
const TORN = profile(['Work right', 'US citizen'], ['Visa wanted', 'J-1']);
const SOUND = profile(['Work right', 'needs a visa'], ['Visa wanted', 'J-1']);
const SAYS =
  'Mend your profile first, since every line rests on it. “Visa wanted”: Work right says “citizen”: is a visa needed at all?';

const PLANS = [
  ['NEXT_STEPS', (rows: unknown[][]) => call('NEXT_STEPS', [rows, LIST])],
  ['SHORTLIST', (rows: unknown[][]) => call('SHORTLIST', [LIST, rows])],
  ['SEASON', (rows: unknown[][]) => call('SEASON', [LIST, rows])],
] as const;

describe.each(PLANS)('%s', (_name, plan) => {
  const linesOf = (rows: unknown[][]): string[] => (plan(rows) as unknown[][]).map((line) => line.join(' ').trim());
  test('begins with what the profile says against itself', () => {
    expect(linesOf(TORN)[1]).toContain(SAYS);
  });
  test('says nothing of a profile that agrees with itself', () => {
    expect(linesOf(SOUND).join('\n')).not.toContain('Mend your profile');
  });
});

test('of several the first is told, and how many more there are', () => {
  const rows = profile(['Work right', 'US citizen'], ['Visa wanted', 'J-1'], ['Step 2 CK score', 219]);
  const lines = (call('SEASON', [LIST, rows]) as unknown[][]).map((line) => line.join(' '));
  expect(lines[1]).toContain('Mend your profile first (1 more: see PROFILE_READ), since every line rests on it.');
});
test('a row that is merely open is no contradiction', () => {
  const rows = profile(['Work right', 'no visa needed'], ['Budget', '900 euros']);
  expect(JSON.stringify(call('SEASON', [LIST, rows]))).not.toContain('Mend your profile');
});
