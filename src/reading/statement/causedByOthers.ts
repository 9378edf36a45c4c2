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

/** What people and offices do, and no illness: who they are need not be known. */
const DEED =
  /\b(?:refus\w+|laughed|shrugged|mis(?:laid|placed|led|informed)|lied|deceived|cheated|tricked|betrayed|abandoned|deserted|ignored|neglected|withheld|hid|sabotag\w+|ruined|spoiled|robbed|mocked|bullied|insulted|disappeared|vanished|let (?:me|us) down|left (?:me|us|our \w+|my \w+) (?:alone|without|with|in|to|late|stranded|waiting|three|two|a)\b|(?:walked|dropped|pulled) out|quit|broke (?:his|her|their|its) \w+|(?:took|stole) (?:away )?(?:my|our|the)\b|(?:lost|forgot|changed|cancel\w+|postponed|delayed|shortened|swapped|blocked|denied|rejected|doubled|deleted|mixed up) (?:away )?(?:my|our|me|us|the (?:dates?|courses?|lectures?|rules|exam|schedule|papers?|permits?|form))\b|(?:gave|sent|sold|told|taught) (?:me|us) (?:\w+ ){0,3}(?:wrong|bad|outdated|late|useless|no|nothing|false|old)\b|(?:pressured|pushed|rushed|forced|obliged|ordered|persuaded|talked|scared) (?:me|us)\b|insisted|promised|threatened|made (?:me|us) (?:sit|take|work|go|wait|do|write|pay)\b|assured (?:me|us)|(?:do|does)(?: not|n't) (?:care|help|teach|listen)|(?:would|did|could)(?: not|n't) (?:let|stop|give|move|sign|help|lower|allow|care|bother|warn|tell|teach|prepare|answer|send|release|listen|cover|return|repair|turn)\b|(?:never|hardly|barely) (?:told|taught|warned|gave|answered|showed|corrected|sent|prepared|explained|came|helped|covered|mentioned)|kept (?!me\b|my\b|the\b)\w+ing|interrupted|disturbed|distracted|woke|argued|shouted|hammered|coughed|drilled|quarrel\w+|failed (?:me|us)|in my way|closed its|had filled|(?:was|were|is|are) (?:\w+ ){0,2}(?:outdated|biased|rude|incompetent|flawed|unprofessional|disorgani[sz]ed|unhelpful|inadequate|poorly|badly|indifferent|corrupt|careless|notorious|a disgrace|terrible|awful|horrible|appalling))\b/;
/** What befalls, and what is in oneself, does no wrong. */
const BEFALLS =
  /\b(?:wars?|shelling|fighting|floods?|storms?|hurricane|cyclone|earthquake|fire|strikes?|covid|pandemic|illness|disease|fever|surgery|grief|fatigue|exhaustion|nerves|anxiety|panic|body|memory|mind|pride|impatience|habits?|plan|choice|decision|scores?|result|performance|my english|patients?|she|child(?:ren)?|baby)\b/;

/** Somebody else is the subject of such a deed; what stands without a subject has the one before it. */
function isDoneByOthers(folded: string): boolean {
  let isOwn = false;
  for (const clause of folded.split(/[,;:]\s*|\b(?:and|but|because|since|when|who|which|that|so|while|after)\b\s*/)) {
    const at = clause.search(DEED);
    const before = at < 0 ? clause : clause.slice(0, at);
    if (before.trim() !== '') isOwn = /\b(?:i|we)\b|\bto $/.test(before) || BEFALLS.test(before);
    if (at >= 0 && !isOwn) return true;
  }
  return false;
}

/** The test itself, its language or its room. */
const TEST_AT_FAULT =
  /\b(?:tests?|exams?|examinations?|questions?|items?|vignettes?|clock|format|english|language|usmles?|nbme)\b[^.;]{0,60}\b(?:trick\w*|trip|confus\w+|ambiguous|unclear|vague|unfair|absurd|obscure|too (?:long|short|fast)|(?:written|set|made|built|designed|meant) (?:for|to)|punish\w*|exclud\w+|favou?rs?|rewards?|nothing to do|(?:do|does|did)(?: not|n't) (?:measure|test|ask))|(?<!same |usual )\b(?:nois(?:e|y|ily)|loud(?:ly)?|flicker\w*|froze|crashed|jackhammer|drilling|construction|air condition\w*|headphones|keyboard|(?<!\bi )(?:was|were) broken|technical|too (?:cold|hot|dark))\b/;
const ELSEWHERE =
  /\b(?:in|at|with|under|without|but for) (?!more|better|a (?:better |clear |real )?plan|practice|discipline)[^.;]*(?<!\bi) would(?: \w+)? have\b/;

/** @param folded As foldSentence gives it: blame, unless an own share stands beside it. */
export const isOthersDoing = (folded: string): boolean =>
  !NO_FAULT.test(folded) && (isDoneByOthers(folded) || TEST_AT_FAULT.test(folded) || ELSEWHERE.test(folded));

/** @param folded As foldSentence gives it, of a sentence on scores. */
export const isCausedByOthers = (folded: string): boolean =>
  !NO_FAULT.test(folded) && (UNREAL.test(folded) || OUTCOME.test(folded));

/** "One proctor talked, and anybody would lose concentration. So my score was 218." @param before The sentence before. */
export const isResultOf = (folded: string, before: string): boolean =>
  RESULT.test(folded) &&
  FAULT.test(before) &&
  !NO_FAULT.test(before) &&
  !/\bi (?:did|had|was|chose|studied|took|sat)\b/.test(before);
