/** Is every row of the table of advice short, in whole sentences, of known rules and known conditions, and in the right part of the year? */
import { describe, expect, test } from 'vitest';
import { ADVICE } from '../../src/data/advice';
import { holds } from '../../src/domain/advice/conditions';
import { parseAdvice } from '../../src/domain/advice/parseAdvice';
import { RULES } from '../../src/domain/rules/rules';
import { judgeProfile } from '../../src/planning/judged/judgeList';
import { adviceCaseOf } from '../../src/planning/year/adviceCase';
import { applicant } from '../support/applicant';

const table = parseAdvice(ADVICE);
const LONGEST = 160;
const of = adviceCaseOf(judgeProfile(applicant(), undefined));

describe('the table of advice', () => {
  test.each(table.map((row) => [row.says, row] as const))('%s', (says, { act, weight, when, rules, time }) => {
    expect([0, 1, 2, 3]).toContain(weight);
    for (const text of [says, act]) {
      expect(text.length).toBeLessThanOrEqual(LONGEST);
      expect(text).toMatch(/^(?:\d|[A-Z“]).*[.?)]$/);
      expect(text).not.toMatch(/apply now|guarantee/i);
    }
    for (const condition of [...when, ...rules.flatMap((rule) => rule.when || [])])
      expect(() => holds(condition, of)).not.toThrow();
    for (const { id } of rules) if (id !== 'ECFMG') expect(Object.keys(RULES)).toContain(id);
    // Who speaks to people at programs does so only in phases without silence.
    if (/message|coordinator/.test(`${says} ${act}`)) expect(time).toBe('write');
  });

  test('gaps are filled where their day is known', () => {
    const gaps = table.flatMap(({ says, act }) => [...`${says} ${act}`.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''));
    expect(gaps.sort()).toEqual(['august', 'deadline', 'ranks']);
    // 56 days before 31 August 2025 and before the rank lists of 4 March 2026.
    expect(of.gaps).toEqual({ august: '2025-07-06', ranks: '2026-01-07', deadline: '2026-03-04' });
    expect(of.facts.ahead).toMatchObject({ words: { ranks: '' } });
  });
});
