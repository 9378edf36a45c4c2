/** Are the labelled sets of other hands read at least as well, and never falsely more often, than when it was last recorded? */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bare, type Row, scoreOf } from '../../build/readingScore';
import { RECORD, record } from '../../build/readings';

type Figures = Record<string, Record<string, readonly [rows: number, exact: number, wrong: number]>>;
const recorded = JSON.parse(readFileSync(RECORD, 'utf8')) as Figures;
const now: Figures = record();

describe.each(Object.keys(recorded))('%s', (set) => {
  test.each(Object.entries(recorded[set] ?? {}))('%s: rows, exact, false as recorded or better', (kind, [rows, exact, wrong]) => {
    const [ownRows = 0, ownExact = 0, ownWrong = Number.POSITIVE_INFINITY] = now[set]?.[kind] ?? [];
    expect(ownRows).toBe(rows);
    expect(ownExact).toBeGreaterThanOrEqual(exact);
    expect(ownWrong).toBeLessThanOrEqual(wrong);
    expect([ownExact, ownWrong], 'better than recorded: npm run readings -- --record').toEqual([exact, wrong]);
  });
});

test('every set of the folder is recorded', () => {
  expect(Object.keys(now).sort()).toEqual(Object.keys(recorded).sort());
});

describe('what counts as false', () => {
  const row = (kind: string, expected: string): Row => ({ kind, header: '', cell: '', expected, doubtful: false });
  const scored = (kind: string, reading: string, expected: string) => scoreOf([row(kind, expected)], () => reading);
  test('a yes that the label does not give is one false claim of two', () => {
    expect(scored('visa', 'J-1 yes; H-1B yes', 'J-1 yes; H-1B not said')).toMatchObject({ exact: 0, definite: 2, wrong: 1 });
  });
  test('an if is no definite claim', () => {
    expect(scored('visa', 'J-1 if (rarely); H-1B not said', 'J-1 no; H-1B no')).toMatchObject({ definite: 0, wrong: 0 });
  });
  test('a preference read as a requirement is false; "not said" is silent', () => {
    expect(scored('step2', 'required 230', 'preferred 230')).toMatchObject({ definite: 1, wrong: 1 });
    expect(scored('step2', 'not said', 'preferred 230')).toMatchObject({ definite: 0, wrong: 0 });
  });
  test('words left over are counted and do not make a reading inexact', () => {
    expect(scored('step2', 'required 230; unread “yok”', 'required 230')).toMatchObject({ exact: 1, leftOver: 1 });
    expect(bare('J-1 if (case by case); H-1B not said; unread “yok”')).toBe('J-1 if; H-1B not said');
  });
});
