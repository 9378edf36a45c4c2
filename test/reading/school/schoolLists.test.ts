/** Are the lists of schools written as they are read, and is each name in one class only? */
import { describe, expect, test } from 'vitest';
import {
  CANADA_MD,
  CARIBBEAN,
  CARIBBEAN_PLACES,
  COLLEGES,
  UNIVERSITY_OF,
  US_DO,
  US_MD,
  US_PLACES,
} from '../../../src/data/schools';
import { LANGUAGE_SIGNS, NAMES_ABROAD, PLACES_ABROAD } from '../../../src/data/schoolsAbroad';
import { foldName, schoolTokens, spelledOut } from '../../../src/reading/school/schoolTokens';

const LISTS = {
  UNIVERSITY_OF,
  US_PLACES,
  US_MD,
  US_DO,
  CANADA_MD,
  CARIBBEAN,
  CARIBBEAN_PLACES,
  COLLEGES,
  NAMES_ABROAD,
  PLACES_ABROAD,
  LANGUAGE_SIGNS,
};
const namesOf = (list: string): string[] => list.split('|').map((name) => name.replace(/^[~=]/, ''));
const spelled = (name: string): string => name.split(' ').map(spelledOut).join(' ');

describe.each(Object.entries(LISTS))('%s', (_name, list) => {
  test('holds each name folded as a cell is: otherwise it would never be found', () => {
    const wrong = namesOf(list).filter((name) => schoolTokens(foldName(name)).words.join(' ') !== spelled(name));
    expect(wrong).toEqual([]);
  });
  test('holds each name once', () => {
    const names = namesOf(list).map(spelled);
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
  });
});

test('no name is in two classes of schools', () => {
  const classes = [US_MD, US_DO, CANADA_MD, CARIBBEAN, COLLEGES, NAMES_ABROAD].map((list) => new Set(namesOf(list).map(spelled)));
  const twice = classes.flatMap((names, at) =>
    [...names].filter((name) => classes.slice(at + 1).some((other) => other.has(name))),
  );
  expect(twice).toEqual([]);
});
