/** What is there and what is missing against a target: a count, a plan, a place, words, a language? */
import { describe, expect, test } from 'vitest';
import { type Measured, measureGap } from '../../../src/domain/season/portfolio';
import type { Cells } from '../../support/applicant';
import { readProfile } from '../../support/season';

type Gap = ReturnType<typeof measureGap>;

const gapOf = (measured: Measured, changed: Cells = {}): Gap => {
  const { profile, calendar } = readProfile(changed);
  return measureGap(profile, measured, calendar);
};
const reached = (have: string): Gap => ({ state: 'reached', have, gap: '' });
const missing = (have: string, gap: string): Gap => ({ state: 'missing', have, gap });
const notSaid = (label: string): Gap => ({ state: 'not said', have: 'not said', gap: `fill in “${label}” in PROFILE` });
const judge = (have: string, gap: string): Gap => ({ state: 'to judge yourself', have, gap });

describe('a count; programs begin to read on 2025-09-24, today is 2025-08-01', () => {
  const LETTERS = { by: 'letters', least: 3 } as const;
  test.each([
    ['3 of 3', { 'US letters': 3 }, reached('3 US letters')],
    ['2 of 3', { 'US letters': 2 }, missing('2 US letters', '1 more')],
    ['1 of 3', { 'US letters': 1 }, missing('1 US letter', '2 more')],
    ['0 of 3', { 'US letters': 0 }, missing('0 US letters', '3 more')],
    ['not said', { 'US letters': null }, notSaid('US letters')],
    [
      'planned in time',
      { 'US letters': '1, 3 by 2025-09-24' },
      {
        state: 'planned',
        have: '1 US letter, 3 planned by September 24, 2025',
        gap: 'reached with the plan, by September 24, 2025',
      },
    ],
    [
      'planned a day late',
      { 'US letters': '1, 3 by 2025-09-25' },
      missing(
        '1 US letter, 3 planned by September 25, 2025',
        '2 more: the plan, September 25, 2025, comes after programs begin to read',
      ),
    ],
    [
      'planned for a day that is past',
      { 'US letters': '1, 3 by 2025-07-31' },
      missing('1 US letter, 3 planned by July 2025', '2 more: the plan’s day, July 2025, is past'),
    ],
    [
      'planned for today, when programs have begun to read',
      { 'US letters': '1, 3 by 2025-09-25', Today: '2025-09-25' },
      missing(
        '1 US letter, 3 planned by September 25, 2025',
        '2 more: the plan, September 25, 2025, comes after programs begin to read',
      ),
    ],
    ['planned too few', { 'US letters': '1, 2 by 2025-09-01' }, missing('1 US letter, 2 planned by September 1, 2025', '2 more')],
    [
      'there already, and more planned',
      { 'US letters': '3, 4 by 2025-09-01' },
      reached('3 US letters, 4 planned by September 1, 2025'),
    ],
  ] as const)('%s', (_says, changed, expected) => {
    expect(gapOf(LETTERS, changed)).toEqual(expected);
  });
  test('planned without a day', () => {
    const { profile, calendar } = readProfile();
    const letters = { now: 1, planned: 3, by: null };
    expect(measureGap({ ...profile, letters }, LETTERS, calendar)).toEqual(
      missing('1 US letter, 3 planned', '2 more: the plan names no day'),
    );
    expect(measureGap({ ...profile, letters: { ...letters, now: null } }, LETTERS, calendar)).toEqual(
      missing('3 planned', '3 more: the plan names no day'),
    );
  });
  test.each([
    ['usceMonths', 'Hands-on USCE months', 'hands-on month', 'hands-on months'],
    ['specialtyMonths', 'Of them in the specialty (months)', 'month in the specialty', 'months in the specialty'],
    ['outputs', 'Research outputs', 'output', 'outputs'],
    ['specialtyLetters', 'Letters in the specialty', 'letter in the specialty', 'letters in the specialty'],
    ['regionLetters', 'Letters from the region', 'letter from the region', 'letters from the region'],
  ] as const)('%s by its label and in its words', (by, label, one, several) => {
    expect(gapOf({ by, least: 2 }, { [label]: 1 })).toEqual(missing(`1 ${one}`, '1 more'));
    expect(gapOf({ by, least: 2 }, { [label]: 2 })).toEqual(reached(`2 ${several}`));
    expect(gapOf({ by, least: 2 }, { [label]: null })).toEqual(notSaid(label));
  });
});

describe('a count in a place', () => {
  const REGION = { by: 'usceMonths', least: 2, and: 'in the region' } as const;
  const SETTING = { by: 'usceMonths', least: 2, and: 'the setting' } as const;
  const south: Cells = { 'Hands-on USCE months': 2, 'Target areas': 'Southern California' };
  test.each([
    ['in the target region', REGION, { ...south, 'USCE places': 'Riverside' }, reached('2 hands-on months: Riverside')],
    [
      'in one of two targets, and elsewhere too',
      REGION,
      { ...south, 'Target areas': 'Southern California, Ohio', 'USCE places': 'Riverside, Cleveland' },
      reached('2 hands-on months: Riverside, Cleveland'),
    ],
    [
      'elsewhere',
      REGION,
      { ...south, 'USCE places': 'Cleveland' },
      judge('2 hands-on months: Cleveland', 'The months are there; are they in your target region?'),
    ],
    [
      'a city of the state that is the target',
      REGION,
      { ...south, 'Target areas': 'Ohio', 'USCE places': 'Cleveland' },
      reached('2 hands-on months: Cleveland'),
    ],
    [
      'the state of the city that is the target',
      REGION,
      { ...south, 'Target areas': 'Cleveland', 'USCE places': 'Ohio: a clinic' },
      reached('2 hands-on months: Ohio: a clinic'),
    ],
    [
      'that city',
      REGION,
      { ...south, 'Target areas': 'Cleveland', 'USCE places': 'Boston; Cleveland' },
      reached('2 hands-on months: Boston; Cleveland'),
    ],
    [
      'another city',
      REGION,
      { ...south, 'Target areas': 'Cleveland', 'USCE places': 'Boston' },
      judge('2 hands-on months: Boston', 'The months are there; are they in your target region?'),
    ],
    [
      'the places not said',
      REGION,
      south,
      { state: 'not said', have: '2 hands-on months', gap: 'fill in “USCE places” in PROFILE' },
    ],
    [
      'too few, wherever',
      REGION,
      { ...south, 'Hands-on USCE months': 1, 'USCE places': 'Riverside' },
      missing('1 hands-on month', '1 more'),
    ],
    [
      'a setting is the applicant’s to judge',
      SETTING,
      { ...south, 'USCE places': 'Riverside' },
      judge('2 hands-on months: Riverside', 'The months are there; is one of them such a setting?'),
    ],
    [
      'a county that is the target',
      REGION,
      { 'Hands-on USCE months': 2, 'Target areas': 'Kern County', 'USCE places': 'Kern County' },
      reached('2 hands-on months: Kern County'),
    ],
  ] as const)('%s', (_says, measured, changed, expected) => {
    expect(gapOf(measured, changed)).toEqual(expected);
  });
});

describe('words', () => {
  test.each([
    ['clinical performance', { by: 'clinical' }, { 'Clinical performance': 'honors in medicine' }, reached('honors in medicine')],
    ['clinical performance not said', { by: 'clinical' }, {}, notSaid('Clinical performance')],
    ['underserved work', { by: 'underserved' }, { 'Underserved experience': 'free clinic' }, reached('free clinic')],
    ['underserved work not said', { by: 'underserved' }, {}, notSaid('Underserved experience')],
    ['a tie to the target', { by: 'ties' }, { Ties: 'Ohio (family)', 'Target areas': 'Ohio' }, reached('Ohio (family)')],
    [
      'a tie elsewhere',
      { by: 'ties' },
      { Ties: 'Ohio (family)', 'Target areas': 'Texas' },
      judge('Ohio (family)', 'Is it a tie to your target region?'),
    ],
    [
      'a tie, and no target said',
      { by: 'ties' },
      { Ties: 'Ohio (family)' },
      judge('Ohio (family)', 'Is it a tie to your target region?'),
    ],
    ['no tie said', { by: 'ties' }, { 'Target areas': 'Ohio' }, notSaid('Ties')],
    [
      'two ties, one of them there',
      { by: 'ties' },
      { Ties: 'Texas (school); Ohio (family)', 'Target areas': 'Ohio' },
      reached('Texas (school); Ohio (family)'),
    ],
    [
      'a language the guide names',
      { by: 'languages', of: ['spanish', 'hmong'] },
      { Languages: 'English, Spanish, Arabic' },
      reached('Spanish'),
    ],
    [
      'another language',
      { by: 'languages', of: ['spanish'] },
      { Languages: 'English, Arabic, Urdu' },
      judge('Arabic, Urdu', 'Not among the languages this guide names'),
    ],
    ['English alone', { by: 'languages', of: ['spanish'] }, { Languages: 'English' }, notSaid('Languages')],
    ['what no cell tells', null, {}, judge('', 'Not in your sheet: check your own text against it')],
  ] as const)('%s', (_says, measured, changed, expected) => {
    expect(gapOf(measured, changed)).toEqual(expected);
  });
});
