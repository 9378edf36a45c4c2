/** The guides' own worked examples: does MatchSheet come to what each guide concludes? The whole answers stand in test/golden, for an advisor to read. */
import { describe, expect, test } from 'vitest';
import { keptAddon } from '../support/addon';
import { type Cells, programs } from '../support/applicant';

const addon = keptAddon();

interface Example {
  readonly id: string;
  /** What the guide states; a row marked (ours) is not in it. */
  readonly profile: Cells;
  readonly list: readonly Cells[];
  /** What the guide concludes, and the words of MatchSheet's answers that say so. */
  readonly concludes: readonly (readonly [conclusion: string, words: RegExp])[];
}

const J1 = {
  'Work right': 'Needs a visa',
  'Visa wanted': 'J-1',
  'ECFMG certification': 'Yes',
  Season: 2027,
  Today: '2025-10-01',
};

const EXAMPLES: readonly Example[] = [
  {
    id: 'G4.ex',
    profile: {
      ...J1,
      'Step 1': 209,
      'Step 1 attempts': 1,
      'Step 2 CK': 224,
      'Step 2 CK attempts': 1,
      'Step 3': 'Not taken',
      'Graduation date': '2023-07-01',
      'Hands-on USCE months': 1,
      'US letters': 0,
      'Letters in the specialty': 0,
      'Research outputs': 0,
      Specialties: 'Internal Medicine',
    },
    list: [
      { Program: 'State University, smaller city', State: 'OH', Type: 'University', 'IMG %': '45%' },
      {
        Program: 'State University, large city',
        State: 'CA',
        City: 'Los Angeles',
        Type: 'University',
        'IMG %': '8%',
        'CK minimum': '245 preferred',
      },
      { Program: 'Community hospital tied to it', State: 'OH', 'IMG %': '55%' },
      { Program: 'Community hospital, prairie', State: 'ND', 'IMG %': '70%' },
      { Program: 'Silent on visas', State: 'WV', Visa: '', 'IMG %': '60%' },
      { Program: 'Citizens only', State: 'UT', Visa: 'US citizens and green card only', 'IMG %': '10%' },
    ],
    concludes: [
      [
        'one conclusion above the rows, with the guide’s own numbers',
        /Your case .*80-100 applications in Internal Medicine, state universities.*USCE: 2-4 months in a hospital tied to a state university or a public system.*Letters: 2-3 from US faculty.*6-12 months of research, for one abstract or poster.*Step 3: .*by July 1, 2026 \(6-9 months.*above 230.*In all 12-18 months/,
      ],
      ['Step 3 in 6-9 months, aiming above 230', /Step 3 .*Consider it.*6-9 months and aims above 230/],
      ['a plan with its days: 6-9 months from today', /2026-07-01 .*6-9 months from today, April 1, 2026 at the earliest/],
      [
        '2-4 months of USCE tied to a state university or a public system',
        /2-4 months in a hospital tied to a state university.*1 more.*G4\.ex/,
      ],
      ['2-3 US letters in Internal Medicine', /2-3 from US faculty in the specialty.*2 more.*G4\.lor/],
      ['research with one abstract or poster', /at least one output: abstract, poster.*1 more.*G4\.research/],
      ['state universities in less competitive regions are within reach', /State University, smaller city: Reach/],
      ['affiliated community programs are realistic', /Community hospital tied to it: Realistic/],
      ['80-100 applications: its range is 60-120', /54 fewer|fewer than the 60-120 named for IMGs who are not US citizens/],
      ['a short note on the score in the statement', /one short paragraph on it, never the whole essay/],
      ['a visa that is refused is filtered', /Citizens only: Skip/],
      ['12-18 months in all: this cycle only with a plan', /This year or next .*Weigh another year.*Little USCE/],
    ],
  },
  {
    id: 'G5.ex1',
    profile: {
      ...J1,
      'Step 1': 'Pass',
      'Step 1 attempts': 1,
      'Step 2 CK': 218,
      'Step 2 CK attempts': 1,
      'Step 3': 'Not taken',
      'Graduation date': '2023-07-01',
      'Hands-on USCE months': 12,
      'USCE places': 'Riverside; Anaheim',
      'US letters': 3,
      'Letters in the specialty': 2,
      'Letters from the region': 3,
      'Research outputs': '1 poster',
      Languages: 'English, Spanish',
      Specialties: 'Internal Medicine',
      'Target areas': 'Southern California, then anywhere',
      Ties: 'Southern California: a year of rotations in Riverside and Anaheim',
    },
    list: [
      {
        Program: 'Community, Riverside',
        State: 'CA',
        City: 'Riverside',
        'IMG %': '55%',
        Connection: 'rotated there, letter from faculty',
      },
      { Program: 'Community, Anaheim', State: 'CA', City: 'Anaheim', 'IMG %': '50%', Connection: 'rotated there' },
      { Program: 'Community, Escondido', State: 'CA', City: 'Escondido', 'IMG %': '45%' },
      { Program: 'Elite academic center', State: 'CA', City: 'Los Angeles', Type: 'Flagship', 'IMG %': '3%' },
      { Program: 'Community, Texas', State: 'TX', 'IMG %': '60%' },
      { Program: 'Publishes 245', State: 'CA', City: 'Riverside', 'CK minimum': '245 required' },
    ],
    concludes: [
      [
        'one conclusion above the rows, with the guide’s own numbers',
        /Your case .*120-150 applications in Internal Medicine, across the US.*more than 40-50% IMGs.*Step 3: once you have a position, without rushing it/,
      ],
      [
        'Inland Empire, Orange County and northern San Diego community programs are realistic',
        /Community, Riverside: Realistic[\s\S]*Community, Anaheim: Realistic[\s\S]*Community, Escondido: Realistic/,
      ],
      ['an elite academic center is an ultra-reach', /Elite academic center: Ultra-reach/],
      ['a prohibitive cut-off closes', /Publishes 245: Skip/],
      ['120-150 across the US: its range is 80-150', /fewer than the 80-150 named for IMGs who need a visa/],
      ['Step 3 after a position, without rushing it', /Step 3 .*Step 3 later.*without rushing it/],
      ['the letters are there', /3-4 US letters.*none.*G5\.lor/],
      ['USCE in the region is there', /2-3 solid months in the target region.*none/],
      ['preference for the region, told in statement and interviews', /region Pacific .*a year of rotations in Riverside and A…/],
      ['signals where they rotated', /gold Community, Riverside/],
      ['no reason to wait for a season later', /This year or next .*Apply in the 2027 season/],
    ],
  },
  {
    id: 'G5.ex2',
    profile: {
      ...J1,
      'Step 1': 'Pass',
      'Step 1 attempts': 1,
      'Step 2 CK': 210,
      'Step 2 CK attempts': 1,
      'Step 2 CK date': '2022-03-10',
      'Step 3': 'Not taken',
      'Graduation date': '2021-07-01',
      'Hands-on USCE months': 3,
      'USCE places': 'Los Angeles',
      'Research outputs': '2 QI projects',
      Languages: 'English, Spanish',
      'Underserved experience': 'community health clinic, 2 years',
      Specialties: 'Family Medicine',
    },
    list: [
      {
        Program: 'Health center, farm valley',
        Specialty: 'Family Medicine',
        State: 'CA',
        City: 'Fresno',
        Type: 'FQHC',
        'IMG %': '40%',
        Mission: 'Spanish-speaking farmworkers, underserved',
      },
      {
        Program: 'Health center, border',
        Specialty: 'Family Medicine',
        State: 'AZ',
        Type: 'FQHC',
        'IMG %': '',
        Mission: 'underserved, Latino patients',
      },
      {
        Program: 'University, large city',
        Specialty: 'Family Medicine',
        State: 'CA',
        City: 'Los Angeles',
        Type: 'University',
        'IMG %': '20%',
      },
    ],
    concludes: [
      [
        'no volume is given: the ranges of its guides stand in the conclusion',
        /Your case .*80-150 applications in Family Medicine .*\(G5\.volume\); 60-120/,
      ],
      ['Family Medicine in underserved areas is realistic', /Health center, farm valley: Realistic/],
      ['bilingual skill and underserved work are stressed', /your underserved work fits its mission/],
      ['a language that patients speak is there', /Spanish .*a language of Southern California’s patients.*none.*G5\.lang/],
      ['underserved work is there', /community health clinic, 2 years .*none.*G3\.mission/],
      ['QI projects count as outputs', /2 outputs .*at least 1-2 outputs.*none.*G5\.research/],
      ['no volume is given: the range of its guide holds', /fewer than the 80-150 named for IMGs who need a visa/],
      ['210 is a pass of its day: nothing is said against it', /^(?![\s\S]*below the pass mark)/],
      ['letters are not stated, so the year stays open until they are', /This year or next .*Not known yet.*US letters/],
    ],
  },
];

const text = (table: unknown, join = '  '): string =>
  (table as unknown[][])
    .map((row) =>
      row
        .filter((cell) => cell !== '')
        .map(String)
        .join(join)
        .replace(/\n+/g, ' / '),
    )
    .join('\n');

function answers({ id, profile, list }: Example): string {
  const applicant = Object.entries(profile);
  const rows = programs(...list);
  const [tiers, whys] = ['TIER', 'WHY'].map((name) => addon.call(name, rows, applicant) as string[][]);
  const verdicts = list.map(({ Program }, at) => `${Program}: ${tiers?.[at + 1]?.[0]}. ${whys?.[at + 1]?.[0]}`);
  const part = (title: string, body: string): string => `== ${title} ==\n${body}\n`;
  return [
    `The example ${id} of the guides, as MatchSheet answers it. Days and programs are ours, the profile is the guide's.\n`,
    part('The profile', applicant.map(([label, value]) => `${label}: ${value}`).join('\n')),
    part('TIER and WHY', verdicts.join('\n')),
    part('LIST_BALANCE', text(addon.call('LIST_BALANCE', rows, applicant))),
    part('NEXT_STEPS', text(addon.call('NEXT_STEPS', applicant))),
    part('SIGNALS', text(addon.call('SIGNALS', rows, applicant), ' ')),
    part('VERIFY_NEXT', text(addon.call('VERIFY_NEXT', rows, applicant))),
    part('TIMELINE', text(addon.call('TIMELINE', applicant))),
  ].join('\n');
}

describe.each(EXAMPLES)('the example $id', (example) => {
  test.each(example.concludes)('%s', (_conclusion, words) => {
    expect(answers(example)).toMatch(words);
  });
  test('stands as it is in test/golden', async () => {
    await expect(answers(example)).toMatchFileSnapshot(`../golden/${example.id}.txt`);
  });
});

test('210 sat after 1 July 2022 is below the pass mark of its day', () => {
  const [, , g5] = EXAMPLES;
  const later = Object.entries({ ...g5?.profile, 'Step 2 CK date': '2022-07-01' });
  const balance = text(addon.call('LIST_BALANCE', programs(...(g5?.list ?? [])), later));
  expect(balance).toContain('Step 2 CK 210 is below the pass mark of its day (214)');
});
