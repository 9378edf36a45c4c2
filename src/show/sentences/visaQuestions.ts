/** Which questions on rules of entry stand at the top for whom they may concern, and where are they answered? Never what the law says today. */
import { ENTRY_QUESTION, LOOKED_UP_TO, PAYMENT_QUESTION } from '../../data/visaQuestions';
import type { Profile } from '../../domain/profile';

export interface VisaQuestion {
  readonly asks: string;
  readonly addresses: readonly string[];
}

/** None for who needs no visa, or has not said it. */
export function visaQuestions({ workRight, visaWanted }: Pick<Profile, 'workRight' | 'visaWanted'>): VisaQuestion[] {
  if (workRight !== 'needs a visa') return [];
  return visaWanted === 'J-1' ? [ENTRY_QUESTION] : [ENTRY_QUESTION, PAYMENT_QUESTION];
}

export const visaQuestionSays = (asked: readonly VisaQuestion[]): string =>
  `${asked.map(({ asks }) => asks).join(' ')} Read it on the day, and ask the program: courts and orders change it. Looked up to ${LOOKED_UP_TO}.`;

export const visaAddresses = (asked: readonly VisaQuestion[]): string => asked.flatMap(({ addresses }) => addresses).join('; ');
