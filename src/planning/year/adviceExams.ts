/** What of the exams does advice hang on: scores, failures, what is still to be sat, and until which day? What is not said is null. */
import { dayOfEvent } from '../../data/keyDates';
import { SCORE_LINES } from '../../data/scoreLines';
import { type AdviceCase, number, words } from '../../domain/advice/advice';
import { addDays, dayOf, sayDay } from '../../domain/day';
import { type ExamResult, measureFailures, type Profile } from '../../domain/profile';
import { ALLOW_DAYS } from '../../domain/resultDays';
import { belowMark } from './passMarks';

export function examFacts(profile: Profile): AdviceCase {
  const { step1, today } = profile;
  const step2 = belowMark(profile, 'step2') === null ? profile.step2 : DOUBTFUL;
  const sitting = sittingOf(step2, today);
  const noScore = isOpen(step2) ? NO_NUMBER : null;
  const trend = step1.score === null || step2.score === null ? null : step2.score - step1.score;
  const failures = failuresOf(profile, sitting !== null && 'ahead' in sitting);
  const told = failures === 0 ? '' : `${failures} failed ${failures === 1 ? 'sitting' : 'sittings'}`;
  const days = lastDays(profile);
  return {
    facts: {
      ck: number(step2.score ?? noScore, `Step 2 CK ${step2.score}`, '“Step 2 CK”'),
      step1: number(step1.score ?? (step1.outcome === 'not said' ? null : NO_NUMBER), `Step 1 ${step1.score}`, '“Step 1”'),
      trend: number(
        trend ?? (step1.outcome === 'pass' ? NO_NUMBER : noScore),
        `Step 2 CK ${trend} points over Step 1`,
        '“Step 1”',
      ),
      failures: number(failures, told, '“Step 2 CK attempts”'),
      step2: words(stateOf(step2, sitting), '“Step 2 CK”'),
      sitting: words(sitting, '“Step 2 CK date”'),
      first: words(firstWords(step1), '“Step 1 attempts”'),
      early: words(earlyWords(step1), '“Step 1”'),
      low: words(lowWords(step1, step2), '“Step 1”'),
      ahead: words(days === null ? null : days.ahead, '“Today” and “Season”'),
    },
    gaps: days?.gaps ?? {},
  };
}

/** A score under the pass mark of its day is a slip or no pass: nothing is said of it. */
const DOUBTFUL: ExamResult = { score: null, outcome: 'not said', attempts: null, on: null };

/** A pass, or an exam without a score yet, is no number: no line is held against it. */
const NO_NUMBER = Number.NaN;

const isOpen = ({ outcome }: ExamResult): boolean => outcome === 'pending' || outcome === 'not taken' || outcome === 'fail';

/** Is a sitting still ahead? One that is pending without a day may be behind and wait for its result. */
function sittingOf({ score, outcome, on }: ExamResult, today: Profile['today']): Record<string, string> | null {
  if (score !== null || outcome === 'pass') return {};
  if (outcome === 'not taken' || outcome === 'fail') return { ahead: '' };
  if (outcome === 'not said' || on === null || today === null) return null;
  return on > today ? { ahead: '' } : {};
}

function stateOf({ outcome, score }: ExamResult, sitting: Record<string, string> | null): Record<string, string> | null {
  if (score !== null || outcome === 'pass') return { taken: '' };
  if (outcome === 'not said') return null;
  if (outcome === 'fail') return { failed: 'Step 2 CK failed', open: 'Step 2 CK failed' };
  return { open: sitting !== null && 'ahead' in sitting ? 'Step 2 CK not passed yet' : 'Step 2 CK pending' };
}

/** Where something failed, that is known whatever else is blank; that nothing did, only where the sittings of both Steps are told. */
function failuresOf(profile: Profile, isStep2Ahead: boolean): number | null {
  const failures = measureFailures(profile);
  const { step1, step2 } = profile;
  const isTold = (step1.attempts !== null || step1.outcome === 'not taken') && (step2.attempts !== null || isStep2Ahead);
  return failures > 0 || isTold ? failures : null;
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
  // Passed, be it at a later sitting, it is no low score.
  const isPassed = step1.outcome === 'pass' && step1.score === null;
  if (early?.low === undefined || isPassed) return early === null ? null : {};
  return { both: `${early.low}, Step 2 CK ${step2.score}` };
}

/** The last day to sit Step 2 CK for a result by August, and for one by the rank list deadline. */
function lastDays({ today, season }: Profile): { ahead: Record<string, string>; gaps: Record<string, string> } | null {
  const august = season === null ? null : dayOf(season - 1, 8, 31);
  const ranks = season === null ? null : dayOfEvent(season, 'rank list');
  if (today === null || august === null || ranks === null) return null;
  const [forAugust, forRanks] = [addDays(august, -ALLOW_DAYS), addDays(ranks.day, -ALLOW_DAYS)];
  return {
    ahead: { ...(today <= forAugust ? { august: '' } : {}), ...(today <= forRanks ? { ranks: '' } : {}) },
    gaps: { august: sayDay(forAugust), ranks: sayDay(forRanks), deadline: sayDay(ranks.day) },
  };
}
