/** Money whole: does the budget cover what a season costs, less what is paid, and is nothing else taken from it? Worked out in 2027 prices: token 185, transcript 80, registration 85, together 350. Through the built add-on. */
import { describe, expect, test } from 'vitest';
import { keptAddon } from '../support/addon';
import { applicant, type Cells, OF_2027, programs } from '../support/applicant';

const addon = keptAddon();
const many = (count: number, of: Cells = {}): Cells[] =>
  Array.from({ length: count }, (_, at) => ({ Program: `P${at + 1}`, ...of }));
const shortlist = (rows: readonly Cells[], profile: Cells): string =>
  (addon.call('SHORTLIST', programs(...rows), applicant({ ...OF_2027, ...profile })) as unknown[][]).flat().join('\n');
const left = (rows: readonly Cells[], profile: Cells): string | undefined =>
  /([\d,]+) USD are left/.exec(shortlist(rows, profile))?.[1];

describe('what is left of a budget', () => {
  test.each([
    // 1,000 − 350
    ['nothing sent', many(3), { Budget: 1000, Today: '2026-09-10' }, '650'],
    // 1,000 − (350 − 200)
    ['200 paid already', many(3), { Budget: 1000, 'Fees paid already': 200, Today: '2026-09-10' }, '850'],
    // More paid than due gives nothing back.
    ['600 paid already', many(3), { Budget: 1000, 'Fees paid already': 600, Today: '2026-09-10' }, '1,000'],
    // 1,000 − 350 − 10 × 11
    ['ten sent', [...many(10, { Status: 'applied' }), { Program: 'New' }], { Budget: 1000, Today: '2026-09-10' }, '540'],
    ['the last day of standard registration', many(3), { Budget: 1000, Today: '2027-01-29' }, '650'],
    // 50 more
    ['the day after', many(3), { Budget: 1000, Today: '2027-01-30' }, '600'],
    // Who ranks has registered: no late fee. 20 × 11 sent; 20 ranks are in the registration: 1,000 − 350 − 220
    ['20 ranked', many(20, { Status: 'ranked' }), { Budget: 1000, Today: '2027-02-10' }, '430'],
    // 21 × 11 and one rank of 30: 1,000 − 350 − 231 − 30
    ['21 ranked', many(21, { Status: 'ranked' }), { Budget: 1000, Today: '2027-02-10' }, '389'],
    ['less than the fees', many(3), { Budget: 300, Today: '2026-09-10' }, '0'],
  ])('%s', (_what, rows, profile, usd) => {
    expect(left(rows, profile)).toBe(usd);
  });
  test('exams, visa and travel are listed and never subtracted: Step 3 for an H-1B leaves what a J-1 leaves', () => {
    const [h1b, j1] = ['H-1B', 'J-1'].map((visa) => ({ Budget: 1000, 'Visa wanted': visa, Today: '2026-09-10' }));
    expect(left(many(3, { Visa: 'J-1 and H-1B' }), h1b ?? {})).toBe(left(many(3, { Visa: 'J-1 and H-1B' }), j1 ?? {}));
    expect(shortlist(many(3, { Visa: 'J-1 and H-1B' }), h1b ?? {})).toMatch(/Not in this budget: Step 3 955 USD/);
  });
});

test('APPLY_COST stays application fees alone: 40 in 2027 are 30 × 11 + 10 × 30 = 630', () => {
  expect(addon.call('APPLY_COST', 40, 'Internal Medicine', 2027)).toBe(630);
});

describe('the H-1B payment and the restrictions of entry are one question, for whom they concern', () => {
  const question = (profile: Cells): string =>
    (addon.call('SEASON', programs({}), applicant({ ...OF_2027, Today: '2026-10-10', ...profile })) as string[][])
      .filter(([what]) => what === 'Visa question')
      .flat()
      .join(' ');
  test.each<[Cells, readonly RegExp[], readonly RegExp[]]>([
    [{ 'Visa wanted': 'J-1', Citizenship: 'Iran' }, [/“Iran”/, /travel\.state\.gov/], [/11069/, /uscis/]],
    [{ 'Visa wanted': 'H-1B', Citizenship: 'India' }, [/“India”/, /11069/, /uscis\.gov/], []],
    [{ 'Visa wanted': 'Either' }, [/fill in “Citizenship”/, /11069/], []],
    [{ 'Work right': 'US citizen', 'Visa wanted': undefined, Citizenship: 'Nigeria' }, [/^$/], []],
    [{ 'Work right': 'Permanent resident', 'Visa wanted': undefined, Citizenship: 'Iran' }, [/^$/], []],
    [{ 'Work right': 'EAD', 'Visa wanted': undefined, Citizenship: 'Syria' }, [/^$/], []],
  ])('%j', (profile, says, never) => {
    for (const words of says) expect(question(profile)).toMatch(words);
    for (const words of never) expect(question(profile)).not.toMatch(words);
    expect(question(profile)).not.toMatch(/\bbanned\b|\bcannot\b|100,000|\bmust pay\b/);
  });
});
