/** Which programs make the best list within the limits? The largest sum of worth, exactly. (G1.volume, G4.two) */
import { type Candidate, coreCap, type Group, groupsOf, type Limits, type Prices } from './shortlistGroups';

export interface Plan {
  /** Places of the chosen in the given candidates, ascending. */
  readonly chosen: readonly number[];
  readonly worth: number;
  /** Of the chosen, USD; what has no price is not in it. */
  readonly usd: number;
}

/**
 * Within one specialty and one kind of area the best are always taken first, so only the counts are left to choose: for each pair of specialties, how
 * many of the first and how many of its core. Since each program is worth something, the second gets as many as the limits leave.
 * Ties go to fewer questions, then to the list's order.
 */
export function planShortlist(candidates: readonly Candidate[], limits: Limits, pricesOf: (specialty: string) => Prices): Plan {
  const groups = groupsOf(candidates, limits, pricesOf);
  const cap = coreCap(limits, candidates.length);
  let best: { worth: number; questions: number; takes: readonly Take[] } = { worth: 0, questions: 0, takes: [] };
  const offer = (takes: readonly Take[], worth: number): void => {
    if (worth < best.worth || worth === 0) return;
    const questions = placesOf(takes).reduce((sum, place) => sum + (candidates[place]?.questions ?? 0), 0);
    if (worth > best.worth || questions < best.questions) best = { worth, questions, takes };
  };
  groups.forEach((first, at) => {
    const alone = affordable(first, limits.most, limits.budget);
    offer([{ group: first, count: alone, core: cap }], worthOf(first, alone, cap));
    if (limits.mostSpecialties < 2) return;
    for (const second of groups.slice(at + 1)) {
      const pair = bestPair(first, second, limits, cap);
      offer(pair.takes, pair.worth);
    }
  });
  const chosen = placesOf(best.takes).sort((one, other) => one - other);
  return { chosen, worth: best.worth, usd: usdOf(best.takes) };
}

interface Take {
  readonly group: Group;
  /** At most so many in all, and of the core. */
  readonly count: number;
  readonly core: number;
}

const worthOf = ({ best }: Group, count: number, core: number): number => {
  const row = best[Math.min(count, best.length - 1)] ?? [];
  return row[Math.min(core, row.length - 1)] ?? 0;
};

function bestPair(first: Group, second: Group, { most, budget }: Limits, cap: number): { worth: number; takes: readonly Take[] } {
  let worth = 0;
  let takes: readonly Take[] = [];
  for (let count = affordable(first, most, budget); count > 0; count -= 1) {
    const rest = affordable(second, most - count, budget - (first.usd[count] ?? 0));
    for (let core = 0; core <= Math.min(cap, first.core.length); core += 1) {
      const sum = worthOf(first, count, core) + worthOf(second, rest, cap - core);
      if (sum <= worth) continue;
      worth = sum;
      takes = [
        { group: first, count, core },
        { group: second, count: rest, core: cap - core },
      ];
    }
  }
  return { worth, takes };
}

/** As many as number and money allow; prices only rise. */
function affordable({ usd }: Group, most: number, budget: number): number {
  let count = Math.min(usd.length - 1, most);
  while (count > 0 && (usd[count] ?? 0) > budget) count -= 1;
  return Math.max(0, count);
}

/** The places that make a group's best value with those numbers. */
function placesOf(takes: readonly Take[]): number[] {
  return takes.flatMap(({ group, count, core }) => {
    const value = worthOf(group, count, core);
    // The fewest of the core that reach it; with fewer it was less, so exactly these are in it.
    for (let inCore = 0; inCore <= Math.min(core, count, group.core.length); inCore += 1) {
      const inOther = Math.min(count - inCore, group.other.length);
      if (worthOf(group, inCore + inOther, inCore) === value)
        return [...group.core.slice(0, inCore), ...group.other.slice(0, inOther)];
    }
    return [];
  });
}

const usdOf = (takes: readonly Take[]): number =>
  takes.reduce((sum, take) => sum + (take.group.usd[placesOf([take]).length] ?? 0), 0);
