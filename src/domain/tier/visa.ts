/** Can this applicant train there on a visa the program offers? (G1.visa, G2.visa, G4.visa, G5.visa.strong) */
import type { Calendar } from '../cuts';
import { type Day, sayDayOrMonth } from '../day';
import type { Decision, Reason } from '../decision';
import { finding } from '../finding';
import type { Profile } from '../profile';
import type { ProfileField } from '../profileField';
import type { Program } from '../program';
import type { Stance, VisaPolicy } from '../visaPolicy';
import { type Late, lateFor, settleCondition } from './visaCondition';

export type VisaNeed = 'J-1' | 'H-1B' | 'either' | 'none' | 'EAD';
/** `if Step 3`: it waits for the applicant's own Step 3, which is neither passed nor planned in time. */
export type VisaAnswer = 'yes' | 'no' | 'if the applicant' | 'if Step 3' | 'if the program';

/** What the condition of an `if` is measured against; null is not known. */
export interface VisaFacts {
  readonly step3Passed: boolean;
  /** The day for which it is planned. */
  readonly step3On: Day | null;
  readonly step2: number | null;
  readonly today: string | null;
  /** The year of the Match: a day without a year is this season's. */
  readonly season: number | null;
  /** Programs begin to read: what is planned by then is in time. */
  readonly review: Day | null;
  /** Programs certify their rank lists. */
  readonly rankList: Day | null;
  readonly start: Day | null;
}

export type VisaDecision = Decision<VisaAnswer>;

type Settled = {
  readonly answer: VisaAnswer | 'not said';
  readonly words: string;
  readonly late?: Late;
  /** The day of the Step 3 that is planned in time. */
  readonly plan?: string;
};

/** Nothing known where the profile says nothing: a visa wanted is `either` until the applicant chooses. */
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

export const visaFactsOf = (
  profile: Profile,
  { review, rankList, start }: Pick<Calendar, 'review' | 'rankList' | 'start'>,
): VisaFacts => ({
  step3Passed: profile.step3.outcome === 'pass',
  step3On: profile.step3.outcome === 'not taken' || profile.step3.outcome === 'pending' ? profile.step3.on : null,
  step2: profile.step2.score,
  today: profile.today,
  season: profile.season,
  review,
  rankList,
  start,
});

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
  // What a condition on a J-1 hangs on stays the program's to say; only an H-1B is settled to a refusal.
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
