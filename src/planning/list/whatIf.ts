/** Which rows move when the profile changes, what does the list come to, and who should hear it? */
import type { Judged, JudgedRow } from '../../domain/list/judgedList';
import { filledRows } from '../../domain/list/judgedList';
import { measureOrder } from '../../domain/list/order';
import type { MovedRow, Tell, WhatIf } from '../../domain/list/whatIf';
import { labelOf, rankOf, TIERS } from '../../domain/tiers';
import { judgeDecided } from '../judged/chosenTiers';
import { judge } from '../judged/judgeList';
import { withLinks } from '../judged/linkedRows';
import { isClosed, isEarly, mayWrite } from '../judged/offered';
import { isBeside } from '../judged/rowSpecialty';
import { silenceOn } from '../judged/silence';
import { changedProfile } from '../row/changedProfile';

/** @throws WrongCall with one sentence where the change was not understood, or cannot be. */
export function whatIf(programs: unknown, profile: unknown, change: unknown, settings: unknown): WhatIf {
  const changed = changedProfile(profile, change);
  const now = judgeDecided([programs, profile, settings]);
  const then = withLinks(judge([programs, changed.profile, settings]), changed.links);
  const pairs = pairsOf(now, then);
  const moved = pairs
    .filter(({ row, other }) => labelOf(row.judgement.verdict) !== labelOf(other.judgement.verdict))
    .map((pair) => movedRow(pair, now));
  const order = measureOrder(
    moved.map((one) => one.after),
    then.profile,
  );
  return {
    said: changed.said,
    moved: moved
      .map((one, at) => ({ one, order: order[at] ?? 0 }))
      .sort((one, other) => one.order - other.order)
      .map(({ one }) => one),
    tiers: TIERS.flatMap((tier) => {
      const is = ({ judgement }: JudgedRow): boolean => judgement.verdict.tier === tier;
      const before = filledRows(now).filter((row) => is(row) && !isBeside(row, now.profile)).length;
      // Rows that do not move keep what they have, a chosen tier too.
      const after = before - moved.filter(({ row }) => is(row)).length + moved.filter((one) => is(one.after)).length;
      return before === after ? [] : [{ tier, before, after }];
    }),
    better: pairs.filter(standsBetter).map(({ row }) => row.name),
    silence: silenceOn(now.profile.today),
    phase: now.phase,
  };
}

interface Pair {
  readonly row: JudgedRow;
  readonly other: JudgedRow;
}

/** A tier that the applicant chose stays whatever is computed; a specialty that PROFILE does not name is in no plan. */
const pairsOf = (now: Judged, then: Judged): Pair[] =>
  now.rows.flatMap((row, at): Pair[] => {
    const other = then.rows[at];
    const isLeftOut = row === null || !other || row.notes.decided !== null || isBeside(row, now.profile);
    return isLeftOut ? [] : [{ row, other }];
  });

function standsBetter({ row, other }: Pair): boolean {
  const [before, after] = [row.judgement.verdict, other.judgement.verdict];
  const isBetter = after.fit > before.fit || after.questions.length < before.questions.length;
  return labelOf(before) === labelOf(after) && isBetter;
}

function movedRow({ row, other }: Pair, now: Judged): MovedRow {
  const isUp = rankOf(other.judgement.verdict) < rankOf(row.judgement.verdict);
  return { row, after: other, isUp, tell: isUp ? tellOf(row, other, now) : null };
}

/** Whom a new fact helps and who has not answered yet. (G1.net: brief updates; G1.visa: no application before the visa is known) */
function tellOf(row: JudgedRow, then: JudgedRow, now: Judged): Tell | null {
  const { progress } = row.judgement.program;
  const { phase } = now.phase;
  if (silenceOn(now.profile.today) !== null || phase === 'not known') return null;
  if (progress === 'applied') return mayWrite(row, now) ? 'send an update' : null;
  if (progress !== 'none' || row.judgement.verdict.tier !== 'Skip') return null;
  if (phase === 'late' || phase === 'interviewing') return 'programs have begun to read';
  if (!isEarly(now) || isClosed(row, now)) return null;
  const { tier, marks } = then.judgement.verdict;
  if (marks.length > 0) return marks.includes('visa') ? 'confirm the visa first' : 'confirm the graduation limit first';
  return tier === 'Ultra-reach' ? 'opens as an Ultra-reach' : 'apply';
}
