/** What does a shortlist come to, in sentences: its cost, its limits, and what one more or one fewer would change? */
import type { OneApart, Shortlist } from '../../domain/list/shortlisted';
import { namePrices, withCommas } from './cost';
import { showApart, showBudget } from './seasonCosts';

export function shortlistInShort(shortlist: Shortlist): string[] {
  const { isUnlimited, oneMore, oneFewer } = shortlist;
  return [
    costInShort(shortlist),
    ...(shortlist.budget === null ? [] : [showBudget(shortlist.budget), showApart(shortlist.budget.costs)]),
    ...(isUnlimited && shortlist.now.length + shortlist.waiting.length > 0
      ? ['PROFILE sets neither most applications nor a budget: every program worth applying to is in.']
      : []),
    ...(oneMore === null ? [] : [oneMoreSays(oneMore, shortlist)]),
    ...(oneFewer === null ? [] : [`One fewer would leave out ${namesIn(oneFewer)} and save ${moneyOf(oneFewer)}.`]),
  ];
}

const namesIn = ({ rows }: OneApart): string => rows.map(({ name }) => name).join(', ');
const moneyOf = ({ usd }: OneApart): string => (usd === null ? 'a fee that is not known' : `${usd} USD`);

const oneMoreSays = (more: OneApart, { now, waiting, out }: Shortlist): string =>
  more.rows.length === 0
    ? now.length + waiting.length + out.length === 0
      ? 'Your list is empty.'
      : 'Going by your cells, no other program is worth an application. A link counts only if the Connection column names it.'
    : `One more application would add ${namesIn(more)} for ${moneyOf(more)}.`;

/** Where no price is known, the sum is unknown too, and not 0 USD. */
function costInShort({ now, waiting, usd, pricesOf, unpriced, limits, season }: Shortlist): string {
  const all = now.length + waiting.length;
  const count = `${all} ${all === 1 ? 'program' : 'programs'}`;
  const sum = `${withCommas(usd)} USD in application fees`;
  const named = pricesOf.length === 0 ? '' : ` (${namePrices(pricesOf, season)})`;
  if (unpriced.length === 0) return `${count}, ${sum}${named}.`;
  const lack = `no price is known for ${unpriced.map((name) => name || 'rows without a specialty').join(', ')}`;
  const budget = limits.budget === Number.POSITIVE_INFINITY ? '' : ', and your budget does not count what has no price';
  return pricesOf.length === 0
    ? `${count}; ${lack}${budget}.`
    : `${count}, ${sum} for ${pricesOf.length} of them${named}; ${lack}${budget}.`;
}
