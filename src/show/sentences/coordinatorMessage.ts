/** Which short message asks a coordinator what a row leaves open? One program at a time, no exception asked for. (G3.mail, G5.visa.ask) */
import type { Judged, JudgedRow } from '../../domain/list/judgedList';
import type { Profile } from '../../domain/profile';
import type { Program } from '../../domain/program';
import type { Question, QuestionDetail, QuestionKey } from '../../domain/question';
import { isRead } from '../../domain/season/messages';
import { visaNeedOf } from '../../domain/tier/visa';

/** Of the visa that is needed; whether one is needed, and why not, is for the applicant to say. */
export function visaQuestion(profile: Profile): string {
  switch (visaNeedOf(profile)) {
    case 'J-1':
      return 'Do you sponsor the J-1 visa?';
    case 'H-1B':
      return 'Do you sponsor the H-1B visa, and under what conditions?';
    case 'either':
      return 'Which visas do you sponsor for residents: J-1, H-1B, or both, and under what conditions?';
    case 'EAD':
      return 'Do you consider applicants with an EAD, who need no sponsorship?';
    default:
      return '';
  }
}

/** As a person would put each question; what is asked of the applicant is not sent. */
const TO_COORDINATOR: Readonly<Record<QuestionKey, (profile: Profile) => string>> = {
  visa: visaQuestion,
  'IMG policy': () => 'Do you consider international graduates who are permanent residents?',
  'CK minimum': () => 'Is there a minimum Step 2 CK score?',
  'graduation limit': () => 'Is there a limit on years since graduation?',
  'IMG share': () => 'How many of your current residents are international graduates?',
  type: () => 'Is your program community-based, university-affiliated or university-based?',
  attempts: () => 'How many attempts at each Step do you accept?',
  USCE: () => 'How many months of US clinical experience do you ask for?',
  ECFMG: () => 'Is ECFMG certification needed to apply, or only to start?',
  graduation: () => '',
  'older facts': () => '',
  'a doubtful cell': () => '',
};

const DETAILS: Readonly<Record<QuestionDetail, string>> = {
  observership: 'Do observership months count toward the US clinical experience you ask for?',
  years: 'How many years since graduation do you accept?',
  counted: 'Do you count years since graduation to the application or to the start of residency?',
  exception: 'Who qualifies for the exception to your limit on years since graduation?',
};

/** How far the applicant is with the program; who was put on a waiting list has applied. */
const STANDS: Readonly<Partial<Record<Program['progress'], string>>> = {
  none: 'I plan to apply to',
  invited: 'I am invited to interview at',
  interviewed: 'I interviewed at',
  ranked: 'I interviewed at',
};

/** '' where nothing is to be asked of the program, and where no message is to be sent. */
export function messageTo(
  { name, notes, judgement }: JudgedRow,
  questions: readonly Pick<Question, 'about' | 'detail'>[],
  { profile, phase }: Pick<Judged, 'profile' | 'phase'>,
  isWritable: boolean,
): string {
  if (!isWritable) return '';
  // Once programs read, who has applied writes again only for what decides whether it can be ranked. (G3.mail)
  const hasApplied = judgement.program.progress !== 'none' && isRead(phase.phase);
  const asked = questions.flatMap(({ about, detail }) => {
    if (hasApplied && about !== 'visa') return [];
    const put = detail === undefined ? TO_COORDINATOR[about](profile) : DETAILS[detail];
    return put === '' ? [] : [`- ${put}`];
  });
  if (asked.length === 0) return '';
  const isOne = asked.length === 1;
  const plan = STANDS[judgement.program.progress] ?? 'I have applied to';
  // In planning the season of the plan has not begun, and the one before may still run.
  const when = judgement.program.progress === 'none' && phase.phase === 'planning' ? 'in the coming season' : 'this season';
  return `Dear ${notes.contact.name || 'program coordinator'},\n\n${plan} ${name} ${when}. May I ask ${isOne ? 'one question' : 'a few questions'}, in case I missed the ${isOne ? 'answer' : 'answers'} on your website:\n${asked.join('\n')}\n\nThank you for your time.`;
}
