/** What is thrown when a formula is called wrongly, or a button cannot do its work? One short sentence, for the cell or the sidebar. */
import { cut, LONGEST_SENTENCE, quotesCut } from '../show/limits';

export class WrongCall extends Error {
  constructor(sentence: string) {
    super(cut(quotesCut(sentence), LONGEST_SENTENCE - 1));
  }
}
