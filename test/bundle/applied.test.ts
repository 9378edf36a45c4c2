/** Is a program that was applied to, is settled or is past its deadline ever offered, priced, signalled or written to as if it were open? Through the built add-on. */
import { describe, expect, test } from 'vitest';
import { keptAddon } from '../support/addon';
import { applicant, type Cells, programs } from '../support/applicant';

const addon = keptAddon();
const PROFILE: Cells = { Specialties: 'Internal Medicine', 'US letters': 3 };
const call = (name: string, rows: readonly Cells[], profile: Cells = {}): string[][] =>
  (addon.call(name, programs(...rows), applicant({ ...PROFILE, ...profile })) as unknown[][]).map((row) => row.map(String));

const OPEN: Cells = { Program: 'Open', Visa: '' };
/** Each with what SHORTLIST says of it. */
const CLOSED: readonly (readonly [cells: Cells, says: string])[] = [
  [{ Applied: true }, 'Already applied'],
  [{ Applied: 'yes' }, 'Already applied'],
  [{ Applied: new Date('2025-07-31T00:00:00Z') }, 'Already applied'],
  [{ Applied: false, Status: 'Applied' }, 'Already applied'],
  [{ Status: 'no reply' }, 'Already applied'],
  [{ Status: 'Waitlisted' }, 'Already waitlisted'],
  [{ Status: 'Declined' }, 'Marked “declined by me”'],
  [{ Status: 'interview declined' }, 'Marked “declined by me”'],
  [{ Status: 'Rejected' }, 'Marked “rejected”'],
  [{ Status: 'Withdrawn' }, 'Marked “withdrawn”'],
  [{ Status: 'Matched' }, 'Already matched'],
  [{ Applied: true, Status: 'Invited' }, 'Already invited'],
  [{ Deadline: '2025-07-31' }, 'Its deadline, July 31, 2025, is past.'],
];

describe.each(CLOSED)('%j', (cells, says) => {
  const rows = [OPEN, { ...OPEN, Program: 'Closed', ...cells }];

  test(`SHORTLIST leaves it out: ${says}`, () => {
    const lines = call('SHORTLIST', rows);
    expect(lines.filter(([apply]) => /^\d/.test(apply ?? '')).map(([, name]) => name)).toEqual(['Open']);
    expect(lines.find(([, name]) => name === 'Closed')?.[5]).toContain(says);
  });

  test('SIGNALS gives it none', () => {
    expect(call('SIGNALS', rows).flatMap(([kind, name]) => (kind === 'gold' ? [name] : []))).toEqual(['Open']);
  });

  test('LIST_BALANCE prices the open one alone: 1 × 11 USD, not 2 × 11', () => {
    expect(call('LIST_BALANCE', rows).find(([what]) => what === 'Cost')?.[3]).toContain(' costs 11 USD ');
  });

  test('no message says that one plans to apply there', () => {
    const line = call('VERIFY_NEXT', rows).find(([, name]) => name === 'Closed');
    expect(line?.[6] ?? '').not.toContain('plan to apply');
  });
});

describe('what is not closed', () => {
  test.each([
    [{ Applied: false }],
    [{ Applied: 'no' }],
    [{ Applied: 'not yet' }],
    [{ Status: 'Planned' }],
    [{ Status: 'not applied yet' }],
    [{ Deadline: '2025-08-01' }],
  ])('%j is offered and priced: 2 × 11 = 22 USD', (cells) => {
    const rows = [OPEN, { ...OPEN, Program: 'Other', ...cells }];
    expect(call('SHORTLIST', rows).filter(([apply]) => /^\d/.test(apply ?? ''))).toHaveLength(2);
    expect(call('LIST_BALANCE', rows).find(([what]) => what === 'Cost')?.[3]).toContain(' costs 22 USD ');
  });
});

describe('what is asked', () => {
  const asks = (cells: Cells): string | undefined =>
    call('VERIFY_NEXT', [{ Program: 'One', Visa: '', 'CK minimum': '', 'IMG %': '', ...cells }], { 'Step 2 CK': 218 })
      .filter(([, name]) => name === 'One')
      .map(([, , , ask, , , message]) => `${ask}\n${message}`)[0];

  test('before applying the cut-off is asked, once applied it is not: the visa and the residents still are', () => {
    expect(asks({})).toMatch(/is there a minimum\?[\s\S]*- Is there a minimum Step 2 CK score\?/);
    expect(asks({ Applied: true })).not.toContain('minimum');
    expect(asks({ Applied: true })).toMatch(/I have applied to One[\s\S]*J-1 visa\?[\s\S]*international graduates\?/);
  });

  test.each(['Applied', 'Invited', 'Waitlisted', 'no reply'])('of a row that is %s no limit is asked', (status) => {
    const rows = [{ Program: 'One', 'CK minimum': '', 'YOG limit': '', Attempts: '', USCE: '', ECFMG: '', Status: status }];
    const profile = {
      'Step 2 CK': 218,
      'Step 2 CK attempts': 2,
      'Graduation date': '2019-07-01',
      'Hands-on USCE months': 2,
      'ECFMG certification': 'No',
    };
    expect(call('VERIFY_NEXT', rows, profile).map(([, name]) => name)).not.toContain('One');
    const [, line] = call('VERIFY_NEXT', [{ ...rows[0], Status: '' }], profile);
    expect(line?.[6]?.match(/^- /gm)).toHaveLength(5);
  });

  test.each(['Declined', 'Rejected', 'Withdrawn', 'Matched'])('nothing of a row that is settled: %s', (status) => {
    expect(asks({ Status: status })).toBeUndefined();
  });
});

describe('what it counts for', () => {
  test('LIST_SUMMARY counts each as applied, and no interview that was declined or waited for', () => {
    const statuses = ['Interview declined', 'Waitlisted', 'no reply', 'Interviewed', 'Matched'];
    const rows = [...statuses.map((Status) => ({ Program: Status, Status })), { Program: 'Ticked', Applied: true }, OPEN];
    const [numbers] = call('LIST_SUMMARY', rows);
    const [heads] = addon.call('LIST_SUMMARY', 'headers') as string[][];
    const of = (name: string) => numbers?.[heads?.indexOf(name) ?? -1];
    expect([of('Applied'), of('Interviews')]).toEqual(['6', '2']);
  });

  test('thirty ticked: the next one costs the price of the 31st, 30 USD', () => {
    const ticked = Array.from({ length: 30 }, (_, at) => ({ Program: `Sent ${at}`, Applied: true }));
    expect(call('SHORTLIST', [...ticked, { Program: 'Next' }])[2]?.slice(1, 5)).toEqual(['Next', 'Realistic', '0', '30']);
    expect(call('SHORTLIST', [...ticked.slice(1), { Program: 'Next' }])[2]?.[4]).toBe('11');
  });

  test('a row waitlisted keeps its tier, and what would stop it is asked back; one declined is judged as any other', () => {
    const tier = (Status: string) => call('TIER', [{ Program: 'One', 'CK minimum': '250 required', Status }])[1]?.[0];
    expect([tier('Waitlisted'), tier('Matched'), tier('Declined')]).toEqual(['Realistic', 'Realistic', 'Skip']);
    const score = call('SCORE', [{ Program: 'One', 'CK minimum': '250 required', Status: 'Waitlisted' }])[1];
    expect(score?.[6]).toContain('You are waitlisted, yet its cell “250 required” rules you out');
  });

  test('WHAT_IF tells a ticked program of news, and offers none that is settled or past its deadline', () => {
    const told = (cells: Cells): string | undefined =>
      (
        addon.call(
          'WHAT_IF',
          programs({ Program: 'One', USCE: 'required 4 months', ...cells }),
          applicant({ 'Hands-on USCE months': 2 }),
          'USCE: 4',
        ) as string[][]
      )[2]?.[4];
    expect(told({ Applied: true })).toBe('Applied there, no answer yet: send a brief update');
    expect(['Declined', 'Matched', 'Waitlisted'].map((Status) => told({ Status }) ?? '')).toEqual(['', '', '']);
    expect([told({ Deadline: '2025-07-31' }), told({ Deadline: '2025-08-01' })]).toEqual(['', 'It opens: worth an application']);
  });
});
