/** How realistic is this program for this applicant, and why? Stops, base, ceilings, weights, label. */
import type { Calendar, Cuts } from '../cuts';
import type { Reason } from '../decision';
import { finding } from '../finding';
import type { Profile } from '../profile';
import type { Program } from '../program';
import { isInHand } from '../progress';
import type { Question } from '../question';
import type { Mark, Tier } from '../tiers';
import { tieTo } from './areaCeilings';
import { type Base, measureBase } from './base';
import { type Ceiling, ceiling, type ProgramContext } from './ceiling';
import { checkCeilings } from './ceilings';
import { checkEligibility } from './eligibility';
import type { Eligibility, Stop } from './eligibilityResult';
import { inHandQuestions } from './inHand';
import { marksOf } from './marks';
import { placeRow } from './placed';
import { askType, askVisa, checkUnknowns } from './questions';
import { type PlacedTier, tellTier } from './story';
import { type VisaDecision, visaOfRow } from './visa';
import type { VisaAnswer } from './visaCondition';
import { measureWeights } from './weights';

export interface TierVerdict {
  readonly tier: Tier;
  /** What the label adds: ` (verify visa)`. None on a Skip, nor on a row in hand. */
  readonly marks: readonly Mark[];
  /** The deciding reason first. */
  readonly because: readonly Reason[];
  /** Put before the because of a Skip. */
  readonly opening: 'Not with this profile: ' | 'Not yet: ' | '';
  readonly questions: readonly Question[];
  /** Reasons for minus reasons against. */
  readonly fit: number;
  /** Null where the profile does not say whether one is needed. */
  readonly visa: VisaDecision | null;
}

export function decideTier(
  profile: Profile,
  program: Program,
  context: ProgramContext,
  cuts: Cuts,
  calendar: Calendar,
): TierVerdict {
  const visa = visaOfRow(profile, program, calendar);
  const eligibility = checkEligibility(profile, program, visa, context, cuts, calendar);
  const isHeld = isInHand(program);
  const { reasonsFor, reasonsAgainst } = measureWeights(profile, program, cuts, calendar);
  const fit = reasonsFor.length - reasonsAgainst.length;
  const openVisa = askVisa(profile, program, visa);
  const asksVisa = openVisa === null ? [] : [openVisa];
  const [stop] = eligibility.stops;
  if (stop !== undefined && !isHeld) return { ...stopped(stop, program, eligibility, asksVisa), fit, visa };
  const placeAs = (as: Program): Place => {
    const base = measureBase(as, cuts);
    const found = checkCeilings(profile, as, visa, context, cuts);
    const ceilings = isHeld ? found : withAskFirst(found, eligibility);
    return { base, ceilings, placed: placeRow(profile, as, base.tier, fit, ceilings, cuts) };
  };
  const { base, ceilings, placed } = placeAs(program);
  return {
    tier: placed.tier,
    marks: marksOf(profile, program, visa, cuts, calendar),
    because: [
      ...tellTier(placed, base, ceilings),
      ...visaReasons(visa),
      ...tieReasons(profile, program, context),
      ...reasonsAgainst,
      ...reasonsFor,
      ...trackReasons(program),
    ],
    opening: '',
    questions: [
      ...(isHeld ? inHandQuestions(program, eligibility) : []),
      ...asksVisa,
      ...base.questions,
      ...(isHeld ? [] : askType(program, (kind) => placeAs({ ...program, kind: { ...program.kind, kind } }).placed.tier)),
      ...eligibility.questions,
      ...checkUnknowns(profile, program, context, cuts, calendar),
    ],
    fit,
    visa,
  };
}

/** No tier is looked for where the program will not take the application. */
const stopped = (
  { curable, reason }: Stop,
  program: Program,
  { stops }: Eligibility,
  asksVisa: readonly Question[],
): Omit<TierVerdict, 'fit' | 'visa'> => ({
  tier: 'Skip',
  marks: [],
  because: [reason, ...trackReasons(program)],
  opening: curable ? 'Not yet: ' : 'Not with this profile: ',
  // What is missing may be there in time: the visa is asked early all the same. (G1.visa, G5.visa.ask)
  questions: stops.every((stop) => stop.curable) ? asksVisa : [],
});

interface Place {
  readonly base: Base;
  readonly ceilings: readonly Ceiling[];
  readonly placed: PlacedTier;
}

const withAskFirst = (ceilings: readonly Ceiling[], { askFirst }: Eligibility): readonly Ceiling[] => [
  ...askFirst.map((reason) => ceiling('Ultra-reach', reason)),
  ...ceilings,
];

/** A condition that holds the row is told as the ceiling that it is. */
const visaReasons = (visa: VisaDecision | null): readonly Reason[] =>
  visa?.kind === 'decided' && !HOLDING.includes(visa.answer) ? visa.because : [];
const HOLDING: readonly VisaAnswer[] = ['no', 'if Step 3', 'if the program'];

function tieReasons(profile: Profile, program: Program, context: ProgramContext): Reason[] {
  const area = context.highDemandArea;
  if (area === null) return [];
  const tie = tieTo(profile, program);
  return tie === null ? [] : [finding('tie-there', 'G2.ties', { area, tie }, ['ties'])];
}

function trackReasons(program: Program): Reason[] {
  if (program.track !== 'preliminary' && program.track !== 'transitional') return [];
  return [finding('one-year-position', 'G3.unmatched.list', { track: program.track })];
}
