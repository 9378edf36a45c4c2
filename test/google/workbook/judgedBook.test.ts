/** How often is the list judged for one press? Once for each day that is asked of it, and the stamped day is no other than the person's where they agree. */
import { describe, expect, test } from 'vitest';
import { judgedBook } from '../../../src/google/workbook/judgedBook';
import { findList } from '../../../src/sheet/list/findList';
import { DEFAULT_SETTINGS } from '../../../src/sheet/settings/settingsBlock';
import { applicant, programs } from '../../support/applicant';

const LIST = programs({ Program: 'One', 'Tier to use': 'Reach' }, { Program: 'Two' });
const bookWith = (profile: unknown[][]): Parameters<typeof judgedBook>[0] => ({
  settingsBlock: null,
  profile: { values: profile },
  grid: LIST,
  list: findList(LIST, DEFAULT_SETTINGS.corrections),
});
const tiers = (judged: ReturnType<ReturnType<typeof judgedBook>['computed']>) =>
  judged.rows.map((row) => row?.judgement.verdict.tier);

describe('the list of a book', () => {
  const stamped = bookWith(applicant({ Today: '2025-08-01' }));

  test('is judged once for one day, however often it is asked', () => {
    const judged = judgedBook(stamped);
    expect(judged.computed('2025-09-30')).toBe(judged.computed('2025-09-30'));
  });
  test('the stamped day is the person’s own where both are 2025-08-01', () => {
    const judged = judgedBook(stamped);
    expect(judged.computed('2025-08-01')).toBe(judged.computed());
  });
  test('another day is judged apart, as of that day', () => {
    const judged = judgedBook(stamped);
    expect(judged.computed('2025-08-02')).not.toBe(judged.computed());
    expect(judged.computed('2025-08-02').profile.today).toBe('2025-08-02');
  });
  test('a tier to use counts where it is asked for, and the computed one stays', () => {
    const judged = judgedBook(stamped);
    expect([tiers(judged.computed()), tiers(judged.chosen())]).toEqual([
      ['Realistic', 'Realistic'],
      ['Reach', 'Realistic'],
    ]);
  });
  test('without a profile a day is refused in words', () => {
    expect(() => judgedBook(bookWith([['', '']])).computed('2025-08-01')).toThrow('there is no profile yet');
  });
});
