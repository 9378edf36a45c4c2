/** Why is a row not on the shortlist? The first reason that holds. */
import type { JudgedRow } from '../domain/list/judgedList';
import type { Limits } from '../domain/list/shortlist';
import type { Entry, LeftOut, LeftOutFor } from '../domain/list/shortlisted';
import type { Profile } from '../domain/profile';
import { isPast } from './offered';

interface Asker {
  readonly profile: Pick<Profile, 'today'>;
}

export function leftOut(out: readonly Entry[], chosen: readonly Entry[], limits: Limits, judged: Asker): LeftOut[] {
  const taken = chosen.map(({ candidate }) => candidate);
  const specialties = new Set(taken.map(({ specialty }) => specialty));
  const core = taken.filter(({ isCore }) => isCore);
  const leastOfCore = Math.min(...core.map(({ worth }) => worth));
  const because = ({ row, candidate }: Entry): LeftOutFor => {
    const itself = byItself(row, judged);
    if (itself !== null) return itself;
    if (candidate.worth <= 0) return 'worth nothing';
    if (!specialties.has(candidate.specialty) && specialties.size >= limits.mostSpecialties) return 'another specialty';
    const isFull = candidate.isCore && core.length >= limits.mostCore;
    if (isFull && candidate.worth <= leastOfCore) return 'enough in high-demand areas';
    return taken.length >= limits.most ? 'most applications' : 'budget';
  };
  return out.map((one) => ({ ...one, because: because(one) }));
}

/** Whatever else is on the list. */
function byItself(row: JudgedRow, judged: Asker): LeftOutFor | null {
  const { verdict, program } = row.judgement;
  if (program.progress !== 'none') return 'applied to already';
  if (verdict.tier === 'Skip') return 'Skip';
  return isPast(row, judged) ? 'deadline is past' : null;
}
