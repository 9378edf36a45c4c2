/** Can this applicant train there on a visa the program offers? (G1.visa, G2.visa, G4.visa, G5.visa.strong) */
import type { Calendar } from '../cuts';
import { sayDayOrMonth } from '../day';
import type { Decision, Reason } from '../decision';
import { finding } from '../finding';
import type { Profile } from '../profile';
import type { ProfileField } from '../profileField';
import type { Program } from '../program';
import type { Stance, VisaPolicy } from '../visaPolicy';
import { lateFor, settleCondition, type TooLate, type VisaAnswer, type VisaFacts, visaFactsOf } from './visaCondition';

export type VisaNeed = 'J-1' | 'H-1B' | 'either' | 'none' | 'EAD';
export type VisaDecision = Decision<VisaAnswer>;

interface Settled {
  readonly answer: VisaAnswer | 'not said';
  readonly words: string;
  readonly late?: TooLate;
  /** The day of the Step 3 that is planned in time. */
  readonly plan?: string;
}

/** Null where the profile does not say; `either` until the applicant chooses a visa. */
export function visaNeedOf(profile: Profile): VisaNeed | null {
  if (profile.workRight === 'citizen' || profile.workRight === 'permanent resident') return 'none';
  if (profile.workRight === 'no visa needed') return 'none';
  if (profile.workRight === 'other work permit') return 'EAD';
  if (profile.workRight === 'needs a visa') return profile.visaWanted ?? 'either';
  return null;
}

/** IMGs are considered there only as US citizens. */
export const isForCitizens = ({ imgs }: Program): boolean =>
  imgs.says === 'US-citizen IMGs only' || imgs.says === 'not non-US IMGs';

/** Of one row, decided once; null where the profile does not say whether a visa is needed. */
export function visaOfRow(profile: Profile, { visa }: Program, calendar: Calendar): VisaDecision | null {
  const need = visaNeedOf(profile);
  return need === null ? null : decideVisa(visa, need, visaFactsOf(profile, calendar));
}

/** By the program's own words a visa that this applicant can use, or none needed. */
export const isVisaSafe = (visa: VisaDecision | null): boolean =>
  visa?.kind === 'notApplicable' || (visa?.kind === 'decided' && visa.answer === 'yes');

export function decideVisa(policy: VisaPolicy, need: VisaNeed, facts: VisaFacts): VisaDecision {
  if (need === 'none') {
    return { kind: 'notApplicable', because: [finding('visa-not-needed', 'G2.visa', {}, ['work_right', 'visa_wanted'])] };
  }
  const settled = need === 'EAD' ? settle(policy.ead, facts) : settleNeed(policy, need, facts);
  const named = need === 'either' ? 'J-1 or H-1B' : need;
  // A condition is settled by Step 3 or a score: the answer then tells of them.
  const settledBy: readonly ProfileField[] = [policy.j1, policy.h1b, policy.ead].some(({ says }) => says === 'if')
    ? ['step2', 'step3']
    : [];
  const values = { visa: named, words: settled.words, ...settled.late };
  const uses: readonly ProfileField[] = ['work_right', 'visa_wanted', ...settledBy];
  switch (settled.answer) {
    case 'yes':
      return decided('yes', finding('visa-offered', 'G4.visa', values, uses));
    case 'no':
      return decided('no', finding('visa-refused', 'G1.visa', values, uses));
    case 'if the applicant':
      return decided(
        settled.answer,
        settled.plan === undefined
          ? finding('visa-conditional', 'G5.visa.strong', values, uses)
          : finding('visa-step3-planned', 'G5.visa.h1b', { ...values, on: settled.plan }, uses),
      );
    case 'if Step 3':
    case 'if the program':
      return decided(settled.answer, finding('visa-conditional', 'G5.visa.strong', values, uses));
    default: {
      const ask =
        need === 'EAD' ? 'Visa: does it take an EAD?' : `Visa: does it sponsor ${need === 'either' ? 'J-1 or H-1B' : need}?`;
      return { kind: 'undecided', needs: [ask], because: [] };
    }
  }
}

/** A policy without words leaves out the bracket that would quote them. */
const decided = (answer: VisaAnswer, because: Reason): VisaDecision => ({
  kind: 'decided',
  answer,
  because: [because.values.words === '' ? { ...because, says: because.says.replace(' (“{words}”)', '') } : because],
});

/** Each kind is settled against the applicant first; then any yes, both no, any condition, else not said. */
function settleNeed(policy: VisaPolicy, need: 'J-1' | 'H-1B' | 'either', facts: VisaFacts): Settled {
  const own = settle(policy.j1, facts);
  // Only a condition on an H-1B can turn into a refusal; one on a J-1 stays the program's to settle.
  const j1: Settled = own.answer === 'no' && policy.j1.says === 'if' ? { ...own, answer: 'if the program' } : own;
  const h1b = settle(policy.h1b, facts);
  if (need === 'J-1') return j1;
  if (need === 'H-1B') return h1b;
  const both = [j1, h1b];
  for (const answer of ['yes', 'if the applicant', 'if Step 3', 'if the program'] as const) {
    const found = both.find((one) => one.answer === answer);
    if (found !== undefined) return found;
  }
  return j1.answer === 'no' && h1b.answer === 'no' ? j1 : { answer: 'not said', words: '' };
}

function settle(stance: Stance, facts: VisaFacts): Settled {
  if (stance.says === 'notSaid') return { answer: 'not said', words: stance.words };
  if (stance.says !== 'if') return { answer: stance.says, words: stance.words };
  const answer = settleCondition(stance.condition, facts);
  const isPlanned = answer === 'if the applicant' && stance.condition.step3 && !facts.step3Passed && facts.step3On !== null;
  return {
    answer,
    words: stance.words,
    ...(answer === 'if Step 3' ? lateFor(stance.condition, facts) : {}),
    ...(isPlanned ? { plan: sayDayOrMonth(facts.step3On) } : {}),
  };
}
