/** What does a cell say when a function is called? Whatever a function throws is caught here; every answer leaves here as a safe sheet value. */
import { WrongCall } from '../sheet/wrongCall';
import { asText } from '../show/cellText';
import { cellCut, cut, LONGEST_SENTENCE } from '../show/limits';
import { CATALOGUE, isFunctionName } from './catalogue';

/**
 * Runs a function of the catalogue by name.
 * @param evidence Reads the evidence pack; called only by a function that needs it, and may throw.
 * @throws Error with one sentence: a wrong call names the argument; a fault of ours says so and never blames the sheet.
 */
export function call(name: string, args: ArrayLike<unknown>, evidence?: () => string): unknown {
  if (!isFunctionName(name)) throw new Error(`MatchSheet has no function ${name}.`);
  try {
    return safe(
      CATALOGUE[name].run(Array.from(args, given), () => orNull(evidence)),
      LONG_QUOTES.get(name),
    );
  } catch (error) {
    const says =
      error instanceof WrongCall
        ? `${name}: ${error.message}.`
        : // What an engine says of its fault could quote the cell it was at.
          `${name} could not answer. This is a fault of MatchSheet, not of your sheet.`;
    throw new Error(cut(says, LONGEST_SENTENCE));
  }
}

/** Sentences of one's own statement, or of a page, are shown whole where they can be. */
const LONG_QUOTES: ReadonlyMap<string, number> = new Map([
  ['STATEMENT_CHECK', 160],
  ['HOW_READ', 160],
]);

/** A service that Google refuses to a cell throws. */
function orNull(read: (() => string) | undefined): string | null {
  try {
    return read?.() ?? null;
  } catch {
    return null;
  }
}

/** `undefined`, `null` and an empty text all mean "not given". */
const given = (value: unknown): unknown => (value === null || value === '' ? undefined : value);

/** Cells are made safe in place. Nobody else holds this array, and a long list has tens of thousands of cells. */
function safe(answer: unknown, quote: number | undefined): unknown {
  if (typeof answer === 'string') return asText(cellCut(answer, quote));
  if (!Array.isArray(answer)) return answer;
  for (let at = 0; at < answer.length; at += 1) {
    const cell: unknown = answer[at];
    if (typeof cell === 'string' || Array.isArray(cell)) answer[at] = safe(cell, quote);
  }
  return answer;
}
