/** What does one cell say where its type, its column or the program's name matters besides its words? */
import { flagshipNameOf } from '../data/flagships';
import type { KindFact, Place, Stance } from '../domain/program';
import { NOT_SAID } from '../reading/visaCondition';
import type { Cell } from '../reading/words';

export const firstSaid = (...stances: readonly Stance[]): Stance =>
  stances.find((stance) => stance.says !== 'notSaid') ?? NOT_SAID;

export const wholeIn = (cell: Cell): number | null => {
  if (cell.is === 'number') return Number.isInteger(cell.number) && cell.number >= 0 ? cell.number : null;
  const digits = cell.is === 'text' ? /^\D{0,12}(\d{1,3})\b(?!\s*(?:%|\/|per|a year|-))/.exec(cell.text) : null;
  return digits ? Number(digits[1]) : null;
};

/** A flagship by name, unless its own cell says otherwise; a campus or county hospital of one is a hybrid if its cell is silent. */
export function kindWithName(kind: KindFact, program: string, institution: string, place: Place): KindFact {
  const name = flagshipNameOf(program, institution, place.state);
  if (name === 'flagship' && (kind.kind === null || kind.kind === 'university'))
    return { ...kind, kind: 'flagship', words: kind.words || program || institution };
  if (name === 'campus' && kind.kind === null) return { ...kind, kind: 'hybrid', words: program || institution };
  return kind;
}
