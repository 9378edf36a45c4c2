/** For whom does each guide speak? Shown apart and never blended. (guide-rules, head) */
import type { WorkRight } from '../domain/profile';

/** Null: for every IMG. */
export const GUIDE_RIGHTS: Readonly<Record<'G1' | 'G2' | 'G3' | 'G4' | 'G5', readonly WorkRight[] | null>> = {
  G1: null,
  G2: ['citizen', 'permanent resident'],
  G3: null,
  G4: ['needs a visa', 'other work permit', 'permanent resident'],
  G5: ['needs a visa'],
};

/** @param id Of a rule: "G2.usce". Where it is not known which work right, only the guides for every IMG speak. */
export function speaksOf(id: string, workRight: WorkRight | null): boolean {
  const rights = GUIDE_RIGHTS[id.slice(0, 2) as keyof typeof GUIDE_RIGHTS] ?? null;
  return rights === null || (workRight !== null && rights.includes(workRight));
}
