/** For whom does each guide speak? Shown apart and never blended. */
import type { WorkRight } from '../domain/profile';

/** Null: for every IMG. */
const GUIDE_RIGHTS: Readonly<Record<'G1' | 'G2' | 'G3' | 'G4' | 'G5', readonly WorkRight[] | null>> = {
  G1: null,
  G2: ['citizen', 'permanent resident'],
  G3: null,
  G4: ['needs a visa', 'other work permit', 'permanent resident'],
  G5: ['needs a visa'],
};

/** While the work right is not known, only the guides written for every IMG apply. */
export function speaksOf(rule: string, workRight: WorkRight | null): boolean {
  const rights = Object.entries(GUIDE_RIGHTS).find(([guide]) => rule.startsWith(guide))?.[1] ?? null;
  return rights === null || (workRight !== null && rights.includes(workRight));
}
