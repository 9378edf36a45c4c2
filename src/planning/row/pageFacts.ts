/** What does a pasted program page say, fact by fact, each with the sentence that says it? */
import type { VisaPolicy } from '../../domain/visaPolicy';
import { PAGE_FIELDS, type PageField, type PageSentence } from '../../reading/page/pageFields';
import { sentencesByField, toRead } from '../../reading/page/pageTopics';
import { quote } from '../../reading/text/cellText';
import { PAGE_READERS, type PageReader, type PageSaid } from './pageReaders';
import { visaOfAll } from './pageVisa';

/** One fact of the page: its reading in the grammar of HOW_READ, and the page's own sentences. */
export interface PageFact {
  readonly field: PageField;
  readonly reading: string;
  /** The reading without the words of a condition. */
  readonly stance: string;
  /** Of the visa, both kinds apart. */
  readonly visa: VisaPolicy | null;
  readonly words: string;
}

/** What the page speaks of and does not settle: the person decides by its own sentences. */
interface PageQuestion {
  readonly field: PageField;
  readonly words: string;
}

interface PageRead {
  readonly facts: readonly PageFact[];
  readonly open: readonly PageQuestion[];
}

/** Read with the readers of the list's own columns; fields that the page does not speak of are left out. */
export function readProgramPage(page: string): PageRead {
  const facts: PageFact[] = [];
  const open: PageQuestion[] = [];
  for (const [field, sentences] of sentencesByField(page)) {
    const read = PAGE_READERS[field]();
    const readOne = (sentence: PageSentence): Alone => ({ sentence, said: read(toRead(sentence)) });
    const alone = sentences.filter(({ isTurned }) => !isTurned).map(readOne);
    const turned = sentences.filter(({ isTurned }) => isTurned).map(readOne);
    const said = isDisputed(alone) ? null : settledBy(alone, read);
    if (said === null) {
      const unclear = [...alone.filter(({ said: { isSilent, isUnread } }) => !isSilent || isUnread), ...turned];
      if (unclear.length > 0) open.push({ field, words: quoted(unclear.map(({ sentence }) => sentence)) });
      continue;
    }
    const { reading, stance, visa } = said;
    const words = quotation(
      alone.map(({ sentence }) => sentence),
      read,
    );
    facts.push({ field, reading, stance, visa, words });
  }
  const inOrder = (one: { readonly field: PageField }, other: { readonly field: PageField }): number =>
    PAGE_FIELDS.indexOf(one.field) - PAGE_FIELDS.indexOf(other.field);
  return { facts: facts.sort(inOrder), open: open.sort(inOrder) };
}

interface Alone {
  readonly sentence: PageSentence;
  readonly said: PageSaid;
}

/** What the sentences say together; null where that is open. */
function settledBy(all: readonly Alone[], read: PageReader): PageSaid | null {
  const readAll = (some: readonly Alone[]): PageSaid => read(some.map(({ sentence }) => toRead(sentence)).join('\n'));
  const saying = all.filter((one) => !one.said.isSilent && standsAlone(one));
  const first = saying.find(({ said }) => said.isTypical) ?? saying[0];
  const joined = readAll(all.filter((one) => saying.length > 0 || one.said.isSilent));
  // What a reader passes over among sentences that say nothing it may take without them.
  const whole = joined.isSilent && saying.length > 0 ? readAll(saying) : joined;
  if (whole.visa !== null) {
    const visa = visaOfAll(
      whole,
      saying.map(({ said }) => said),
    );
    return visa.isSilent ? null : visa;
  }
  const isOne = saying.every(({ said }) => said.stance === first?.said.stance || (first?.said.isTypical && said.isNoMinimum));
  const said = whole.isSilent ? ((isOne ? first?.said : askedOf(saying)) ?? whole) : whole;
  // An average is half of what a sentence with another figure may say; what counts as experience leaves open whether it is asked.
  const isHalf = said.isTypical || said.isNoMinimum;
  const figure = FIGURE.exec(said.reading)?.[0] ?? 'none';
  const isMore = all.some(
    ({ said: { isSilent }, sentence: { words } }) => isSilent && FIGURE.test(words) && !words.includes(figure),
  );
  // "First attempt on Step 2 CK; on Step 1 one failure can be overlooked": one Step was understood.
  const step = /^\w+: Step (\d)[^,]*$/.exec(said.reading)?.[1];
  const isOfBoth =
    step !== undefined && all.some(({ sentence }) => (step === '1' ? /step ?2|\bck\b/i : /step ?1/i).test(sentence.words));
  return said.isSilent || said.isPart || (isHalf && isMore) || isOfBoth ? null : said;
}
/** What is asked, where all others only wish for more. */
function askedOf(saying: readonly Alone[]): PageSaid | undefined {
  const asked = saying.filter(({ said }) => said.stance.startsWith('required'));
  const isWished = saying.every((one) => asked.includes(one) || one.said.stance.startsWith('preferred'));
  return isWished && new Set(asked.map(({ said }) => said.stance)).size === 1 ? asked[0]?.said : undefined;
}

/** "Failures beyond that …", "other visas" say nothing without the sentence before. */
const standsAlone = ({ sentence }: Alone): boolean => !POINTS_BACK.test(sentence.words);
const POINTS_BACK =
  /\b(?:beyond|besides|apart from|in addition to|more than) (?:this|that|these|those)\b|\bother\b.{0,20}\b(?:visa|type|status)/i;
const FIGURE = /\b(?:1[89]\d|2\d\d)\b|\b(?:weeks?|months?)\b/i;

/**
 * Two sentences that say yes and no, or ask for two numbers alike, are not both meant: which one is, is the person's to say. What is too
 * unsure to be told is sure enough to speak against another.
 */
function isDisputed(all: readonly Alone[]): boolean {
  const stances = [...new Set(all.filter(standsAlone).map(({ said }) => said.doubted ?? said.stance))];
  const firm = stances.filter((stance) => /^(?:required|preferred)\b.*\d/.test(stance));
  const alike = new Set(firm.map((stance) => stance.replace(/\d[\d.]*( month)?s?/g, '#')));
  return alike.size < firm.length || (stances.includes('yes') && stances.includes('no'));
}

/** The sentences that say something by themselves, and those without which the rest would be read otherwise. */
function quotation(sentences: readonly PageSentence[], read: PageReader): string {
  const { reading: whole } = read(sentences.map(toRead).join('\n'));
  const matters = (one: PageSentence): boolean =>
    !read(toRead(one)).isSilent ||
    read(sentences.flatMap((other) => (other === one ? [] : [toRead(other)])).join('\n')).reading !== whole;
  const saying = sentences.filter(matters);
  return quoted(saying.length > 0 ? saying : sentences);
}

const quoted = (sentences: readonly PageSentence[]): string =>
  sentences.map((sentence) => quote(quotable(sentence), 300)).join(' … ');

/** "Yes." says nothing without its question. */
const quotable = ({ quoted, under }: PageSentence): string =>
  under.endsWith('?') && quoted.length < 40 ? `${under} ${quoted}` : quoted;
