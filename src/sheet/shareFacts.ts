/** What share of IMGs does one cell give: in words, in counts, or as a pasted roster? */
import type { SharePolicy } from '../domain/program';
import { measureRoster, type Roster } from '../domain/roster';
import { readResidents, rosterOf } from '../reading/roster';
import { readShare } from '../reading/shareWords';
import { type Cell, fold, quote } from '../reading/words';

/** A paste of several lines, or a list of several schools on one. */
export const mayBeRoster = (cell: Cell): boolean =>
  cell.is === 'text' && (/\S\s*\n\s*\S/.test(cell.text) || (cell.text.length > 24 && /[,;|].*[,;|]/.test(cell.text)));

/** The residents of a pasted roster, or null where the cell holds none. */
export function rosterInCell(cell: Cell): Roster | null {
  if (cell.is !== 'text') return null;
  const residents = readResidents([[cell.text]]);
  return residents.length > 0 ? rosterOf(residents) : null;
}

/** A share with its counts; null where too many of its schools are unknown to tell one. */
export function shareOfRoster(roster: Roster): SharePolicy | null {
  const { imgs, caribbean, known, canBeTold } = measureRoster(roster);
  if (!canBeTold) return null;
  const share = imgs / known;
  return { low: share, high: share, part: imgs, whole: known, caribbean, counts: null, words: `${imgs} of ${known}` };
}

/** Lines are a roster first: the numbers among them count residents of a school. */
export function shareOfCell(cell: Cell): SharePolicy | null {
  const isLines = cell.is === 'text' && /\S\s*\n\s*\S/.test(cell.text);
  if (isLines) {
    const roster = rosterInCell(cell);
    if (roster !== null && measureRoster(roster).known > 1) return shareOfRoster(roster);
  }
  const stated = readShare(cell) ?? readShare(withoutCaribbean(cell));
  if (stated !== null) return { ...stated, caribbean: caribbeanIn(cell, stated.part) };
  const roster = !isLines && mayBeRoster(cell) ? rosterInCell(cell) : null;
  return roster !== null && measureRoster(roster).known > 2 ? shareOfRoster(roster) : null;
}

/** "12 of 20, nearly all from Caribbean schools": the share stands before what is said of its IMGs. */
const withoutCaribbean = (cell: Cell): Cell =>
  cell.is === 'text' ? { is: 'text', text: cell.text.replace(/[,;(][^,;()]*caribbean[^,;()]*\)?/gi, '') } : cell;

/** "11 of 20 (9 Caribbean)", "12 of 30, nearly all from Caribbean schools". */
function caribbeanIn(cell: Cell, imgs: number | null): number | null {
  if (cell.is !== 'text' || imgs === null) return null;
  const folded = fold(quote(cell.text, 400));
  if (!folded.includes('caribbean')) return null;
  const count =
    /(\d{1,3})(?: of (?:them|these))?(?: (?:are|were|went to|graduated from|from|at|in|the))* (?:the )?(?:offshore )?caribbean/.exec(
      folded,
    );
  if (count !== null && Number(count[1]) <= imgs) return Number(count[1]);
  return /\b(?:(?:nearly|almost|virtually) )?(?:all|only)\b[^.;]*caribbean|caribbean[^.;]*\bonly\b/.test(folded) ? imgs : null;
}
