/** Which scores does a sentence claim as the applicant's own? */
import type { Claim } from '../../domain/statement/statement';
import { examOf, STEP } from './examNames';

/** Not the applicant's result: an aim, a mean, a cut-off, a practice test. */
const NOT_OWN =
  /\b(?:aim\w*|goal|target\w*|hop(?:e|ed|ing)|would|could|should|above|below|under|over|least|minimum|mean|average|cut-?off|filter\w*|practice|mock|nbme|uwsa|self-assessment|raise\w*|from|between|improv\w+|points?|percentile|expect\w*|plan\w*|predict\w*|instead|another|other)\b/;
/** Whatever stands before it: "a plan of my own, I scored 241 on Step 2 CK". */
const SAID = /\bi (?:scored|earned|got|received|obtained|achieved|reached) (?:an? )?$/;

const SCORES: readonly RegExp[] = [
  new RegExp(String.raw`${STEP}[^.;]{0,30}?\b(?:score |result )?(?:of|was|is|with|:|=|at|a)? ?(?:a )?([12]\d\d)\b`, 'g'),
  new RegExp(String.raw`\b([12]\d\d) (?:on|in|for|at) (?:my |the |usmle )*${STEP}`, 'g'),
];

/** "The second with a 241" */
const BARE =
  /\b(?:scored|obtained|reached|earned|achieved|got|received|score (?:of|was|is)|(?:with|was|is|my|at|gave|brought) an?|my|the) ([12]\d\d)\b(?! ?(?:%|\w+ (?:shifts|cases)|patients|beds|questions|pages|hours|days|nights|people|families))/g;
const ABOUT_EXAM = /\b(?:usmle|steps?|exams?|sittings?|attempts?|scores?d?|boards?|ck)\b/;

/** "from 214 to 233": the second is where it stands. */
const RISEN =
  /\b(?:improved|rose|increased|jumped|climbed|went up|raised|brought|lifted)(?: (?:my|the|it)(?: \w+)?)?(?: from [12]\d\d)? to (?:an? )?([12]\d\d)\b/;

export function scoresIn(folded: string): Claim[] {
  const found: Claim[] = [];
  const [after, before] = SCORES;
  for (const match of after === undefined ? [] : folded.matchAll(after)) add(match[1] ?? '', match[2] ?? '', match[0]);
  const risen = RISEN.exec(folded);
  if (
    risen !== null &&
    /\bck\b|step ?(?:2|two|ii)\b/.test(folded) &&
    !/practice|mock|nbme|uwsa|assessment|would|could|hop/.test(folded)
  )
    found.push({ is: 'score', exam: 'step2', value: Number(risen[1]) });
  for (const match of before === undefined ? [] : folded.matchAll(before)) {
    const lead = folded.slice(Math.max(0, match.index - 30), match.index);
    add(match[2] ?? '', match[1] ?? '', SAID.test(lead) ? match[0] : lead + match[0]);
  }
  for (const match of folded.matchAll(BARE)) {
    const value = Number(match[1]);
    if (value >= 196 && found.length === 0 && ABOUT_EXAM.test(folded) && !NOT_OWN.test(folded))
      found.push({ is: 'score', exam: 'any', value });
  }
  return found;
  function add(exam: string, number: string, lead: string): void {
    const value = Number(number);
    if (value >= 140 && value <= 290 && !NOT_OWN.test(lead)) found.push({ is: 'score', exam: examOf(exam), value });
  }
}
