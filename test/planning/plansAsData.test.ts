/** Are plans data that words are made of, and not words? The same plan says the same in its own table, on the Plan tab and in the sidebar. */
import { describe, expect, test } from 'vitest';
import { judgeDecided } from '../../src/planning/judged/chosenTiers';
import { balanceOf } from '../../src/planning/list/listBalance';
import { shortlistOf } from '../../src/planning/list/shortlist';
import { nextStepsOf } from '../../src/planning/year/gaps';
import { seasonPlanOf } from '../../src/planning/year/seasonPlan';
import { showPlan } from '../../src/show/sentences/seasonPlan';
import { showBalance } from '../../src/show/tables/balanceTable';
import { showNextSteps } from '../../src/show/tables/nextStepsTable';
import { planPage } from '../../src/show/tables/seasonPlanPage';
import { showShortlist } from '../../src/show/tables/shortlistTable';
import { applicant, type Cells, programs } from '../support/applicant';

const judged = (profile: Cells, ...rows: readonly Cells[]) =>
  judgeDecided([programs(...rows), applicant({ Specialties: 'Internal Medicine', ...profile })]);
const linesUnder = (lines: readonly (readonly unknown[])[], title: string): unknown[] =>
  lines.slice(lines.findIndex(([what]) => what === title) + 1).map(([, says]) => says);

describe('a shortlist', () => {
  // Two places for three open rows of worth 40 each: the two first by name, at 11 and 22 USD.
  const list = judged(
    { 'Most applications': 2 },
    { Program: 'A' },
    { Program: 'B' },
    { Program: 'C' },
    { Program: 'Closed', Visa: 'No visas' },
    { Program: 'Sent', Status: 'Rejected' },
    { Program: 'Late', Deadline: '2025-07-01' },
  );
  const shortlist = shortlistOf(list);

  test('names each reason to leave a row out', () => {
    expect(shortlist.out.map(({ row, because }) => [row.name, because])).toEqual(
      expect.arrayContaining([
        ['Closed', 'Skip'],
        ['Sent', 'applied to already'],
        ['Late', 'deadline is past'],
      ]),
    );
  });
  test('one was sent already, so one place is left: A for 11 USD more, after the 11 of the first', () => {
    expect(shortlist.now.map(({ row, costSoFar }) => [row.name, costSoFar])).toEqual([['A', 11]]);
    expect(shortlist.out.filter(({ because }) => because === 'most applications').map(({ row }) => row.name)).toEqual(['B', 'C']);
  });
  test('one more would be B for 11 USD; one fewer would be none, and is not told', () => {
    expect([shortlist.oneMore?.rows.map(({ name }) => name), shortlist.oneMore?.usd, shortlist.oneFewer]).toEqual([
      ['B'],
      11,
      null,
    ]);
  });
  test('its sentences in short are those of the plan', () => {
    expect(showPlan(seasonPlanOf(list)).shortlist).toEqual(linesUnder(showShortlist(shortlist), 'In short'));
  });
});

describe('a balance', () => {
  const list = judged({}, { Program: 'A' }, { Program: 'B', Visa: '' }, { Program: 'C', Visa: 'No visas' });
  const balance = balanceOf(list);

  test('counts what is not Skip: two of three, one of them waiting for the visa', () => {
    expect([balance.open, balance.skipped, balance.visaToVerify, balance.visaSafe]).toEqual([2, 1, 1, 1]);
  });
  test('two are 58 fewer than the 60-120 of G4.volume; from 60 on they would be within', () => {
    expect(balance.ranges.find(({ id }) => id === 'G4.volume')?.off).toBe(2 - 60);
  });
  test('its ranges stand in the plan as in its own table, each with its guide', () => {
    const ranges = showBalance(balance).filter(([what]) => String(what).startsWith('Range of'));
    const [said = ''] = showPlan(seasonPlanOf(list)).balance;
    for (const [what, figures] of ranges)
      expect(said).toMatch(
        new RegExp(`${figures?.toString().replace('+', '\\+')} for [^;]*\\(${String(what).slice('Range of '.length)}\\)`),
      );
  });
});

const NOT_MISSING = ['Profile', 'Decision', 'Your case', 'This week'];

describe('next steps', () => {
  const list = judged({ 'US letters': 0, 'Work right': 'No visa needed' }, { Program: 'A' });

  test('what is reached is no gap: only lines with something missing stand in the plan', () => {
    const steps = nextStepsOf(list);
    const missing = showNextSteps(steps, 'first')
      .slice(1)
      .filter(([domain = '', , , gap]) => domain === 'Note' || (!NOT_MISSING.includes(domain) && gap !== '' && gap !== 'none'));
    expect(showPlan(seasonPlanOf(list)).gaps).toHaveLength(missing.length);
    expect(steps.gaps.some(({ gap }) => gap === '')).toBe(true);
  });
  test('a note without a gap is written as its own sentence', () => {
    const note = planPage(seasonPlanOf(list), 'My list', 'stamp').cells.find(([domain]) => domain === 'Note');
    expect(note?.[3]).toBe('PROFILE does not give your work right: only the guides for every IMG apply here.');
  });
});
