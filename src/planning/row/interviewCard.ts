/** What should be known and ready before an interview at one program: what it says of itself, what is open, how to answer, what may be asked? */
import { speaksOf } from '../../data/guides';
import { INTERVIEW_ADVICE } from '../../data/interviewAdvice';
import type { Judged, JudgedRow } from '../../domain/list/judgedList';
import type { Profile } from '../../domain/profile';
import type { Program } from '../../domain/program';
import type { Phase } from '../../domain/season/phaseDays';
import { showShare, showVisa } from '../../show/cellText';
import { isInterviewOver } from '../judged/interviewDay';

export interface InterviewCard {
  readonly parts: readonly {
    readonly title: string;
    readonly lines: readonly { readonly says: string; readonly source: string }[];
  }[];
}

const WHEN: ReadonlySet<Phase> = new Set(['not known', 'applying', 'late', 'interviewing', 'ranking']);
const INVITED: ReadonlySet<Program['status']> = new Set(['invited', 'interview booked', 'interviewed']);

/** Null where nothing is to be prepared: no invitation, or the lists are in. */
export function interviewCardOf(row: JudgedRow, { profile, phase }: Judged, questions: readonly string[]): InterviewCard | null {
  const { program } = row.judgement;
  if (!INVITED.has(program.status) || !WHEN.has(phase.phase)) return null;
  const isOver = isInterviewOver(row, profile.today);
  const parts = [
    { title: 'What the program says', lines: factsOf(program, profile) },
    { title: 'Still open', lines: questions.map((says) => ({ says, source: '' })) },
    ...INTERVIEW_ADVICE.slice(isOver ? -1 : 0).map(({ title, lines }) => ({
      title,
      lines: lines
        .filter(({ rule }) => rule === null || speaksOf(rule, profile.workRight))
        .map(({ says, rule, source }) => ({ says, source: rule ?? source })),
    })),
  ];
  return { parts: parts.filter(({ lines }) => lines.length > 0) };
}

function factsOf(
  { mission, kind, share, languages, visa, checkedOn }: Program,
  { workRight }: Profile,
): { says: string; source: string }[] {
  const said: readonly (readonly [name: string, value: string])[] = [
    ['Mission', mission ?? ''],
    ['Type', kind.words],
    ['IMGs', share === null ? '' : showShare(share)],
    ['Languages of its patients', languages.join(', ')],
    ['Visa', workRight === 'needs a visa' ? showVisa(visa) : ''],
    ['Checked on', checkedOn ?? ''],
  ];
  return said.filter(([, value]) => value !== '').map(([name, value]) => ({ says: `${name}: ${value}`, source: 'your list' }));
}
