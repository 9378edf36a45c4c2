/** For whom do observerships count as the US clinical experience that guides ask for? */
import { describe, expect, test } from 'vitest';
import { usceOf } from '../../../src/domain/profile';
import { measureGap } from '../../../src/domain/season/portfolio';
import { applicant, type Cells, programs } from '../../support/applicant';
import { readCells } from '../../support/readCells';

const read = (profile: Cells) =>
  readCells(programs({}), applicant({ 'Hands-on USCE months': 1, 'Observership months': 2, ...profile }));

describe('months that count', () => {
  test.each([
    ['Pathology', 3],
    ['Pathology, Internal Medicine', 1],
    ['Internal Medicine', 1],
    [null, 1],
  ])('applying in %s: 1 hands-on and 2 of observership are %i', (specialties, months) => {
    expect(usceOf(read({ Specialties: specialties }).profile).now).toBe(months);
  });
  test('a target of 2 months is reached in Pathology, and the answer says why', () => {
    const gapOf = (specialties: string, more: Cells = {}) => {
      const { profile, calendar } = read({ Specialties: specialties, ...more });
      return measureGap(profile, { by: 'usceMonths', least: 2 }, calendar);
    };
    expect(gapOf('Pathology')).toEqual({ state: 'reached', have: '3 months, observerships counted', gap: '' });
    expect(gapOf('Pathology', { 'Hands-on USCE months': 0, 'Observership months': 1 }).have).toBe(
      '1 month, observerships counted',
    );
    expect(gapOf('Internal Medicine')).toEqual({ state: 'missing', have: '1 hands-on month', gap: '1 more' });
  });
});
