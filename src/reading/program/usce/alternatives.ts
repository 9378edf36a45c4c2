/** Which stretches of a cell ask for US experience only of those who graduated too long ago: "within 3 years or 6 months hands-on", "6 months if over 3 years"? */
import type { Statement } from '../../language/dialogue';
import { isSign } from '../../language/element';
import { holds, holdsAny } from '../../language/holding';
import type { Element } from '../../language/tokens';
import { wordSet } from '../../text/wordSet';

type Elements = readonly Element[];

const OR: ReadonlySet<string> = wordSet('or o ou oder ya veya else otherwise sonst sinon senão');
const OWN: ReadonlySet<string> = wordSet('usce handson obs');
const GRADUATION: ReadonlySet<string> = wordSet('year gradnoun');

/** The statements without what they ask of some only; `elements` are those of the whole cell. */
export function withoutSome(statements: readonly Statement[], elements: Elements): readonly Statement[] {
  const cut = new Set<number>();
  let sentence: Statement[] = [];
  statements.forEach((statement, at) => {
    sentence.push(statement);
    const next = statements[at + 1];
    if (next?.continues === true || OR.has(next?.parts[0]?.form ?? '')) return;
    for (const { at: place } of ofSome(wordsOf(sentence, elements))) cut.add(place);
    sentence = [];
  });
  if (cut.size === 0) return statements;
  return statements.flatMap((one) => {
    const parts = one.parts.filter(({ at }) => at < 0 || !cut.has(at));
    return parts.length > 0 ? [{ ...one, parts }] : [];
  });
}

/** All elements of a sentence, those that only part its statements among them. */
function wordsOf(sentence: readonly Statement[], elements: Elements): Elements {
  const places = sentence.flatMap(({ parts }) => parts.flatMap(({ at, end }) => (at < 0 ? [] : [at, end])));
  return elements.filter(({ at, end }) => at >= Math.min(...places) && end <= Math.max(...places));
}

/** The elements of a sentence that some only are asked. */
function ofSome(sentence: Elements): Elements {
  if (isAlternative(sentence)) return sentence;
  const at = sentence.findIndex((_one, place) => opensSome(sentence, place));
  if (at < 0) return [];
  let from = at;
  while (from > 0 && !isSign(sentence[from - 1], ',(;')) from -= 1;
  // "Required, if over 3 years": the comma parts nothing from its condition.
  if (!holdsAny(sentence.slice(from, at), ASKED)) return sentence;
  const closed = sentence.findIndex((one, place) => place > at && isSign(one, ')'));
  return sentence.slice(from, isSign(sentence[from - 1], '(') && closed > 0 ? closed : sentence.length);
}
const ASKED: ReadonlySet<string> = wordSet('number range usce handson obs demand wish');

/** One side of an "or" is only about graduation, the other about experience: anyone who meets the first needs no months. */
const isAlternative = (sentence: Elements): boolean =>
  sentence.some(({ form }, at) => {
    if (!OR.has(form)) return false;
    const [before, after] = [sentence.slice(0, at), sentence.slice(at + 1)];
    return (isOfGraduation(before) && isOfExperience(after)) || (isOfGraduation(after) && isOfExperience(before));
  });
const isOfExperience = (side: Elements): boolean =>
  holdsAny(side, OWN) ||
  (holds(side, 'practice') && holds(side, 'usa')) ||
  ((holds(side, 'month') || holds(side, 'week')) && !holds(side, 'gradnoun'));
const isOfGraduation = (side: Elements): boolean =>
  holdsAny(side, GRADUATION) && !holdsAny(side, OWN) && !holds(side, 'practice') && !holds(side, 'month');

/** "If over 3 years", "unless a recent graduate", "for those who graduated more than 5 years ago", "old grads: …". */
function opensSome(sentence: Elements, at: number): boolean {
  const one = sentence[at];
  if (one === undefined) return false;
  if (one.is === 'condition') {
    const comma = sentence.findIndex((next, place) => place > at && isSign(next, ',)'));
    const said = sentence.slice(at + 1, comma < 0 ? sentence.length : comma);
    return !holdsAny(said, OWN) && said.some((_part, place) => isTime(said, place) || isOld(said[place]));
  }
  const next = sentence[at + 1];
  if (isOld(one)) return at === 0 && (next?.form === ':' || next?.is === 'demand');
  return one.is === 'more' && isLongAgo(sentence, at);
}

const isOld = (one: Element | undefined): boolean => one?.is === 'oldgrad' || one?.is === 'recent' || one?.form === 'old grads';
/** "3 years", "2019", "years since graduation" behind its number. */
const isTime = (said: Elements, at: number): boolean =>
  said[at]?.is === 'yearno' ||
  (said[at]?.is === 'number' && (said[at + 1]?.is === 'year' || said[at + 1]?.form.startsWith('year') === true));

/** "More than 5 years ago", "over 4 years out", "> 3 years since graduation". */
function isLongAgo(sentence: Elements, more: number): boolean {
  let at = more + 1;
  while (sentence[at]?.is === 'filler') at += 1;
  if (!isTime(sentence, at)) return false;
  const behind = sentence[at + 2];
  return (
    sentence[at + 1]?.is === 'gradnoun' ||
    behind?.is === 'since' ||
    behind?.is === 'gradnoun' ||
    behind?.form === 'out' ||
    sentence[more - 1]?.is === 'gradnoun'
  );
}
