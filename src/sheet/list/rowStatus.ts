/** How far did the application of one row get, by all columns that tell of it? */
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
  const rank = cells.once('rank', cells.cell(row, 'rank'), none, readRank);
  const isOnlyRanked = rank === 'ranked' && deniesInterview(cells.cell(row, 'status'), cells.header('status'));
  const status = statusOf({
    status: isOnlyRanked ? 'no reply' : columns.status(row).policy,
    applied: cells.once('applied', cells.cell(row, 'applied'), none, (cell) => readApplied(cell, words, season)),
    interview: cells.once('interview_date', cells.cell(row, 'interview_date'), none, (cell) =>
      readInterviewDate(cell, when.today, words, season),
    ),
    rank,
  });
  return status === 'SOAP' && tookSoapOffer(cells.text(row, 'status')) ? 'matched' : status;
}
