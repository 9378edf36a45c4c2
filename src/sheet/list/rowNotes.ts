/** What does a row say that plays no part in its verdict: the mentor's tier and note, the rank list, signal, deadline, contact? */
import type { RowNotes } from '../../domain/list/judgedList';
import { readTierWord } from '../../reading/applicant/tierWord';
import type { ProgramField } from '../../reading/headers/programFields';
import { isLowBest, readLiking, topOf } from '../../reading/program/liking';
import { readCouple, readPair, readRankPlace } from '../../reading/program/rankNotes';
import { readRankReason } from '../../reading/program/rankReason';
import { interviewDayIn, readTold } from '../../reading/program/status/toldDay';
import { yearlessDeadline } from '../../reading/program/yearlessDeadline';
import { fold } from '../../reading/text/cellText';
import { cut, LONGEST_NAME } from '../../show/limits';
import type { RowCells } from './rowCells';

const RANKING: readonly ProgramField[] = ['rank', 'liked', 'reason', 'pair', 'couples'];
const NOTED: readonly ProgramField[] = [
  ...RANKING,
  'tier_decided',
  'mentor_note',
  'signal',
  'institution',
  'deadline',
  'interview_date',
  'status',
  'contact_name',
  'contact_email',
];
/** Most lists have no rank list yet, many no notes: their rows share what says so. */
const NO_RANK: RowNotes['rank'] = {
  ...readRankPlace({ is: 'blank' }),
  liked: null,
  reason: null,
  pair: '',
  isPairFirstYear: false,
  isPairBeside: false,
  saysCouple: false,
  code: '',
  told: '',
};
const NO_NOTES: RowNotes = {
  decided: null,
  unreadTier: '',
  mentorNote: '',
  signal: '',
  institution: '',
  deadline: null,
  deadlineBy: null,
  interviewOn: null,
  told: { day: null, isAnswered: false, isThanked: false },
  rank: NO_RANK,
  contact: { name: '', email: '' },
};

/** @param season The year of the Match; null where PROFILE does not say it. */
export function notesOf(cells: RowCells, row: readonly unknown[], season: number | null): RowNotes {
  if (!cells.holdsAny(NOTED)) return NO_NOTES;
  const decided = cells.text(row, 'tier_decided');
  // "Reach: only its own students match": the sentence behind the tier is its reason.
  const { tier, reason } = cells.remember('tier_decided', decided, () => ({
    tier: readTierWord(decided),
    reason: /^[^:]{2,24}: (.+)$/s.exec(decided)?.[1] ?? '',
  }));
  return {
    decided: tier,
    unreadTier: tier === null ? decided : '',
    mentorNote: cells.text(row, 'mentor_note') || reason,
    signal: cells.text(row, 'signal'),
    institution: cells.text(row, 'institution'),
    ...deadlineOf(cells, row, season),
    interviewOn:
      cells.day(row, 'interview_date') ?? (season === null ? null : interviewDayIn(cells.text(row, 'interview_date'), season)),
    told: toldIn(cells, row, season),
    rank: cells.holdsAny(RANKING) ? rankOf(cells, row) : NO_RANK,
    contact: { name: cut(cells.text(row, 'contact_name'), LONGEST_NAME), email: cells.text(row, 'contact_email') },
  };
}

function deadlineOf(cells: RowCells, row: readonly unknown[], season: number | null): Pick<RowNotes, 'deadline' | 'deadlineBy'> {
  const [deadline, deadlineBy] = [cells.day(row, 'deadline'), cells.lastDay(row, 'deadline')];
  if (deadline !== null || deadlineBy !== null || season === null) return { deadline, deadlineBy };
  const text = cells.text(row, 'deadline');
  const found = text === '' ? null : cells.remember('deadline', text, () => yearlessDeadline(fold(text), season));
  return { deadline: found?.from ?? null, deadlineBy: found?.by ?? null };
}

function toldIn(cells: RowCells, row: readonly unknown[], season: number | null): RowNotes['told'] {
  const [text, notes] = [cells.text(row, 'status'), cells.text(row, 'notes')];
  if (text === '' && notes === '') return NO_NOTES.told;
  return cells.remember('told', `${text}\n${notes}`, () => readTold(text, season, notes));
}

/** A scale from 1 to 10, read from its other end. */
const TURNED = 11;

function rankOf(cells: RowCells, row: readonly unknown[]): RowNotes['rank'] {
  const place = readRankPlace(cells.cell(row, 'rank'));
  const beside = cells.otherPart(row, 'rank');
  const liked = readLiking(cells.cell(row, 'liked'), topOf(cells.header('liked')));
  return {
    ...(beside === null || place.place !== null ? place : { ...readRankPlace(beside), isBeside: true }),
    liked: liked !== null && isLowBest(cells.header('liked')) ? { ...liked, degree: TURNED - liked.degree } : liked,
    reason: readRankReason(cells.cell(row, 'reason')) ?? inNotes(cells, row),
    pair: readPair(cells.text(row, 'pair')),
    isPairFirstYear: /prelim|pgy|intern/i.test(cells.header('pair')),
    isPairBeside: /\bsupp/i.test(cells.text(row, 'pair')),
    saysCouple: readCouple(cells.cell(row, 'couples')),
    code: cells.text(row, 'nrmp_code'),
    told: cells.text(row, 'notes'),
  };
}

/** Notes that keep a program off the list, or name a chance or a hint; what else stands there tells of no place. */
function inNotes(cells: RowCells, row: readonly unknown[]): RowNotes['rank']['reason'] {
  const reason = readRankReason(cells.cell(row, 'notes'));
  return reason?.is === 'preference' ? null : reason;
}
