/** Does a statement without a number say that there is no minimum: "no cut-off", "any passing score", "scores are not looked at"? */
import { elementAt } from '../../../domain/elementAt';
import { holds } from '../../language/holding';
import type { Part } from '../../language/scope';
import { wordSet } from '../../text/wordSet';
import { isScore } from './figures';

const LITTLE: ReadonlySet<string> = wordSet('sign filler join hedge now affirm exam soft usual past');
const WHERE: ReadonlySet<string> = wordSet('on in at online');
/** "All scores must be reported" asks for scores; "all scores are considered" opens to them. */
const ALL: ReadonlySet<string> = wordSet('all every');
const LIMITS: ReadonlySet<string> = new Set([
  'limit',
  'limits',
  'cap',
  'restriction',
  'restrictions',
  'no limits',
  'rule',
  'policy',
]);
const HARD = /^(?:hard|strict|firm|absolute|rigid)\b/;
const WHICH: ReadonlySet<string> = wordSet('which we');
const NOT_ANY: ReadonlySet<string> = wordSet('both each either');

/** "There is no number" is said in few words; a longer sentence denies something else. */
const FEW = 4;

/** Where a statement stands in its cell. */
export type Place = 'whole' | 'first' | 'later';

/** A lone "any" or "pass" answers the column if it is the whole cell; a lone "none" if it opens the cell ("No, however …"). */
export function deniesMinimum(parts: readonly Part[], topic: readonly Part[], step: number, place: Place): boolean {
  const isWhole = place === 'whole';
  const has = (name: string): boolean => holds(parts, name);
  // What is not published is not said.
  if (has('silence') || has('told') || parts.some((part, at) => part.is === 'source' && WHERE.has(parts[at - 1]?.form ?? '')))
    return false;
  if ((has('usgrad') && !has('img')) || has('date') || has('percentile')) return false;
  // "No limit on attempts" is of another column.
  if (parts.some((part) => part.is === 'unlimited' && LIMITS.has(part.form)) && (has('sitting') || has('fail'))) return false;
  // "We do not use 220 as a hard cut-off": it is soft, and it is there.
  if (parts.some(({ form }) => HARD.test(form)) && parts.some(isScore)) return false;
  if (has('unlimited')) return true;
  const isDenied = (name: string): boolean => parts.some((part) => part.is === name && part.denied);
  // "There is no score below which we stop reading."
  if (
    parts.some(
      ({ is, denied }, at) => is === 'score' && denied && parts[at + 1]?.is === 'less' && WHICH.has(parts[at + 2]?.form ?? ''),
    )
  )
    return true;
  const isScoreOnly = has('score') && !parts.some((part) => part.is === 'exam' && part.value > 0);
  if (has('limit') && (has('ended') || has('undemanded') || isDenied('exam') || isDenied('refuse') || isDenied('regard')))
    return true;
  if (isScoreOnly && has('undemanded')) return true;
  if (has('score') && (has('ended') || isDenied('regard'))) return true;
  if (
    parts.some((part) => part.is === 'score' && part.deniedAhead) &&
    !has('source') &&
    parts.filter((part) => !LITTLE.has(part.is)).length <= FEW
  )
    return true;
  if (parts.some((part, at) => part.is === 'all' && !NOT_ANY.has(part.form) && opensAll(parts, at, isWhole))) return true;
  if (place !== 'later' && isAlone(parts, 'deny')) return true;
  return step === 1 && passes(parts, topic, isWhole);
}

/** "Any score", "all passing scores", or "any" alone. */
function opensAll(parts: readonly Part[], at: number, isWhole: boolean): boolean {
  let next = at + 1;
  while (parts[next]?.is === 'filler' || parts[next]?.is === 'exam') next += 1;
  const is = parts[next]?.is;
  if (ALL.has(elementAt(parts, at).form) && !(holds(parts, 'consent') || holds(parts, 'regard'))) return false;
  return is === 'score' || is === 'pass' || (isWhole && isAlone(parts, 'all'));
}

const isAlone = (parts: readonly Part[], name: string): boolean =>
  holds(parts, name) && parts.every((part) => part.is === name || LITTLE.has(part.is));

/** Step 1 is pass or fail: a pass is all that is asked. */
function passes(parts: readonly Part[], topic: readonly Part[], isWhole: boolean): boolean {
  if (!parts.some((part) => part.is === 'pass' && !part.denied) || holds(parts, 'percentile')) return false;
  const has = (name: string): boolean => holds(parts, name);
  if (has('past') && !has('now')) return false;
  const named = parts.some((part) => part.is === 'exam' && part.value === 1) || topic.some((part) => part.value === 1);
  const content = parts.filter((part) => !LITTLE.has(part.is)).length;
  return named ? content <= 4 : isWhole && content <= 3;
}
