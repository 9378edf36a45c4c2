/** How many applications does each guide name, and for whom? Shown apart, never blended. (guide-rules §5) */
import type { WorkRight } from '../domain/profile';

export interface VolumeRow {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  /** "or more" stands in the guide. */
  readonly orMore: boolean;
  readonly whom: string;
  /** Null: for every IMG. */
  readonly rights: readonly WorkRight[] | null;
}

export const VOLUMES: readonly VolumeRow[] = [
  { id: 'G1.volume', from: 80, to: 120, orMore: false, whom: 'any IMG with low scores', rights: null },
  { id: 'G2.volume', from: 60, to: 100, orMore: true, whom: 'US-citizen IMGs', rights: ['citizen', 'permanent resident'] },
  { id: 'G3.volume', from: 80, to: 120, orMore: true, whom: 'any IMG, main specialty', rights: null },
  {
    id: 'G4.volume',
    from: 60,
    to: 120,
    orMore: false,
    whom: 'IMGs who are not US citizens',
    rights: ['needs a visa', 'other work permit', 'permanent resident'],
  },
  { id: 'G5.volume', from: 80, to: 150, orMore: false, whom: 'IMGs who need a visa', rights: ['needs a visa'] },
];
