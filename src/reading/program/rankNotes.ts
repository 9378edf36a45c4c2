/** What do the columns of a rank list say: place, how much a program was liked, and the reason for its place? */
import type { RankNotes, RankReason } from '../../domain/rank/ranked';
import { type Cell, fold, quote } from '../text/cellText';
import { withDigits } from '../text/numbers';

/** "#4", "No. 4", "4th", "4 of 9", "rank 4 (was 5)". */
const PLACE =
  /^(?:(?:my|rank(?:ed)?|place|choice|number) ?)*(?:#|no\.? ?)?(\d{1,3})(?:st|nd|rd|th)?[.)]?(?: (?:choice|place|pick|option))?(?: ?(?:\/|of|out of) ?\d+)?(?: \(.*\))?$/;
/** On the list of first years that comes with an advanced position: "S1", "Prelim 2", "supp. 1". */
const BESIDE = /^(?:s|p|supp?(?:lemental)?\.?|prelim(?:inary)?|ty) ?(?:list )?#?(?=\d)/;
const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const ORDINAL = new RegExp(String.raw`\b(?:top(?=$| choice| pick)|${ORDINALS.join('|')})\b`);
/** Under Rank: it has none, and is meant to have none. */
const NO_PLACE = /^(?:[-–—?x]+|n\/?a|no|none|not? rank(?:ed)?|not on (?:my|the) list|tbd|unranked)$/;
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
  const digits = withDigits(words.replace(BESIDE, '')).replace(ORDINAL, (word) =>
    String(Math.max(ORDINALS.indexOf(word), 0) + 1),
  );
  const place = Number(PLACE.exec(digits)?.[1] ?? 0);
  if (place >= 1) return { ...NOWHERE, place, isBeside };
  if (NO_PLACE.test(words)) return NOWHERE;
  return LEFT_OFF.test(words) ? { ...NOWHERE, isLeftOff: true } : { ...NOWHERE, unread: cell.text.trim().slice(0, LONGEST) };
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
const GO = 'train|go|going|work|live|move|stay|rank|accept|attend|come|match|do (?:my )?residency';
/** "I would not train there", "never want to live here"; not "can’t go wrong here", "would not rank it lower", "no reason not to". */
const WOULD_NOT = new RegExp(
  [
    String.raw`(?<!no reason )\b(?:${NOT})(?: (?:${MEANING})){0,4} (?:${GO})(?: (?:there|here|it|at all|to [a-z]|(?:at|in|for|to|with) (?:this|that|them)\b.*)(?! (?:lower|higher|first|last|below|above))|(?=$|[.,;!]))`,
    String.raw`\b(?:not|n't|never) be (?:happy|content|okay|ok)\b`,
    String.raw`^(?:no|would ?n[o']t|never(?: again)?)\W*$`,
    String.raw`\bno way\b|\bno interest in (?:train|go|liv|work|it\b|this|them)|\bhated (?:it|the)\b|\bmalignant\b|\bavoid\b`,
    String.raw`\b(?:cannot|can't|could ?n[o']t|could not) (?:imagine|see) (?:living|working|training|myself (?:there|here|at))`,
    String.raw`\bnot (?:for me|a place (?:for me|i)|an option)\b|\brather (?:not match|not train|not go|go unmatched|soap)\b`,
    String.raw`\bonly (?:go|train|rank it) (?:there )?if nothing else\b|\bwould (?:hate|refuse|decline|be (?:miserable|unhappy))\b|\bdeal ?breaker\b`,
  ].join('|'),
);

/** The chance of matching, or what a program let fall; a safe town or a chance of a fellowship is a reason of another kind. */
const CHANCE = new RegExp(
  [
    String.raw`\bsafe(?:r|st|ty)?\b(?! (?:city|town|area|neighbou?rhood|place|environment|for (?:my|our|the)|and (?:quiet|clean)|campus|streets?|community))(?!-net| net)`,
    String.raw`\bback-? ?up\b|\bfallback\b|\bplan (?:b|c)\b|\bsure (?:thing|bet)\b|^(?:easier|secure|likely)\W*$|\bless competitive\b`,
    String.raw`\b(?:better|higher|good|best|more|high|great|decent) (?:chances?|odds|probability|shot)\b(?! (?:of|to|for|at|in) (?!(?:a )?match|rank|get(?:ting)? in|acceptance|being|here|there|this))`,
    String.raw`\b(?:more|most|very) likely\b(?! to (?!match|rank|take|accept|want|get in))|\b(?:likely|secure|sure|certain|eas(?:y|ier)|possible|probable|hope)\b(?: \w+){0,2} (?:match(?:ed|ing)?|(?:rank|take|accept) me|get in|accepted)\b|\blikely(?: to)? (?:rank|take)\b`,
    String.raw`\beas(?:y|ier) to get\b|\b(?:have|more|some|real) hopes?\b|\bi (?:will|would|should|am going to) match\b|\branked? (?:me )?to match\b|\b(?:rank(?:ed|s)?|put) me (?:high|first|top|#?1)\b`,
    String.raw`\bto match me\b|\bguaranteed? (?:me|match|spot|position)\b|\bthey (?:really )?(?:like|love|want|need)\w* me\b`,
  ].join('|'),
);

export function readRankReason(cell: Cell): RankReason | null {
  if (cell.is !== 'text' || cell.text.trim() === '') return null;
  const words = quote(cell.text, LONGEST);
  const said = fold(cell.text).replace(/’/g, "'");
  const is = WOULD_NOT.test(said) ? 'would not train there' : CHANCE.test(said) ? 'chance' : 'preference';
  return { is, words };
}

const YES = /^(?:yes|y|x|true|couple|couples match|✓)$/;
export const readCouple = (cell: Cell): boolean =>
  cell.is === 'tick' ? cell.on : cell.is === 'text' && YES.test(fold(cell.text));
