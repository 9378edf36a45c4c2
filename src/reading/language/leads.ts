/** Which words of a visa cell only lead up to what is said: "unlike other departments, …", "although we value diversity, …"; and which dots go on with a "one of the following:"? */
import { wordSet } from '../text/wordSet';
import { type Element, isSign } from './element';
import { holds, holdsAny } from './holding';

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

/** The comma that ends what a sentence opens with: all that an "unlike" names, up to who differs, and else what names no visa. -1 where none does. */
function leadEnd(elements: readonly Element[], from: number): number {
  const isUnlike = elements[from]?.form === 'unlike';
  const end = elements.findIndex(
    (one, at) => at > from && isSign(one, ',.?!;\n') && !(isUnlike && one.form === ',' && !WHO.has(elements[at + 1]?.is ?? '')),
  );
  const isLead = elements[end]?.form === ',' && (isUnlike || !holdsAny(elements.slice(from, end), VISAS));
  return isLead ? end : -1;
}
const WHO: ReadonlySet<string> = wordSet('subject matter filler');

/** "Applicants must be one of the following: • …". */
const isListOf = (sentence: readonly Element[]): boolean =>
  holds(sentence, 'demand') && sentence.some(({ form }) => form === 'following') && sentence.some((one) => isSign(one, ':'));
