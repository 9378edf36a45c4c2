/** What is thrown when a formula is called wrongly, or a button cannot do its work? One short sentence, for the cell or the sidebar. */

/** Of what somebody typed, in a sentence of ours. */
export const LONGEST_QUOTE = 60;
export const LONGEST_SENTENCE = 300;

const cut = (text: string, most: number): string => (text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`);

/** Quotations are cut first, so that the sentence keeps its end: what to do. */
const short = (sentence: string): string =>
  cut(
    sentence.replace(/“([^”]*)”/g, (_, words: string) => `“${cut(words, LONGEST_QUOTE)}”`),
    LONGEST_SENTENCE - 1,
  );

export class WrongCall extends Error {
  constructor(sentence: string) {
    super(short(sentence));
  }
}
