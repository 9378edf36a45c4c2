/** What share of IMGs does one cell give: in words, in counts, or as a pasted roster? */
import type { SharePolicy } from '../domain/program';
import { measureRoster, type Roster } from '../domain/roster';
import type { Reading } from '../reading/language/leftOver';
import type { TaughtWords } from '../reading/language/tokens';
import { readShare } from '../reading/program/imgShare';
import { isProse } from '../reading/roster/prose';
import { readResidents, rosterOf } from '../reading/roster/roster';
import type { Cell } from '../reading/text/cellText';

/** "55% IMGs", "12 of 30": what no line of a roster says. */
const STATES_SHARE = /\d ?%|\bpercent\b|\b(?:img|fmg)s?\b|\b\d+ ?(?:of|out of|\/) ?\d+\b/i;
/** Some five hundred residents, a line each: no cell of a list holds more, and IMG_SHARE reads any. */
const LONGEST_ROSTER = 30_000;
const SEVERAL_LINES = /\S\s*\n\s*\S/;

type ShareContent =
  | { readonly is: 'share'; readonly share: SharePolicy }
  | { readonly is: 'roster'; readonly roster: Roster; readonly isPaste: boolean };

/** What a cell holds: a share that it states, which always wins; or else the residents of a roster. Null for neither. */
export const shareContentOf = (cell: Cell, header = '', taught?: TaughtWords): ShareContent | null =>
  contentWith(readShare(cell, header, taught).policy, cell);

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
  const stated = readShare(cell, header, taught);
  // A line that is read whole, or that is a sentence, holds no roster: neither is searched for schools.
  const line = cell.is === 'text' ? cell.text : '';
  const isOneLine = !SEVERAL_LINES.test(line);
  if (line.length > LONGEST_ROSTER || (isOneLine && (stated.policy !== null || stated.unread.length === 0 || isProse(line))))
    return { policy: stated.policy, unread: stated.unread };
  const content = contentWith(stated.policy, cell);
  if (content === null) return { policy: null, unread: stated.unread };
  if (content.is === 'share') return { policy: content.share, unread: stated.unread };
  const text = cell.is === 'text' ? cell.text : '';
  const { known } = measureRoster(content.roster);
  const isRoster = content.isPaste && text.split('\n').length >= 3 && known >= (MENTIONS.test(text) ? 5 : 3);
  // A roster is read line by line: its names of schools are no words left over.
  return { policy: isRoster ? shareOfRoster(content.roster) : null, unread: [] };
}
