/** What is there to mend in the rank order list, and what does it meet: the fee, the exams, the published medians? */

import { benchmarkOf } from '../../data/benchmarks';
import { speaksOf } from '../../data/guides';
import { RANKS_INCLUDED, seasonFee } from '../../data/seasonFees';
import { addDays, sayDay } from '../../domain/day';
import type { Judged } from '../../domain/list/judgedList';
import { checkCouple, isBesideAdvanced } from '../../domain/rank/checkPairs';
import { checkRanks, measureInARow, placedOf } from '../../domain/rank/checkRanks';
import type { RankCheck } from '../../domain/rank/rankCheck';
import type { PlacedRow, Ranked } from '../../domain/rank/ranked';
import { rankFinding } from '../../domain/rank/rankFinding';
import { ALLOW_DAYS } from '../../domain/resultDays';
import type { Phase } from '../../domain/season/phaseDays';
import type { InterviewsIn } from '../../domain/season/seasonNow';
import { visaNeedOf, visaOfRow } from '../../domain/tier/visa';
import { gridOf } from '../../sheet/cell';
import { columnOf } from '../../sheet/list/columnOf';
import { judgeDecided } from '../judged/chosenTiers';
import { specialtyOfRow } from '../judged/rowSpecialty';
import { stillOpenOf } from '../year/concerns';
import { notesReader } from './notesTold';
import { judgedWithOwn, type OwnColumn } from './ownColumns';
import { rankedOf } from './rankedRow';
import { checkLiked, checkPlaces } from './rankListChecks';

const CLOSED: ReadonlySet<Phase> = new Set(['waiting', 'SOAP', 'after the Match', 'season over']);

/** `programs`, `profile` and settings: by the column named Rank, else by one that holds the order. */
export function rankCheckFor(args: readonly unknown[]): RankCheck {
  const [list, profile, settings] = args;
  const first = judgeDecided(args);
  const more = settings === undefined ? [] : gridOf(settings);
  const { judged, own } = judgedWithOwn(gridOf(list), first.columns, first, (read) =>
    judgeDecided([list, profile, [...more, ...read.map(({ setting }) => setting)]]),
  );
  return rankCheckOf(judged, own);
}

/** @param own Columns that no header names; one may hold the places. */
export function rankCheckOf(judged: Judged, own: readonly OwnColumn[]): RankCheck {
  const { profile, phase } = judged;
  const specialtyOf = new Map<Ranked, string>();
  const told = notesReader(profile, (program) => visaOfRow(profile, program, judged.calendar));
  const ranked = judged.rows.flatMap((row, at): Ranked[] => {
    if (row === null) return [];
    const specialty = specialtyOfRow(row, profile);
    const one = rankedOf(row, at, specialty, judged, told);
    specialtyOf.set(one, specialty);
    return [one];
  });
  const placed = placedOf(ranked);
  const isClosed = CLOSED.has(phase.phase);
  const need = visaNeedOf(profile);
  const deadline = phase.ahead.find(({ event }) => event === 'rank list') ?? null;
  const stillOpen = isClosed ? [] : stillOpenOf(profile);
  const sitting = stillOpen.includes('Step 2 CK') ? profile.step2.on : null;
  const late =
    sitting !== null && deadline !== null && addDays(sitting, ALLOW_DAYS) > deadline.day
      ? [rankFinding('result-late', 'ECFMG', { sitting: sayDay(sitting) })]
      : [];
  const orderRule = speaksOf('G2.rank', profile.workRight) ? 'G2.rank' : 'ours, after G2.rank';
  const visa = need === 'either' ? 'J-1 or H-1B' : need === 'EAD' ? 'your work permit' : (need ?? '');
  return {
    phase,
    isClosed,
    ranked: placed.length,
    rows: isClosed ? [] : checkRanks(ranked, { workRight: profile.workRight, visa, orderRule }),
    list: isClosed
      ? []
      : [
          ...checkPlaces(placed, ranked, columnOf(own, 'rank')?.header),
          ...checkCouple(placed, profile.couple),
          ...checkLiked(placed, orderRule),
          ...late,
        ],
    aboveFee: isClosed ? null : aboveFee(placed.filter((row) => !isBesideAdvanced(row, ranked)).length, profile.season),
    deadline,
    stillOpen,
    inARow: inARow(placed, (row) => specialtyOf.get(row) ?? ''),
    workRight: profile.workRight,
  };
}

function aboveFee(ranked: number, season: number | null): RankCheck['aboveFee'] {
  const above = ranked - RANKS_INCLUDED;
  if (above <= 0) return null;
  const price = seasonFee('rank', season);
  return {
    ranked,
    covered: RANKS_INCLUDED,
    above,
    usd: price === null ? null : price.usd * above,
    season: price?.season ?? null,
  };
}

function inARow(placed: readonly PlacedRow[], specialtyOf: (row: PlacedRow) => string): InterviewsIn | null {
  const found = measureInARow(placed, specialtyOf);
  if (found === null) return null;
  const row = benchmarkOf(found.specialty);
  return { ...found, ranks: row === null ? null : { matched: row.ranksMatched, notMatched: row.ranksNotMatched } };
}
