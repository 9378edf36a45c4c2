/** What is there to mend or to confirm in a rank order list, row by row? */
import type { WorkRight } from '../profile';
import { checkOrder } from './checkOrder';
import { checkPairs, isBesideAdvanced } from './checkPairs';
import { checkPlaces } from './checkPlaces';
import { checkInterviewed, checkPlacedRow, checkUnplacedRow } from './checkRow';
import { isPlaced, isSameProgram, type PlacedRow, type Ranked } from './ranked';
import type { RankFinding, RankRule } from './rankFinding';

/** Findings of one row; its place is null where it has none. */
export interface RankedRowFindings {
  readonly at: number;
  readonly place: number | null;
  readonly name: string;
  readonly findings: readonly RankFinding[];
}

interface Applicant {
  readonly workRight: WorkRight | null;
  /** As a sentence names it: "J-1", "J-1 or H-1B". */
  readonly visa: string;
  /** Who says to rank in the true order, for this applicant. */
  readonly orderRule: RankRule;
}

/** Rows with a place, by place, then as they stand in the sheet. */
export const placedOf = (rows: readonly Ranked[]): PlacedRow[] =>
  rows.filter(isPlaced).sort((one, other) => one.notes.place - other.notes.place);

/** In a couple a program stands with each of the partner's: its first place is its own. */
const isAbove = (row: PlacedRow, above: readonly PlacedRow[]): boolean => above.some((other) => isSameProgram(other, row));

/** The places first, then the rows without one; rows with nothing to say are left out. */
export function checkRanks(rows: readonly Ranked[], { workRight, visa, orderRule }: Applicant): RankedRowFindings[] {
  const placed = placedOf(rows);
  const isBeside = (row: Ranked): boolean => isBesideAdvanced(row, rows);
  const ofPlaced = placed.map(
    (row, at): RankedRowFindings => ({
      at: row.at,
      place: row.notes.place,
      name: row.name,
      findings: [
        ...checkPlacedRow(row, visa, workRight),
        ...checkInterviewed(row, placed),
        ...(isBeside(row)
          ? []
          : checkOrder(
              row,
              placed
                .slice(at + 1)
                .filter(
                  (other) => other.notes.place > row.notes.place && !isBeside(other) && !isAbove(other, placed.slice(0, at + 1)),
                ),
              orderRule,
            )),
        ...checkPairs(row, rows, placed),
        ...checkPlaces(row, placed, isBeside),
      ],
    }),
  );
  const others = rows
    .filter((row) => !isPlaced(row))
    .map(
      (row): RankedRowFindings => ({
        at: row.at,
        place: null,
        name: row.name,
        findings: placed.length === 0 ? [] : checkUnplacedRow(row, orderRule),
      }),
    );
  return [...ofPlaced, ...others].filter(({ findings }) => findings.length > 0);
}

/** Positions of one specialty from the top until another comes, as the published medians count them; first years are counted nowhere. */
export function measureInARow(
  placed: readonly PlacedRow[],
  specialtyOf: (row: PlacedRow) => string,
): { specialty: string; count: number } | null {
  const own = placed.filter(({ program: { track } }) => track !== 'preliminary' && track !== 'transitional');
  const [first] = own;
  if (first === undefined) return null;
  const specialty = specialtyOf(first);
  const until = own.findIndex((row) => specialtyOf(row) !== specialty);
  return { specialty, count: until < 0 ? own.length : until };
}
