/** What do the columns of a rank list say of a program's place, its pair and its couple? */
import type { RankNotes } from '../../domain/rank/ranked';
import { type Cell, fold } from '../text/cellText';
import { withDigits } from '../text/numbers';

/** "#4", "No. 4", "4th", "4 of 9", "rank 4 (was 5)". */
const PLACE =
  /^(?:(?:my|rank(?:ed)?|place|choice|number) ?)*(?:#|no\.? ?)?(\d{1,3})(?:st|nd|rd|th|[oa]|er|ère|ème|e)?[.)]?(?: (?:choice|place|pick|option))?(?: ?(?:\/|of|out of) ?\d+)?(?: ?\?| \(.*\))?$/;
/** On the list of first years that comes with an advanced position: "S1", "Prelim 2", "supp. 1". */
const BESIDE = /^(?:s|p|supp?(?:lemental)?\.?|prelim(?:inary)?|ty) ?(?:list )?#?(?=\d)/;
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const ORDINAL = new RegExp(String.raw`\b(?:top(?=$| choice| pick)|${ORDINALS.join('|')})\b`);
const ROMAN = 'i ii iii iv v vi vii viii ix x xi xii xiii xiv xv'.split(' ');
/** Under Rank: it has none, and is meant to have none. */
const NO_PLACE = /^(?:[-–—?x]+|n\/?a|n\/?r|no|none|not? rank(?:ed)?|not on (?:my|the) list|tbd|unranked)$/;
const LEFT_OFF =
  /^(?:dnr|not? (?:going to )?rank(?:ing)?(?: (?:it|them|here))?|(?:don'?t|do not|won'?t|will not) rank(?: (?:it|them))?)$/;

type RankPlace = Pick<RankNotes, 'place' | 'unread' | 'isBeside' | 'isLeftOff'>;
const NOWHERE: RankPlace = { place: null, unread: '', isBeside: false, isLeftOff: false };

/** The place from 1, or the words that are none. */
export function readRankPlace(cell: Cell): RankPlace {
  if (cell.is === 'number') {
    const isPlace = Number.isInteger(cell.number) && cell.number >= 1;
    return isPlace ? { ...NOWHERE, place: cell.number } : { ...NOWHERE, unread: String(cell.number) };
  }
  if (cell.is !== 'text') return NOWHERE;
  const words = fold(cell.text).replace(/’/g, "'");
  const isBeside = BESIDE.test(words);
  const roman = ROMAN.indexOf(words);
  const digits = (roman < 0 ? withDigits(words.replace(BESIDE, '')) : String(roman + 1)).replace(ORDINAL, (word) =>
    String(Math.max(ORDINALS.indexOf(word), 0) + 1),
  );
  const place = Number(PLACE.exec(digits)?.[1] ?? 0);
  if (place >= 1) return { ...NOWHERE, place, isBeside };
  if (NO_PLACE.test(words)) return NOWHERE;
  return LEFT_OFF.test(words) ? { ...NOWHERE, isLeftOff: true } : { ...NOWHERE, unread: cell.text.trim().slice(0, LONGEST) };
}
const LONGEST = 60;

/** "Yes, with Amir." */
const YES = /^(?:yes|y|x|true|couples?(?: match)?|✓)(?![^,;:.( ])/;
export const readCouple = (cell: Cell): boolean =>
  cell.is === 'tick' ? cell.on : cell.is === 'text' && YES.test(fold(cell.text));

/** "None yet" names nobody. */
export const readPair = (text: string): string => (/^(?:none|tbd|no(?! match| program))\b|^\W+$/i.test(text.trim()) ? '' : text);
