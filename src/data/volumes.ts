/** How many applications does each guide name, and for whom? Shown apart, never blended. */
import type { WorkRight } from '../domain/profile';
import type { RuleId } from '../domain/ruleId';
import { speaksOf } from './guides';

interface VolumeRow {
  readonly id: RuleId;
  readonly from: number;
  readonly to: number;
  /** "or more" stands in the guide. */
  readonly orMore: boolean;
  readonly whom: string;
  /** Of the main specialty alone. */
  readonly isOfMain: boolean;
}

const row = (id: RuleId, from: number, to: number, orMore: boolean, whom: string, isOfMain = false): VolumeRow => ({
  id,
  from,
  to,
  orMore,
  whom,
  isOfMain,
});

const VOLUMES: readonly VolumeRow[] = [
  row('G1.volume', 80, 120, false, 'any IMG with low scores'),
  row('G2.volume', 60, 100, true, 'US-citizen IMGs'),
  row('G3.volume', 80, 120, true, 'any IMG, main specialty', true),
  row('G4.volume', 60, 120, false, 'IMGs who are not US citizens'),
  row('G5.volume', 80, 150, false, 'IMGs who need a visa'),
];

/** A permanent resident needs no visa, so G2's advice holds; its number is for US citizens, who are counted apart in the Match. */
export const rangesSpeaking = (workRight: WorkRight | null): readonly VolumeRow[] =>
  VOLUMES.filter(({ id }) => speaksOf(id, workRight) && !(id === 'G2.volume' && workRight === 'permanent resident'));
