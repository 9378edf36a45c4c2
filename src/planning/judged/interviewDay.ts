/** On which day is or was a row's interview, by its own column or by its status cell, and is it over? */
import type { Day } from '../../domain/day';
import { filledRows, type Judged, type JudgedRow } from '../../domain/list/judgedList';

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

/** Of interviews that are booked, the soonest first. */
export function interviewDaysOf(judged: Judged): { readonly name: string; readonly day: Day }[] {
  const { today } = judged.profile;
  return filledRows(judged)
    .flatMap((row) => {
      const day = row.judgement.program.status === 'interview booked' ? interviewDay(row) : null;
      return day === null || (today !== null && day < today) ? [] : [{ name: row.name, day }];
    })
    .sort((one, other) => (one.day < other.day ? -1 : 1));
}
