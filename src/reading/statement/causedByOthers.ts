/** Does a text make somebody else the cause of a score, by how its sentences are built: what they did, and what came of it? */

const PARTY = String.raw`(?:schools?|universit(?:y|ies)|college|professors?|teachers?|faculty|curriculum|tutors?|(?:\w+ )?courses?|academy|usmles?|steps? ?[123]|exams?|tests?|questions?|items|test(?:ing)? cent(?:er|re)s?|proctors?|prometric|scoring|nbme|system|administration|advis[eo]rs?|dean|corruption|candidates|government)`;
/** What speaks for a fault of theirs, and not for what befell them or what they gave. */
const WRONG = String.raw`(?:outdated|promised|wrong|bad(?:ly)?|poor(?:ly)?|never|no|not|n't|without|lack\w*|handicap\w*|disadvantage\w*|designed for|made for|written for|unfair\w*|nobody|no one|nois\w+|late|cancel\w*|refus\w+|useless|careless\w*|hidden|tricks?|mislead\w*|confus\w+|(?:anybody|anyone|everybody|nobody) (?:would|could)|corruption)`;
/** "I would not do so again", "a friend who told me so" name no consequence. */
const SO = `(?:(?<!\\b(?:do|did|me|said) )so|(?:this|that|which) (?:is|was) (?:why|how)|as a result|therefore|hence|thus|leaving me|left me|cost me|made me)`;
const NO_FAULT =
  /\b(?:war|covid|pandemic|earthquake|flood|strike|power)\b|\bmy (?:own )?(?:fault|mistake|decision|choice|responsibility)\b|\bi should have\b/;

/** "Had my school offered …, I would have …"; not "had I listened to my teachers". */
const UNREAL = new RegExp(
  String.raw`\b(?:had|if|with) (?!i\b)(?:[\w'-]+ ){0,4}?${PARTY}\b[^.;]*\bi (?:would|could|might)(?: \w+)? have\b|\bi (?:would|could|might)(?: \w+)? have\b[^.;]*\b(?:had|if|with) (?!i\b)(?:[\w'-]+ ){0,4}?${PARTY}\b`,
);
const OUTCOME = new RegExp(String.raw`\b${PARTY}\b[^.;]*\b${WRONG}\b.*\b${SO}\b|\b${SO}\b[^.;]*\b${PARTY}\b[^.;]*\b${WRONG}\b`);

const RESULT = new RegExp(String.raw`^(?:and )?${SO}\b`);
const FAULT = new RegExp(String.raw`\b${PARTY}\b.*\b${WRONG}\b`);

/** @param folded As foldSentence gives it, of a sentence on scores. */
export const isCausedByOthers = (folded: string): boolean =>
  !NO_FAULT.test(folded) && (UNREAL.test(folded) || OUTCOME.test(folded));

/** "One proctor talked, and anybody would lose concentration. So my score was 218." @param before The sentence before. */
export const isResultOf = (folded: string, before: string): boolean =>
  RESULT.test(folded) &&
  FAULT.test(before) &&
  !NO_FAULT.test(before) &&
  !/\bi (?:did|had|was|chose|studied|took|sat)\b/.test(before);
