/** When does each phase of the application year begin and end? */
import { addDays, type Day } from '../day';
import type { SeasonEvent } from './expectedDay';

export const PHASES = [
  'not known',
  'planning',
  'applying',
  'late',
  'interviewing',
  'ranking',
  'waiting',
  'SOAP',
  'after the Match',
  'season over',
] as const;
export type Phase = (typeof PHASES)[number];

export interface SeasonDay {
  readonly event: SeasonEvent;
  readonly day: Day;
  /** Eastern Time; null where none is set. */
  readonly hour: string | null;
  /** Said by the service itself, reported by others, or by the pattern of past years. */
  readonly certainty: 'official' | 'secondary' | 'expected';
  readonly isExpected: boolean;
  readonly source: string;
}

/** Every event of a season has its day. */
export interface SeasonDays {
  /** The year of the Match. */
  readonly season: number;
  readonly days: readonly SeasonDay[];
  /** The last day of applications of a service that has one of its own. */
  readonly ownDeadline: Day | null;
  /** The service has days of its own, which were not found: ERAS's stand in. */
  readonly borrowsDays: boolean;
}

/** A phase by its days alone, until the next begins. */
export interface YearPart {
  readonly phase: Phase;
  readonly from: Day;
}

/** The event that ends a phase. `isLastDay`: on that day the phase still holds. */
export type PhaseEnd = SeasonDay & { readonly isLastDay: boolean };

type Bound = readonly [phase: Phase, from: SeasonEvent, isDayAfter: boolean];

/** Each phase begins on the day of its event; on the days of the rank list and of SOAP's end the one before still holds. (ours) */
export const BOUNDS: readonly Bound[] = [
  ['applying', 'submit', false],
  ['late', 'review', false],
  ['ranking', 'ranking opens', false],
  ['waiting', 'rank list', true],
  ['SOAP', 'match week', false],
  ['after the Match', 'SOAP ends', true],
  ['season over', 'start', false],
];

const firstDay = (days: SeasonDays, [phase, event, isDayAfter]: Bound): Day | null => {
  if (phase === 'late' && days.ownDeadline !== null) return addDays(days.ownDeadline, 1);
  const found = dayOn(days, event);
  return found === null ? null : isDayAfter ? addDays(found.day, 1) : found.day;
};

export const dayOn = ({ days }: SeasonDays, event: SeasonEvent): SeasonDay | null =>
  days.find((one) => one.event === event) ?? null;

/** The last of the bounds that Today has reached. */
export function boundAt(days: SeasonDays, today: Day): number {
  let reached = -1;
  BOUNDS.forEach((bound, at) => {
    const day = firstDay(days, bound);
    if (day !== null && day <= today) reached = at;
  });
  return reached;
}

export function partsOf(days: SeasonDays): YearPart[] {
  const opens = dayOn(days, 'opens');
  const later = BOUNDS.flatMap((bound): YearPart[] => {
    const from = firstDay(days, bound);
    return from === null ? [] : [{ phase: bound[0], from }];
  });
  return opens === null ? later : [{ phase: 'planning', from: opens.day }, ...later];
}

export function sinceOf(days: SeasonDays, at: number): SeasonDay | null {
  const bound = BOUNDS[at];
  const found = bound === undefined ? null : dayOn(days, bound[1]);
  const first = bound === undefined ? null : firstDay(days, bound);
  return found === null || first === null ? null : { ...found, day: first };
}

export function untilOf(days: SeasonDays, at: number): PhaseEnd | null {
  const bound = BOUNDS[at + 1];
  const found = bound === undefined ? null : dayOn(days, bound[1]);
  if (bound === undefined || found === null) return null;
  if (bound[0] === 'late' && days.ownDeadline !== null)
    return { ...found, day: days.ownDeadline, hour: '23:59', isLastDay: true };
  return { ...found, isLastDay: bound[2] };
}
