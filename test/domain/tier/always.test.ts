/** What must hold for every row and applicant? Property tests; a failure prints its seed. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { call } from '../../../src/main';

type Values = Readonly<Record<string, unknown>>;

const pick = (...texts: string[]) => fc.constantFrom(...texts);
const kinds = pick(
  '',
  'Community',
  'County',
  'FQHC',
  'Hybrid',
  'University',
  'Flagship',
  'new',
  'Community, new',
  'University, new',
  'hybrid, new',
);
const visas = pick(
  '',
  'J-1 only',
  'J1, H1B',
  'no visa',
  'No J-1; H-1B with Step 3',
  'H-1B case by case',
  'J-1; H-1B for strong candidates',
  'H-1B with Step 3',
  'No J-1; H-1B if Step 3 is passed by February 1',
);
const shares = fc.oneof(
  fc.constant(''),
  fc.integer({ min: 0, max: 100 }).map((share) => `${share}%`),
  fc
    .tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 10, max: 60 }))
    .map(([part, whole]) => `${Math.min(part, whole)} of ${whole}`),
);
const scores = fc.oneof(
  fc.constant(''),
  fc.integer({ min: 195, max: 265 }).chain((score) => pick(`${score}`, `${score} pref`, `avg ${score}`, 'no min')),
);

const row = fc.record({
  Program: pick('Mill Creek Hospital', 'UCSF Fresno', 'Stanford'),
  Specialty: pick(
    '',
    'Internal Medicine',
    'Family Medicine',
    'Neurology',
    'Pathology',
    'Radiology',
    'Dermatology',
    'General Surgery',
  ),
  City: pick('Fresno', 'Los Angeles', 'San Francisco', 'Omaha', ''),
  State: pick('CA', 'NE', ''),
  Type: kinds,
  Visa: visas,
  'Min Step 1': scores,
  'Min Step 2 CK': scores,
  'Typical Step 2 CK': scores,
  Attempts: pick('', '1', '2', 'no fails', 'max 1 fail', 'no limit'),
  YOG: pick(
    '',
    'within 5 years',
    '5 yrs pref',
    '2019 or later',
    'no limit',
    'within 3 years of start',
    '5 years or active practice',
    'recent graduates only',
  ),
  USCE: pick('', '3 months', 'pref 2 months', 'required', 'not required', '2 months, obs ok'),
  'IMG policy': pick('', 'yes', 'US grads only', 'rarely'),
  'IMG %': shares,
  Size: pick('', '6', '12', '45'),
  ECFMG: pick('', 'needed to apply', 'by July 1'),
  Languages: pick('', 'Spanish'),
  Connection: pick('', 'rotated there', 'letter from their faculty', 'contact there'),
  Status: pick('', 'Applied', 'Invited'),
});

const applicant = fc.record({
  'Work right': pick('Needs a visa', 'US citizen', 'Permanent resident', 'Other work permit (EAD)'),
  'Visa wanted': pick('J-1', 'H-1B', 'Either'),
  'Graduation date': fc.integer({ min: 2008, max: 2026 }).map((year) => `${year}-06-15`),
  'Step 1': fc.oneof(fc.constant('Pass'), fc.integer({ min: 196, max: 260 })),
  'Step 1 attempts': fc.integer({ min: 1, max: 4 }),
  'Step 2 CK': fc.integer({ min: 205, max: 265 }),
  'Step 2 CK attempts': fc.integer({ min: 1, max: 3 }),
  'Step 3': pick('Not taken', 'Passed', 'Not taken, planned 2026-09-01'),
  'ECFMG certification': pick('Yes', 'No'),
  'Hands-on USCE months': fc.integer({ min: 0, max: 12 }),
  Languages: pick('English', 'English, Spanish'),
  'Underserved experience': pick('', 'free clinic'),
  'Target areas': pick('', 'California'),
  Ties: pick('', 'Bay Area (family in San Jose)'),
  Strengths: pick('', 'major research with US publications'),
  Season: fc.constant(2027),
  Today: fc.constant('2026-08-15'),
});

/** From the worst to the best: two marks, one, none. */
const RANK: readonly (readonly string[])[] = [
  ['Skip'],
  ...['Ultra-reach', 'Reach', 'Realistic'].flatMap((tier) => [
    [`${tier} (verify visa, graduation)`],
    [`${tier} (verify visa)`, `${tier} (verify graduation)`],
    [tier],
  ]),
];
const tierRank = (program: Values, profile: Values): number => {
  const block = [Object.keys(program), Object.values(program)];
  const answer = call('TIER', [block, Object.entries(profile)]) as string[][];
  const rank = RANK.findIndex((labels) => labels.includes(answer[1]?.[0] ?? ''));
  if (rank < 0) throw new Error(`no tier: ${answer[1]?.[0]}`);
  return rank;
};

/** `change` makes the pair better or leaves it; the row must not come out worse. Null: the change does not apply. */
const neverWorse = (change: (program: Values, profile: Values, by: number) => readonly [Values, Values] | null): void => {
  fc.assert(
    fc.property(row, applicant, fc.integer({ min: 1, max: 40 }), (program, profile, by) => {
      const better = change(program, profile, by);
      if (better === null) return;
      expect(tierRank(better[0], better[1])).toBeGreaterThanOrEqual(tierRank(program, profile));
    }),
  );
};

describe('always true', () => {
  test('M1: a higher Step 2 CK never makes a row worse', () => {
    neverWorse((program, profile, by) => [
      program,
      { ...profile, 'Step 2 CK': Math.min(300, Number(profile['Step 2 CK']) + by) },
    ]);
  });
  test('M2: a higher Step 1 never makes a row worse', () => {
    neverWorse((program, profile, by) =>
      profile['Step 1'] === 'Pass' ? null : [program, { ...profile, 'Step 1': Math.min(300, Number(profile['Step 1']) + by) }],
    );
  });
  test('M3: one failure fewer never makes a row worse', () => {
    neverWorse((program, profile, by) => {
      const exam = by % 2 === 0 ? 'Step 1 attempts' : 'Step 2 CK attempts';
      return Number(profile[exam]) > 1 ? [program, { ...profile, [exam]: Number(profile[exam]) - 1 }] : null;
    });
  });
  test('M4: a later graduation never makes a row worse', () => {
    neverWorse((program, profile, by) => {
      const year = Number(String(profile['Graduation date']).slice(0, 4)) + (by % 8);
      return year > 2026 ? null : [program, { ...profile, 'Graduation date': `${year}-06-15` }];
    });
  });
  test('M5: a larger IMG share, 10 or more residents known, never makes a row worse', () => {
    neverWorse((program, profile, by) => {
      const share = /^(\d+)%$/.exec(String(program['IMG %']));
      if (share === null || program.Size === '6') return null;
      return [{ ...program, 'IMG %': `${Math.min(100, Number(share[1]) + by)}%` }, profile];
    });
  });
  test('M6: a visa from not said to yes never makes a row worse', () => {
    neverWorse((program, profile) => (program.Visa === '' ? [{ ...program, Visa: 'J1, H1B' }, profile] : null));
  });
  test('M7: one more link never makes a row worse', () => {
    neverWorse((program, profile, by) => {
      const link = ['rotated there', 'letter from their faculty', 'contact there'][by % 3];
      return [{ ...program, Connection: [program.Connection, link].filter((one) => one !== '').join('; ') }, profile];
    });
  });
  test('M8: an earlier graduation, by up to 20 years, never makes a row better', () => {
    fc.assert(
      fc.property(row, applicant, fc.integer({ min: 1, max: 20 }), (program, profile, by) => {
        const year = Number(String(profile['Graduation date']).slice(0, 4)) - by;
        const earlier = { ...profile, 'Graduation date': `${year}-06-15` };
        expect(tierRank(program, earlier)).toBeLessThanOrEqual(tierRank(program, profile));
      }),
    );
  });
  test('M9: a graduation limit from not said to met never makes a row worse', () => {
    neverWorse((program, profile, by) => {
      const year = Number(String(profile['Graduation date']).slice(0, 4));
      // Training starts in 2027: so many years hold the graduation, and the year itself or an earlier one does.
      const met = ['no limit', `within ${2028 - year} years`, `${year - (by % 3)} or later`][by % 3] ?? '';
      return program.YOG === '' ? [{ ...program, YOG: met }, profile] : null;
    });
  });
});

const SHEET_VALUE = (value: unknown): boolean =>
  typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value));
const cell = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.double(),
  fc.boolean(),
  fc.date(),
  fc.constant(''),
  fc.constant(null),
  pick(
    '#N/A',
    'Loading...',
    '=1+1',
    '+x',
    '@y',
    '-z',
    'J-1 only',
    '12 of 30',
    'İstanbul',
    '👍',
    'no visa',
    '220+',
    '\u0000',
    '(((((((',
    '????',
  ),
);

describe('any cell in, never a fault, always a sheet value out', () => {
  const FIELDS = [
    'Program',
    'City',
    'State',
    'Location',
    'Type',
    'Visa',
    'J-1',
    'H-1B',
    'Min Step 1',
    'Min Step 2',
    'Avg CK',
    'Attempts',
    'YOG',
    'USCE',
    'IMG policy',
    'IMG %',
    'IMG count',
    'Residents',
    'ECFMG',
    'Languages',
    'Mission',
    'Connection',
    'Last year',
    'Status',
    'Checked on',
    'Track',
    'Specialty',
  ];
  test('SCORE, WHY and TIER answer every row of any cells', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { minLength: FIELDS.length, maxLength: FIELDS.length }), { maxLength: 4 }),
        applicant,
        (rows, profile) => {
          for (const name of ['TIER', 'WHY', 'SCORE']) {
            const answer = call(name, [[FIELDS, ...rows], Object.entries(profile)]) as unknown[][];
            expect(answer.length).toBeLessThanOrEqual(rows.length + 1);
            for (const line of answer) {
              for (const value of line) {
                expect(SHEET_VALUE(value)).toBe(true);
                if (typeof value === 'string') expect(value).not.toMatch(/^[=+\-@]/);
              }
            }
          }
        },
      ),
    );
  });
  test('any profile values, too', () => {
    const labels = [
      'Work right',
      'Visa wanted',
      'Graduation date',
      'Step 1',
      'Step 1 attempts',
      'Step 2 CK',
      'Step 3',
      'ECFMG',
      'USCE months',
      'Languages',
      'Ties',
      'Strengths',
      'Season',
      'Today',
    ];
    fc.assert(
      fc.property(fc.array(cell, { minLength: labels.length, maxLength: labels.length }), (values) => {
        const profile = [['Step 2 CK date', ''], ...labels.map((label, at) => [label, values[at]])];
        const answer = call('SCORE', [
          [
            ['Program', 'Visa'],
            ['X', 'J-1'],
          ],
          profile,
        ]) as unknown[][];
        expect(answer[1]?.every(SHEET_VALUE)).toBe(true);
      }),
    );
  });
  test('HOW_READ, VISA_OK, REGION on any cell', () => {
    fc.assert(
      fc.property(
        cell,
        pick(
          'visa',
          'j1',
          'step1',
          'step2',
          'attempts',
          'graduation',
          'usce',
          'share',
          'region',
          'type',
          'imgs',
          'ecfmg',
          'track',
          'header',
        ),
        (value, kind) => {
          expect(SHEET_VALUE(call('HOW_READ', [kind, value]))).toBe(true);
          expect(SHEET_VALUE(call('VISA_OK', [value, 'either']))).toBe(true);
          expect(SHEET_VALUE(call('REGION', [value]))).toBe(true);
        },
      ),
    );
  });
});
