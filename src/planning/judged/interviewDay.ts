/** On which day is or was a row's interview, by its own column or by its status cell, and is it over? */
import type { Day } from '../../domain/day';
import type { JudgedRow } from '../../domain/list/judgedList';

export function interviewDay({ notes, judgement: { program } }: JudgedRow): Day | null {
  const { status } = program;
  return notes.interviewOn ?? (status === 'interview booked' || status === 'interviewed' ? notes.told.day : null);
}

export function isInterviewOver(row: JudgedRow, today: Day | null): boolean {
  const { status, progress } = row.judgement.program;
  const day = interviewDay(row);
  const isPast = day !== null && today !== null && day < today;
  return progress === 'interviewed' || progress === 'ranked' || (status === 'interview booked' && isPast);
}
