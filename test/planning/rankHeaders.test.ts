/** Is a rank list read under the headers that people give it, in five languages? One list, one header at a time in other words: the findings stay. */
import { describe, expect, test } from 'vitest';
import { rankCheckFor } from '../../src/planning/list/rankCheck';
import { applicant, type Cells } from '../support/applicant';

const ON_THE_DAY = { Season: 2027, Today: '2027-02-10' };

const foundIn = (rows: readonly unknown[][], profile: Cells = {}): string[] =>
  rankCheckFor([rows, applicant({ ...ON_THE_DAY, ...profile })]).rows.flatMap(({ name, findings }) =>
    findings.map(({ code }) => `${name}: ${code}`),
  );

const HEADERS = ['Rank', 'Program', 'State', 'Visa', 'Status', 'Liked', 'Reason'] as const;

/** Place 3 is empty, Birch Run refuses J-1, Cobalt City has ended, nobody would train at Dogwood, and Elm Grove is forgotten. */
const listUnder = (header: string, instead: string, held = 'interviewed', ended = 'rejected'): unknown[][] => [
  HEADERS.map((name) => (name === header ? instead : name)),
  [1, 'Alder Creek Hospital', 'OH', 'J-1', held, 6, 'they take many IMGs, better odds'],
  [2, 'Birch Run Hospital', 'MI', 'no visas', held, 8, 'great teaching'],
  [4, 'Cobalt City Hospital', 'NY', 'J-1', ended, 7, ''],
  [5, 'Dogwood Hospital', 'NY', 'J-1', held, 7, 'I would never go there'],
  ['', 'Elm Grove Hospital', 'PA', 'J-1', held, 9, 'near my brother'],
];
const FOUND = [
  'Birch Run Hospital: visa-refused',
  'Cobalt City Hospital: ended',
  'Cobalt City Hospital: places-empty',
  'Dogwood Hospital: would-not-train',
  'Elm Grove Hospital: not-ranked',
];

describe('another header', () => {
  test.each(
    Object.entries({
      Rank: 'Final list|My list|Place #|Wish no.|Where I put them|Certified rank|List position|Wunschliste|Reihenfolge|Mi lista|Elección|Lugar na lista|Escolha|Ordre de préférence|Choix|tercih',
      Liked: 'Joy|How I felt|My score|Enjoyed (1-5)|Me gusta|Gosto|J’aime|Coup de coeur|Begeisterung|Bewertung',
      Reason: 'Own words|What decides it|Rationale|Justificación|Weil|Motif|Sabab',
      Visa: 'My visa|Visa for me',
    }).flatMap(([header, words]) => words.split('|').map((instead): [string, string] => [header, instead])),
  )('for %s: %s', (header, instead) => {
    expect(foundIn(listUnder(header, instead)).sort()).toEqual(FOUND);
  });
  test.each([
    ['Stand', 'Gespräch gehabt', 'Absage'],
    ['Étape', 'entretien passé', 'refusé'],
    ['Etapa', 'entrevistado', 'rechazado'],
    ['O que houve', 'entrevistado', 'recusado'],
    ['Where we are', 'interviewed', 'they said no'],
    ['Now', 'interviewed', 'rejected'],
  ])('for Status: %s', (instead, held, ended) => {
    expect(foundIn(listUnder('Status', instead, held, ended)).sort()).toEqual(FOUND);
  });
  test.each(['Hers (Peds)', 'Ana', 'Other half', 'Programa de mi esposo', 'Conjoint', 'Partnerprogramm', 'Couples: his program'])(
    'for the partner’s program: %s, and no program stands twice',
    (header) => {
      const rows = [
        ['Rank', 'Program', 'State', 'Visa', 'Status', header],
        [1, 'Alder Creek', 'OH', 'J-1', 'interviewed', 'Alder Pediatrics'],
        [2, 'Alder Creek', 'OH', 'J-1', 'interviewed', 'Birch Pediatrics'],
        [3, 'Birch Run', 'MI', 'J-1', 'interviewed', 'Birch Pediatrics'],
        [4, 'Birch Run', 'MI', 'J-1', 'interviewed', ''],
        [5, 'Cobalt City', 'NY', 'J-1', 'interviewed', 'no match'],
      ];
      expect(foundIn(rows)).toEqual(['Birch Run: couple-alone']);
    },
  );
  test.each(['First year', 'Base year', 'TY', 'Año preliminar', 'Première année', 'Erstes Jahr'])(
    'for the first year of an advanced position: %s',
    (header) => {
      const rows = [
        ['Rank', 'Program', 'State', 'Track', 'Visa', 'Status', header],
        [1, 'Alder Neurology', 'OH', 'Advanced', 'J-1', 'interviewed', 'Alder Prelim Medicine'],
        [2, 'Birch Neurology', 'OH', 'Advanced', 'J-1', 'interviewed', ''],
        ['S1', 'Alder Prelim Medicine', 'OH', 'Preliminary', 'J-1', 'interviewed', ''],
      ];
      expect(foundIn(rows, { Specialties: 'Neurology' })).toEqual(['Birch Neurology: advanced-alone']);
    },
  );
});

describe('columns that are none of these', () => {
  test('a column of years that the programs prefer is no order, neither is the order of the interviews, and neither are marks', () => {
    const rows = [
      ['Program', 'State', 'Visa', 'Status', 'YOG preferred', 'Interview order', 'Final mark (of 20)'],
      ['Alder Creek', 'OH', 'J-1', 'interviewed', 5, 3, 17],
      ['Birch Run', 'MI', 'J-1', 'interviewed', 3, 1, 15],
      ['Cobalt City', 'NY', 'J-1', 'interviewed', 10, 2, 18],
    ];
    expect(rankCheckFor([rows, applicant(ON_THE_DAY)]).ranked).toBe(0);
  });
  test('notes without a word of visas say nothing of one', () => {
    const rows = [
      ['Rank', 'Program', 'State', 'Visa', 'Status', 'Notes'],
      [1, 'Alder Creek', 'OH', 'J-1', 'interviewed', 'nobody smiled'],
      [2, 'Birch Run', 'OH', 'J-1', 'interviewed', 'no visas this year'],
    ];
    expect(foundIn(rows)).toEqual(['Birch Run: visa-doubted']);
  });
});

describe('a Step 2 CK that is still open', () => {
  const rows = [
    ['Rank', 'Program', 'State', 'Visa', 'Status'],
    [1, 'Alder Creek', 'OH', 'J-1', 'interviewed'],
  ];
  // The deadline is March 3, 2027: eight weeks before it is January 6.
  test.each([
    ['2027-01-06', []],
    ['2027-01-07', ['result-late']],
  ])('sat on %s', (day, late) => {
    const profile = applicant({ ...ON_THE_DAY, 'Step 2 CK': 'pending', 'Step 2 CK date': day });
    expect(rankCheckFor([rows, profile]).list.flatMap(({ code }) => (code === 'result-late' ? [code] : []))).toEqual(late);
  });
});

describe('the answers of SCORE beside a list', () => {
  const ANSWERS = ['Tier', 'Order', 'Visa OK', 'IMG share read', 'Cut-offs', 'Fit', 'To verify', 'Why'];
  const answered = (order: number, why: string): unknown[] => ['Reach', order, true, '60%', 'above', '', 'Visa: ask them', why];

  test('are neither its order nor a partner’s programs, though two rows name one program', () => {
    const check = rankCheckFor([
      [
        ['#', 'Hospital', 'City/State', 'J-1', ...ANSWERS],
        [1, 'Mill Creek Medical Center', 'Fresno, CA', 'yes', ...answered(2, 'Would be Realistic: community program.')],
        [2, 'Valley General Hospital', 'Riverside, CA', 'yes', ...answered(1, 'Realistic: community program.')],
        [3, 'Mill Creek Medical Center', 'Fresno, CA', 'yes', ...answered(3, 'Reach: IMG share not known.')],
        [4, 'Lakeside Hospital', 'Buffalo, NY', 'yes', ...answered(4, 'Reach: IMG share not known.')],
      ],
      applicant(ON_THE_DAY),
    ]);
    expect(check.ranked).toBe(0);
    expect(check.list.map(({ code }) => code)).toEqual(['no-places']);
  });
});
