/** NEXT_STEPS and TIMELINE with the list: is it told from SETTINGS in either order, and what do its statuses change? Through the built add-on. */
import { describe, expect, test } from 'vitest';
import { keptAddon } from '../support/addon';
import { applicant, type Cells, programs } from '../support/applicant';

const addon = keptAddon();
const SETTINGS = [
  ['Setting', 'Value'],
  ['Worth of a Reach', 20],
];
const on = (today: string, more: Cells = {}): unknown[][] =>
  applicant({ Season: 2027, Today: today, 'US letters': 3, Specialties: 'Internal Medicine', ...more });
const table = (name: 'NEXT_STEPS' | 'TIMELINE', ...args: unknown[]): string[][] => addon.call(name, ...args) as string[][];
const caseIn = (steps: string[][]): string => steps[1]?.[4] ?? '';
const tasksIn = (days: string[][]): string[] => days.map(([when, task]) => `${when} ${task}`);

const INVITED = programs({ Program: 'A', Status: 'invited' });
const MATCHED = programs({ Program: 'A', Status: 'matched' });
/** Two columns wide, as SETTINGS are. */
const NARROW = [
  ['Program', 'Status'],
  ['A', 'matched'],
];

describe('the list and SETTINGS', () => {
  test('are told apart in either order', () => {
    const alone = table('NEXT_STEPS', on('2026-11-29'));
    const both = table('NEXT_STEPS', on('2026-11-29'), SETTINGS, INVITED);
    expect(both).toEqual(table('NEXT_STEPS', on('2026-11-29'), INVITED, SETTINGS));
    expect([caseIn(alone), caseIn(both)]).toEqual([
      expect.stringContaining('no interview in hand'),
      expect.stringContaining('You have interviews in hand'),
    ]);
  });
  test('a list of two columns is known by its first row', () => {
    expect(caseIn(table('NEXT_STEPS', on('2027-03-20'), NARROW))).toContain('You matched');
  });
  test.each([
    ['two lists', INVITED, INVITED],
    ['two SETTINGS', SETTINGS, SETTINGS],
  ])('%s are refused', (_what, one, other) => {
    expect(() => table('TIMELINE', on('2026-11-29'), one, other)).toThrow(
      'after profile give your list once and SETTINGS once, in either order',
    );
  });
});

describe('the conclusion by phase', () => {
  test.each([
    ['2026-06-10', 'For the 2027 season: '],
    ['2026-09-10', 'For the 2027 season: '],
    ['2026-11-29', 'For the next season, 2028: '],
    ['2027-03-20', 'For the next season, 2028: '],
  ])('%s: %s', (today, says) => {
    expect(caseIn(table('NEXT_STEPS', on(today), programs({ Program: 'A' })))).toContain(says);
  });
  test('without Today it asks for it, and says no number', () => {
    const says = caseIn(table('NEXT_STEPS', on('', { Today: undefined })));
    expect(says).toContain('Fill in “Today” in PROFILE');
    expect(says).not.toContain('applications');
  });
  test('who matched has nothing to build up: no domain, the contract first', () => {
    const steps = table('NEXT_STEPS', on('2027-03-20'), MATCHED);
    expect(steps.some(([domain]) => domain === 'Letters')).toBe(false);
    expect(steps[2]).toEqual(['This week', '', '', '', 'Sign your contract.', 'NRMP policy and FAQs']);
    expect(steps.find(([, about]) => about === 'This year or next')?.[3]).toBe('Matched');
  });
  test('a guide that differs stands beside, each for its own: 80-150 and 60-120 on a visa, 60-100 or more for a citizen', () => {
    expect(caseIn(table('NEXT_STEPS', on('2026-06-10')))).toContain(
      '80-150 applications in Internal Medicine for IMGs who need a visa (G5.volume); 60-120 for IMGs who are not US citizens (G4.volume).',
    );
    expect(caseIn(table('NEXT_STEPS', on('2026-06-10', { 'Work right': 'US citizen', 'Visa wanted': undefined })))).toContain(
      '60-100 or more applications in Internal Medicine for US-citizen IMGs (G2.volume).',
    );
  });
});

describe('the days by phase', () => {
  test('a pending Step 2 CK: the last sitting for the rank list deadline of 2027-03-03 is 8 weeks before, 2027-01-06', () => {
    const pending = { 'Step 2 CK': 'Pending', 'Step 2 CK attempts': undefined };
    expect(tasksIn(table('TIMELINE', on('2026-11-29', pending)))).toContain(
      '2027-01-06 Last day to sit Step 2 CK for a result by the rank list deadline, March 3, 2027: 8 weeks before; February 3, 2027 leaves no margin, and in 2020 test centers were shut January 1-14',
    );
    expect(tasksIn(table('TIMELINE', on('2026-11-29'))).join()).not.toContain('Last day to sit Step 2 CK');
  });
  test('registering with NRMP has a last day at the standard fee: 2027-01-29', () => {
    expect(tasksIn(table('TIMELINE', on('2026-11-29')))).toContain(
      '2027-01-29 NRMP registration at the standard fee by 23:59 Eastern Time; then $50 more until the rank list deadline',
    );
  });
  test('who has no ECFMG certification: OET in December, the Pathway by 31 January', () => {
    const tasks = tasksIn(table('TIMELINE', on('2026-11-29', { 'ECFMG certification': 'No' })));
    expect(tasks).toEqual(
      expect.arrayContaining([
        '2026-12-31 At the latest: OET Medicine sat, if you need a Pathway. With all of it complete by March 3, 2027 you stay in this Match; programs look for the certificate in September',
        '2027-01-31 At the latest: ECFMG Pathway applied for, if you need one',
      ]),
    );
  });
  test('after no match the tasks of the year have days: feedback two weeks after Match Day, a plan six weeks after, then the next season', () => {
    const tasks = tasksIn(table('TIMELINE', on('2027-03-20'), programs({ Program: 'A', Status: 'not matched' })));
    expect(tasks).toEqual(
      expect.arrayContaining([
        '2027-04-02 Ask each program that interviewed you for feedback',
        '2027-04-30 A written plan of what will be new: USCE, research or community work, English and interviews',
        '2027-05-31 Last day to apply to unfilled programs; since SOAP ended you may write to them',
        '2027-06-02 Season 2028: ERAS opens: start MyERAS; tokens follow in the last third of June',
        '2027-09-01 Season 2028: applications can be submitted, signals with them',
      ]),
    );
  });
  test('after a match the papers have days: the J-1 six weeks before 1 July, and nothing of SOAP', () => {
    const tasks = tasksIn(table('TIMELINE', on('2027-03-20'), MATCHED)).join('\n');
    expect(tasks).toContain('2027-05-20 J-1: contract, Statement of Need');
    expect(tasks).not.toMatch(/SOAP|Season 2028/);
  });
  test('once training has begun, 2027-07-01, the days are those of the next season; for who matched they are the papers', () => {
    const days = (today: string, list: unknown[][]) => tasksIn(table('TIMELINE', on(today), list)).join('\n');
    const unmatched = programs({ Program: 'A', Status: 'not matched' });
    expect(days('2027-06-30', unmatched)).toContain('2027-03-03 Rank order list');
    expect(days('2027-07-01', unmatched)).toMatch(/^2028-03-01 Rank order list/m);
    expect(days('2027-07-01', unmatched)).not.toMatch(/^2027-03/m);
    expect(days('2027-07-01', MATCHED)).not.toMatch(/2028|Applications can be/);
  });
  test('who has matched is given no applications to plan, in March nor once training has begun', () => {
    const says = (today: string, list: unknown[][]) => caseIn(table('NEXT_STEPS', on(today), list));
    for (const today of ['2027-03-20', '2027-07-02']) expect(says(today, MATCHED)).not.toMatch(/applications/);
    expect(says('2027-07-02', programs({ Program: 'A', Status: 'not matched' }))).toMatch(/^.*For the next season, 2028: 80-150/);
  });
  // 56 days after 20 July are 14 September.
  test('a Step 3 that was sat is awaited from the next day on, and no day to plan', () => {
    const sat = (today: string) => on(today, { 'Step 3': 'pending', 'Step 3 date': '2026-07-20', 'US letters': 2 });
    const told = (today: string) => [
      caseIn(table('NEXT_STEPS', sat(today))).includes('Step 3: by July 20, 2026, as planned'),
      tasksIn(table('TIMELINE', sat(today))).includes(
        '2026-07-20 Step 3 sat; the result is awaited: allow until September 14, 2026',
      ),
    ];
    expect([told('2026-07-20'), told('2026-07-21')]).toEqual([
      [true, false],
      [false, true],
    ]);
  });
  test('a certificate that is expected is told where an application waits for it: G5.date.ready', () => {
    const list = programs({ Program: 'A', ECFMG: 'needed to apply' }, { Program: 'B', ECFMG: 'needed to start' });
    const days = (ecfmg: string) => tasksIn(table('TIMELINE', on('2026-08-10', { 'ECFMG certification': ecfmg }), list));
    expect(days('expected 2026-09-30')).toContain('2026-09-30 Earliest day to apply where the certificate is needed first: A');
    expect(days('Yes').join()).not.toContain('the certificate is needed first');
  });
  test('while programs read without an interview, the days of the next season stand behind this one’s', () => {
    const tasks = (list: unknown[][]) => tasksIn(table('TIMELINE', on('2026-11-29'), list)).join('\n');
    expect(tasks(programs({ Program: 'A', Status: 'applied' }))).toContain('2027-09-01 Season 2028: applications');
    expect(tasks(INVITED)).not.toContain('Season 2028');
  });
  test('deadlines of programs that are still open stand at their day', () => {
    const list = programs({ Program: 'A', Deadline: '2026-10-15' }, { Program: 'B', Deadline: '2026-10-15', Visa: 'No visas' });
    const tasks = tasksIn(table('TIMELINE', on('2026-09-10'), list));
    expect(tasks.filter((one) => one.includes('Deadline of'))).toEqual(['2026-10-15 Deadline of A']);
  });
});
