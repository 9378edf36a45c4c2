/** Does PROFILE_READ show each row as it is understood, and beside it what contradicts, is not understood or is missing? */
import { describe, expect, test } from 'vitest';
import { call } from '../../src/main';

const read = (...rows: unknown[][]): string[][] => call('PROFILE_READ', [rows]) as string[][];
/** The reading of one row below a title. */
const asRead = (label: string, value: unknown): string =>
  read(['My profile', ''], [label, value], ['Season', 2027])[1]?.[0] ?? '';

describe('PROFILE_READ', () => {
  test('answers as high as the profile is filled, blank beside titles, unknown rows, Today and Rules', () => {
    const answer = read(
      ['Your profile', 'Fill in'],
      ['Step 2 CK', '203 F, 221 P'],
      ['Favourite food', 'mangú'],
      ['Today', '2026-09-10'],
      ['Rules', '12'],
      ['Season', 2027],
      ['', ''],
    );
    expect(answer.map(([reading]) => reading)).toEqual(['Read as', 'step2: 221; step2_attempts: 2', '', '', '', 'season: 2027']);
  });
  test('a citizenship is kept in its own words for the question on entry restrictions', () => {
    const check = (value: string) => read(['Season', 2027], ['Work right', 'needs a visa'], ['Citizenship', value])[2]?.[1];
    expect(check('Nigeria')).toBe('Kept as “Nigeria” for the question on entry restrictions, and for residents from there.');
    expect(check('Mexican (esposa ciudadana americana)')).toBe(
      'Kept as “Mexican” for the question on entry restrictions, and for residents from there.',
    );
    expect(check('US and Egypt')).toBe('Work right says “needs a visa”: which is right?');
  });
  test('a graduation after Today is asked about unless the cell or its label says that it is to come', () => {
    const check = (label: string, value: string) => read(['Season', 2028], ['Today', '2026-10-10'], [label, value])[2]?.[1];
    expect(check('Graduation date', '2027-06-30')).toBe('That is after Today (October 10, 2026): is it expected?');
    expect(check('Graduation date', 'expected 2027-06-30')).toBe('');
    expect(check('Expected graduation date', '2027-06-30')).toBe('');
  });
  test('what is missing stands in the first row', () => {
    expect(read(['Work right', 'needs a visa'], ['Step 2 CK', 230])[0]).toEqual([
      'work_right: needs a visa',
      'Not said yet: Step 1, Graduation date, ECFMG certification, Hands-on USCE months, Specialties, Season, Visa wanted.',
    ]);
  });
  test('“of them” counts what the row above it counts, months where there is none', () => {
    const specialty = (above: string) => read([above, 3], ['Of them in the specialty', 2], ['Season', 2027])[1]?.[0];
    expect(specialty('Hands-on USCE months')).toBe('usce_specialty_months: 2');
    expect(specialty('US letters')).toBe('letters_specialty: 2');
    expect(specialty('Favourite food')).toBe('usce_specialty_months: 2');
  });
  test('a column before the labels names their section', () => {
    expect(
      read(['Exams', 'Step 1', 'pass'], ['', 'Step 2 CK', 228], ['Visa', 'wanted', 'J-1'], ['School', 'Season', 2027]).map(
        ([reading]) => reading,
      ),
    ).toEqual(['step1: pass', 'step2: 228', 'visa_wanted: J-1', 'season: 2027']);
  });

  test.each([
    ['Citizenship', 'Nigeria', 'not said'],
    ['Hands-on USCE months', '3, 2 in EM', 'usce_months: 3; usce_specialty_months: 2'],
    ['Hands-on USCE months', '4; 1 in peds', 'usce_months: 4; usce_specialty_months: 1'],
    ['Hands-on USCE months', '12 weeks, 8 in FM', 'usce_months: 3; usce_specialty_months: 2'],
    ['Hands-on USCE months', '4 hands-on, 2 in IM', 'usce_months: 4; usce_specialty_months: 2'],
    ['Hands-on USCE months', '5, 3 inpatient', 'usce_months: 5'],
    ['Hands-on USCE months', '2 IM, 1 FM', 'usce_months: 3'],
    ['Hands-on USCE months', '3, 1 observership', 'usce_months: 3; observership_months: 1'],
    ['Hands-on USCE months', '2, 3 in IM', 'usce_months: 5'],
    ['Hands-on USCE months', '3 (1 IM, 2 FM)', 'usce_months: 3; usce_specialty_months: 1'],
    ['US letters', '3 / 2 IM', 'letters: 3; letters_specialty: 2'],
    ['US letters', '3 / 3 obgyn', 'letters: 3; letters_specialty: 3'],
    ['US letters', '3/2 IM', 'letters: 3; letters_specialty: 2'],
    ['US letters', '4 / 2 IM / 1 from Texas', 'letters: 4; letters_specialty: 2; letters_region: 1'],
    ['US letters', '2 IM / 1 FM', 'letters: 3; letters_specialty: 2'],
    ['US letters', '3 / 2 cardiology', 'letters: 3'],
    ['Communication skills (OET, Pathway)', 'OET not sat yet, pathway not chosen', 'OET and Pathway: open'],
    ['Communication skills (OET, Pathway)', 'done', 'OET and Pathway: done'],
    ['OET', 'result: passed, grade B', 'OET and Pathway: OET passed'],
    ['Communication skills (OET, Pathway)', 'OET passed 2026-05, Pathway 1 applied', 'OET and Pathway: open'],
    ['Communication skills (OET, Pathway)', 'Applied for Pathway 1, OET passed', 'OET and Pathway: open'],
    ['Communication skills (OET, Pathway)', 'OET passed', 'OET and Pathway: OET passed'],
    ['Communication skills (OET, Pathway)', 'OET passed, pathway approved', 'OET and Pathway: done'],
    ['Communication skills (OET, Pathway)', 'Pathway 1 applied in May, approved in June; OET passed', 'OET and Pathway: done'],
    ['Communication skills (OET, Pathway)', 'Pathway applied, OET passed, Pathway complete', 'OET and Pathway: done'],
    ['OET / Pathway', 'Pathway 3 applied, OET booked 2026-12-05', 'OET and Pathway: open, OET 2026-12-05'],
    ['ECFMG certification', 'yes, issued 2026-11-10', 'ecfmg: yes'],
    ['ECFMG', 'No, waiting for OET result on 2027-01-20', 'ecfmg: no'],
    ['Last clinical activity', '2024-10', 'last clinical activity: 2024-10'],
    ['Gaps', '2014-2016 family care', 'gaps: 2014-2016 family care'],
    ['Gaps', 'none', ''],
    ['Research outputs', '5 (3 posters, 2 abstracts)', 'research: 5'],
    ['Research outputs', '3 posters, 2 abstracts', 'research: 5'],
    ['Nationality', 'Nepal; need J-1', 'work_right: needs a visa; visa_wanted: J-1'],
    ['Citizenship', 'US and Egypt', 'work_right: citizen'],
    ['Citizenship', 'Green card', 'work_right: permanent resident'],
    ['Step 2 CK', 'failed twice, then 230', 'step2: 230; step2_attempts: 3'],
    ['Step 2 CK', 'UWSA2 247 / NBME 13 239', 'not said'],
    ['Step 2 CK', '240 (UWSA2)', 'not said'],
    ['Step 2 CK', 'my friend got 260, I got 224', 'step2: 224'],
    ['Step 2 CK', 'failed once, retake on 20 October 2026', 'step2: pending; step2_attempts: 1; step2_date: 2026-10-20'],
    ['Couples match', 'yes', 'couple: yes'],
    ['Couples match?', 'Yes, with my wife (Pediatrics)', 'couple: yes'],
    ['Couples matching', true, 'couple: yes'],
    ['Matching as a couple', 'no', 'couple: no'],
    ['Couples match', 'not this year', 'couple: no'],
    ['Couples match', 'maybe', 'not said'],
    ['Step 3', 'not taken, planned 2026-11-15', 'step3: pending; step3_date: 2026-11-15'],
    [
      'Exams',
      'S1 P (1st), CK 209F/228, S3 no',
      'step1: pass; step1_attempts: 1; step2: 228; step2_attempts: 2; step3: not taken',
    ],
    ['Pathway', 'not applied yet; OET passed 2026-12-12', 'ecfmg: no'],
    ['ECFMG', 'applied 2026-06-01, expected 2026-10-15', 'ecfmg: expected 2026-10-15'],
    ['Graduation date', '2020', 'graduation_date: 2020'],
    ['Graduation date', 2020, 'graduation_date: 2020'],
    ['Graduation date', '2011-2017', 'graduation_date: 2017'],
    ['Graduation date', '03/04/2021', 'graduation_date: 2021'],
    ['Graduation date', '14 Magh 2076 BS (28 Jan 2020 AD)', 'graduation_date: 2020-01-28'],
    // A year typed into a cell with a date format: 2021 days after 1899-12-30.
    ['Graduation date', new Date('1905-07-13T00:00:00Z'), 'graduation_date: 2021'],
    ['USCE', '2 hands-on + 1 observership', 'usce_months: 2; observership_months: 1'],
    ['USCE', '8 weeks shadowing', 'observership_months: 2'],
    ['USCE', '2, +2 by 2026-09-30', 'usce_months: 2, 4 by 2026-09-30'],
    ['US letters', '4, 2 of them from internists', 'letters: 4; letters_specialty: 2'],
    ['Step 2 CK', '221 (second attempt, first was 205)', 'step2: 221; step2_attempts: 2'],
    ['Step 2 CK', '217 (failed once with 205)', 'step2: 217; step2_attempts: 2'],
    ['Step 2 CK', '205 (fail in 2021), 219', 'step2: 219; step2_attempts: 2'],
    ['Step 2 CK', "221 ('25), 207 ('24)", 'step2: 221; step2_attempts: 2'],
    ['Step 2 CK', '209 -> fail, 224 -> pass', 'step2: 224; step2_attempts: 2'],
    ['Step 2 CK', '2 fails, no pass yet', 'step2: fail; step2_attempts: 2'],
    ['Step 2 CK', 'two hundred nineteen', 'step2: 219'],
    ['Step 2 CK', 'low 220s', 'not said'],
    ['Step 2 CK', '220-225', 'not said'],
    ['Step 2 CK', '226 (50th percentile)', 'step2: 226'],
    ['Step 1', 'aprobé a la primera', 'step1: pass; step1_attempts: 1'],
    ['Step 1 failures', 1, 'step1_attempts: 2'],
    ['Step 3', 'planned Dec 5-6, 2026', 'step3: pending; step3_date: 2026-12-05'],
    ['Step 3', 'planned Feb 2027', 'step3: pending'],
    ['Scores', 'Step 1 203, CK 218, both first attempt', 'step1: 203; step1_attempts: 1; step2: 218; step2_attempts: 1'],
    ['USCE', '120 hours', 'not said'],
    ['USCE', '3 rotations, 4 weeks each, all hands-on', 'usce_months: 3'],
    ['USCE', '3 (2 inpatient, 1 outpatient)', 'usce_months: 3'],
    ['USCE', '3 months total, 1 hands-on', 'usce_months: 1'],
    ['USCE', '2 months (starting 2026-05-01)', 'not said'],
    ['USCE', '2 months Canada, 1 month US', 'usce_months: 1'],
    ['US letters', '4 (3 US, 1 home)', 'letters: 3'],
    ['US letters', 'expecting 2 more by 2026-09-01, have 1', 'letters: 1, 3 by 2026-09-01'],
    ['US letters', 'two now, third by 2026-08-20', 'letters: 2, 3 by 2026-08-20'],
    ['Research', '3 papers under review', 'not said'],
    ['Graduation date', '2015, then MPH 2018', 'graduation_date: 2015'],
    ['Graduation date', 'between 2018 and 2020', 'not said'],
    ['Budget', 'around 2 grand', 'budget: 2000'],
    ['Budget', '40 programs worth', 'not said'],
    ['Season', 'fall 2026', 'not said'],
    ['Visa wanted', 'whichever they give', 'visa_wanted: either'],
    ['Visa wanted', 'H1 not J1', 'visa_wanted: H-1B'],
    ['Budget', '$2,400', 'budget: 2400'],
    ['Budget', 'PKR 150000 (= 540 USD)', 'budget: 540'],
    ['Budget', '2 lakh', 'not said'],
    ['Budget', '1800 euros', 'not said'],
    ['ECFMG', 'en trámite, llega el 1 de noviembre de 2026', 'ecfmg: expected 2026-11-01'],
    ['Visa wanted', 'J-1', 'visa_wanted: J-1'],
    ['Step 2 CK', '230 (after 209)', 'step2: 230; step2_attempts: 2'],
    ['Step 2 CK', 'not registered', 'step2: not taken'],
    ['Step 3', 'done, passed ✅', 'step3: pass'],
    ['Step 2 CK attempts', 'dos', 'step2_attempts: 2'],
    ['Hands-on USCE months', '3 by 2026-09-30', 'usce_months: 3 by 2026-09-30'],
    ['Hands-on USCE months', 'nothing yet, 3 by 2026-09-30', 'usce_months: 0, 3 by 2026-09-30'],
    ['Graduation date', '2015 (MD), 2019 (MPH)', 'graduation_date: 2015'],
    ['Graduation date', 'ESC 2012', 'not said'],
    ['Budget', '500 000 FCFA', 'not said'],
    ['Budget', '1500-2000 dollars', 'budget: 1500'],
    ['Work right', 'EAD while my I-485 is pending', 'work_right: other work permit'],
    ['Work right', 'EAD, I-765 pending', 'not said'],
    ['Work right', 'asylum pending with EAD', 'work_right: other work permit'],
    ['Work right', 'asylum pending, EAD applied', 'not said'],
    ['Work right', 'parolee, EAD applied', 'not said'],
    ['Green card', 'have it since 2020', 'work_right: permanent resident'],
    ['Citizenship', 'French and US (born in Boston)', 'work_right: citizen'],
    ['Work right', 'Canadian citizen, will come on J-1', 'work_right: needs a visa; visa_wanted: J-1'],
    ['Work right', 'my wife has a green card, me nothing yet', 'not said'],
    ['Citizenship', 'Mexican (esposa ciudadana americana)', 'not said'],
    ['Work right', 'green card interview in May', 'not said'],
  ])('%s: “%s” is %s', (label, value, expected) => {
    expect(asRead(label, value)).toBe(expected);
  });

  test.each([
    [
      'a visa wanted by a citizen',
      [
        ['Work right', 'US citizen'],
        ['Visa wanted', 'J-1'],
      ],
      'Work right says “citizen”',
    ],
    [
      'a graduation after Today',
      [
        ['Today', '2026-09-10'],
        ['Graduation date', '2027-05-31'],
      ],
      'after Today (September 10, 2026)',
    ],
    [
      'attempts that differ from the exam’s own words',
      [
        ['Step 2 CK', '221 (2nd attempt)'],
        ['Step 2 CK attempts', 1],
        ['Season', 2027],
      ],
      'The row of attempts says 1',
    ],
    [
      'a second row of one field',
      [
        ['Step 2 CK', 221],
        ['CK score', 231],
      ],
      'The row “Step 2 CK” above says “221” and counts',
    ],
    [
      'another currency',
      [
        ['Season', 2027],
        ['Budget', '900 €'],
      ],
      'US dollars',
    ],
    [
      'a school where its country is asked',
      [['School country', 'Universidad Autónoma de Guadalajara']],
      'which country is it in?',
    ],
    ['a number where places are asked', [['USCE places', 3]], 'Where was it?'],
    ['a number where words are asked', [['Languages', '2']], 'A number says nothing here'],
    [
      'a part larger than its whole',
      [
        ['US letters', 2],
        ['Letters in the specialty', 3],
      ],
      'more than there are in all',
    ],
    [
      'a passed exam that is dated after Today',
      [
        ['Today', '2026-09-10'],
        ['Step 2 CK', '221 on 2026-09-11'],
      ],
      'September 11, 2026 is after Today (September 10, 2026)',
    ],
  ])('Check names %s', (_what, rows, says) => {
    const answer = read(['Profile', ''], ...rows);
    expect(
      answer
        .slice(1)
        .map(([, check]) => check)
        .join(' '),
    ).toContain(says);
  });
  test.each([
    [
      'a graduation on Today',
      [
        ['Today', '2026-09-10'],
        ['Graduation date', '2026-09-10'],
      ],
    ],
    [
      'an exam passed on Today',
      [
        ['Today', '2026-09-10'],
        ['Step 2 CK', '221 on 2026-09-10'],
      ],
    ],
    [
      'a second row of one field that says the same',
      [
        ['Step 2 CK', 221],
        ['CK score', '221'],
      ],
    ],
    [
      'two letters of two',
      [
        ['US letters', 2],
        ['Letters in the specialty', 2],
      ],
    ],
    ['two letters in the specialty where nothing is said of all', [['Letters in the specialty', 2]]],
    [
      'one failure before a sitting that is booked',
      [
        ['Step 2 CK', 'retake on 2026-11-05 after one fail'],
        ['Step 2 CK attempts', 1],
      ],
    ],
  ])('Check is silent on %s', (_what, rows) => {
    const checks = read(['Profile', ''], ...rows)
      .slice(1)
      .map(([, check]) => check);
    expect(checks).toEqual(rows.map(() => ''));
  });
  test('a profile without a contradiction has nothing in Check but what is missing', () => {
    expect(
      read(['Profile', ''], ['Work right', 'US citizen'], ['Step 2 CK', '221 (2nd attempt)'], ['Step 2 CK attempts', 2]).slice(1),
    ).toEqual([
      ['work_right: citizen', ''],
      ['step2: 221; step2_attempts: 2', ''],
      ['step2_attempts: 2', ''],
    ]);
  });
  test('without a profile the argument is named', () => {
    expect(() => call('PROFILE_READ', [])).toThrow('PROFILE_READ: profile is missing');
  });
});
