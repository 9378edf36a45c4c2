/** LIST_SUMMARY: the numbers of one applicant, as a mentor of several sets them under one another. Through the built add-on. */
import { describe, expect, test } from 'vitest';
import { keptAddon } from '../support/addon';
import { applicant, programs } from '../support/applicant';

const addon = keptAddon();

describe('LIST_SUMMARY', () => {
  test('is one row under its headers', () => {
    const [headers] = addon.call('LIST_SUMMARY', 'headers') as string[][];
    const rows = programs(
      { Program: 'A', Status: 'Interviewed' },
      { Program: 'B', Visa: '' },
      { Program: 'C', Visa: 'no visas', Status: 'Applied' },
      { Program: 'D', 'IMG %': '10%', 'Tier to use': 'Skip' },
      { Program: 'E', 'IMG %': '30%' },
    );
    const answer = addon.call('LIST_SUMMARY', rows, applicant({ Today: undefined })) as unknown[][];
    expect(answer).toHaveLength(1);
    // A and E are Realistic, and B once its visa is known; only A has 50 % IMGs and a known visa. D is dropped by hand.
    expect(Object.fromEntries((headers ?? []).map((header, at) => [header, answer[0]?.[at]]))).toEqual({
      Programs: 5,
      Realistic: 3,
      Safer: 1,
      Reach: 0,
      'Ultra-reach': 0,
      Skip: 2,
      'Visa to verify': 1,
      'Open questions': 1,
      Applied: 2,
      Interviews: 1,
      'Profile lacks': 'Today',
      Phase: 'not known',
    });
  });

  test('a list without rows is a row of noughts', () => {
    expect((addon.call('LIST_SUMMARY', programs(), applicant()) as unknown[][])[0]?.slice(0, 10)).toEqual(Array(10).fill(0));
  });

  test('without a profile it says so', () => {
    expect(() => addon.call('LIST_SUMMARY', programs({ Program: 'A' }))).toThrow('profile is missing');
  });
});
