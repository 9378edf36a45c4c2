/** Does each threshold of the tier rule hold on both its sides, with the reason and the question that it names? */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Cells } from '../../support/applicant';
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
