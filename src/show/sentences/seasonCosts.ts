/** In which words are a season's other fees, the budget they leave, and the costs apart told? Whose prices they are is said. */
import { type Budget, type Cost, type SeasonCosts, sumOf } from '../../domain/list/seasonCosts';
import { withCommas } from './cost';

/** "80 USD", "80 USD (newest known, 2026)", "not known". */
const showPrice = ({ usd, season: of }: Cost, season: number | null): string =>
  usd === null ? 'not known' : `${withCommas(usd)} USD${of === season ? '' : ` (newest known, ${of})`}`;

/** "185 USD, once a season (secondary source)" */
export function showFee(fee: Cost, season: number | null): string {
  const source = fee.certainty === null || fee.certainty === 'official' ? '' : ` (${SOURCES[fee.certainty]})`;
  return `${showPrice(fee, season)}, once a season${source}`;
}
const SOURCES = { secondary: 'secondary source', expected: 'expected' } as const;

const listOf = (costs: readonly Cost[], season: number | null): string =>
  costs.map((cost) => `${cost.name} ${showPrice(cost, season)}`).join(', ');

/** "Budget: 1,200 USD. Fixed fees take 350 USD: ECFMG token 185 USD, …. Applications sent take 110 USD. 200 USD already paid. 940 USD are left for new applications." */
export function showBudget({ total, costs, sent, paid, left }: Budget): string {
  return [
    `Budget: ${withCommas(total)} USD.`,
    `Fixed fees take ${withCommas(sumOf(costs.fees))} USD: ${listOf(costs.fees, costs.season)}.`,
    ...(sent === 0 ? [] : [`Applications sent take ${withCommas(sent)} USD.`]),
    ...(paid === 0 ? [] : [`${withCommas(paid)} USD already paid.`]),
    `${withCommas(left)} USD are left for new applications.`,
  ].join(' ');
}

/** "Not in this budget: Step 3 955 USD, J-1 sponsorship 370 USD (newest known, 2027); what travel costs is not known." */
export const showApart = (costs: SeasonCosts): string => `Not in this budget: ${apartInWords(costs)}.`;

export function apartInWords({ apart, season }: SeasonCosts): string {
  const known = apart.filter(({ usd }) => usd !== null);
  const others = apart.filter(({ usd }) => usd === null).map(({ name }) => name);
  const [first] = known;
  // One year's prices are named once, behind the last.
  const isOneYear = known.every((cost) => cost.season === first?.season);
  const named = known.map((cost, at) => (isOneYear && at < known.length - 1 ? { ...cost, season } : cost));
  const parts = [
    ...(known.length === 0 ? [] : [listOf(named, season)]),
    ...(others.length === 0 ? [] : [`what ${others.join(', ')} costs is not known`]),
  ];
  return parts.join('; ');
}
