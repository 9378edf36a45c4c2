/** The applicant's own list for SOAP: which rows, by visa, track and the year that is still open? */
import { expect, test } from 'vitest';
import { judgeDecided } from '../../src/planning/judged/chosenTiers';
import { soapFileOf } from '../../src/planning/year/soapFile';
import { applicant } from '../support/applicant';

/** The rank lists of 2027 close on 2027-03-03, Match Week begins on 2027-03-15. */
const HEADERS = ['Program', 'Specialty', 'Track', 'Visa', 'Status'];
const fileOn = (Today: string, ...rows: readonly (readonly string[])[]) =>
  soapFileOf(judgeDecided([[HEADERS, ...rows], applicant({ Season: 2027, Today })]));
const groupsOn = (Today: string, ...rows: readonly (readonly string[])[]): string[] =>
  fileOn(Today, ...rows)?.groups.map(
    ({ track, programs }) => `${track}: ${programs.map(({ name, isVisaOpen }) => `${name}${isVisaOpen ? '?' : ''}`).join(', ')}`,
  ) ?? [];

const CATEGORICAL = ['Alder', 'Internal Medicine', 'Categorical', 'J-1', 'applied'];
const PRELIMINARY = ['Birch', 'Internal Medicine', 'Preliminary', 'J-1', 'no reply'];
const ADVANCED = ['Cedar', 'Neurology', 'Advanced', 'J-1', 'applied'];

test('while lists can be changed there is none; from the day after the deadline to the end of SOAP there is', () => {
  expect(fileOn('2027-03-03', CATEGORICAL)).toBeNull();
  expect(fileOn('2027-03-04', CATEGORICAL)?.isMarked).toBe(false);
  expect(fileOn('2027-03-18', CATEGORICAL)?.isMarked).toBe(false);
  expect(fileOn('2027-03-19', CATEGORICAL)).toBeNull();
});

test('by track; a refused visa is out, one that is not said is told, a rejection before is no end', () => {
  expect(
    groupsOn(
      '2027-03-08',
      PRELIMINARY,
      CATEGORICAL,
      ADVANCED,
      ['Dogwood', 'Internal Medicine', 'Categorical', 'no visas', 'applied'],
      ['Holly', 'Internal Medicine', 'Categorical', 'no visas', 'interviewed'],
      ['Elm', 'Internal Medicine', 'Categorical', '', 'rejected'],
      ['Fir', 'Internal Medicine', 'Categorical', 'J-1', 'do not apply'],
      ['Gum', 'Internal Medicine', 'Categorical', 'J-1', 'withdrawn'],
    ),
  ).toEqual(['categorical: Alder, Elm?', 'preliminary: Birch', 'advanced: Cedar']);
});

test('rows that are marked SOAP are the list', () => {
  const marked = fileOn('2027-03-08', CATEGORICAL, [...PRELIMINARY.slice(0, 4), 'SOAP']);
  expect([marked?.isMarked, marked?.groups.map(({ track }) => track)]).toEqual([true, ['preliminary']]);
});

test('partly matched: an advanced position leaves the first year open, a preliminary one what follows it', () => {
  const others = [CATEGORICAL, PRELIMINARY, ADVANCED];
  expect(groupsOn('2027-03-15', ['Holly', 'Neurology', 'Advanced', 'J-1', 'matched'], ...others)).toEqual(['preliminary: Birch']);
  expect(groupsOn('2027-03-15', ['Holly', 'Internal Medicine', 'Preliminary', 'J-1', 'matched'], ...others)).toEqual([
    'categorical: Alder',
    'advanced: Cedar',
  ]);
});

test('who matched to all of training has none', () =>
  expect(fileOn('2027-03-15', CATEGORICAL, [...CATEGORICAL.slice(0, 4), 'matched'])).toBeNull());
