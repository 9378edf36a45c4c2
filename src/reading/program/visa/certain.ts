/** Was enough of a stretch understood for a definite answer? */
import { holds } from '../../language/holding';
import type { Part } from '../../language/scope';
import { wordSet } from '../../text/wordSet';
import { NEED } from './bounds';
import { VERDICTS } from './carries';
import type { Stretch } from './stretches';
import { isImplied, type Verdict, type Weight } from './verdict';

/** What may stand beside a kind without saying anything of another matter. */
const LIGHT: ReadonlySet<string> = wordSet('sign filler join people roster subject now all img nonusimg source usgrad');

/** How many words of a stretch are not known, and how many say something of another matter. */
function unsure(stretch: Stretch): { readonly unknown: number; readonly content: number } {
  let unknown = 0;
  let content = 0;
  for (const part of stretch.words) {
    if (part.is === 'unknown' || part.is === 'contact') unknown += 1;
    else if (!LIGHT.has(part.is) && !VERDICTS.has(part.is)) content += 1;
  }
  return { unknown, content };
}

/** "Applicants requiring an H-1B …", "H-1B: last one in 2019": somebody's need or case is no consent by itself. */
const isOfSomebody = ({ words, kinds }: Stretch): boolean =>
  words.some(
    (part, at) =>
      (NEED.test(part.form) && kinds.some((kind) => kind.at > part.at)) || (part.is === 'yearno' && words[at - 1]?.form === 'in'),
  );

/** "Responsible for the costs of a J-1": what is paid for is not given. */
const isOfCost = ({ words, kinds }: Stretch): boolean =>
  words.some(({ form, at }) => COST.test(form) && kinds.some((kind) => kind.at > at)) && !holds(words, 'subject');
const COST = /^(?:cost|fee|expense)s?$/;

/** "Residents on the J-1 receive the same salary", "J-1 trainees are employed …": those who train there on it. */
const isOfThoseHere = ({ words, kinds }: Stretch): boolean =>
  words.some((part) => part.is === 'roster' && kinds.some((kind) => isNear(kind, part) || isNear(part, kind)));
const isNear = (first: Part, second: Part): boolean => first.at >= 0 && first.end < second.at && second.at - first.end < NEAR;
const NEAR = 14;
const MOST_BESIDE_THEM = 7;

/** "H-1B mesh …": in any language what is denied may be that somebody knows. */
const deniesUnknown = ({ words, kinds }: Stretch): boolean =>
  words.some(({ is }, at) => is === 'deny' && words[at + 1]?.is === 'unknown') ||
  kinds.some(({ denied, deniedAhead, end }) => {
    const next = denied && !deniedAhead ? words.find(({ is, at }) => at > end && !PASSED.has(is)) : undefined;
    return next?.is === 'unknown';
  });
const PASSED: ReadonlySet<string> = wordSet('filler number sign');

/** Sentences longer than this are not certain, however well their words are known. */
const LONG = 18;

/**
 * A kind that is merely mentioned is a yes only among few words, all of them known; a verdict that is stated survives one
 * unknown word; nothing certain comes from a very long sentence.
 */
export function isCertain(stretch: Stretch, verdict: Verdict, weight: Weight, size: number): boolean {
  if (verdict !== 'yes' && verdict !== 'no') return true;
  if (size > LONG || holds(stretch.words, 'offside')) return false;
  const { unknown, content } = unsure(stretch);
  // What is read into a column's own kind, or merely stands there, must be understood whole; a name is a word like another there.
  if (weight === 'bare')
    return (
      unknown === 0 &&
      (content <= 2 || (content <= MOST_BESIDE_THEM && isOfThoseHere(stretch))) &&
      !isOfSomebody(stretch) &&
      !isOfCost(stretch) &&
      !stretch.words.some(({ is, denied }) => is === 'name' || (is === 'matter' && denied))
    );
  if (verdict === 'no' && deniesUnknown(stretch)) return false;
  return unknown <= (isImplied(stretch) ? 0 : 1);
}
