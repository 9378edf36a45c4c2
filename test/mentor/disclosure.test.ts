/** Does a reason or a question tell the mentor what the applicant did not tick? */
import { describe, expect, test } from 'vitest';
import type { QuestionKey } from '../../src/domain/question';
import type { ReasonCode } from '../../src/domain/reasonCode';
import { hiddenGroups, isAskable, SHARE_GROUPS, type ShareGroup, whyFor } from '../../src/mentor/disclosure';
import { judge } from '../../src/planning/judged/judgeList';
import { applicant, type Cells, programs } from '../support/applicant';

const allBut = (group: ShareGroup) => hiddenGroups(SHARE_GROUPS.filter((one) => one !== group));
const verdictOf = (row: Cells, profile: Cells) => judge([programs(row), applicant(profile)]).rows[0]?.judgement.verdict;

test('the question of IMG policy is asked of a permanent resident only, and goes with the group visa', () => {
  const about: QuestionKey = 'IMG policy';
  expect(isAskable({ about }, allBut('visa'))).toBe(false);
  expect(isAskable({ about }, allBut('exams'))).toBe(true);
});

describe('a reason that names no value and still tells one', () => {
  const says = (connection: string, hidden: ShareGroup): string[] =>
    (verdictOf({ Connection: connection }, { 'School country': 'Jordan' })?.because ?? [])
      .filter(({ code }) => code === ('same-school' satisfies ReasonCode))
      .map((reason) => whyFor('', [reason], allBut(hidden)));
  test('same-school, found because the words name the country of the school, goes with the group school', () => {
    expect(says('2 residents from Jordan', 'school')).toEqual([
      'It rests on what is not shown here: school, graduation or ECFMG.',
    ]);
    expect(says('2 residents from Jordan', 'exams')).toEqual(['For: residents from the applicant’s school or country.']);
  });
  test('same-school that the cell itself says is shown', () => {
    expect(says('graduates of my school there', 'school')).toEqual(['For: residents from the applicant’s school or country.']);
  });
});

describe('what is shown and what is not', () => {
  const ONE_FAILURE = { 'Step 1': 'Pass', 'Step 1 attempts': 2, 'Step 2 CK': 221 };
  const why = (hidden: ShareGroup | null): string => {
    const verdict = verdictOf({ 'IMG %': '60%', Type: 'Community' }, ONE_FAILURE);
    return whyFor(verdict?.opening ?? '', verdict?.because ?? [], hidden === null ? new Set() : allBut(hidden));
  };
  test('what decides is named first, once, and the program’s own facts stay', () => {
    expect(why('exams')).toMatch(
      /^It rests on what is not shown here: exam record\. Would be Realistic: community program, 60% IMGs\./,
    );
  });
  test('with all of it shown the deciding reason comes first', () => {
    expect(why(null)).toMatch(/^Held at Reach by .*221.*\. Would be Realistic: community program, 60% IMGs\./);
  });
});
