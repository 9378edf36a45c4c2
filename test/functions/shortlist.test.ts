/** SHORTLIST in a cell: the blocks, the running cost, why in and why out, what one more would change. Through the built add-on. */
import { describe, expect, test } from 'vitest';
import { seasonFee } from '../../src/data/seasonFees';
import { keptAddon } from '../support/addon';

const addon = keptAddon();
/** Token, transcript and registration. */
const feesOf = (season: number | null): number =>
  (['token', 'transcript', 'registration'] as const).reduce((sum, name) => sum + (seasonFee(name, season)?.usd ?? 0), 0);
const PROFILE = [
  ['Work right', 'Needs a visa'],
  ['Visa wanted', 'J-1'],
  ['Step 1', 'Pass'],
  ['Step 1 attempts', 1],
  ['Step 2 CK', 232],
  ['Step 2 CK attempts', 1],
  ['Graduation date', '2024-07-01'],
  ['Hands-on USCE months', 6],
  ['ECFMG certification', 'Yes'],
  ['Season', 2026],
];
const HEADERS = ['Program', 'Specialty', 'State', 'Type', 'Visa', 'IMG %', 'Connection', 'Status'];
const LIST = [
  HEADERS,
  ['Mill Creek', 'Internal Medicine', 'OH', 'Community', 'J-1', '60%', 'rotated there', ''],
  ['Lakeside', 'Internal Medicine', 'NY', 'Community', '', '60%', '', ''],
  ['Harbor View', 'Internal Medicine', 'TX', 'Community', 'no visas', '60%', '', ''],
  ['Oak Hill', 'Family Medicine', 'TX', 'Community', 'J-1', '60%', '', ''],
  ['Old Town', 'Family Medicine', 'TX', 'Community', 'J-1', '60%', '', 'Rejected'],
];
/** The line under the headers says the phase: test/bundle/year.test.ts reads it. */
const withoutPhase = (table: unknown[][]): unknown[][] => table.filter((_, at) => at !== 1);
const answer = (profile: readonly unknown[][] = PROFILE, list: readonly unknown[][] = LIST): string[] =>
  withoutPhase(addon.call('SHORTLIST', list, profile) as unknown[][]).map((row) => row.filter((cell) => cell !== '').join(' | '));
const withRow = (label: string, value: unknown): unknown[][] => [...PROFILE, [label, value]];

describe('SHORTLIST', () => {
  test('what can be applied to now, then what waits for the visa, then what was left out, then the sum', () => {
    // Mill Creek: Realistic 40 + link 20 + fit. Oak Hill 40. Lakeside: half of 40. One family medicine program was applied to already.
    expect(answer(withRow('Most applications', 4))).toEqual([
      'Apply | Program | Tier | Fit | Cost so far (USD) | Why',
      '1 | Mill Creek | Realistic | 1 | 11 | Realistic, with a link there: 40 + 20 + 2 (Fit +1) = 62 points',
      '2 | Oak Hill | Realistic | 0 | 22 | Realistic, no link there: 40 points',
      'Once the visa is confirmed',
      '3 | Lakeside | Realistic (verify visa) | 0 | 33 | Realistic (half, until confirmed), no link there: 20 points',
      'Left out',
      'Harbor View | Skip | 0 | Not with this profile: J-1 is not offered (“no visas”).',
      'Old Town | Realistic | 0 | Marked “rejected”.',
      'In short',
      '3 programs, 33 USD in application fees (prices of the 2026 season).',
      'Going by your cells, no other program is worth an application. A link counts only if the Connection column names it.',
      'One fewer would leave out Lakeside and save 11 USD.',
    ]);
  });

  test('the rows stand in SCORE’s order, whatever their points', () => {
    // Apart: Realistic, 40 points. Near: Reach with a link in a target area, 20 + 20 + 5 and its Fit.
    const list = [
      HEADERS,
      ['Near', 'Internal Medicine', 'OH', 'Community', 'J-1', '10%', 'contact there', ''],
      ['Apart', 'Internal Medicine', 'NY', 'Community', 'J-1', '60%', '', ''],
    ];
    const profile = [...withRow('Target areas', 'Ohio'), ['Most applications', 9]];
    const order = (addon.call('SCORE', list, profile) as unknown[][]).slice(1).map(([tier, place]) => [tier, place]);
    expect(order).toEqual([
      ['Reach', 2],
      ['Realistic', 1],
    ]);
    const rows = answer(profile, list).filter((line) => /^\d+ \| (?:Near|Apart)/.test(line));
    expect(rows.map((line) => /^\d+ \| (\w+).* (\d+) points/.exec(line)?.slice(1))).toEqual([
      ['Apart', '40'],
      ['Near', '45'],
    ]);
  });

  test('two applications, one of them sent already: the best one is in, and the next would be named', () => {
    const lines = answer(withRow('Most applications', 2));
    expect(lines[1]).toContain('1 | Mill Creek');
    expect(lines).toContain('Oak Hill | Realistic | 0 | 40 points: programs with more use up your most applications.');
    expect(lines).toContain('One more application would add Oak Hill for 11 USD.');
  });

  test('beside the season’s fees, 33 USD are two more applications, 32 one', () => {
    // The rejected one was sent: 11 of the budget are gone too.
    const due = feesOf(2026);
    const chosen = (budget: number) => answer(withRow('Budget', budget)).filter((line) => /^\d+ \|/.test(line)).length;
    expect([chosen(due + 32), chosen(due + 33), chosen(due + 43), chosen(due + 44)]).toEqual([1, 2, 2, 3]);
  });

  test('what is due beside new applications, what is paid already and what stands apart is said', () => {
    const lines = answer([...withRow('Budget', 1000), ['Fees paid already', 200]]);
    const due = feesOf(2026);
    // Of 335 + 11 − 200 = 146 that are still due 1,000 − 146 = 854 are left.
    expect(lines.find((line) => line.startsWith('Budget'))).toMatch(
      new RegExp(
        `^Budget: 1,000 USD\\. Fixed fees take ${due} USD: ECFMG token \\d+ USD .*, USMLE transcript 80 USD, NRMP registration 70 USD\\. Applications sent take 11 USD\\. 200 USD already paid\\. ${1000 - (due + 11 - 200)} USD are left for new applications\\.$`,
      ),
    );
    expect(lines.find((line) => line.startsWith('Not in this'))).toMatch(
      /^Not in this budget: J-1 sponsorship \d+ USD, SEVIS fee \d+ USD, J-1 visa application \d+ USD \(newest known, \d+\); what travel costs is not known\.$/,
    );
  });

  test('a budget that is all due leaves nothing, and what was paid beyond what is due adds nothing', () => {
    const left = (budget: number, paid: number): string =>
      answer([...withRow('Budget', budget), ['Fees paid already', paid]]).find((line) => line.startsWith('Budget')) ?? '';
    const due = feesOf(2026) + 11;
    expect(left(due, 0)).toContain(' 0 USD are left');
    expect(left(100, 0)).toContain(' 0 USD are left');
    expect(left(100, due)).toContain(' 100 USD are left');
    expect(left(100, 900)).toContain(' 100 USD are left');
  });

  test('without limits all that is worth it is in, and the answer says that no limit is known', () => {
    const lines = answer();
    expect(lines.filter((line) => /^\d/.test(line) && !line.includes('USD in application'))).toHaveLength(3);
    expect(lines).toContain('PROFILE sets neither most applications nor a budget: every program worth applying to is in.');
  });

  test('of three specialties the two that are worth most together', () => {
    const list = [...LIST, ['North Star', 'Psychiatry', 'TX', 'Community', '', '60%', '', '']];
    expect(answer(PROFILE, list)).toContain('North Star | Realistic (verify visa) | 0 | Another specialty: at most 2 (G4.two).');
  });

  test('SETTINGS changes what a tier is worth', () => {
    const lines = addon.call('SHORTLIST', LIST, PROFILE, [
      ['Setting', 'Value'],
      ['Worth of a link', 0],
    ]) as unknown[][];
    expect(lines[2]?.[5]).toBe('Realistic, with a link there: 40 + 0 + 2 (Fit +1) = 42 points');
  });

  const ofSeason = (season: unknown, ...rows: unknown[][]): unknown[][] => [
    ...PROFILE.map((row) => (row[0] === 'Season' ? ['Season', season] : row)),
    ...rows,
  ];
  test('a season without prices: those of the newest stand in, named, and a budget holds by them as it does in 2026', () => {
    expect(answer(ofSeason(2040)).at(-2)).toMatch(
      /^3 programs, \d+ USD in application fees \(prices of 20\d\d, those of 2040 are not all known\)\.$/,
    );
    // Beside the season's fees one was sent: of 33 USD 22 are left, two applications at 11 USD.
    const chosen = (season: unknown, budget: number) =>
      answer(ofSeason(season, ['Budget', budget])).filter((line) => /^\d+ \|/.test(line)).length;
    expect(chosen(2026, feesOf(2026) + 33)).toBe(2);
    // Whatever the newest price is, 1 USD more buys none and 1000 USD more buy all three.
    const more = (season: number | null, usd: number): number => chosen(season ?? '', feesOf(season) + usd);
    expect([more(2040, 1), more(null, 1), more(2040, 1000), more(null, 1000)]).toEqual([0, 0, 3, 3]);
  });

  test('a specialty without any price is in under a budget, and its cost is not known, never 0 USD', () => {
    const gyn = ['Two Rivers', 'OB/GYN', 'OH', 'Community', 'J-1', '60%', 'rotated there', ''];
    const alone = answer(withRow('Budget', 500), [HEADERS, gyn]);
    expect(alone[1]).toMatch(/^1 \| Two Rivers \| .* \| not known \| Reach, with a link there: 20 \+ 20/);
    expect(alone.filter((line) => /\b0 USD/.test(line))).toEqual([]);
    expect(alone).toContain(
      '1 program; no price is known for obstetrics and gynecology, and your budget does not count what has no price.',
    );
    // Beside the season's fees 11 USD pay for one application in Family Medicine beside it: the second, of 11 more, is out.
    const family = ['Oak Hill', 'Elm Park'].map((name) => [name, ...(LIST[4] ?? []).slice(1)]);
    const both = answer(withRow('Budget', feesOf(2026) + 11), [HEADERS, gyn, ...family]);
    expect(both).toContain(
      '2 programs, 11 USD in application fees for 1 of them (prices of the 2026 season); no price is known for obstetrics and gynecology, and your budget does not count what has no price.',
    );
  });

  test('nothing to apply to is said', () => {
    expect(answer(PROFILE, [HEADERS, LIST[3] ?? []])).toEqual([
      'Apply | Program | Tier | Fit | Cost so far (USD) | Why',
      'No row of this list is worth an application as it stands.',
      'Left out',
      'Harbor View | Skip | 0 | Not with this profile: J-1 is not offered (“no visas”).',
      'In short',
      '0 programs, 0 USD in application fees.',
    ]);
  });

  test('where only the money is short, no program is called worthless: beside the 11 USD of the one that was sent, 10 are less than a fee of 11', () => {
    const lines = answer(withRow('Budget', feesOf(2026) + 21));
    expect(lines).toContain('Your budget covers no application on this list.');
    expect(lines.join('\n')).toMatch(/its fee is more than what is left of your budget/);
    expect(lines.join('\n')).not.toMatch(/worth an application as it stands|use up your budget/);
    expect(answer(withRow('Budget', feesOf(2026) + 22)).join('\n')).toMatch(/programs with more use up your budget/);
  });
});
