/** How is a shortlist shown: each line with its cost so far and its worth, then what was left out and what one more would change? */

import type { Cuts } from '../domain/cuts';
import { sentence } from '../domain/decision';
import { tierWorth } from '../domain/list/answerImpact';
import { measureCost } from '../domain/list/cost';
import { type Candidate, type Limits, type Plan, type Prices, planShortlist } from '../domain/list/shortlist';
import type { Profile } from '../domain/profile';
import { hasLink } from '../domain/program';
import { labelOf } from '../domain/tier/tier';
import { decidedIn } from './chosenTiers';
import { withCommas } from './costSentence';
import type { JudgedRow } from './judgeList';
import { isPast } from './offered';
import { namePrices } from './prices';

const HEADERS = ['Apply', 'Program', 'Tier', 'Fit', 'Cost so far (USD)', 'Why'];
/** Lines of what was left out; a long list says how many more there are. */
const MOST_LEFT_OUT = 60;

/** A row that could be applied to. */
export interface Open {
  readonly row: JudgedRow;
  readonly order: number;
  readonly candidate: Candidate;
}

/** Prices, and the season they are of. */
export interface NamedPrices extends Prices {
  readonly season: number | null;
}

export interface Told {
  readonly open: readonly Open[];
  readonly all: readonly Open[];
  readonly plan: Plan;
  readonly limits: Limits;
  readonly prices: (specialty: string) => NamedPrices;
  readonly profile: Profile;
  readonly cuts: Cuts;
}

type Line = (string | number)[];

export function showShortlist(told: Told): Line[] {
  const { open, plan } = told;
  const chosen = plan.chosen.flatMap((at) => open[at] ?? []).sort((one, other) => one.order - other.order);
  const now = chosen.filter(({ row }) => !row.judgement.verdict.verifyVisa);
  const waiting = chosen.filter(({ row }) => row.judgement.verdict.verifyVisa);
  const costs = runningCosts([...now, ...waiting], told.prices);
  const line = (one: Open, at: number): Line => {
    const { verdict } = one.row.judgement;
    return [at + 1, one.row.name, labelOf(verdict), verdict.fit, costs[at] ?? '', whyIn(one, told.cuts)];
  };
  const title = (text: string): Line => [text, '', '', '', '', ''];
  return [
    [...HEADERS],
    ...now.map(line),
    ...(waiting.length === 0
      ? []
      : [title('Once the visa is confirmed'), ...waiting.map((one, at) => line(one, now.length + at))]),
    ...leftOut(told, new Set(chosen)),
    title('In short'),
    ...inShort(told, chosen).map((sentence): Line => ['', sentence, '', '', '', '']),
  ];
}

/** After each application; what has no price says so and adds nothing. */
function runningCosts(chosen: readonly Open[], prices: Told['prices']): (number | string)[] {
  const counts = new Map<string, number>();
  let usd = 0;
  return chosen.map(({ candidate: { specialty } }) => {
    const before = counts.get(specialty) ?? 0;
    counts.set(specialty, before + 1);
    const price = prices(specialty);
    usd += costOf(price, before + 1) - costOf(price, before);
    return price.steps === null ? 'not known' : usd;
  });
}

export const costOf = ({ steps, sent }: Prices, count: number): number =>
  steps === null ? 0 : (measureCost(sent + count, steps) ?? 0) - (measureCost(sent, steps) ?? 0);

interface Worth {
  /** Half of the tier's where the visa is to be verified. */
  readonly tier: number;
  readonly link: number;
  readonly fit: number;
}

/** In tenths; the numbers are MatchSheet's choice and stand in SETTINGS. (design §6) */
export function worthOf({ judgement: { verdict, program } }: JudgedRow, cuts: Cuts): Worth {
  return {
    tier: tierWorth(verdict, cuts),
    link: hasLink(program.connection) ? cuts.worthLink : 0,
    fit: cuts.worthFit * Math.max(-5, Math.min(5, verdict.fit)),
  };
}

/** "Worth 64: Realistic 40, a link 20, fit +2 gives 4". */
function whyIn({ row, candidate }: Open, cuts: Cuts): string {
  const { verdict, program } = row.judgement;
  const { tier, link, fit } = worthOf(row, cuts);
  const parts = [
    `${verdict.verifyVisa ? 'half of a ' : ''}${verdict.tier} ${tier}`,
    ...(hasLink(program.connection) ? [`a link ${link}`] : []),
    ...(fit === 0 ? [] : [`fit ${verdict.fit > 0 ? '+' : '−'}${Math.abs(verdict.fit)} gives ${fit}`]),
  ];
  const decided = decidedIn(verdict);
  return `Worth ${candidate.worth}: ${parts.join(', ')}${decided === null ? '' : `. ${sentence(decided)}`}`;
}

function leftOut(told: Told, chosen: ReadonlySet<Open>): Line[] {
  const out = told.all.filter((one) => !chosen.has(one)).sort((one, other) => one.order - other.order);
  if (out.length === 0) return [];
  const lines = out.slice(0, MOST_LEFT_OUT).map((one): Line => {
    const { verdict } = one.row.judgement;
    return ['', one.row.name, labelOf(verdict), verdict.fit, '', whyOut(one, told, chosen)];
  });
  const more = out.length - lines.length;
  return [['Left out', '', '', '', '', ''], ...lines, ...(more > 0 ? [['', `and ${more} more`, '', '', '', ''] as Line] : [])];
}

function whyOut({ row, candidate }: Open, { plan, limits, profile }: Told, chosen: ReadonlySet<Open>): string {
  const { verdict, program } = row.judgement;
  if (program.progress !== 'none') return `Already ${program.progress}: it counts among your applications.`;
  const decided = decidedIn(verdict);
  if (verdict.tier === 'Skip') return decided === null ? 'Skip: see Why.' : sentence(decided);
  if (isPast(row, { profile })) return `Its deadline, ${row.notes.deadline}, is past.`;
  if (candidate.worth <= 0) return 'What speaks against it outweighs its tier.';
  const taken = [...chosen].map((one) => one.candidate);
  const specialties = new Set(taken.map(({ specialty }) => specialty));
  if (!specialties.has(candidate.specialty) && specialties.size >= limits.mostSpecialties)
    return `Another specialty: at most ${limits.mostSpecialties} (G4.two).`;
  const least = Math.min(...taken.filter(({ isCore }) => !candidate.isCore || isCore).map(({ worth }) => worth));
  if (candidate.isCore && taken.filter(({ isCore }) => isCore).length >= limits.mostCore && candidate.worth <= least)
    return `${limits.mostCore} programs of high-demand areas are in already (G1.volume).`;
  if (plan.chosen.length >= limits.most)
    return `Worth ${candidate.worth}: your most applications are used up by programs worth more.`;
  return `Worth ${candidate.worth}: your budget is used up by programs worth more.`;
}

function inShort(told: Told, chosen: readonly Open[]): string[] {
  const { limits, profile } = told;
  const { most, budget } = limits;
  const sentences = [
    costInShort(told, chosen),
    ...(profile.mostApplications === null && profile.budget === null
      ? ['PROFILE names neither most applications nor a budget: all that are worth applying to are in.']
      : []),
  ];
  if (most !== Number.POSITIVE_INFINITY || budget !== Number.POSITIVE_INFINITY)
    sentences.push(difference(told, chosen.length + 1), difference(told, chosen.length - 1));
  return sentences.filter((sentence) => sentence !== '');
}

/** A sum of nothing but unknown prices is no sum of 0 USD. */
function costInShort({ plan, limits, prices, profile }: Told, chosen: readonly Open[]): string {
  const priceOf = ({ candidate }: Open): NamedPrices => prices(candidate.specialty);
  const priced = chosen.filter((one) => priceOf(one).steps !== null);
  const unpriced = new Set(
    chosen.flatMap((one) => (priceOf(one).steps === null ? [one.candidate.specialty || 'the specialty that is not said'] : [])),
  );
  const count = `${chosen.length} ${chosen.length === 1 ? 'program' : 'programs'}`;
  const sum = `${withCommas(plan.usd)} USD in application fees`;
  const named =
    priced.length === 0
      ? ''
      : ` (${namePrices(
          priced.map((one) => priceOf(one).season),
          profile.season,
        )})`;
  if (unpriced.size === 0) return `${count}, ${sum}${named}.`;
  const lack = `no price is known for ${[...unpriced].join(', ')}`;
  const budget = limits.budget === Number.POSITIVE_INFINITY ? '' : ', and your budget does not count what has no price';
  return priced.length === 0
    ? `${count}; ${lack}${budget}.`
    : `${count}, ${sum} for ${priced.length} of them${named}; ${lack}${budget}.`;
}

/** What a list of that many would have, money no object. */
function difference({ open, plan, limits, prices }: Told, count: number): string {
  if (count < 1) return '';
  const isMore = count > plan.chosen.length;
  const other = planShortlist(
    open.map(({ candidate }) => candidate),
    { ...limits, most: count, budget: Number.POSITIVE_INFINITY },
    prices,
  );
  if (isMore && other.chosen.length <= plan.chosen.length) return 'No further program is worth an application.';
  const changed = (places: readonly number[], without: readonly number[]): Open[] =>
    places.flatMap((at) => (without.includes(at) ? [] : (open[at] ?? [])));
  const rows = isMore ? changed(other.chosen, plan.chosen) : changed(plan.chosen, other.chosen);
  const names = rows.map(({ row }) => row.name).join(', ');
  const isPriced = rows.every(({ candidate }) => prices(candidate.specialty).steps !== null);
  const money = isPriced ? `${Math.abs(other.usd - plan.usd)} USD` : 'a fee that is not known';
  return isMore
    ? `One more application would add ${names} for ${money}.`
    : `One fewer would leave out ${names} and save ${money}.`;
}
