/** Which rows can still be applied to, and so are offered, priced and signalled? */
import { daysBetween } from '../domain/day';
import type { JudgedRow } from '../domain/list/judgedList';
import type { Profile } from '../domain/profile';

interface Asker {
  readonly profile: Pick<Profile, 'today'>;
}

/** Negative where the deadline is past; null where it or Today is not known. */
export const daysUntil = ({ notes: { deadline } }: JudgedRow, { profile: { today } }: Asker): number | null =>
  deadline === null || today === null ? null : daysBetween(today, deadline);

/** Nothing can be applied for any more; an invitation outlives the deadline. */
export const isPast = (row: JudgedRow, asker: Asker): boolean =>
  (daysUntil(row, asker) ?? 0) < 0 && row.judgement.program.progress === 'none';

export const isOffered = (row: JudgedRow, asker: Asker): boolean =>
  row.judgement.verdict.tier !== 'Skip' && row.judgement.program.progress === 'none' && !isPast(row, asker);
