/** Are roundabout visa cells read as what they say, and is what somebody else has kept apart from the program's rule? */
import { expect, test } from 'vitest';
import { readingOf } from '../../../src/show/readings';

const visas = (cell: string): string => (readingOf('visa', cell, 'Visa') ?? '').replace(/ \(.*?\)|; unread .*/g, '');

test('what is left out of a whole is turned round: nothing except one kind is that kind only', () => {
  expect(visas('Except J-1 they do nothing')).toBe('J-1 yes; H-1B no');
  expect(visas('Everything but J-1')).toBe('J-1 no; H-1B yes');
  expect(visas('all but H-1B')).toBe('J-1 yes; H-1B no');
  expect(visas('everything except H-1B')).toBe('J-1 yes; H-1B no');
});
test('what is denied is the quotation, and what is filed in no other category is filed for no H-1B', () => {
  expect(visas('NOT “J-1 only”')).toBe('J-1 yes; H-1B not said');
  expect(visas('The J-1 program, and petitions for trainees in no other immigration category')).toBe('J-1 yes; H-1B no');
  expect(visas('petitions in no other category')).toBe('J-1 not said; H-1B not said');
});
test('“one” beside words that count nothing is no number of attempts', () => {
  const attempts = (cell: string): string => readingOf('attempts', cell, 'Max attempts') ?? '';
  expect(attempts('No limit on attempts!! (finally one)')).toBe('no limit');
  expect(attempts('max one')).toBe('required: any 1');
});
test('an only of the program itself closes no kind', () => {
  expect(visas('The only program in town with J-1')).toBe('J-1 yes; H-1B not said');
  expect(visas('Only J-1')).toBe('J-1 yes; H-1B no');
  expect(visas('H-1B just started')).toBe('J-1 not said; H-1B yes');
});
test('a refusal that is itself denied refuses nothing', () => {
  expect(visas('Not no: J-1 fine')).toBe('J-1 yes; H-1B not said');
  expect(visas('neither yes nor no for H-1B')).toBe('J-1 not said; H-1B not said');
  expect(visas('They wrote “no visas” by mistake')).toBe('J-1 not said; H-1B not said');
  expect(visas('No visas on this page')).toBe('J-1 not said; H-1B not said');
  expect(visas('No visas')).toBe('J-1 no; H-1B no');
});
test('what has ended is the problem, and who told nothing of one kind refuses nothing', () => {
  expect(visas('J-1 stopped being an issue in 2024')).toBe('J-1 not said; H-1B not said');
  expect(visas('J-1 by mail, H-1B by nobody')).toContain('H-1B not said');
  expect(visas('J1 + maybe H1')).toBe('J-1 yes; H-1B if');
});
test('a reason behind a bare answer leaves it plain; a track does not', () => {
  expect(visas('H-1B no (fee)')).toBe('J-1 not said; H-1B no');
  expect(visas('J1 accepted (emailed PC 10/3)')).toBe('J-1 yes; H-1B not said');
});
test('a polite no is one', () => {
  expect(visas('J-1: welcome. H-1B: sorry')).toBe('J-1 yes; H-1B no');
  expect(visas('we sponsor J-1 only, sorry')).toBe('J-1 yes; H-1B no');
});
test('who says so is no condition', () => {
  expect(visas('J-1 según la página')).toBe('J-1 yes; H-1B not said');
  expect(visas('J-1 según el caso')).toBe('J-1 if; H-1B not said');
});
test('what a relative has is no rule', () => {
  expect(visas('My cousin is there on H-1B')).toBe('J-1 not said; H-1B not said');
});
test('of several departments the row’s own counts', () => {
  expect(visas('Peds dept: no visas. IM dept (this row): J-1 yes.')).toBe('J-1 yes; H-1B not said');
});
test('what hangs on Step 3 is a condition of the H-1B, however it is put', () => {
  expect(visas('Can’t do H-1B w/o Step 3')).toBe('J-1 not said; H-1B if');
  expect(visas('Step 3 passed -> H-1B')).toBe('J-1 not said; H-1B if');
  expect(visas('Step 3 not required for J-1 but yes for H-1B')).toBe('J-1 yes; H-1B if');
  expect(visas('Applicants who have not passed Step 3 will not be considered for H-1B')).toBe('J-1 not said; H-1B if');
});
test('kinds and bare answers with their source behind them are plain', () => {
  expect(visas('H-1B ✓ J-1 ✓ O-1 ✗')).toBe('J-1 yes; H-1B yes');
  expect(visas('J-1 (FREIDA), H-1B no, says the PC')).toBe('J-1 yes; H-1B no');
  expect(visas('no H-1B says reddit; PD says they sponsor H-1B')).toBe('J-1 not said; H-1B yes');
  expect(visas('mostly J-1’s')).toBe('J-1 yes; H-1B not said');
});
