/** How do the tests of the language write down what it made of a cell? Words and roles in one line, as a reader would note them. */
import { type Statement, statementsOf } from '../../../src/reading/language/dialogue';
import type { Topic } from '../../../src/reading/language/lexicon';
import { type Element, elementsOf } from '../../../src/reading/language/tokens';

/** "220-230 = range 220 to 230": the words of the cell, what they are, their number. */
const elementShown = ({ is, at, end, value, high }: Element, text: string): string => {
  const words = at < 0 ? '' : `${text.slice(at, end)} = `;
  return `${words}${is}${Number.isNaN(value) ? '' : ` ${value}`}${Number.isNaN(high) ? '' : ` to ${high}`}`;
};

/** All elements of a cell, in order. */
export const elementsShown = (text: string, topic: Topic = 'step'): string[] =>
  elementsOf(text, topic).map((element) => elementShown(element, text));

/** Words or signs as they are read; an arrow ends what was so before. */
const formsOf = (elements: readonly Element[]): string => elements.map(({ form }) => form.replace('\n', '¶')).join(' ');

/** "not: sponsor h1b", "[site] j1": who says it, whether it is denied, its words, what it stands under. */
export function statementShown({ parts, topic, negated, replaced, isListed, isCell, speaker }: Statement): string {
  const who = speaker === null ? '' : `[${speaker.name}] `;
  const under = topic.length === 0 || isCell ? '' : ` ${isListed ? 'under' : 'asked'} (${formsOf(topic)})`;
  return `${who}${negated ? 'not: ' : ''}${formsOf(parts)}${under}${replaced ? ' (before)' : ''}`;
}

export const statementsShown = (text: string, topic: Topic = 'visa', header = ''): string[] =>
  statementsOf(header, text, topic).map(statementShown);
