/** Has each advanced position its first year, and each rank of a couple its partner's program? (NRMP: supplemental lists, couples) */
import type { Profile } from '../profile';
import { isEnded } from './checkRow';
import type { Placed, Ranked } from './ranked';
import { isFirstYear } from './ranked';
import { type RankFinding, rankFinding } from './rankFinding';

const folded = (words: string): string => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** What many names share tells no program from another. */
const SHARED =
  /^(?:prelim\w*|transition\w*|year|medicine|medical|surgery|internal|family|hospital|center|centre|clinic|university|health|system|program|residency|general|community|regional|memorial|county|saint|\w+(?:ology|iatry|iatrics)|physical|emergency)$/;
const SHORTEST_WORD = 4;
const tellingWords = (words: string): string[] =>
  words
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length >= SHORTEST_WORD && !SHARED.test(word));

/** By the other's code, a word of its name, or one label on both rows. */
function names(pair: string, row: Ranked): boolean {
  const words = folded(pair);
  if (words === '') return false;
  if (words === folded(row.notes.pair) || words === folded(row.notes.code) || words === folded(row.name)) return true;
  const own = tellingWords(row.name);
  return tellingWords(pair).some((word) => own.includes(word));
}

const arePaired = (one: Ranked, other: Ranked): boolean => names(one.notes.pair, other) || names(other.notes.pair, one);

/** A first year that an advanced position names, or that names one, is on the list that comes with it. */
export const isBesideAdvanced = (row: Ranked, rows: readonly Ranked[]): boolean =>
  row.notes.isBeside || (isFirstYear(row) && rows.some((other) => other.program.track === 'advanced' && arePaired(other, row)));

/** A couple's list names the partner's program beside positions that need no first year. */
export const isOfCouple = ({
  program: { track },
  notes: { pair, isPairFirstYear },
}: Pick<Ranked, 'program' | 'notes'>): boolean => pair !== '' && !isPairFirstYear && (track === 'categorical' || track === null);

export function checkPairs(row: Placed, rows: readonly Ranked[], placed: readonly Placed[]): RankFinding[] {
  const { pair } = row.notes;
  if (row.program.track === 'advanced') {
    const firstYears = rows.filter((other) => isFirstYear(other) && arePaired(row, other));
    const [ended] = firstYears;
    if (ended !== undefined)
      return firstYears.every(isEnded) ? [rankFinding('pair-ended', 'NRMP', { status: ended.program.status })] : [];
    if (pair === '') return [rankFinding('advanced-alone', 'NRMP', {})];
    // Where no first year is on the list at all, they stand on another one.
    const isElsewhere = row.notes.isPairBeside || !rows.some(isFirstYear);
    return isElsewhere ? [] : [rankFinding('pair-not-listed', 'NRMP', { pair })];
  }
  const isAlone = pair === '' && !isFirstYear(row) && placed.some(isOfCouple);
  return isAlone ? [rankFinding('couple-alone', 'NRMP', {})] : [];
}

/** A column Couples may tell of the program as well as of the applicant: one question for the whole list, where PROFILE does not answer it. */
export function checkCouple(placed: readonly Placed[], couple: Profile['couple']): RankFinding[] {
  const count = placed.filter(({ notes }) => notes.saysCouple).length;
  if (placed.length === 0 || placed.some(isOfCouple) || couple === 'no') return [];
  const says = couple === 'yes' ? 'PROFILE says you match as a couple' : `Couples says yes at ${count} ranked rows`;
  return couple === null && count === 0 ? [] : [rankFinding('couple-not-said', 'NRMP', { says })];
}
