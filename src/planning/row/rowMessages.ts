/** Which messages are there for one row on this day, each with its text, when it is sent and who says so? */
import { speaksOf } from '../../data/guides';
import { specialtyTitle } from '../../data/specialties';
import type { Judged, JudgedRow } from '../../domain/list/judgedList';
import type { Profile } from '../../domain/profile';
import { MESSAGE_RULES, messagesFor } from '../../domain/season/messages';
import { visaQuestion } from '../../show/sentences/coordinatorMessage';
import { MESSAGES } from '../../show/sentences/messages';
import { isInterviewOver } from '../judged/interviewDay';
import { specialtyOfRow } from '../judged/rowSpecialty';
import { silenceOn } from '../judged/silence';

export interface RowMessage {
  readonly title: string;
  readonly note: string;
  readonly text: string;
  readonly rules: string;
}

/** @param isVisaOpen No source says whether it sponsors the visa that is needed. */
export function messagesOf(row: JudgedRow, judged: Judged, isVisaOpen: boolean): RowMessage[] {
  const { profile, phase } = judged;
  if (silenceOn(profile.today) !== null) return [];
  const { program } = row.judgement;
  const wasInterviewed = isInterviewOver(row, profile.today) || row.notes.rank.place !== null;
  const kinds = messagesFor(program, phase.phase, phase.reason === 'matched', wasInterviewed);
  const named = {
    program: row.name,
    specialty: specialtyTitle(specialtyOfRow(row, profile)) || '[specialty]',
    contact: row.notes.contact.name,
    isApplied: program.progress !== 'none',
    visa: isVisaOpen ? visaQuestion(profile) : '',
    news: newsOf(profile),
  };
  return kinds.map((kind) => {
    const { title, note, text } = MESSAGES[kind];
    const rules = MESSAGE_RULES[kind].filter((rule) => speaksOf(rule, profile.workRight));
    return { title, note, text: text(named), rules: rules.length === 0 ? 'ours' : rules.join(', ') };
  });
}

/** What a program that reads late may not know yet. */
function newsOf({ step3, ecfmg }: Profile): string {
  if (step3.outcome === 'pass' || step3.score !== null) return 'I have passed Step 3';
  return ecfmg.certified === 'yes' ? 'I am ECFMG certified' : '';
}
