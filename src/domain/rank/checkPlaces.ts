/** Are the places of a rank list each taken once, without a gap, and each program on it once? */
import { isSameProgram, type PlacedRow } from './ranked';
import { type RankFinding, rankFinding } from './rankFinding';

/**
 * @param placed All rows with a place, by place, then as they stand in the sheet.
 * @param isBeside On the list of first years that comes with an advanced position, which has places of its own.
 */
export function checkPlaces(row: PlacedRow, placed: readonly PlacedRow[], isBeside: (row: PlacedRow) => boolean): RankFinding[] {
  return [...checkTaken(row, placed, isBeside), ...checkGap(row, placed), ...checkTwice(row, placed)];
}

const earlier = (row: PlacedRow, placed: readonly PlacedRow[]): readonly PlacedRow[] => placed.slice(0, placed.indexOf(row));

function checkTaken(row: PlacedRow, placed: readonly PlacedRow[], isBeside: (row: PlacedRow) => boolean): RankFinding[] {
  const { place } = row.notes;
  const first = isBeside(row) ? undefined : earlier(row, placed).find((other) => other.notes.place === place && !isBeside(other));
  return first === undefined ? [] : [rankFinding('place-taken', 'ours', { place, other: first.name })];
}

/** Told at the first row after the gap. */
function checkGap(row: PlacedRow, placed: readonly PlacedRow[]): RankFinding[] {
  const { place } = row.notes;
  const before = earlier(row, placed).at(-1)?.notes.place ?? 0;
  const missing = place - before - 1;
  if (missing < 1) return [];
  const first = before + 1;
  const places =
    missing === 1 ? `place ${first}` : missing === 2 ? `places ${first} and ${place - 1}` : `places ${first} to ${place - 1}`;
  return [rankFinding('places-empty', 'ours', { places })];
}

/** In a couple one program stands at many places, each with another of the partner's. */
function checkTwice(row: PlacedRow, placed: readonly PlacedRow[]): RankFinding[] {
  const first = earlier(row, placed).find(
    (other) => isSameProgram(other, row) && other.notes.pair.toLowerCase() === row.notes.pair.toLowerCase(),
  );
  return first === undefined ? [] : [rankFinding('listed-twice', 'NRMP', { at: first.notes.place })];
}
