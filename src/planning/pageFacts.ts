/** What does a pasted program page say, fact by fact, each with the sentence that says it? */

import { PAGE_FIELDS, type PageField, type PageSentence, sentencesByField, toRead } from '../reading/page/pageTopics';
import { fold, matchesOf, quote } from '../reading/text/cellText';
import { dayInWords } from '../reading/text/days';

/** One fact of the page: its reading in the grammar of HOW_READ, and the page's own sentences. */
export interface PageFact {
  readonly field: PageField;
  readonly reading: string;
  readonly words: string;
}

type Reader = (text: string) => string;

const SILENT = /^(?:not said|J-1 not said; H-1B not said|)$/;

/** The facts of a page, read with the readers of the list's own columns; fields that the page does not state are left out. */
export function factsOfPage(page: string, readerOf: (kind: string) => Reader): PageFact[] {
  const byField = sentencesByField(page);
  return PAGE_FIELDS.flatMap((field): PageFact[] => {
    const sentences = byField.get(field) ?? [];
    if (sentences.length === 0) return [];
    const read = field === 'deadline' ? deadlineIn : readerOf(field);
    const joined = read(sentences.map(toRead).join('\n'));
    // What a reader passes over among other sentences it may take alone.
    const whole = SILENT.test(joined)
      ? (sentences.map((one) => read(toRead(one))).find((said) => !SILENT.test(said)) ?? '')
      : joined;
    // A page that gives its residents' scores and has no cut-off has no cut-off.
    const saysNone = whole.startsWith('typical') && sentences.some((sentence) => read(toRead(sentence)) === 'no minimum');
    const reading = saysNone ? 'no minimum' : whole;
    if (SILENT.test(reading)) return [];
    return [{ field, reading, words: quotation(sentences, read) }];
  });
}

/** The sentences that say something by themselves, and those without which the rest would be read otherwise. */
function quotation(sentences: readonly PageSentence[], read: Reader): string {
  const whole = read(sentences.map(toRead).join('\n'));
  const matters = (one: PageSentence): boolean =>
    !SILENT.test(read(toRead(one))) ||
    read(sentences.flatMap((other) => (other === one ? [] : [toRead(other)])).join('\n')) !== whole;
  const saying = sentences.filter(matters);
  return (saying.length > 0 ? saying : sentences).map((sentence) => quote(quotable(sentence), 300)).join(' … ');
}

/** "Yes." says nothing without its question. */
const quotable = ({ words, under }: PageSentence): string =>
  under.endsWith('?') && words.length < 40 ? `${under} ${words}` : words;

const DATE =
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?\b|\b\d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?:,? \d{4})?\b|\b\d{1,2}\/\d{1,2}(?:\/\d{2,4})?\b/gi;

/** A day where the page gives its year; else the words of the first date. */
function deadlineIn(text: string): string {
  const dates = matchesOf(DATE, text).map(([words]) => words);
  const days = dates.map((words) => dayInWords(fold(words)));
  return days.find((day) => day !== null) ?? dates[0] ?? 'not said';
}
