/** In which phase of the application year is an applicant, by the day and by what her rows say? Data only; the words are show's. */
import type { ApplicationStatus } from '../applicationStatus';
import type { Day } from '../day';
import type { Program } from '../program';
import {
  BOUNDS,
  boundAt,
  dayOn,
  type Phase,
  type PhaseEnd,
  partsOf,
  type SeasonDay,
  type SeasonDays,
  sinceOf,
  untilOf,
  type YearPart,
} from './phaseDays';

/** What one row of the list says. */
export type RowStatus = Pick<Program, 'track'> & { readonly status: ApplicationStatus };

export interface PhaseInput {
  readonly today: Day | null;
  readonly season: number | null;
  readonly rows: readonly RowStatus[];
  /** Of the whole Match, not of one program. */
  readonly hasLeftMatch: boolean;
}

/** Why it is this phase, where the day alone does not say so. */
type PhaseReason = 'no Today' | 'no Season' | 'by the day' | 'invited' | 'matched' | 'one year matched' | 'left the Match';

/** The part of training that a match left open: the year before an advanced position, or what follows a preliminary one. */
type OpenPart = 'first year' | 'after the first year';

export interface SeasonPhase {
  readonly phase: Phase;
  readonly reason: PhaseReason;
  /** The season that the phase is of; the next one if the applicant has left the Match. */
  readonly season: number | null;
  /** The first day of the phase; null for planning, and where it is not known. */
  readonly since: SeasonDay | null;
  /** Null for a season that is over. */
  readonly until: PhaseEnd | null;
  /** The phases of the year in order, from the day on which its service opens; empty where the phase is not known. */
  readonly parts: readonly YearPart[];
  /** The days of the season from Today on, in order. */
  readonly ahead: readonly SeasonDay[];
  readonly openPart: OpenPart | null;
  /** The year of the next Match, once it is worth planning for. */
  readonly offersSeason: number | null;
  readonly borrowsDays: boolean;
  /** The header of a column that may hold the statuses, and is not read: then no status is known for sure. */
  readonly mayBeStatus?: string;
}

/** @param daysOf The days of a season by the year of its Match; null where the calendar has none. */
export function phaseOf(input: PhaseInput, daysOf: (season: number) => SeasonDays | null): SeasonPhase {
  const { today, hasLeftMatch } = input;
  if (today === null) return notKnown('no Today', input.season);
  if (input.season === null) return notKnown('no Season', null);
  const season = hasLeftMatch ? input.season + 1 : input.season;
  const days = daysOf(season);
  if (days === null) return notKnown('no Season', season);
  // Of the season that was left no status counts for the next one.
  const rows = hasLeftMatch ? [] : input.rows;
  const { at, phase, reason, openPart } = decided(days, today, rows);
  return {
    phase,
    reason: hasLeftMatch ? 'left the Match' : reason,
    season,
    since: sinceOf(days, at),
    until: untilOf(days, at),
    parts: partsOf(days),
    ahead: days.days.filter(({ day }) => day >= today),
    openPart,
    offersSeason: hasLeftMatch ? season : offered(days, today, rows) ? nextAfter(season, today, daysOf) : null,
    borrowsDays: days.borrowsDays,
  };
}

const notKnown = (reason: PhaseReason, season: number | null): SeasonPhase => ({
  phase: 'not known',
  reason,
  season,
  since: null,
  until: null,
  parts: [],
  ahead: [],
  openPart: null,
  offersSeason: null,
  borrowsDays: false,
});

interface Decided {
  /** Its place in BOUNDS; -1 is planning. */
  readonly at: number;
  readonly phase: Phase;
  readonly reason: PhaseReason;
  readonly openPart: OpenPart | null;
}

function decided(days: SeasonDays, today: Day, rows: readonly RowStatus[]): Decided {
  const at = boundAt(days, today);
  const phase = BOUNDS[at]?.[0] ?? 'planning';
  const byDay: Decided = { at, phase, reason: 'by the day', openPart: null };
  if (phase === 'late' && rows.some(({ status }) => IN_INTERVIEWS.has(status)))
    return { ...byDay, phase: 'interviewing', reason: 'invited' };
  if (phase !== 'SOAP' && phase !== 'after the Match') return byDay;
  const open = openPartOf(rows);
  if (open === 'all') return byDay;
  if (open !== null) return { ...byDay, reason: 'one year matched', openPart: open };
  return { at: AFTER, phase: 'after the Match', reason: 'matched', openPart: null };
}

const AFTER = BOUNDS.findIndex(([phase]) => phase === 'after the Match');
/** Who has ranked a program has been there. */
const IN_INTERVIEWS: ReadonlySet<ApplicationStatus> = new Set(['invited', 'interview booked', 'interviewed', 'ranked']);

/** What of training the matched rows leave open: all where none matched, null where nothing. */
function openPartOf(rows: readonly RowStatus[]): OpenPart | 'all' | null {
  const tracks = rows.flatMap(({ status, track }) => (status === 'matched' ? [track] : []));
  if (tracks.length === 0) return 'all';
  const has = (...named: readonly Program['track'][]): boolean => tracks.some((track) => named.includes(track));
  if (has('categorical', null)) return null;
  const [hasFirst, hasAdvanced] = [has('preliminary', 'transitional'), has('advanced')];
  if (hasFirst && hasAdvanced) return null;
  return hasFirst ? 'after the first year' : 'first year';
}

/** The next Match whose training has not begun: who comes back after years is not sent to one that is over. */
function nextAfter(season: number, today: Day, daysOf: (season: number) => SeasonDays | null): number {
  const days = daysOf(season + 1);
  const start = days === null ? null : dayOn(days, 'start');
  return start !== null && start.day <= today ? nextAfter(season + 1, today, daysOf) : season + 1;
}

/** From Match Week on for applicants without a position beyond a first year; for everybody once training has begun. */
function offered(days: SeasonDays, today: Day, rows: readonly RowStatus[]): boolean {
  const [week, start] = [dayOn(days, 'match week'), dayOn(days, 'start')];
  if (start !== null && today >= start.day) return true;
  const open = openPartOf(rows);
  return week !== null && today >= week.day && (open === 'all' || open === 'after the first year');
}

/** From the Monday of Match Week to the day on which SOAP ends nobody writes to a program first, matched or not. (SOAP rules of NRMP) */
export function silentDays(days: SeasonDays, today: Day): { readonly from: SeasonDay; readonly to: SeasonDay } | null {
  const [from, to] = [dayOn(days, 'match week'), dayOn(days, 'SOAP ends')];
  if (from === null || to === null || BOUNDS[boundAt(days, today)]?.[0] !== 'SOAP') return null;
  return { from, to };
}
