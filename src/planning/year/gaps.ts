/** What is missing in the profile against the guides' targets, is Step 3 worth it now, and is this the year? */
import { speaksOf } from '../../data/guides';
import { SCORE_LINES } from '../../data/scoreLines';
import { calendarOf } from '../../data/seasons';
import { DOMAINS, LANGUAGE_PLACES, TARGETS, type Target } from '../../data/targets';
import { holds } from '../../domain/advice/conditions';
import type { BelowMark } from '../../domain/belowMark';
import type { Calendar, Cuts } from '../../domain/cuts';
import type { Decision } from '../../domain/decision';
import type { Judged } from '../../domain/list/judgedList';
import { isRightKnown, measureFailures, type Profile } from '../../domain/profile';
import type { RuleId } from '../../domain/ruleId';
import { decideDelay } from '../../domain/season/delay';
import type { NextSteps, ProfileGap, SeasonDecision } from '../../domain/season/nextSteps';
import { measureGap } from '../../domain/season/portfolio';
import { decideStep3 } from '../../domain/season/step3';
import { adviceFor } from './advice';
import { adviceCaseOf } from './adviceCase';
import { hasInterviews, isMatched } from './concerns';
import { concludeFor } from './conclusion';
import { belowMark } from './passMarks';
import { seasonNowOf } from './seasonNow';

export function nextStepsOf(judged: Judged): NextSteps {
  const { profile, cuts, phase } = judged;
  const calendar = calendarOf(profile.season);
  const of = adviceCaseOf(judged);
  const isElsewhere = (rule: RuleId): boolean => {
    const place = LANGUAGE_PLACES[rule];
    return place !== undefined && holds(`place:${place}`, of) === false;
  };
  const targets = TARGETS.filter(({ rule }) => speaksOf(rule, profile.workRight) && !isElsewhere(rule));
  const step2Doubt = belowMark(profile, 'step2');
  const step3 = unless(step2Doubt ?? belowMark(profile, 'step3'), () =>
    decideStep3(profile, plannedIn(profile, calendar), phase, SCORE_LINES),
  );
  return {
    gaps: DOMAINS.flatMap((domain) => [
      ...targets.filter((target) => target.domain === domain).map((target) => gapTo(target, profile, calendar)),
      ...(domain === 'Narrative' ? explanationGap(profile, cuts) : []),
    ]),
    step3,
    thisYear: unless(step2Doubt, () => decideDelay(profile, calendar, phase, hasInterviews(judged))),
    matchAttempts: profile.matchAttempts ?? 0,
    isRightKnown: isRightKnown(profile),
    season: calendar.season,
    now: seasonNowOf(judged),
    advice: adviceFor(judged, of),
    conclusion:
      phase.phase === 'not known' || isMatched(judged) || phase.openPart !== null ? null : concludeFor(profile, phase, step3),
  };
}

/** A Step 3 that is planned serves the next season once the rank lists of this one are closed. */
const plannedIn = ({ step3, today }: Profile, calendar: Calendar): Calendar => {
  const { season, rankList } = calendar;
  const isClosed = season !== null && rankList !== null && today !== null && today > rankList;
  return isClosed && step3.on !== null && step3.outcome !== 'fail' ? calendarOf(season + 1) : calendar;
};

const unless = <Answer>(doubt: BelowMark | null, decide: () => Decision<Answer>): SeasonDecision<Answer> =>
  doubt === null ? { is: 'decision', of: decide() } : { is: 'doubtful score', of: doubt };

function gapTo({ domain, asks, measured, act, rule }: Target, profile: Profile, calendar: Calendar): ProfileGap {
  const { state, have, gap } = measureGap(profile, measured, calendar);
  const isThere = state === 'reached' || state === 'planned';
  return { domain, have, asks, state, gap, act: isThere ? '' : act, rule };
}

/** A failure or a low score that goes unmentioned may read as denial. */
function explanationGap(profile: Profile, { ckUniversity }: Cuts): ProfileGap[] {
  const failures = measureFailures(profile);
  const score = profile.step2.score;
  if (failures === 0 && (score === null || score >= ckUniversity)) return [];
  return [
    {
      domain: 'Narrative',
      have: failures > 0 ? `${failures} failed ${failures === 1 ? 'sitting' : 'sittings'}` : `Step 2 CK ${score}`,
      asks: 'one short paragraph on it, never the whole essay',
      state: 'to judge yourself',
      gap: 'Not in your sheet: check your own text against it',
      act: 'Own it, what changed, the evidence; no blame, no long apology (G3.ps.avoid, G5.ps.avoid)',
      rule: failures > 0 ? 'G3.ps.silence' : 'G4.ps.one',
    },
  ];
}
