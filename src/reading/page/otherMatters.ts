/** Which sentences name a fact of the list and speak of something else: visiting students, boards, the other Step, residents' lives? */
import type { PageField, PageSentence } from './pageFields';
import { names } from './sentenceTopics';
import { isFormerly } from './takenBack';

const ELSEWHERE: Readonly<Partial<Record<PageField, RegExp>>> = {
  visa: /visiting|observer|dependents?\b|spouses?\b|mastercard|\bvisa cards?\b|\bcanadians?\b|research (?:fellow|scholar)|\bstudents?\b.*\brotat/i,
  step1: /in-?training|board (?:exam|certif|pass)|step ?3 (?:must|is|by|before)|\bnation(?:al(?:ly)?|wide)\b/i,
  step2: /in-?training|board (?:exam|certif|pass)|step ?3 (?:must|is|by|before)|\bnation(?:al(?:ly)?|wide)\b/i,
  attempts:
    /\bboards?\b|in-?training|\bAB[A-Z]{1,4}\b|\d ?%|percent|\b(?:our|all|the) (?:graduates|residents)|\bgraduates of\b|\b[Rr]otators?\b/,
  graduation:
    /graduation (?:dinner|ceremony|party|rate)|after graduation|our graduates|upon graduation|graduates? of our|recent graduates (?:are (?:in|at|now)|have|went|include)/i,
  usce: /visiting|elective(?:s)? for|(?:offers?|has|have) (?:an? )?(?:[\w-]+ )?(?:observership|externship)|the observership\b|observerships? for|apply for (?:an? )?(?:rotation|observership)/i,
  ecfmg: /birth certificate|certificate of completion/i,
  share:
    /board|pass rate|\bnation(?:al(?:ly)?|wide)\b|alumni|interview|match(?:ed)? into|fellowship|applica(?:nt|tion)s? (?:are|is|receive)|tuition|salary|bonus|faculty|patients|call|discount/i,
  deadline:
    /visiting|rotation|elective|observership|rank|scholarship|orientation|interview (?:season|day|date)|fellowship|\bblocks?\b|start date|certif/i,
};

/** @param all The sentence with its question or heading. */
export function isOfAnotherMatter(field: PageField, { words, near }: PageSentence, all: string): boolean {
  if (field !== 'share' && isFormerly(words)) return true;
  if (ELSEWHERE[field]?.test(all) || (field === 'share' && !names(all, 'imgs') && !/another country/i.test(all))) return true;
  if (field !== 'step1' && field !== 'step2') return false;
  // "Is there a cut-off for the year of graduation?" asks for no score, and a score is that of the exam which the sentence names.
  if (!/\bstep|\busmle|\bck\b|score/i.test(all) && OF_NO_SCORE.some((other) => names(all, other))) return true;
  if (field === 'step2') return ONE.test(words) && !TWO.test(words);
  // Step 1 has no score any more: a number without its Step is that of Step 2 CK.
  return (/\b[12]\d\d\b/.test(words) && !ONE.test(near)) || (TWO.test(words) && !ONE.test(words));
}

const OF_NO_SCORE: readonly PageField[] = ['graduation', 'usce', 'attempts', 'visa'];
const ONE = /\bstep ?-?(?:1|i|one)\b/i;
const TWO = /\bstep ?-?(?:2|ii|two)\b|\bck\b/i;
