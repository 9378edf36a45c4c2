/** What is asked where a program has looked and not said no, though a cell of its row rules the applicant out? */
import type { Program } from '../program';
import type { Question } from '../question';
import type { Eligibility } from './eligibilityResult';

const HELD: Readonly<Partial<Record<Program['progress'], string>>> = {
  invited: 'You were invited',
  interviewed: 'You were interviewed',
  waitlisted: 'You are waitlisted',
  ranked: 'You ranked it',
  matched: 'You matched there',
};

/** A row in hand keeps its tier; a stop found there is more likely a wrong cell. */
export function inHandQuestions(program: Program, eligibility: Eligibility): Question[] {
  const found = [...eligibility.stops.map((stop) => stop.reason), ...eligibility.askFirst];
  return found.map((reason) => ({
    about: 'a doubtful cell',
    asks: `${HELD[program.progress] ?? 'You are on its list'}, yet its cell “${reason.values.words ?? ''}” rules you out: is the cell right?`,
  }));
}
