/** Which words of a visa cell only lead up to what is said: "unlike other departments, …", "although we value diversity, …"; and which dots go on with a "one of the following:"? */
import { wordSet } from '../text/wordSet';
import { type Element, isSign } from './element';
import { holds } from './holding';

const VISAS: ReadonlySet<string> = wordSet('j1 h1b visa status ead othervisa');

/** The elements without what a sentence opens with to set itself off, and with the dots of one list as its commas. */
export function withoutLeads(elements: readonly Element[]): readonly Element[] {
  const kept: Element[] = [];
  let start = 0;
  for (let at = 0; at < elements.length; at += 1) {
    const opens = at === start && elements[at]?.is === 'contrast' ? leadEnd(elements, at) : -1;
    if (opens > 0) at = opens;
    const element = elements[opens > 0 ? at + 1 : at];
    if (element === undefined) break;
    if (opens > 0) at += 1;
    const isListed = isSign(element, '•') && isListOf(elements.slice(start, at));
    kept.push(isListed ? { ...element, form: isSign(elements[at - 1], ':') ? ':' : ',' } : element);
    if (isSign(element, '.?!;\n') || (isSign(element, '•') && !isListed)) start = at + 1;
  }
  return kept;
}

/** The comma that ends what a sentence opens with: whatever an "unlike" names, and what names no visa. -1 where none does. */
function leadEnd(elements: readonly Element[], from: number): number {
  let comma = from;
  do {
    comma = elements.findIndex((one, at) => at > comma && isSign(one, ',.?!;\n'));
    if (comma < 0 || elements[comma]?.form !== ',') return -1;
  } while (elements[from]?.form === 'unlike' && (WHICH.has(elements[comma + 1]?.form ?? '') || isInRelative(elements, from, comma)));
  const isOfOthers = elements[from]?.form === 'unlike';
  return isOfOthers || !elements.slice(from, comma).some(({ is }) => VISAS.has(is)) ? comma : -1;
}
const WHICH: ReadonlySet<string> = wordSet('which who where');
const isInRelative = (elements: readonly Element[], from: number, comma: number): boolean =>
  elements.slice(from, comma).some(({ form }) => WHICH.has(form)) && elements[comma + 1]?.is !== 'subject' && elements[comma + 1]?.is !== 'matter';

/** "Applicants must be one of the following: • …". */
const isListOf = (sentence: readonly Element[]): boolean =>
  holds(sentence, 'demand') && sentence.some(({ form }) => form === 'following') && sentence.some((one) => isSign(one, ':'));
