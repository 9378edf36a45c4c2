/** STATEMENT_CHECK: does it find what a program director would stumble over, quote it, and leave a good text alone? Through the built add-on. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { keptAddon } from '../support/addon';
import { applicant, type Cells } from '../support/applicant';

const addon = keptAddon();
const check = (text: unknown, profile: Cells = {}, ...rest: unknown[]): string[][] =>
  (
    addon.call('STATEMENT_CHECK', text, applicant({ Season: 2027, Today: '2026-08-20', ...profile }), ...rest) as string[][]
  ).slice(1);
const says = (text: unknown, profile: Cells = {}, ...rest: unknown[]): string =>
  check(text, profile, ...rest)
    .map(([finding, weight]) => `${weight}: ${finding}`)
    .join('\n');

interface Case {
  readonly id: string;
  readonly kind: 'paragraph' | 'statement';
  readonly quality: 'good' | 'flawed';
  readonly profile: Cells;
  readonly program: string | null;
  readonly text: string;
  readonly must: readonly string[];
  readonly mustNot: readonly string[];
  readonly major: boolean;
}
const CASES = JSON.parse(readFileSync('test/cases/statements.json', 'utf8')) as Case[];

/** How each finding begins. */
const BEGINS: Readonly<Record<string, string>> = {
  contradiction: 'PROFILE says otherwise',
  'wrong-program': 'It is written to',
  'wrong-specialty': 'It talks about',
  'wrong-region': 'It sees your future in',
  copied: 'A run of words matches',
  'too-long': ' sentences on your scores',
  share: '% of the statement is about scores',
  blame: 'It blames',
  apology: 'It apologizes',
  drama: 'It dwells on how bad it felt',
  'no-evidence': 'No evidence follows',
  'not-told': 'PROFILE has a failed attempt that the text',
  'scores-first': 'It opens with scores',
  'no-future': 'No clear future',
  'no-region': 'No paragraph ties you to',
};
const isFound = (code: string, found: string): boolean => found.includes(BEGINS[code] ?? code);

describe('labelled texts', () => {
  test.each(CASES.map((one) => [one.id, one.quality, one.kind, one] as const))('%s, %s %s', (_id, quality, kind, one) => {
    const table = (
      addon.call('STATEMENT_CHECK', one.text, Object.entries(one.profile), one.program ?? undefined) as string[][]
    ).slice(1);
    const found = table.map(([finding]) => finding).join('\n');
    expect(one.must.filter((code) => !isFound(code, found))).toEqual([]);
    expect(one.mustNot.filter((code) => isFound(code, found))).toEqual([]);
    const weighs = (weight: string): number => table.filter(([, own]) => own === weight).length;
    if (!one.major) expect(weighs('major')).toBe(0);
    if (quality === 'good') expect(weighs('minor')).toBeLessThanOrEqual(kind === 'statement' ? 1 : 2);
  });
});

const EVIDENCE = 'My rotations since then brought three letters.';
const sentences = (count: number): string =>
  `My Step 2 CK score is 232. ${'I prepared because I had to, and my exam plan was thin. '.repeat(count - 1)}${EVIDENCE}`;

describe('length of what is said about scores', () => {
  test.each([
    [3, 'Needs a visa', '', ''],
    [4, 'Needs a visa', 'note: Four sentences on your scores. Your guides ask for two or three', 'G5.ps.len'],
    [5, 'Needs a visa', 'minor: 5 sentences on your scores', 'G5.ps.len, G3.ps.share, G4.ps.one'],
    [4, 'US citizen', 'note: Four sentences', 'G2.ps.len'],
    [4, 'Other work permit', '', ''],
    [
      5,
      'Other work permit',
      'minor: 5 sentences on your scores. Your guides ask for one short paragraph.',
      'G3.ps.share, G4.ps.one',
    ],
  ])('%s sentences, %s: %s', (count, right, finding, rule) => {
    const found = check(sentences(count), { 'Work right': right, 'Visa wanted': undefined });
    if (finding === '') expect(found.map((line) => line[1])).toEqual(['']);
    else {
      expect(`${found[0]?.[1]}: ${found[0]?.[0]}`).toContain(finding);
      expect(found[0]?.[3]).toBe(rule);
    }
  });
});

describe('blame against circumstance', () => {
  test.each([
    ['My professors never taught us to think in vignettes.', true],
    ['The proctors were rude and the computer froze.', true],
    ['It was not my fault.', true],
    ['The exam was unfair to foreign graduates.', true],
    ['The war closed our school for a year.', false],
    ['My father fell ill that spring and I cared for him.', false],
    ['I do not blame my school for it; the plan was mine.', false],
    ['My mentors believed in me and pushed me to ask for help.', false],
    ['My school gave me a strong foundation.', false],
    ['My landlord refused to stop the hammering above my desk.', true],
    ['My landlord refused to stop the hammering above my desk, and I should have moved.', false],
    ['My study partner left me alone three weeks before.', true],
    ['I left my study group three weeks before and refused their help.', false],
    ['My nerves let me down.', false],
    ['The clock is made for native speakers.', true],
    ['In a quiet room it would have been 250.', true],
    ['With more practice it would have been 250.', false],
    ['It was his doing.', true],
  ])('“%s”: %s', (sentence, isBlame) => {
    const found = says(`My Step 2 CK score of 232 is lower than I hoped. ${sentence} ${EVIDENCE}`);
    expect(found.includes('minor: It blames')).toBe(isBlame);
  });
});

describe('facts against PROFILE, both sides', () => {
  const PROFILE: Cells = {
    'Step 1 attempts': 2,
    'Step 3': 'Not taken',
    'ECFMG certification': 'No',
    'Graduation date': '2021-06-30',
  };
  test.each([
    ['My Step 2 CK score of 242 surprised me.', 'Step 2 CK 232'],
    ['My Step 2 CK score of 232 surprised me.', ''],
    ['I aimed for a Step 2 CK above 242 and scored 232.', ''],
    ['I raised my practice scores for Step 2 CK from 210 to 242.', ''],
    ['I passed Step 1 on the first attempt.', 'Step 1 took 2 attempts'],
    ['I passed Step 1 on my second attempt and Step 2 CK on the first attempt.', ''],
    ['I passed all USMLE Steps on my first attempt.', 'Step 1 took 2 attempts'],
    ['I failed Step 2 CK once.', 'Step 2 CK passed at the first attempt'],
    ['I failed Step 1 once.', ''],
    ['I failed Step 1 twice.', 'Step 1 took 2 attempts'],
    ['I passed Step 1 at the second attempt.', ''],
    ['It took me three sittings to pass Step 1.', 'Step 1 took 2 attempts'],
    ['I have passed Step 3.', 'Step 3 not taken'],
    ['I plan to take Step 3 in the spring.', ''],
    ['I have nine months of US clinical experience.', '6 months of hands-on USCE'],
    ['I have seven months of US clinical experience.', ''],
    ['As a US citizen I can start on July 1.', 'needs a visa'],
    ['Many of my patients were US citizens.', ''],
    ['I graduated from medical school in 2018.', 'graduated 2021'],
    ['I graduated from high school in 2010.', ''],
    ['I graduated from medical school in 2021.', ''],
    ['I am ECFMG certified.', 'no ECFMG certification yet'],
    ['I will be ECFMG certified by January.', ''],
  ])('“%s”: %s', (sentence, profile) => {
    const found = check(sentence, PROFILE).filter(([, weight]) => weight === 'major');
    expect(found.map(([finding]) => finding)).toEqual(
      profile === '' ? [] : [`PROFILE says otherwise: ${profile}. One of the two is wrong.`],
    );
    if (profile !== '') expect(found[0]?.[2]).toBe(`“${sentence}”`);
  });
});

describe('a score without its exam', () => {
  const SENTENCE = 'I passed both exams, the second with a 241.';
  test.each([
    ['is the only one that PROFILE holds', {}, 'PROFILE says otherwise: Step 2 CK 232. One of the two is wrong.'],
    ['may be of another exam', { 'Step 3': 218 }, undefined],
    ['may be of another attempt', { 'Step 2 CK attempts': 2 }, undefined],
  ])('%s', (_what, profile, finding) => {
    expect(check(SENTENCE, profile).find(([, weight]) => weight === 'major')?.[0]).toBe(finding);
  });
});

describe('evidence in a paragraph on scores', () => {
  test.each([
    ['Since then I have worked a year as a scribe.', true],
    ['Then I worked harder than anybody.', false],
    ['I tutor six juniors today.', true],
    ['A failed first sitting and, seven months later, a 232.', true],
    ['Dr. Osei describes my work.', true],
    ['I am now a stronger person.', false],
  ])('“%s”: %s', (sentence, isShown) => {
    expect(says(`My Step 2 CK score of 232 is lower than I hoped. ${sentence}`).includes('No evidence')).toBe(!isShown);
  });
});

describe('program, specialty and region', () => {
  const PROGRAM = 'Mercy Medical Center, Internal Medicine, Fresno, CA';
  test.each([
    ['I would be honored to join the residency at Lakeside Hospital.', 'It is written to Lakeside Hospital'],
    ['I would be honored to join the residency at Mercy Medical Center.', ''],
    ['During my rotation at Lakeside Hospital I learned to listen.', ''],
    ['I look forward to your family medicine residency.', 'It talks about family medicine'],
    ['I look forward to your internal medicine residency.', ''],
    ['I hope to become a pediatrician.', 'It talks about pediatrics'],
    ['I once wanted to become a pediatrician.', ''],
    ['I hope to become an internist who has rotated through pediatrics.', ''],
    ['My sister is a psychiatrist, and her calm has shaped me.', ''],
    ['I want to live and train in Boston for the next three years.', 'It sees your future in Boston'],
    ['I want to live and train in Fresno for the next three years.', ''],
    ['I trained in Boston for three months.', ''],
  ])('“%s”: %s', (sentence, finding) => {
    const found = says(sentence, { Specialties: 'Internal Medicine' }, PROGRAM);
    if (finding === '') expect(found).toContain('Nothing found');
    else expect(found).toContain(finding);
  });
  test('the program as header row and one row of the list', () => {
    const row = [
      ['Program', 'Specialty', 'City', 'State'],
      ['Mercy', 'Psychiatry', 'Fresno', 'CA'],
    ];
    expect(says('I hope to become an internist.', {}, row)).toContain('the application is for psychiatry');
    expect(says('I hope to become a psychiatrist.', {}, row)).toContain('Nothing found');
  });
  test('for a preliminary year the specialty behind it may be named', () => {
    const row = [
      ['Program', 'Specialty', 'Track', 'City', 'State'],
      ['Mercy', 'Internal Medicine', 'Preliminary', 'Fresno', 'CA'],
    ];
    expect(says('I hope to become a neurologist.', {}, row)).toContain('Nothing found');
  });
});

describe('a text that is not about scores', () => {
  test.each([
    'He had come with heart failure, and I failed to find the words. I sat down and said that I was sorry. His daughter cried.',
    'On exam his lungs were clear, his MELD score had risen, and we made three attempts to reach his family.',
  ])('“%s”: nothing about scores', (text) => {
    expect(says(text, { 'Step 1 attempts': 2 })).toContain('Nothing found. Checked: facts against PROFILE');
  });
});

test('a column is a paragraph each; the words of a paragraph are quoted to 160 characters', () => {
  const long = `My Step 2 CK score was low because my teachers never prepared us ${'for any of it '.repeat(20)}.`;
  const [blame] = check([['I like to listen.'], [long]], {});
  expect(blame?.[0]).toContain('It blames');
  expect(blame?.[2]).toHaveLength(162);
});

describe('no error and no answer carries the text away', () => {
  const SECRET = 'My Step 2 CK score broke me, zebra quartz marmalade, and nobody else may read this sentence.';
  const wrong = (...args: unknown[]): string => {
    try {
      addon.call('STATEMENT_CHECK', ...args);
      return 'no error';
    } catch (error) {
      return (error as Error).message;
    }
  };
  test.each([
    [[undefined, applicant()], 'text is missing'],
    [['  ', applicant()], 'text is missing'],
    [[[[SECRET, SECRET]], applicant()], 'text must be one cell, or one column'],
    [[SECRET], 'profile is missing'],
    [[SECRET, SECRET], 'two columns wide'],
    [[SECRET, [['zebra', 'marmalade']]], 'profile holds no row MatchSheet knows'],
    [[SECRET, applicant(), SECRET.repeat(9)], 'program must be the header row'],
    [
      [
        SECRET,
        applicant(),
        [
          [SECRET, SECRET, SECRET],
          [SECRET, SECRET, SECRET],
        ],
      ],
      'program must be the header row',
    ],
  ])('wrong call %#', (args, message) => {
    const said = wrong(...(args as unknown[]));
    expect(said).toContain(message);
    expect(said).not.toMatch(/zebra|marmalade/);
  });
});

test('a text of 30,000 characters without a full stop is answered', () => {
  expect(check('step 1 and step 2 ck i passed at my school '.repeat(700))[0]?.[1]).toBe('minor');
});

describe('a better later result is evidence', () => {
  const PROFILE = [
    ['Step 1', 205],
    ['Step 2 CK', 203],
    ['Season', 2027],
  ];
  const lacks = (text: string): boolean =>
    (addon.call('STATEMENT_CHECK', text, PROFILE) as string[][]).some(([finding]) => isFound('no-evidence', finding ?? ''));

  test('203 after 205 is none, 206 after 205 is', () => {
    expect(lacks('My Step 1 score is 205. My Step 2 CK score is 203. I take responsibility for both.')).toBe(true);
    expect(lacks('My Step 1 score is 205. My Step 2 CK score is 206. I take responsibility for both.')).toBe(false);
  });
  test('after a failure 196 passes and is, 195 passes nothing; night shifts are no score', () => {
    expect(lacks('I failed Step 1. On the next one my score was 195, and I take responsibility.')).toBe(true);
    expect(lacks('I failed Step 1. On the next one my score was 196, and I take responsibility.')).toBe(false);
    expect(lacks('I have a score of 205 on Step 1. It was my own doing. I worked 240 night shifts.')).toBe(true);
  });
});

test('a name before the first word on scores is no sentence on them: of six, five are counted, and the first of those is quoted', () => {
  const text =
    'My name is Mariana. I failed Step 1 in November 2021 and that was on me. I had prepared for it too late. I took the exam again in March 2022 and passed. I then studied with a group for Step 2 CK. My Step 2 CK is 219.';
  const found = check(text).find(([finding]) => finding?.includes('sentences on your scores'));
  expect(found?.slice(0, 3)).toEqual([
    '5 sentences on your scores. Your guides ask for two or three, or one short paragraph.',
    'minor',
    '“I failed Step 1 in November 2021 and that was on me.”',
  ]);
});
