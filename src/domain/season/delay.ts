/** Apply this year, or wait a year? Asked while the season can still be applied in; after that the next one counts. (G2.delay, G3.delay, G5.delay, G5.submit, G2.ck.late) */
import { type Calendar, dayInSentence } from '../cuts';
import { addDays, sayDay } from '../day';
import type { Decision, NonEmpty, Reason } from '../decision';
import { finding, monthsInWords } from '../finding';
import { type Planned, type Profile, usceOf } from '../profile';
import type { ReasonCode } from '../reasonCode';
import { ALLOW_DAYS } from '../resultDays';
import { heldAgainst, isRepeated } from './pastAttempts';
import type { Phase } from './phaseDays';
import type { SeasonPhase } from './phases';
import { REASONABLE_MONTHS } from './step3';

export type DelayAnswer = 'apply this year' | 'programs read' | 'in hand';

/** Reasons that each are enough to weigh a year. */
export const REASONS_TO_WAIT: readonly ReasonCode[] = [
  'little-usce',
  'no-letter',
  'ck-failed',
  'ck-not-in',
  'several-failures',
  'failed-cycles',
];

const QUESTIONS: NonEmpty<string> = [
  'Would a year bring real USCE, research or QI?',
  'Do you have a written plan and a mentor? Time off without a plan does not help (G2.delay).',
];

/** Any one reason is enough to weigh a year; a plan that is in time is none. */
export function decideDelay(
  profile: Profile,
  calendar: Calendar,
  { phase, reason, openPart }: Pick<SeasonPhase, 'phase' | 'reason' | 'openPart'>,
  hasInterviews = false,
): Decision<DelayAnswer> {
  if (phase === 'not known') return { kind: 'undecided', needs: lacksADay(profile), because: [] };
  if (phase === 'season over')
    return { kind: 'undecided', needs: ['the next Season in PROFILE'], because: [overReason(calendar)] };
  if (reason === 'matched' || openPart === 'first year')
    return { kind: 'notApplicable', because: [finding('you-matched', 'ours', {})] };
  if (hasInterviews && IN_HAND.has(phase))
    return {
      kind: 'decided',
      answer: 'in hand',
      because: [finding('season-in-hand', 'ours', { season: calendar.season ?? '' })],
    };
  const past = heldAgainst(profile, calendar);
  const reasons = delayReasons(profile, calendar);
  if (phase !== 'planning' && phase !== 'applying') {
    const is = phase === 'late' || phase === 'interviewing' ? readReason(calendar) : nextReason(calendar);
    return { kind: 'decided', answer: 'programs read', because: [is, ...reasons, ...past] };
  }
  const stage = stageReasons(profile, calendar);
  if (reasons.length > 0) return { kind: 'undecided', needs: QUESTIONS, because: [...reasons, ...past, ...stage] };
  const { step2, letters } = profile;
  const isBlank = ({ now, planned }: Planned): boolean => now === null && planned === null;
  const lacks = [
    ...(step2.outcome === 'not said' && step2.score === null ? ['Step 2 CK in PROFILE'] : []),
    ...(isBlank(usceOf(profile)) ? ['Hands-on USCE months in PROFILE'] : []),
    ...(isBlank(letters) ? ['US letters in PROFILE'] : []),
  ];
  const [first, ...more] = lacks;
  if (first !== undefined) return { kind: 'undecided', needs: [first, ...more], because: [...past, ...stage] };
  if (step2.outcome === 'pending')
    return {
      kind: 'undecided',
      needs: [PENDING],
      because: [finding('ck-awaited', 'G2.ck.late', {}, ['step2']), ...past, ...stage],
    };
  if (isRepeated(profile)) return { kind: 'undecided', needs: [WHAT_IS_NEW, ...QUESTIONS], because: [...past, ...stage] };
  const [held, ...others] = past;
  if (held !== undefined) return { kind: 'decided', answer: 'apply this year', because: [held, ...others, ...stage] };
  const because = finding('no-reason-to-wait', 'G5.delay', {}, ['usce_months', 'letters', 'step2']);
  return { kind: 'decided', answer: 'apply this year', because: [because, ...stage] };
}

const IN_HAND: ReadonlySet<Phase> = new Set(['interviewing', 'ranking', 'waiting']);

const PENDING = 'Will your Step 2 CK result be in by August (G2.date.ck), or days after applications open (G5.submit)?';

const WHAT_IS_NEW = 'What is new since the last attempt?';

const lacksADay = ({ today, season }: Profile): NonEmpty<string> =>
  today === null ? ['Today in PROFILE', ...(season === null ? ['Season in PROFILE'] : [])] : ['Season in PROFILE'];

const overReason = ({ season, start }: Calendar): Reason =>
  finding('season-over', 'ours', { season: season ?? '', start: start === null ? '' : sayDay(start) });

/** What is sent from now on is read after what came first. */
const readReason = (calendar: Calendar): Reason =>
  finding('programs-read', 'ours', { day: calendar.review === null ? '' : dayInSentence(calendar.review, calendar) });

const nextReason = ({ season }: Calendar): Reason => finding('next-season', 'ours', { season: season ?? '' });

/** What is there when programs begin to read: a plan counts if its day is ahead and in time. */
export function inTime({ now, planned, by }: Planned, { today }: Profile, { review }: Calendar): number | null {
  const counts = planned !== null && by !== null && (review === null || by <= review) && (today === null || by >= today);
  return counts ? Math.max(planned, now ?? 0) : now;
}

function delayReasons(profile: Profile, calendar: Calendar): Reason[] {
  const found: Reason[] = [];
  const usce = inTime(usceOf(profile), profile, calendar);
  if (usce !== null && usce < REASONABLE_MONTHS)
    found.push(finding('little-usce', 'G5.delay', { usce: monthsInWords(usce) }, ['usce_months']));
  if (inTime(profile.letters, profile, calendar) === 0) found.push(finding('no-letter', 'G5.delay', {}, ['letters']));
  const { outcome, on, score } = profile.step2;
  const isLate = on !== null && calendar.application !== null && on >= calendar.application;
  if (outcome === 'fail') found.push(finding('ck-failed', 'G3.delay', {}, ['step2']));
  else if (score === null && (outcome === 'not taken' || (outcome === 'pending' && isLate)))
    found.push(finding('ck-not-in', 'G3.delay', {}, ['step2']));
  return found;
}

function stageReasons({ step2, today }: Profile, calendar: Calendar): Reason[] {
  const { application, season } = calendar;
  if (today === null || application === null || season === null) return [];
  if (today >= application) return [finding('season-open', 'ours', { season, day: dayInSentence(application, calendar) })];
  const isInTime = step2.on !== null && addDays(step2.on, ALLOW_DAYS) <= application;
  return step2.outcome === 'pending' && !isInTime ? [finding('wait-for-ck', 'G5.submit', {}, ['step2'])] : [];
}
