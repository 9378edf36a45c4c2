/** What are the shipped thresholds, and who says so? `ours` marks MatchSheet's own choice; a guide id stands where the guide gives the number. */
import type { Cuts } from '../domain/cuts';
import type { RuleId, Source } from '../domain/ruleId';

interface CutRow {
  readonly value: number;
  /** The label a SETTINGS row uses, read without case and punctuation. */
  readonly label: string;
  readonly unit: 'share' | 'score' | 'points' | 'count' | 'years' | 'months';
}

const row = (value: number, unit: CutRow['unit'], label: string): CutRow => ({ value, unit, label });

export const TIER_CUTS: Readonly<Record<keyof Cuts, CutRow>> = {
  openRealistic: row(0.25, 'share', 'Realistic from, community programs'),
  openRealisticWithSeveral: row(0.15, 'share', 'Realistic with several IMGs from, community programs'),
  severalImgs: row(3, 'count', 'Several IMGs means at least'),
  openReach: row(0.05, 'share', 'Reach from, community programs'),
  closedRealistic: row(0.4, 'share', 'Realistic from, university and hybrid programs'),
  closedReach: row(0.1, 'share', 'Reach from, university and hybrid programs'),
  smallRoster: row(10, 'count', 'Few residents means fewer than'),
  smallRosterShare: row(0.5, 'share', 'Realistic from, few residents'),
  ckUniversity: row(225, 'score', 'Step 2 CK at a university'),
  ckUniversityLow: row(215, 'score', 'Step 2 CK low at a university'),
  ckHybrid: row(220, 'score', 'Step 2 CK at a hybrid'),
  ckRepairsFailure: row(230, 'score', 'Step 2 CK that repairs a failure'),
  ckMidSpecialty: row(230, 'score', 'Step 2 CK in Neurology, Pathology, PM&R'),
  ckStrong: row(240, 'score', 'Step 2 CK strong'),
  belowPreferredReach: row(10, 'points', 'Points below preferred, Reach'),
  belowPreferredUltra: row(15, 'points', 'Points below preferred, Ultra-reach above'),
  belowTypicalReach: row(10, 'points', 'Points below typical, Reach'),
  belowTypicalUltra: row(22, 'points', 'Points below typical, Ultra-reach above'),
  askFirstPoints: row(5, 'points', 'Points below required, ask first'),
  askFirstYears: row(2, 'years', 'Years beyond a graduation limit, ask first'),
  clearlyAbove: row(5, 'points', 'Points above preferred that count'),
  mostFailures: row(2, 'count', 'Most failures'),
  netUp: row(2, 'count', 'Reasons for that lift'),
  netDown: row(2, 'count', 'Reasons against that lower'),
  liftShare: row(0.15, 'share', 'No lift below'),
  nearlyAllCaribbean: row(0.9, 'share', 'IMGs nearly all from Caribbean schools from'),
  askCkBelow: row(230, 'score', 'Ask for a minimum if Step 2 CK is below'),
  askYearsAbove: row(3, 'years', 'Ask for a graduation limit after years'),
  markYearsAbove: row(5, 'years', 'Mark a graduation limit not said after years'),
  askUsceBelow: row(3, 'months', 'Ask for USCE if months are below'),
  worthRealistic: row(40, 'points', 'Worth of a Realistic'),
  worthReach: row(20, 'points', 'Worth of a Reach'),
  worthUltra: row(10, 'points', 'Worth of an Ultra-reach'),
  worthLink: row(20, 'points', 'Worth of a link'),
  worthArea: row(5, 'points', 'Worth of a target area'),
  worthFit: row(2, 'points', 'Worth of a point of Fit'),
  mostInCore: row(20, 'count', 'Most programs in high-demand areas'),
  mostSpecialties: row(2, 'count', 'Most specialties'),
  saferShare: row(0.5, 'share', 'Safer from'),
  oneRegion: row(0.9, 'share', 'One region from'),
  fewestRows: row(5, 'count', 'Fewest rows for a warning'),
  shareAtBest: row(0.6, 'share', 'IMG share asked, at best'),
  shareAtWorst: row(0.02, 'share', 'IMG share asked, at worst'),
};

/** Apart from the numbers: no formula needs them, and every call to Google loads what it reads. */
export const CUT_SOURCES: Readonly<Record<keyof Cuts, Source | `ours, after ${RuleId} and ${RuleId}`>> = {
  openRealistic: 'ours, after G5.tier.realistic and G1.kind.community',
  openRealisticWithSeveral: 'ours, after G5.tier.realistic',
  severalImgs: 'ours, after G5.tier.realistic',
  openReach: 'ours, after G2.roster',
  closedRealistic: 'ours, after G5.tier.reach and G4.kind.state',
  closedReach: 'ours, after G5.tier.ultra and G5.roster.us',
  smallRoster: 'ours',
  smallRosterShare: 'ours',
  ckUniversity: 'G4.ck',
  ckUniversityLow: 'G1.ck.low',
  ckHybrid: 'G3.ck.hard',
  ckRepairsFailure: 'G1.rehab',
  ckMidSpecialty: 'ours, after G4.spec.mid',
  ckStrong: 'G4.ck',
  belowPreferredReach: 'ours, after G1.below',
  belowPreferredUltra: 'ours, after G1.below and G5.cutoff',
  belowTypicalReach: 'ours, after G1.below',
  belowTypicalUltra: 'ours, after G1.below and G5.cutoff',
  askFirstPoints: 'ours, after G3.exception and G3.pull',
  askFirstYears: 'ours, after G3.exception and G3.pull',
  clearlyAbove: 'ours',
  mostFailures: 'G3.filter.fails',
  netUp: 'ours',
  netDown: 'ours',
  liftShare: 'ours, after G2.roster',
  nearlyAllCaribbean: 'ours, after G5.tier.realistic',
  askCkBelow: 'ours, after G3.filter.ck',
  askYearsAbove: 'ours',
  markYearsAbove: 'ours',
  askUsceBelow: 'ours, after G2.usce',
  worthRealistic: 'ours',
  worthReach: 'ours',
  worthUltra: 'ours',
  worthLink: 'ours, after G4.core',
  worthArea: 'ours',
  worthFit: 'ours',
  mostInCore: 'G1.volume',
  mostSpecialties: 'ours, after G4.two',
  saferShare: 'ours, after G4.core',
  oneRegion: 'ours, after G2.region.only',
  fewestRows: 'ours',
  shareAtBest: 'ours, after G5.tier.realistic',
  shareAtWorst: 'ours, after G5.roster.us',
};

/** The thresholds in force: the shipped ones with what SETTINGS overrides. */
export function cutsWith(overrides: Partial<Record<keyof Cuts, number>>): Cuts {
  const cuts: Partial<Record<keyof Cuts, number>> = {};
  for (const id of Object.keys(TIER_CUTS) as (keyof Cuts)[]) cuts[id] = overrides[id] ?? TIER_CUTS[id].value;
  return cuts as Cuts;
}
