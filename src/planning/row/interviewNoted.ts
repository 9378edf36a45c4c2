/** What does the list hold of an interview: the cells for what was liked, and who else interviews on its day? */

import { PROGRESS_OF } from '../../domain/applicationStatus';
import type { ProgramField } from '../../reading/headers/programFields';
import { textOf } from '../../sheet/cell';
import { READ_AS_IT_STANDS } from '../../sheet/cellReader';
import { columnOf } from '../../sheet/list/columnOf';
import { ProgramReader } from '../../sheet/list/programFacts';
import type { Column } from '../../sheet/list/programsBlock';
import { RowCells } from '../../sheet/list/rowCells';

interface Noted {
  readonly field: ProgramField;
  readonly header: string;
  /** What stands there. */
  readonly text: string;
}

export interface InterviewNoted {
  /** Null where the list has no such column. */
  readonly liked: Noted | null;
  /** Under Notes, else under Reason. */
  readonly words: Noted | null;
  /** Other programs with an interview on that day, none of them over or declined. */
  readonly sameDay: readonly string[];
}

/** @param at The row of the interview, from 0. */
export function interviewNoted(columns: readonly Column[], rows: readonly (readonly unknown[])[], at: number): InterviewNoted {
  const row = rows[at] ?? [];
  const noted = (wanted: ProgramField): Noted | null => {
    const column = columnOf(columns, wanted);
    return column === undefined ? null : { field: wanted, header: column.header, text: textOf(row[column.at]) };
  };
  const cells = new RowCells(columns, READ_AS_IT_STANDS);
  const reader = new ProgramReader(columns, READ_AS_IT_STANDS);
  const dayIn = (one: readonly unknown[]) => cells.day(one, 'interview_date');
  const day = dayIn(row);
  const isAhead = (one: readonly unknown[]): boolean => PROGRESS_OF[reader.programOf(one).status] === 'invited';
  return {
    liked: noted('liked'),
    words: noted('notes') ?? noted('reason'),
    sameDay:
      day === null || !isAhead(row)
        ? []
        : rows.flatMap((other, place) => (place !== at && dayIn(other) === day && isAhead(other) ? [reader.nameOf(other)] : [])),
  };
}
