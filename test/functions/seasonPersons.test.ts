/** Persons whom nobody had in mind when the functions were written, on days from June to the next July: cases decided from the calendar, the rules of each phase and the guides before the answers were seen. Through the built add-on. */
import { describe, test } from 'vitest';
import type { Cells } from '../support/applicant';
import { checkDay, type DayCase, offered } from '../support/onItsDay';

const CITIZEN: Cells = { 'Work right': 'US citizen', 'Visa wanted': undefined };
const CARD_PENDING: Cells = { 'Work right': 'Green card pending, have EAD', 'Visa wanted': undefined };
const H1B: Cells = { 'Visa wanted': 'H-1B' };
const many = (count: number, of: Cells): Cells[] => Array.from({ length: count }, (_, at) => ({ Program: `P${at + 1}`, ...of }));
const VISAS = /J-1|H-1B/;

// The Match 2027: applications 2026-09-02, read from 09-23, rank lists 2027-02-01 to 03-03, Match Week 03-15, SOAP to 03-18, Match Day 03-19, training 07-01.
const CASES: readonly DayCase[] = [
  {
    what: 'a citizen of a Caribbean school plans in July',
    profile: CITIZEN,
    rows: [{ Program: 'A' }, { Program: 'B', Visa: 'no visas' }],
    today: '2026-07-06',
    phase: 'planning',
    says: { LIST_BALANCE: [/Range of G2\.volume/, /Programs that are not Skip · 2/], SHORTLIST: [offered('B')] },
    never: { SEASON: [VISAS, /Visa question/], NEXT_STEPS: [VISAS], LIST_BALANCE: [/Range of G[45]/], VERIFY_NEXT: [/sponsor/] },
  },
  {
    what: 'a green card is pending: an EAD in hand, no sponsor is looked for',
    profile: CARD_PENDING,
    rows: [
      { Program: 'Open', Visa: 'EAD accepted' },
      { Program: 'Shut', Visa: 'US citizens and permanent residents only' },
      { Program: 'Silent', Visa: '' },
    ],
    today: '2026-07-06',
    phase: 'planning',
    says: { SHORTLIST: [offered('Open')], VERIFY_NEXT: [/Silent/], LIST_BALANCE: [/Range of G4\.volume/] },
    never: {
      SEASON: [/Visa question/],
      SHORTLIST: [offered('Shut')],
      LIST_BALANCE: [/Range of G[25]/],
      NEXT_STEPS: [/Visa support is not negotiable/],
    },
  },
  {
    what: 'a couple that interviews',
    profile: { 'Couples match': 'yes, with my wife (Pediatrics)' },
    rows: many(6, { Status: 'interviewed' }),
    today: '2027-01-12',
    phase: 'interviewing',
    says: { SEASON: [/Interviews in hand · 6/] },
    never: { SHORTLIST: [offered('.*')] },
  },
  {
    what: 'H-1B waits for Step 3, December',
    profile: { ...H1B, 'Step 3': 'not taken, planned 2026-12-20' },
    rows: [
      { Program: 'Mine', Visa: 'H-1B once Step 3 is passed', Status: 'invited' },
      { Program: 'Other', Visa: 'H-1B once Step 3 is passed', Status: 'applied' },
    ],
    today: '2026-12-10',
    phase: 'interviewing',
    says: { SEASON: [/H-1B payment/, /uscis\.gov/], WHAT_IF: [/^Other · Reach · Realistic/m] },
    never: { SEASON: [/100,000|\bmust pay\b/], NEXT_STEPS: [/J-1 sponsorship/] },
  },
  {
    what: 'the certificate comes in April, rank lists are open',
    profile: { 'ECFMG certification': 'No, expected 2027-04-20' },
    rows: many(5, { Status: 'interviewed' }),
    today: '2027-02-12',
    phase: 'ranking',
    says: { SEASON: [/Still open · 2027-03-03/], NEXT_STEPS: [/true order/] },
  },
  {
    what: 'certified at the start only, asked for at application, September',
    profile: { 'ECFMG certification': 'No, expected 2027-03-01' },
    rows: [
      { Program: 'Needs', ECFMG: 'certificate required to apply' },
      { Program: 'Later', ECFMG: 'needed by July 1 only' },
    ],
    today: '2026-09-08',
    phase: 'applying',
    says: { SHORTLIST: [offered('Later'), /^ · Needs · /m], SEASON: [/before programs start reading/] },
    never: { SHORTLIST: [offered('Needs')] },
  },
  {
    what: 'ranking without one interview',
    rows: [...many(3, { Status: 'no reply' }), { Program: 'X', Status: 'rejected' }],
    today: '2027-02-20',
    phase: 'ranking',
    says: { SEASON: [/no list is needed|without a list|no rank list/i] },
    never: { SEASON: [/Interviews in hand/] },
  },
  {
    what: 'the last day of lists, 22 ranked, a budget',
    profile: { Budget: 2000 },
    rows: many(22, { Status: 'ranked' }),
    today: '2027-03-03',
    phase: 'ranking',
    // 85 for the registration, 50 because its standard day was 2027-01-29, 30 for each of two ranks above 20.
    says: { LIST_BALANCE: [/2 ranks above 20 · +· +· 60 USD/] },
    never: { SEASON: [/Next day · 2027-01-29/] },
  },
  {
    what: 'ten ranked, the list is certified',
    rows: many(10, { Status: 'ranked' }),
    today: '2027-03-08',
    phase: 'waiting',
    says: { SEASON: [/SOAP file/, /list can’t be changed now/] },
    never: { SHORTLIST: [offered('.*')], SIGNALS: [/^(?:gold|silver) ·/m] },
  },
  {
    what: 'the preliminary year matched, Monday of Match Week',
    rows: [
      { Program: 'Year', Track: 'preliminary', Status: 'matched' },
      { Program: 'Adv', Specialty: 'Neurology', Track: 'advanced', Status: 'not matched' },
    ],
    profile: { Specialties: 'Neurology; Internal Medicine' },
    today: '2027-03-15',
    phase: 'SOAP',
    says: { SEASON: [/first year/, /2028/] },
    never: { SEASON: [/No row says that you matched/] },
  },
  {
    what: 'the advanced position matched, the first year open, after SOAP',
    rows: [
      { Program: 'Adv', Specialty: 'Neurology', Track: 'advanced', Status: 'matched' },
      { Program: 'Year', Track: 'preliminary', Status: 'not matched' },
    ],
    profile: { Specialties: 'Neurology; Internal Medicine' },
    today: '2027-03-22',
    phase: 'after the Match',
    says: { SEASON: [/first year/] },
    never: { SEASON: [/Next season/] },
  },
  {
    what: 'matched in SOAP',
    rows: [
      { Program: 'Mine', Status: 'SOAP offer accepted' },
      { Program: 'B', Status: 'not matched' },
    ],
    today: '2027-03-19',
    phase: 'after the Match',
    says: { SEASON: [/contract/] },
    never: { SEASON: [/Write to unfilled/, /Next season/], NEXT_STEPS: [/G1\.unmatched/] },
  },
  {
    what: 'a citizen matched: no visa papers',
    profile: CITIZEN,
    rows: [{ Program: 'Mine', Status: 'matched' }],
    today: '2027-03-25',
    phase: 'after the Match',
    says: { SEASON: [/contract/] },
    never: { SEASON: [VISAS, /Statement of Need/, /SEVIS/] },
  },
  {
    what: 'unmatched after SOAP, for the second time',
    profile: { 'Earlier Match attempts': 1 },
    rows: [
      { Program: 'A', Status: 'SOAP' },
      { Program: 'B', Status: 'interviewed, not matched' },
    ],
    today: '2027-03-19',
    phase: 'after the Match',
    says: { SEASON: [/unfilled/, /feedback/, /May 31/, /Next season · 2028/], NEXT_STEPS: [/G1\.unmatched/] },
    never: { SHORTLIST: [offered('.*')] },
  },
  {
    what: 'unmatched, the last day on which ERAS is open',
    rows: [{ Program: 'A', Status: 'not matched' }],
    today: '2027-05-31',
    phase: 'after the Match',
    says: { SEASON: [/unfilled/] },
  },
  {
    what: 'unmatched, the day after it closed',
    rows: [{ Program: 'A', Status: 'not matched' }],
    today: '2027-06-01',
    phase: 'after the Match',
    says: { SEASON: [/Next season · 2028/] },
    never: { SEASON: [/[Ww]rite to unfilled/] },
  },
  {
    what: 'two failed cycles, June, the third is planned',
    profile: { 'Earlier Match attempts': 2, 'Last clinical activity': '2025-06' },
    rows: [{ Program: 'A' }],
    today: '2026-06-15',
    phase: 'planning',
    says: { NEXT_STEPS: [/G1\.unmatched/, /G3\.unmatched/] },
    never: { NEXT_STEPS: [/No reason to wait applies/] },
  },
  {
    what: 'graduated in 2010, August',
    profile: { 'Graduation date': '2010-07-01' },
    rows: [
      { Program: 'Silent', 'YOG limit': '' },
      { Program: 'Five', 'YOG limit': 'within 5 years' },
      { Program: 'Free', 'YOG limit': 'no cut-off' },
    ],
    today: '2026-08-20',
    phase: 'planning',
    says: { SHORTLIST: [/^1 · Free ·/m, /Silent · Realistic \(verify graduation\)/], VERIFY_NEXT: [/Silent/] },
    never: { SHORTLIST: [offered('Five')] },
  },
  {
    what: 'left the Match in November for a year of research',
    profile: { Season: '2027, withdrew from the Match' },
    rows: [
      { Program: 'A', Status: 'applied' },
      { Program: 'B', Status: 'withdrawn' },
    ],
    today: '2026-11-20',
    phase: 'planning',
    says: { SEASON: [/no longer in the 2027 Match/, /2028/] },
    never: { SEASON: [/Interviews in hand/, /Register with NRMP/] },
  },
  {
    what: 'nothing sent on the eve of the first reading',
    rows: many(4, {}),
    today: '2026-09-22',
    phase: 'applying',
    says: { SEASON: [/Submit before programs start reading/], SHORTLIST: [offered('P1'), offered('P4')] },
  },
  {
    what: 'a month late: somebody there reads it, or a deadline is ahead',
    rows: [
      { Program: 'Known', Connection: 'rotated here 2025' },
      { Program: 'Ahead', Deadline: '2026-12-01' },
      { Program: 'Gone', Deadline: '2026-10-01' },
      { Program: 'Cold' },
    ],
    today: '2026-10-25',
    phase: 'late',
    says: { SHORTLIST: [offered('Known'), offered('Ahead')] },
    never: { SHORTLIST: [offered('Gone'), offered('Cold')], SIGNALS: [/^(?:gold|silver) ·/m] },
  },
  {
    what: 'late November, silence everywhere, registration not yet late',
    rows: many(6, { Status: 'no reply' }),
    today: '2026-11-25',
    phase: 'late',
    says: { SEASON: [/Next day · 2027-01-29/], NEXT_STEPS: [/2028/] },
    never: { SEASON: [/Interviews in hand/] },
  },
  {
    what: 'no day, no advice',
    rows: many(2, { Status: 'applied' }),
    today: undefined,
    phase: 'not known',
    says: { SEASON: [/“Today”/] },
    never: { SEASON: [/This week/], SHORTLIST: [/opened on/] },
  },
  {
    what: 'training has begun without her',
    rows: [
      { Program: 'A', Status: 'not matched' },
      { Program: 'B', Status: 'rejected' },
    ],
    today: '2027-07-02',
    phase: 'season over',
    says: { SEASON: [/Next season · 2028/] },
    never: { SEASON: [/[Ww]rite to unfilled/], SHORTLIST: [offered('.*')] },
  },
  {
    what: 'the next June, its season set: what a second attempt needs',
    profile: { Season: 2028, 'Earlier Match attempts': 1 },
    rows: [{ Program: 'A', Status: 'not matched' }, { Program: 'B' }],
    today: '2027-06-12',
    phase: 'planning',
    says: { NEXT_STEPS: [/G1\.unmatched/] },
    never: { SEASON: [/[Ww]rite to unfilled/] },
  },
];

describe('on its day', () => {
  test.each(CASES)('$what', checkDay);
});
