/** Which words belong to which number or noun of a statement, and how firmly do they ask? */
import { describe, expect, test } from 'vitest';
import { amountsOf, isTooLow, nearOf } from '../../../src/reading/language/amounts';
import { statementsOf } from '../../../src/reading/language/dialogue';
import { groupsOf } from '../../../src/reading/language/groups';
import { holds, holdsAny, placeOf } from '../../../src/reading/language/holding';
import type { Topic } from '../../../src/reading/language/lexicon';
import { type Part, scoped } from '../../../src/reading/language/scope';
import { strengthOf, unknownIn } from '../../../src/reading/language/strength';

const wordsOf = (parts: readonly Part[]): string => parts.map(({ form }) => form).join(' ');
const partsOf = (text: string, topic: Topic, nouns: readonly string[] = []): readonly Part[] =>
  scoped(statementsOf('', text, topic)[0]?.parts ?? [], new Set(nouns), false);
const NUMBERS: ReadonlySet<string> = new Set(['number', 'range', 'percent', 'yearno']);
const isNumber = ({ is }: Part): boolean => NUMBERS.has(is);

/** "min [220]", "[235] average": each number with its words before and behind. */
const amounts = (text: string, topic: Topic = 'step'): string[] =>
  amountsOf(partsOf(text, topic), isNumber).map(({ number, words, before }) =>
    `${wordsOf(words.slice(0, before))} [${number.form}] ${wordsOf(words.slice(before))}`.trim(),
  );

describe('each number owns its stretch', () => {
  test.each<[string, string[]]>([
    ['min 220, average 235', ['min [220]', ', average [235]']],
    ['min 220 average 235', ['min [220]', 'average [235]']],
    ['min 220 average 235 max 250', ['min [220]', 'average [235]', 'max [250]']],
    ['220 min 235 average', ['[220] min', '[235] average']],
    ['220 (min) 235 (average)', ['[220] ( min )', '[235] ( average )']],
    ['min 220 (average 235)', ['min [220]', '( average [235] )']],
    ['220 required and 235 preferred', ['[220] required', 'and [235] preferred']],
    ['220 or 230', ['[220]', 'or [230]']],
    ['220 230', ['[220]', '[230]']],
    ['220, 230 and 240 preferred', ['[220]', ', [230]', 'and [240] preferred']],
    ['230 for IMGs, 220 for US grads', ['[230] for imgs', ', [220] for us grads']],
    ['IMGs 230 / US 220', ['imgs [230]', '/ us [220]']],
    ['230 + 220 average', ['[230]', '+ [220] average']],
    ['230 | 220 average', ['[230]', '| [220] average']],
    ['220 (no failures) 230 preferred', ['[220] ( failures )', '[230] preferred']],
    ['applicants with 220 [US] or 230 [IMG]', ['applicants with [220] [ us ]', 'or [230] [ img ]']],
    ['score 220 (US), 230 (IMG)', ['score [220] ( us )', ', [230] ( img )']],
    ['220 xyz 230', ['[220]', 'xyz [230]']],
    ['220 average and below 235', ['[220] average', 'and below [235]']],
    ['average 235, nobody under 220', ['average [235]', ', nobody under [220]']],
    ['average 235, until 220', ['average [235]', ', until [220]']],
    ['(220) 235 average', ['( [220] )', '[235] average']],
    ['220 & 235 min', ['[220]', '& [235] min']],
    ['230❗ 220 average', ['[230]', '❗ [220] average']],
  ])('%s', (text, expected) => {
    expect(amounts(text)).toEqual(expected);
  });
  test('a comparison right before a number is that number’s, whatever stands before', () => {
    expect(amounts('required 220 and above 235')).toEqual(['required [220]', 'and above [235]']);
    expect(amounts('average 235, at least about 220')).toEqual(['average [235]', ', at least about [220]']);
    expect(amounts('220 preferred at least about 230')).toEqual(['[220] preferred', 'at least about [230]']);
    expect(amounts('min 220 preferred and above 235')).toEqual(['min [220] preferred', 'and above [235]']);
    expect(amounts('min 220 preferred average 235')).toEqual(['min [220]', 'preferred average [235]']);
    expect(amounts('220 preferred above 230')).toEqual(['[220] preferred', 'above [230]']);
    expect(amounts('since 2015 within 5 years', 'graduation')).toEqual(['since [2015]', 'within [5] years']);
  });
  test('a sign that nobody knows parts nothing', () => {
    expect(amounts('min 220 🎓 average 235')).toEqual(['min [220]', 'average [235]']);
    expect(groups('preferred 🎓 hands-on', 'usce', USCE)).toEqual(['hands on: preferred ']);
  });
  test('where no number stands, no amount does', () => {
    expect(amounts('no minimum')).toEqual([]);
  });
});

describe('what stands near a number', () => {
  const near = (text: string): string[] => amountsOf(partsOf(text, 'step'), isNumber).map((amount) => wordsOf(nearOf(amount)));
  test('ends at the next comma, bar or stroke, on both sides', () => {
    expect(near('IMGs welcome, min 220, no failures')).toEqual(['min 220']);
    expect(near('IMGs | min 220 required / flexible')).toEqual(['min 220 required']);
    expect(near('(US) min 220; more')).toEqual(['min 220']);
  });
  test('keeps the bracket behind it whole, comma and all', () => {
    expect(near('220 (firm, no exceptions), pass')).toEqual(['220 ( firm , no exceptions )']);
    expect(near('220 ((firm, ok), x), y')).toEqual(['220 ( ( firm , ok ) , x )']);
  });
});

test.each([
  ['214 is not enough', true],
  ['214 not really sufficient', true],
  ['215 would be too low', true],
  ['215 too few', true],
  ['214 is enough', false],
  ['215 is low', false],
  ['220 is too high', false],
  ['220 suffices', false],
  ['enough: 220', false],
  ['no 214 would suffice', false],
])('“%s” names too low a number: %s', (text, is) => {
  const [amount] = amountsOf(partsOf(text, 'step'), isNumber);
  expect(amount !== undefined && isTooLow(nearOf(amount), amount.number)).toBe(is);
});

/** "obs+research: do not count": nouns, and the words said of them. */
const groups = (
  text: string,
  topic: Topic,
  nouns: readonly string[],
  shape: { alone?: ReadonlySet<string>; keepsLead?: boolean } = {},
) =>
  groupsOf(partsOf(text, topic, nouns), { nouns: new Set(nouns), ...shape }).map(
    ({ nouns: named, words }) => `${named.map(({ form }) => form).join('+')}: ${wordsOf(words)}`,
  );
const USCE = ['obs', 'handson', 'research', 'usce', 'letter'];

describe('nouns named in one breath share what is said of them', () => {
  test.each<[string, string[]]>([
    ['Observerships and research do not count', ['observerships+research: and count']],
    ['Observerships, research and externships count', ['observerships+research+externships: , and count']],
    ['observership & research / hands-on', ['observership+research+hands on: & /']],
    ['no observership or research', ['observership+research: or']],
    ['Observerships and other research count', ['observerships+research: and other count']],
  ])('%s', (text, expected) => {
    expect(groups(text, 'usce', USCE)).toEqual(expected);
  });
  test.each<[string, string[]]>([
    ['hands-on required, observerships optional', ['hands on: required', 'observerships: , optional']],
    ['hands-on counts observerships do not', ['hands on: counts', 'observerships: ']],
    ['research (does not count) hands-on', ['research: ( count )', 'hands on: ']],
    ['observership not hands-on', ['observership: ', 'hands on: ']],
    ['observership except research', ['observership: ', 'research: except']],
    ['observership more hands-on', ['observership: ', 'hands on: more']],
    ['no observership, hands-on ok', ['observership: ', 'hands on: , ok']],
  ])('%s: each has its own', (text, expected) => {
    const found = groups(text, 'usce', USCE);
    // A comma may begin another statement; then the second noun is read there.
    expect(found).toEqual(expected.slice(0, found.length));
    expect(found.length).toBeGreaterThan(0);
  });
  test('what stands before a comma or a colon is not the first noun’s, unless the column keeps it', () => {
    expect(groups('preferred, hands-on', 'usce', USCE)).toEqual(['hands on: ']);
    expect(groups('preferred: hands-on', 'usce', USCE)).toEqual(['hands on: ']);
    expect(groups('preferred, hands-on', 'usce', USCE, { keepsLead: true })).toEqual(['hands on: preferred ,']);
    expect(groups('preferred hands-on', 'usce', USCE)).toEqual(['hands on: preferred']);
  });
  test('behind a verdict all that follows is the next noun’s, else what begins with an exception', () => {
    expect(groups('preferred hands-on of us except research', 'usce', USCE)).toEqual([
      'hands on: preferred',
      'research: of us except',
    ]);
    expect(groups('hands-on of us except research', 'usce', USCE)).toEqual(['hands on: of us', 'research: except']);
  });
  test('a length shares with nobody', () => {
    const nouns = [...USCE, 'month'];
    expect(groups('months and research required', 'usce', nouns, { alone: new Set(['month']) })).toEqual([
      'months: ',
      'research: and required',
    ]);
    expect(groups('research and months required', 'usce', nouns, { alone: new Set(['month']) })).toEqual([
      'research: ',
      'months: and required',
    ]);
    expect(groups('research and months required', 'usce', nouns)).toEqual(['research+months: and required']);
  });
  test('"type:community" is a noun of "type"', () => {
    expect(groups('community, university', 'type', ['type'])).toEqual(['community+university: ,']);
  });
});

describe('how firmly something is asked', () => {
  test.each<[string, string | null]>([
    ['required', 'required'],
    ['only', 'required'],
    ['preferred', 'preferred'],
    ['required, preferred', 'preferred'],
    ['required, flexible', 'preferred'],
    ['only sometimes', 'preferred'],
    ['sometimes', 'preferred'],
    ['average', 'typical'],
    ['typical, required', 'typical'],
    ['not required', 'not required'],
    ['not required, sometimes', 'not required'],
    ['not preferred', null],
    ['we have it', null],
  ])('%s: %s', (text, expected) => {
    expect(strengthOf(partsOf(text, 'usce'))).toBe(expected);
  });
  test('words that nobody knows are counted', () => {
    expect(unknownIn(partsOf('blorp fnord required', 'usce'))).toBe(2);
    expect(unknownIn(partsOf('required', 'usce'))).toBe(0);
  });
});

test('a class is found at its first place', () => {
  const parts = partsOf('we sponsor J-1 and J-1', 'visa');
  expect([placeOf(parts, 'j1'), placeOf(parts, 'h1b'), placeOf([], 'j1')]).toEqual([2, -1, -1]);
  expect([holds(parts, 'subject'), holds(parts, 'h1b')]).toEqual([true, false]);
  expect([holdsAny(parts, new Set(['h1b', 'j1'])), holdsAny(parts, new Set(['h1b'])), holdsAny(parts, new Set())]).toEqual([
    true,
    false,
    false,
  ]);
});
