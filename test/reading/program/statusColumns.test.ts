/** Do Applied, Interview date and Rank say with Status how far an application got, and which of them counts? */
import { describe, expect, test } from 'vitest';
import {
  type ApplicationStatus,
  newerOf,
  PROGRESS_OF,
  STATUSES,
  type StatusColumns,
  statusOf,
} from '../../../src/domain/applicationStatus';
import type { Day } from '../../../src/domain/day';
import { readInterviewDate, readRank } from '../../../src/reading/program/status/columns';
import type { Cell } from '../../../src/reading/text/cellText';

const day = (written: string) => written as Day;
const text = (words: string): Cell => ({ is: 'text', text: words });
const on = (written: string): Cell => ({ is: 'day', day: day(written) });
const TODAY = day('2026-12-04');

describe('the column Interview date', () => {
  const CASES: readonly (readonly [Cell, ApplicationStatus, string])[] = [
    [on('2026-12-03'), 'interviewed', 'the day before Today'],
    [on('2026-12-04'), 'interview booked', 'Today itself is still to come'],
    [on('2026-12-05'), 'interview booked', 'the day after'],
    [on('2026-06-30'), 'not said', 'the day before the season 2027 interviews'],
    [on('2026-07-01'), 'interviewed', 'the first day on which one can be of it'],
    [text('December 3, 2026'), 'interviewed', 'a day in words'],
    [text('12/3'), 'interview booked', 'a day without a year is not compared'],
    [text('declined'), 'declined by me', 'the words of a status'],
    [text('cancelled by program'), 'rejected', 'the words of a status'],
    [text('TBD'), 'not said', 'no day'],
    [text('maybe 12/3'), 'not said', 'a guess'],
    [{ is: 'number', number: 3 }, 'not said', 'a number is no day'],
    [{ is: 'blank' }, 'not said', 'blank'],
  ];
  test.each(CASES)('%j is %s: %s', (cell, expected) => {
    expect(readInterviewDate(cell, TODAY, undefined, 2027)).toBe(expected);
  });

  test('without Today a day is booked, whichever it is', () => {
    expect(readInterviewDate(on('2026-10-01'), null, undefined, 2027)).toBe('interview booked');
  });
});

describe('the column Rank', () => {
  test.each([
    [{ is: 'number', number: 1 } as const, 'ranked'],
    [{ is: 'number', number: 0 } as const, 'not said'],
    [{ is: 'number', number: 1.5 } as const, 'not said'],
    [text('#3'), 'ranked'],
    [text('3rd'), 'ranked'],
    [text('high'), 'not said'],
    [{ is: 'blank' } as const, 'not said'],
  ])('%j is %s', (cell, expected) => {
    expect(readRank(cell)).toBe(expected);
  });
});

describe('of several columns', () => {
  const NONE = { status: 'not said', applied: 'not said', interview: 'not said', rank: 'not said' } as const;
  const CASES: readonly (readonly [Partial<StatusColumns>, ApplicationStatus, string])[] = [
    [{ applied: 'applied' }, 'applied', 'a tick alone'],
    [{ status: 'to verify', applied: 'applied' }, 'applied', 'what was sent lies further along'],
    [{ status: 'invited', applied: 'applied' }, 'invited', 'Status lies further along'],
    [{ status: 'signal sent', applied: 'not said' }, 'signal sent', 'no tick says nothing'],
    [{ status: 'invited', interview: 'interview booked' }, 'interview booked', 'a day makes the invitation a booking'],
    [{ status: 'interview booked', interview: 'interviewed' }, 'interviewed', 'its day is past'],
    [{ status: 'interviewed', interview: 'interview booked' }, 'interviewed', 'Status lies further along'],
    [{ status: 'waitlisted', interview: 'interview booked' }, 'interview booked', 'a place came free'],
    [{ status: 'rejected', interview: 'interviewed' }, 'rejected', 'an end in Status stands'],
    [
      { status: 'declined by me', interview: 'interview booked', applied: 'applied' },
      'declined by me',
      'an end in Status stands',
    ],
    [{ status: 'matched', rank: 'ranked' }, 'matched', 'an end in Status stands'],
    [{ status: 'do not apply', applied: 'applied' }, 'applied', 'it was sent all the same'],
    [{ status: 'do not apply' }, 'do not apply', 'nothing was sent'],
    [{ status: 'interviewed', rank: 'ranked' }, 'ranked', 'a place on the list after an interview'],
    [{ rank: 'ranked' }, 'ranked', 'a place alone'],
    [{ status: 'applied', rank: 'ranked' }, 'applied', 'an application without an interview cannot be ranked: a wish'],
    [{ applied: 'applied', interview: 'interviewed', rank: 'ranked' }, 'ranked', 'the columns tell it without Status'],
  ];
  test.each(CASES)('%j is %s: %s', (columns, expected) => {
    expect(statusOf({ ...NONE, ...columns })).toBe(expected);
  });
});

describe('which of two states holds', () => {
  test.each([
    ['applied', 'rejected', 'rejected'],
    ['rejected', 'applied', 'rejected'],
    ['rejected', 'invited', 'invited'],
    ['waitlisted', 'invited', 'invited'],
    ['invited', 'waitlisted', 'waitlisted'],
    ['interviewed', 'no reply', 'interviewed'],
    ['interviewed', 'signal sent', 'interviewed'],
    ['applied', 'no reply', 'no reply'],
    ['matched', 'ranked', 'matched'],
    ['ranked', 'not matched', 'not matched'],
    ['not matched', 'SOAP', 'SOAP'],
  ] as const)('%s, then %s is %s', (before, after, expected) => {
    expect(newerOf(before, after)).toBe(expected);
  });

  test('“not said” never takes the place of a state, on either side', () => {
    for (const status of STATUSES) {
      expect(newerOf(status, 'not said')).toBe(status);
      expect(newerOf('not said', status)).toBe(status);
    }
  });

  test('to planning nothing was sent where a status only means to', () => {
    const unsent: ApplicationStatus[] = STATUSES.filter((status) => PROGRESS_OF[status] === 'none');
    expect(unsent).toEqual(['to verify', 'signal sent', 'do not apply', 'not said']);
  });
});
