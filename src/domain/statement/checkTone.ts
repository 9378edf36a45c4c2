/** Does what a text says about scores blame, apologize or dramatize, and does evidence follow? (G1.ps.avoid, G3.ps.avoid, G5.ps.avoid, G1.ps.parts) */
import type { Source } from '../ruleId';
import type { ScorePassage, TextKind } from './passage';
import type { Sentence, StatementSign } from './statement';
import { type StatementFinding, statementFinding } from './statementFinding';

export interface ToneRules {
  readonly avoid: readonly Source[];
  readonly parts: readonly Source[];
}

export function checkTone(passage: ScorePassage, kind: TextKind, rules: ToneRules): StatementFinding[] {
  if (passage.sentences.length === 0) return [];
  const first = (sign: StatementSign): Sentence | undefined => passage.whole.find(({ signs }) => signs.has(sign));
  const blame = passage.whole.find(({ signs }) => signs.has('blame') && !signs.has('no blame')) ?? othersDoing(passage);
  const gloomy = passage.sentences.filter(({ signs }) => signs.has('gloom'));
  const drama = first('drama') ?? (gloomy.length > 1 ? gloomy[0] : undefined);
  return [
    ...(blame === undefined ? [] : [statementFinding('blame', rules.avoid, blame.words, {})]),
    ...checkApology(passage, rules),
    ...(drama === undefined ? [] : [statementFinding('drama', rules.avoid, drama.words, {})]),
    ...checkEvidence(passage, kind, rules),
  ];
}

/** What others did is a circumstance beside an own share, and blame without one. */
function othersDoing({ sentences }: ScorePassage): Sentence | undefined {
  if (sentences.some(({ signs }) => signs.has('own') || signs.has('no blame'))) return undefined;
  return sentences.find(({ signs }) => signs.has('others'));
}

/** Asking for pardon is an apology; a single word of regret is told as a note. */
function checkApology({ whole }: ScorePassage, { avoid }: ToneRules): StatementFinding[] {
  const asked = whole.find(({ signs }) => signs.has('apology'));
  const regrets = whole.filter(({ signs }) => signs.has('regret'));
  const [regret] = regrets;
  const clear = asked ?? (regrets.length > 1 ? regret : undefined);
  if (clear !== undefined) return [statementFinding('apology', avoid, clear.words, {})];
  return regret === undefined ? [] : [statementFinding('one-regret', avoid, regret.words, {})];
}

/** A whole statement shows its evidence anywhere; a passage alone must bring some, or a result after a failure, or a better one than it named before. */
function checkEvidence({ whole }: ScorePassage, kind: TextKind, { parts }: ToneRules): StatementFinding[] {
  const isShown = kind === 'statement' || whole.some(({ signs }) => signs.has('evidence')) || isBetterLater(whole);
  return isShown ? [] : [statementFinding('no-evidence', parts, '', {})];
}

function isBetterLater(whole: readonly Sentence[]): boolean {
  let [least, hasFailed] = [Number.POSITIVE_INFINITY, false];
  for (const { results, signs } of whole) {
    for (const result of results) {
      if (hasFailed || result > least) return true;
      least = Math.min(least, result);
    }
    hasFailed ||= signs.has('failure');
  }
  return false;
}
