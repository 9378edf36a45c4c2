/** How are the next steps shown: domain, have, target, gap, what to do and the rule? */
import type { NextSteps, ProfileGap } from '../../domain/season/nextSteps';
import { cellCut } from '../limits';
import { conclusionSays } from '../sentences/conclusion';
import { phaseSays } from '../sentences/phase';
import { sourceOf } from '../sentences/season';
import { visaConcerns } from '../sentences/visaQuestions';
import { adviceLine, foldedLines, type StepLine, waitingLines } from './adviceLines';
import { type DecisionLine, decisionLines } from './decisionLines';
import { sameGaps } from './sameGaps';

/** How much is shown: what matters first, with the rest folded; all; or the rows of one domain by its name. */
export const showNextSteps = (steps: NextSteps, shown: 'first' | 'all' | { readonly domain: string }): string[][] => {
  const { now, more, waiting } = steps.advice;
  const isFolded = shown === 'first';
  const lines: readonly StepLine[] = [
    ...nowLines(steps),
    ...now.map(adviceLine),
    ...(isFolded ? foldedLines(steps.advice) : []),
    ...portfolioOf(steps).map(gapLine),
    ...decisionLines(steps).map(decisionAsLine),
    ...otherLines(steps),
    ...(isFolded ? [] : [...more.map(adviceLine), ...waitingLines(waiting)]),
  ];
  const kept =
    typeof shown === 'string' ? lines : lines.filter(({ domain }) => domain.toLowerCase() === shown.domain.toLowerCase());
  return [['Domain', 'Have', 'Target', 'Gap', 'Do', 'Rule'], ...kept.map(cellsOf)];
};

const decisionAsLine = ({ about, answer, reasons, rules }: DecisionLine): StepLine => ({
  domain: 'Decision',
  have: about,
  target: '',
  gap: answer,
  act: reasons,
  rule: rules,
});

/** What the profile lacks, and what else is to be known. */
export const missingLines = (steps: NextSteps): StepLine[] => [
  ...portfolioOf(steps)
    .filter(({ gap }) => gap !== '')
    .map((gap) => ({ ...gapLine(gap), have: cellCut(gap.have) })),
  ...otherLines(steps),
];

/** Who has matched has nothing to build up for an application, and who ranks or is in SOAP builds nothing now. */
const portfolioOf = ({ gaps, now: { season } }: NextSteps): readonly ProfileGap[] =>
  season.reason === 'matched' || season.phase === 'ranking' || season.phase === 'SOAP' ? [] : sameGaps(gaps);

const doing = (domain: string, act: string, rule: string): StepLine => ({ domain, have: '', target: '', gap: '', act, rule });

/** What it all comes to, then what is to be done this week; while SOAP runs, what is not to be done stands with it. */
function nowLines(steps: NextSteps): StepLine[] {
  const { acts, not, season, contradiction } = steps.now;
  return [
    ...(contradiction === null ? [] : [doing('Profile', contradiction, '')]),
    doing('Your case', caseSays(steps), steps.conclusion?.rules.join(', ') ?? ''),
    ...visaConcerns(steps.now).map(({ says, source }) => doing('Visa question', says, source)),
    ...acts.map((act) => doing('This week', act.says, sourceOf(act))),
    ...(season.phase === 'SOAP' ? not.map((act) => doing('Don’t', act.says, sourceOf(act))) : []),
  ];
}

/** The phase first, where this season's applications are behind the applicant. */
export function caseSays({ now: { season }, conclusion }: NextSteps): string {
  if (conclusion === null) return phaseSays(season);
  return conclusion.isForNext ? `${phaseSays(season)} ${conclusionSays(conclusion)}` : conclusionSays(conclusion);
}

const cellsOf = ({ domain, have, target, gap, act, rule }: StepLine): string[] => [domain, have, target, gap, act, rule];

const gapLine = ({ domain, have, asks, gap, act, rule }: ProfileGap): StepLine => ({
  domain,
  have,
  target: asks,
  gap: gap || 'none',
  act,
  rule,
});

function otherLines({ matchAttempts, isRightKnown, now: { season } }: NextSteps): StepLine[] {
  const lines: StepLine[] = [];
  const isUnmatched = season.phase === 'after the Match' && season.reason === 'by the day';
  if (matchAttempts > 0 || isUnmatched)
    lines.push({
      domain: 'Re-applying',
      have: isUnmatched
        ? 'this season without a match'
        : `${matchAttempts} earlier ${matchAttempts === 1 ? 'attempt' : 'attempts'}`,
      target: 'forward movement since',
      gap: 'Not in your sheet: name what is new',
      act: 'Feedback from programs that interviewed, more USCE, English and interview skills; show movement, not the same pattern again',
      rule: 'G1.unmatched',
    });
  if (!isRightKnown)
    lines.push({
      domain: 'Note',
      have: '',
      target: '',
      gap: '',
      act: 'PROFILE does not give your work right: only the guides for every IMG apply here.',
      rule: '',
    });
  return lines;
}
