/** What does a list come to where the applicant uses another tier than the computed one? (The column "Tier to use".) */
import { finding } from '../../domain/finding';
import type { Judged, JudgedRow } from '../../domain/list/judgedList';
import { marksOf } from '../../domain/tier/marks';
import type { TierVerdict } from '../../domain/tier/tier';
import { cut } from '../../show/limits';
import { judge } from './judgeList';

/** Rows as SHORTLIST, LIST_BALANCE, VERIFY_NEXT, SIGNALS and WHAT_IF use them; TIER and SCORE keep the computed tier. */
export const judgeDecided = (args: readonly unknown[]): Judged => withChosenTiers(judge(args));

export function withChosenTiers(judged: Judged): Judged {
  const unread = judged.rows.flatMap((row) =>
    row === null || row.notes.unreadTier === ''
      ? []
      : [`“Tier to use” of ${row.name} says “${cut(row.notes.unreadTier, 60)}”, which names no tier.`],
  );
  const more = unread.length - MOST_UNREAD;
  return {
    ...judged,
    rows: judged.rows.map((row) => (row === null ? null : withDecided(row, judged))),
    listNotes: [
      ...judged.listNotes,
      ...unread.slice(0, MOST_UNREAD),
      ...(more > 0 ? [`And ${more} more cells of “Tier to use” name no tier.`] : []),
    ],
  };
}

const MOST_UNREAD = 3;

function withDecided(row: JudgedRow, { profile, cuts, calendar }: Judged): JudgedRow {
  const { decided, mentorNote } = row.notes;
  const { verdict, program } = row.judgement;
  if (decided === null || decided === verdict.tier) return row;
  const note = mentorNote === '' ? '' : ` (“${mentorNote}”)`;
  const reason = finding('tier-to-use', 'ours', { tier: decided, note, computed: verdict.tier });
  const used: TierVerdict = {
    ...verdict,
    tier: decided,
    marks: decided === 'Skip' ? [] : marksOf(profile, program, verdict.visa, cuts, calendar),
    because: [reason, ...verdict.because],
    questions: decided === 'Skip' ? [] : verdict.questions,
    opening: '',
  };
  return { ...row, judgement: { ...row.judgement, verdict: used } };
}
