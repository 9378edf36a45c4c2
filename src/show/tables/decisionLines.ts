/** How are the two decisions shown: Step 3, and this year or the next? */
import { type Decision, type Reason, sentence } from '../../domain/decision';
import { REASONS_TO_WAIT } from '../../domain/season/delay';
import type { NextSteps, SeasonDecision } from '../../domain/season/nextSteps';
import type { Phase } from '../../domain/season/phaseDays';
import { askToCheckMark } from '../sentences/belowMark';

/** What is decided, how, and by which reasons and rules. */
export interface DecisionLine {
  readonly about: string;
  readonly answer: string;
  readonly reasons: string;
  readonly rules: string;
}

export function decisionLines({
  step3,
  thisYear,
  season,
  now: {
    season: { phase },
  },
}: NextSteps): DecisionLine[] {
  const isWaiting = thisYear.is === 'decision' && thisYear.of.because.some(({ code }) => REASONS_TO_WAIT.includes(code));
  const later = phase === 'applying' ? 'Apply now, Step 3 later' : 'Step 3 later';
  const apply = phase === 'applying' ? 'Apply this year' : `Apply in the ${season} season`;
  return [
    decisionLine(
      'Step 3',
      step3,
      { later, 'Step 2 CK first': 'Step 2 CK first', 'before training': 'Before training begins' },
      'Consider it',
    ),
    decisionLine(
      'This year or next',
      thisYear,
      { 'apply this year': apply, 'in hand': 'This season first', 'programs read': READ_IN[phase] ?? 'Plan for the next season' },
      isWaiting ? 'Weigh another year' : 'Not known yet',
    ),
  ];
}

/** Where programs read applications; later on the season is sent. */
const READ_IN: Readonly<Partial<Record<Phase, string>>> = {
  late: 'Programs have begun to read',
  interviewing: 'Programs have begun to read',
};

function decisionLine<Answer extends string>(
  about: string,
  decision: SeasonDecision<Answer>,
  words: Readonly<Record<Answer, string>>,
  ifOpen: string,
): DecisionLine {
  if (decision.is === 'doubtful score')
    return { about, answer: 'Check the score', reasons: askToCheckMark(decision.of), rules: 'ours.ck.pass218' };
  const { of } = decision;
  const because = of.because.map((reason) => sentence(reason)).join(' ');
  const rules = [...new Set(of.because.map(ruleOf))].join(', ');
  const reasons = of.kind === 'undecided' ? `${because} ${asked(of.needs)}`.trim() : because;
  return { about, answer: answerOf(of, words, ifOpen), reasons, rules };
}

function answerOf<Answer extends string>(of: Decision<Answer>, words: Readonly<Record<Answer, string>>, ifOpen: string): string {
  if (of.kind === 'decided') return words[of.answer];
  if (of.kind === 'notApplicable') return of.because[0].code === 'you-matched' ? 'Matched' : 'Done';
  return of.because.length === 0 ? 'Not known yet' : ifOpen;
}

const asked = (needs: readonly string[]): string =>
  needs.every((need) => !need.includes('?')) ? `It needs ${needs.join(' and ')}.` : `Ask yourself: ${needs.join(' ')}`;

const ruleOf = ({ origin }: Reason): string => (origin.kind === 'quoted' ? origin.kind : origin.source);
