/** How much of somebody's words goes into a sentence of ours, and how much into a cell? */

/** Of what somebody typed, in a sentence of ours. */
export const LONGEST_QUOTE = 60;
export const LONGEST_SENTENCE = 300;
/** Of a program, a specialty or a person. Anything longer is not a name. */
export const LONGEST_NAME = 120;
/** Several sentences; Google refuses an answer of more than 50,000 characters, and with it the whole formula. */
const LONGEST_CELL = 2000;

export const cut = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`);

/** Quotations are cut first, so that a sentence keeps its end: what to do. */
export const quotesCut = (text: string, most = LONGEST_QUOTE): string =>
  text.length <= most ? text : text.replace(/“([^”]*)/g, (_, words: string) => `“${cut(words, most)}`);

/** A sentence ends where a line does, or one that is listed. */
const SENTENCE = /[^.!?;:|\n]+/g;

/** What we say, whatever stands in the cells that it is made of. */
export function cellCut(text: string, most?: number): string {
  const short = quotesCut(text, most);
  if (short.length <= LONGEST_SENTENCE) return short;
  const sentences = short.replace(SENTENCE, sentenceCut);
  return cut(sentences, LONGEST_CELL);
}

/** A quotation that is cut off ends all the same: what follows it is no longer quoted. */
function sentenceCut(sentence: string): string {
  const short = cut(sentence, LONGEST_SENTENCE);
  const isOpen = short !== sentence && short.lastIndexOf('“') > short.lastIndexOf('”');
  return isOpen ? `${cut(sentence, LONGEST_SENTENCE - 1)}”` : short;
}
