/** Which specialty does a sentence name as what the applicant wants, or as the residency that it writes to? */
import { SPECIALTY_WORDS } from '../../data/specialtyNames';
import type { Sentence } from '../../domain/statement/statement';

interface Looked {
  readonly specialty: string;
  readonly addressed: RegExp;
  readonly wanted: RegExp;
}

/** "your psychiatry residency program", "a residency in psychiatry at your hospital" */
const looked = ({ name, field, person }: (typeof SPECIALTY_WORDS)[number]): Looked => ({
  specialty: name,
  addressed: new RegExp(
    String.raw`\b(?:your|this) (?:\w+ ){0,2}(?:${field}) (?:residency|program|training program)|\b(?:residency|program|position) in (?:${field})\b[^.;]*\b(?:at|with) (?:you|your)\b|\byour (?:residency|program) in (?:${field})\b`,
  ),
  wanted: new RegExp(
    String.raw`\b(?:become|becoming|made me|make me|to be|being|career as|future as|myself as|work as|serve as|practice as|life as) (?:an? |the )?(?:(?!not\b)[\w-]+ ){0,3}?(?:${person})\b|\b(?:residency|residency training|residency program|residency position|career|speciali[sz]e|specialty training|pursue|pursuing|pursuit of)(?: a)?(?: career| residency)? (?:in )?(?:${field})\b(?! (?:rotation|fellowship|patients?|clinic|ward|research))|\b(?:an?|my|the|for|into|to) (?:\w+ )?(?:${field}) residen(?:cy|t)\b|\b(?:ready|eager|hope|want|wish|will|would|look(?:ing)? forward)\b[^.;]{0,40}\b(?:as a|a|your) resident in (?:${field})\b|\b(?:${field}),? (?:the|a|my) (?:specialty|field) (?:that |which )?i (?:am|want|hope|chose|have chosen|apply)\b`,
  ),
});
let known: readonly Looked[] | undefined;

/** Somebody else, or what is behind the applicant. */
const NOT_WANTED =
  /\b(?:once|used to|had (?:wanted|planned|thought|hoped)|thought (?:i|about|of)|considered|almost|instead of|rather than|not|never|before i|originally|at first|initially|until|sister|brother|father|mother|uncle|aunt|cousin|friend|wife|husband|as a child)\b[^.;]{0,60}$/;

export function aimsIn(folded: string): Sentence['aims'] {
  known ??= SPECIALTY_WORDS.map(looked);
  return known.flatMap(({ specialty, addressed, wanted }) => {
    const isAddressed = addressed.test(folded);
    const want = wanted.exec(folded);
    const isWanted = want !== null && !NOT_WANTED.test(folded.slice(0, want.index));
    return isAddressed || isWanted ? [{ specialty, isAddressed }] : [];
  });
}
