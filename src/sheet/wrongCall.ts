/** What is thrown when a formula is called the wrong way, or a button cannot do its job? One short sentence, for the cell or the sidebar. */
import { cut, LONGEST_SENTENCE, quotesCut } from '../show/limits';

export class WrongCall extends Error {
  constructor(sentence: string) {
    super(cut(quotesCut(sentence), LONGEST_SENTENCE - 1));
  }
}
