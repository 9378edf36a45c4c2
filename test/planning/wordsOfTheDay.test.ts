/** Does any answer say a word that is wrong on its day: "apply now" once programs read, or a message to a program between Match Week and the end of SOAP? Through the built add-on. */
import { describe, expect, test } from 'vitest';
import { SCORE_LINES } from '../../src/data/scoreLines';
import { calendarOf } from '../../src/data/seasons';
import { sentence } from '../../src/domain/decision';
import { decideDelay } from '../../src/domain/season/delay';
import { decideStep3 } from '../../src/domain/season/step3';
import { judgeDecided } from '../../src/planning/judged/chosenTiers';
import { judge } from '../../src/planning/judged/judgeList';
import { phaseNow } from '../../src/planning/judged/phase';
import { explainRow } from '../../src/planning/row/explainRow';
import { openQuestions } from '../../src/planning/verify/openQuestions';
import { seasonPlanOf } from '../../src/planning/year/seasonPlan';
import { readProgramsBlock } from '../../src/sheet/list/programsBlock';
import { readProfileValues } from '../../src/sheet/profile/profileBlock';
import { profileOf } from '../../src/sheet/profile/profileOf';
import { planPage } from '../../src/show/tables/seasonPlanPage';
import { keptAddon } from '../support/addon';
import { applicant, type Cells, programs } from '../support/applicant';
import { IS_WHOLE } from '../support/sweep';

const addon = keptAddon();
/** For whom every "now" of the rules holds in summer: nothing speaks for waiting, and Step 3 can come later. */
const READY: Cells = { 'US letters': 3, Specialties: 'Internal Medicine' };
const LIST = programs(
  { Program: 'Open', Visa: '' },
  { Program: 'Asks for 8', USCE: 'required 8 months' },
  { Program: 'Sent', Visa: '', USCE: 'required 8 months', Status: 'Applied' },
);
const on = (today: string | undefined, more: Cells = {}): unknown[][] => applicant({ ...READY, Today: today, ...more });

/** To explain a row tries each change of it: on each day one of the three in turn, all of them with `npm run sweeps`. */
let days = 0;

/** Every answer of the planning functions, the plan page and the sidebar's answers among them, as one text. */
function everything(profile: unknown[][], isEachRow = IS_WHOLE): string {
  days += 1;
  const { columns } = readProgramsBlock(LIST, 'programs');
  const [headers = [], ...rows] = LIST;
  const [asRead, decided] = [judge([LIST, profile]), judgeDecided([LIST, profile])];
  return JSON.stringify([
    ...['SHORTLIST', 'LIST_BALANCE', 'VERIFY_NEXT', 'SIGNALS', 'SCORE', 'WHY', 'LIST_SUMMARY'].map((name) =>
      addon.call(name, LIST, profile),
    ),
    addon.call('WHAT_IF', LIST, profile, 'USCE: 8'),
    ...['NEXT_STEPS', 'TIMELINE'].map((name) => addon.call(name, profile)),
    planPage(seasonPlanOf(decided), 'My list', 'stamp').cells,
    openQuestions(decided, LIST, columns, 1),
    ...rows.flatMap((row, at) =>
      isEachRow || (days + at) % rows.length === 0
        ? [explainRow(asRead, at, { headers: [headers], row, columns, profile, settings: undefined })]
        : [],
    ),
  ]);
}

const NOW = /apply this year|apply now/i;
const MESSAGE = /Dear program coordinator|brief update|should hear|message stands/;

describe('once programs have begun to read', () => {
  test.each([
    [2026, '2025-09-23', true],
    [2026, '2025-09-24', false],
    [2026, '2026-06-30', false],
    [2026, '2026-07-01', false],
    [2027, '2026-09-22', true],
    [2027, '2026-09-23', false],
    // Expected by the pattern: the fourth Wednesday of September 2027 is the 22nd.
    [2028, '2027-09-21', true],
    [2028, '2027-09-22', false],
    // Applications open on 2025-09-03, and by the pattern on 2027-09-01: before that it is planned, not done.
    [2026, '2025-09-02', false],
    [2026, '2025-09-03', true],
    [2028, '2027-08-31', false],
    [2028, '2027-09-01', true],
  ])('season %i on %s: an answer says “apply this year” or “apply now”: %s', (season, today, is) => {
    expect(NOW.test(everything(on(today, { Season: season })))).toBe(is);
  });

  test.each([
    ['2025-09-23', 'no-reason-to-wait'],
    ['2025-09-24', 'programs-read'],
  ])('the reason on %s is %s', (today, code) => {
    const profile = profileOf(readProfileValues(on(today)));
    expect(decideDelay(profile, calendarOf(2026), phaseNow(profile)).because[0]?.code).toBe(code);
  });

  test('what speaks for waiting is still told: little-usce with 1 month, 2 are enough', () => {
    const codes = (months: number): (string | undefined)[] =>
      decideDelay(profileOf(readProfileValues(on('2025-09-24', { 'Hands-on USCE months': months }))), calendarOf(2026), {
        phase: 'late',
        reason: 'by the day',
        openPart: null,
      }).because.map(({ code }) => code);
    expect([codes(1), codes(2)]).toEqual([['programs-read', 'little-usce'], ['programs-read']]);
  });

  test('Step 3 can still come later, and the sentence (step3-later) no longer says to apply', () => {
    const says = (today: string) =>
      decideStep3(
        profileOf(readProfileValues(on(today))),
        calendarOf(2026),
        { phase: today < '2025-09-24' ? 'applying' : 'late', reason: 'by the day' },
        SCORE_LINES,
      )
        .because.filter(({ code }) => code === 'step3-later')
        .map(sentence)
        .join();
    expect(says('2025-09-23')).toContain('J-1 as your visa: apply now, Step 3 later');
    expect(says('2025-09-24')).toContain('your visa: Step 3 later');
  });

  test('WHAT_IF does not call what opens worth an application any more', () => {
    const told = (today: string): string | undefined =>
      (addon.call('WHAT_IF', LIST, on(today), 'USCE: 8') as string[][]).find(([name]) => name === 'Asks for 8')?.[4];
    expect(told('2025-09-23')).toBe('It opens: worth an application');
    expect(told('2025-09-24')).toBe('It opens, but programs have begun to read');
  });

  test('of a season ahead NEXT_STEPS says which one it means', () => {
    const year = (today: string): string | undefined =>
      (addon.call('NEXT_STEPS', on(today, { Season: 2028 })) as string[][]).find(
        ([, about]) => about === 'This year or next',
      )?.[3];
    expect([year('2027-08-31'), year('2027-09-01')]).toEqual(['Apply in the 2028 season', 'Apply this year']);
  });

  test('without Today or Season nobody knows, so nothing says it and both are asked', () => {
    const year = (more: Cells): string[] =>
      (addon.call('NEXT_STEPS', on('2025-08-01', more)) as string[][]).find(([, about]) => about === 'This year or next') ?? [];
    expect(NOW.test(everything(on(undefined)))).toBe(false);
    expect(NOW.test(everything(on('2025-08-01', { Season: undefined })))).toBe(false);
    expect(year({ Today: undefined })[4]).toContain('Today in PROFILE');
    expect(year({ Season: undefined })[4]).toContain('Season in PROFILE');
  });
});

describe('from Monday of Match Week to the end of SOAP', () => {
  // The third Friday: 20 March 2026, 19 March 2027, 17 March 2028, 16 March 2040; Monday is 4 days before it, Thursday 1.
  test.each([
    ['2026-03-15', true],
    ['2026-03-16', false],
    ['2026-03-19', false],
    ['2026-03-20', true],
    ['2027-03-14', true],
    ['2027-03-15', false],
    ['2027-03-18', false],
    ['2027-03-19', true],
    ['2028-03-12', true],
    ['2028-03-13', false],
    ['2028-03-16', false],
    ['2028-03-17', true],
  ])('a message is offered on %s: %s, also where PROFILE plans the season after', (today, is) => {
    expect(MESSAGE.test(everything(on(today, { Season: Number(today.slice(0, 4)) + 1 })))).toBe(is);
  });

  test.each([
    ['2026-02-01', true],
    ['2026-02-02', false],
    ['2026-03-15', false],
    ['2026-03-20', false],
  ])(
    'of its own season a message to a program without an interview is offered on %s: %s (ranking opens on 2026-02-02)',
    (today, is) => {
      const told = addon.call('VERIFY_NEXT', programs({ Program: 'Sent', Visa: '', Status: 'Applied' }), on(today)) as string[][];
      expect(MESSAGE.test(told.find(([, name]) => name === 'Sent')?.[6] ?? '')).toBe(is);
    },
  );

  test('the reason stands in its place: in VERIFY_NEXT, WHAT_IF, the row, the questions and the plan', () => {
    const says = 'Match Week and SOAP, March 15, 2027 to March 18, 2027: don’t write to a program before it contacts you';
    const profile = on('2027-03-15', { Season: 2027 });
    const [, first, second] = addon.call('VERIFY_NEXT', LIST, profile) as string[][];
    expect([first?.[3], second]).toEqual([expect.stringContaining(says), undefined]);
    expect((addon.call('WHAT_IF', LIST, profile, 'USCE: 8') as string[][])[1]?.[4]).toContain(says);
    expect(everything(profile, true).split(says)).toHaveLength(1 + 2 + 1 + 1 + 3);
    expect(everything(on('2026-03-16'))).toContain('Match Week and SOAP, March 16, 2026 to March 19, 2026: don’t write');
    expect(everything(on('2040-03-12', { Season: 2040 }))).toContain(
      'March 12, 2040 to March 15, 2040 (expected days): don’t write',
    );
  });

  test('who plans the next season in these days looks up what is open', () => {
    const asked = (addon.call('VERIFY_NEXT', LIST, on('2026-03-16', { Season: 2027 })) as string[][]).find(
      ([, name]) => name === 'Open',
    );
    expect(asked?.[3]).toContain('Visa: does it sponsor J-1?');
  });
});
