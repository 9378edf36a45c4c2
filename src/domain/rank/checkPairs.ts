/** Has each advanced position its first year, and each rank of a couple its partner's program? (NRMP: supplemental lists, couples) */
import type { Placed, Ranked } from './ranked';
import { isFirstYear } from './ranked';
import { type RankFinding, rankFinding } from './rankFinding';

const folded = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
/** A shorter text is a label that both rows carry, such as “A” or “1”. */
const SHORTEST_NAME = 4;

/** By the other's name, part of it, or one label on both rows. */
function names(pair: string, row: Ranked): boolean {
  const [words, name] = [folded(pair), folded(row.name)];
  if (words === '') return false;
  if (words === folded(row.notes.pair)) return true;
  return Math.min(words.length, name.length) >= SHORTEST_NAME && (name.includes(words) || words.includes(name));
}

const arePaired = (one: Ranked, other: Ranked): boolean => names(one.notes.pair, other) || names(other.notes.pair, one);

/** A first year that an advanced position names, or that names one, is on the list that comes with it. */
export const isBesideAdvanced = (row: Ranked, rows: readonly Ranked[]): boolean =>
  isFirstYear(row) && rows.some((other) => other.program.track === 'advanced' && arePaired(other, row));

/** A couple's list names the partner's program beside positions that need no first year. */
const isOfCouple = ({ program: { track }, notes: { pair } }: Ranked): boolean =>
  pair !== '' && (track === 'categorical' || track === null);

export function checkPairs(row: Placed, rows: readonly Ranked[], placed: readonly Placed[]): RankFinding[] {
  const { pair } = row.notes;
  if (row.program.track === 'advanced') {
    if (rows.some((other) => isFirstYear(other) && arePaired(row, other))) return [];
    return pair === '' ? [rankFinding('advanced-alone', 'NRMP', {})] : [rankFinding('pair-not-listed', 'NRMP', { pair })];
  }
  const isAlone = pair === '' && !isFirstYear(row) && placed.some(isOfCouple);
  return isAlone ? [rankFinding('couple-alone', 'NRMP', {})] : [];
}

/** A column Couples may tell of the program as well as of the applicant: one question for the whole list. */
export function checkCouple(placed: readonly Placed[]): RankFinding[] {
  const count = placed.filter(({ notes }) => notes.saysCouple).length;
  return count === 0 || placed.some(isOfCouple) ? [] : [rankFinding('couple-not-said', 'NRMP', { count })];
}
