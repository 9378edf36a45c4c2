/** How open is a program, by where its residents went to medical school? Counts, and when they are too few to speak of. (G2.roster, G3.roster, G5.roster.us) */

/** Classes as HOW_READ and ROSTER show them, in their order. Puerto Rico is US MD; Canada is neither US nor IMG. */
export const SCHOOL_CLASSES = ['US MD', 'US DO', 'Canada MD', 'Caribbean', 'International', 'Unknown'] as const;
export type SchoolClass = (typeof SCHOOL_CLASSES)[number];

/** Residents counted once each; `unread` are the words of schools that could not be told, as written. */
export interface Roster {
  readonly residents: Readonly<Record<SchoolClass, number>>;
  readonly unread: readonly string[];
}

interface RosterShare {
  /** Graduates of schools outside the US and Canada. */
  readonly imgs: number;
  readonly caribbean: number;
  /** Residents whose school is known. */
  readonly known: number;
  readonly unknown: number;
  /** False where more than a third of the schools are unknown: such a share would pretend. */
  readonly canBeTold: boolean;
}

export function measureRoster({ residents }: Roster): RosterShare {
  const imgs = residents.Caribbean + residents.International;
  const known = residents['US MD'] + residents['US DO'] + residents['Canada MD'] + imgs;
  const unknown = residents.Unknown;
  return { imgs, caribbean: residents.Caribbean, known, unknown, canBeTold: known > 0 && unknown * 3 <= known + unknown };
}
