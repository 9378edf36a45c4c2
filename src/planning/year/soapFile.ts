/** Which programs of the list may be on the applicant's list for SOAP: by visa, by track, and by the year that is still open? */
import { filledRows, type Judged } from '../../domain/list/judgedList';
import type { Phase } from '../../domain/season/phaseDays';
import type { SoapFile } from '../../domain/season/seasonNow';
import type { TierVerdict } from '../../domain/tier/tier';
import { isOut } from '../judged/offered';

const WHEN: ReadonlySet<Phase> = new Set(['waiting', 'SOAP']);
/** An advanced position begins a year later and needs its first year. */
const TRACKS = ['categorical', 'track not said', 'preliminary', 'transitional', 'advanced'] as const;
const isFirstYear = (track: string): boolean => track === 'preliminary' || track === 'transitional';

/** An interview may have been given in spite of it. */
const isRefused = (visa: TierVerdict['visa']): boolean => visa?.kind === 'decided' && visa.answer === 'no';

/** Null at other times of the year, and once all of training is matched. */
export function soapFileOf(judged: Judged): SoapFile | null {
  const { phase } = judged;
  if (!WHEN.has(phase.phase)) return null;
  const rows = filledRows(judged).filter(
    ({ judgement: { program, verdict } }) =>
      verdict.tier !== 'Skip' && !isRefused(verdict.visa) && program.progress !== 'matched',
  );
  const marked = rows.filter(({ judgement: { program } }) => program.status === 'SOAP');
  const isMarked = marked.length > 0;
  // Who was rejected once may still apply where a place stays unfilled; whom one keeps off oneself may not be meant.
  const meant = isMarked ? marked : rows.filter((row) => !isOut(row) || row.judgement.program.progress === 'rejected');
  const isOpen = (track: string): boolean =>
    phase.openPart === null || track === 'track not said' || (phase.openPart === 'first year') === isFirstYear(track);
  const groups = TRACKS.filter(isOpen).map((track) => ({
    track,
    programs: meant
      .filter(({ judgement: { program } }) => (program.track ?? 'track not said') === track)
      .map(({ name, judgement: { verdict } }) => ({ name, isVisaOpen: verdict.visa?.kind === 'undecided' })),
  }));
  return { isMarked, groups: groups.filter(({ programs }) => programs.length > 0) };
}
