/** What do the columns of a rank list say: place, how much a program was liked, and the reason for its place? */
import type { RankNotes, RankReason } from '../../domain/rank/ranked';
import { type Cell, fold } from '../text/cellText';

const PLACE = /^(?:#|no\.? ?)?(\d{1,3})(?:st|nd|rd|th|\.)?$/;
/** Under Rank: it has none, and is meant to have none. */
const NO_PLACE =
  /^(?:[-–—?x]+|n\/?a|no|none|not? rank(?:ed|ing)?|not on (?:my|the) list|tbd|unranked|(?:don'?t|do not|won'?t|will not) rank)$/;

/** The place from 1, or the words that are none. */
export function readRankPlace(cell: Cell): Pick<RankNotes, 'place' | 'unread'> {
  if (cell.is === 'number') {
    const isPlace = Number.isInteger(cell.number) && cell.number >= 1;
    return { place: isPlace ? cell.number : null, unread: isPlace ? '' : String(cell.number) };
  }
  if (cell.is !== 'text') return { place: null, unread: '' };
  const words = fold(cell.text);
  const place = Number(PLACE.exec(words)?.[1] ?? 0);
  if (place >= 1) return { place, unread: '' };
  return { place: null, unread: words === '' || NO_PLACE.test(words) ? '' : cell.text.trim().slice(0, LONGEST) };
}
const LONGEST = 60;

/** 1 to 10: "9", "8/10", "7 of 10", "8.5". What lies outside is not said. */
export function readLiked(cell: Cell): number | null {
  const liked =
    cell.is === 'number'
      ? cell.number
      : cell.is === 'text'
        ? Number(/^(\d{1,2}(?:[.,]\d)?)(?: ?(?:\/|of|out of) ?10)?$/.exec(fold(cell.text))?.[1]?.replace(',', '.'))
        : Number.NaN;
  return liked >= 1 && liked <= 10 ? liked : null;
}

const NOT = "(?:would|will|could|do|did|can) ?(?:not|n'?t)|won'?t|cannot|can'?t|never|not";
const MEANING = 'actually|really|ever|want|wish|like|care|willing|happy|able|to|be';
const GO = 'train|go|work|live|move|stay|rank|accept|attend|come|do (?:my )?residency';
/** "I would not train there", "never want to live here"; not "can’t go wrong here", "would not rank it lower", "would not mind". */
const WOULD_NOT = new RegExp(
  String.raw`\b(?:${NOT})(?: (?:${MEANING})){0,4} (?:${GO})(?: (?:there|here|it|at all|(?:at|in|for|to|with) (?:this|that|them)\b.*)(?! (?:lower|higher|first|last|below|above))|(?=$|[.,;!]))|\bno way\b|\bnot (?:for me|a place (?:for me|i)|an option)\b|\brather (?:not match|go unmatched|soap)\b|\bwould (?:hate|refuse|decline|be (?:miserable|unhappy))\b|\bdeal ?breaker\b`,
);

/** The chance of matching, or what a program let fall; a safe town is a reason of another kind. */
const CHANCE =
  /\bsafe(?:r|st|ty)?\b(?! (?:city|town|area|neighbou?rhood|place|environment|for (?:my|our|the)|and (?:quiet|clean)|campus|streets?|community))(?!-net| net)|\bback-? ?up\b|\b(?:better|higher|good|best|more|high|great) (?:chances?|odds|probability|shot)\b|\bmore likely\b|\bmost likely\b|\blikely to (?:match|rank|take)\b|\bsure (?:thing|bet|match)\b|\beasy(?:er|ier)?(?: to)? match\b|\beasier to (?:match|get)\b|\bfallback\b|\b(?:rank(?:ed)?|put) me (?:high|first|top|#?1|to match)\b|\bto match me\b|\bguarantee\w*\b|\bless competitive\b|\bthey (?:like|love|want|need)\w* me\b/;

export function readRankReason(cell: Cell): RankReason | null {
  if (cell.is !== 'text' || cell.text.trim() === '') return null;
  const words = cell.text.trim().replace(/\s+/g, ' ').slice(0, LONGEST);
  const said = fold(cell.text).replace(/’/g, "'");
  const is = WOULD_NOT.test(said) ? 'would not train there' : CHANCE.test(said) ? 'chance' : 'preference';
  return { is, words };
}

const YES = /^(?:yes|y|x|true|couple|couples match|✓)$/;
export const readCouple = (cell: Cell): boolean =>
  cell.is === 'tick' ? cell.on : cell.is === 'text' && YES.test(fold(cell.text));
