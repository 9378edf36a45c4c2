/** Should Step 3 be taken before applying? (G4.step3.yes, G5.step3.no, G5.step3.weigh, G5.visa.h1b) */
import { type Calendar, dayInSentence } from '../cuts';
import { addMonths, sayDay, sayDayOrMonth } from '../day';
import type { Decision, NonEmpty, Reason } from '../decision';
import { finding } from '../finding';
import { type Profile, usceOf } from '../profile';
import { lastStep3Sitting } from '../resultDays';
import { hasSeveralFailures } from './pastAttempts';
import type { SeasonPhase } from './phases';

/** Under which a score is low; handed in from data/scoreLines. */
export interface ScoreLines {
  readonly step1: number;
  readonly step2: number;
}

export type Step3Answer = 'later' | 'Step 2 CK first' | 'before training';

/** "Reasonable" has no number in the guide: two hands-on months (G2.usce) and three US letters (G3.lor). MatchSheet's choice. */
export const REASONABLE_MONTHS = 2;
const REASONABLE_LETTERS = 3;
/** Months that the sample plan gives it. (G4.date.step3) */
export const STEP3_MONTHS = { from: 6, to: 9 } as const;

const PREPARED = 'Can you prepare for it thoroughly?';
const BETTER = 'Would the score be clearly better than your others?';
const IN_TIME = 'Would the result be in before applications open?';

/** Undecided where it hangs on what only the applicant knows: all of G4.step3.yes must hold. */
export function decideStep3(
  profile: Profile,
  calendar: Calendar,
  { phase, reason }: Pick<SeasonPhase, 'phase' | 'reason'>,
  lines: ScoreLines,
): Decision<Step3Answer> {
  const { step2, step3, visaWanted, workRight } = profile;
  const hasMatched = reason === 'matched';
  if (step3.outcome === 'pass' || step3.score !== null) {
    return { kind: 'notApplicable', because: [finding('step3-passed', 'G4.visa.step3', {}, ['step3'])] };
  }
  if (hasMatched && isForH1b(profile)) {
    const because = finding('step3-matched', 'G5.visa.h1b', {}, ['visa_wanted']);
    return { kind: 'decided', answer: 'before training', because: [because] };
  }
  if (step2.outcome === 'not said' && step2.score === null)
    return { kind: 'undecided', needs: ['Step 2 CK in PROFILE'], because: [] };
  if (step2.outcome !== 'pass' && step2.score === null) {
    const because = finding('ck-first', 'ours, after G1.ck.weight', {}, ['step2']);
    return { kind: 'decided', answer: 'Step 2 CK first', because: [because] };
  }
  // Who has matched has no applications ahead.
  const timing = hasMatched ? { isTooLate: true, because: [] } : timingOf(profile, calendar);
  const questions: NonEmpty<string> = timing.isTooLate ? [PREPARED, BETTER] : [PREPARED, BETTER, IN_TIME];
  if (step3.outcome === 'fail') {
    const failed = finding('step3-failed', 'G5.step3.weigh', {}, ['step3']);
    return { kind: 'undecided', needs: questions, because: [failed, ...timing.because] };
  }
  const usce = usceOf(profile).now;
  const letters = profile.letters.now;
  const isReady =
    usce !== null &&
    usce >= REASONABLE_MONTHS &&
    letters !== null &&
    letters >= REASONABLE_LETTERS &&
    !hasSeveralFailures(profile);
  const needsVisa = workRight === 'needs a visa';
  const applyNow = phase === 'applying' ? 'apply now, ' : '';
  if (isReady && workRight !== null && (!needsVisa || visaWanted === 'J-1')) {
    const visa = needsVisa ? 'J-1 as your visa' : 'no visa needed';
    const because = finding(
      'step3-later',
      needsVisa ? 'G5.step3.no' : 'ours, after G5.step3.no',
      { usce, letters, visa, now: applyNow },
      ['usce_months', 'letters', 'visa_wanted', 'work_right'],
    );
    return { kind: 'decided', answer: 'later', because: [because, ...timing.because] };
  }
  const isEither = isReady && (workRight === null || visaWanted !== 'H-1B');
  const needs: NonEmpty<string> = isEither
    ? [`Are your targets mostly J-1, or do you need no visa? Then ${applyNow}Step 3 later (G5.step3.no).`, ...questions]
    : questions;
  return { kind: 'undecided', needs, because: [...reasonsFor(profile, lines), ...timing.because] };
}

const isForH1b = ({ workRight, visaWanted }: Profile): boolean => workRight === 'needs a visa' && visaWanted === 'H-1B';

function reasonsFor(profile: Profile, lines: ScoreLines): Reason[] {
  return [
    isForH1b(profile) ? finding('step3-h1b', 'G5.visa.h1b', {}, ['visa_wanted']) : finding('step3-recovery', 'G4.step3.yes', {}),
    ...(hasSeveralFailures(profile) ? [finding('step3-risk', 'G4.step3.no', {}, ['step1_attempts', 'step2_attempts'])] : []),
    ...(isBothLow(profile, lines) ? [finding('step3-both-low', 'G5.step3.weigh', {}, ['step1', 'step2'])] : []),
    finding('step3-window', 'G4.date.step3', {}),
  ];
}

/** Step 1 under its line or failed (G1.s1.low, G2.s1.fail), and Step 2 CK under its own (G4.ck); a Step 1 that was passed is not low. */
const isBothLow = ({ step1, step2 }: Profile, lines: ScoreLines): boolean =>
  ((step1.score !== null && step1.score < lines.step1) || step1.outcome === 'fail') &&
  step2.score !== null &&
  step2.score < lines.step2;

/** What the calendar says of it: a plan with its day, or the shortest time that the guide gives. */
function timingOf({ step3, today }: Profile, calendar: Calendar): { isTooLate: boolean; because: Reason[] } {
  const { application, rankList, season } = calendar;
  if (application === null || season === null) return { isTooLate: false, because: [] };
  const day = dayInSentence(application, calendar);
  if (step3.on !== null && step3.outcome !== 'fail') {
    const isTooLate = step3.on >= application;
    const on = sayDayOrMonth(step3.on);
    const last = rankList === null ? null : lastStep3Sitting(rankList);
    if (rankList !== null && last !== null && isTooLate && step3.on > last) {
      const values = { on, ranks: dayInSentence(rankList, calendar), last: sayDay(last) };
      return { isTooLate, because: [finding('step3-after-ranks', 'G4.step3.yes', values, ['step3'])] };
    }
    const code = isTooLate ? 'step3-too-late' : 'step3-in-time';
    return { isTooLate, because: [finding(code, 'G4.step3.yes', { day, on }, ['step3'])] };
  }
  if (today === null) return { isTooLate: false, because: [] };
  if (today >= application) {
    // Once the rank lists are in, nobody needs to hear what the first read would have seen.
    const isRanked = rankList !== null && today > rankList;
    return { isTooLate: true, because: isRanked ? [] : [finding('step3-season-open', 'G4.step3.yes', { season, day })] };
  }
  const soonest = addMonths(today, STEP3_MONTHS.from);
  if (soonest < application) return { isTooLate: false, because: [] };
  return { isTooLate: true, because: [finding('step3-too-soon', 'G4.date.step3', { soonest: sayDay(soonest), day })] };
}
