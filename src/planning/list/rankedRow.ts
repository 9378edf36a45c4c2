/** How does a row of the list stand as one to be ranked: its name, its visa, and what its own words end? */
import type { Judged, JudgedRow } from '../../domain/list/judgedList';
import type { Ranked } from '../../domain/rank/ranked';
import { type VisaDecision, visaOfRow } from '../../domain/tier/visa';
import type { notesReader } from './notesTold';

export function rankedOf(
  { name, judgement, notes }: JudgedRow,
  at: number,
  specialty: string,
  { profile, calendar }: Judged,
  notesTold: ReturnType<typeof notesReader>,
): Ranked {
  const { verdict } = judgement;
  const { program, words, visa } = notesTold(judgement.program, notes.rank.told);
  const own = visaSays(visaOfRow(profile, program, calendar));
  const noted = visa === null ? own : visaSays(visa);
  const identity = `${name}|${notes.institution}|${program.place.city ?? ''}|${program.place.state ?? ''}|${specialty}|${program.track ?? ''}`;
  return {
    at,
    name,
    // "ST. BRANNOCS" and "St Brannoc's" are one hospital.
    identity: identity.toLowerCase().replace(/[’'.]/g, ''),
    program,
    tier: verdict.tier,
    notes: notes.rank,
    visa: own.is === 'not said' ? noted : own.is === 'fine' && noted.is === 'refused' ? { ...noted, is: 'doubted' } : own,
    endedBy: words,
  };
}

function visaSays(decision: VisaDecision | null): Ranked['visa'] {
  const words = decision?.because[0]?.values.words ?? '';
  const answer = decision?.kind === 'decided' ? decision.answer : null;
  if (answer === 'no') return { is: 'refused', words };
  if (decision?.kind === 'undecided') return { is: 'not said', words };
  return { is: answer === 'if the program' || answer === 'if Step 3' ? 'on a condition' : 'fine', words };
}
