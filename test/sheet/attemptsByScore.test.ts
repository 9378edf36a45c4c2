/** Do attempts that only choose between two scores limit anybody: "230 with attempts, 220 without" under a score? */
import { expect, test } from 'vitest';
import { judge } from '../../src/planning/judged/judgeList';
import { applicant } from '../support/applicant';

const attemptsOf = (cell: string) => {
  const list = [
    ['Program', 'State', 'CK min'],
    ['Mill', 'TX', cell],
  ];
  const { rows } = judge([list, applicant({ Season: 2027 })]);
  return rows[0]?.judgement.program.attempts.strength;
};

test.each(['230 with attempts, 220 without', '230 with failures; 220 if no attempts', '220 or 1st attempt'])(
  'none: %s',
  (cell) => {
    expect(attemptsOf(cell)).toBe('not said');
  },
);

test('“pass on first attempt” limits them', () => {
  expect(attemptsOf('pass on first attempt')).toBe('required');
});
