/** Do TIER, WHY and SCORE of the built add-on say what the cases expect, the same in each of them? */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cut } from '../../src/show/limits.ts';
import { keptAddon } from '../support/addon';
import { blockOf, type Row, rowsOf } from '../support/caseRow';
import { IS_WHOLE } from '../support/sweep';

interface Case {
  readonly row: Row;
  readonly tier: string;
}
const load = (file: string) => JSON.parse(readFileSync(`test/cases/${file}.json`, 'utf8'));
const signed = load('tier') as {
  profiles: Record<string, Row>;
  cases: (Case & { id: string; for: Record<string, { readonly tier?: string }>; opening: string })[];
};
const judged = load('pairs') as { profiles: Record<string, Row>; pairs: (Case & { profile: string })[] };
const addon = keptAddon();

describe('cases that an advisor signed', () => {
  const each = signed.cases.flatMap((one) =>
    Object.entries(one.for).map(([profile, { tier = one.tier }]) => ({ ...one, profile, tier })),
  );
  test.each(each)('$id for $profile: $tier', ({ row, profile, tier, opening }) => {
    const answer = (name: string) => addon.call(name, blockOf(row), rowsOf(signed.profiles[profile] ?? {})) as unknown[][];
    const [why, score] = [String(answer('WHY')[1]?.[0]), answer('SCORE')[1]];
    expect([answer('TIER')[1]?.[0], score?.[0]]).toEqual([tier, tier]);
    expect(why.startsWith(opening)).toBe(true);
    expect(score?.[7]).toBe(cut(why, 300));
  });
});

/** The rules answer all of them in domain/tier/pairs.test.ts; that the built add-on answers the same shows in every fifth, and in all with `npm run sweeps`. */
const tried = judged.pairs.filter((_pair, at) => IS_WHOLE || at % 5 === 0);

test.each([...new Set(tried.map(({ profile }) => profile))])(
  'TIER answers the judged pairs of %s as they were judged',
  (profile) => {
    const pairs = tried.filter((one) => one.profile === profile);
    const rows = rowsOf(judged.profiles[profile] ?? {});
    const answers = pairs.map(({ row }) => (addon.call('TIER', blockOf(row), rows) as unknown[][])[1]?.[0] ?? '');
    expect(answers).toEqual(pairs.map(({ tier }) => tier));
  },
);
