/** Which question does a sentence of a page answer? One is open until the next, or the next heading; those folded away in a row have no answer below them. */
import { asksOfOthers, isOwnStory } from './pageAddress';
import { mythIn } from './takenBack';

/** "Anonymous: do you take people who need H1b" asks, though nobody typed the mark. */
const UNMARKED =
  /^(?:[\w. ]{2,25}: )?((?:do|does|did|is|are|can|could|will|would) (?:you|they|it|i|we|there|the|an?|observer\w+|imgs?)\b[^?.:]*)\.?$/i;
const ECHO = /^(?:no|not|false|wrong|we|they|it|there)\b[\w'’ ]{0,14}[.!]?$/i;
/** As many questions without an answer between them are a list of links. */
const FOLDED = 3;

export class PageQuestion {
  /** The empty text for none; a myth is one without its mark. */
  words = '';
  /** Sentences behind it that were no questions. */
  answers = 0;
  /** What is asked is of others than those who apply: so are its answers. */
  isTheirs = false;
  private run = 0;

  close(): void {
    this.words = '';
    this.isTheirs = false;
  }

  get isAsked(): boolean {
    return this.words.endsWith('?');
  }

  /** The sentence as it is read below the question; null where it asks itself, or says of a myth no more than that it is one. */
  answer(told: string, sentence: string, sentences: readonly string[]): string | null {
    // Of a page whose questions are folded away the answers alone are copied: a "No," without its question denies nothing.
    const plain = this.words === '' ? told.replace(/^(?:yes|no)[,.;!:]\s+(?=\w)/i, '') : told;
    const words = plain.replace(UNMARKED, '$1?');
    if (words.endsWith('?')) {
      this.run += sentences.length === 1 ? 1 : 0;
      this.isTheirs = asksOfOthers(words);
      this.open(this.run < FOLDED && !this.isTheirs ? words : '');
      return null;
    }
    if (this.isTheirs) return null;
    this.run = 0;
    // "Myth: They sponsor H-1B. We don't." denies nothing by itself.
    if (this.words !== '' && !this.isAsked && ECHO.test(words)) return null;
    const isAtEdge = sentence === sentences.at(-1) || sentence === sentences[0];
    const myth = isOwnStory(words) ? (isAtEdge ? words : '') : mythIn(words);
    if (myth === null) return words;
    this.open(myth);
    return null;
  }

  private open(words: string): void {
    this.words = words;
    this.answers = 0;
  }
}
