/** Is an application only what was sent, and does a word that denies or postpones it say the opposite? */
import { describe, expect, test } from 'vitest';
import { PROGRESS_OF } from '../../../src/domain/applicationStatus';
import type { Day } from '../../../src/domain/day';
import { readStatus } from '../../../src/reading/program/status';
import { readApplied } from '../../../src/reading/program/status/columns';

const text = (words: string) => ({ is: 'text', text: words }) as const;

describe('status', () => {
  test.each([
    ['Invited', 'invited'],
    ['Interview on Dec 3', 'invited'],
    ['Interviewed', 'interviewed'],
    ['Applied, waiting for interview', 'applied'],
    ['awaiting invite', 'applied'],
    ['Interview: no', 'applied'],
    ['Applied - no invite', 'applied'],
    ['did not get interview', 'applied'],
    ['Not invited', 'applied'],
    ['No interviews yet', 'applied'],
    ['No reply', 'applied'],
    ['no response so far', 'applied'],
    ['Have not heard back', 'applied'],
    ['nothing heard', 'applied'],
    ['ghosted', 'applied'],
    ['Applied, e-mailed, no reply', 'applied'],
    ['Rejected', 'rejected'],
    // Nobody says that the program refused.
    ['No interview', 'applied'],
    ['They declined', 'rejected'],
    ['Declined by the program', 'rejected'],
    ['Not matched', 'rejected'],
    ['Interview declined', 'declined'],
    ['declined interview', 'declined'],
    ['I declined', 'declined'],
    ['Declined by me', 'declined'],
    ['turned it down', 'declined'],
    ['Withdrawn', 'withdrawn'],
    ['Interview cancelled', 'withdrawn'],
    ['Waitlisted', 'waitlisted'],
    ['wait list', 'waitlisted'],
    ['On the wait-list for an interview', 'waitlisted'],
    ['Matched!', 'matched'],
    ['I matched here', 'matched'],
    ['Not yet applied', 'none'],
    ['Not applied yet', 'none'],
    ["haven't applied", 'none'],
    ['will apply', 'none'],
    ['to be submitted', 'none'],
    ['Application not sent', 'none'],
    ['to apply', 'none'],
    ['Planned', 'none'],
    ['Not yet', 'none'],
    ['e-mailed the coordinator, no reply', 'none'],
    ['No', 'none'],
    ['—', 'none'],
  ])('“%s” is %s', (words, expected) => {
    expect(PROGRESS_OF[readStatus(text(words)).policy]).toBe(expected);
  });
});

describe('under “Applied”', () => {
  test.each([
    [{ is: 'tick', on: true }, 'applied'],
    [{ is: 'tick', on: false }, 'none'],
    [{ is: 'day', day: '2026-09-23' as Day }, 'applied'],
    [{ is: 'number', number: 1 }, 'applied'],
    [{ is: 'number', number: 0 }, 'none'],
    // "Total applied" counts the applicants of a program.
    [{ is: 'number', number: 1850 }, 'none'],
    [{ is: 'blank' }, 'none'],
  ] as const)('%j is %s', (cell, expected) => {
    expect(PROGRESS_OF[readApplied(cell)]).toBe(expected);
  });

  test.each([
    ['Yes', 'applied'],
    ['y', 'applied'],
    ['X', 'applied'],
    ['✓', 'applied'],
    ['Yes - ERAS', 'applied'],
    ['done', 'applied'],
    ['2026-09-23', 'applied'],
    ['Sept 23', 'applied'],
    ['23 Sep', 'applied'],
    ['9/23', 'applied'],
    ['September 23, 2026', 'applied'],
    ['submitted 9/23', 'applied'],
    ['Rejected', 'rejected'],
    ['Invited', 'invited'],
    ['No', 'none'],
    ['n', 'none'],
    ['not yet', 'none'],
    ['yes?', 'none'],
    ['yes, will do', 'none'],
    ['by 9/23', 'none'],
    ['9/23 planned', 'none'],
    ['maybe', 'none'],
    ['2026', 'none'],
    ['?', 'none'],
    ['FALSE', 'none'],
  ])('“%s” is %s', (words, expected) => {
    expect(PROGRESS_OF[readApplied(text(words))]).toBe(expected);
  });
});

describe('a header that explains its codes', () => {
  test.each([
    ['A=applied I=invite D=done W=withdrew', 'A', 'applied'],
    ['A=applied I=invite D=done W=withdrew', 'A, I (10/12)', 'invited'],
    ['A=applied I=invite D=done W=withdrew', 'D', 'interviewed'],
    ['A: applied; WL: waitlisted', 'WL 11/3', 'waitlisted'],
    ['II / R / WL', 'R 10/9', 'rejected'],
    // A letter that begins a sentence is no code.
    ['A=applied I=invite D=done W=withdrew', 'A friend applied', 'not said'],
    ['A=applied I=invite D=done W=withdrew', 'Z', 'not said'],
    // Beside ranks "R" may be one.
    ['Rank / R', 'R', 'not said'],
    ['Status', 'R 10/9', 'not said'],
  ])('%s: %s', (header, cell, policy) => {
    expect(readStatus(text(cell), header).policy).toBe(policy);
  });
});
