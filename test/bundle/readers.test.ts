/** What do the five readers of the guides, one of each, get to read in NEXT_STEPS? The whole answers stand in test/golden, for an advisor to sign. */
import { describe, expect, test } from 'vitest';
import { keptAddon } from '../support/addon';
import { type Cells, programs } from '../support/applicant';

const addon = keptAddon();

interface Reader {
  /** The guide that was written for such a reader. */
  readonly guide: string;
  readonly who: string;
  readonly profile: Cells;
  readonly list: readonly Cells[];
}

const READERS: readonly Reader[] = [
  {
    guide: 'G1',
    who: 'Any IMG, San Francisco Bay Area: a failed Step 1, a better Step 2 CK, a spouse’s work permit. May, before applications open.',
    profile: {
      'Work right': 'EAD',
      'Step 1': 'Pass',
      'Step 1 attempts': 2,
      'Step 2 CK': 233,
      'Step 2 CK attempts': 1,
      'Step 3': 'Not taken',
      'Graduation date': '2022-07-01',
      'ECFMG certification': 'Yes',
      'Hands-on USCE months': 2,
      'USCE places': 'Oakland',
      'US letters': 2,
      'Letters in the specialty': 1,
      'Letters from the region': 1,
      'Research outputs': 0,
      Languages: 'English, Cantonese',
      'Earlier Match attempts': 0,
      Specialties: 'Psychiatry',
      'Target areas': 'Bay Area',
      Season: 2027,
      Today: '2026-05-10',
    },
    list: [
      {
        Program: 'County, East Bay',
        Specialty: 'Psychiatry',
        State: 'CA',
        City: 'Oakland',
        Type: 'County',
        'IMG %': '30%',
        Visa: 'EAD accepted',
        Connection: 'rotated there',
      },
      {
        Program: 'Flagship',
        Specialty: 'Psychiatry',
        State: 'CA',
        City: 'San Francisco',
        Type: 'Flagship',
        'IMG %': '4%',
        Visa: '',
      },
      { Program: 'Community, valley', Specialty: 'Psychiatry', State: 'CA', City: 'Modesto', 'IMG %': '60%', Visa: '' },
    ],
  },
  {
    guide: 'G2',
    who: 'US-citizen IMG, Pacific Coast: Step 2 CK 219, Caribbean school. September, applications are open.',
    profile: {
      'Work right': 'US citizen',
      'Step 1': 'Pass',
      'Step 1 attempts': 1,
      'Step 2 CK': 219,
      'Step 2 CK attempts': 1,
      'Step 2 CK date': '2026-02-10',
      'Step 3': 'Not taken',
      'Graduation date': '2026-05-20',
      'ECFMG certification': 'Yes',
      'Hands-on USCE months': 18,
      'Of them in the specialty (months)': 4,
      'USCE places': 'Chicago; Bakersfield',
      'US letters': 4,
      'Letters in the specialty': 2,
      'Letters from the region': 1,
      'Research outputs': '1 QI project',
      'Clinical performance': 'honors in internal medicine',
      Languages: 'English, Spanish',
      Ties: 'California: grew up in Sacramento',
      'Earlier Match attempts': 0,
      Specialties: 'Internal Medicine; Family Medicine',
      'Target areas': 'California; Oregon',
      Season: 2027,
      Today: '2026-09-08',
    },
    list: [
      {
        Program: 'Community, Bakersfield',
        State: 'CA',
        City: 'Bakersfield',
        'IMG %': '70%',
        Connection: 'rotated there, letter from faculty',
      },
      { Program: 'Hybrid, Los Angeles', State: 'CA', City: 'Los Angeles', Type: 'Hybrid', 'IMG %': '45%' },
      { Program: 'Community, Oregon', Specialty: 'Family Medicine', State: 'OR', City: 'Roseburg', 'IMG %': '35%' },
      { Program: 'Community, Ohio', State: 'OH', 'IMG %': '65%' },
      { Program: 'University, Seattle', State: 'WA', City: 'Seattle', Type: 'University', 'IMG %': '5%' },
    ],
  },
  {
    guide: 'G3',
    who: 'Any IMG, Fresno and the Central Valley: an old Step 1 of 208, Step 2 CK not taken yet, no list. January, a year and a half before the start.',
    profile: {
      'Work right': 'Green card',
      'Step 1': 208,
      'Step 1 attempts': 1,
      'Step 2 CK': 'not taken, planned 2026-06-20',
      'Graduation date': '2018-07-01',
      'ECFMG certification': 'No',
      'Hands-on USCE months': 0,
      'Observership months': 2,
      'US letters': 1,
      Languages: 'English, Spanish, Punjabi',
      'Underserved experience': 'farmworker clinic in Fresno, two years',
      'Earlier Match attempts': 0,
      Specialties: 'Family Medicine',
      'Target areas': 'Fresno',
      Season: 2027,
      Today: '2026-01-15',
    },
    list: [],
  },
  {
    guide: 'G4',
    who: 'Non-US citizen, state universities: both Steps low, little USCE, a J-1. October, eleven months before applications open.',
    profile: {
      'Work right': 'Needs a visa',
      'Visa wanted': 'J-1',
      'Step 1': 209,
      'Step 1 attempts': 1,
      'Step 2 CK': 224,
      'Step 2 CK attempts': 1,
      'Step 3': 'Not taken',
      'Graduation date': '2023-07-01',
      'ECFMG certification': 'Yes',
      'Hands-on USCE months': 1,
      'US letters': 0,
      'Letters in the specialty': 0,
      'Research outputs': 0,
      'Earlier Match attempts': 0,
      Specialties: 'Internal Medicine',
      'Target areas': 'Ohio; Iowa',
      Season: 2027,
      Today: '2025-10-01',
    },
    list: [
      { Program: 'State University', State: 'OH', Type: 'University', 'IMG %': '45%', Residents: 90 },
      { Program: 'Community, Dayton', State: 'OH', 'IMG %': '55%' },
    ],
  },
  {
    guide: 'G5',
    who: 'Non-US citizen, Southern California: Step 2 CK 218, a year of USCE, three letters. November, one invitation.',
    profile: {
      'Work right': 'Needs a visa',
      'Visa wanted': 'J-1',
      'Step 1': 'Pass',
      'Step 1 attempts': 1,
      'Step 2 CK': 218,
      'Step 2 CK attempts': 1,
      'Step 3': 'Not taken',
      'Graduation date': '2023-07-01',
      'ECFMG certification': 'Yes',
      'Hands-on USCE months': 12,
      'USCE places': 'Riverside; Anaheim',
      'US letters': 3,
      'Letters in the specialty': 2,
      'Letters from the region': 3,
      'Research outputs': '1 poster',
      Languages: 'English, Spanish',
      'Earlier Match attempts': 0,
      Specialties: 'Internal Medicine',
      'Target areas': 'Southern California, then anywhere',
      Ties: 'Southern California: a year of rotations in Riverside and Anaheim',
      Season: 2027,
      Today: '2026-11-05',
    },
    list: [
      {
        Program: 'Community, Riverside',
        State: 'CA',
        City: 'Riverside',
        'IMG %': '55%',
        Connection: 'rotated there, letter from faculty',
        Status: 'Invited',
      },
      { Program: 'Community, Anaheim', State: 'CA', City: 'Anaheim', 'IMG %': '50%', Status: 'Applied' },
      { Program: 'State University, Texas', State: 'TX', Type: 'University', 'IMG %': '40%', Status: 'Applied' },
    ],
  },
];

const lines = (table: readonly (readonly string[])[]): string =>
  table.map((row) => row.filter((cell) => cell !== '').join('  ')).join('\n');

describe.each(READERS)('the reader of $guide', ({ guide, who, profile, list }) => {
  const given = [Object.entries(profile), ...(list.length > 0 ? [programs(...list)] : [])];
  const first = addon.call('NEXT_STEPS', ...given) as string[][];
  const all = addon.call('NEXT_STEPS', ...given, 'all') as string[][];

  test('what is folded and what is shown first are all of it, each once', () => {
    const shown = first.filter(([domain]) => domain !== 'More' && domain !== 'Not said');
    for (const row of shown) expect(all).toContainEqual(row);
    const advice = all.map((row) => row.join('|'));
    expect(new Set(advice).size).toBe(advice.length);
  });

  test('the answer is as it is in test/golden', async () => {
    const folded = all.filter((row) => !first.some((one) => one.join('|') === row.join('|')));
    const cells = Object.entries(profile).map(([label, value]) => `${label}: ${String(value)}`);
    const parts = [who, `== The profile ==\n${cells.join('\n')}`];
    if (list.length > 0) parts.push(`== The list ==\n${list.map((row) => Object.values(row).join('  ')).join('\n')}`);
    parts.push(`== NEXT_STEPS ==\n${lines(first)}`, `== The folded rows ==\n${lines(folded)}`);
    await expect(`${parts.join('\n\n')}\n`).toMatchFileSnapshot(`../golden/reader.${guide}.txt`);
  });
});
