/** Does each answer of the year say its days as people do, and does what is due soonest come first? Persons decided from the calendar before the answers were seen. Through the built add-on. */
import { describe, expect, test } from 'vitest';
import type { Cells } from '../support/applicant';
import { answersOf, checkDay, type DayCase, FUNCTIONS, offered } from '../support/onItsDay';

const many = (count: number, of: Cells): Cells[] => Array.from({ length: count }, (_, at) => ({ Program: `P${at + 1}`, ...of }));
const REGISTER_FIRST = /\nThis week · {2}· Today is the last day\. Register with NRMP if you have not/;

// The Match 2027: standard registration to 2027-01-29, rank lists 2027-02-01 to 03-03.
const CASES: readonly DayCase[] = [
  {
    what: 'interviews ahead, 30 days before the standard registration ends: that comes first',
    rows: many(3, { Status: 'interview booked 1/12/2027' }),
    today: '2026-12-30',
    phase: 'interviewing',
    says: { SEASON: [/Don’t|48 hours/], NEXT_STEPS: [/^This week[ ·]+Register with NRMP if you have not/m] },
    never: { SEASON: [/This week · {2}· (?!Register)[^\n]*\n(?:[^\n]*\n)*This week · {2}· Register/] },
  },
  {
    what: 'the same a day earlier: answering comes first, and registration stands among the days',
    rows: many(3, { Status: 'invited' }),
    today: '2026-12-29',
    phase: 'interviewing',
    says: { SEASON: [/Next day · 2027-01-29 · Standard NRMP registration/, /48 hours/] },
    never: { SEASON: [/This week · {2}· Register/] },
  },
  {
    what: 'silence, the last day of the standard registration',
    rows: many(3, { Status: 'no reply' }),
    today: '2027-01-29',
    phase: 'late',
    says: { SEASON: [REGISTER_FIRST] },
  },
  {
    what: 'silence, the day after it',
    rows: many(3, { Status: 'no reply' }),
    today: '2027-01-30',
    phase: 'late',
    says: { LIST_BALANCE: [/NRMP late fee · +· +· 50 USD/] },
    never: { SEASON: [/Register with NRMP by the standard/] },
  },
  {
    what: 'a couple whose list names the partner’s program beside each rank',
    rows: [
      { Program: 'A', Status: 'interviewed', Rank: 1, 'His program': 'St. Luke Pediatrics' },
      { Program: 'B', Status: 'interviewed', Rank: 2, 'His program': 'no match' },
    ],
    today: '2027-02-10',
    phase: 'ranking',
    says: { SEASON: [/each rank is a pair/] },
  },
  {
    what: 'a couple told in words: “yes, with Amir”',
    rows: many(3, { Status: 'interviewed', Couples: 'Yes, with Amir' }),
    today: '2027-02-10',
    phase: 'ranking',
    says: { SEASON: [/each rank is a pair/] },
  },
  {
    what: 'a first year beside an advanced position makes no couple',
    profile: { Specialties: 'Neurology; Internal Medicine' },
    rows: [
      { Program: 'A', Specialty: 'Neurology', Track: 'advanced', Status: 'interviewed', 'Prelim paired': 'Y' },
      { Program: 'Y', Track: 'preliminary', Status: 'interviewed', 'Prelim paired': '' },
    ],
    today: '2027-02-10',
    phase: 'ranking',
    never: { SEASON: [/couple/] },
  },
  {
    what: 'two cycles without a match, one rejection of the last: it is this year’s application that counts',
    profile: { 'Earlier Match attempts': 2 },
    rows: [
      { Program: 'Again', Status: 'rejected last cycle, applied again this year' },
      { Program: 'Before', Status: 'rejected in 2025' },
      { Program: 'Ahead', Deadline: 'Oct 31, 2026' },
    ],
    today: '2026-10-15',
    phase: 'late',
    says: { SEASON: [/Status: applied · 1 ·/], SHORTLIST: [offered('Ahead')] },
    never: { SEASON: [/Status: rejected/], SHORTLIST: [offered('Again')] },
  },
  {
    what: 'the Match was left in November: every answer is of the next season, not of the one that was left',
    profile: { Season: '2027 - withdrew from the match' },
    rows: [{ Program: 'A', Status: 'invited' }, { Program: 'B', Status: 'applied' }, { Program: 'C' }],
    today: '2026-11-10',
    phase: 'planning',
    says: {
      SEASON: [/no longer in the 2027 Match/],
      NEXT_STEPS: [/Apply in the 2028 season/],
      TIMELINE: [/^2027-09-01 · Applications can be submitted/m, /^2028-03-01 · Rank order list/m],
      SHORTLIST: [offered('A'), offered('C')],
    },
    never: {
      NEXT_STEPS: [/2027 season/, /Applications for 2027/, /in the first read/],
      TIMELINE: [/^2027-03-/m, /Season 2029/],
      SIGNALS: [/in the 2027 season/],
    },
  },
  {
    what: 'the same told by a row',
    rows: [{ Program: 'A', Status: 'withdrawn, I left the Match' }, { Program: 'C' }],
    today: '2026-11-10',
    phase: 'planning',
    says: { SEASON: [/no longer in the 2027 Match/], NEXT_STEPS: [/Apply in the 2028 season/] },
    never: { NEXT_STEPS: [/Apply in the 2027/], TIMELINE: [/^2027-03-/m] },
  },
  {
    what: 'matched on H-1B, Step 3 not taken: it comes before training, and no applications are ahead',
    profile: { 'Visa wanted': 'H-1B' },
    rows: [{ Program: 'A', Visa: 'J-1, H-1B', Status: 'matched' }],
    today: '2027-04-10',
    phase: 'after the Match',
    says: { NEXT_STEPS: [/Step 3[ ·]+Before training begins · You matched and want H-1B/] },
    never: { NEXT_STEPS: [/Consider it/, /first read/] },
  },
  {
    what: 'matched on J-1: Step 3 later, and no word of applications',
    rows: [{ Program: 'A', Status: 'matched' }],
    today: '2027-04-10',
    phase: 'after the Match',
    says: { NEXT_STEPS: [/Step 3 later/] },
    never: { NEXT_STEPS: [/first read/, /Applications for/] },
  },
];

describe('on its day', () => {
  test.each(CASES)('$what', checkDay);
});

describe('a day in a sentence is in words; alone in its cell it sorts', () => {
  const ALONE = /^\d{4}-\d\d-\d\d(?: \(expected\))?$/;
  const DAY = /\d{4}-\d\d-\d\d/;
  const PERSONS: readonly [string, Cells, string][] = [
    ['plans with days, June', { 'US letters': '1, 3 by 2026-08-15', 'Hands-on USCE months': '0, 3 by 2026-09-30' }, '2026-06-10'],
    [
      'Step 2 CK and the certificate are open',
      { 'Step 2 CK': 'Not taken', 'ECFMG certification': 'No, expected 2026-11-20' },
      '2026-06-10',
    ],
    [
      'they are open when rank lists are',
      { 'Step 2 CK': 'Not taken', 'ECFMG certification': 'No, expected 2027-04-20' },
      '2027-02-10',
    ],
    ['Step 3 planned for H-1B', { 'Visa wanted': 'H-1B', 'Step 3': 'not taken, planned 2026-12-08' }, '2026-09-15'],
    ['Step 1 failed', { 'Step 1 attempts': 2 }, '2026-10-20'],
    ['unmatched', {}, '2027-04-10'],
    ['the season is over', {}, '2027-07-01'],
    ['the next season, by its pattern', { Season: 2028 }, '2027-08-15'],
  ];
  const ROWS: readonly Cells[] = [
    { Program: 'Asks', ECFMG: 'certificate required to apply', USCE: '3 months hands-on required' },
    { Program: 'Old', 'Checked on': '2025-05-20', Visa: '' },
    { Program: 'Soon', Deadline: '2026-12-01', Visa: '' },
  ];
  test.each(PERSONS)('%s', (_who, profile, today) => {
    const answers = answersOf({ profile, rows: ROWS, today });
    const said = FUNCTIONS.flatMap((name) => answers[name].split(/ · |\n/).map((cell) => cell.trim()));
    expect(said.filter((cell) => DAY.test(cell) && !ALONE.test(cell))).toEqual([]);
  });
});
