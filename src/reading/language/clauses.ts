/** Where does one statement of a cell end and the next begin? Sentences, lines, contrasts; brackets stay with what they stand behind. */
import { elementAt } from '../../domain/elementAt';
import { changesColumn, namesSource, opensClause } from './clauseCuts';
import { closeBeforeQuestion, isContinued, isShortened, opensList } from './clauseEnds';
import type { Topic } from './lexicon';
import { isExamAlone, isOddValue, lastPiece, leavesOut, namesOnly } from './named';
import { withoutAskedBrackets, withoutStruck } from './notSaid';
import type { Element } from './tokens';

interface Clause {
  readonly elements: readonly Element[];
  /** Which sentence it belongs to, and how many elements that sentence has. */
  readonly sentence: number;
  readonly size: number;
  /** How many of its sentence's elements are neither signs nor function words. */
  readonly content: number;
  /** It ends in a question mark. */
  readonly asked: boolean;
  /** It ends in a colon: what follows is said under it. */
  readonly heads: boolean;
  /** An arrow follows: what it says was so before. */
  readonly replaced: boolean;
}

/** A clause whose sentence is not at its end yet. */
type Open = { -readonly [Name in keyof Clause]: Clause[Name] };

/** The clauses found so far, and the elements of the one that still grows. */
class Growing {
  readonly clauses: Open[] = [];
  current: Element[] = [];
  private sentence = 0;
  private sentenceStart = 0;

  close({ asked = false, heads = false, replaced = false } = {}): void {
    const { current, sentence } = this;
    if (current.length > 0) this.clauses.push({ elements: current, sentence, size: 0, content: 0, asked, heads, replaced });
    this.current = [];
  }

  endSentence(): void {
    const own = this.clauses.slice(this.sentenceStart);
    const all = own.flatMap(({ elements }) => elements);
    const content = all.filter(({ is }) => is !== 'sign' && is !== 'filler').length;
    for (const clause of own) {
      clause.size = all.length;
      clause.content = content;
    }
    this.sentenceStart = this.clauses.length;
    this.sentence += 1;
  }
}

/** The clauses of a text's elements, in order. */
export function clausesOf(all: readonly Element[], topic: Topic): Clause[] {
  const elements = withoutAskedBrackets(withoutStruck(all));
  const growing = new Growing();
  let depth = 0;
  for (let at = 0; at < elements.length; at += 1) {
    const { current } = growing;
    const before = current[current.length - 1];
    const isOdd = before?.form === ':' && isOddValue(elements, at, topic) && namesOnly(current.slice(0, -1));
    const element = isOdd ? { ...elementAt(elements, at), is: 'unknown' } : elementAt(elements, at);
    const next = elements[at + 1];
    if (element.form === '(') depth += 1;
    else if (element.form === ')' || element.form === '\n') depth = 0;
    // "Any visa but H-1B", "no visa but J-1".
    if (element.form === 'but' && topic === 'visa' && leavesOut(current, next?.form === 'the' ? elements[at + 2] : next))
      current.push({ ...element, is: 'except' });
    // "Not yet", "or otherwise" contrast nothing; "no but" does.
    else if (element.is === 'contrast' && (element.form === 'but' || (before?.is !== 'deny' && before?.is !== 'join')))
      growing.close();
    else if (element.is !== 'sign') current.push(element);
    else if (takeSign(growing, elements, at, topic, depth > 0)) at += 1;
  }
  growing.close();
  growing.endSentence();
  return growing.clauses;
}

/** What a sign does to the clause before it; true where it takes the next element with it. */
function takeSign(growing: Growing, elements: readonly Element[], at: number, topic: Topic, isInside: boolean): boolean {
  const { current } = growing;
  const element = elementAt(elements, at);
  const { form } = element;
  const next = elements[at + 1];
  if (form === '.' && isShortened(current, next, topic)) return false;
  if (ENDS.has(form)) takeEnd(growing, elements, at, topic);
  else if (form === ':' && (next === undefined || (next.is === 'sign' && next.form === '\n'))) {
    growing.close({ heads: true });
    growing.endSentence();
  } else if (form === '→') return takeArrow(growing, element, next, topic);
  else if (
    (form === '/' && !element.glued && !isInside && current.length > 0 && namesSource(elements, at + 1)) ||
    (form === ',' && !isInside && isCutAtComma(current, elements, at, topic))
  )
    growing.close();
  else current.push(element);
  return false;
}

const ENDS: ReadonlySet<string> = new Set(['.', ';', '!', '?', '\n', '•']);
function takeEnd(growing: Growing, elements: readonly Element[], at: number, topic: Topic): void {
  const { form } = elementAt(elements, at);
  if (form === '\n' && isContinued(growing.current, elements[at + 1])) return;
  if (form === '?')
    growing.current = closeBeforeQuestion(growing.current, (said) => {
      growing.current = said;
      growing.close();
    });
  growing.close({
    asked: form === '?',
    heads: form === '\n' && topic === 'visa' && opensList(growing.current, elements, at + 1),
  });
  growing.endSentence();
}

function takeArrow(growing: Growing, element: Element, next: Element | undefined, topic: Topic): boolean {
  const { current } = growing;
  // "Step 3 done → H-1B, no Step 3 → J-1": what hangs on the exam, and what does not.
  if (topic === 'visa' && isExamAlone(current)) {
    const isDenied = next?.is === 'deny';
    if (isDenied || !current.slice(lastPiece(current)).some(({ is }) => is === 'deny'))
      current.push({ ...element, is: 'condition' });
    else {
      growing.current = current.slice(0, lastPiece(current));
      growing.close();
    }
    return isDenied;
  }
  if (namesOnly(current)) current.push({ ...element, form: ':' });
  else growing.close({ replaced: true });
  return false;
}

const isCutAtComma = (current: readonly Element[], elements: readonly Element[], at: number, topic: Topic): boolean =>
  current.length > 0 &&
  (opensClause(elements, at + 1, current, topic) || (topic === 'visa' && changesColumn(elements, at, current))) &&
  current[0]?.is !== 'except' &&
  current[0]?.is !== 'condition' &&
  // "Steps 1, 2 and 3": a list of exams has said nothing yet.
  !current.every(({ is }) => is === 'exam' || is === 'filler');
