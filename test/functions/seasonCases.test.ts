/** Profile, list and day: what must be said then, and what must not? Cases written from the calendar and the rules of each phase before the answers were seen. Through the built add-on. */
import { describe, expect, test } from 'vitest';
import { keptAddon } from '../support/addon';
import { applicant, type Cells, OF_2027, programs } from '../support/applicant';
import { dayInData } from '../support/dayInData';

const addon = keptAddon();
/** The first day of the next season, as it is said. */
const OPENS = new RegExp(dayInData(2028, 'submit').replace(/[()]/g, '\\$&'));
const said = (name: string, rows: readonly Cells[], profile: Cells): string => {
  const [list, own] = [programs(...rows), applicant(profile)];
  const answer = name === 'NEXT_STEPS' || name === 'TIMELINE' ? addon.call(name, own, list) : addon.call(name, list, own);
  return (answer as unknown[][]).map((row) => row.join(' · ')).join('\n');
};

const SENT = [{ Program: 'A', Status: 'applied' }, { Program: 'B', Status: 'applied' }, { Program: 'C' }];
const withFirst = (Status: string): Cells[] => [{ Program: 'A', Status }, ...SENT.slice(1)];
const all = (Status: string): Cells[] => ['A', 'B', 'C'].map((Program) => ({ Program, Status }));

interface Case {
  readonly what: string;
  readonly today: string | undefined;
  readonly rows?: readonly Cells[];
  readonly profile?: Cells;
  readonly of?: string;
  readonly says: readonly RegExp[];
  readonly never?: readonly RegExp[];
}
const phase = (name: string): RegExp => new RegExp(`^Phase · ${name} ·`, 'm');
const APPLIES = /\bsubmit before\b|\bapply now\b|\bapply this year\b/i;

// Applications 2026-09-02, read from 09-23, rank lists 2027-02-01 to 03-03, Match Week 03-15, SOAP to 03-18, Match Day 03-19, training 07-01.
const CASES: readonly Case[] = [
  {
    what: 'no Today: asked for, and nothing advised',
    today: undefined,
    says: [phase('not known'), /Today/],
    never: [APPLIES, /This week/],
  },
  {
    what: 'the day before applications open',
    today: '2026-09-01',
    says: [phase('planning'), /2026-09-02/, /Don’t pay/],
    never: [APPLIES],
  },
  { what: 'the day on which they open', today: '2026-09-02', says: [phase('applying'), /before September 23, 2026/] },
  { what: 'the day before programs read', today: '2026-09-22', says: [phase('applying'), APPLIES] },
  { what: 'programs read, nobody has invited', today: '2026-09-23', says: [phase('late'), /in bulk/], never: [APPLIES] },
  {
    what: 'programs read: no signal is left to spend',
    today: '2026-09-23',
    of: 'SIGNALS',
    says: [/late/],
    never: [/^(?:gold|silver) · /m],
  },
  {
    what: 'five things in a week of ranking: the fourth and fifth have rows of their own',
    today: '2027-02-28',
    rows: [
      { Program: 'A', Status: 'interviewed', 'Interview date': '2027-02-26' },
      { Program: 'B', Status: 'invited' },
    ],
    profile: { 'ECFMG certification': 'No' },
    says: [
      /^This week · {2}· Answer B/m,
      /^This week · {2}· Certify/m,
      /or NRMP withdraws you; the certificate may follow/,
      /^Also this week · {2}· Thank A/m,
    ],
    never: [/^This week · {2}· Thank/m],
  },
  {
    what: 'matched on a visa: who may waive, defer or move the start',
    today: '2027-03-22',
    rows: withFirst('matched'),
    says: [
      /Statement of Need: 4-6 weeks, then the visa/,
      /NRMP at once if an entry ban affects you: a waiver, deferral or later start is theirs to give/,
    ],
  },
  {
    what: 'programs read, one has invited',
    today: '2026-09-23',
    rows: withFirst('II received'),
    says: [phase('interviewing'), /48 hours/],
    never: [APPLIES],
  },
  {
    what: 'late November without an invitation',
    today: '2026-11-29',
    says: [/deadline is still ahead/, /next season/],
    never: [APPLIES],
  },
  {
    what: 'late November, next steps name the season after',
    today: '2026-11-29',
    of: 'NEXT_STEPS',
    says: [/2028/],
    never: [APPLIES],
  },
  { what: 'the day before rank lists open', today: '2027-01-31', rows: withFirst('interviewed'), says: [phase('interviewing')] },
  {
    what: 'rank lists open',
    today: '2027-02-01',
    rows: withFirst('interviewed'),
    says: [phase('ranking'), /true order/],
    never: [APPLIES],
  },
  {
    what: 'the day of the rank list',
    today: '2027-03-03',
    rows: withFirst('ranked #1'),
    says: [phase('ranking'), /21:00 Eastern|9 p\.m\. Eastern/],
  },
  {
    what: 'the day after',
    today: '2027-03-04',
    rows: withFirst('ranked #1'),
    says: [phase('waiting'), /can’t be changed/],
    never: [/Certify your list/],
  },
  {
    what: 'the Sunday before Match Week',
    today: '2027-03-14',
    rows: withFirst('ranked #1'),
    says: [phase('waiting'), /contact no program/],
  },
  {
    what: 'Monday of Match Week',
    today: '2027-03-15',
    rows: withFirst('ranked #1'),
    says: [phase('SOAP'), /45 applications/, /Don’t contact any program first/],
  },
  {
    what: 'Monday of Match Week: no message is offered',
    today: '2027-03-15',
    of: 'VERIFY_NEXT',
    rows: [{ Program: 'A', Visa: '' }],
    says: [/write to a program|contact/i],
    never: [/Dear /],
  },
  {
    what: 'Thursday of Match Week',
    today: '2027-03-18',
    rows: all('not matched'),
    says: [phase('SOAP')],
    never: [/Write to unfilled/],
  },
  {
    what: 'matched in Match Week',
    today: '2027-03-16',
    rows: withFirst('matched'),
    says: [phase('after the Match'), /contract/],
    never: [/45 applications/],
  },
  {
    what: 'Match Day, not matched',
    today: '2027-03-19',
    rows: all('not matched'),
    says: [phase('after the Match'), /Write to unfilled programs/, /2028/],
  },
  {
    what: 'the last day of June',
    today: '2027-06-30',
    rows: all('not matched'),
    says: [phase('after the Match'), OPENS],
  },
  {
    what: 'training has begun',
    today: '2027-07-01',
    rows: all('not matched'),
    says: [phase('season over'), /Season to 2028/],
    never: [APPLIES],
  },
  {
    what: 'a later season says expected',
    today: '2039-06-10',
    profile: { Season: 2040 },
    rows: [{ Program: 'A' }],
    says: [phase('planning'), /2039-09-07 \(expected\)/],
    never: [APPLIES],
  },
  {
    what: 'Emergency Medicine by days that stand in',
    today: '2026-09-22',
    profile: { Specialties: 'Emergency Medicine' },
    rows: [{ Program: 'A', Specialty: 'Emergency Medicine' }],
    says: [phase('applying'), /ERAS dates stand in/],
  },
  {
    what: 'twelve interviews beside the published median',
    today: '2027-01-15',
    rows: Array.from({ length: 12 }, (_, at) => ({ Program: `P${at}`, Status: 'interviewed' })),
    says: [/Interviews in hand · 12 · .*non-US IMGs who matched in 2026.*median of \d/],
    never: [APPLIES],
  },
  {
    what: 'a result that is still open',
    today: '2027-01-10',
    rows: withFirst('interview booked'),
    profile: { 'Step 2 CK': 'Pending', 'Step 2 CK attempts': undefined },
    says: [/Still open · 2027-03-03 .*Step 2 CK pass/],
  },
  {
    what: 'a citizenship is asked about, no law is stated',
    today: '2026-10-10',
    profile: { Citizenship: 'Nigeria' },
    says: [/“Nigeria”\)\?/, /travel\.state\.gov/],
    never: [/\bbanned\b|you cannot|you can’t enter/i],
  },
  { what: 'without it, it is asked for', today: '2026-10-10', says: [/fill in “Citizenship”/] },
  {
    what: 'a US citizen hears nothing of visas',
    today: '2026-10-10',
    profile: { 'Work right': 'US citizen', 'Visa wanted': undefined },
    says: [phase('late')],
    never: [/visa question/i],
  },
  {
    what: 'H-1B: the payment is a question',
    today: '2026-10-10',
    profile: { 'Visa wanted': 'H-1B' },
    says: [/H-1B payment/, /uscis\.gov/],
    never: [/must pay|is not collected|100,000/],
  },
  {
    what: 'several failures and failed cycles',
    today: '2026-06-10',
    of: 'NEXT_STEPS',
    profile: { 'Step 1 attempts': 3, 'Step 2 CK attempts': 3, 'Earlier Match attempts': 3 },
    says: [/G1\.attempts\.many/],
    never: [/No reason to wait applies/],
  },
  {
    what: 'only what PROFILE names is priced',
    today: '2026-09-10',
    of: 'LIST_BALANCE',
    rows: [{ Program: 'A' }, { Program: 'B', Specialty: 'Psychiatry' }],
    says: [/ costs 11 USD/, /PROFILE does not name the specialty: psychiatry \(1\)/],
  },
  {
    what: 'ranking: next steps rank and do not apply',
    today: '2027-02-10',
    of: 'NEXT_STEPS',
    rows: withFirst('interviewed'),
    says: [/true order/],
    never: [APPLIES],
  },
  {
    what: 'out of the Match',
    today: '2026-12-01',
    profile: { Season: '2027, I left the Match' },
    says: [phase('planning'), OPENS],
    never: [APPLIES],
  },
];

describe('on its day', () => {
  test.each(CASES)('$what ($today)', ({ today, rows = SENT, profile = {}, of = 'SEASON', says, never = [] }) => {
    const answer = said(of, rows, { ...OF_2027, Today: today, ...profile });
    for (const words of says) expect(answer).toMatch(words);
    for (const words of never) expect(answer).not.toMatch(words);
  });
});
