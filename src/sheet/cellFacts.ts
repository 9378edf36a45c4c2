/** What does one cell say where its type, its column or the program's name matters besides its words? */
import { flagshipNameOf } from '../data/flagships';
import type { KindFact, Place, ScorePolicy, SharePolicy } from '../domain/program';
import type { Stance, VisaPolicy } from '../domain/visaPolicy';
import { NOT_SAID } from '../reading/program/visa/visaCondition';
import type { Cell } from '../reading/text/cellText';

const firstSaid = (...stances: readonly Stance[]): Stance => stances.find((stance) => stance.says !== 'notSaid') ?? NOT_SAID;

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

/** One visa column, or one for each kind; a kind's own column speaks first. */
export const visaOf = (visa: VisaPolicy, j1: VisaPolicy, h1b: VisaPolicy): VisaPolicy => ({
  j1: firstSaid(j1.j1, visa.j1, h1b.j1),
  h1b: firstSaid(h1b.h1b, visa.h1b, j1.h1b),
  ead: firstSaid(visa.ead, j1.ead, h1b.ead),
});

/** A minimum column and a typical column; a bare number in the latter is typical. */
export function withTypical(min: ScorePolicy, other: ScorePolicy): ScorePolicy {
  const typical = other.typical ?? other.preferred ?? other.required;
  return typical === null ? min : { ...min, typical: min.typical ?? typical, words: min.words || other.words };
}

/** Two parts of one share; where one is not said, the other is what there is at least. */
export function addedShares(one: SharePolicy | null, other: SharePolicy | null): SharePolicy | null {
  if (one === null || other === null) {
    const known = one ?? other;
    return (
      known && { low: known.low, high: 1, part: null, whole: known.whole, caribbean: null, counts: null, words: known.words }
    );
  }
  const words = `${one.words} and ${other.words}`;
  const low = Math.min(1, one.low + other.low);
  if (one.part !== null && other.part !== null && one.whole === other.whole)
    return { low, high: low, part: one.part + other.part, whole: one.whole, caribbean: null, counts: null, words };
  return { low, high: Math.min(1, one.high + other.high), part: null, whole: null, caribbean: null, counts: null, words };
}
