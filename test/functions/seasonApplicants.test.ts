/** Many kinds of applicants on many days: does every planning function answer for that day and that applicant? Cases decided from the calendar and the rules of each phase before the answers were seen. Through the built add-on. */
import { describe, expect, test } from 'vitest';
import type { Cells } from '../support/applicant';
import { dayInData } from '../support/dayInData';
import { answersOf, checkDay, type DayCase, FUNCTIONS, MESSAGE, NOW, offered } from '../support/onItsDay';

/** The first day of the next season, as it is said. */
const OPENS = new RegExp(dayInData(2028, 'submit').replace(/[()]/g, '\\$&'));
const CITIZEN: Cells = { 'Work right': 'US citizen', 'Visa wanted': undefined };
const RESIDENT: Cells = { 'Work right': 'Permanent resident', 'Visa wanted': undefined };
const many = (count: number, of: Cells): Cells[] => Array.from({ length: count }, (_, at) => ({ Program: `P${at + 1}`, ...of }));

// The Match 2027: applications 2026-09-02, read from 09-23, rank lists 2027-02-01 to 03-03, Match Week 03-15, SOAP to 03-18, Match Day 03-19, training 07-01.
// The Match 2028, by the pattern: applications 2027-09-01, read from 09-22, rank lists 2028-02-01 to 03-01, Match Week 03-13, training 07-01.
const CASES: readonly DayCase[] = [
  {
    what: 'a permanent resident, late, one deadline ahead',
    profile: RESIDENT,
    rows: [...many(5, { Status: 'applied' }), { Program: 'Ahead', Deadline: '2026-11-15' }, { Program: 'Silent', Visa: '' }],
    today: '2026-10-05',
    phase: 'late',
    says: {
      SHORTLIST: [offered('Ahead'), /^ · Silent · .*Programs have begun to read/m],
      LIST_BALANCE: [/^Range of G1\.volume · .*5 sent, 75 fewer/m, /Range of G4\.volume/],
      SIGNALS: [/none are left this season/],
    },
    never: {
      SEASON: [/Visa question/, /J-1|H-1B/],
      VERIFY_NEXT: [/sponsor/],
      NEXT_STEPS: [/J-1|H-1B/],
      LIST_BALANCE: [/Range of G5/],
      SHORTLIST: [offered('Silent')],
    },
  },
  {
    what: 'several failures, failed cycles and an old degree, late, nobody invited',
    profile: {
      'Graduation date': '2012-07-01',
      'Step 1 attempts': 3,
      'Step 2 CK attempts': 2,
      'Step 2 CK': 216,
      'Earlier Match attempts': 3,
    },
    rows: many(4, { Status: 'applied' }),
    today: '2026-11-29',
    phase: 'late',
    says: {
      NEXT_STEPS: [/G1\.attempts\.many/, /G1\.unmatched/, /2028/],
      SEASON: [/next season/],
    },
    never: { NEXT_STEPS: [/No reason to wait applies/] },
  },
  {
    what: 'an old graduate who is a citizen, in summer, with limits unsaid',
    profile: { ...CITIZEN, 'Graduation date': '2008-06-30' },
    rows: [
      { Program: 'No word', 'YOG limit': '' },
      { Program: 'Limit', 'YOG limit': 'within 5 years' },
      { Program: 'None', 'YOG limit': 'no limit' },
    ],
    today: '2026-07-15',
    phase: 'planning',
    says: {
      VERIFY_NEXT: [/No word · Realistic \(verify graduation\)/],
      SHORTLIST: [/^ · Limit · Skip/m],
      LIST_BALANCE: [/^Skip · 1/m, /Graduation limit to verify · 1/],
      NEXT_STEPS: [/graduat/i],
    },
    never: { VERIFY_NEXT: [/sponsor/], SHORTLIST: [offered('Limit')] },
  },
  {
    what: 'preliminary places alone, ranking',
    rows: many(6, { Track: 'preliminary', Status: 'interviewed' }),
    today: '2027-02-15',
    phase: 'ranking',
    says: { LIST_BALANCE: [/^Warning · .*[Pp]reliminary/m], SEASON: [/true order/] },
  },
  {
    what: 'the first year matched, the rest open, Tuesday of Match Week',
    rows: [
      { Program: 'Prelim', Track: 'preliminary', Status: 'matched' },
      { Program: 'Advanced', Specialty: 'Neurology', Track: 'advanced', Status: 'not matched' },
    ],
    profile: { Specialties: 'Neurology' },
    today: '2027-03-16',
    phase: 'SOAP',
    says: { SEASON: [/what follows the first year is still open/, /45/] },
    never: { SEASON: [/No row says that you matched/] },
  },
  {
    what: 'the advanced half matched, Tuesday of Match Week: the guides’ numbers of applications are no measure any more',
    rows: [
      { Program: 'Advanced', Specialty: 'Neurology', Track: 'advanced', Status: 'matched' },
      { Program: 'Prelim', Track: 'preliminary' },
    ],
    profile: { Specialties: 'Neurology' },
    today: '2027-03-16',
    phase: 'SOAP',
    says: { TIMELINE: [/^2027-03-18 · Until SOAP ends, contact no program.* · in 2 days/m] },
    never: { LIST_BALANCE: [/Range of/] },
  },
  {
    what: 'both halves matched, Tuesday of Match Week',
    rows: [
      { Program: 'Prelim', Track: 'preliminary', Status: 'matched' },
      { Program: 'Advanced', Specialty: 'Neurology', Track: 'advanced', Status: 'matched' },
    ],
    profile: { Specialties: 'Neurology' },
    today: '2027-03-16',
    phase: 'after the Match',
    says: { SEASON: [/You matched/] },
    never: { SEASON: [/45 applications/, /2028/], NEXT_STEPS: [/2028/] },
  },
  {
    what: 'a couple that ranks',
    rows: many(4, { Status: 'interviewed', Couples: 'yes', Pair: 'with Lakeside', Rank: '' }),
    today: '2027-02-20',
    phase: 'ranking',
    says: { SEASON: [/true order/, /Interviews in hand · 4/] },
  },
  {
    what: 'no Today',
    rows: [{ Program: 'A', Status: 'applied' }, { Program: 'B' }],
    today: undefined,
    phase: 'not known',
    says: {
      SEASON: [/Fill in “Today”/],
      NEXT_STEPS: [/Today/],
      TIMELINE: [/Today/],
      SHORTLIST: [/Today/],
      SIGNALS: [/Today/],
      LIST_BALANCE: [/Today/],
    },
    never: { NEXT_STEPS: [/apply in the season|wait a year/i] },
  },
  {
    what: 'no Season',
    profile: { Season: undefined },
    rows: [{ Program: 'A', Status: 'applied' }, { Program: 'B' }],
    today: '2026-11-29',
    phase: 'not known',
    says: { SEASON: [/Season/], NEXT_STEPS: [/Season/], TIMELINE: [/Season/], SHORTLIST: [/Season/], SIGNALS: [/Season/] },
    never: { NEXT_STEPS: [/apply in the season|wait a year/i] },
  },
  {
    what: 'the last day on which lists can be changed, 25 ranked',
    rows: many(25, { Status: 'ranked' }),
    today: '2027-03-03',
    phase: 'ranking',
    says: {
      SEASON: [/21:00 Eastern|9 p\.m\. Eastern/],
      LIST_BALANCE: [/ranks above 20/],
    },
  },
  {
    what: 'the day after',
    rows: many(3, { Status: 'ranked' }),
    today: '2027-03-04',
    phase: 'waiting',
    says: { SEASON: [/can’t be changed/] },
    never: { SEASON: [/Certify your list/, /true order/], NEXT_STEPS: [/true order/] },
  },
  {
    what: 'Monday of Match Week, some SOAP rows',
    rows: [
      { Program: 'Ranked', Status: 'not matched' },
      { Program: 'Soap', Status: 'SOAP', Visa: '' },
      { Program: 'Other', Visa: '' },
    ],
    today: '2027-03-15',
    phase: 'SOAP',
    says: { SEASON: [/45/, /Status: SOAP · 1/] },
  },
  {
    what: 'a match entered on the Monday: still nobody is written to',
    rows: [
      { Program: 'Mine', Status: 'MATCHED!!' },
      { Program: 'Other', Visa: '', Status: 'ranked' },
    ],
    today: '2027-03-15',
    phase: 'after the Match',
    says: { SEASON: [/You matched/] },
  },
  {
    what: 'a match entered in February counts from Match Week on',
    rows: [{ Program: 'Mine', Status: 'matched' }],
    today: '2027-02-20',
    phase: 'ranking',
  },
  {
    what: 'the day as a moment of UTC',
    rows: [{ Program: 'A' }],
    today: '2026-09-02T00:00:00.000Z',
    phase: 'applying',
  },
  {
    what: 'midnight in Kolkata, as a Date',
    rows: [{ Program: 'A' }],
    today: new Date('2026-09-01T18:30:00Z'),
    phase: 'applying',
  },
  {
    what: 'midnight in Los Angeles, as a Date',
    rows: [{ Program: 'A' }],
    today: new Date('2026-09-01T07:00:00Z'),
    phase: 'planning',
  },
  {
    what: 'unmatched in May: the next season is offered with its days',
    rows: [{ Program: 'A', Status: 'interviewed, not matched' }, { Program: 'B', Status: 'rejected' }, { Program: 'C' }],
    today: '2027-05-01',
    phase: 'after the Match',
    says: {
      SEASON: [OPENS, /2028/, /2027-05-31/],
      NEXT_STEPS: [/G1\.unmatched/, /2028/],
      VERIFY_NEXT: [/Nothing is left to ask this season/],
    },
    never: { SHORTLIST: [offered('C')] },
  },
  {
    what: 'unmatched in June: applications of the season have closed',
    rows: [{ Program: 'A', Status: 'not matched' }],
    today: '2027-06-01',
    phase: 'after the Match',
    says: { SEASON: [/Plan next season/] },
    never: { SEASON: [/until May 31/], NEXT_STEPS: [/until May 31/] },
  },
  {
    what: 'June, the next season is set and the list is that of last season',
    profile: { Season: 2028, 'Earlier Match attempts': 1 },
    rows: [{ Program: 'A', Status: 'rejected 2027' }, { Program: 'B', Status: 'applied 9/2026' }, { Program: 'C' }],
    today: '2027-06-10',
    phase: 'planning',
    says: {
      // "applied 9/2026" says by itself that it is of the Match 2027, so one row is left of which it is not known.
      SEASON: [/1 row says you applied: counted as last season’s/],
      SHORTLIST: [offered('A'), offered('B'), offered('C')],
    },
    never: { LIST_BALANCE: [/Out of play/], LIST_SUMMARY: [/^3 · .* · [12] · 0 · /m] },
  },
  {
    what: 'the same list of somebody who was in no Match yet: of which season it is, is asked',
    profile: { Season: 2028, 'Earlier Match attempts': 0 },
    rows: [{ Program: 'A', Status: 'rejected' }, { Program: 'B', Status: 'not matched' }, { Program: 'C' }],
    today: '2027-06-10',
    phase: 'planning',
    says: { SEASON: [/1 row says you applied, but nothing can be sent yet/], SHORTLIST: [offered('B'), offered('C')] },
    never: { SHORTLIST: [offered('A')] },
  },
  {
    what: 'one interview, H-1B wanted, Step 3 open',
    profile: { 'Visa wanted': 'H-1B' },
    rows: [
      { Program: 'Booked', Status: 'IV 12/14', Visa: 'J-1, H-1B' },
      { Program: 'Waits', Status: 'applied', Visa: 'H-1B if Step 3 by ranking' },
    ],
    today: '2026-11-29',
    phase: 'interviewing',
    says: {
      SEASON: [/Interviews in hand · 1/, /Don’t · {2}· .*if you can’t go, cancel/, /H-1B payment/],
      NEXT_STEPS: [/Step 3/, /If you don’t match, for 2028/],
      TIMELINE: [/2026-12-31 · Step 3/],
    },
    never: { SEASON: [/must pay|100,000/] },
  },
  {
    what: 'Step 2 CK pending in December',
    profile: { 'Step 2 CK': 'Pending', 'Step 2 CK attempts': undefined },
    rows: [{ Program: 'A', Status: 'interview booked' }],
    today: '2026-12-01',
    phase: 'interviewing',
    says: { SEASON: [/Still open · 2027-03-03/], TIMELINE: [/2027-01-06/] },
  },
  {
    what: 'out of the Match in December',
    profile: { Season: '2027, withdrew from the Match' },
    rows: [{ Program: 'A', Status: 'withdrawn' }, { Program: 'B' }],
    today: '2026-12-01',
    phase: 'planning',
    says: { SEASON: [OPENS, /no longer in the 2027 Match/] },
  },
  {
    what: 'Emergency Medicine on the day of its service',
    profile: { Specialties: 'Emergency Medicine' },
    rows: [{ Program: 'A', Specialty: 'Emergency Medicine' }],
    today: '2026-09-23',
    phase: 'late',
    says: { SEASON: [/ERAS dates stand in/] },
  },
  {
    what: 'waiting lists alone are no interviews',
    rows: many(3, { Status: 'waitlisted' }),
    today: '2027-01-15',
    phase: 'late',
    never: { SEASON: [/Interviews in hand/] },
  },
  {
    what: 'matched on a J-1, April',
    rows: [
      { Program: 'Mine', Status: 'matched' },
      { Program: 'Other', Status: 'ranked' },
    ],
    today: '2027-04-10',
    phase: 'after the Match',
    says: { SEASON: [/contract/, /Statement of Need/] },
    never: { SEASON: [/Write to unfilled/, /2028/], NEXT_STEPS: [/G1\.unmatched/], SHORTLIST: [offered('.*')] },
  },
  {
    what: 'a citizen who declined and marked rows, applying',
    profile: CITIZEN,
    rows: [
      { Program: 'No', Status: 'do not apply', 'CK minimum': '' },
      { Program: 'Mine', Status: 'declined by me', 'CK minimum': '' },
      { Program: 'Yes' },
    ],
    today: '2026-09-10',
    phase: 'applying',
    says: {
      SHORTLIST: [offered('Yes')],
      LIST_BALANCE: [/Out of play · 2/, /Programs that are not Skip · 1/],
      VERIFY_NEXT: [/do not apply \(1\)/, /declined by me \(1\)/],
      SEASON: [/before programs start reading/],
    },
    never: { SHORTLIST: [offered('No'), offered('Mine')], SIGNALS: [/^(?:gold|silver) · (?:No|Mine)/m] },
  },
];

describe('on its day', () => {
  test.each(CASES)('$what', checkDay);
});

describe('on the days around each boundary', () => {
  test.each([
    ['2026-09-01', 'planning'],
    ['2026-09-02', 'applying'],
    ['2026-09-22', 'applying'],
    ['2026-09-23', 'late'],
    ['2027-01-31', 'late'],
    ['2027-02-01', 'ranking'],
    ['2027-03-03', 'ranking'],
    ['2027-03-04', 'waiting'],
    ['2027-03-14', 'waiting'],
    ['2027-03-15', 'SOAP'],
    ['2027-03-18', 'SOAP'],
    ['2027-03-19', 'after the Match'],
    ['2027-06-30', 'after the Match'],
    ['2027-07-01', 'season over'],
  ])('%s: nothing says “apply now” outside applying, nobody is written to in Match Week', (today, phase) => {
    const rows = [
      { Program: 'A', Visa: '' },
      { Program: 'B', Status: 'applied', Visa: '' },
    ];
    const answers = answersOf({ rows, today });
    expect(answers.SEASON).toMatch(new RegExp(`^Phase · ${phase} ·`, 'm'));
    const all = FUNCTIONS.map((name) => answers[name]).join('\n');
    expect(NOW.test(all)).toBe(phase === 'applying');
    if (phase === 'SOAP') expect(all).not.toMatch(MESSAGE);
  });
});
