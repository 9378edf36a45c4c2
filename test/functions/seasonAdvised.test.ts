/** Twelve more applicants on their day: what an advisor told them was written down from the guides and the phases before the answers were seen. Through the built add-on. */
import { describe, test } from 'vitest';
import type { Cells } from '../support/applicant';
import { checkDay, type DayCase, offered } from '../support/onItsDay';

const FM: Cells = { Specialty: 'Family Medicine' };
const both = 'Internal Medicine; Family Medicine';
const many = (count: number, of: Cells, name = 'P'): Cells[] =>
  Array.from({ length: count }, (_, at) => ({ Program: `${name}${at + 1}`, ...of }));
const VISAS = /J-1|H-1B/;

// The Match 2027: applications 2026-09-02, read from 09-23, rank lists 2027-02-01 to 03-03, Match Week 03-15, SOAP to 03-18, Match Day 03-19, training 07-01.
const CASES: readonly DayCase[] = [
  {
    what: 'two specialties, July: both are planned, neither is paid, no third is offered',
    profile: { Specialties: both },
    rows: [...many(3, {}, 'IM'), ...many(2, FM, 'FM'), { Program: 'Shut', ...FM, 'CK minimum': 235 }],
    today: '2026-07-20',
    phase: 'planning',
    says: {
      SHORTLIST: [offered('IM1'), offered('FM1')],
      LIST_BALANCE: [/Family Medicine/, /Internal Medicine/],
      SEASON: [/Don’t pay/],
      SIGNALS: [/September 2, 2026/],
    },
    never: { SHORTLIST: [offered('Shut')], NEXT_STEPS: [/Psychiatry|Pediatrics/] },
  },
  {
    what: 'two specialties, January, invited by one alone: its median stands beside its count, the other has none',
    profile: { Specialties: both },
    rows: [...many(4, { ...FM, Status: 'interviewed' }, 'FM'), ...many(5, { Status: 'no reply' }, 'IM')],
    today: '2027-01-18',
    phase: 'interviewing',
    says: { SEASON: [/Interviews in hand · 4 · .*Family Medicine.*\b3\b/] },
    never: {
      SEASON: [/Interviews in hand · 0/, /Answer each invitation/],
      SHORTLIST: [offered('IM1')],
      SIGNALS: [/^(?:gold|silver) ·/m],
    },
  },
  {
    what: 'a couple ranks: the day and the hour are said',
    profile: { 'Couples match': 'yes, my husband, Psychiatry', Specialties: 'Pediatrics' },
    rows: many(7, { Specialty: 'Pediatrics', Status: 'interviewed' }),
    today: '2027-02-24',
    phase: 'ranking',
    says: {
      SEASON: [/21:00 Eastern/, /Interviews in hand · 7/, /link up at NRMP by the deadline: each rank is a pair/],
      NEXT_STEPS: [/true order/, /each rank is a pair/],
    },
    never: { SHORTLIST: [offered('P1')] },
  },
  {
    what: 'a green card, graduated in 2012, September: visas are no matter, years are',
    profile: { 'Work right': 'green card', 'Visa wanted': undefined, 'Graduation date': '2012-06-30', 'Step 2 CK': 224 },
    rows: [
      { Program: 'No visas', Visa: 'no visas' },
      { Program: 'Silent', 'YOG limit': '' },
      { Program: 'Ten', 'YOG limit': 'within 10 years' },
    ],
    today: '2026-09-10',
    phase: 'applying',
    says: { SHORTLIST: [offered('No visas')], VERIFY_NEXT: [/Silent/, /[Gg]raduat/], SEASON: [/2026-09-23/] },
    never: { SHORTLIST: [offered('Ten')], SEASON: [VISAS], NEXT_STEPS: [VISAS], VERIFY_NEXT: [/sponsor/] },
  },
  {
    what: 'advanced position matched, no first year, June 5: the application service is closed, the program is told',
    profile: { Specialties: 'Neurology; Internal Medicine' },
    rows: [
      { Program: 'Adv', Specialty: 'Neurology', Track: 'advanced', Status: 'matched' },
      ...many(3, { Track: 'preliminary', Status: 'not matched' }),
    ],
    today: '2027-06-05',
    phase: 'after the Match',
    says: { SEASON: [/first year/, /Look for the year that is still open/] },
    never: { SEASON: [/Next season · 2028/, /45 applications/], NEXT_STEPS: [/\d applications in/], SHORTLIST: [offered('P1')] },
  },
  {
    what: 'three failed cycles, two failed sittings, June before the fourth',
    profile: {
      'Earlier Match attempts': 3,
      'Step 1': 'Pass',
      'Step 1 attempts': 2,
      'Step 2 CK attempts': 2,
      'Graduation date': '2016-06-30',
      'US letters': 1,
      'Hands-on USCE months': 1,
    },
    rows: [{ Program: 'Once', Attempts: 'first attempt only' }, { Program: 'Open' }, { Program: 'Unsaid', Attempts: '' }],
    today: '2026-06-20',
    phase: 'planning',
    says: {
      NEXT_STEPS: [/G1\.unmatched/, /G1\.attempts\.many|G2\.delay/, /G5\.delay|G2\.delay/],
      VERIFY_NEXT: [/attempt/i],
      WHAT_IF: [/./],
    },
    never: { NEXT_STEPS: [/No reason to wait applies/], SHORTLIST: [offered('Once')] },
  },
  {
    what: 'preliminary places alone, September: one year is no residency, and that is said',
    profile: { Specialties: 'General Surgery' },
    rows: many(5, { Specialty: 'General Surgery', Track: 'preliminary' }),
    today: '2026-09-12',
    phase: 'applying',
    says: { LIST_BALANCE: [/preliminary/i], SEASON: [/Add categorical programs/], NEXT_STEPS: [/Add categorical programs/] },
  },
  {
    what: 'December 15, sixty applications and no interview',
    rows: many(60, { Status: 'applied' }),
    today: '2026-12-15',
    phase: 'late',
    says: { SEASON: [/2027-01-29/, /next season/i, /once/], NEXT_STEPS: [/2028/], TIMELINE: [/2027-03-15/] },
    never: {
      SEASON: [/Interviews in hand/, /Apply only where/],
      SHORTLIST: [offered('P1'), /every program worth/],
      SIGNALS: [/^(?:gold|silver) ·/m],
    },
  },
  {
    what: 'March 1, one interview: a list of one is entered, SOAP is prepared',
    rows: [{ Program: 'Mine', Status: 'interviewed 12/4' }, ...many(9, { Status: 'no reply' })],
    today: '2027-03-01',
    phase: 'ranking',
    says: {
      SEASON: [/Interviews in hand · 1 ·/, /2027-03-03/, /SOAP file ready as well/],
      NEXT_STEPS: [/true order/],
      TIMELINE: [/2027-03-15/],
    },
    never: { SEASON: [/no list is needed/], SHORTLIST: [offered('P1')] },
  },
  {
    what: 'July 10, no match, the season not moved on',
    rows: [{ Program: 'A', Status: 'interviewed, no match' }, ...many(4, { Status: 'rejected' })],
    today: '2027-07-10',
    phase: 'season over',
    says: {
      SEASON: [/Next season · 2028/],
      NEXT_STEPS: [/G1\.unmatched/, /G3\.unmatched/],
      TIMELINE: [/2027-09-01 \(expected\)|2028/],
    },
    never: { SEASON: [/[Ww]rite to unfilled/, /Interviews in hand/], SHORTLIST: [offered('A')] },
  },
  {
    what: 'no Today, interviews with their days: nothing is dated by a guess',
    rows: [{ Program: 'A', Status: 'IV 12/4' }, { Program: 'B', Status: 'applied' }, { Program: 'C' }],
    today: undefined,
    phase: 'not known',
    says: { SEASON: [/“Today”/], TIMELINE: [/2026-09-23/], NEXT_STEPS: [/Today/] },
    never: { SEASON: [/This week/, /in \d+ days/], TIMELINE: [/in \d+ days/], NEXT_STEPS: [/No reason to wait applies/] },
  },
  {
    what: 'a citizen, three invitations unanswered, November 3',
    profile: { 'Work right': 'US citizen', 'Visa wanted': undefined, 'Step 1 attempts': 2 },
    rows: [...many(3, { Status: 'II received, need to schedule' }), ...many(20, { Status: 'applied' }, 'Q')],
    today: '2026-11-03',
    phase: 'interviewing',
    says: { SEASON: [/48 hours/, /Interviews in hand · 3 · .*non-US/] },
    never: { SEASON: [VISAS], NEXT_STEPS: [VISAS], SHORTLIST: [offered('Q1')] },
  },
  {
    what: 'H-1B after Step 3 by the rank list, October, Step 3 in December',
    profile: { 'Visa wanted': 'H-1B', 'Step 3': 'not taken, planned 2026-12-12' },
    rows: [
      { Program: 'By list', Visa: 'H-1B if Step 3 is passed by rank list', Deadline: '2026-11-30' },
      { Program: 'Reading', Visa: 'H-1B with Step 3', Deadline: '2026-11-30' },
    ],
    today: '2026-10-20',
    phase: 'late',
    says: { SHORTLIST: [/By list · Realistic/], WHAT_IF: [/^Reading · Reach · Realistic/m] },
    never: { WHAT_IF: [/^By list ·/m] },
  },
];

describe('on its day', () => {
  test.each(CASES)('$what', checkDay);
});
