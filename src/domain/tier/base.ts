/** Where does a program stand by its kind and its share of IMGs alone? (G5.tier.realistic, G5.tier.reach, G5.tier.ultra, G1.kind.community, G1.kind.flagship, G4.kind.state) */
import type { Cuts } from '../cuts';
import type { Reason } from '../decision';
import { finding } from '../finding';
import type { KindFact, Program, SharePolicy } from '../program';
import type { Question } from '../question';
import type { ReasonCode } from '../reasonCode';
import type { RuleId } from '../ruleId';
import { OPEN_TIERS, type OpenTier } from '../tiers';

export interface Base {
  readonly tier: OpenTier;
  readonly because: Reason;
  readonly questions: readonly Question[];
}

/** Community, county, FQHC and new programs open at lower shares; "new" counts as a kind unless a university says so. */
export const isOpenKind = (kind: KindFact): boolean =>
  kind.kind === 'community' ||
  kind.kind === 'county' ||
  kind.kind === 'FQHC' ||
  (kind.isNew && (kind.kind === null || kind.kind === 'hybrid'));

export const isUniversity = (kind: KindFact): boolean => kind.kind === 'university' || kind.kind === 'flagship';

const kindName = (kind: KindFact): string => {
  const name =
    kind.kind === null
      ? kind.isNew
        ? 'program'
        : 'program of unstated type'
      : kind.kind === 'hybrid'
        ? 'university-affiliated community program'
        : `${kind.kind} program`;
  return kind.isNew ? `new ${name}` : name;
};

const percent = (fraction: number): string => `${Math.round(fraction * 1000) / 10}%`;

/** `60% (27 of 45)`, `40%`, `50%–60%`. */
export function shareText(share: SharePolicy): string {
  return share.part === null ? rangeText(share) : `${Math.round(share.low * 100)}% (${share.part} of ${share.whole})`;
}

function rangeText({ low, high, part }: SharePolicy): string {
  if (part !== null) return `${Math.round(low * 100)}%`;
  return low === high ? percent(low) : `${percent(low)}–${percent(high)}`;
}

/** ` (27 of 45)`; where few residents are known, that stands there too. */
function countsOf(share: SharePolicy, program: Program, cuts: Cuts): string {
  const known = share.whole ?? program.residents;
  const few = isFewResidents(share, program, cuts) ? `only ${known} residents known` : '';
  const counts = share.part === null ? '' : `${share.part} of ${share.whole}`;
  const said = [counts, few].filter((one) => one !== '').join('; ');
  return said === '' ? '' : ` (${said})`;
}

const ASK_SHARE: Question = { about: 'IMG share', asks: 'IMG share: how many of its residents are IMGs?' };

export function measureBase(program: Program, cuts: Cuts): Base {
  const { kind, share } = program;
  const name = kindName(kind);
  if (kind.kind === 'flagship') {
    const because = finding('flagship', 'G5.tier.ultra', {});
    return { tier: 'Ultra-reach', because, questions: share === null ? [ASK_SHARE] : [] };
  }
  if (share === null) {
    const tier = kind.kind === 'university' ? 'Ultra-reach' : 'Reach';
    const because = finding('share-not-known', kind.isNew ? 'G1.kind.new' : 'ours', { program: name });
    return { tier, because, questions: [ASK_SHARE] };
  }
  const tier = tierOf(share.low, share, program, cuts);
  const better = tierOf(share.high, share, program, cuts);
  const because = finding(FOUND[tier], sourceOf(tier, kind), {
    program: name,
    share: rangeText(share),
    counts: countsOf(share, program, cuts),
  });
  return {
    tier,
    because,
    questions: OPEN_TIERS.indexOf(better) < OPEN_TIERS.indexOf(tier) ? [rangeQuestion(shareText(share))] : [],
  };
}

const FOUND = {
  Realistic: 'share-realistic',
  Reach: 'share-reach',
  'Ultra-reach': 'share-ultra-reach',
} as const satisfies Record<OpenTier, ReasonCode>;

const rangeQuestion = (words: string): Question => ({
  about: 'IMG share',
  asks: `IMG share: ${words} is a range; what is it exactly?`,
});

const sourceOf = (tier: OpenTier, kind: KindFact): RuleId => {
  if (tier === 'Realistic') return isOpenKind(kind) ? 'G5.tier.realistic' : 'G4.kind.state';
  return tier === 'Reach' ? 'G5.tier.reach' : 'G5.roster.us';
};

const isFewResidents = (share: SharePolicy, program: Program, cuts: Cuts): boolean => {
  const known = share.whole ?? program.residents;
  return known !== null && known < cuts.smallRoster;
};

/** How many IMGs the share stands for: the count given, or the share of the known residents, rounded to whole people. */
const imgsAt = (fraction: number, share: SharePolicy, program: Program): number | null => {
  if (share.part !== null) return share.part;
  const whole = share.whole ?? program.residents;
  return whole === null ? null : Math.round(fraction * whole);
};

function tierOf(fraction: number, share: SharePolicy, program: Program, cuts: Cuts): OpenTier {
  const imgs = imgsAt(fraction, share, program);
  const hasSeveral = imgs !== null && imgs >= cuts.severalImgs;
  const isOpen = isOpenKind(program.kind);
  const isRealistic = isOpen
    ? fraction >= cuts.openRealistic || (hasSeveral && fraction >= cuts.openRealisticWithSeveral)
    : fraction >= cuts.closedRealistic;
  const isEnough = !isFewResidents(share, program, cuts) || (hasSeveral && fraction >= cuts.smallRosterShare);
  if (isRealistic && isEnough) return 'Realistic';
  return isRealistic || fraction >= (isOpen ? cuts.openReach : cuts.closedReach) ? 'Reach' : 'Ultra-reach';
}
