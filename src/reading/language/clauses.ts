/** Where does one statement of a cell end and the next begin? Sentences, lines, contrasts; brackets stay with what they stand behind. */
import { elementAt } from '../../domain/elementAt';
import { wordSet } from '../text/wordSet';
import { changesColumn, doubtsBefore, namesSource, opensClause } from './clauseCuts';
import { closeBeforeQuestion, isContinued, isShortened, opensList } from './clauseEnds';
import { holds, holdsAny } from './holding';
import type { Topic } from './lexicon';
import { isExamAlone, isOddValue, lastPiece, leavesOut, namesOnly } from './named';
import { withoutAsides, withoutAskedBrackets, withoutStruck } from './notSaid';
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

/** The clauses of a text's elements, in order. */
export function clausesOf(all: readonly Element[], topic: Topic): Clause[] {
  const elements = withoutAsides(withoutAskedBrackets(withoutStruck(all)));
  const clauses: Open[] = [];
  let sentence = 0;
  let current: Element[] = [];
  let sentenceStart = 0;
  const close = (asked = false, heads = false, replaced = false): void => {
    if (current.length > 0) clauses.push({ elements: current, sentence, size: 0, content: 0, asked, heads, replaced });
    current = [];
  };
  const endSentence = (): void => {
    countWords(clauses.slice(sentenceStart));
    sentenceStart = clauses.length;
    sentence += 1;
  };
  let depth = 0;
  for (let at = 0; at < elements.length; at += 1) {
    const element = valueOrNot(current, elements, at, topic);
    if (element.form === '(') depth += 1;
    else if (element.form === ')' || element.form === '\n') depth = 0;
    const does =
      element.is === 'sign' ? signDoes(current, elements, at, topic, depth > 0) : wordDoes(current, element, elements, at, topic);
    if (does === 'goes on') current.push(element);
    else if (does === 'closes') close();
    else if (does === 'replaces') close(false, false, true);
    else if (does === 'leaves out') current.push({ ...element, is: 'except' });
    else if (does === 'gives a value') current.push({ ...element, form: ':' });
    else if (does === 'hangs on it') {
      current.push({ ...element, is: 'condition' });
      if (elements[at + 1]?.is === 'deny') at += 1;
    } else if (does === 'drops the last piece') {
      current = current.slice(0, lastPiece(current));
      close();
    } else if (does === 'heads') {
      close(false, true);
      endSentence();
    } else if (does === 'ends') {
      if (element.form === '?')
        current = closeBeforeQuestion(current, (said) => {
          current = said;
          close();
        });
      close(element.form === '?', element.form === '\n' && topic === 'visa' && opensList(current, elements, at + 1));
      endSentence();
    }
  }
  close();
  endSentence();
  return clauses;
}

/** What stands behind a name and its colon and can be no value of it is not understood. */
function valueOrNot(current: readonly Element[], elements: readonly Element[], at: number, topic: Topic): Element {
  const element = elementAt(elements, at);
  const isOdd = current[current.length - 1]?.form === ':' && isOddValue(elements, at, topic) && namesOnly(current.slice(0, -1));
  return isOdd ? { ...element, is: 'unknown' } : element;
}

/** Each clause of a sentence knows how long the sentence is. */
function countWords(clauses: readonly Open[]): void {
  const all = clauses.flatMap(({ elements }) => elements);
  const content = all.filter(({ is }) => is !== 'sign' && is !== 'filler').length;
  for (const clause of clauses) {
    clause.size = all.length;
    clause.content = content;
  }
}

/** What an element does to the clause that stands before it. */
type Does =
  | 'goes on'
  | 'closes'
  | 'replaces'
  | 'leaves out'
  | 'gives a value'
  | 'hangs on it'
  | 'drops the last piece'
  | 'heads'
  | 'ends'
  | 'nothing';

function wordDoes(
  current: readonly Element[],
  { is, form }: Element,
  elements: readonly Element[],
  at: number,
  topic: Topic,
): Does {
  const next = elements[at + 1];
  // "Any visa but H-1B", "no visa but J-1".
  if (form === 'but' && topic === 'visa' && leavesOut(current, next?.form === 'the' ? elements[at + 2] : next))
    return 'leaves out';
  if (is === 'contrast' && topic === 'visa' && doubtsBefore(elements, at + 1)) return 'nothing';
  // "Not yet", "or otherwise" contrast nothing; "no but" does.
  const before = current[current.length - 1];
  return is === 'contrast' && (form === 'but' || (before?.is !== 'deny' && before?.is !== 'join')) ? 'closes' : 'goes on';
}

const ENDS: ReadonlySet<string> = new Set(['.', ';', '!', '?', '\n', '•', '☺', '☹']);
function signDoes(current: readonly Element[], elements: readonly Element[], at: number, topic: Topic, isInside: boolean): Does {
  const { form, glued } = elementAt(elements, at);
  const next = elements[at + 1];
  if (form === '.' && isShortened(current, next, topic)) return 'nothing';
  if (ENDS.has(form)) return form === '\n' && isContinued(current, next) ? 'nothing' : 'ends';
  // "Our answer has not changed: we do not sponsor it".
  if (form === ':' && topic === 'visa' && next?.is === 'subject' && isLongLead(current)) return 'closes';
  if (form === ':') return next === undefined || (next.is === 'sign' && next.form === '\n') ? 'heads' : 'goes on';
  if (form === '→') return arrowDoes(current, next, topic);
  if (isInside || current.length === 0) return 'goes on';
  const isCut =
    form === '/' ? !glued && namesSource(elements, at + 1) : form === ',' && isCutAtComma(current, elements, at, topic);
  return isCut ? 'closes' : 'goes on';
}

const isLongLead = (current: readonly Element[]): boolean => current.length > LONG_LEAD && !holdsAny(current, LEADS_TO);
const LONG_LEAD = 4;
const LEADS_TO: ReadonlySet<string> = wordSet('j1 h1b visa status source consent refuse affirm others');

function arrowDoes(current: readonly Element[], next: Element | undefined, topic: Topic): Does {
  // "Step 3 done → H-1B, no Step 3 → J-1": what hangs on the exam, and what does not.
  if (topic === 'visa' && isExamAlone(current)) {
    const isDenied = holds(current.slice(lastPiece(current)), 'deny');
    return isDenied && next?.is !== 'deny' ? 'drops the last piece' : 'hangs on it';
  }
  return namesOnly(current) ? 'gives a value' : 'replaces';
}

const isCutAtComma = (current: readonly Element[], elements: readonly Element[], at: number, topic: Topic): boolean =>
  (opensClause(elements, at + 1, current, topic) || (topic === 'visa' && changesColumn(elements, at, current))) &&
  current[0]?.is !== 'except' &&
  current[0]?.is !== 'condition' &&
  // "Steps 1, 2 and 3": a list of exams has said nothing yet.
  !current.every(({ is }) => is === 'exam' || is === 'filler');
