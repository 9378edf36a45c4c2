/** What of an applicant's profile, list and day does advice hang on? Facts only; what is not said is null. */
import { dayOfEvent } from '../../data/keyDates';
import { SCORE_LINES } from '../../data/scoreLines';
import { specialtyName, specialtyTitle } from '../../data/specialties';
import { type AdviceCase, type Fact, words } from '../../domain/advice/advice';
import { addDays, dayOf, yearsBetween } from '../../domain/day';
import type { Judged } from '../../domain/list/judgedList';
import { type ExamResult, measureFailures, type Profile, usceOf } from '../../domain/profile';
import { listFacts } from './adviceList';
import { placeFacts } from './advicePlaces';
import { belowMark } from './passMarks';

/** Weeks until a result is surely there: mostly four, eight at the most. (USMLE) */
const RESULT_DAYS = 56;

const number = (value: number | null, tells: string, asks: string): Fact => ({ is: 'number', value, tells, asks });

export function adviceCaseOf(judged: Judged): AdviceCase {
  const { profile } = judged;
  const { step1, letters } = profile;
  const step2 = belowMark(profile, 'step2') === null ? profile.step2 : DOUBTFUL;
  const days = lastDays(profile);
  const trend = step1.score === null || step2.score === null ? null : step2.score - step1.score;
  const failures = failuresOf(profile);
  const months = usceOf(profile).now;
  const years = yearsSince(profile);
  return {
    facts: {
      ck: number(step2.score ?? (isOpen(step2) ? NO_NUMBER : null), `Step 2 CK ${step2.score}`, '“Step 2 CK”'),
      step1: number(step1.score ?? (step1.outcome === 'not said' ? null : NO_NUMBER), `Step 1 ${step1.score}`, '“Step 1”'),
      trend: number(trend ?? (step1.outcome === 'pass' ? 0 : null), `Step 2 CK ${trend} points over Step 1`, '“Step 1”'),
      failures: number(
        failures,
        failures === 0 ? '' : `${failures} failed ${failures === 1 ? 'sitting' : 'sittings'}`,
        '“Step 2 CK attempts”',
      ),
      usce: number(months, `${months} hands-on ${months === 1 ? 'month' : 'months'}`, '“Hands-on USCE months”'),
      letters: number(letters.now, `${letters.now} US ${letters.now === 1 ? 'letter' : 'letters'}`, '“US letters”'),
      years: number(years, `${years} ${years === 1 ? 'year' : 'years'} since graduation`, '“Graduation date”'),
      specialties: number(profile.specialties.length || null, '', '“Specialties”'),
      step2: words(examWords(step2, 'Step 2 CK'), '“Step 2 CK”'),
      first: words(firstWords(step1), '“Step 1 attempts”'),
      early: words(earlyWords(step1), '“Step 1”'),
      low: words(lowWords(step1, step2), '“Step 1”'),
      right: words(profile.workRight === null ? null : { [profile.workRight]: '' }, '“Work right”'),
      visa: words(visaWords(profile), '“Visa wanted”'),
      step3: words(profile.step3.outcome === 'not said' ? null : { [profile.step3.outcome]: '' }, '“Step 3”'),
      again: words(againWords(judged), '“Earlier Match attempts”'),
      specialty: words(specialtyWords(profile), '“Specialties”'),
      ahead: words(days === null ? null : days.ahead, '“Today” and “Season”'),
      ...placeFacts(judged),
      ...listFacts(judged),
    },
    gaps: days?.gaps ?? {},
  };
}

/** A score under the pass mark of its day is a slip or no pass: nothing is said of it. */
const DOUBTFUL: ExamResult = { score: null, outcome: 'not said', attempts: null, on: null };

/** A pass, or an exam that is still ahead, is no number: no line is held against it. */
const NO_NUMBER = Number.NaN;

const isOpen = ({ outcome }: ExamResult): boolean => outcome === 'pending' || outcome === 'not taken' || outcome === 'fail';

/** Where something failed, that is known whatever else is blank; that nothing did, only where the sittings of both Steps are told. */
function failuresOf(profile: Profile): number | null {
  const failures = measureFailures(profile);
  const isTold = ({ attempts, outcome }: ExamResult): boolean => attempts !== null || outcome === 'not taken';
  return failures > 0 || (isTold(profile.step1) && isTold(profile.step2)) ? failures : null;
}

/** Whole years up to Today. */
const yearsSince = ({ graduation, today }: Profile): number | null =>
  graduation === null || today === null ? null : Math.max(0, Math.floor(yearsBetween(graduation.latest, today)));

function examWords({ outcome, score }: ExamResult, name: string): Record<string, string> | null {
  if (score !== null || outcome === 'pass') return { taken: '' };
  if (outcome === 'not said') return null;
  if (outcome === 'fail') return { failed: `${name} failed`, open: `${name} failed` };
  return { open: outcome === 'pending' ? `${name} pending` : `${name} not taken` };
}

const firstWords = ({ outcome, attempts }: ExamResult): Record<string, string> | null =>
  outcome === 'fail' || (attempts ?? 1) > 1
    ? { failed: 'Step 1 failed at first' }
    : attempts === null && outcome !== 'not taken'
      ? null
      : {};

/** Under the line of the guides, or failed at first. (G1.s1.low, G1.s1.fail) */
function earlyWords(step1: ExamResult): Record<string, string> | null {
  if (step1.outcome === 'not said' && step1.score === null) return null;
  if (step1.outcome === 'fail' || (step1.attempts ?? 1) > 1) return { low: 'Step 1 failed at first' };
  return step1.score !== null && step1.score < SCORE_LINES.step1 ? { low: `Step 1 ${step1.score}` } : {};
}

function lowWords(step1: ExamResult, step2: ExamResult): Record<string, string> | null {
  if (step2.score === null) return step2.outcome === 'not said' || step2.outcome === 'pass' ? null : {};
  if (step2.score >= SCORE_LINES.step2) return {};
  const early = earlyWords(step1);
  return early?.low === undefined ? early : { both: `${early.low}, Step 2 CK ${step2.score}` };
}

function visaWords({ workRight, visaWanted }: Profile): Record<string, string> | null {
  if (workRight === null) return null;
  if (workRight !== 'needs a visa') return {};
  return visaWanted === null ? null : visaWanted === 'either' ? { 'J-1': '', 'H-1B': '' } : { [visaWanted]: '' };
}

/** A season without a match behind the applicant: told, or this one by its day. */
function againWords({ profile, phase: { phase, reason } }: Judged): Record<string, string> | null {
  if ((phase === 'after the Match' || phase === 'season over') && reason === 'by the day') return { yes: '' };
  const { matchAttempts: times } = profile;
  if (times === null) return null;
  return times > 0 ? { yes: `${times} earlier ${times === 1 ? 'season' : 'seasons'} without a match` } : {};
}

const specialtyWords = ({ specialties }: Profile): Record<string, string> | null =>
  specialties.length === 0
    ? null
    : Object.fromEntries(specialties.map((one) => [specialtyName(one), specialtyTitle(specialtyName(one))]));

/** The last day to sit Step 2 CK for a result by August, and for one by the rank list deadline. */
function lastDays({ today, season }: Profile): { ahead: Record<string, string>; gaps: Record<string, string> } | null {
  const august = season === null ? null : dayOf(season - 1, 8, 31);
  const ranks = season === null ? null : dayOfEvent(season, 'rank list');
  if (today === null || august === null || ranks === null) return null;
  const [forAugust, forRanks] = [addDays(august, -RESULT_DAYS), addDays(ranks.day, -RESULT_DAYS)];
  return {
    ahead: { ...(today <= forAugust ? { august: '' } : {}), ...(today <= forRanks ? { ranks: '' } : {}) },
    gaps: { august: forAugust, ranks: forRanks, deadline: ranks.day },
  };
}
