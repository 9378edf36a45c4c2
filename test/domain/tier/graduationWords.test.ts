/** Does the reason of a graduation limit name what the profile says, and no day that nobody named? */
import { describe, expect, test } from 'vitest';
import { sentence } from '../../../src/domain/decision';
import type { ReasonCode } from '../../../src/domain/reasonCode';
import { judge } from '../../../src/planning/judged/judgeList';
import { applicant, programs } from '../../support/applicant';

const says = (graduation: string | number): string | undefined => {
  const judged = judge([programs({ 'YOG limit': '5 years' }), applicant({ 'Graduation date': graduation, Season: 2027 })]);
  const [reason] = judged.rows[0]?.judgement.verdict.because ?? [];
  expect(reason?.code).toBe('graduated-too-long-ago' satisfies ReasonCode);
  return reason === undefined ? undefined : sentence(reason);
};

describe('graduated-too-long-ago', () => {
  // Residencies of the season 2027 start on 2027-07-01: from 15 June 2019 that is 8 years and half a month, 96 whole months.
  test('names a day that the profile names, and the years from it', () => {
    expect(says('2019-06-15')).toContain('you graduated on June 15, 2019 (8 years by the start)');
  });
  test('names a month alone as that month', () => {
    expect(says('June 2019')).toContain('you graduated in June 2019 (at least 8 years by the start)');
  });
  // From the last of December 2019 it is 90 whole months, 7.5 years, and from January a year more.
  test('names a year alone as that year, and the fewest years it can be', () => {
    expect(says(2019)).toContain('you graduated in 2019 (at least 7.5 years by the start)');
  });
});
