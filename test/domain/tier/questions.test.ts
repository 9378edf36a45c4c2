/** What does PROFILE lack, what is still asked of a program, and where does a tie reach? */
import { describe, expect, test } from 'vitest';
import { tieTo } from '../../../src/domain/tier/areaCeilings';
import { checkProfile, stillAsked } from '../../../src/domain/tier/questions';
import { isVisaSafe, visaOfRow } from '../../../src/domain/tier/visa';
import { applicant, type Cells, programs } from '../../support/applicant';
import { readCells } from '../../support/readCells';
import { verdictOf } from '../../support/verdict';

const read = (row: Cells = {}, profile: Cells = {}) => readCells(programs(row), applicant(profile));

describe('what PROFILE lacks', () => {
  const lacksOf = (profile: Cells): string[] => checkProfile(read({}, profile).profile);
  test('nothing where each of its rows is filled in', () => {
    expect(lacksOf({})).toEqual([]);
  });
  test.each([
    [
      'the work right',
      { 'Work right': null, 'Visa wanted': null },
      'Work right (citizen, permanent resident, needs a visa, other work permit)',
    ],
    [
      'which right, where no visa is needed',
      { 'Work right': 'No visa needed', 'Visa wanted': null },
      'Work right (citizen, permanent resident, needs a visa, other work permit)',
    ],
    ['the visa wanted', { 'Visa wanted': null }, 'Visa wanted (J-1, H-1B or either)'],
    ['Step 2 CK', { 'Step 2 CK': null, 'Step 2 CK attempts': null }, 'Step 2 CK (score, or pending)'],
    ['Step 1', { 'Step 1': null }, 'Step 1 (pass, fail or score)'],
    ['attempts at Step 1', { 'Step 1 attempts': null }, 'Step 1 attempts'],
    ['attempts at Step 2 CK', { 'Step 2 CK attempts': null }, 'Step 2 CK attempts'],
    ['the graduation', { 'Graduation date': null }, 'Graduation date'],
    ['USCE', { 'Hands-on USCE months': null }, 'Hands-on USCE months'],
    ['the certificate', { 'ECFMG certification': null }, 'ECFMG certification'],
    ['the season', { Season: null }, 'Season (the year of the Match)'],
    ['the day', { Today: null }, 'Today'],
  ])('%s', (_what, profile, lack) => {
    expect(lacksOf(profile)).toEqual([lack]);
  });
  test.each([
    ['a citizen wants no visa', { 'Work right': 'Citizen', 'Visa wanted': null }],
    ['a score of Step 1 is as good as a pass', { 'Step 1': 215 }],
    ['Step 1 not taken has no attempts', { 'Step 1': 'Not taken', 'Step 1 attempts': null }],
    ['a pending Step 2 CK has no attempts to tell', { 'Step 2 CK': 'Pending', 'Step 2 CK attempts': null }],
  ])('%s: nothing', (_says, profile) => {
    expect(lacksOf(profile)).toEqual([]);
  });
});

describe('what is still asked', () => {
  const row: Cells = { Visa: '', 'IMG %': '', 'CK minimum': '', 'YOG limit': '' };
  const profile: Cells = {
    'Step 2 CK': 229,
    'Step 1 attempts': 2,
    'Graduation date': '2019-01-01',
    'Hands-on USCE months': 2,
    'ECFMG certification': 'No',
  };
  const askedAt = (status: string, more: Cells = {}, changed: Cells = {}) => {
    const cells = { ...row, ...more, Status: status };
    return stillAsked(verdictOf(cells, { ...profile, ...changed }).questions, read(cells, profile).program).map(
      ({ about }) => about,
    );
  };
  test('everything before the application', () => {
    expect(askedAt('')).toEqual(['visa', 'IMG share', 'CK minimum', 'attempts', 'graduation limit', 'USCE', 'ECFMG']);
  });
  test('no cut-off once it is sent', () => {
    expect(askedAt('Applied')).toEqual(['visa', 'IMG share']);
    expect(askedAt('Applied', { 'YOG limit': 'within 5 years' }, { 'Graduation date': '2020-12-01' })).toEqual([
      'visa',
      'IMG share',
    ]);
  });
  test.each(['Matched', 'Rejected', 'Declined', 'Withdrawn'])('nothing once it is settled: %s', (status) => {
    expect(askedAt(status)).toEqual([]);
  });
});

describe('a tie to the place of a program', () => {
  type City = { readonly name: string; readonly state: string };
  const CLEVELAND: Partial<typeof tie> = { words: 'Cleveland', cities: [{ name: 'cleveland', state: 'OH' }] };
  const tie = {
    words: 'family in Fresno',
    areas: ['Central Valley'],
    counties: ['Fresno'],
    states: ['CA'],
    cities: [] as City[],
  };
  const place = { city: null, state: null, county: null, areas: [], division: null };
  const reaches = (own: Partial<typeof tie>, there: Partial<typeof place> | { areas: string[] }) => {
    const { profile, program } = read();
    const none = { words: '', areas: [], counties: [], states: [], cities: [] };
    return tieTo(
      { ...profile, ties: [{ ...none, ...own }] },
      { ...program, place: { ...place, ...there } as typeof program.place },
    );
  };
  test.each([
    ['its county', tie, { county: 'Fresno' }, true],
    ['another county', tie, { county: 'Kern' }, false],
    ['its area', tie, { areas: ['Central Valley'] }, true],
    ['a part of its area', tie, { areas: ['Central Valley (south)'] }, true],
    ['an area of which it names a part', { ...tie, areas: ['Central Valley (south)'] }, { areas: ['Central Valley'] }, true],
    ['an area whose name begins alike', tie, { areas: ['Central Valleys'] }, false],
    ['its state', tie, { state: 'CA' }, true],
    ['another state', tie, { state: 'OH' }, false],
    ['a city that its words name', { words: 'Family in Fresno' }, { city: 'fresno' }, true],
    ['a city that they do not name', { words: 'family in Fresno' }, { city: 'omaha' }, false],
    ['a city of three letters, which may be any word', { words: 'family in Ada' }, { city: 'ada' }, false],
    ['a city of four letters', { words: 'family in Lima' }, { city: 'lima' }, true],
    ['a city whose county is known and is another', { words: 'family in Fresno' }, { city: 'fresno', county: 'Kern' }, false],
    ['a city of another state, however it is written', CLEVELAND, { city: 'CLEVELAND', state: 'OH' }, true],
    ['a city of that name elsewhere', CLEVELAND, { city: 'Cleveland', state: 'TN', county: 'Bradley' }, false],
    ['nowhere', tie, {}, false],
  ] as const)('%s', (_says, own, there, is) => {
    expect(reaches(own as Partial<typeof tie>, there as Partial<typeof place>)).toBe(is ? (own.words ?? '') : null);
  });
});

describe('a visa that is safe by the program’s own words', () => {
  test.each([
    ['offered', { Visa: 'J-1 only' }, {}, true],
    ['not needed', { Visa: 'no visa' }, { 'Work right': 'Citizen', 'Visa wanted': null }, true],
    ['refused', { Visa: 'no visa' }, {}, false],
    ['not said', { Visa: '' }, {}, false],
    ['case by case', { Visa: 'J-1 case by case' }, {}, false],
    ['after Step 3', { Visa: 'H-1B with Step 3' }, { 'Visa wanted': 'H-1B', 'Step 3': 'Not taken' }, false],
    ['the work right not said', { Visa: 'J-1 only' }, { 'Work right': null, 'Visa wanted': null }, false],
  ])('%s: %s', (_says, row, profile, is) => {
    const cells = read(row, profile);
    expect(isVisaSafe(visaOfRow(cells.profile, cells.program, cells.calendar))).toBe(is);
  });
});
