/** Which clause answers which question, and which stands under which heading? A question and its answer are one statement. */

import { elementAt } from '../../domain/elementAt';
import { wordSet } from '../text/wordSet';
import { answerOf, echoOf } from './answers';
import { withAnswersBehind } from './answersAhead';
import { clausesOf } from './clauses';
import { holdsOnly } from './holding';
import { withoutLeads } from './leads';
import type { Topic } from './lexicon';
import { asksWithNo, isOpenQuestion, isQuestion, withoutOpener } from './questions';
import { openingSpeaker, type Speaker } from './speakers';
import { type Element, elementsOf, type TaughtWords } from './tokens';
import { withoutSpeakers } from './turns';

export { isQuestion } from './questions';

export interface Statement {
  /** What it says, in order; a yes or no has been joined with the question that it answers. */
  readonly parts: readonly Element[];
  /** The question's or heading's own elements, for what the statement leaves out. */
  readonly topic: readonly Element[];
  /** A yes-or-no question that was answered with no: what it asks is denied. */
  readonly negated: boolean;
  /** How many elements the whole sentence has. */
  readonly size: number;
  /** How many of them are neither signs nor function words. */
  readonly content: number;
  /** It goes on with the sentence of the statement before it ("…, but rarely"). */
  readonly continues: boolean;
  /** What it says was so before: something newer stands behind an arrow. */
  readonly replaced: boolean;
  /** The same sentence goes on behind it. */
  readonly opens: boolean;
  /** The topic is a heading above it, no question and not the column's header. */
  readonly isListed: boolean;
  /** The column's header alone gives the topic. */
  readonly isCell: boolean;
  /** Who says it, where the cell tells: "site: …", "the coordinator said …". */
  readonly speaker: Speaker | null;
}

/** The statements of a cell under its column's header. A question that nobody answers states nothing. */
export function statementsOf(header: string, text: string, topic: Topic, taught?: TaughtWords): Statement[] {
  const elements = elementsOf(text, topic, taught);
  const { kept, turns } = withoutSpeakers(topic === 'visa' ? withAnswersBehind(withoutLeads(elements)) : elements);
  const clauses = clausesOf(kept, topic);
  const head = header === '' ? NONE : headOf(header, topic);
  const statements: Statement[] = [];
  let above: Above = { elements: head, asks: isQuestion(head), isHeader: true };
  let answered = false;
  let answer: 'yes' | 'no' | null = null;
  let turn = -1;
  clauses.forEach((clause, at) => {
    while ((turns[turn + 1]?.at ?? Number.POSITIVE_INFINITY) <= (clause.elements[0]?.at ?? 0)) turn += 1;
    if (clause.heads || clause.asked) {
      const asks = clause.asked || isQuestion(clause.elements);
      above = { elements: asks ? withVerbOf(above.elements, clause.elements) : clause.elements, asks, isHeader: false };
      answered = false;
      return;
    }
    const base: Statement = {
      parts: clause.elements,
      topic: above.elements,
      negated: false,
      size: clause.size,
      content: clause.content,
      continues: statements.length > 0 && clauses[at - 1]?.sentence === clause.sentence,
      opens: clauses[at + 1]?.sentence === clause.sentence,
      replaced: clause.replaced,
      isCell: above.isHeader,
      isListed: !above.isHeader && !above.asks,
      speaker: openingSpeaker(clause.elements) ?? turns[turn]?.speaker ?? null,
    };
    // "No, we do not": the answer said again, in a clause of its own.
    if (answer !== null && base.continues && echoOf(clause.elements) === answer) return;
    const said = above.asks && !answered ? answerOf(clause.elements) : null;
    answer = said?.is ?? null;
    // "We are sorry, we do not": a courtesy answers nothing.
    if (above.asks && (said !== null || !holdsOnly(clause.elements, COURTESY))) answered = true;
    if (said === null || isOpenQuestion(above.elements)) {
      statements.push(base);
      return;
    }
    statements.push(...answeredBy(base, said, above.elements));
  });
  return statements;
}

/** The question said again as a statement, and what else its answer says. */
function answeredBy(
  base: Statement,
  said: { readonly is: 'yes' | 'no'; readonly taken: number },
  asked: readonly Element[],
): Statement[] {
  const question = withoutOpener(asksWithNo(asked) ? asked.slice(1) : asked);
  // A yes says the question again; it is a word of its own where the question has none ("J-1? yes").
  const echo = said.is === 'yes' ? [...question, { ...elementAt(base.parts, 0), is: 'affirm', at: -1, end: -1 }] : question;
  const again: Statement = { ...base, parts: echo, topic: [], negated: said.is === 'no', continues: false };
  const rest = base.parts.slice(said.taken);
  // "No, not excluded": the verb of the question, denied again.
  const isAgain =
    said.is === 'no' && rest[0]?.is === 'deny' && rest.length === 2 && question.some(({ form }) => form === rest[1]?.form);
  if (isAgain || rest.every((element) => element.is === 'sign' || element.is === 'filler')) return [again];
  return [again, { ...base, parts: rest, topic: question, continues: true }];
}

const NONE: readonly Element[] = [];
const COURTESY: ReadonlySet<string> = wordSet('subject ask filler sign');

/** "Has J-1 been discontinued? No. And H-1B?": a question of few words asks with the refusing verb of the one before. */
function withVerbOf(before: readonly Element[], asked: readonly Element[]): readonly Element[] {
  const verb = before.find(({ is }) => is === 'refuse');
  if (verb === undefined || asked.length > MOST_ELLIPTIC || !holdsOnly(asked, ELLIPTIC)) return asked;
  return [...asked.slice(0, -1), { ...verb, at: -1, end: -1 }, ...asked.slice(-1)];
}
const MOST_ELLIPTIC = 5;
const ELLIPTIC: ReadonlySet<string> = wordSet('join filler ask j1 h1b visa subject sign');

const heads = new Map<Topic, Map<string, readonly Element[]>>();
/** A sheet has few headers. */
const MOST_HEADS = 200;

/** The header's elements; they have no place in the cell. */
function headOf(header: string, topic: Topic): readonly Element[] {
  let known = heads.get(topic);
  if (known === undefined || known.size > MOST_HEADS) {
    known = new Map();
    heads.set(topic, known);
  }
  const before = known.get(header);
  if (before !== undefined) return before;
  const head = elementsOf(header, topic).map((element): Element => ({ ...element, at: -1, end: -1 }));
  known.set(header, head);
  return head;
}

interface Above {
  readonly elements: readonly Element[];
  readonly asks: boolean;
  readonly isHeader: boolean;
}
