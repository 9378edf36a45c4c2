/** What does a pasted program page say, fact by fact, each with the sentence that says it? */
import type { VisaPolicy } from '../../domain/program';
import { PAGE_FIELDS, type PageField, type PageSentence, sentencesByField, toRead } from '../../reading/page/pageTopics';
import { quote } from '../../reading/text/cellText';
import { PAGE_READERS, type PageReader, type PageSaid } from './pageReaders';

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

/** Read with the readers of the list's own columns; fields that the page does not state are left out. */
export function factsOfPage(page: string): PageFact[] {
  const byField = sentencesByField(page);
  return PAGE_FIELDS.flatMap((field): PageFact[] => {
    const sentences = byField.get(field) ?? [];
    if (sentences.length === 0) return [];
    const read = PAGE_READERS[field]();
    const alone = sentences.map((one) => read(toRead(one)));
    const joined = read(sentences.map(toRead).join('\n'));
    // What a reader passes over among other sentences it may take alone.
    const whole = joined.isSilent ? (alone.find(({ isSilent }) => !isSilent) ?? joined) : joined;
    // No cut-off is stated, and what residents have is: that says more.
    const said = (whole.isNoMinimum ? alone.find(({ isTypical }) => isTypical) : undefined) ?? whole;
    if (said.isSilent || isDisputed(alone)) return [];
    const { reading, stance, visa } = said;
    return [{ field, reading, stance, visa, words: quotation(sentences, read) }];
  });
}

/** Two sentences that say yes and no, or ask for two numbers alike, are not both meant: which one is, is the person's to say. */
function isDisputed(alone: readonly PageSaid[]): boolean {
  const said = [...new Set(alone.map(({ stance }) => stance))];
  const alike = said
    .map((stance) => /^(?:required|preferred)(?= (?:within )?\d)/.exec(stance)?.[0] ?? '')
    .filter((one) => one !== '');
  return new Set(alike).size < alike.length || (said.includes('yes') && said.includes('no'));
}

/** The sentences that say something by themselves, and those without which the rest would be read otherwise. */
function quotation(sentences: readonly PageSentence[], read: PageReader): string {
  const { reading: whole } = read(sentences.map(toRead).join('\n'));
  const matters = (one: PageSentence): boolean =>
    !read(toRead(one)).isSilent ||
    read(sentences.flatMap((other) => (other === one ? [] : [toRead(other)])).join('\n')).reading !== whole;
  const saying = sentences.filter(matters);
  return (saying.length > 0 ? saying : sentences).map((sentence) => quote(quotable(sentence), 300)).join(' … ');
}

/** "Yes." says nothing without its question. */
const quotable = ({ quoted, under }: PageSentence): string =>
  under.endsWith('?') && quoted.length < 40 ? `${under} ${quoted}` : quoted;
