/** One applicant's year on eight days: does each answer say what that day asks, and nothing that is wrong on it? The whole answers stand in test/golden/year.txt, for an advisor to read. */
import { describe, expect, test } from 'vitest';
import { keptAddon } from '../support/addon';
import { type Cells, programs } from '../support/applicant';

const addon = keptAddon();

const PROFILE: Cells = {
  'Work right': 'Needs a visa',
  'Visa wanted': 'J-1',
  'Step 1': 'Pass',
  'Step 1 attempts': 1,
  'Step 2 CK': 221,
  'Step 2 CK attempts': 1,
  'Step 3': 'Not taken',
  'Graduation date': '2022-07-01',
  'ECFMG certification': 'No, expected 2026-12-15',
  'Hands-on USCE months': 4,
  'USCE places': 'Fresno',
  'US letters': 3,
  'Letters in the specialty': 2,
  'Research outputs': '1 poster',
  Specialties: 'Internal Medicine',
  'Target areas': 'Central Valley',
  Ties: 'Central Valley: four months of rotations in Fresno',
  Languages: 'English, Spanish',
  'Most applications': 90,
  Season: 2027,
};

const NAMES = [
  ['Valley Regional', { State: 'CA', City: 'Fresno', Connection: 'rotated there, letter from faculty' }],
  ['Lakeside Community', { State: 'OH' }],
  ['Prairie Medical Center', { State: 'ND', Visa: '' }],
  ['Gulf Coast Hospital', { State: 'TX', Deadline: '2026-12-15' }],
  ['State University', { State: 'MI', Type: 'University', 'IMG %': '30%' }],
  ['Elite Academic Center', { State: 'CA', City: 'Los Angeles', Type: 'Flagship', 'IMG %': '3%' }],
  ['Family Health Valley', { Specialty: 'Family Medicine', State: 'CA', City: 'Merced' }],
  ['Citizens Only', { State: 'UT', Visa: 'US citizens and green card only' }],
] as const satisfies readonly (readonly [string, Cells])[];

/** What each row says on the day, in the order of the names; the rest says nothing. */
const listOf = (statuses: readonly string[], more: readonly Cells[] = []): unknown[][] =>
  programs(...NAMES.map(([Program, cells], at) => ({ Program, ...cells, Status: statuses[at] ?? '' })), ...more);

const interviewsOf = (status: string): Cells[] =>
  Array.from({ length: 9 }, (_, at) => ({ Program: `Community ${at + 1}`, State: 'OH', Status: status }));

interface DayOfTheYear {
  readonly today: string;
  readonly says: string;
  readonly list: unknown[][];
  readonly profile?: Cells;
  readonly phase: string;
  /** What must stand somewhere on that day, and what must not. */
  readonly must: readonly RegExp[];
  readonly never: readonly RegExp[];
}

const SENT = ['applied', 'applied', 'applied', '', 'no reply', 'do not apply', '', ''];
const NOW = /apply now|apply this year/i;
const MESSAGE = /Dear program coordinator|brief update/;

const DAYS: readonly DayOfTheYear[] = [
  {
    today: '2026-06-10',
    says: 'June: ERAS has opened, the list is made',
    list: listOf(['to verify', '', 'to verify']),
    phase: 'planning',
    must: [/token/, /Don’t pay for applications or spend signals yet/, /Dear program coordinator/, /120-150 applications/],
    never: [NOW],
  },
  {
    today: '2026-09-10',
    says: '10 September: applications are open, programs read from the 23rd',
    list: listOf(['signal sent', '', 'to verify']),
    phase: 'applying',
    must: [/Submit before programs start reading/, /Apply now|Apply this year/, /1 already spent/],
    never: [],
  },
  {
    today: '2026-11-29',
    says: '29 November: applied, no interview yet',
    list: listOf(SENT),
    phase: 'late',
    must: [
      /Gulf Coast Hospital/,
      /Signals went out with the applications/,
      /Season 2028|next season, 2028/,
      /completed Pathway with OET/,
    ],
    never: [NOW],
  },
  {
    today: '2027-01-12',
    says: 'January: twelve interviews',
    list: listOf(
      ['interviewed', 'interview booked', 'invited', '', 'rejected', 'do not apply'],
      interviewsOf('interview booked'),
    ),
    profile: { 'ECFMG certification': 'Yes' },
    phase: 'interviewing',
    must: [
      /Interviews in hand {2}12 {2}.*matched in 2026 had ranked a median of 5 programs/,
      /if you can’t go, cancel one to two weeks ahead/,
    ],
    never: [NOW],
  },
  {
    today: '2027-02-10',
    says: 'February: the rank list',
    list: listOf(['interviewed', 'interviewed', 'interviewed', '', 'rejected', 'do not apply'], interviewsOf('interviewed')),
    profile: { 'ECFMG certification': 'Yes' },
    phase: 'ranking',
    must: [/Rank in your true order/, /2027-03-03.*21:00 Eastern Time/],
    never: [NOW],
  },
  {
    today: '2027-03-15',
    says: 'Monday of Match Week: no match',
    list: listOf(['ranked', 'ranked', 'ranked', '', 'rejected', 'do not apply'], interviewsOf('ranked')),
    profile: { 'ECFMG certification': 'Yes' },
    phase: 'SOAP',
    must: [/at most 45 applications/, /don’t write to a program before it contacts you/],
    never: [NOW, MESSAGE],
  },
  {
    today: '2027-03-19',
    says: 'Friday: no position, SOAP is over',
    list: listOf(['not matched', 'not matched', 'not matched', '', 'rejected', 'do not apply'], interviewsOf('not matched')),
    profile: { 'ECFMG certification': 'Yes' },
    phase: 'after the Match',
    must: [/Write to unfilled programs/, /feedback/, /set Season to 2028/, /September 1, 2027/],
    never: [NOW, MESSAGE],
  },
  {
    today: '2027-06-10',
    says: 'Next June: Season is set to 2028, the statuses of last season still stand',
    list: listOf(['not matched', 'not matched', 'not matched', '', '', 'do not apply'], interviewsOf('not matched')),
    profile: { 'ECFMG certification': 'Yes', Season: 2028, 'Earlier Match attempts': 1 },
    phase: 'planning',
    must: [/G1\.unmatched/, /2027-09-01/, /Dear program coordinator/],
    never: [NOW],
  },
];

const FIRST_ROWS = { SEASON: 30, NEXT_STEPS: 7, SHORTLIST: 9, SIGNALS: 7, VERIFY_NEXT: 5 } as const;
type Answer = keyof typeof FIRST_ROWS;

const asText = (table: unknown[][]): string =>
  table
    .map((row) =>
      row
        .filter((cell) => cell !== '')
        .map(String)
        .join('  ')
        .replace(/\n+/g, ' / '),
    )
    .join('\n');

const profileOn = ({ today, profile }: DayOfTheYear): unknown[][] => Object.entries({ ...PROFILE, ...profile, Today: today });
const answer = (name: Answer, day: DayOfTheYear): unknown[][] =>
  (name === 'NEXT_STEPS'
    ? addon.call(name, profileOn(day), day.list)
    : addon.call(name, day.list, profileOn(day))) as unknown[][];
const NAMES_OF = Object.keys(FIRST_ROWS) as Answer[];

describe.each(DAYS)('$today, $says', (day) => {
  const all = NAMES_OF.map((name) => asText(answer(name, day))).join('\n');
  test(`the phase is ${day.phase}`, () => {
    expect(answer('SEASON', day)[1]?.[1]).toBe(day.phase);
  });
  test('says what the day asks, and nothing that is wrong on it', () => {
    for (const words of day.must) expect(all).toMatch(words);
    for (const words of day.never) expect(all).not.toMatch(words);
  });
  test('what is marked “do not apply”, of another specialty or refused is never offered or signaled', () => {
    const offered = answer('SHORTLIST', day).filter(([place]) => /^\d+$/.test(String(place)));
    const signaled = answer('SIGNALS', day).filter(([kind]) => kind === 'gold' || kind === 'silver');
    for (const name of ['Elite Academic Center', 'Family Health Valley', 'Citizens Only']) {
      const isMarked = name !== 'Elite Academic Center' || day.list.some((row) => row.includes('do not apply'));
      if (isMarked) expect([...offered, ...signaled].some((row) => row[1] === name)).toBe(false);
    }
  });
});

test('stands as it is in test/golden', async () => {
  const parts = DAYS.map((day) =>
    [
      `#### ${day.today} · ${day.says}`,
      ...NAMES_OF.map((name) => {
        const table = answer(name, day);
        const rows = table.slice(0, FIRST_ROWS[name] + 1);
        const more = table.length - rows.length;
        return `== ${name} ==\n${asText(rows)}${more > 0 ? `\n(${more} more rows)` : ''}`;
      }),
    ].join('\n\n'),
  );
  const head = [
    'One applicant’s year, as MatchSheet answers it on eight days. Applicant and programs are invented; the days are those of the Match 2027.',
    'Of each answer the first rows stand here.',
    `== The profile ==\n${Object.entries(PROFILE)
      .map(([label, value]) => `${label}: ${value}`)
      .join('\n')}`,
  ].join('\n\n');
  await expect(`${head}\n\n${parts.join('\n\n')}\n`).toMatchFileSnapshot('../golden/year.txt');
});
