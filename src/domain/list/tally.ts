/** How often does each name stand in a list? */

export interface Counted {
  readonly name: string;
  readonly count: number;
}

/** In the order in which the names first stand there. */
export function tally(names: readonly string[]): Counted[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count }));
}

/** The most first; of as many, the one that stands there first. */
export const mostFirst = (names: readonly string[]): Counted[] => tally(names).sort((one, other) => other.count - one.count);
