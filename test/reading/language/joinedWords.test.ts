/** Which words of a piece are known where a language writes no space between them, or hangs small ones on others? */
import { expect, test } from 'vitest';
import type { Topic } from '../../../src/reading/language/lexicon';
import { elementsOf } from '../../../src/reading/language/tokens';
import { readingOf } from '../../../src/show/readings';

const roles = (cell: string, topic: Topic = 'visa'): string =>
  elementsOf(cell, topic)
    .map(({ is, at, end }) => `${is} ${cell.slice(at, end)}`)
    .join('; ');

test('a script without spaces is cut by the longest word that is known; what lies between is unknown', () => {
  expect(roles('只提供J1，不提供H1B')).toBe('only 只; consent 提供; j1 J1; sign ，; deny 不; consent 提供; h1b H1B');
  expect(roles('没有H1B')).toBe('deny 没有; h1b H1B');
  expect(roles('J1만')).toBe('j1 J1; only 만');
  expect(roles('J1鼹鼠没有')).toBe('j1 J1; unknown 鼹鼠; deny 没有');
});
test('an Arabic prefix is parted from a known word, and left on one that is not known', () => {
  expect(roles('يقبلون J-1 ولا يقبلون H-1B')).toBe('consent يقبلون; j1 J-1; join و; deny لا; consent يقبلون; h1b H-1B');
  expect(roles('بالفيزا')).toBe('visa بالفيزا');
  expect(roles('وزغب')).toBe('unknown وزغب');
});
test('letters of an Arabic, a Persian and an Urdu keyboard are one letter', () => {
  expect(roles('نہیں')).toBe('deny نہیں');
  expect(roles('نهين')).toBe('deny نهين');
});
test('an Arabic verb between the halves of its denial is denied; a word that only looks like one is not', () => {
  expect(roles('mabyedoosh H1B')).toBe('deny ma; consent byedoosh; h1b H1B');
  expect(roles('mouthwash H1B')).toBe('unknown mouthwash; h1b H1B');
});
test('a Turkish case falls off behind a name; an apostrophe inside a word stays', () => {
  expect(roles("H1B'yi vermiyorlar, J1'i alıyorlar")).toBe('h1b H1B; refuse vermiyorlar; sign ,; j1 J1; consent alıyorlar');
  expect(roles("L'un")).toBe("filler L'un");
});
test('the time of a Filipino verb falls off before its hyphen, unless the whole verb is known', () => {
  expect(roles('na-sponsor H1B')).toBe('consent sponsor; h1b H1B');
  expect(readingOf('status', 'nag-apply na')).toBe('applied');
});
test('figures of other scripts are numbers', () => {
  expect(readingOf('graduation', 'آخر ٥ سنوات')).toBe('required within 5 years');
  expect(readingOf('step2', 'کم از کم ۲۳۰')).toBe('required 230');
  expect(readingOf('step2', '२३०')).toBe('required 230');
});
test('Cyrillic is also found as it is typed with Latin letters; its short words are not English ones', () => {
  expect(roles('рассматривают H1B')).toBe('consent рассматривают; h1b H1B');
  expect(roles('но H1B')).toBe('contrast но; h1b H1B');
});
test('a phrase is found with its accents and without them', () => {
  expect(roles('tùy trường hợp')).toBe('hedge tùy trường hợp');
  expect(roles('tuy truong hop')).toBe('hedge tuy truong hop');
});
test('points and commas of other scripts part statements as theirs do', () => {
  expect(readingOf('visa', 'J1可以。H1B没有。')).toBe('J-1 yes; H-1B no');
  expect(readingOf('visa', 'J-1 نعم، H-1B لا')).toBe('J-1 yes; H-1B no');
});
test('a contrast of nothing but doubt speaks of the kind before it', () => {
  expect(readingOf('visa', 'H1B ok but rarely, J1 yes')).toBe('J-1 yes; H-1B if (H1B ok but rarely)');
  expect(readingOf('visa', 'J1 yes but H1B rarely')).toBe('J-1 yes; H-1B if (H1B rarely)');
});
test('digits inside an Arabic word that is typed in Latin letters are letters; a figure beside a word stays one', () => {
  expect(roles('bey3melo H1B')).toBe('consent bey3melo; h1b H1B');
  expect(roles('H1B la2')).toBe('h1b H1B; deny la2');
  expect(roles('zork7flum H1B')).toBe('unknown zork7flum; h1b H1B');
  expect(roles('step 3yrs')).not.toContain('unknown');
});
test('whom an Arabic verb is about stands at its end', () => {
  expect(roles('H1B وقفوها')).toBe('h1b H1B; refuse وقفوها');
  expect(roles('H1B زغبوها')).toBe('h1b H1B; unknown زغبوها');
});
test('a word in another alphabet is looked up as it is typed in Latin letters', () => {
  expect(roles('δίνουν J1')).toBe(roles('dinoun J1').replace('dinoun', 'δίνουν'));
  expect(roles('J1 देते')).toBe('j1 J1; consent देते');
  expect(roles('J1 ਦਿੰਦੇ')).toBe('j1 J1; consent ਦਿੰਦੇ');
  expect(roles('শুধু J1')).toBe('only শুধু; j1 J1');
  expect(roles('но J1')).not.toContain('deny');
});
test('a word of two languages has the role of the one that stands beside it', () => {
  expect(roles('J1 wala milta')).toBe('j1 J1; filler wala; consent milta');
  expect(roles('H1B wala')).toBe('h1b H1B; deny wala');
  expect(roles('ko có H1B')).toContain('deny ko');
  expect(roles('sab ko H1B')).toContain('filler ko');
  expect(roles('nai, mono J1')).toContain('affirm nai');
  expect(roles('nai, sirf J1')).toContain('deny nai');
  expect(roles('pas bisa H1B')).toContain('filler pas');
  expect(roles('pas de H1B')).toContain('deny pas');
});
