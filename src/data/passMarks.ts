/** Which score passes a Step, by the day it was sat? Rows from the newest; each holds from its day on. */
import type { BelowMark } from '../domain/belowMark';

type MarkedStep = BelowMark['step'];

/** 218 and 200 by the USMLE Score Interpretation Guidelines, updated 2026-08-17; the older ones secondary. (ours.ck.pass209, ours.ck.pass214, ours.ck.pass218) */
const MARKS: Readonly<Record<MarkedStep, readonly (readonly [from: string, mark: number])[]>> = {
  step2: [
    ['2025-07-01', 218],
    ['2022-07-01', 214],
    ['2014-07-01', 209],
  ],
  // No older mark is known, so this row covers everything before 2024.
  step3: [
    ['2024-01-01', 200],
    ['1900-01-01', 198],
  ],
};

/** Null where no row reaches back so far. */
export const passMarkOn = (step: MarkedStep, day: string): number | null =>
  MARKS[step].find(([from]) => day >= from)?.[1] ?? null;

/** What was never a pass. */
export const lowestMark = (step: MarkedStep): number => Math.min(...MARKS[step].map(([, mark]) => mark));
