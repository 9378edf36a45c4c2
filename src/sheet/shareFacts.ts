/** What share of IMGs does one cell give: in words, in counts, or as a pasted roster? */
import type { SharePolicy } from '../domain/program';
import { measureRoster, type Roster } from '../domain/roster';
import type { Reading } from '../reading/language/leftOver';
import type { TaughtWords } from '../reading/language/tokens';
import { readResidents, rosterOf } from '../reading/roster';
import { readShare } from '../reading/shareWords';
import { type Cell, fold, quote } from '../reading/words';

/** The reader of shares in words; it does not tell yet which words it left over. */
const shareInWords = (cell: Cell, _header: string, _taught?: TaughtWords): Reading<SharePolicy | null> => ({
  policy: readShare(cell),
  unread: [],
});

/** "55% IMGs", "12 of 30": what no line of a roster says. */
const STATES_SHARE = /\d ?%|\bpercent\b|\b(?:img|fmg)s?\b|\b\d+ ?(?:of|out of|\/) ?\d+\b/i;
const SEVERAL_LINES = /\S\s*\n\s*\S/;

export type ShareContent =
  | { readonly is: 'share'; readonly share: SharePolicy }
  | { readonly is: 'roster'; readonly roster: Roster; readonly isPaste: boolean };

/** What a cell holds: a share that it states, which always wins; or else the residents of a roster. Null for neither. */
export const shareContentOf = (cell: Cell, header = '', taught?: TaughtWords): ShareContent | null =>
  contentWith(statedShare(cell, header, taught).policy, cell);

function contentWith(stated: SharePolicy | null, cell: Cell): ShareContent | null {
  const text = cell.is === 'text' ? cell.text : '';
  const isPaste = SEVERAL_LINES.test(text);
  if (stated !== null && (!isPaste || STATES_SHARE.test(text))) return { is: 'share', share: stated };
  const mayBeRoster = !STATES_SHARE.test(text) && (isPaste || /[,;|].*[,;|]/.test(text));
  const residents = mayBeRoster ? readResidents([[text]]) : [];
  if (residents.length > (isPaste && stated === null ? 0 : 2)) return { is: 'roster', roster: rosterOf(residents), isPaste };
  return stated === null ? null : { is: 'share', share: stated };
}

/** A share with its counts; null where too many of its schools are unknown to tell one. */
export function shareOfRoster(roster: Roster): SharePolicy | null {
  const { imgs, caribbean, known, canBeTold } = measureRoster(roster);
  if (!canBeTold) return null;
  const share = imgs / known;
  return { low: share, high: share, part: imgs, whole: known, caribbean, counts: null, words: `${imgs} of ${known}` };
}

/** "mostly Ross, SGU and AUC grads" names schools and counts nobody. */
const MENTIONS =
  /\b(?:most|mostly|mainly|some|many|few|several|including|such as|like|e\.?g|grads?|a lot|rest|others?|only|no|not|affiliated)\b/i;

/** What a cell of the program list says: in it only a paste of three schools or more, one a line, is a roster, and no remark in passing. */
export function shareInCell(cell: Cell, header: string, taught?: TaughtWords): Reading<SharePolicy | null> {
  const stated = statedShare(cell, header, taught);
  const content = contentWith(stated.policy, cell);
  if (content === null) return { policy: null, unread: stated.unread };
  if (content.is === 'share') return { policy: content.share, unread: stated.unread };
  const text = cell.is === 'text' ? cell.text : '';
  const { known } = measureRoster(content.roster);
  const isRoster = content.isPaste && text.split('\n').length >= 3 && known >= (MENTIONS.test(text) ? 5 : 3);
  // A roster is read line by line: its names of schools are no words left over.
  return { policy: isRoster ? shareOfRoster(content.roster) : null, unread: [] };
}

function statedShare(cell: Cell, header: string, taught: TaughtWords | undefined): Reading<SharePolicy | null> {
  const first = shareInWords(cell, header, taught);
  let found = first;
  for (const reworded of [withoutCaribbean, asImgs]) {
    if (found.policy !== null) break;
    found = shareInWords(reworded(cell), header, taught);
  }
  if (found.policy === null) return first;
  return { policy: { ...found.policy, caribbean: caribbeanIn(cell, found.policy.part) }, unread: found.unread };
}

/** "12 of 20, nearly all from Caribbean schools": the share stands before what is said of its IMGs. */
const withoutCaribbean = (cell: Cell): Cell =>
  cell.is === 'text'
    ? { is: 'text', text: cell.text.slice(0, 400).replace(/[,;(][^,;()]{0,80}caribbean[^,;()]{0,80}\)?/gi, '') }
    : cell;

/** "9 of 12 from Caribbean schools" counts IMGs. */
const asImgs = (cell: Cell): Cell =>
  cell.is === 'text' ? { is: 'text', text: cell.text.slice(0, 400).replace(/caribbean/gi, 'IMG') } : cell;

/** "11 of 20 (9 Caribbean)", "12 of 30, nearly all from Caribbean schools"; what is denied of them counts nobody. */
function caribbeanIn(cell: Cell, imgs: number | null): number | null {
  if (cell.is !== 'text' || imgs === null) return null;
  const folded = fold(quote(cell.text, 400));
  if (!folded.includes('caribbean') || /\bnot (?:all|only)\b|non-? ?caribbean|\ball but\b|\bno caribbean/.test(folded))
    return null;
  const count = CARIBBEAN_COUNT.exec(folded);
  const caribbean = Number(count?.[1] ?? count?.[2] ?? Number.NaN);
  if (caribbean <= imgs) return caribbean;
  return /\b(?:all|only)\b[^.;]*caribbean|caribbean[^.;]*\bonly\b/.test(folded) ? imgs : null;
}

const CARIBBEAN_COUNT =
  /(\d{1,3})(?: of (?:them|these))?(?: (?:are|were|went to|graduated from|from|at|in|the))* (?:the )?(?:offshore )?caribbean|caribbean(?: schools?)?:? (\d{1,3})\b/;
