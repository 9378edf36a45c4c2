/** Does each threshold of the tier rule hold on both its sides, with the reason and the question that it names? */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { TIER_CUTS } from '../../../src/data/tierCuts';
import type { Cuts } from '../../../src/domain/cuts';
import { decideTier } from '../../../src/domain/tier/tier';
import { applicant, type Cells, programs } from '../../support/applicant';
import { type ReadCells, readCells } from '../../support/readCells';
import { type Meaning, meaningOf } from '../../support/verdict';

interface Edge extends Meaning {
  readonly says: string;
  readonly row: Cells;
  readonly profile: Cells;
}
const edges = Object.entries(JSON.parse(readFileSync('test/cases/edges.json', 'utf8')) as Record<string, Edge[]>).map(
  ([section, cases]) =>
    [
      section,
      cases.map(({ says, row, profile, ...meaning }) => ({
        says,
        meaning,
        read: readCells(programs(row), applicant(profile)),
      })),
    ] as const,
);
const decided = ({ profile, program, context, calendar }: ReadCells, cuts: Cuts): Meaning =>
  meaningOf(decideTier(profile, program, context, cuts, calendar));

describe.each(edges)('%s', (_section, cases) => {
  test.each(cases.map((edge) => [edge.says, edge] as const))('%s', (_says, { read, meaning: { tier, because, asks } }) => {
    expect(decided(read, read.cuts)).toEqual({ tier, because, asks });
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
  const all = edges.flatMap(([, cases]) => cases);
  const noticed = (id: keyof Cuts, by: number): boolean =>
    all.some(({ read, meaning: { tier, because, asks } }) => {
      const moved = { ...read.cuts, [id]: Math.round((read.cuts[id] + by) * 1000) / 1000 };
      return JSON.stringify(decided(read, moved)) !== JSON.stringify({ tier, because, asks });
    });
  test.each(cuts)('%s', (id) => {
    const step = TIER_CUTS[id].unit !== 'share' ? 1 : OF_FEW.includes(id) ? 0.1 : 0.01;
    expect({ lower: noticed(id, -step), higher: noticed(id, step) }).toEqual({ lower: true, higher: true });
  });
});
