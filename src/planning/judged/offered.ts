/** Which rows can still be applied to on this day (only those are offered, priced and signaled), which were sent, and which still leave something to ask? */
import { daysBetween } from '../../domain/day';
import type { Judged, JudgedRow } from '../../domain/list/judgedList';
import type { NotOffered } from '../../domain/list/shortlisted';
import { hasLink, type Program } from '../../domain/program';
import { isInHand, isSettled } from '../../domain/progress';
import type { Phase } from '../../domain/season/phaseDays';
import { isBeside } from './rowSpecialty';

type Asker = Pick<Judged, 'profile' | 'phase'>;

/** What is sent then is read with the first; where the day is not known, nobody can say that it is too late. */
const EARLY: ReadonlySet<Phase> = new Set(['not known', 'planning', 'applying']);
/** Programs read, and an application may still reach somebody. */
const LATE: ReadonlySet<Phase> = new Set(['late', 'interviewing']);

export const isEarly = ({ phase: { phase } }: Asker): boolean => EARLY.has(phase);
const isLate = ({ phase: { phase } }: Asker): boolean => LATE.has(phase);

/** Negative where the deadline is past; null where it or Today is not known. */
export const daysUntil = ({ notes: { deadline } }: JudgedRow, { profile: { today } }: Pick<Asker, 'profile'>): number | null =>
  deadline === null || today === null ? null : daysBetween(today, deadline);

/** Nothing can be applied for any more; an invitation outlives the deadline. */
export function isPast({ notes: { deadlineBy }, judgement: { program } }: JudgedRow, { profile: { today } }: Asker): boolean {
  return deadlineBy !== null && today !== null && deadlineBy < today && program.progress === 'none';
}

/** Somebody there reads it, or the deadline is ahead. (ours) */
const isReadThere = (row: JudgedRow, asker: Asker): boolean =>
  hasLink(row.judgement.program.connection) || (daysUntil(row, asker) ?? -1) >= 0;

const BEFORE_SOAP: ReadonlySet<Phase> = new Set([...EARLY, ...LATE, 'ranking', 'waiting']);

/** A program marked for SOAP was sent nothing before SOAP. */
export const isSent = ({ judgement: { program } }: JudgedRow, { phase: { phase } }: Asker): boolean =>
  program.progress !== 'none' && !(program.status === 'SOAP' && BEFORE_SOAP.has(phase));

/** What came to its end without a place, or is not wanted, leaves every count but its own. */
export const isOut = ({ judgement: { program } }: JudgedRow): boolean =>
  program.status === 'do not apply' || ENDED.has(program.progress);

const ENDED: ReadonlySet<Program['progress']> = new Set(['rejected', 'declined', 'withdrawn']);

export function whyNotOffered(row: JudgedRow, asker: Asker): NotOffered | null {
  const { verdict, program } = row.judgement;
  if (program.status === 'do not apply') return 'do not apply';
  if (isSent(row, asker)) return 'applied to already';
  if (program.status === 'SOAP') return 'kept for SOAP';
  if (verdict.tier === 'Skip') return 'Skip';
  if (isPast(row, asker)) return 'deadline is past';
  if (isEarly(asker)) return null;
  if (!isLate(asker)) return 'season is sent';
  return isReadThere(row, asker) ? null : 'programs have read';
}

export const isOffered = (row: JudgedRow, asker: Asker): boolean => whyNotOffered(row, asker) === null;

/** Nothing that its cells leave open would still change what is done. */
export function isClosed(row: JudgedRow, asker: Asker): boolean {
  const { program } = row.judgement;
  if (program.status === 'do not apply' || isPast(row, asker)) return true;
  if (isBeside(row, asker.profile)) return true;
  switch (asker.phase.phase) {
    case 'late':
    case 'interviewing':
      return program.progress === 'none' && !isReadThere(row, asker);
    case 'ranking':
      return !isInHand(program) && !isSettled(program);
    case 'after the Match':
    case 'season over':
      return true;
    default:
      return false;
  }
}

/** A message could still change something for this season: once the rank lists are in, none does. */
export const mayWrite = (row: JudgedRow, asker: Asker): boolean =>
  (isEarly(asker) || isLate(asker) || asker.phase.phase === 'ranking') &&
  !isSettled(row.judgement.program) &&
  !isClosed(row, asker);
