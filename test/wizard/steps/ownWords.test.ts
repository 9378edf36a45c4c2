/** Is a message told that says the same to another program, whatever name stands in it, and is one left alone that says something new? */
import { describe, expect, test } from 'vitest';
import { gapsIn, ownSums, type Sent, sentBefore } from '../../../src/wizard/steps/ownWords';

const draft = (program: string): string =>
  `Dear program coordinator,\n\nI applied to ${program} this season and am writing with news: I have passed Step 3. [One sentence: how you fit their patients or mission.]\n\nThank you.`;
const filled = (program: string, own: string): string => draft(program).replace(/\[.*\]/, own);
const OWN = 'I have worked two years with farmworkers like those of Mill Creek.';
const sent = (program: string, own: string): Sent => ({
  day: '2026-11-03',
  program,
  message: 'An update with news',
  sums: ownSums(filled(program, own), draft(program), program),
});
const goes = (program: string, own: string, ...before: readonly Sent[]): string | null =>
  sentBefore(ownSums(filled(program, own), draft(program), program), program, before)?.program ?? null;

test('a gap stands in brackets', () => {
  expect(gapsIn(draft('Mill Creek'))).toHaveLength(1);
  expect(gapsIn(filled('Mill Creek', OWN))).toEqual([]);
});

describe('the same words', () => {
  test('to another program, with its name in place of the first: told', () =>
    expect(goes('Lakeside', OWN.replace('Mill Creek', 'Lakeside'), sent('Mill Creek', OWN))).toBe('Mill Creek'));
  test('to the same program again: no other program had them', () =>
    expect(goes('Mill Creek', OWN, sent('Mill Creek', OWN))).toBeNull());
  test('and one sentence that the other did not get: something new', () =>
    expect(goes('Lakeside', 'I grew up on your lake.', sent('Mill Creek', OWN))).toBeNull());
  test('a draft with nothing filled in is compared with nothing', () =>
    expect(goes('Lakeside', '[One sentence: how you fit their patients or mission.]', sent('Mill Creek', OWN))).toBeNull());
});

test('sums hold no word of the text', () => {
  const { sums } = sent('Mill Creek', OWN);
  expect(sums).toHaveLength(1);
  expect(sums[0]).toMatch(/^[0-9a-z]{1,7}$/);
});
