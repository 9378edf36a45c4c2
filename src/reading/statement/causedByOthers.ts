/** Does a sentence make somebody else the cause of a score, by how it is built: whose deed was it? */

const NO_FAULT =
  /\b(?:war|covid|pandemic|earthquake|flood|strike|power)\b|\bmy (?:own )?(?:fault|mistake|decision|choice|responsibility)\b|\bi should have\b/;

/** What people and offices do, and no illness: who they are need not be known. */
const DEED =
  /\b(?:refus\w+|laughed|shrugged|mis(?:laid|placed|led|informed)|lied|deceived|cheated|tricked|betrayed|abandoned|deserted|ignored|neglected|withheld|hid|sabotag\w+|ruined|spoiled|robbed|mocked|bullied|insulted|disappeared|vanished|let (?:me|us) down|forgot to|(?:incompetent|careless|corrupt|unhelpful|indifferent) \w+|left (?:me|us|our \w+|my \w+) (?:alone|without|with|in|to|late|stranded|waiting|three|two|a)\b|(?:walked|dropped|pulled) out|quit|broke (?:his|her|their|its) \w+|(?:took|stole) (?:away )?(?:my|our|the)\b|(?:lost|forgot|changed|cancel\w+|postponed|delayed|shortened|swapped|blocked|denied|rejected|doubled|deleted|mixed up) (?:away )?(?:my|our|me|us|the (?:dates?|courses?|lectures?|rules|exam|schedule|papers?|permits?|form))\b|(?:gave|sent|sold|told|taught) (?:me|us) (?:\w+ ){0,3}(?:wrong|bad|outdated|late|useless|no|nothing|false|old)\b|(?:pressured|rushed|forced|obliged|ordered|scared) (?:me|us)\b|(?:pushed|persuaded|talked) (?:me|us) into|insisted|promised|guaranteed|stopped (?:answering|coming|replying|calling)|threatened|made (?:me|us) (?:sit|take|work|go|wait|do|write|pay)\b|assured (?:me|us)|(?:do|does)(?: not|n't) (?:care|help|teach|listen)|(?:would|did|could)(?: not|n't) (?:let|stop|give|move|sign|help|lower|allow|care|bother|warn|tell|teach|prepare|answer|send|release|listen|cover|return|repair|turn)\b|(?:never|hardly|barely) (?:told|taught|warned|gave|answered|showed|corrected|sent|prepared|explained|came|helped|covered|mentioned)|kept (?!me\b|my\b|the\b)\w+ing|(?<!(?:was|were|been) )(?:interrupted|disturbed|distracted)|cost (?:me|us) (?:my|the|a|block|[a-z]+ minutes)|moved (?:me|us) to|(?:has|have|had|with) no (?:idea|interest|respect|pity)|woke|argued|shouted|hammered|coughed|drilled|quarrel\w+|failed (?:me|us)|in my way|closed its|had filled|(?:was|were|is|are) (?:\w+ ){0,2}(?:outdated|biased|rude|incompetent|flawed|unprofessional|disorgani[sz]ed|unhelpful|inadequate|poorly|badly|indifferent|corrupt|careless|notorious|a disgrace|terrible|awful|horrible|appalling))\b/;
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
  /\b(?:tests?|exams?|examinations?|questions?|items?|vignettes?|clock|format|english|language|usmles?|nbme)\b[^.;]{0,60}\b(?:trick\w*|trip|confus\w+|ambiguous|unclear|vague|unfair|absurd|obscure|too (?:long|short|fast)|(?:written|set|made|built|designed|meant) (?:for|to)|punish\w*|exclud\w+|(?<!in )favou?rs?|rewards?|nothing to do|(?:do|does|did)(?: not|n't) (?:measure|test|ask))|(?<!same |usual )\b(?:nois(?:e|y|ily)|loud(?:ly)?|flicker\w*|froze|crashed|jackhammer|drilling|construction|air condition\w*|headphones|keyboard|(?<!\bi |heart |soul |spirit )(?:was|were) broken|technical|corruption|too (?:cold|hot|dark))\b/;
/** "In a quiet room it would have been 240", "had my school offered it, I would have passed"; not "had I listened". */
const ELSEWHERE =
  /\b(?:had|if) (?:my|the|our|their|they|he|she|it)\b[^.;]*\bwould\b[^.;]* have\b|\b(?:in|at|with|under|without|but for) (?!more|better|a (?:better |clear |real )?plan|practice|discipline)[^.;]*(?<!\bi) would(?: \w+)? have\b/;

/** @param folded As foldSentence gives it: blame, unless an own share stands beside it. */
export const isOthersDoing = (folded: string): boolean =>
  !NO_FAULT.test(folded) && (isDoneByOthers(folded) || TEST_AT_FAULT.test(folded) || ELSEWHERE.test(folded));
