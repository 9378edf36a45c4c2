/** What do the sentences of a verdict say, and what of the profile does each give away? */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Reason, sentence } from '../../../src/domain/decision';
import type { ProfileField } from '../../../src/domain/profileField';
import type { ReasonCode } from '../../../src/domain/reasonCode';
import { RULES } from '../../../src/domain/rules/rules';
import type { Cells } from '../../support/applicant';
import { verdictOf, wordsOf } from '../../support/verdict';

const PENDING: Cells = { 'Step 2 CK': 'Pending', 'Step 2 CK attempts': undefined };
const CITIZEN: Cells = { 'Work right': 'Citizen', 'Visa wanted': undefined };
const PERMIT: Cells = { 'Work right': 'Other work permit', 'Visa wanted': undefined };

describe('sentences', () => {
  const told: readonly (readonly [sentence: string, row: Cells, profile?: Cells])[] = [
    ['Realistic: community program, 60% IMGs.', {}],
    ['60% IMGs (27 of 45)', { 'IMG %': '27 of 45' }],
    ['Reach: new community program, 20%–30% IMGs', { Type: 'Community, new', 'IMG %': '20-30%' }],
    ['Realistic: new program', { Type: 'new' }],
    ['Realistic: program of unstated type', { Type: '' }],
    ['Realistic: university-affiliated community program', { Type: 'Hybrid' }],
    ['44% IMGs (4 of 9; only 9 residents known)', { 'IMG %': '4 of 9' }],
    ['45% IMGs (only 8 residents known)', { 'IMG %': '45%', Size: '8' }],
    ['Reach: new community program, IMG share not known', { Type: 'Community, new', 'IMG %': '' }],
    ['IMG share: how many of its residents are IMGs?', { 'IMG %': '' }],
    ['IMG share: 20%–30% is a range; what is it exactly?', { 'IMG %': '20-30%' }],
    ['Held at Ultra-reach by a Step 2 CK of 214, under 215 at a university', { Type: 'University' }, { 'Step 2 CK': 214 }],
    ['219, under 220 at a hybrid (university-affiliated) program', { Type: 'Hybrid' }, { 'Step 2 CK': 219 }],
    ['219, under 220 where the type is not stated', { Type: '' }, { 'Step 2 CK': 219 }],
    ['a Step 2 CK that is not in yet, at this kind of program', { Type: 'Hybrid' }, PENDING],
    ['a Step 2 CK that is not in yet, at a university', { Type: 'University' }, { ...PENDING, 'Step 2 CK': 'Not taken' }],
    ['a Step 2 CK that is not known, at this kind of program', { Type: '' }, { ...PENDING, 'Step 2 CK': undefined }],
    ['232, 16 points below the preferred 248', { 'CK minimum': '248 preferred' }],
    ['232, 10 points below the typical 242', { 'Typical Step 2 CK': 'avg 242' }],
    ['Against: Step 2 CK 232 is below its typical 242.', { 'Typical Step 2 CK': 'avg 242' }],
    ['a condition on J-1 that is up to the program (“J-1 case by case”)', { Visa: 'J-1 case by case' }],
    ['one exam failure with a Step 2 CK of 229, under 230', {}, { 'Step 1 attempts': 2, 'Step 2 CK': 229 }],
    ['2 exam failures with a Step 2 CK that is not in', {}, { ...PENDING, 'Step 1 attempts': 3 }],
    ['3 exam failures across all Steps', {}, { 'Step 1 attempts': 4 }],
    ['a strong profile: yours has an exam failure.', { Specialty: 'Neurology' }, { 'Step 1 attempts': 2 }],
    ['a strong profile: yours has a Step 2 CK of 229, under 230.', { Specialty: 'Neurology' }, { 'Step 2 CK': 229 }],
    ['a strong profile: yours has a Step 2 CK that is not in.', { Specialty: 'Neurology' }, PENDING],
    ['Held at Ultra-reach by Dermatology', { Specialty: 'Dermatology' }],
    [
      'Raised to Realistic: reasons for outnumber reasons against by two.',
      { Type: 'Hybrid', 'IMG %': '20%', Connection: 'rotated there; letter from their faculty' },
    ],
    [
      'Lowered to Reach: reasons against outnumber reasons for by two.',
      { 'CK minimum': '235 preferred', 'YOG limit': 'within 1 year preferred' },
    ],
    [
      'For: you speak Spanish and your underserved work fits its mission.',
      { Languages: 'Spanish', Mission: 'underserved' },
      { Languages: 'English, Spanish', 'Underserved experience': 'free clinic' },
    ],
    ['For: you speak Hindi, Urdu.', { Languages: 'Hindi, Urdu' }, { Languages: 'English, Hindi, Urdu' }],
    ['Against: 9 of its 10 IMGs come from Caribbean schools', { 'IMG %': '20 residents: 9 Caribbean, 1 India, 10 US MD' }],
    [
      'Against: it prefers more USCE (“3 months preferred”) than your 1 month.',
      { USCE: '3 months preferred' },
      { 'Hands-on USCE months': 1 },
    ],
    [
      'Not with this profile: it requires Step 2 CK 233 (“233 required”), and yours is 232: 1 short, and no link there to help.',
      { 'CK minimum': '233 required' },
    ],
    ['yours is 232: 6 short.', { 'CK minimum': '238 required' }],
    [
      'Ask first: your letter writer there can ask them to read your file.',
      { 'CK minimum': '237 required', Connection: 'rotated there; letter from their faculty' },
    ],
    ['Ask first: those you rotated with there', { 'CK minimum': '237 required', Connection: 'rotated there' }],
    ['Ask first: your contact there', { 'CK minimum': '237 required', Connection: 'contact there' }],
    ['Not yet: it requires Step 2 CK 225 (“225 required”), and you have no pass yet.', { 'CK minimum': '225 required' }, PENDING],
    ['it requires Step 1 210 (“210 required”), and yours is 209.', { 'Min Step 1': '210 required' }, { 'Step 1': 209 }],
    ['at most 1 attempt at Step 1 (“1 attempt”), and yours took 2.', { Attempts: '1 attempt' }, { 'Step 1 attempts': 2 }],
    [
      'at most 2 attempts at Step 2 CK (“2 attempts”), and yours took 3.',
      { Attempts: '2 attempts' },
      { 'Step 2 CK attempts': 3 },
    ],
    ['at most 1 attempt at Step 3 (“1 attempt”), and yours took 2.', { Attempts: '1 attempt' }, { 'Step 3': 'Fail' }],
    [
      '(“within 5 years”), and you graduated on September 2, 2020 (5.8 years by the start).',
      { 'YOG limit': 'within 5 years' },
      { 'Graduation date': '2020-09-02' },
    ],
    [
      'is the limit (“within 5 years”) counted to the application or to the start of residency?',
      { 'YOG limit': 'within 5 years' },
      { 'Graduation date': '2020-12-01' },
    ],
    ['Graduation: how many years since graduation does it accept?', { 'YOG limit': 'recent graduates only' }],
    [
      'Graduation: you are past the limit; does its exception (“or active clinical practice”) apply to you?',
      { 'YOG limit': 'within 5 years or active clinical practice' },
      { 'Graduation date': '2015-06-30' },
    ],
    [
      'Not yet: it requires 3 months of USCE (“3 months required”), and you have 1 month.',
      { USCE: '3 months required' },
      { 'Hands-on USCE months': 1 },
    ],
    [
      'you have 1 month (3 planned by September 1, 2025).',
      { USCE: '3 months required' },
      { 'Hands-on USCE months': '1, 3 by 2025-09-01' },
    ],
    ['it requires hands-on USCE (“required”), and you have 0 months.', { USCE: 'required' }, { 'Hands-on USCE months': 0 }],
    [
      'USCE: do your observership months count toward what it requires?',
      { USCE: '3 months required' },
      { 'Hands-on USCE months': 2, 'Observership months': 1 },
    ],
    [
      'USCE: how many of your months were hands-on? Fill in “Hands-on USCE months” in PROFILE.',
      { USCE: '3 months hands-on required, observerships do not count' },
      { 'Hands-on USCE months': '', 'Observership months': 4 },
    ],
    [
      'USCE: do your observership months count toward what it requires?',
      { USCE: '3 months required' },
      { 'Hands-on USCE months': '', 'Observership months': 3 },
    ],
    [
      'it requires ECFMG certification to apply (“needed to apply”), and you are not certified.',
      { ECFMG: 'needed to apply' },
      { 'ECFMG certification': 'No' },
    ],
    ['Would be Realistic: university program', { Type: 'University' }, { 'Step 2 CK': 214 }],
    ['Also held at Reach by a Step 2 CK of 219', { Type: 'Hybrid', 'IMG %': '20%' }, { 'Step 2 CK': 219 }],
    ['No better than Reach in any case: a Step 2 CK of 219', { Type: 'Hybrid', Specialty: 'Dermatology' }, { 'Step 2 CK': 219 }],
    ['J-1: yes (“J-1”).', {}],
    ['J-1 or H-1B is not offered (“no visa”).', { Visa: 'no visa' }, { 'Visa wanted': 'Either' }],
    ['Visa: does it sponsor J-1?', { Visa: '' }],
    ['Visa: does it sponsor H-1B?', { Visa: '' }, { 'Visa wanted': 'H-1B' }],
    ['Visa: does it sponsor J-1 or H-1B?', { Visa: '' }, { 'Visa wanted': 'Either' }],
    ['Visa: does it take an EAD?', {}, PERMIT],
    [
      'Visa: do you need one here? Fill in “Work right” in PROFILE.',
      { Visa: '' },
      { 'Work right': undefined, 'Visa wanted': undefined },
    ],
    [
      'Visa: are you a citizen or a permanent resident?',
      { 'IMG policy': 'US citizen IMGs only' },
      { 'Work right': 'No visa needed', 'Visa wanted': undefined },
    ],
    [
      'Visa: are you a citizen or a permanent resident?',
      { Visa: 'J-1 sponsored. EAD not accepted' },
      { 'Work right': 'No visa needed', 'Visa wanted': undefined },
    ],
    ['Step 2 CK: is there a minimum?', { 'CK minimum': '' }, { 'Step 2 CK': 229 }],
    ['Attempts: how many attempts are allowed?', {}, { 'Step 1 attempts': 2 }],
    ['Graduation: is there a limit on years since graduation?', { 'YOG limit': '' }, { 'Graduation date': '2015-06-30' }],
    ['USCE: how many months of US clinical experience does it require?', {}, { 'Hands-on USCE months': 2 }],
    ['ECFMG: is certification needed to apply or to start?', {}, { 'ECFMG certification': 'No' }],
    ['Checked on May 31, 2025, before this season opened: check its facts again.', { 'Checked on': '2025-05-31' }],
    ['Held at Reach by San Francisco County', { City: 'San Francisco', State: 'CA' }],
    ['A preliminary position lasts one year and is not full training.', { Track: 'Preliminary' }],
    ['IMGs are not considered (“US graduates only”).', { 'IMG policy': 'US graduates only' }, CITIZEN],
    ['You were invited, yet its cell “no visa” rules you out: is the cell right?', { Visa: 'no visa', Status: 'Invited' }],
    ['You were interviewed, yet', { Visa: 'no visa', Status: 'Interviewed' }],
    ['You are waitlisted, yet', { Visa: 'no visa', Status: 'Waitlisted' }],
    ['You ranked it, yet', { Visa: 'no visa', Status: 'Ranked' }],
    ['You matched there, yet', { Visa: 'no visa', Status: 'Matched' }],
  ];
  test.each(told.map(([says, row, profile = {}]) => [says, row, profile] as const))('%s', (says, row, profile) => {
    expect(wordsOf(verdictOf(row, profile))).toContain(says);
  });
});

describe('“Not yet” where it can still be mended; programs begin to read on 2025-09-24', () => {
  const USCE: Cells = { USCE: '3 months required' };
  const ECFMG: Cells = { ECFMG: 'needed to apply' };
  const lines: readonly (readonly [says: string, row: Cells, profile: Cells, opening: string])[] = [
    ['USCE the day before', USCE, { 'Hands-on USCE months': 1, Today: '2025-09-23' }, 'Not yet: '],
    ['USCE on the day', USCE, { 'Hands-on USCE months': 1, Today: '2025-09-24' }, 'Not with this profile: '],
    ['USCE planned by the day', USCE, { 'Hands-on USCE months': '1, 3 by 2025-09-24', Today: '2025-09-24' }, 'Not yet: '],
    [
      'USCE planned for the day after',
      USCE,
      { 'Hands-on USCE months': '1, 3 by 2025-09-25', Today: '2025-09-24' },
      'Not with this profile: ',
    ],
    [
      'too little USCE planned',
      USCE,
      { 'Hands-on USCE months': '1, 2 by 2025-09-24', Today: '2025-09-24' },
      'Not with this profile: ',
    ],
    ['Today not said', USCE, { 'Hands-on USCE months': 1, Today: undefined }, 'Not yet: '],
    ['Season not said', USCE, { 'Hands-on USCE months': 1, Season: undefined }, 'Not yet: '],
    ['a certificate the day before', ECFMG, { 'ECFMG certification': 'No', Today: '2025-09-23' }, 'Not yet: '],
    ['a certificate on the day', ECFMG, { 'ECFMG certification': 'No', Today: '2025-09-24' }, 'Not with this profile: '],
    [
      'a certificate expected by the day',
      ECFMG,
      { 'ECFMG certification': 'expected 2025-09-24', Today: '2025-09-24' },
      'Not yet: ',
    ],
    [
      'a certificate expected the day after',
      ECFMG,
      { 'ECFMG certification': 'expected 2025-09-25', Today: '2025-09-24' },
      'Not with this profile: ',
    ],
    ['a score that is not in', { 'CK minimum': '225 required' }, { ...PENDING, Today: '2025-12-01' }, 'Not yet: '],
    ['a score that is in', { 'CK minimum': '233 required' }, {}, 'Not with this profile: '],
  ];
  test.each(lines)('%s', (_says, row, profile, opening) => {
    const verdict = verdictOf(row, profile);
    expect([verdict.tier, verdict.opening]).toEqual(['Skip', opening]);
  });
  test('a row that is no Skip has no opening', () => {
    expect(verdictOf().opening).toBe('');
  });
});

describe('who says so', () => {
  const lines: readonly (readonly [code: ReasonCode, source: string, row: Cells, profile?: Cells])[] = [
    ['share-realistic', 'G5.tier.realistic', {}],
    ['share-realistic', 'G4.kind.state', { Type: 'University' }],
    ['share-reach', 'G5.tier.reach', { 'IMG %': '20%' }],
    ['share-ultra-reach', 'G5.roster.us', { 'IMG %': '4%' }],
    ['share-not-known', 'G1.kind.new', { Type: 'Community, new', 'IMG %': '' }],
    ['share-not-known', 'ours', { 'IMG %': '' }],
    ['flagship', 'G5.tier.ultra', { Type: 'Flagship' }],
    ['ck-far-below-preferred', 'G1.below', { 'CK minimum': '247 preferred' }],
    ['ck-far-below-preferred', 'G5.cutoff', { 'CK minimum': '248 preferred' }],
    ['ck-low-at-university', 'G1.ck.low', { Type: 'University' }, { 'Step 2 CK': 214 }],
    ['ck-below-university', 'G4.ck', { Type: 'University' }, { 'Step 2 CK': 224 }],
    ['ck-below-hybrid', 'G3.ck.hard', { Type: 'Hybrid' }, { 'Step 2 CK': 219 }],
    ['ck-pending', 'G2.ck.late', { Type: 'Hybrid' }, PENDING],
    ['many-failures', 'G3.filter.fails', {}, { 'Step 1 attempts': 4 }],
    ['failure-at-university', 'G4.fail', { Type: 'University' }, { 'Step 1 attempts': 2 }],
    ['failure-not-repaired', 'G1.rehab', {}, { 'Step 1 attempts': 2, 'Step 2 CK': 229 }],
    ['specialty-surgical', 'ours.spec.surgical', { Specialty: 'General Surgery' }],
    ['high-demand-area', 'G1.pools', { City: 'San Francisco', State: 'CA' }],
    ['rotated-there', 'G4.core', { Connection: 'rotated there' }],
    ['same-school', 'G5.roster.same', { Connection: 'residents from my school' }],
    ['ck-strong', 'G4.ck', {}, { 'Step 2 CK': 240 }],
    ['one-year-position', 'G3.unmatched.list', { Track: 'Preliminary' }],
    ['exceptional-strength', 'G5.tier.ultra', { Type: 'Flagship' }, { Strengths: 'unique expertise' }],
  ];
  test.each(lines.map(([code, source, row, profile = {}]) => [code, source, row, profile] as const))(
    '%s: %s',
    (code, source, row, profile) => {
      const origin = verdictOf(row, profile).because.find((reason) => reason.code === code)?.origin;
      expect(origin).toEqual({ kind: source.startsWith('ours') ? 'ours' : 'published', source });
    },
  );
  test('words of the program are quoted as they stand', () => {
    expect(verdictOf({ Visa: 'No visa sponsorship' }).because[0]?.origin).toEqual({
      kind: 'quoted',
      words: 'No visa sponsorship',
    });
  });
});

test.each([
  [
    '2 sittings of Step 2 CK where at most 1 of Step 1 is allowed',
    { Attempts: 'Step 1 on first attempt' },
    { 'Step 2 CK attempts': 2 },
  ],
  ['a failed Step 3 where at most 1 of Step 2 CK is allowed', { Attempts: 'Step 2 CK on first attempt' }, { 'Step 3': 'Fail' }],
  ['an exam that is not taken', { Attempts: '1 attempt' }, { 'Step 3': 'Not taken', 'Step 3 attempts': 2 }],
] as const)('no limit is broken by %s', (_says, row, profile) => {
  expect(verdictOf(row, profile).because.map(({ code }) => code)).not.toContain('too-many-attempts');
});

describe('fit, the reasons for minus those against', () => {
  test.each([
    ['none', {}, 0],
    ['two for', { Connection: 'rotated there; letter from their faculty' }, 2],
    ['one for and one against', { Connection: 'rotated there', 'CK minimum': '235 preferred' }, 0],
    ['one against', { 'CK minimum': '235 preferred' }, -1],
  ] as const)('%s: %s is %i', (_says, row, fit) => {
    expect(verdictOf(row).fit).toBe(fit);
  });
  test('stands on a Skip too', () => {
    expect(verdictOf({ Visa: 'no visa', Connection: 'rotated there' }).fit).toBe(1);
  });
});

interface Edge {
  readonly says: string;
  readonly row: Cells;
  readonly profile: Cells;
}
const edges = (Object.values(JSON.parse(readFileSync('test/cases/edges.json', 'utf8'))) as Edge[][]).flat();

describe('every reason of every edge, which stands once', () => {
  /** What of the profile the sentence gives away, beside the visa, which is settled by what is wanted and, under a condition, by the exams. */
  const GIVES_AWAY: Readonly<Partial<Record<ReasonCode, readonly ProfileField[]>>> = {
    'imgs-citizens-only': ['work_right'],
    'step-2-pending': ['step2'],
    'step-2-just-missed': ['step2'],
    'step-2-just-missed-fit': ['step2', 'languages', 'underserved', 'areas'],
    'graduation-just-missed': ['graduation_date'],
    'step-2-below-required': ['step2'],
    'step-1-below-required': ['step1'],
    'graduated-too-long-ago': ['graduation_date'],
    'usce-missing': ['usce_months'],
    'ecfmg-missing': ['ecfmg'],
    'exceptional-strength': ['strengths'],
    'ck-low-at-university': ['step2'],
    'ck-below-university': ['step2'],
    'ck-below-hybrid': ['step2'],
    'ck-pending': ['step2'],
    'ck-far-below-preferred': ['step2'],
    'ck-far-below-typical': ['step2'],
    'many-failures': ['step1_attempts', 'step2_attempts', 'step3_attempts'],
    'failure-at-university': ['step1_attempts', 'step2_attempts', 'step3_attempts'],
    'failure-not-repaired': ['step1_attempts', 'step2_attempts', 'step3_attempts', 'step2'],
    'specialty-needs-more': ['step2'],
    'high-demand-area': ['ties'],
    'tie-there': ['ties'],
    'ck-above-stated': ['step2'],
    'ck-strong': ['step2'],
    'ck-below-stated': ['step2'],
    'mission-fit': ['languages', 'underserved'],
    'outside-preferred-graduation': ['graduation_date'],
    'usce-below-preferred': ['usce_months'],
    'imgs-nearly-all-caribbean': ['work_right'],
  };
  /** A gap of this name is filled from the profile: what the sentence quotes there, it gives away. */
  const QUOTED: Readonly<Record<string, ProfileField>> = {
    step1: 'step1',
    step2: 'step2',
    times: 'step1_attempts',
    graduation: 'graduation_date',
    usce: 'usce_months',
    tie: 'ties',
    strength: 'strengths',
  };
  const VISA: readonly ReasonCode[] = [
    'visa-offered',
    'visa-refused',
    'visa-conditional',
    'visa-step3-planned',
    'visa-at-program',
    'visa-on-step3',
    'visa-step3-late',
  ];
  const usesOf = ({ code }: Reason, { row, profile }: Edge): readonly ProfileField[] => {
    if (VISA.includes(code))
      return [
        'work_right',
        'visa_wanted',
        ...(/ if | with | case | transfers /.test(String(row.Visa)) ? (['step2', 'step3'] as const) : []),
      ];
    if (code === 'too-many-attempts')
      return [`step${profile['Step 1 attempts'] ? 1 : profile['Step 2 CK attempts'] ? 2 : 3}_attempts`];
    if (code === 'same-school' && profile.Citizenship) return ['citizenship'];
    if (code === 'same-school') return profile['Medical school'] || profile['School country'] ? ['school', 'school_country'] : [];
    return GIVES_AWAY[code] ?? [];
  };
  test.each(edges.map((edge) => [edge.says, edge] as const))('%s', (_says, edge) => {
    const { because } = verdictOf(edge.row, edge.profile);
    const codes = because.map(({ code }) => code);
    expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([]);
    for (const reason of because) {
      expect(sentence(reason)).not.toMatch(/[{}]|“”|undefined|null|NaN| {2}/);
      expect([reason.code, reason.uses]).toEqual([reason.code, usesOf(reason, edge)]);
      expect(reason.uses).toEqual(expect.arrayContaining(Object.keys(reason.values).flatMap((gap) => QUOTED[gap] ?? [])));
      if (reason.origin.kind === 'quoted') expect(`J-1 ${Object.values(edge.row)}`).toContain(reason.origin.words);
      else expect(['ours', ...Object.keys(RULES)]).toContain(reason.origin.source.replace('ours, after ', ''));
    }
  });
});
