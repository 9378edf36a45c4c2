/** In which order should rows be worked on? Those that have ended last, then by tier; inside it links, fit, area, margin, share, questions, name. */
import type { Profile } from '../profile';
import { hasLink, type Program } from '../program';
import { isSettled } from '../progress';
import type { ProgramContext } from '../tier/ceiling';
import type { TierVerdict } from '../tier/tier';
import { rankOf } from '../tiers';

interface Ranked {
  readonly name: string;
  readonly judgement: { readonly verdict: TierVerdict; readonly program: Program; readonly context: ProgramContext };
}

function keysOf({ verdict, program, context }: Ranked['judgement'], profile: Profile): number[] {
  const stated = program.step2.required ?? program.step2.preferred ?? program.step2.typical;
  const margin = stated === null || profile.step2.score === null ? 0 : profile.step2.score - stated;
  return [
    isSettled(program) || program.status === 'do not apply' ? 1 : 0,
    rankOf(verdict),
    hasLink(program.connection) ? 0 : 1,
    -verdict.fit,
    context.highDemandArea === null ? 0 : 1,
    -margin,
    -(program.share?.low ?? 0),
    verdict.questions.length,
  ];
}

/** 1, 2, … for each row, in the rows' own sequence. What rows share is compared once. */
export function measureOrder(rows: readonly Ranked[], profile: Profile): number[] {
  const distinct = [...new Set(rows.map((row) => row.judgement))]
    .map((judgement) => ({ judgement, keys: keysOf(judgement, profile) }))
    .sort((one, other) => compare(one.keys, other.keys));
  const rank = new Map<Ranked['judgement'], number>();
  let last = 0;
  distinct.forEach(({ judgement, keys }, at) => {
    if (at > 0 && compare(distinct[at - 1]?.keys ?? [], keys) !== 0) last += 1;
    rank.set(judgement, last);
  });
  const sorted = rows
    .map((row, at) => ({ at, rank: rank.get(row.judgement) ?? 0, name: row.name }))
    .sort((one, other) => one.rank - other.rank || (one.name < other.name ? -1 : one.name > other.name ? 1 : one.at - other.at));
  const order: number[] = [];
  sorted.forEach((row, place) => {
    order[row.at] = place + 1;
  });
  return order;
}

function compare(one: readonly number[], other: readonly number[]): number {
  for (let key = 0; key < one.length; key += 1) {
    const difference = (one[key] ?? 0) - (other[key] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
