/** Does each judged pair of a program and an applicant get its tier, by the reason that decides it? */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { labelOf } from '../../../src/domain/tiers';
import { blockOf, type Row, rowsOf } from '../../support/caseRow';
import { verdictOfBlock, wordsOf } from '../../support/verdict';

interface Judged {
  readonly id: string;
  readonly profile: string;
  readonly row: Row;
  readonly tier: string;
  /** The code of the first reason; '' where the row is empty. */
  readonly decides: string;
  readonly why: string;
  readonly say: readonly string[];
}
const judged = JSON.parse(readFileSync('test/cases/pairs.json', 'utf8')) as { profiles: Record<string, Row>; pairs: Judged[] };

describe('judged pairs', () => {
  const filled = judged.pairs.filter(({ tier }) => tier !== '');
  test.each(filled)('$id: $tier by $decides ($why)', ({ row, profile, tier, decides, say }) => {
    const verdict = verdictOfBlock(blockOf(row), rowsOf(judged.profiles[profile] ?? {}));
    expect([labelOf(verdict), verdict.because[0]?.code]).toEqual([tier, decides]);
    for (const words of say) expect(wordsOf(verdict).toLowerCase()).toContain(words.toLowerCase());
  });
});
