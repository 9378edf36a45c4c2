/** NEXT_STEPS: what is missing in the profile against the guides' targets, is Step 3 worth it now, and is this the year? */

import { speaksOf } from '../data/guides';
import { calendarOf } from '../data/seasons';
import { DOMAINS, TARGETS, type Target } from '../data/targets';
import type { Calendar, Cuts } from '../domain/cuts';
import { type Decision, type Reason, sentence } from '../domain/decision';
import { isRightKnown, measureFailures, type Profile } from '../domain/profile';
import { decideDelay, REASONS_TO_WAIT } from '../domain/season/delay';
import { measureGap } from '../domain/season/portfolio';
import { isBeforeReading } from '../domain/season/stage';
import { decideStep3 } from '../domain/season/step3';
import { belowMark } from '../planning/passMarks';
import { profileOf, readProfileValues } from '../sheet/profileBlock';
import { DEFAULT_SETTINGS, readSettings } from '../sheet/settingsBlock';
import { WrongCall } from '../sheet/wrongCall';
import type { Help, Run } from './help';
import { PROFILE_PARAMETER, SETTINGS_PARAMETER } from './parameters';

export const nextStepsHelp: Help = {
  name: 'NEXT_STEPS',
  summary:
    'What to build up: the six domains of your profile against the targets of each guide that speaks of you; whether Step 3 and this year are right, with reasons.',
  parameters: [PROFILE_PARAMETER, SETTINGS_PARAMETER],
  returns: 'A table: Domain, Have, Target, Gap, Do, Rule. What PROFILE does not say is asked for, never taken for none.',
  examples: ['=NEXT_STEPS(PROFILE)'],
};

type Line = string[];

export const runNextSteps: Run = ([profile, settings]) => {
  if (profile === undefined) throw new WrongCall('profile is missing: give the range PROFILE');
  const { cuts } = settings === undefined ? DEFAULT_SETTINGS : readSettings(settings);
  return nextStepLines(profileOf(readProfileValues(profile)), cuts);
};

export function nextStepLines(profile: Profile, cuts: Cuts): Line[] {
  const calendar = calendarOf(profile.season);
  const targets = TARGETS.filter(({ rule }) => speaksOf(rule, profile.workRight));
  return [
    ['Domain', 'Have', 'Target', 'Gap', 'Do', 'Rule'],
    ...DOMAINS.flatMap((domain) => [
      ...targets.filter((target) => target.domain === domain).map((target) => targetLine(profile, target, calendar)),
      ...(domain === 'Narrative' ? explanationLine(profile, cuts) : []),
    ]),
    step3Line(profile, calendar),
    yearLine(profile, calendar),
    ...reapplyLine(profile),
    ...(!isRightKnown(profile)
      ? [['Note', '', '', '', 'PROFILE does not say which work right: only the guides for every IMG speak here.', '']]
      : []),
  ];
}

/** A score under its pass mark is no pass, and nothing can be built on it. */
function step3Line(profile: Profile, calendar: Calendar): Line {
  const doubt = belowMark(profile, 'step2') || belowMark(profile, 'step3');
  if (doubt !== '') return ['Decision', 'Step 3', '', 'Check the score', doubt, 'ours.ck.pass218'];
  const later = isBeforeReading(profile, calendar) ? 'Apply now, Step 3 later' : 'Step 3 later';
  const words = { later, 'Step 2 CK first': 'Step 2 CK first' };
  return decisionLine('Step 3', decideStep3(profile, calendar), words, 'Consider it');
}

function yearLine(profile: Profile, calendar: Calendar): Line {
  const doubt = belowMark(profile, 'step2');
  if (doubt !== '') return ['Decision', 'This year or next', '', 'Check the score', doubt, 'ours.ck.pass218'];
  const decision = decideDelay(profile, calendar);
  const apply = isBeforeReading(profile, calendar) ? 'Apply this year' : `Apply in the season ${calendar.season}`;
  const isWaiting = decision.because.some(({ code }) => REASONS_TO_WAIT.includes(code));
  return decisionLine(
    'This year or next',
    decision,
    { 'apply this year': apply, 'programs read': 'Programs have begun to read' },
    isWaiting ? 'Weigh a year more' : 'Not known yet',
  );
}

function targetLine(profile: Profile, { domain, asks, measured, act, rule }: Target, calendar: Calendar): Line {
  const { state, have, gap } = measureGap(profile, measured, calendar);
  const isThere = state === 'reached' || state === 'planned';
  return [domain, have, asks, gap === '' ? 'none' : gap, isThere ? '' : act, rule];
}

/** A failure or a low score that goes unmentioned may read as denial. */
function explanationLine(profile: Profile, { ckUniversity }: Cuts): Line[] {
  const failures = measureFailures(profile);
  const score = profile.step2.score;
  if (failures === 0 && (score === null || score >= ckUniversity)) return [];
  const have = failures > 0 ? `${failures} failed ${failures === 1 ? 'sitting' : 'sittings'}` : `Step 2 CK ${score}`;
  return [
    [
      'Narrative',
      have,
      'one short paragraph on it, never the whole essay',
      'No cell tells: read your own text against it',
      'Own it, what changed, the evidence; no blame, no long apology (G3.ps.avoid, G5.ps.avoid)',
      failures > 0 ? 'G3.ps.silence' : 'G4.ps.one',
    ],
  ];
}

function decisionLine<Answer extends string>(
  about: string,
  decision: Decision<Answer>,
  words: Readonly<Record<Answer, string>>,
  ifOpen: string,
): Line {
  const reasons = decision.because.map((reason) => sentence(reason)).join(' ');
  const rules = [...new Set(decision.because.map(ruleOf))].join(', ');
  switch (decision.kind) {
    case 'decided':
      return ['Decision', about, '', words[decision.answer], reasons, rules];
    case 'undecided':
      return [
        'Decision',
        about,
        '',
        decision.because.length === 0 ? 'Not known yet' : ifOpen,
        `${reasons} ${asked(decision.needs)}`.trim(),
        rules,
      ];
    case 'notApplicable':
      return ['Decision', about, '', 'Done', reasons, rules];
  }
}

const asked = (needs: readonly string[]): string =>
  needs.every((need) => !need.includes('?')) ? `It needs ${needs.join(' and ')}.` : `Ask yourself: ${needs.join(' ')}`;

const ruleOf = ({ origin }: Reason): string => (origin.kind === 'quoted' ? origin.kind : origin.source);

function reapplyLine({ matchAttempts }: Profile): Line[] {
  if (matchAttempts === null || matchAttempts === 0) return [];
  const have = `${matchAttempts} earlier ${matchAttempts === 1 ? 'attempt' : 'attempts'}`;
  const act =
    'Feedback from programs that interviewed, more USCE, English and interview skills; show movement, not the same pattern again';
  return [['Re-applying', have, 'forward movement since', 'No cell tells: name what is new', act, 'G1.unmatched']];
}
