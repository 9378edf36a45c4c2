/** Is a right to work taken only where it is the applicant's own, in the US and today, and asked for where that is not sure? */
import { describe, expect, test } from 'vitest';
import { workRightIn } from '../../../src/reading/applicant/workRight';
import { casesOf } from '../../support/cases';

describe('work right', () => {
  test.each(casesOf('work_right', 2))('$name', ({ cells, expected }) => {
    expect(workRightIn(String(cells[0]), String(cells[1])) ?? 'not said').toBe(expected);
  });
});
