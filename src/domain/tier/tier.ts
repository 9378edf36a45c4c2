/** How realistic is this program for this applicant, and why? Stops, base, ceilings, weights, label. */
import type { Calendar, Cuts } from '../cuts';
import type { Reason } from '../decision';
import { finding } from '../finding';
import type { Profile } from '../profile';
import { isInHand, type Program } from '../program';
import type { Question } from '../question';
import type { ReasonCode } from '../reasonCode';
import { lower, type Mark, type OpenTier, type Tier } from '../tiers';
import { tieTo } from './areaCeilings';
import { type Base, measureBase } from './base';
import { type Ceiling, ceiling, type Surroundings } from './ceiling';
import { checkCeilings } from './ceilings';
import { checkEligibility } from './eligibility';
import type { Eligibility } from './eligibilityResult';
import { marksOf } from './marks';
import { askType, askVisa, checkUnknowns } from './questions';
import { type Placed, tellTier } from './story';
import { type VisaAnswer, type VisaDecision, visaOfRow } from './visa';
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
  around: Surroundings,
  cuts: Cuts,
  calendar: Calendar,
): TierVerdict {
  const visa = visaOfRow(profile, program, calendar);
  const eligibility = checkEligibility(profile, program, visa, around, cuts, calendar);
  const isHeld = isInHand(program);
  const weights = measureWeights(profile, program, cuts, calendar);
  const fit = weights.reasonsFor.length - weights.reasonsAgainst.length;
  const [stop] = eligibility.stops;
  if (stop !== undefined && !isHeld) {
    const opening = stop.mendable ? 'Not yet: ' : 'Not with this profile: ';
    return {
      tier: 'Skip',
      marks: [],
      because: [stop.reason, ...trackReasons(program)],
      opening,
      questions: [],
      fit,
      visa,
    };
  }
  const placeAs = (as: Program): Place => {
    const base = measureBase(as, cuts);
    const found = checkCeilings(profile, as, visa, around, cuts);
    const ceilings = isHeld ? found : withAskFirst(found, eligibility);
    return { base, ceilings, placed: placeRow(profile, as, base.tier, fit, ceilings, cuts) };
  };
  const { base, ceilings, placed } = placeAs(program);
  const visaQuestion = askVisa(profile, program, visa);
  const questions = [
    ...(visaQuestion === null ? [] : [visaQuestion]),
    ...base.questions,
    ...(isHeld ? [] : askType(program, (kind) => placeAs({ ...program, kind: { ...program.kind, kind } }).placed.tier)),
    ...eligibility.questions,
    ...checkUnknowns(profile, program, around, cuts, calendar),
  ];
  const reasons = [
    ...tellTier(placed, base, ceilings),
    ...visaReasons(visa),
    ...tieReasons(profile, program, around),
    ...weights.reasonsAgainst,
    ...weights.reasonsFor,
    ...trackReasons(program),
  ];
  return {
    tier: placed.tier,
    marks: marksOf(profile, program, visa, cuts, calendar),
    because: reasons.filter((reason, at) => reasons.findIndex((other) => other.code === reason.code) === at),
    opening: '',
    questions: [...(isHeld ? inHandQuestions(program, eligibility) : []), ...questions],
    fit,
    visa,
  };
}

interface Place {
  readonly base: Base;
  readonly ceilings: readonly Ceiling[];
  readonly placed: Placed;
}

const withAskFirst = (ceilings: readonly Ceiling[], { askFirst }: Eligibility): readonly Ceiling[] => [
  ...askFirst.map((reason) => ceiling('Ultra-reach', reason)),
  ...ceilings,
];

/** These decide where a row is Ultra-reach anyway: they say what to do about it. */
const ASK_FIRST: readonly ReasonCode[] = ['step-2-just-missed', 'step-2-just-missed-fit', 'graduation-just-missed'];

/** The base, moved by the weights, held by the lowest ceiling; an exceptional strength lifts a flagship or an Ultra-reach base to Reach. */
function placeRow(
  profile: Profile,
  program: Program,
  base: OpenTier,
  fit: number,
  ceilings: readonly Ceiling[],
  cuts: Cuts,
): Placed {
  const strength = base === 'Ultra-reach' ? strengthReason(profile, program) : null;
  let tier: OpenTier = base;
  let deciding: Reason | null = null;
  if (strength !== null && tier === 'Ultra-reach') {
    tier = 'Reach';
    deciding = strength;
  } else if (fit >= cuts.netUp && tier === 'Reach' && !isKnownBelow(program, cuts.liftShare)) {
    tier = 'Realistic';
    deciding = finding('lifted', 'ours, after G2.signal.weight', { count: countWord(fit) });
  }
  if (fit <= -cuts.netDown && tier !== 'Ultra-reach') {
    tier = tier === 'Realistic' ? 'Reach' : 'Ultra-reach';
    deciding = finding('lowered', 'ours, after G1.below', { count: countWord(-fit), tier });
  }
  for (const { atMost, reason } of ceilings) {
    const held = lower(tier, atMost);
    if (held === tier && !ASK_FIRST.includes(reason.code)) continue;
    tier = held;
    deciding = reason;
  }
  return { tier, deciding };
}

const countWord = (count: number): string => ['no', 'one', 'two', 'three', 'four', 'five'][count] ?? String(count);

const isKnownBelow = (program: Program, share: number): boolean => program.share !== null && program.share.high < share;

/**
 * Expertise holds everywhere, research where US publications stand behind it (G5.tier.ultra), a US school link where nothing narrows it;
 * a mentor or a named school holds where its words name the program or its city.
 */
function strengthReason(profile: Profile, program: Program): Reason | null {
  const strengths = profile.strengths;
  if (strengths === null) return null;
  const words = strengths.toLowerCase();
  const named = `${program.name} ${program.place.city ?? ''}`.toLowerCase().match(/[a-z]{4,}/g) ?? [];
  const generic =
    /^(?:program|medical|center|hospital|university|medicine|internal|family|school|health|residency|community|state)$/;
  const isNamed = named.some((name) => !generic.test(name) && words.includes(name));
  const isPublished =
    (profile.usPublications ?? 0) > 0 || (/publication|published|papers/.test(words) && !/\b(?:no|0)\b/.test(words));
  const isGeneral =
    /expertise|unique|^(?:a )?us (?:medical )?school link$/.test(words) || (/research|publi/.test(words) && isPublished);
  if (!isGeneral && !isNamed) return null;
  return finding('exceptional-strength', 'G5.tier.ultra', { strength: strengths }, ['strengths']);
}

/** A condition that holds the row is told as the ceiling that it is. */
const visaReasons = (visa: VisaDecision | null): readonly Reason[] =>
  visa?.kind === 'decided' && !HOLDING.includes(visa.answer) ? visa.because : [];
const HOLDING: readonly VisaAnswer[] = ['no', 'if Step 3', 'if the program'];

function tieReasons(profile: Profile, program: Program, around: Surroundings): Reason[] {
  const area = around.highDemandArea;
  if (area === null) return [];
  const tie = tieTo(profile, program);
  return tie === null ? [] : [finding('tie-there', 'G2.ties', { area, tie }, ['ties'])];
}

function trackReasons(program: Program): Reason[] {
  if (program.track !== 'preliminary' && program.track !== 'transitional') return [];
  return [finding('one-year-position', 'G3.unmatched.list', { track: program.track })];
}

const HELD: Readonly<Partial<Record<Program['progress'], string>>> = {
  invited: 'You were invited',
  interviewed: 'You were interviewed',
  waitlisted: 'You are waitlisted',
  ranked: 'You ranked it',
  matched: 'You matched there',
};

/** A row in hand keeps its tier; a stop found there is more likely a wrong cell. */
function inHandQuestions(program: Program, eligibility: Eligibility): Question[] {
  const found = [...eligibility.stops.map((stop) => stop.reason), ...eligibility.askFirst];
  return found.map((reason) => ({
    about: 'a doubtful cell',
    asks: `${HELD[program.progress] ?? 'You are on its list'}, yet its cell “${reason.values.words ?? ''}” rules you out: is the cell right?`,
  }));
}
