/** Which column holds the order where none is named Rank: “#”, “Preference”? The rows tell a place from a running number. */
import type { Judged, JudgedRow } from '../../domain/list/judgedList';
import { rolesOf } from '../../reading/headers/headerRoles';
import { readHeader } from '../../reading/headers/programHeader';
import { readRankPlace } from '../../reading/program/rankNotes';
import { cellOf, textOf } from '../../sheet/cell';

export interface OwnOrder {
  readonly header: string;
  /** Its column in the grid, from 0. */
  readonly at: number;
  /** The row of SETTINGS that reads it as Rank. */
  readonly setting: readonly [label: string, value: string];
}

const IS_ORDER =
  /^(?:(?:[\p{L}’']+ )?(?:order|preference|pref\.?)(?: (?:#|no\.?|number))?|r|rk|pos\.?|my (?:#|n[or]\.?|number))$/iu;
const IS_COUNT = /^(?:#|№|n[o°º]?\.?|nr\.?|num(?:ber)?)$/i;
/** In words that nobody knows, or none at all, only the rows can tell. */
const isUnknown = (name: string): boolean => {
  if (name !== '' && !/[\p{L}\d]/u.test(name)) return true;
  const roles = rolesOf(name);
  return roles.size === 2 && roles.has('first:unknown');
};
const OURS_BESIDE = 'Visa OK';

interface Numbered {
  readonly row: JudgedRow;
  readonly place: number;
}

/**
 * @param grid The list from its header row on, as it was judged.
 * @return null where a header says Rank, or no column can be told from a running number.
 */
export function ownOrderIn(grid: readonly (readonly unknown[])[], { headerRows, rows }: Judged): OwnOrder | null {
  const names = (grid[headerRows - 1] ?? []).map((name) => textOf(name).trim());
  if (names.some((name) => readHeader(name) === 'rank')) return null;
  const at = names.findIndex((name, column) => {
    const isNameless = !IS_ORDER.test(name) && !IS_COUNT.test(name) && isUnknown(name);
    const isCount = isNameless || IS_COUNT.test(name);
    if (!isCount && (!IS_ORDER.test(name) || names[column + 1] === OURS_BESIDE)) return false;
    let programs = 0;
    const numbered = rows.flatMap((row, below): Numbered[] => {
      if (row === null) return [];
      programs += 1;
      const { place } = readRankPlace(cellOf(grid[headerRows + below]?.[column]));
      return place === null ? [] : [{ row, place }];
    });
    return numbered.length > 1 && (isCount ? isNoCount(numbered, programs, isNameless) : isOrder(numbered, rows));
  });
  const header = names[at];
  return header === undefined ? null : { header, at, setting: [`Column "${header}"`, 'rank'] };
}

const wasInterviewed = ({ judgement: { program } }: JudgedRow): boolean =>
  /^(?:invited|interviewed|ranked)$/.test(program.progress);

const hasEnded = ({ judgement: { program } }: JudgedRow): boolean => /^(?:withdrawn|rejected|declined)$/.test(program.progress);

/** A preference before the interviews is no rank order list. */
const isOrder = (numbered: readonly Numbered[], rows: Judged['rows']): boolean =>
  numbered.filter(({ row }) => wasInterviewed(row)).length * 2 > numbered.filter(({ row }) => !hasEnded(row)).length ||
  rows.every((row) => row === null || row.judgement.program.progress === 'none');

/**
 * Places at rows that were interviewed, have ended since, or do not say; where no program goes without, or nobody knows the header, it is a
 * couple's, or what was liked has to go along. So it has to where a number is missing or stands twice, which no running number does.
 */
function isNoCount(numbered: readonly Numbered[], programs: number, isNameless: boolean): boolean {
  const inOrder = [...numbered].sort((one, other) => one.place - other.place);
  const held = numbered.filter(({ row }) => wasInterviewed(row)).length;
  if (!inOrder.every(({ row }) => wasInterviewed(row) || hasEnded(row) || row.judgement.program.progress === 'none'))
    return false;
  const isWhole = inOrder.every(({ place }, before) => place === before + 1);
  if ((inOrder.at(-1)?.place ?? 0) > numbered.length * MOST_GAPS) return false;
  const isPart = isWhole && numbered.length < programs && held === numbered.length && !isNameless;
  const more = (rows: readonly Numbered[]): boolean => rows.length * 2 >= numbered.length;
  if (isPart || (isWhole && more(numbered.filter(({ row }) => row.notes.rank.pair !== '')))) return true;
  const most = more(numbered.filter(({ row }) => row.notes.rank.reason !== null)) ? MOST_RISES_WITH_REASONS : MOST_RISES;
  return (
    held * 2 > numbered.length &&
    goesWithLiked(
      inOrder.flatMap(({ row }) => row.notes.rank.liked?.degree ?? []),
      most,
    )
  );
}

/** Of any two rows that were not liked alike, hardly ever the lower one more. */
function goesWithLiked(liked: readonly number[], most: number): boolean {
  let [falls, rises] = [0, 0];
  liked.forEach((one, at) => {
    for (const above of liked.slice(0, at)) {
      if (one < above) falls += 1;
      if (one > above) rises += 1;
    }
  });
  return falls > 0 && rises <= (falls + rises) * most;
}
/** A number far beyond the rows is an id. */
const MOST_GAPS = 2;
const MOST_RISES = 0.25;
/** Who says why a program stands where it stands has put them in an order. */
const MOST_RISES_WITH_REASONS = 0.4;
