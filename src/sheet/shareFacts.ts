/** What share of IMGs does one cell give: in words, in counts, or as a pasted roster? */
import type { SharePolicy } from '../domain/program';
import { measureRoster, type Roster } from '../domain/roster';
import { readResidents, rosterOf } from '../reading/roster';
import { readShare } from '../reading/shareWords';
import { type Cell, fold, quote } from '../reading/words';

/** "55% IMGs", "12 of 30": numbers that no line of a roster has. */
const STATES_SHARE = /\d ?%|\bpercent\b|\b(?:img|fmg)s?\b|\b\d+ ?(?:of|out of|\/) ?\d+\b/i;

/** Several lines, and no share stated in them: a roster first, whose numbers count residents. */
export const isPaste = (text: string): boolean => /\S\s*\n\s*\S/.test(text) && !STATES_SHARE.test(text);

/** A paste of several lines, or a list of several schools on one. */
export const mayBeRoster = (text: string): boolean =>
  /\S\s*\n\s*\S/.test(text) || (text.length > 24 && /[,;|].*[,;|]/.test(text));

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

/** "mostly Ross, SGU and AUC grads" names schools and counts nobody. */
const MENTIONS = /\b(?:most|mostly|mainly|some|many|few|several|including|such as|like|e\.?g|grads?|a lot)\b/i;

/** Schools in a list's own cell are a roster if they are several, and no mention in passing. */
const isWhole = (text: string, known: number): boolean =>
  MENTIONS.test(text) ? known >= 5 && text.split('\n').length >= 5 : known >= 3;

/** What the cell states, or else what its roster counts; a paste of lines that states nothing is a roster first. */
export function shareOfCell(cell: Cell): SharePolicy | null {
  const text = cell.is === 'text' ? cell.text : '';
  if (isPaste(text)) {
    const paste = rosterInCell(cell);
    if (paste !== null && isWhole(text, measureRoster(paste).known)) return shareOfRoster(paste);
  }
  const stated = readShare(cell) ?? readShare(withoutCaribbean(cell));
  if (stated !== null) return { ...stated, caribbean: caribbeanIn(cell, stated.part) };
  const roster = mayBeRoster(text) ? rosterInCell(cell) : null;
  return roster !== null && isWhole(text, measureRoster(roster).known) ? shareOfRoster(roster) : null;
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
