/** Does a result of the applicant's own come after the day by which it counts, the end of August or the rank list deadline, and is a certificate news for programs? */
import { dayOfEvent } from '../../data/keyDates';
import { type Day, dayOf, sayDay } from '../../domain/day';
import type { Judged } from '../../domain/list/judgedList';
import type { RuleId } from '../../domain/ruleId';
import { lateness, type OwnResult, ownResults } from '../../domain/season/ownResults';
import type { Phase } from '../../domain/season/phaseDays';
import type { PhaseAct } from '../../domain/season/seasonNow';
import { wordSet } from '../../reading/text/wordSet';
import { SILENT } from './concerns';

/** By `Phase`. */
const UNTIL_RANKS = wordSet('planning applying late interviewing ranking');

export function resultActs(judged: Judged): PhaseAct[] {
  const {
    profile,
    phase: { phase, season },
  } = judged;
  const due = season === null ? undefined : dayOfEvent(season, 'rank list')?.day;
  if (due === undefined || season === null || !UNTIL_RANKS.has(phase)) return [];
  const august = phase === 'planning' ? dayOf(season - 1, 8, 31) : null;
  const acts = ownResults(profile).flatMap((one): PhaseAct[] => {
    if (lateness(one, due) !== null) return act(afterRanks(one, due, profile.today, season), 'ECFMG');
    const isForAugust = one.of === 'Step 2 CK' && august !== null && lateness(one, august) !== null;
    return isForAugust ? act(`${saidOf(one)}; programs want it by the end of August.`, '', 'G2.date.ck') : [];
  });
  return [...acts, ...newsActs(judged, season, phase)];
}

const act = (says: string, source: string, ...rules: readonly RuleId[]): PhaseAct[] => [{ says, source, rules }];

/** "Your Step 2 CK of July 20, 2026: the result mostly comes by August 17, 2026, but allow until September 14, 2026" */
const saidOf = ({ of, sat, usual, by }: OwnResult): string =>
  sat === null
    ? `Your ${of} result comes on ${sayDay(by)}`
    : `Your ${of} of ${sayDay(sat)}: the result mostly comes by ${sayDay(usual)}, but allow until ${sayDay(by)}`;

function afterRanks(one: OwnResult, due: Day, today: Day | null, season: number): string {
  const isLate = lateness(one, due) === 'late';
  const after = `${saidOf(one)}: ${isLate ? '' : 'that may be '}after the rank list deadline, ${sayDay(due)}`;
  const isSat = one.sat === null || today === null || one.sat <= today;
  if (!isLate) return `${after}.${isSat ? '' : ' An earlier date is safer.'}`;
  return `${after}. Without it NRMP withdraws you and your list is not used. ${isSat ? 'Ask ECFMG now whether it can be there by then' : 'Move it earlier'}, and plan for ${season + 1}.`;
}

/** A certificate that programs could not see when they began to read is news for those that are silent. */
function newsActs({ profile: { ecfmg, today }, rows }: Judged, season: number, phase: Phase): PhaseAct[] {
  const { issued } = ecfmg;
  const reads = dayOfEvent(season, 'review');
  const isNews = issued !== undefined && reads !== null && issued >= reads.day && today !== null && issued <= today;
  const isSilent = rows.some((row) => row !== null && SILENT.has(row.judgement.program.status));
  return isNews && isSilent && (phase === 'late' || phase === 'interviewing')
    ? act(`Tell silent programs once that ECFMG certified you on ${sayDay(issued)}.`, '', 'G3.mail')
    : [];
}
