/** What does the condition of a visa hang on: Step 3, a score, a transfer, or the program's own judgement? (G5.visa.h1b, G5.visa.strong) */
import type { Stance, VisaCondition } from '../../../domain/visaPolicy';
import { fold, quote } from '../../text/cellText';
import { statedDay } from '../../text/days';

export const NOT_SAID: Stance = { says: 'notSaid', words: '' };

export const conditional = (words: string): Stance => ({ says: 'if', words: quote(words), condition: conditionOf(quote(words)) });

const DISCRETION =
  /case|rare|limited|select|exception|unusual|circumstance|occasion|sometimes|depend|possib|potential|may\b|might|consider|hop(?:e|ing)|past|previous|strong|outstanding|qualified|competitive|up to|cap\b|max|per year|discretion|subject to|contingent|negotiable/;

/** A score asked of Step 3 or Step 1 is not compared with Step 2 CK. */
const OTHER_EXAM = /step ?-?(?:3|1|iii|i)\b[^.;,]{0,24}?\b2\d\d\+?/g;

function conditionOf(words: string): VisaCondition {
  const folded = fold(words);
  const step3 = /step ?-? ?(?:3|iii|three)|usmle ?-? ?(?:3|iii)|\bs3\b/.test(folded);
  const score = /(?:ck|score|step ?2|[<>]=?|above|over|at least)[^.;]{0,24}?\b(2[0-9]{2})\b|\b(2[0-9]{2})\+/.exec(
    folded.replace(OTHER_EXAM, ''),
  );
  const transfersOnly =
    /transfers?(?: \w+)? only|only\b[^.;]*transfer|already (?:on|hold|have|has|in)|existing h|currently (?:on|hold)/.test(folded);
  const scoreAtLeast = score ? Number(score[1] ?? score[2]) : null;
  const settled = step3 || transfersOnly || scoreAtLeast !== null;
  return {
    step3,
    step3By: step3 ? dayAsked(folded) : null,
    scoreAtLeast,
    transfersOnly,
    programDecides: !settled || DISCRETION.test(folded) || (!transfersOnly && /transfer/.test(folded)),
  };
}

/** A day, or what it must be there for: who asks for it "before the Match" needs it to rank. */
function dayAsked(folded: string): VisaCondition['step3By'] {
  const words = /\b(?:by|before|prior to|no later than|at (?:the )?time of)\b(.*)$/.exec(folded)?.[1] ?? '';
  const day = statedDay(words);
  if (day !== null) return day;
  if (/\b(?:rank\w*|rol|match\w*)\b/.test(words)) return 'rank list';
  if (START.test(words)) return 'start';
  return APPLY.test(folded) ? 'application' : null;
}
const START = /\b(?:start\w*|begin\w*|residency|contract|hir(?:e|ing)|orientation|training|appointment|pgy)\b/;
/** Passed when the application is read, or already; what is said of applying for the visa itself is another day. */
const APPLY =
  /\balready\b|\b(?:to|by|before|when|on|at|prior to|time of) (?:the |your |eras |an? |you )*(?:apply(?:ing)?|applications?|submi(?:t\w*|ssion)|interviews?|interviewing|invit\w+)\b(?! (?:for|of) )/;
