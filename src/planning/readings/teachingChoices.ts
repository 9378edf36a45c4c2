/** What may a text of a list be taught to mean, as far as it can be guessed? Readings in the words of HOW_READ, those with its own numbers first. */
import { silenceOf } from '../../sheet/cellReader';
import { GRAMMAR } from '../../sheet/kindGrammar';
import type { Kind } from '../../sheet/kinds';

const STANCES = ['yes', 'no'];

const scores = (text: string): string[] => [
  ...numbersIn(text, /(?<!\d)[12]\d\d(?!\d)/g).flatMap((score) => [
    `required ${score}`,
    `preferred ${score}`,
    `typical ${score}`,
  ]),
  'no minimum',
];

/** "1 fail" is two sittings: only the person knows which of both was counted. */
const sittings = (text: string): string[] =>
  numbersIn(text, /(?<!\d)[1-5](?!\d)/g).flatMap((count) => [`required: any ${count}`, `required: any ${Number(count) + 1}`]);

const years = (text: string): string[] => [
  ...numbersIn(text, /(?<!\d)\d{1,2}(?!\d)/g).flatMap((count) => [
    `required within ${count} years`,
    `preferred within ${count} years`,
  ]),
  ...numbersIn(text, /(?<!\d)(?:19|20)\d\d(?!\d)/g).map((year) => `required ${year} or later`),
];

/** Four weeks are a month, as the readers count. */
const months = (text: string): string[] =>
  numbersIn(text, /(?<!\d)\d{1,2}(?!\d)/g)
    .map((count) => Number(count) / (/w(?:ee)?k/i.test(text) ? 4 : 1))
    .flatMap((count) => [`required ${count} months`, `preferred ${count} months`]);

const CHOICES: { readonly [K in Kind]: (text: string) => readonly string[] } = {
  visa: () => ['J-1 yes; H-1B no', 'J-1 yes; H-1B yes', 'J-1 no; H-1B no', 'J-1 no; H-1B yes', 'J-1 yes; H-1B not said'],
  j1: () => STANCES,
  h1b: () => STANCES,
  imgs: () => [...STANCES, 'US-citizen IMGs only', 'not non-US IMGs', "at the program's discretion"],
  step1: scores,
  step2: scores,
  attempts: (text) => [...sittings(text), 'no limit'],
  graduation: (text) => [...years(text), 'no limit', 'preferred, recent'],
  usce: (text) => [...months(text), 'required, length not said', 'preferred, length not said', 'not required'],
  share: (text) => [...numbersIn(text, /(?<!\d)\d{1,3}(?= ?%)/g).map((percent) => `${percent}%`), 'none'],
  type: () => ['university', 'hybrid', 'community', 'county', 'FQHC'],
  ecfmg: () => ['needed to apply', 'needed to start'],
  track: () => ['categorical', 'preliminary', 'advanced', 'transitional'],
  status: () => [
    'applied',
    'no reply',
    'invited',
    'interview booked',
    'interviewed',
    'waitlisted',
    'rejected',
    'withdrawn',
    'ranked',
    'do not apply',
  ],
};

const MOST_NUMBERS = 2;
const numbersIn = (text: string, pattern: RegExp): string[] =>
  [...new Set([...text.matchAll(pattern)].map(([number]) => number))].slice(0, MOST_NUMBERS);

/** Its present reading first, so that half an answer can be called the whole; `not said` last. */
export function teachingChoices(kind: Kind, text: string, reading: string): string[] {
  const present = reading === silenceOf(kind) ? [] : [reading];
  const meanings = new Map<string, string>();
  for (const choice of [...present, ...CHOICES[kind](text), 'not said']) {
    const meant = meaningOf(kind, choice);
    if (meant !== null) meanings.set(meant, choice);
  }
  return [...meanings.values()];
}

/** As HOW_READ would show it; null where it is no reading of such a cell. */
function meaningOf<K extends Kind>(kind: K, words: string): string | null {
  const { show, parse } = GRAMMAR[kind];
  const found = parse(words, '');
  return found === null ? null : show(found.policy);
}
