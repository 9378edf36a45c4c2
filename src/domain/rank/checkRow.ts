/** May this row stand on a rank list at all, or is it missing there? A match is binding, so its visa, status and reason are checked. */
import type { WorkRight } from '../profile';
import type { PlacedRow, Ranked } from './ranked';
import { type RankFinding, type RankRule, rankFinding } from './rankFinding';

/** Nothing can come of it any more. */
export const isEnded = ({ program: { status, progress } }: Ranked): boolean =>
  progress === 'withdrawn' || progress === 'rejected' || progress === 'declined' || status === 'do not apply';

/** The half of a couple's pair in which this one matches nowhere. */
export const isNoMatch = ({ name }: Ranked): boolean => /^no (?:match|program)$/i.test(name);

/** By the applicant's own words, or by the program's, no match is wanted there. */
export const keepsOff = ({ notes: { reason }, visa }: Ranked): boolean =>
  reason?.is === 'would not train there' || visa.is === 'refused';

export function checkPlacedRow(row: Ranked, needed: string, workRight: WorkRight | null): RankFinding[] {
  const { notes, program } = row;
  if (isNoMatch(row)) return [];
  if (isEnded(row)) return [rankFinding('ended', 'ours', { status: row.endedBy || program.status })];
  const { reason } = notes;
  return [
    ...(reason?.is === 'would not train there' ? [rankFinding('would-not-train', 'NRMP', { words: reason.words })] : []),
    ...checkVisa(row, needed, workRight),
  ];
}

/** Before the first interview of a list its places are wishes. */
export function checkInterviewed({ program: { status, progress } }: PlacedRow, placed: readonly PlacedRow[]): RankFinding[] {
  const isBefore = progress === 'applied' || progress === 'waitlisted';
  return isBefore && placed.some((other) => other.program.progress === 'ranked')
    ? [rankFinding('no-interview', 'ours', { status })]
    : [];
}

function checkVisa({ visa }: Ranked, needed: string, workRight: WorkRight | null): RankFinding[] {
  const asks: RankRule = workRight === 'needs a visa' ? 'G5.visa.ask' : 'G4.visa';
  switch (visa.is) {
    case 'refused':
      return [rankFinding('visa-refused', 'G1.visa', { visa: needed, words: visa.words })];
    case 'not said':
      return [rankFinding('visa-not-said', asks, { visa: needed, takes: workRight === 'needs a visa' ? 'sponsors' : 'takes' })];
    case 'on a condition':
      return [rankFinding('visa-on-condition', asks, { visa: needed, words: visa.words })];
    case 'doubted':
      return [rankFinding('visa-doubted', asks, { visa: needed, words: visa.words })];
    case 'fine':
      return [];
  }
}

/** A row without a place: was it forgotten? What was interviewed and is not wanted says so under Reason. */
export function checkUnplacedRow({ notes, program }: Ranked, rule: RankRule): RankFinding[] {
  if (notes.unread !== '') return [rankFinding('place-unread', 'ours', { words: notes.unread })];
  if (notes.isLeftOff || notes.reason?.is === 'would not train there') return [];
  if (program.progress === 'ranked') return [rankFinding('place-missing', 'ours', {})];
  return program.progress === 'interviewed' ? [rankFinding('not-ranked', rule, {})] : [];
}
