/** Which messages may be sent to or about one program, by the phase and by how far its application is? None while programs may not be contacted. */
import type { Program } from '../program';
import { isInHand, isSettled } from '../progress';
import type { RuleId } from '../ruleId';
import type { Phase } from './phaseDays';

export type MessageKind =
  | 'strengthen'
  | 'first contact'
  | 'letter'
  | 'acceptance'
  | 'thank-you'
  | 'update'
  | 'withdrawal'
  | 'feedback';

/** The guides' rules; where none speaks the message is MatchSheet's own. */
export const MESSAGE_RULES: Readonly<Record<MessageKind, readonly RuleId[]>> = {
  strengthen: ['G3.mail', 'G3.net.lead'],
  'first contact': ['G1.net'],
  letter: ['G3.lor.help', 'G3.lor'],
  acceptance: [],
  'thank-you': [],
  update: [],
  withdrawal: [],
  feedback: ['G1.unmatched.list'],
};

const BEFORE_READING: readonly Phase[] = ['planning', 'applying'];
const BEFORE_RANKS: readonly Phase[] = ['late', 'interviewing', 'ranking'];

/** Programs have the applications, and no list is in. */
export const isRead = (phase: Phase): boolean => BEFORE_RANKS.includes(phase);

/**
 * @param hasMatched The applicant has a position: nobody is asked why there is none.
 * @param wasInterviewed Also where the row ends in a rejection or without a match, and where the day that is booked is past.
 */
export function messagesFor(
  program: Program,
  phase: Phase,
  hasMatched: boolean,
  wasInterviewed: boolean,
): readonly MessageKind[] {
  const { progress, status, connection } = program;
  if (phase === 'after the Match')
    return wasInterviewed && !hasMatched && status !== 'withdrawn' && status !== 'declined by me' ? ['feedback'] : [];
  if (isSettled(program) || status === 'do not apply') return [];
  if (BEFORE_READING.includes(phase))
    return ['strengthen', 'first contact', ...(connection.rotated ? (['letter'] as const) : [])];
  if (!isRead(phase)) return [];
  return [
    ...(status === 'invited' ? (['acceptance'] as const) : []),
    ...(wasInterviewed && isInHand(program) && progress !== 'waitlisted' ? (['thank-you'] as const) : []),
    ...(progress === 'applied' && phase !== 'ranking' ? (['update'] as const) : []),
    ...(isInHand(program) ? (['withdrawal'] as const) : []),
  ];
}
