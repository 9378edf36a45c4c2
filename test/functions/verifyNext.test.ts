/** VERIFY_NEXT: the order of the questions, what an answer would change, the message. Through the built add-on. */
import { describe, expect, test } from 'vitest';
import { keptAddon } from '../support/addon';
import { applicant, type Cells, programs } from '../support/applicant';

const addon = keptAddon();
const lines = (rows: readonly Cells[], profile: Cells = {}): string[][] =>
  (addon.call('VERIFY_NEXT', programs(...rows), applicant(profile)) as unknown[][]).map((row) => row.map(String));
const names = (rows: readonly Cells[], profile: Cells = {}): string[] =>
  lines(rows, profile)
    .slice(1)
    .map(([, name]) => name ?? '');

describe('VERIFY_NEXT', () => {
  test('says what the answer would change', () => {
    const [, line] = lines([{ Program: 'Mill Creek', Visa: '' }]);
    expect(line?.slice(0, 5)).toEqual([
      '1',
      'Mill Creek',
      'Realistic (verify visa)',
      'Visa: does it sponsor J-1?',
      'Realistic if it sponsors your visa, Skip if it does not',
    ]);
  });

  // A community program is Realistic from 25 %, Reach from 5 %.
  test('the share that is supposed at best and at worst stands in SETTINGS', () => {
    const by = (...settings: unknown[][]) =>
      (addon.call('VERIFY_NEXT', programs({ Program: 'One', 'IMG %': '' }), applicant({}), settings) as unknown[][])[1]?.[4];
    expect(by(['IMG share asked, at best', '60%'])).toBe('Realistic if most residents are IMGs, Ultra-reach if hardly any are');
    expect(by(['IMG share asked, at worst', '5%'])).toBe('Realistic if most residents are IMGs, Reach if hardly any are');
    expect(by(['IMG share asked, at best', '24%'])).toBe('Reach if most residents are IMGs, Ultra-reach if hardly any are');
  });

  test('a visa that decides over 40 comes before one that decides over 20', () => {
    expect(
      names([
        { Program: 'Reach one', Visa: '', 'IMG %': '10%' },
        { Program: 'Realistic one', Visa: '' },
      ]),
    ).toEqual(['Realistic one', 'Reach one']);
  });

  test('facts checked before the season opened on 1 June 2025 come first, of the day itself not', () => {
    const rows = (day: string) => [
      { Program: 'Realistic one', Visa: '' },
      { Program: 'Older', 'Checked on': day, 'IMG %': '10%', Visa: '' },
    ];
    expect(names(rows('2025-05-31'))).toEqual(['Older', 'Realistic one']);
    expect(names(rows('2025-06-01'))).toEqual(['Realistic one', 'Older']);
    expect(lines(rows('2025-05-31'))[1]?.[3]).toMatch(/^Checked on May 31, 2025, before this season opened/);
  });

  test('a Skip that rests on an older fact is asked again, last; a Skip of this season is not', () => {
    const rows = [
      { Program: 'Refused in spring', Visa: 'no visas', 'Checked on': '2025-03-01' },
      { Program: 'Refused in July', Visa: 'no visas', 'Checked on': '2025-07-01' },
      { Program: 'Open', Visa: '' },
    ];
    expect(names(rows)).toEqual(['Open', 'Refused in spring']);
  });

  test('a deadline 21 days ahead comes first, one 22 days ahead waits for the money', () => {
    const rows = (deadline: string) => [
      { Program: 'Realistic one', Visa: '' },
      { Program: 'Near', Visa: '', 'IMG %': '10%', Deadline: deadline },
    ];
    expect(names(rows('2025-08-22'))).toEqual(['Near', 'Realistic one']);
    expect(names(rows('2025-08-23'))).toEqual(['Realistic one', 'Near']);
  });

  const closed = (why: string) => ['Nothing is left to ask.', `Not asked, though open: ${why}.`];
  test('a deadline of yesterday is past, one of today is not; an invitation outlives it', () => {
    const row = (deadline: string, status = '') => [{ Program: 'One', Visa: '', Deadline: deadline, Status: status }];
    expect(names(row('2025-07-31'))).toEqual(closed('deadline past (1)'));
    expect(names(row('2025-08-01'))).toEqual(['One']);
    expect(names(row('2025-07-31', 'Invited'))).toEqual(['One']);
    expect(names(row('', 'Rejected'))).toEqual(closed('rejected (1)'));
    expect(names([{ Program: 'One' }])).toEqual(['Nothing is open: every row that is not Skip answers what the rules ask.']);
  });

  test.each([
    // July 31 or no day at all; July 5 or May 7; July 8 or August 7; a month; two days, of which one is ahead.
    ['7/31/2025', true],
    ['5/7/2025', true],
    ['7/8/2025', false],
    ['5/7/25', true],
    ['July 2025', true],
    ['Aug 2025', false],
    ['2025', false],
    ['July 2025 to Sept', false],
    ['opens 5/7/2025, closes 9/1/2025', false],
  ])('on August 1, 2025 the deadline “%s” is past: %s', (Deadline, isPast) => {
    const asked = names([{ Program: 'One', Visa: '', Deadline }]);
    expect(asked).toEqual(isPast ? closed('deadline past (1)') : ['One']);
  });

  test('says of how many programs nothing is asked, and why', () => {
    const rows = [
      { Program: 'One', Visa: '' },
      { Program: 'Two', Visa: '', Status: 'do not apply' },
      { Program: 'Three', Visa: '', Status: 'program closed' },
      { Program: 'Four', Visa: '', Status: 'I declined the interview' },
      { Program: 'Five', Visa: '', Specialty: 'Family Medicine' },
      { Program: 'Six', Visa: 'J-1', Status: 'declined by me' },
    ];
    expect(names(rows, { Specialties: 'Internal Medicine' })).toEqual([
      'One',
      'Not asked, though open: do not apply (2), declined by me (1), specialty not in PROFILE (1).',
    ]);
    // Programs have been reading since 2025-09-24: nobody there reads it, and no deadline is ahead.
    expect(names(rows.slice(0, 1), { Today: '2025-11-29' }).slice(1)).toEqual(closed('too late this season (1)'));
  });

  test.each([
    ['J-1', 'Do you sponsor the J-1 visa?'],
    ['H-1B', 'Do you sponsor the H-1B visa, and under what conditions?'],
    ['either', 'Which visas do you sponsor for residents: J-1, H-1B, or both, and under what conditions?'],
  ])('who wants %s asks “%s”', (wanted, question) => {
    expect(lines([{ Program: 'One', Visa: '' }], { 'Visa wanted': wanted })[1]?.[6]).toContain(`- ${question}`);
  });

  test('an EAD is asked for as such, and what the applicant must say is sent to nobody', () => {
    const [, ead] = lines([{ Program: 'One', Visa: '' }], { 'Work right': 'EAD', 'Visa wanted': undefined });
    expect([ead?.[4]?.includes('if it takes your work permit'), ead?.[6]?.includes('with an EAD')]).toEqual([true, true]);
    const open = lines([{ Program: 'One', Visa: '' }], { 'Work right': undefined, 'Visa wanted': undefined }).find(
      (row) => row[1] === 'One',
    );
    expect(open?.[6]).toBe('');
  });

  test('who has applied says so', () => {
    expect(lines([{ Program: 'One', Visa: '', Status: 'Applied' }])[1]?.[6]).toContain('I have applied to One this season.');
  });

  test('once programs read, who has applied writes again only for the visa; what else is open is looked up (G3.mail)', () => {
    // Of 2026: read from 2025-09-24.
    const messageOf = (cells: Cells, Today: string) =>
      lines([{ Program: 'One', 'IMG %': '', ...cells }], { Today })
        .find((row) => row[1] === 'One')
        ?.slice(3, 7) ?? [];
    for (const Status of ['Applied', 'interviewed', 'ranked']) {
      const [asks, , , message] = messageOf({ Status }, '2025-09-24');
      expect([Status, asks?.includes('IMG share'), message]).toEqual([Status, true, '']);
      const [, , , ofVisa] = messageOf({ Status, Visa: '' }, '2025-09-24');
      expect(ofVisa).toMatch(/May I ask one question,[\s\S]*- Do you sponsor the J-1 visa\?\n\nThank/);
    }
    expect(messageOf({ Status: 'Applied' }, '2025-09-23')[3]).toContain('How many of your current residents');
    expect(messageOf({ Deadline: '2025-11-01' }, '2025-09-24')[3]).toContain('How many of your current residents');
  });

  test('an empty list has nothing that is answered', () => {
    expect(lines([]).flat()).toContain('Your list is empty.');
  });

  test('a Season whose applications open more than two years ahead is asked about: of 2030 they open on 2029-09-05', () => {
    const asks = (Today: string) =>
      lines([{ Program: 'One', Visa: '' }], { Season: 2030, Today })
        .flat()
        .join()
        .includes('open on September 5, 2029: is “Season” in PROFILE right?');
    expect([asks('2027-09-04'), asks('2027-09-05')]).toEqual([true, false]);
  });

  test('a row that only waits for a result is asked for its visa; one that is stopped for good is not (G5.visa.ask)', () => {
    const asked = (cells: Cells) =>
      lines([{ Program: 'One', Visa: '', 'CK minimum': 220, ...cells }], {
        'Step 2 CK': 'Pending',
        'Step 2 CK attempts': undefined,
      })
        .find((row) => row[1] === 'One')
        ?.slice(2, 4);
    expect(asked({})).toEqual(['Skip', 'Visa: does it sponsor J-1?']);
    expect(asked({ IMGs: 'no IMGs' })).toBeUndefined();
    expect(asked({ Visa: 'J-1' })).toBeUndefined();
  });

  test('what PROFILE lacks is asked before any program', () => {
    const [, first] = lines([{ Program: 'Mill Creek', Visa: '' }], { 'Graduation date': undefined });
    expect(first?.[0]).toBe('first');
    expect(first?.[3]).toContain('Graduation date');
  });

  test('the message asks what can be asked of a coordinator, by name, without a score', () => {
    const [, line] = lines([{ Program: 'Mill Creek', Visa: '', 'CK minimum': '', Coordinator: 'Ms Ortiz' }], {
      'Step 2 CK': 218,
    });
    expect(line?.[6]).toBe(
      'Dear Ms Ortiz,\n\nI plan to apply to Mill Creek in the coming season. May I ask a few questions, in case I missed the answers on your website:\n- Do you sponsor the J-1 visa?\n- Is there a minimum Step 2 CK score?\n\nThank you for your time.',
    );
    expect(line?.[6]).not.toContain('218');
  });

  test('under a tier of one’s own only the visa can change anything', () => {
    const [, line] = lines([{ Program: 'One', Visa: '', 'IMG %': '', 'Tier to use': 'Ultra-reach: her word' }]);
    expect(line?.[4]).toBe('Ultra-reach if it sponsors your visa, Skip if it does not');
  });

  test('words under “Tier to use” that name no tier change nothing and are told', () => {
    const told = lines([{ Program: 'One', Visa: '', 'Tier to use': 'no change' }]);
    expect(told[1]?.[3]).toBe('“Tier to use” of One says “no change”, which names no tier.');
    expect(told[2]?.slice(1, 3)).toEqual(['One', 'Realistic (verify visa)']);
  });

  test('a tier to use decides over the order; Skip asks nothing', () => {
    const rows = [
      { Program: 'Lowered', Visa: '', 'Tier to use': 'Ultra-reach' },
      { Program: 'Reach one', Visa: '', 'IMG %': '10%' },
      { Program: 'Dropped', Visa: '', 'Tier to use': 'Skip' },
    ];
    expect(lines(rows).map(([, name, tier]) => `${name}: ${tier}`)).toContain('Lowered: Ultra-reach (verify visa)');
    expect(names(rows)).not.toContain('Dropped');
  });
});

// Applications of 2026 open on 2025-09-03, training begins on 2026-07-01: who graduated on 2021-01-01 is 4 years out on the first day, 5 on the second.
describe('the message asks what is open, in its own words', () => {
  const message = (row: Cells, profile: Cells = {}): string =>
    String(lines([{ Program: 'Mill Creek', ...row }], profile)[1]?.[6]);
  test.each([
    [
      'a limit that is counted one way or the other',
      'within 5 years',
      'Do you count years since graduation to the application or to the start of residency?',
    ],
    ['a limit without its years', 'recent graduates only', 'How many years since graduation do you accept?'],
  ])('%s: “%s”', (_what, limit, asks) => {
    expect(message({ 'YOG limit': limit }, { 'Graduation date': '2021-01-01' })).toContain(`- ${asks}`);
  });
  test('an exception is asked about, and none is asked for', () => {
    const asked = message(
      { 'YOG limit': 'within 3 years, exceptions for active clinical practice' },
      { 'Graduation date': '2015-01-01' },
    );
    expect(asked).toContain('- Who qualifies for the exception to your limit on years since graduation?');
  });
  test('months of observership that would reach it: whether they count, not how many are asked for', () => {
    const asked = message({ USCE: '3 months required' }, { 'Hands-on USCE months': 1, 'Observership months': 2 });
    expect(asked).toContain('- Do observership months count toward the US clinical experience you ask for?');
    expect(asked).not.toContain('How many months');
  });
});
