/** Does a cell handed to IMG_SHARE state a share, hold a pasted roster, or is it one line of a roster? */
import type { SharePolicy } from '../domain/program';
import type { Roster } from '../domain/roster';
import type { TaughtWords } from '../reading/language/tokens';
import { isHeading } from '../reading/roster/lineKinds';
import { readSchool } from '../reading/school/classifySchool';
import { type Cell, fold, quote, saysNothing } from '../reading/text/cellText';
import { remembered } from '../reading/text/memo';
import type { ReadAs } from './cellReader';
import { taughtCell } from './settings/taught';
import { shareContentOf } from './shareFacts';

export type ShareCell = { readonly words: string } & (
  | { readonly is: 'share'; readonly share: SharePolicy }
  | { readonly is: 'roster'; readonly roster: Roster }
  | { readonly is: 'line' | 'silent' | 'header' | 'notReady' }
);

type Content = ShareCell & { readonly is: 'share' | 'roster' | 'line' };

/** Words about residents that state no number: not said, and no line of a roster. */
const ABOUT_SHARES =
  /\b(?:img|fmg|percent|share|residents?|graduates?|undisclosed|high|low|mostly|many|few|some|several|yes|verify)\b|%/i;

/** The reader of one column of shares; what was taught of a whole cell comes first. */
export function shareColumn(header: string, { taught }: ReadAs): (cell: Cell) => ShareCell {
  const words = taught.words.size > 0 ? taught.words : undefined;
  // What a text meant is kept between calls only where neither its header nor a taught word had a say in it.
  const read = header === '' && words === undefined ? asItStands : remembered((text) => ofText(text, header, words));
  return (cell) => {
    const told = taughtCell(taught, 'share', cell);
    if (told !== null) {
      const said = cell.is === 'text' ? cell.text.trim() : '';
      return told.policy === null ? { is: 'silent', words: said } : { is: 'share', share: told.policy, words: said };
    }
    return cell.is === 'text' ? read(cell.text) : ofOther(cell, header, words);
  };
}

function ofOther(cell: Cell, header: string, taught: TaughtWords | undefined): ShareCell {
  if (cell.is === 'number') {
    // A class of 2027 above its lines is no share.
    const content = cell.number > 1900 && cell.number < 2100 ? null : shareContentOf(cell, header, taught);
    const words = String(cell.number);
    return content?.is === 'share' ? { is: 'share', share: content.share, words } : { is: 'silent', words };
  }
  return cell.is === 'notReady' ? { is: 'notReady', words: cell.text } : { is: 'silent', words: '' };
}

/** "Page 1 of 3", "PGY-1 (10 of 30)": numbers of a page, not of IMGs. */
const PAGE_WORDS = /^\W*(?:page \d|pgy)/i;

const asItStands = remembered((text) => ofText(text, '', undefined));

function ofText(text: string, header: string, taught: TaughtWords | undefined): ShareCell {
  const words = text.trim();
  const isLines = /\n/.test(words);
  if (!isLines && PAGE_WORDS.test(words) && !readSchool(words, 'line').isSchool) return { is: 'silent', words };
  const isSchool = !isLines && readSchool(words, 'line').isSchool && !ABOUT_SHARES.test(words);
  const content = isSchool && !/[,;|].*[,;|]/.test(words) ? null : shareContentOf({ is: 'text', text }, header, taught);
  if (content?.is === 'roster') return { is: 'roster', roster: content.roster, words };
  if (content?.is === 'share' && !isSchool) return { is: 'share', share: content.share, words };
  const isSilent = saysNothing(fold(words)) || (!isSchool && (ABOUT_SHARES.test(words) || isHeading(words)));
  return { is: isSilent ? 'silent' : 'line', words };
}

/** "Undergraduate" above a column: its lines are no medical schools, however they are called. */
export const otherHeader = (words: string): string | null =>
  /^(?:under ?-?grad\w*(?: (?:school|college|university|institution|education|degree))?|bachelor\S*|pre-?med\w*|home ?town|fellowships?|residency|programs?(?: name)?|hospital|name|resident(?: name)?)\s*:?\s*$/i.test(
    words,
  )
    ? quote(words, 40)
    : null;

/** Says something of a program's residents. */
export const isContent = (cell: ShareCell): cell is Content => cell.is === 'share' || cell.is === 'roster' || cell.is === 'line';

const SAYS = { share: 'states a share', roster: 'is a pasted roster', line: 'is a line of a roster and states no share' };
const SAY = { share: 'state shares', roster: 'are pasted rosters', line: 'are lines of one roster' };

/** Shares, rosters and school lines mean different things: the first cell that is not of the first one's kind, and what both are; null where all are. */
export function otherKind(
  cells: readonly ShareCell[],
): { readonly at: number; readonly says: string; readonly first: string } | null {
  const first = cells.find(isContent);
  const at = cells.findIndex((cell) => isContent(cell) && cell.is !== first?.is);
  const other = cells[at];
  if (first === undefined || other === undefined || !isContent(other)) return null;
  return {
    at,
    says: `“${quote(other.words, 40)}” ${SAYS[other.is]}`,
    first: SAY[first.is],
  };
}
