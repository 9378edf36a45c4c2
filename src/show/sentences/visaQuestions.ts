/** Which questions on rules of entry stand at the top for whom they may concern, and where are they answered? Never what the law says today. */
import { ENTRY_QUESTION, LOOKED_UP_TO, PAYMENT_QUESTION } from '../../data/visaQuestions';
import type { Profile } from '../../domain/profile';

export interface VisaQuestion {
  readonly asks: string;
  readonly addresses: readonly string[];
}

/** None where no visa is needed, or PROFILE does not say. */
export function visaQuestions({ workRight, visaWanted, citizenship }: VisaWho): VisaQuestion[] {
  if (workRight !== 'needs a visa') return [];
  const whose = citizenship === null ? '? PROFILE does not say it: fill in “Citizenship”.' : ` (“${citizenship}”)?`;
  const entry = { ...ENTRY_QUESTION, asks: `${ENTRY_QUESTION.asks}${whose}` };
  return visaWanted === 'J-1' ? [entry] : [entry, PAYMENT_QUESTION];
}

type VisaWho = Pick<Profile, 'workRight' | 'visaWanted' | 'citizenship'>;

/** All of them in one row with its links. */
export function visaAsked(now: VisaWho): VisaRow[] {
  const asked = visaQuestions(now);
  if (asked.length === 0) return [];
  const says = `${asked.map(({ asks }) => asks).join(' ')} Check on the day, and ask the program: courts and orders change it. Looked up to ${LOOKED_UP_TO}.`;
  return [{ says, source: asked.flatMap(({ addresses }) => addresses).join('; ') }];
}

/** Beside other plans: for whose citizenship is known, since SEASON asks the others once. */
export const visaConcerns = (now: VisaWho): VisaRow[] => (now.citizenship === null ? [] : visaAsked(now));

interface VisaRow {
  readonly says: string;
  readonly source: string;
}
