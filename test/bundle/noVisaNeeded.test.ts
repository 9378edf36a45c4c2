/** What is judged for an applicant who says that no visa is needed, and not why? The visa closes nothing; which right it is, is asked. */
import { expect, test } from 'vitest';
import { keptAddon } from '../support/addon';
import { applicant, programs } from '../support/applicant';

const addon = keptAddon();
const PROFILE = applicant({ 'Work right': undefined, 'Visa wanted': undefined, 'Need sponsorship': 'No' });
const scored = (visa: string): unknown[] =>
  (addon.call('SCORE', programs({ Program: 'Mill Creek', Visa: visa }), PROFILE) as unknown[][])[1] ?? [];

test('a program without any visa is open', () => {
  expect(scored('No visas')[0]).toBe('Realistic');
  expect(scored('No visas')[2]).toBe(true);
});
test('where only citizens and permanent residents are taken, the applicant is asked which right it is', () => {
  const row = scored('US citizens or green card holders only');
  expect(row[0]).toBe('Realistic (verify visa)');
  expect(row.join(' ')).toContain('are you a citizen or a permanent resident? Fill in “Work right” in PROFILE.');
});
test('and the coordinator is not: no message asks for a visa that nobody needs', () => {
  const messages = (visa: string): string =>
    (addon.call('VERIFY_NEXT', programs({ Program: 'Mill Creek', Visa: visa, 'IMG %': '' }), PROFILE) as string[][])
      .map((line) => line[6])
      .join('\n');
  for (const visa of ['US citizens or green card holders only', 'EAD not accepted']) {
    expect(messages(visa)).toContain('How many of your current residents are international graduates?');
    expect(messages(visa)).not.toMatch(/visa/i);
  }
});
test('the profile is asked for the right once, and only the guides for every IMG speak', () => {
  const lines = (addon.call('NEXT_STEPS', PROFILE) as string[][]).map((line) => line.join(' '));
  expect(lines.some((line) => line.includes('PROFILE does not give your work right'))).toBe(true);
});
test('a green card that is hoped for opens no program that sponsors nobody', () => {
  const row = (profile: unknown[][]) =>
    (addon.call('SCORE', programs({ Program: 'Mill Creek', Visa: 'No visas' }), profile) as unknown[][])[1];
  const hoping = applicant({ 'Work right': 'green card expected 2027', 'Visa wanted': undefined });
  expect(row(hoping)?.[0]).toBe('Realistic (verify visa)');
  expect(row(hoping)?.[2]).toBe('Verify');
  expect(row(applicant({ 'Work right': 'Green card', 'Visa wanted': undefined }))?.[2]).toBe(true);
});
