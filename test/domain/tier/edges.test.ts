/** Does each threshold of the tier rule hold on both its sides, with the reason and the question that it names? */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { TIER_CUTS } from '../../../src/data/tierCuts';
import type { Cuts } from '../../../src/domain/cuts';
import { decideTier } from '../../../src/domain/tier/tier';
import { applicant, type Cells, programs } from '../../support/applicant';
import { readCells } from '../../support/readCells';
import { type Meaning, meaningOf, verdictOf } from '../../support/verdict';

interface Edge extends Meaning {
  readonly says: string;
  readonly row: Cells;
  readonly profile: Cells;
}
const edges = JSON.parse(readFileSync('test/cases/edges.json', 'utf8')) as Record<string, Edge[]>;

describe.each(Object.entries(edges))('%s', (_section, cases) => {
  test.each(cases.map((edge) => [edge.says, edge] as const))('%s', (_says, { row, profile, tier, because, asks }) => {
    expect(meaningOf(verdictOf(row, profile))).toEqual({ tier, because, asks });
  });
});

describe('a case stands on each side of every threshold, so that moving it by the least step is noticed', () => {
  /** Held against the list as a whole, not a row. */
  const OF_THE_LIST: readonly (keyof Cuts)[] = [
    'worthRealistic',
    'worthReach',
    'worthUltra',
    'worthLink',
    'worthArea',
    'worthFit',
    'mostInCore',
    'mostSpecialties',
    'saferShare',
    'oneRegion',
    'fewestRows',
    'shareAtBest',
    'shareAtWorst',
  ];
  /** Shares of ten people and fewer move by a tenth. */
  const OF_FEW: readonly (keyof Cuts)[] = ['smallRosterShare', 'nearlyAllCaribbean'];
  const cuts = (Object.keys(TIER_CUTS) as (keyof Cuts)[]).filter((id) => !OF_THE_LIST.includes(id));
  const read = Object.values(edges)
    .flat()
    .map(({ row, profile, ...meaning }) => ({ ...readCells(programs(row), applicant(profile)), meaning }));
  const noticed = (id: keyof Cuts, by: number): boolean =>
    read.some(({ profile, program, around, cuts: shipped, calendar, meaning: { tier, because, asks } }) => {
      const moved = { ...shipped, [id]: Math.round((shipped[id] + by) * 1000) / 1000 };
      const found = meaningOf(decideTier(profile, program, around, moved, calendar));
      return JSON.stringify(found) !== JSON.stringify({ tier, because, asks });
    });
  test.each(cuts)('%s', (id) => {
    const step = TIER_CUTS[id].unit !== 'share' ? 1 : OF_FEW.includes(id) ? 0.1 : 0.01;
    expect({ lower: noticed(id, -step), higher: noticed(id, step) }).toEqual({ lower: true, higher: true });
  });
});
