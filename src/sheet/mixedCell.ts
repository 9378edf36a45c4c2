/** What does a cell say of each topic where its column holds several: "CK / attempts / YOG", "Requirements"? */
import { rolesOf } from '../reading/headers/headerRoles';
import { namesCkAlone, severalTopics } from '../reading/headers/severalTopics';
import { saysSilence } from '../reading/language/silence';
import { elementsOf } from '../reading/language/tokens';
import { names } from '../reading/page/sentenceTopics';
import { type Cell, fold, MAX_READ, saysNothing, typedText } from '../reading/text/cellText';
import { type CellReading, columnReader, type ReadAs, silenceOf } from './cellReader';
import { GRAMMAR } from './kindGrammar';
import { KINDS, type Kind, type Policies } from './kinds';

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

export interface MixedReading {
  readonly said: { readonly [K in MixedKind]: CellReading<Policies[K]> };
  /** The parts of which no reader took all. */
  readonly open: readonly string[];
}

interface Part {
  readonly at: number;
  readonly end: number;
  readonly words: string;
  readonly kinds: readonly MixedKind[];
}

/** Each reader is given the parts that name its topic, under no header: "no cutoff" by itself answers nothing. */
export function mixedReader(header: string, readAs: ReadAs): (cell: Cell) => MixedReading {
  const partsOf = partsUnder(header);
  const of = <K extends MixedKind>(kind: K): ((parts: readonly Part[], text: string) => CellReading<Policies[K]>) => {
    const read = columnReader(kind, '', readAs);
    const said = (text: string): string => claimIn(kind, read({ is: 'text', text }).policy);
    return (parts, text) => {
      const own = stretches(parts, kind, text);
      const reading = read(own === '' ? { is: 'blank' } : { is: 'text', text: own });
      const [part, whole] = [said(own), said(text)];
      // What the cell says as a whole speaks against its part: neither is meant for sure.
      const isDisputed = part !== silenceOf(kind) && whole !== silenceOf(kind) && part !== whole;
      return isDisputed ? { ...read({ is: 'blank' }), unread: [own] } : reading;
    };
  };
  const read = {
    step1: of('step1'),
    step2: of('step2'),
    attempts: of('attempts'),
    graduation: of('graduation'),
    usce: of('usce'),
    imgs: of('imgs'),
    visa: of('visa'),
    ecfmg: of('ecfmg'),
  };
  const known = new Map<string, MixedReading>();
  return (cell) => {
    const text = (typedText(cell) ?? '').slice(0, MAX_READ);
    const before = known.get(text);
    if (before !== undefined) return before;
    const parts = partsOf(text);
    const said = {
      step1: read.step1(parts, text),
      step2: read.step2(parts, text),
      attempts: read.attempts(parts, text),
      graduation: read.graduation(parts, text),
      usce: read.usce(parts, text),
      imgs: read.imgs(parts, text),
      visa: read.visa(parts, text),
      ecfmg: read.ecfmg(parts, text),
    };
    const reading: MixedReading = { said, open: parts.filter((part) => isOpen(part, said)).map(({ words }) => words) };
    known.set(text, reading);
    return reading;
  };
}

/** The reading without the words of a condition, which are longer in the whole cell. */
const claimIn = <K extends Kind>(kind: K, policy: Policies[K]): string => GRAMMAR[kind].show(policy).replace(/ \([^)]*\)/g, '');

/** Neighbors stand as they were written. */
function stretches(parts: readonly Part[], kind: MixedKind, text: string): string {
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

const BETWEEN = /[;|\n•·]|(?<!\bn)\/|[.,](?=\s)|\s[-–—]\s/g;
const THREE_DIGITS = /(?<![\d.$])(?:1[89]\d|2[0-7]\d)(?![\d%])/;
const SPAN: ReadonlySet<string> = new Set(['number', 'range', 'year', 'yearno', 'less', 'more', 'newer', 'sign', 'filler']);
const LONGEST_SPAN = 40;

function partsUnder(header: string): (text: string) => Part[] {
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
      if (words !== '') parts.push({ at, end: at + words.length, words, kinds: kindsOf(words, isStepNamed) });
      from = end + 1;
    }
    return parts;
  };
}
const STEPS: readonly string[] = ['step1', 'step2', 'step3', 'otherexam'];

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
const isTimed = (words: string): boolean =>
  elementsOf(words, 'graduation').some(
    ({ is }, at, all) => is === 'yearno' || (is === 'year' && (all[at - 1]?.value ?? 0) < LONGEST_SPAN),
  );

/** A part is taken where all that it names is read whole, and no figure of it is of another topic. */
function isOpen({ words, kinds }: Part, said: MixedReading['said']): boolean {
  if (saysNothing(fold(words))) return false;
  const isSaid = (kind: MixedKind): boolean => kinds.includes(kind) && sayingOf(kind, said) !== silenceOf(kind);
  if (!kinds.some(isSaid)) return !kinds.some((kind) => saysSilence(words, KINDS[kind].topic));
  const isLeft = (kind: MixedKind): boolean => said[kind].unread.length > 0 || !(isSaid(kind) || NAMED_BESIDE.has(kind));
  return (
    kinds.some(isLeft) ||
    (THREE_DIGITS.test(words) && !isSaid('step1') && !isSaid('step2')) ||
    (isTimed(words) && !isSaid('graduation') && !isSaid('usce'))
  );
}
/** An exam is named for its attempts, IMGs are those whom all of it is for. */
const NAMED_BESIDE: ReadonlySet<MixedKind> = new Set<MixedKind>(['step1', 'step2', 'imgs']);

export const sayingOf = <K extends MixedKind>(kind: K, said: MixedReading['said']): string =>
  GRAMMAR[kind].show(said[kind].policy);
