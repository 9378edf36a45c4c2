/** Which column holds the order where none is named Rank: “#”, “Preference”? The rows tell a place from a running number. */
import { filledRows, type Judged, type JudgedRow } from '../../domain/list/judgedList';
import { rolesOf } from '../../reading/headers/headerRoles';
import { readRankPlace } from '../../reading/program/rankNotes';
import { cellOf } from '../../sheet/cell';

/** "Final list", "Wish no.", "Mi lista", "Reihenfolge": what the rows must bear out. */
const IS_ORDER =
  /\b(?:final|ran[kg]|rol\b|list|orde[nmr]|ordre|pref|pick|choi|wahl|reih|place|puesto|lugar|coloca|tercih|i put)|escolha|elecci|wunsch|wish|platz|s[ıi]ra|worst|1st|#1|^(?:r|rk|pos(?:\.|ition|ici[oó]n|i[cç][aã]o)?|my (?:#|n[or]\.?|number))$/i;
/** In which they came about, or what a search site says. */
const IS_OTHER = /interview|appl|\bdate|wait|doximity|us news/i;
const IS_COUNT = /^(?:s(?:[rl]|er(?:ial)?)?\.? ?)?(?:#|№|n[o°º]?\.?|nr\.?|num(?:ber)?)$/i;
/** In words that nobody knows, or none at all, only the rows can tell. */
export const isUnknownName = (name: string): boolean =>
  (name !== '' && !/[\p{L}\d]/u.test(name)) || [...rolesOf(name)].every((role) => /(?:unknown|mine|feel)$/.test(role));

interface Numbered {
  readonly row: JudgedRow;
  readonly place: number;
}

/** Does a header that speaks of an order stand over one? Only then is a column that may count the rows looked at. */
export const isNamedOrder = (name: string, values: readonly string[], judged: Judged): boolean =>
  IS_ORDER.test(name) && !IS_OTHER.test(name) && isOrder(numberedOf(values, judged), filledRows(judged));

export const isUnnamedOrder = (name: string, values: readonly string[], judged: Judged): boolean =>
  (IS_COUNT.test(name) || isUnknownName(name)) && isNoCount(numberedOf(values, judged), values.length, !IS_COUNT.test(name));

const numberedOf = (values: readonly string[], judged: Judged): Numbered[] =>
  filledRows(judged).flatMap((row, at) => {
    const { place } = readRankPlace(cellOf(values[at]));
    return place === null ? [] : [{ row, place }];
  });

const wasInterviewed = ({ judgement: { program } }: JudgedRow): boolean =>
  /^(?:invited|interviewed|ranked)$/.test(program.progress);

const hasEnded = ({ judgement: { program } }: JudgedRow): boolean => /^(?:withdrawn|rejected|declined)$/.test(program.progress);

/** A preference before the interviews is no rank order list, and marks up to twenty begin nowhere. */
const isOrder = (numbered: readonly Numbered[], rows: readonly JudgedRow[]): boolean =>
  numbered.some(({ place }) => place === 1) &&
  new Set(numbered.map(({ place }) => place)).size * 2 > numbered.length &&
  (numbered.filter(({ row }) => wasInterviewed(row)).length * 2 >= numbered.filter(({ row }) => !hasEnded(row)).length ||
    rows.every((row) => row.judgement.program.progress === 'none'));

/**
 * Places at rows that were interviewed, have ended since, or do not say; where no program goes without, or nobody knows the header, it is a
 * couple's, or what was liked has to go along. So it has to where a number is missing or stands twice, which no running number does.
 */
function isNoCount(numbered: readonly Numbered[], programs: number, isNameless: boolean): boolean {
  const inOrder = [...numbered].sort((one, other) => one.place - other.place);
  const held = numbered.filter(({ row }) => wasInterviewed(row)).length;
  if (
    numbered.length < 2 ||
    !inOrder.every(({ row }) => wasInterviewed(row) || hasEnded(row) || row.judgement.program.progress === 'none')
  )
    return false;
  const isWhole = inOrder.every(({ place }, before) => place === before + 1);
  if (inOrder.some(({ place }) => place > numbered.length * MOST_GAPS)) return false;
  const isPart = numbered.length < programs && held === numbered.length && !isNameless;
  if (isWhole && (isPart || numbered.filter(({ row }) => row.notes.rank.pair !== '').length * 2 >= numbered.length)) return true;
  return held * 2 > numbered.length && goesWithLiked(inOrder.flatMap(({ row }) => row.notes.rank.liked?.degree ?? []));
}

/** Of any two rows that were not liked alike, hardly ever the lower one more. */
function goesWithLiked(liked: readonly number[]): boolean {
  const falls = liked.flatMap((one, at) => liked.slice(at + 1).map((below) => Math.sign(one - below)));
  const count = (sign: number): number => falls.filter((fall) => fall === sign).length;
  return count(1) > 0 && count(-1) <= (count(1) + count(-1)) * MOST_RISES;
}
/** A number far beyond the rows is an id. */
const MOST_GAPS = 2;
const MOST_RISES = 0.4;
