/** What are the shipped thresholds, and who says so? `ours` marks MatchSheet's own choice; a guide id stands where the guide gives the number. */
import type { Cuts } from '../domain/cuts';

export interface CutRow {
  readonly value: number;
  /** The label a SETTINGS row uses, read without case and punctuation. */
  readonly label: string;
  readonly unit: 'share' | 'score' | 'points' | 'count' | 'years' | 'months';
  readonly source: string;
}

export const TIER_CUTS: Readonly<Record<keyof Cuts, CutRow>> = {
  openRealistic: {
    value: 0.25,
    label: 'Realistic from, community programs',
    unit: 'share',
    source: 'ours, after G5.tier.realistic and G1.kind',
  },
  openRealisticWithSeveral: {
    value: 0.15,
    label: 'Realistic with several IMGs from, community programs',
    unit: 'share',
    source: 'ours, after G5.tier.realistic',
  },
  severalImgs: { value: 3, label: 'Several IMGs means at least', unit: 'count', source: 'ours, after G5.tier.realistic' },
  openReach: { value: 0.05, label: 'Reach from, community programs', unit: 'share', source: 'ours, after G2.roster' },
  closedRealistic: {
    value: 0.4,
    label: 'Realistic from, university and hybrid programs',
    unit: 'share',
    source: 'ours, after G5.tier.reach and G4.kind.state',
  },
  closedReach: {
    value: 0.1,
    label: 'Reach from, university and hybrid programs',
    unit: 'share',
    source: 'ours, after G5.tier.ultra and G5.roster.us',
  },
  smallRoster: { value: 10, label: 'Few residents means fewer than', unit: 'count', source: 'ours' },
  smallRosterShare: { value: 0.5, label: 'Realistic from, few residents', unit: 'share', source: 'ours' },
  ckUniversity: { value: 225, label: 'Step 2 CK at a university', unit: 'score', source: 'G4.ck' },
  ckUniversityLow: { value: 215, label: 'Step 2 CK low at a university', unit: 'score', source: 'G1.ck.low' },
  ckHybrid: { value: 220, label: 'Step 2 CK at a hybrid', unit: 'score', source: 'G3.ck.hard' },
  ckRepairsFailure: { value: 230, label: 'Step 2 CK that repairs a failure', unit: 'score', source: 'G1.rehab' },
  ckMidSpecialty: {
    value: 230,
    label: 'Step 2 CK in Neurology, Pathology, PM&R',
    unit: 'score',
    source: 'ours, after G4.spec.mid',
  },
  ckStrong: { value: 240, label: 'Step 2 CK strong', unit: 'score', source: 'G4.ck' },
  belowPreferredReach: { value: 10, label: 'Points below preferred, Reach', unit: 'points', source: 'ours, after G1.below' },
  belowPreferredUltra: {
    value: 15,
    label: 'Points below preferred, Ultra-reach above',
    unit: 'points',
    source: 'ours, after G1.below and G5.cutoff',
  },
  belowTypicalReach: { value: 10, label: 'Points below typical, Reach', unit: 'points', source: 'ours, after G1.below' },
  belowTypicalUltra: {
    value: 22,
    label: 'Points below typical, Ultra-reach above',
    unit: 'points',
    source: 'ours, after G1.below and G5.cutoff',
  },
  askFirstPoints: {
    value: 5,
    label: 'Points below required, ask first',
    unit: 'points',
    source: 'ours, after G3.exception and G3.pull',
  },
  clearlyAbove: { value: 5, label: 'Points above preferred that count', unit: 'points', source: 'ours' },
  mostFailures: { value: 2, label: 'Most failures', unit: 'count', source: 'G3.filter.fails' },
  netUp: { value: 2, label: 'Reasons for that lift', unit: 'count', source: 'ours' },
  netDown: { value: 2, label: 'Reasons against that lower', unit: 'count', source: 'ours' },
  liftShare: { value: 0.15, label: 'No lift below', unit: 'share', source: 'ours, after G2.roster' },
  askCkBelow: { value: 230, label: 'Ask for a minimum if Step 2 CK is below', unit: 'score', source: 'ours, after G3.filter.ck' },
  askYearsAbove: { value: 3, label: 'Ask for a graduation limit after years', unit: 'years', source: 'ours' },
  askUsceBelow: { value: 3, label: 'Ask for USCE if months are below', unit: 'months', source: 'ours, after G2.usce' },
};

/** The thresholds in force: the shipped ones with what SETTINGS overrides. */
export function cutsWith(overrides: Partial<Record<keyof Cuts, number>>): Cuts {
  const cuts: Partial<Record<keyof Cuts, number>> = {};
  for (const id of Object.keys(TIER_CUTS) as (keyof Cuts)[]) cuts[id] = overrides[id] ?? TIER_CUTS[id].value;
  return cuts as Cuts;
}
