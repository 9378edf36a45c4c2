/** What does a cell say of each topic where its column holds several: "CK / attempts / YOG", "Requirements"? */
import { saysSilence } from '../reading/language/silence';
import { type Cell, fold, MAX_READ, saysNothing, typedText } from '../reading/text/cellText';
import { type CellReading, columnReader, type ReadAs, silenceOf } from './cellReader';
import { GRAMMAR } from './kindGrammar';
import { KINDS, type Kind, type Policies } from './kinds';
import { isTimed, type MixedKind, type Part, partsUnder, stretches, THREE_DIGITS } from './mixedParts';

interface MixedReading {
  readonly said: { readonly [K in MixedKind]: CellReading<Policies[K]> };
  /** The parts that no reader understood completely. */
  readonly open: readonly string[];
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
      const isOpenEnd = UNLIMITED.test(whole) && parts.some(({ kinds, words }) => kinds.length === 0 && said(words) === whole);
      const isDisputed = part !== silenceOf(kind) && whole !== silenceOf(kind) && part !== whole && !isOpenEnd;
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

/** “sin corte / 5 años”: which of the topics has no limit is not told. */
const UNLIMITED = /^no (?:limit|minimum)$/;

/** The reading without the words of a condition, which are longer in the whole cell. */
const claimIn = <K extends Kind>(kind: K, policy: Policies[K]): string => GRAMMAR[kind].show(policy).replace(/ \([^)]*\)/g, '');

/** A part is taken where all that it names is read whole, and no figure of it is of another topic. */
function isOpen({ words, kinds, isOther }: Part, said: MixedReading['said']): boolean {
  if (isOther || saysNothing(fold(words))) return false;
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
