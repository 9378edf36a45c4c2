/** In which order should rows be worked on? Tier first; inside it links, fit, area, margin, share, questions, name. (design §7 E) */
import type { Surroundings } from './ceilings';
import type { Profile } from './profile';
import { hasLink, type Program } from './program';
import type { TierVerdict } from './tier';

export interface Ranked {
  readonly verdict: TierVerdict;
  readonly program: Program;
  readonly around: Surroundings;
}

const TIER_ORDER = ['Realistic', 'Reach', 'Ultra-reach', 'Skip'];

function keysOf({ verdict, program, around }: Ranked, profile: Profile): number[] {
  const stated = program.step2.required ?? program.step2.preferred ?? program.step2.typical;
  const margin = stated === null || profile.step2.score === null ? 0 : profile.step2.score - stated;
  return [
    TIER_ORDER.indexOf(verdict.tier) * 2 + (verdict.verifyVisa ? 1 : 0),
    hasLink(program.connection) ? 0 : 1,
    -verdict.fit,
    around.highDemandArea === null ? 0 : 1,
    -margin,
    -(program.share?.low ?? 0),
    verdict.questions.length,
  ];
}

/** 1, 2, … for each row, in the rows' own sequence. */
export function measureOrder(rows: readonly Ranked[], profile: Profile): number[] {
  const sorted = rows
    .map((row, at) => ({ at, keys: keysOf(row, profile), name: row.program.name }))
    .sort((one, other) => {
      for (let key = 0; key < one.keys.length; key += 1) {
        const difference = (one.keys[key] ?? 0) - (other.keys[key] ?? 0);
        if (difference !== 0) return difference;
      }
      return one.name < other.name ? -1 : one.name > other.name ? 1 : one.at - other.at;
    });
  const order: number[] = [];
  sorted.forEach((row, rank) => {
    order[row.at] = rank + 1;
  });
  return order;
}
