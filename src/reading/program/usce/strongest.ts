/** Which of a cell's statements on US experience holds: the latest, the firmest, the one that is spelled out? */

export interface Said {
  readonly strength: 'required' | 'preferred' | 'not required';
  readonly months: number | null;
  /** Said in words, or read from a bare yes, no or length. */
  readonly spoken: boolean;
  /** The year it was said of, where the cell tells several. */
  readonly year: number | null;
  readonly isNow: boolean;
}

/** What is required outweighs what is preferred, and that outweighs "not required"; a spoken word outweighs a bare yes or no. */
export function strongestOf(said: readonly Said[]): Said | null {
  const latest = latestOf(said);
  const spoken = latest.filter((one) => one.spoken);
  const all = spoken.length > 0 ? spoken : latest;
  for (const strength of ['required', 'preferred', 'not required'] as const) {
    const own = all.filter((one) => one.strength === strength);
    const [first] = own;
    if (first === undefined) continue;
    if (strength === 'not required') return { ...first, months: null };
    // "Required. 12 weeks": a length that merely stands there is the length of what is asked.
    const bare = latest.find(({ months, spoken: isSpoken }) => months !== null && !isSpoken);
    return { ...first, months: own.find(({ months }) => months !== null)?.months ?? bare?.months ?? null };
  }
  return null;
}

/** Where a cell tells several years, what it says of now, else of the last one. */
function latestOf(said: readonly Said[]): readonly Said[] {
  const years = new Set(said.flatMap(({ year }) => (year === null ? [] : [year])));
  if (years.size > 0 && said.some(({ isNow }) => isNow)) return said.filter(({ isNow }) => isNow);
  if (years.size < 2) return said;
  const last = Math.max(...years);
  return said.filter(({ year }) => year === last);
}
