/** What does all of it come to in this applicant's own case? The guide's own numbers where its example is like it, else the ranges of the guides that speak of such an applicant. */
import { speaksOf } from '../../data/guides';
import { dayOfEvent } from '../../data/keyDates';
import { SCORE_LINES } from '../../data/scoreLines';
import { rangesSpeaking } from '../../data/volumes';
import { LITTLE_USCE, READY_ON_A_VISA, type WorkedExample } from '../../data/workedExamples';
import { addMonths } from '../../domain/day';
import type { Profile } from '../../domain/profile';
import type { RuleId } from '../../domain/ruleId';
import type { Conclusion, Step3Line, Volume, Wanted } from '../../domain/season/conclusion';
import type { SeasonDecision } from '../../domain/season/nextSteps';
import type { Phase } from '../../domain/season/phaseDays';
import type { SeasonPhase } from '../../domain/season/phases';
import { STEP3_MONTHS, type Step3Answer } from '../../domain/season/step3';
import { isAwaited } from '../../domain/season/timeline';

/** This season may still come to a match. */
const MAY_MATCH: ReadonlySet<Phase> = new Set(['interviewing', 'ranking', 'waiting']);
const ENOUGH_MONTHS = 2;
const ENOUGH_LETTERS = 3;

export function concludeFor(profile: Profile, phase: SeasonPhase, step3: SeasonDecision<Step3Answer>): Conclusion {
  const isForNext = phase.phase !== 'planning' && phase.phase !== 'applying';
  const season =
    phase.season === null ? null : isForNext ? seasonAfter(phase.offersSeason ?? phase.season + 1, profile) : phase.season;
  const like = exampleLike(profile);
  const volumes = volumesFor(profile, like);
  const usce = wantedUsce(profile, like);
  const letters = wantedLetters(profile, like);
  const third = step3Line(profile, step3);
  return {
    season,
    isForNext,
    mayMatch: MAY_MATCH.has(phase.phase),
    volumes,
    specialties: profile.specialties,
    usce,
    letters,
    research: like !== null && (profile.outputs.now ?? 0) === 0 ? like.research : '',
    step3: third,
    whole: wholeOf(profile, season, like),
    rules: [
      ...new Set<RuleId>([
        ...volumes.map(({ rule }) => rule),
        ...(usce === null ? [] : [usce.rule]),
        ...(letters === null ? [] : [letters.rule]),
        ...(third === null ? [] : [STEP3_RULES[third.is]]),
      ]),
    ].filter((rule) => speaksOf(rule, profile.workRight)),
  };
}

/** Where programs already read for that season, the one after it is the next to be applied for in number. */
function seasonAfter(season: number, { today }: Profile): number {
  const reads = dayOfEvent(season, 'review');
  return today !== null && reads !== null && today >= reads.day ? season + 1 : season;
}

const STEP3_RULES: Readonly<Record<Step3Line['is'], RuleId>> = {
  weigh: 'G4.date.step3',
  'after a position': 'G5.step3.no',
  planned: 'G4.step3.yes',
  'Step 2 CK first': 'G1.ck.weight',
};

/** Null where no example of a guide that speaks of this applicant is like the case. */
function exampleLike({ workRight, step2, usceMonths, letters }: Profile): WorkedExample | null {
  const isLow = step2.score !== null && step2.score < SCORE_LINES.step2;
  if (!isLow || usceMonths.now === null) return null;
  if (usceMonths.now < ENOUGH_MONTHS) return speaksOf(LITTLE_USCE.rule, workRight) ? LITTLE_USCE : null;
  const isReady = (letters.now ?? 0) >= ENOUGH_LETTERS;
  return isReady && speaksOf(READY_ON_A_VISA.rule, workRight) ? READY_ON_A_VISA : null;
}

/** Which guide speaks first of whom; the others of the same applicants follow. */
const FIRST: readonly RuleId[] = ['G5.volume', 'G4.volume', 'G2.volume', 'G1.volume', 'G3.volume'];

function volumesFor({ workRight }: Profile, like: WorkedExample | null): Volume[] {
  if (like !== null) return [{ ...like.applications, orMore: false, whom: '', among: like.among, rule: like.rule }];
  const speaking = rangesSpeaking(workRight);
  // Guides for every IMG stand back where one speaks of such an applicant.
  const own = speaking.filter(({ id }) => !id.startsWith('G1') && !id.startsWith('G3'));
  return (own.length > 0 ? own : speaking)
    .map(({ id, ...range }): Volume => ({ ...range, among: '', rule: id }))
    .sort((one, other) => FIRST.indexOf(one.rule) - FIRST.indexOf(other.rule));
}

function wantedUsce({ usceMonths: { now }, workRight }: Profile, like: WorkedExample | null): Wanted | null {
  if (now !== null && now >= ENOUGH_MONTHS) return null;
  const asks = like?.usce ?? { from: 2, to: 3, where: ', hands-on, one of them where you want to train' };
  return { ...asks, have: now, rule: like?.rule ?? (speaksOf('G2.usce', workRight) ? 'G2.usce' : 'G5.usce.region') };
}

function wantedLetters({ letters, specialtyLetters, workRight }: Profile, like: WorkedExample | null): Wanted | null {
  if (like?.letters) {
    const { now } = specialtyLetters;
    return now !== null && now >= like.letters.from ? null : { ...like.letters, have: now, rule: like.rule };
  }
  if (letters.now !== null && letters.now >= ENOUGH_LETTERS) return null;
  return workRight === 'needs a visa'
    ? { have: letters.now, from: 3, to: 4, where: ', 2 of them in the specialty, 1 from the region', rule: 'G5.lor' }
    : { have: letters.now, from: 3, to: 3, where: ', at least 1 of them in the specialty', rule: 'G3.lor' };
}

function step3Line({ step3, today }: Profile, decision: SeasonDecision<Step3Answer>): Step3Line | null {
  if (decision.is === 'doubtful score') return null;
  const { of } = decision;
  if (of.kind === 'notApplicable' || (of.kind === 'undecided' && of.because.length === 0)) return null;
  if (of.kind === 'decided') return of.answer === 'later' ? { is: 'after a position' } : { is: 'Step 2 CK first' };
  if (isAwaited(step3, today)) return null;
  if (step3.on !== null && step3.outcome !== 'fail') return { is: 'planned', on: step3.on };
  if (today === null) return null;
  return { is: 'weigh', from: addMonths(today, STEP3_MONTHS.from), to: addMonths(today, STEP3_MONTHS.to) };
}

function wholeOf({ today }: Profile, season: number | null, like: WorkedExample | null): Conclusion['whole'] {
  const months = like?.months ?? null;
  if (months === null || today === null) return null;
  const submit = season === null ? null : (dayOfEvent(season, 'submit')?.day ?? null);
  return { ...months, earliest: addMonths(today, months.from), latest: addMonths(today, months.to), submit };
}
