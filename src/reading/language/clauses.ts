/** Where does one statement of a cell end and the next begin? Sentences, lines, contrasts; brackets stay with what they stand behind. */
import { elementAt } from '../../domain/elementAt';
import { changesColumn, doubtsBefore, namesSource, opensClause } from './clauseCuts';
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

const ENDS: ReadonlySet<string> = new Set(['.', ';', '!', '?', '\n', '•', '☺', '☹']);
/** The clauses of a text's elements, in order. */
export function clausesOf(all: readonly Element[], topic: Topic): Clause[] {
  const elements = withoutAskedBrackets(withoutStruck(all));
  const clauses: Open[] = [];
  let sentence = 0;
  let current: Element[] = [];
  let sentenceStart = 0;
  const close = (asked: boolean, heads: boolean, replaced = false): void => {
    if (current.length > 0) clauses.push({ elements: current, sentence, size: 0, content: 0, asked, heads, replaced });
    current = [];
  };
  const endSentence = (): void => {
    let size = 0;
    let content = 0;
    for (let at = sentenceStart; at < clauses.length; at += 1)
      for (const { is } of clauses[at]?.elements ?? []) {
        size += 1;
        if (is !== 'sign' && is !== 'filler') content += 1;
      }
    for (const clause of clauses.slice(sentenceStart)) {
      clause.size = size;
      clause.content = content;
    }
    sentenceStart = clauses.length;
    sentence += 1;
  };
  let depth = 0;
  for (let at = 0; at < elements.length; at += 1) {
    const before = current[current.length - 1];
    const isOdd = before?.form === ':' && isOddValue(elements, at, topic) && namesOnly(current.slice(0, -1));
    const element = isOdd ? { ...elementAt(elements, at), is: 'unknown' } : elementAt(elements, at);
    const next = elements[at + 1];
    if (element.form === '(') depth += 1;
    else if (element.form === ')' || element.form === '\n') depth = 0;
    // "Any visa but H-1B", "no visa but J-1".
    if (element.form === 'but' && topic === 'visa' && leavesOut(current, next?.form === 'the' ? elements[at + 2] : next)) {
      current.push({ ...element, is: 'except' });
      continue;
    }
    if (element.is === 'contrast' && topic === 'visa' && doubtsBefore(elements, at + 1)) continue;
    // "Not yet", "or otherwise" contrast nothing; "no but" does.
    if (element.is === 'contrast' && (element.form === 'but' || (before?.is !== 'deny' && before?.is !== 'join'))) {
      close(false, false);
      continue;
    }
    if (element.is !== 'sign') {
      current.push(element);
      continue;
    }
    const { form } = element;
    if (form === '.' && isShortened(current, next, topic)) continue;
    if (ENDS.has(form)) {
      if (form === '\n' && isContinued(current, next)) continue;
      if (form === '?')
        current = closeBeforeQuestion(current, (said) => {
          current = said;
          close(false, false);
        });
      close(form === '?', form === '\n' && topic === 'visa' && opensList(current, elements, at + 1));
      endSentence();
    } else if (form === ':') {
      const isLast = next === undefined || (next.is === 'sign' && next.form === '\n');
      if (isLast) {
        close(false, true);
        endSentence();
      } else current.push(element);
    } else if (form === '/' && !element.glued && depth === 0 && current.length > 0 && namesSource(elements, at + 1))
      close(false, false);
    else if (form === '→' && topic === 'visa' && isExamAlone(current)) {
      // "Step 3 done → H-1B, no Step 3 → J-1": what hangs on the exam, and what does not.
      const own = current.slice(lastPiece(current));
      if (next?.is === 'deny') at += 1;
      if (next?.is === 'deny' || !own.some(({ is }) => is === 'deny')) current.push({ ...element, is: 'condition' });
      else {
        current = current.slice(0, lastPiece(current));
        close(false, false);
      }
    } else if (form === '→' && namesOnly(current)) current.push({ ...element, form: ':' });
    else if (form === '→') close(false, false, true);
    else if (
      form === ',' &&
      current.length > 0 &&
      depth === 0 &&
      (opensClause(elements, at + 1, current, topic) || (topic === 'visa' && changesColumn(elements, at, current))) &&
      current[0]?.is !== 'except' &&
      current[0]?.is !== 'condition' &&
      // "Steps 1, 2 and 3": a list of exams has said nothing yet.
      !current.every(({ is }) => is === 'exam' || is === 'filler')
    )
      close(false, false);
    else current.push(element);
  }
  close(false, false);
  endSentence();
  return clauses;
}
