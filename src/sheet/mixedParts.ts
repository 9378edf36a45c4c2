/** Into which parts falls a cell of several topics, and of which topic does each speak by its own words? */
import { rolesOf } from '../reading/headers/headerRoles';
import { namesCkAlone, severalTopics } from '../reading/headers/severalTopics';
import { elementsOf } from '../reading/language/tokens';
import { names } from '../reading/page/sentenceTopics';
import { fold, saysNothing } from '../reading/text/cellText';
import type { Kind } from './kinds';

/** What a program asks, each with the roles of a header's words that name it in a cell as well. */
const NAMED_BY = {
  step1: ['step1'],
  step2: ['step2'],
  attempts: ['sitting', 'fail'],
  graduation: ['gradnoun'],
  usce: ['usce', 'handson', 'obs'],
  imgs: ['img'],
  visa: ['visa', 'right', 'j1', 'h1b'],
  ecfmg: ['cert'],
} as const satisfies Partial<Record<Kind, readonly string[]>>;
export type MixedKind = keyof typeof NAMED_BY;
export const MIXED_KINDS: readonly MixedKind[] = ['step1', 'step2', 'attempts', 'graduation', 'usce', 'imgs', 'visa', 'ecfmg'];

export interface Part {
  readonly at: number;
  readonly end: number;
  readonly words: string;
  readonly kinds: readonly MixedKind[];
  /** Letters, a CV: under a general header what names no topic, no figure and no limit asks for something else. */
  readonly isOther: boolean;
}

const BETWEEN = /[;|\n•·]|(?<!\bn)\/|[.,](?=\s)|\s[-–—]\s/g;
export const THREE_DIGITS = /(?<![\d.$])(?:1[89]\d|2[0-7]\d)(?![\d%])/;
const SPAN: ReadonlySet<string> = new Set(['number', 'range', 'year', 'yearno', 'less', 'more', 'newer', 'sign', 'filler']);
const LONGEST_SPAN = 40;

/** A score and a span of years without a name are read where the header names no other exam, and graduation. */
export function partsUnder(header: string): (text: string) => Part[] {
  const topics = severalTopics(header);
  const isCk = topics.has('scores') && namesCkAlone(header);
  const kindsOf = (words: string, isStepNamed: boolean): MixedKind[] => {
    if (topics.has('graduation') && isSpan(words)) return ['graduation'];
    const kinds = MIXED_KINDS.filter((kind) => isNamed(kind, words));
    const isBare = isCk && !isStepNamed && THREE_DIGITS.test(words) && !rolesOf(words).has('exam');
    return isBare ? [...kinds, 'step2'] : kinds;
  };
  return (text) => {
    if (saysNothing(fold(text))) return [];
    const isStepNamed = STEPS.some((step) => rolesOf(text).has(step));
    const parts: Part[] = [];
    let from = 0;
    for (const end of [...[...text.matchAll(BETWEEN)].map(({ index }) => index), text.length]) {
      const words = text.slice(from, end).trim();
      // "Step 1/Step 2 at first attempt": an exam alone says nothing yet.
      if (end < text.length && isExamAlone(words)) continue;
      const at = from + text.slice(from, end).search(/\S|$/);
      if (words !== '') {
        const kinds = kindsOf(words, isStepNamed);
        const isOther = topics.size === 0 && kinds.length === 0 && !isOfLimit(words);
        parts.push({ at, end: at + words.length, words, kinds, isOther });
      }
      from = end + 1;
    }
    return parts;
  };
}
const STEPS: readonly string[] = ['step1', 'step2', 'step3', 'otherexam'];

const isOfLimit = (words: string): boolean => THREE_DIGITS.test(words) || isTimed(words) || rolesOf(words).has('min');

/** Of scores only the roles speak: "no cutoff" is said of either Step, or of something else. */
const isNamed = (kind: MixedKind, words: string): boolean => {
  // "5 J." are years.
  const plain = kind === 'visa' ? words.replace(/\d\s?j\b(?!\W?1)/gi, ' ') : words;
  return NAMED_BY[kind].some((role) => rolesOf(plain).has(role)) || (!BY_ROLES.has(kind) && names(plain, kind));
};
const BY_ROLES: ReadonlySet<MixedKind> = new Set<MixedKind>(['step1', 'step2']);

function isExamAlone(words: string): boolean {
  const roles = [...rolesOf(words)];
  return roles.length > 0 && roles.every((role) => /^(?:first:)?(?:step\d|exam)$/.test(role));
}

/** "5 años", "<10 years", "2020 or later": a span of time and nothing beside it. */
const isSpan = (words: string): boolean => isTimed(words) && elementsOf(words, 'graduation').every(({ is }) => SPAN.has(is));

/** A number of years stands in it, or a calendar year. */
export const isTimed = (words: string): boolean =>
  elementsOf(words, 'graduation').some(
    ({ is }, at, all) => is === 'yearno' || (is === 'year' && (all[at - 1]?.value ?? 0) < LONGEST_SPAN),
  );

/** Neighbors stand as they were written. */
export function stretches(parts: readonly Part[], kind: MixedKind, text: string): string {
  const found: { at: number; end: number; last: number }[] = [];
  parts.forEach(({ at, end, kinds }, place) => {
    if (!kinds.includes(kind)) return;
    const before = found.at(-1);
    if (before?.last === place - 1) {
      before.end = end;
      before.last = place;
    } else found.push({ at, end, last: place });
  });
  return found.map(({ at, end }) => text.slice(at, end)).join('; ');
}
