/** Does a result of the applicant's own come after the day by which it counts: the end of August, or the rank list deadline? */
import { dayOfEvent } from '../../data/keyDates';
import { type Day, dayOf, sayDay } from '../../domain/day';
import type { Judged } from '../../domain/list/judgedList';
import { lateness, type OwnResult, ownResults } from '../../domain/season/ownResults';
import type { Phase } from '../../domain/season/phaseDays';
import type { PhaseAct } from '../../domain/season/seasonNow';

const BEFORE_READING: ReadonlySet<Phase> = new Set(['planning', 'applying']);
const UNTIL_RANKS: ReadonlySet<Phase> = new Set([...BEFORE_READING, 'late', 'interviewing', 'ranking']);

export function resultActs({ profile, phase: { phase, season } }: Judged): PhaseAct[] {
  const due = season === null ? null : (dayOfEvent(season, 'rank list')?.day ?? null);
  if (due === null || season === null || !UNTIL_RANKS.has(phase)) return [];
  const august = dayOf(season - 1, 8, 31);
  const acts = ownResults(profile).flatMap((one): PhaseAct[] => {
    const late = lateness(one, due);
    if (late !== null)
      return [{ says: afterRanks(one, late === 'late', due, profile.today, season), source: 'ECFMG', rules: [] }];
    const isForAugust = one.of === 'Step 2 CK' && phase === 'planning' && august !== null && lateness(one, august) !== null;
    return isForAugust
      ? [{ says: `${saidOf(one)}; programs want it by the end of August.`, source: '', rules: ['G2.date.ck'] }]
      : [];
  });
  return [...acts, ...openSkills(profile, phase)];
}

/** "Your Step 2 CK of July 20, 2026: the result comes by August 17, 2026 as a rule; allow until September 14, 2026" */
export const saidOf = ({ of, sat, usual, by }: OwnResult): string =>
  sat === null
    ? `Your ${of} ${of === 'OET' ? 'result' : 'application'} comes on ${sayDay(by)}`
    : `Your ${of} of ${sayDay(sat)}: the result mostly comes by ${sayDay(usual)}, but allow until ${sayDay(by)}`;

function afterRanks(one: OwnResult, isLate: boolean, due: Day, today: Day | null, season: number): string {
  const after = `${saidOf(one)}: ${isLate ? '' : 'that may be '}after the rank list deadline, ${sayDay(due)}`;
  if (!isLate) return `${after}. An earlier date is safer.`;
  const ask =
    one.sat === null || today === null || one.sat <= today ? 'Ask ECFMG now whether it can be there by then' : 'Move it earlier';
  return `${after}. Without it NRMP withdraws you and your list is not used. ${ask}, and plan for ${season + 1}.`;
}

/** What PROFILE says is not done is named while there is time for it. */
function openSkills({ skills, ecfmg }: Judged['profile'], phase: Phase): PhaseAct[] {
  if (skills.isOpen !== true || ecfmg.certified === 'yes' || !BEFORE_READING.has(phase)) return [];
  const says =
    'OET or your Pathway is still open: plan both now, so that ECFMG certification is nearly complete by mid-September.';
  return [{ says, source: '', rules: ['G5.date.ready'] }];
}
