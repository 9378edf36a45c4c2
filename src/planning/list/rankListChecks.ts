/** What does a rank order list as a whole leave open: no place at all, a column taken for it, ranks without their Liked? */
import { isNoMatch, keepsOff } from '../../domain/rank/checkRow';
import type { PlacedRow, Ranked } from '../../domain/rank/ranked';
import { type RankFinding, rankFinding } from '../../domain/rank/rankFinding';

/** Without any place, what is left out cannot be told from what stands in another column. */
export function checkPlaces(placed: readonly PlacedRow[], rows: readonly Ranked[], header = ''): RankFinding[] {
  if (placed.length === 0) {
    const unread = [...new Set(rows.flatMap(({ notes }) => (notes.unread === '' ? [] : [`“${notes.unread}”`])))].slice(
      0,
      MOST_UNREAD,
    );
    if (unread.length > 0) return [rankFinding('places-unread', 'ours', { words: unread.join(', ') })];
    return rows.length === 0 ? [] : [rankFinding('no-places', 'ours', {}), ...checkUnplaced(rows)];
  }
  return header === '' ? [] : [rankFinding('column-taken', 'ours', { header })];
}

/** Who interviewed the applicant, as they were liked, before any of them has a place. */
function checkUnplaced(rows: readonly Ranked[]): RankFinding[] {
  const own = rows.filter((row) => row.program.progress === 'interviewed' && !keepsOff(row) && !row.notes.isLeftOff);
  if (own.length === 0) return [];
  const scales = new Set(own.map(({ notes }) => notes.liked?.scale));
  const isLiked = scales.size === 1 && !scales.has(undefined);
  const degree = ({ notes }: Ranked): number => notes.liked?.degree ?? 0;
  const inOrder = isLiked ? [...own].sort((one, other) => degree(other) - degree(one)) : own;
  const names = inOrder.slice(0, MOST_NAMED).map(({ name }) => name);
  const more = inOrder.length > names.length ? ` and ${inOrder.length - names.length} more` : '';
  const order = isLiked ? 'by Liked' : 'in the order of your list';
  return [rankFinding('interviewed-unplaced', 'ours', { count: own.length, order, names: `${names.join('; ')}${more}` })];
}
const MOST_NAMED = 20;

const MOST_UNREAD = 3;

/** A rank without its number under Liked is not compared: said once, where the others have one or none has. */
export function checkLiked(placed: readonly PlacedRow[], rule: RankFinding['rule']): RankFinding[] {
  const count = placed.filter((row) => row.notes.liked === null && row.notes.reason === null && !isNoMatch(row)).length;
  return count === 0 || placed.length < 2 ? [] : [rankFinding('liked-not-said', rule, { count, ranked: placed.length })];
}
