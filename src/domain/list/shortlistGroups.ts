/** What is each specialty of a list worth, and what does it cost, with so many programs and so many of them in the core? */
import { measureCost, type PriceStep } from './cost';

export interface Candidate {
  /** In tenths; only what is worth more than 0 is considered. */
  readonly worth: number;
  readonly specialty: string;
  /** In an area that many want: at most so many of these. */
  readonly isCore: boolean;
  readonly questions: number;
}

export interface Limits {
  /** Applications in all; Infinity for none. */
  readonly most: number;
  /** USD in all; Infinity for none. */
  readonly budget: number;
  readonly mostCore: number;
  readonly mostSpecialties: 1 | 2;
}

/** Prices of a specialty, and applications sent there already: the next ones cost from there on. Null: no price is known. */
export interface Prices {
  readonly steps: readonly PriceStep[] | null;
  readonly sent: number;
}

export interface Group {
  readonly specialty: string;
  /** best[n][c]: at most n programs, at most c of them in the core. */
  readonly best: readonly (readonly number[])[];
  /** Places by worth: what a plan takes of each is a beginning of it. */
  readonly core: readonly number[];
  readonly other: readonly number[];
  /** usd[n]: the next n applications. */
  readonly usd: readonly number[];
}

export function groupsOf(candidates: readonly Candidate[], limits: Limits, pricesOf: (specialty: string) => Prices): Group[] {
  const bySpecialty = new Map<string, number[]>();
  candidates.forEach(({ specialty, worth }, place) => {
    if (worth <= 0) return;
    const known = bySpecialty.get(specialty);
    if (known === undefined) bySpecialty.set(specialty, [place]);
    else known.push(place);
  });
  return [...bySpecialty].map(([specialty, places]) => {
    const { steps, sent } = pricesOf(specialty);
    const sorted = [...places].sort((one, other) => compare(candidates, one, other));
    const core = sorted.filter((place) => candidates[place]?.isCore);
    const other = sorted.filter((place) => !candidates[place]?.isCore);
    const size = Math.min(places.length, limits.most);
    const cap = Math.min(coreCap(limits, candidates.length), core.length);
    const usd = Array.from({ length: size + 1 }, (_, count) => nextCost(steps, sent, count));
    return { specialty, core, other, usd, best: bestOf(candidates, core, other, size, cap) };
  });
}

/** More worth first, then fewer questions, then the list's order. */
function compare(candidates: readonly Candidate[], one: number, other: number): number {
  const [first, second] = [candidates[one], candidates[other]];
  return (second?.worth ?? 0) - (first?.worth ?? 0) || (first?.questions ?? 0) - (second?.questions ?? 0) || one - other;
}

/** What has no price takes nothing of the budget: whoever shows the list says so. */
const nextCost = (steps: readonly PriceStep[] | null, sent: number, count: number): number =>
  steps === null ? 0 : (measureCost(sent + count, steps) ?? Number.POSITIVE_INFINITY) - (measureCost(sent, steps) ?? 0);

function bestOf(
  candidates: readonly Candidate[],
  core: readonly number[],
  other: readonly number[],
  size: number,
  cap: number,
): number[][] {
  const sums = (places: readonly number[]): number[] => {
    const all = [0];
    for (const place of places) all.push((all.at(-1) ?? 0) + (candidates[place]?.worth ?? 0));
    return all;
  };
  const [coreSums, otherSums] = [sums(core), sums(other)];
  return Array.from({ length: size + 1 }, (_, count) => {
    const row: number[] = [];
    for (let inCore = 0; inCore <= cap; inCore += 1) {
      const taken = Math.min(inCore, count);
      const value = (coreSums[taken] ?? 0) + (otherSums[Math.min(count - taken, other.length)] ?? 0);
      row.push(Math.max(value, row.at(-1) ?? 0));
    }
    return row;
  });
}

export const coreCap = ({ mostCore }: Limits, all: number): number => Math.min(mostCore, all);
