/** Has every phase what to do and what not, in sentences of our own that name who says so? */
import { describe, expect, test } from 'vitest';
import { PHASE_RULES } from '../../../src/data/phaseRules';
import { RULES } from '../../../src/domain/rules/rules';
import { PHASES } from '../../../src/domain/season/phaseDays';

const LONGEST = 130;

describe.each(PHASES.filter((phase) => phase !== 'not known'))('%s', (phase) => {
  const rows = PHASE_RULES.filter((row) => row.phase === phase);

  test('says something to do and something not to do for everybody, or for each of those it parts', () => {
    for (const is of ['do', 'do not'] as const) expect(rows.filter((row) => row.is === is).length).toBeGreaterThan(0);
  });

  test('each sentence ends, is short enough for a cell beside its phase, and stands once', () => {
    for (const { says } of rows) {
      expect(says).toMatch(/^[A-Z].*[.]$/);
      expect(says.length).toBeLessThanOrEqual(LONGEST);
    }
    expect(new Set(rows.map(({ says }) => says)).size).toBe(rows.length);
  });

  test('each names a rule or whose rule it is', () => {
    for (const { source, rules } of rows) {
      expect(source !== '' || rules.length > 0).toBe(true);
      for (const rule of rules) expect(RULES[rule]).not.toBe('');
    }
  });
});

test('nobody is told to apply now except while applications are read with the first', () => {
  const submits = PHASE_RULES.filter(({ is, says }) => is === 'do' && /^(?:Submit|Apply)\b/.test(says));
  expect(submits.map(({ phase }) => phase)).toEqual(['applying', 'late']);
  expect(submits[1]?.says).toContain('only where');
});

test('no phase between Match Week and SOAP’s end offers to write to a program first', () => {
  const written = PHASE_RULES.filter(({ is, says }) => is === 'do' && /\b(?:[Ww]rite to|Update)\b.*programs/.test(says));
  expect(written.map(({ phase }) => phase)).not.toContain('SOAP');
});
