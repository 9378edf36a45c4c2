/** Fourteen applicants far from the others: lists kept in shorthand, interviews with their days, months for days, nothing left to do. What each must hear was written down from the phases before the answers were seen. Through the built add-on. */
import { describe, expect, test } from 'vitest';
import type { Cells } from '../support/applicant';
import { answersOf, checkDay, type DayCase, offered } from '../support/onItsDay';

const many = (count: number, of: Cells, name = 'P'): Cells[] =>
  Array.from({ length: count }, (_, at) => ({ Program: `${name}${at + 1}`, ...of }));

// The Match 2027: applications 2026-09-02, read from 09-23, rank lists 2027-02-01 to 03-03, Match Week 03-15, SOAP to 03-18.
const CASES: readonly DayCase[] = [
  {
    what: 'an agency’s list in capitals, October: who is advised against is not offered, who waits for a call has applied',
    rows: [
      { Program: 'Asked', Status: 'CLIENT ADVISED NOT TO APPLY', Connection: 'rotation there' },
      { Program: 'Sent', Status: 'APPLICATION FILED ON 02.09.26' },
      { Program: 'Called', Status: 'I/V CALL RECD. DATE NOT FIXED' },
    ],
    today: '2026-10-20',
    phase: 'interviewing',
    says: { SEASON: [/Status: applied · 1/, /Status: invited · 1/, /Status: do not apply · 1/] },
    never: { SHORTLIST: [offered('Asked'), offered('Sent'), offered('Called')] },
  },
  {
    what: 'letters for states that nobody else can know: no refusal is made of an R',
    rows: [
      { Program: 'One', Status: 'R' },
      { Program: 'Two', Status: 'P' },
      { Program: 'Three', Status: 'Pending' },
    ],
    today: '2026-11-10',
    phase: 'late',
    says: { SEASON: [/Status: not said · 3/] },
    never: { SEASON: [/rejected|ranked/] },
  },
  {
    what: 'two interviews booked, November: their days stand among the days of the year, the sooner first',
    rows: [
      { Program: 'Later Hospital', Status: 'sched’d', 'Interview date': '2026-12-02' },
      { Program: 'Sooner Hospital', Status: '', 'Interview date': '2026-11-18' },
    ],
    today: '2026-11-10',
    phase: 'interviewing',
    says: {
      SEASON: [
        /Next day · 2026-11-18 · Interview at Sooner Hospital \(in 8 days\) · your list\nNext day · 2026-12-02 · Interview at Later Hospital \(in 22 days\)/,
      ],
    },
  },
  {
    what: 'the day before the second of them: the first is over and is no next day',
    rows: [
      { Program: 'Later Hospital', Status: '', 'Interview date': '2026-12-02' },
      { Program: 'Sooner Hospital', Status: '', 'Interview date': '2026-11-18' },
    ],
    today: '2026-12-01',
    phase: 'interviewing',
    says: { SEASON: [/Status: interviewed · 1/, /Interview at Later Hospital \(tomorrow\)/] },
    never: { SEASON: [/Interview at Sooner/] },
  },
  {
    what: 'an interview that was missed, or given up, is none in hand',
    rows: [
      { Program: 'Missed', Status: 'interview booked 12/1, missed it' },
      { Program: 'Given up', Status: 'interview was booked for 12/1, I had to give it up' },
      { Program: 'Held', Status: 'I/V OVER ON 18.11.26 – RESULT AWAITED' },
    ],
    today: '2026-12-10',
    phase: 'interviewing',
    says: { SEASON: [/Interviews in hand · 1 ·/, /Status: declined by me · 1/] },
  },
  {
    what: 'everything sent, December: what matters stands above what is left out',
    rows: many(6, { Status: 'applied 9/20, no peep' }),
    today: '2026-12-05',
    phase: 'late',
    says: {
      SHORTLIST: [/Nothing on this list is left to apply to this season\.[^\n]*\nLeft out/],
      SEASON: [
        /Programs open · 0 · Nothing on your list is open\. Elsewhere, apply only where somebody will read it or the deadline is still ahead\./,
      ],
    },
    never: { SEASON: [/link there or a deadline/] },
  },
  {
    what: 'nothing on the list fits, June: nobody is told to save money for next season',
    rows: many(3, { Visa: 'no visas' }),
    today: '2026-06-20',
    phase: 'planning',
    says: {
      SHORTLIST: [/No row of this list is worth an application as it stands\.[^\n]*\nLeft out/],
      SEASON: [/None to plan with yet\./],
    },
    never: { SEASON: [/next one/] },
  },
  {
    what: 'H-1B wanted, Step 3 in a month without a day: it is told as the month',
    profile: { 'Visa wanted': 'H-1B', 'Step 3': 'planned for December 2026' },
    rows: many(3, { Visa: 'J-1, H-1B' }),
    today: '2026-07-04',
    phase: 'planning',
    says: { NEXT_STEPS: [/Planned for December 2026, after applications open on September 2, 2026/] },
    never: { NEXT_STEPS: [/2026-12-31/] },
  },
  {
    what: 'a couple that ranks, by the column Couples: pairs and equal lists are told',
    profile: { Specialties: 'Psychiatry' },
    rows: many(6, { Specialty: 'Psychiatry', Status: 'interviewed', Couples: 'yes' }),
    today: '2027-02-20',
    phase: 'ranking',
    says: { SEASON: [/each rank is a pair, and both lists have the same number/, /due on March 3, 2027, 21:00 Eastern/] },
  },
  {
    what: 'nobody’s couple: pairs are no matter',
    rows: many(6, { Status: 'interviewed' }),
    today: '2027-02-20',
    phase: 'ranking',
    says: { SEASON: [/true order/] },
    never: { SEASON: [/couple/i] },
  },
  {
    what: 'ranked in an office’s words, two days before the deadline',
    rows: [
      { Program: 'A', Status: 'rank position 2 certified' },
      { Program: 'B', Status: 'RANK LIST SUBMITTED, RANK NO. 1' },
    ],
    today: '2027-03-01',
    phase: 'ranking',
    says: { SEASON: [/Status: ranked · 2/, /Get your SOAP file ready/] },
  },
  {
    what: 'Tuesday of Match Week, unmatched: the row that goes to SOAP is kept for it, nobody is written to',
    rows: [
      { Program: 'Kept', Status: 'UNMATCHED, PROCEEDING FOR SOAP' },
      { Program: 'Other', Status: 'did not match here, #2 on my list took me' },
    ],
    today: '2027-03-16',
    phase: 'SOAP',
    says: { SEASON: [/Status: SOAP · 1/, /Status: not matched · 1/] },
  },
  {
    what: 'reapplicant, years of Matches beside this one’s: only this one counts',
    profile: { 'Earlier Match attempts': 2 },
    rows: [
      { Program: 'Again', Status: '2025: interviewed. 2026: interviewed. 2027: applied' },
      { Program: 'Before', Status: 'last cycle only: WL' },
    ],
    today: '2026-10-12',
    phase: 'late',
    says: { SEASON: [/Status: applied · 1/, /Status: not said · 1/] },
    never: { SEASON: [/Interviews in hand · [1-9]/] },
  },
  {
    what: 'a relative’s invitation is no interview of hers',
    rows: [
      { Program: 'Roommate', Status: 'roommate got II. my app is in since 9/24' },
      { Program: 'Clients', Status: '4 out of 11 clients invited' },
    ],
    today: '2026-11-02',
    phase: 'late',
    says: { SEASON: [/Status: applied · 1/, /Status: not said · 1/] },
  },
];

describe('on its day', () => {
  test.each(CASES)('$what', checkDay);

  test('the order of what is told: the rank list’s day stands behind an interview before it', () => {
    const rows = [{ Program: 'Late Hospital', Status: '', 'Interview date': '2027-01-22' }];
    const days = answersOf({ rows, today: '2027-01-20' }).SEASON.match(/^Next day · \S+/gm) ?? [];
    expect([...days].sort()).toEqual(days);
    expect(days[0]).toBe('Next day · 2027-01-22');
  });
});
