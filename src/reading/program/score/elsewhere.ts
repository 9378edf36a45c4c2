/** Is a number of something else than this program's score: a visa's condition, another group's, a rule that ended? */
import { isTooLow } from '../../language/amounts';
import { holds, placeOf } from '../../language/holding';
import type { Part } from '../../language/scope';
import { isBelow, type Strength } from './strength';

/** A condition of a visa, another group's number, what was asked once or is only planned: none is this program's minimum. */
export function isElsewhere(near: readonly Part[], number: Part, strength: Strength | null): boolean {
  const has = (name: string): boolean => holds(near, name);
  if (
    has('h1b') ||
    has('j1') ||
    has('others') ||
    has('silence') ||
    has('percent') ||
    has('future') ||
    has('unwished') ||
    near.some(({ is }, at) => is === 'obs' && near[at - 1]?.form === 'for') ||
    isTooLow(near, number) ||
    near.some(({ is, form }) => is === 'hedge' && form.endsWith('guarantee'))
  )
    return true;
  // "Waived for graduates of our own school" is an exception, not an end.
  const ended = placeOf(near, 'ended');
  if (ended >= 0 && !isBelow(near) && near[ended + 1]?.form !== 'for') return true;
  const lead = near.slice(0, near.indexOf(number));
  const is = (name: string): boolean => holds(lead, name);
  // "If failed then 240, else 220": asked of those who failed.
  if (is('condition') && is('fail')) return true;
  // "A friend got in with 209": one person's score is no statistic.
  if (strength === 'typical' && near.some((part) => part.form === 'friend')) return true;
  // "No 220 rule any more".
  const next = near[near.indexOf(number) + 1];
  if (next?.is === 'limit' && lead[lead.length - 1]?.form === 'no') return true;
  // "Not 230 but 220".
  const last = lead.filter(({ is: name }) => name !== 'filler').pop();
  if (last?.is === 'deny' && !has('more') && !has('less')) return true;
  // "We don't use 220 anymore".
  if (lead.some((part) => part.is === 'regard' && part.denied) && !isBelow(near)) return true;
  if (is('self') && !has('demand') && !has('limit') && !has('wish') && strength !== 'typical') return true;
  // "195 (old), now P": today is said of what follows.
  return has('past') && strength !== 'typical' && !is('now');
}
