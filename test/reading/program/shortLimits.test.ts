/** Are limits read that people tell in turns of their own: one but not two, a try each, half a decade, a door that is closed? */
import { expect, test } from 'vitest';
import { readAttempts } from '../../../src/reading/program/attempts';
import { readUsce } from '../../../src/reading/program/usce';
import type { Cell } from '../../../src/reading/text/cellText';
import { readingOf } from '../../../src/show/readings';

const typed = (text: string): Cell => ({ is: 'text', text });
const reading =
  (kind: 'attempts' | 'graduation' | 'imgs' | 'usce' | 'ecfmg' | 'share', header: string) =>
  (cell: string): string =>
    (readingOf(kind, cell, header) ?? '').replace(/; unread .*/, '');

const attempts = reading('attempts', 'Attempts');
test('one failure that is forgiven where two are not leaves two sittings, whatever the first is called', () => {
  expect(attempts('one failure is forgiven, not two')).toBe('required: any 2');
  expect(attempts('a slip is fine, a second is not')).toBe('required: any 2');
  expect(readAttempts(typed('They can live with one fail but not with two'), 'Attempts').policy).toMatchObject({ any: 2 });
  expect(attempts('un échec toléré, pas deux')).toBe('required: any 2');
});
test('what does not lead to a refusal is no limit, and nobody has published one where it says so', () => {
  expect(readAttempts(typed('A repeat does not lead to rejection'), 'Attempts').policy).toMatchObject({ strength: 'no limit' });
  expect(attempts('A repeat leads to rejection')).toBe('required: any 1');
  expect(attempts('nada publicado sobre intentos')).toBe('not said');
});
test('a third failure that closes the door leaves two: three sittings; whoever is not fussed asks for no limit', () => {
  expect(readAttempts(typed('The third failure closes the door'), 'Attempts').policy).toMatchObject({ any: 3 });
  expect(readAttempts(typed('not fussed about retakes'), 'Attempts').policy.strength).toBe('no limit');
  expect(readAttempts(typed("attempts aren't counted here"), 'Attempts').policy.strength).toBe('no limit');
});
test('what stands behind “mine” is the applicant’s', () => {
  expect(attempts('mine: s1 F then P, ck first go. theirs: ???')).toBe('not said');
});

const graduation = reading('graduation', 'YOG');
test('half a decade is five years, a decade ten; 2k19 is a year', () => {
  expect(graduation('half a decade max')).toBe('required within 5 years');
  expect(graduation('within a decade')).toBe('required within 10 years');
  expect(graduation('2k19+ only')).toBe('required 2019 or later');
});
test('a longer time on a condition is a way round the limit, and whom they have taken is no rule', () => {
  expect(graduation("6 yrs, but 10 if you've been practising")).not.toBe('required within 10 years');
  expect(graduation('we have taken people 12 yrs out')).toBe('not said');
  expect(graduation('2016 and earlier: rejected')).not.toBe('required 2016 or later');
});
test('a point behind “max” ends the sentence where no number follows', () => {
  expect(graduation('60 mo max. visa j1')).toBe('required within 5 years');
  expect(graduation('max. 7 years')).toBe('required within 7 years');
});
test('what is added for emphasis, and what somebody was not sure of, changes nothing', () => {
  expect(graduation('máximo 10 años desde la graduación, ni un día más')).toBe('required within 10 years');
  expect(graduation('höchstens 7 Jahre nach dem Abschluss, sonst keine Chance')).toBe('required within 7 years');
  expect(graduation("coord wasn't sure")).toBe('not said');
});
test('of a wish and a limit in two sentences the limit holds', () => {
  expect(graduation('Three years or less is preferred; candidates more than eight years out are not considered.')).toBe(
    'required within 8 years',
  );
});

const imgs = reading('imgs', 'IMG policy');
test('once in a blue moon is at the program’s discretion, one pile for all is a yes, and hope says nothing', () => {
  expect(imgs('coord: "honestly hon, we take an IMG once in a blue moon"')).toBe("if (at the program's discretion)");
  expect(imgs('MD, DO, IMG all go in the same pile he said')).toBe('yes');
  expect(imgs('im img so fingers crossed')).toBe('not said');
});

test('no certificate, no interview: needed to apply; no interview says that much of US experience too', () => {
  expect(reading('ecfmg', 'ECFMG')('no cert no interview')).toBe('needed to apply');
  expect(reading('ecfmg', 'ECFMG by')('7/1 latest')).toBe('needed to start');
  const usce = readUsce(typed('Without US clinical experience we will not be able to offer you an interview.'), 'USCE').policy;
  expect(usce).toMatchObject({ strength: 'required', months: null });
});

test('two rotations of four weeks each are two months; less than 1 in 10 is a range; “of us” names no US graduates', () => {
  expect(readUsce(typed('2 rotations min, 4 weeks each'), 'USCE').policy).toMatchObject({ strength: 'required', months: 2 });
  expect(reading('share', 'IMG %')('less than 1 in 10')).toBe('0%–10%');
  expect(reading('share', 'IMG %')('5 out of the 15 of us')).toBe('33% (5 of 15)');
});

test('the “2” of “need 2 have” counts no months, and “zaroori hai” none either', () => {
  expect(reading('usce', 'USCE')('nice 2 have')).toBe('preferred, length not said');
  expect(reading('usce', 'USCE')('zaroori hai')).toBe('required, length not said');
});
test('“nahi” denies what stands before it; “none” answers what was asked', () => {
  expect(readUsce(typed('zaroori nahi lekin acha hai'), 'USCE').policy.strength).toBe('not required');
  expect(readUsce(typed('zaroori hai'), 'USCE').policy.strength).toBe('required');
  expect(reading('share', '% IMG')('none, all AMG')).toBe('none');
  expect(reading('share', '% IMG')('none are AMG')).toBe('100%');
});
