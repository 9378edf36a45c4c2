/** What is there to mend in the rank order list, and what does it meet: the fee, the exams, the published medians? */
import { benchmarkOf } from '../../data/benchmarks';
import { speaksOf } from '../../data/guides';
import { RANKS_INCLUDED, seasonFee } from '../../data/seasonFees';
import { addDays, sayDay } from '../../domain/day';
import type { Judged, JudgedRow } from '../../domain/list/judgedList';
import { checkCouple, isBesideAdvanced } from '../../domain/rank/checkPairs';
import { checkRanks, measureInARow, placedOf } from '../../domain/rank/checkRanks';
import { isNoMatch, keepsOff } from '../../domain/rank/checkRow';
import type { RankCheck } from '../../domain/rank/rankCheck';
import type { Placed, Ranked } from '../../domain/rank/ranked';
import { type RankFinding, rankFinding } from '../../domain/rank/rankFinding';
import { ALLOW_DAYS } from '../../domain/resultDays';
import type { Phase } from '../../domain/season/phaseDays';
import type { InterviewsIn } from '../../domain/season/seasonNow';
import { type VisaDecision, visaNeedOf, visaOfRow } from '../../domain/tier/visa';
import { gridOf } from '../../sheet/cell';
import { judgeDecided } from '../judged/chosenTiers';
import { specialtyOfRow } from '../judged/rowSpecialty';
import { stillOpenOf } from '../year/concerns';
import { notesReader } from './notesTold';
import { judgedWithOwn, type OwnColumn } from './ownColumns';

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
          ...checkAny(placed, ranked, own.find(({ field }) => field === 'rank')?.header),
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

function rankedOf(
  { name, judgement, notes }: JudgedRow,
  at: number,
  specialty: string,
  { profile, calendar }: Judged,
  notesTold: ReturnType<typeof notesReader>,
): Ranked {
  const { verdict } = judgement;
  const { program, words, visa } = notesTold(judgement.program, notes.rank.told);
  const own = visaSays(visaOfRow(profile, program, calendar));
  const noted = visa === null ? own : visaSays(visa);
  const identity = `${name}|${notes.institution}|${program.place.city ?? ''}|${program.place.state ?? ''}|${specialty}|${program.track ?? ''}`;
  return {
    at,
    name,
    // "ST. BRANNOCS" and "St Brannoc's" are one hospital.
    identity: identity.toLowerCase().replace(/[’'.]/g, ''),
    program,
    tier: verdict.tier,
    notes: notes.rank,
    visa: own.is === 'not said' ? noted : own.is === 'fine' && noted.is === 'refused' ? { ...noted, is: 'doubted' } : own,
    endedBy: words,
  };
}

function visaSays(decision: VisaDecision | null): Ranked['visa'] {
  const words = decision?.because[0]?.values.words ?? '';
  const answer = decision?.kind === 'decided' ? decision.answer : null;
  if (answer === 'no') return { is: 'refused', words };
  if (decision?.kind === 'undecided') return { is: 'not said', words };
  return { is: answer === 'if the program' || answer === 'if Step 3' ? 'on a condition' : 'fine', words };
}

/** Without any place, what is left out cannot be told from what stands in another column. */
function checkAny(placed: readonly Placed[], rows: readonly Ranked[], header = ''): RankFinding[] {
  if (placed.length === 0) {
    const unread = [...new Set(rows.flatMap(({ notes }) => (notes.unread === '' ? [] : [`“${notes.unread}”`])))].slice(
      0,
      MOST_UNREAD,
    );
    if (unread.length > 0) return [rankFinding('places-unread', 'ours', { words: unread.join(', ') })];
    return rows.length === 0 ? [] : [rankFinding('no-places', 'ours', {}), ...checkUnplaced(rows)];
  }
  return header === '' ? [] : [rankFinding('column-taken', 'ours', { header })];
}

/** Who interviewed the applicant, as they were liked, before any of them has a place. */
function checkUnplaced(rows: readonly Ranked[]): RankFinding[] {
  const own = rows.filter((row) => row.program.progress === 'interviewed' && !keepsOff(row) && !row.notes.isLeftOff);
  if (own.length === 0) return [];
  const scales = new Set(own.map(({ notes }) => notes.liked?.scale));
  const isLiked = scales.size === 1 && !scales.has(undefined);
  const degree = ({ notes }: Ranked): number => notes.liked?.degree ?? 0;
  const inOrder = isLiked ? [...own].sort((one, other) => degree(other) - degree(one)) : own;
  const names = inOrder.slice(0, MOST_NAMED).map(({ name }) => name);
  const more = inOrder.length > names.length ? ` and ${inOrder.length - names.length} more` : '';
  const order = isLiked ? 'by Liked' : 'in the order of your list';
  return [rankFinding('interviewed-unplaced', 'ours', { count: own.length, order, names: `${names.join('; ')}${more}` })];
}
const MOST_NAMED = 20;

const MOST_UNREAD = 3;

/** A rank without its number under Liked is not compared: said once, where the others have one or none has. */
function checkLiked(placed: readonly Placed[], rule: RankFinding['rule']): RankFinding[] {
  const count = placed.filter((row) => row.notes.liked === null && row.notes.reason === null && !isNoMatch(row)).length;
  return count === 0 || placed.length < 2 ? [] : [rankFinding('liked-not-said', rule, { count, ranked: placed.length })];
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

function inARow(placed: readonly Placed[], specialtyOf: (row: Placed) => string): InterviewsIn | null {
  const found = measureInARow(placed, specialtyOf);
  if (found === null) return null;
  const row = benchmarkOf(found.specialty);
  return { ...found, ranks: row === null ? null : { matched: row.ranksMatched, notMatched: row.ranksNotMatched } };
}
