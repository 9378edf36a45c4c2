/** How far did one row's application get, going by all the columns that tell? */
import { type ApplicationStatus, statusOf } from '../../domain/applicationStatus';
import type { Profile } from '../../domain/profile';
import type { TaughtWords } from '../../reading/language/tokens';
import { deniesInterview } from '../../reading/program/status';
import { readApplied, readInterviewDate, readRank } from '../../reading/program/status/columns';
import { tookSoapOffer } from '../../reading/program/status/soapTaken';
import type { columnReaders } from '../columnReaders';
import type { RowCells } from './rowCells';

export function rowStatus(
  row: readonly unknown[],
  cells: RowCells,
  columns: Pick<ReturnType<typeof columnReaders>, 'status'>,
  words: TaughtWords,
  when: Pick<Profile, 'today' | 'season'>,
): ApplicationStatus {
  const season = when.season ?? undefined;
  const none: ApplicationStatus = 'not said';
  const rank = cells.meaningOf('rank', cells.cell(row, 'rank'), none, readRank);
  const isOnlyRanked = rank === 'ranked' && deniesInterview(cells.cell(row, 'status'), cells.header('status'));
  const status = statusOf({
    status: isOnlyRanked ? 'no reply' : columns.status(row).policy,
    applied: cells.meaningOf('applied', cells.cell(row, 'applied'), none, (cell) => readApplied(cell, words, season)),
    interview: cells.meaningOf('interview_date', cells.cell(row, 'interview_date'), none, (cell) =>
      readInterviewDate(cell, when.today, words, season),
    ),
    rank,
  });
  return status === 'SOAP' && tookSoapOffer(cells.text(row, 'status')) ? 'matched' : status;
}
