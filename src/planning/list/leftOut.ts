/** Why is a row not on the shortlist? The first reason that holds. */
import type { Judged, JudgedRow } from '../../domain/list/judgedList';
import type { Entry, LeftOut, LeftOutFor } from '../../domain/list/shortlisted';
import type { Limits } from '../../domain/list/shortlistGroups';
import { whyNotOffered } from '../judged/offered';
import { isNamed } from '../judged/rowSpecialty';

export function leftOut(
  out: readonly Entry[],
  chosen: readonly Entry[],
  limits: Limits,
  judged: Judged,
  repeats: ReadonlySet<JudgedRow>,
): LeftOut[] {
  const taken = chosen.map(({ candidate }) => candidate);
  const specialties = new Set(taken.map(({ specialty }) => specialty));
  const core = taken.filter(({ isCore }) => isCore);
  const leastOfCore = Math.min(...core.map(({ worth }) => worth));
  const because = ({ row, candidate }: Entry): LeftOutFor => {
    const itself = whyNotOffered(row, judged);
    if (itself !== null) return itself;
    if (repeats.has(row)) return 'listed twice';
    if (!isNamed(candidate.specialty, judged.profile)) return 'another than in PROFILE';
    if (candidate.worth <= 0) return 'worth nothing';
    if (!specialties.has(candidate.specialty) && specialties.size >= limits.mostSpecialties) return 'another specialty';
    const isFull = candidate.isCore && core.length >= limits.mostCore;
    if (isFull && candidate.worth <= leastOfCore) return 'enough in high-demand areas';
    return taken.length >= limits.most ? 'most applications' : 'budget';
  };
  return out.map((one) => ({ ...one, because: because(one) }));
}
