/** What do the columns of a rank list say: place, how much a program was liked, and the reason for its place? */
import type { RankNotes, RankReason } from '../../domain/rank/ranked';
import { type Cell, fold, quote } from '../text/cellText';
import { withDigits } from '../text/numbers';

/** "#4", "No. 4", "4th", "4 of 9", "rank 4 (was 5)". */
const PLACE =
  /^(?:(?:my|rank(?:ed)?|place|choice|number) ?)*(?:#|no\.? ?)?(\d{1,3})(?:st|nd|rd|th)?[.)]?(?: (?:choice|place|pick|option))?(?: ?(?:\/|of|out of) ?\d+)?(?: ?\?| \(.*\))?$/;
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
    String.raw`\bno way\b|\bno interest in (?:train|go|liv|work|it\b|this|them)|\bhated (?:it|the)\b|\bmalignant\b|\btoxic\b|\bavoid\b|\brefuse to\b`,
    String.raw`\b(?:cannot|can't|could ?n[o']t|could not) (?:imagine|see) (?:living|working|training|myself (?:there|here|at))`,
    String.raw`\b(?:would|could|can) ?(?:not|n't) (?:survive|last|stand|bear|cope|take (?:it|that)|do (?:it|that|this))\b|\bnot (?:for me|a place (?:for me|i)|an option)\b|\brather (?:not match|not train|not go|(?:go|be|stay) unmatched|soap)\b`,
    String.raw`\bonly (?:go|train|rank it) (?:there )?if nothing else\b|\bwould (?:hate|refuse|decline|be (?:miserable|unhappy))\b|\bdeal ?breaker\b|\bi (?:will|would|'d|'ll) (?:quit|leave|resign)\b`,
  ].join('|'),
);

/** The same in the other languages of applicants, without their accents: "no iría nunca", "dort würde ich nie hingehen", "asla gitmem". */
const WOULD_NOT_ABROAD = new RegExp(
  [
    String.raw`\b(?:no|nao|non|nunca|jamas)(?: \w{1,2})? (?:iria|ire|andrei|ac[ei]\w+ria|viviria|moraria|voy a ir|vou|quiero (?:ir|vivir)|quero (?:ir|morar))\b`,
    String.raw`\bn'(?:y )?(?:ira\w+|accepterais|veux) (?:pas|jamais)\b|\bni loc[oa]\b|\bde jeito nenhum\b|\bhors de question\b|\bauf keinen fall\b`,
    String.raw`\b(?:wurde|will|mochte|werde|gehe)(?: (?:ich|dort|da|hier)){0,2} (?:nie(?:mals)?|nicht)\b|\bgitmem\b|\bgitmek istemiyorum\b`,
  ].join('|'),
);

/** "Would not live there, but would go". */
const STILL_WOULD =
  /\b(?:but|yet|still) (?:i )?(?:(?:would|will|could|can|'d|might) )?(?:still |also )?(?:go|train|take it|accept|come|rank|do it|ok|okay|fine)\b/;

/** What a program let the applicant know: "they said they would rank me high", "ranked to match", "love letter". */
const SAID =
  "(?<!\\bi |not |never |n't )\\b(?:said|says?|told|tells|wrote|writes|e-?mail(?:ed|s)?|hint(?:ed|s)?|promised?|mentioned|assured|suggested|implied|indicated|texted|called)\\b(?! (?:nothing|no\\b|not))";
const HINT = new RegExp(
  [
    String.raw`\brank(?:ed|s|ing)? (?:me|you|u)\b(?! (?:low|last))|\branked? to match\b|\b(?:love|no\. ?1|number one) (?:letter|mail|e-?mail)\b`,
    String.raw`${SAID}.{0,50}\b(?:(?:love|like|want|need|take|accept|choose|match|recruit)\w* (?:me|you)|(?:love|like|want|happy|glad|thrilled|excited) to (?:have|see|get|welcome|train|work with) (?:me|you)|(?:great|good|perfect|strong|excellent|ideal) (?:fit|match|candidate|addition|asset)|(?:spot|position|place|seat)\b|(?:my|your) chances|\b(?:be|am|get) ranked\b|(?:on|of) (?:their|our|the) (?:rank )?list|(?:top|first|high) choice)`,
    String.raw`\b(?:they|pd|apd|director|chief|chair|coordinator|program|faculty) (?:really |all )?(?:like|love|want|need)\w* me\b`,
    String.raw`\b(?:dijeron|disseram|ont dit|haben gesagt)\b.*\b(?:rank|list|lugar|vaga|plaza|place|platz)`,
  ].join('|'),
);

/** The chance of matching; a safe town or a chance of a fellowship is a reason of another kind. */
const CHANCE = new RegExp(
  [
    String.raw`\bsafe(?:r|st|ty)?\b(?! (?:city|town|area|neighbou?rhood|place|environment|for (?:my|our|the)|and (?:quiet|clean)|campus|streets?|community))(?!-net| net)`,
    String.raw`\bback-? ?up\b|\bfallback\b|\bplan (?:b|c)\b|\bsure (?:thing|bet)\b|^(?:easier|secure|likely)\W*$|\bless compet\w+|\bm(?:y|ore) (?:odds|chances?)\b|\b(?:odds|chances?) (?:are|is|of (?:matching|a match|getting in))\b|\btakes? (?:everybody|everyone|anyone|anybody|all)\b`,
    String.raw`\b(?:better|higher|good|best|more|high|great|decent) (?:chances?|odds|probability|shot)\b(?! (?:of|to|for|at|in) (?!(?:a )?match|rank|get(?:ting)? in|acceptance|being|here|there|this))`,
    String.raw`\b(?:more|most|very) likely\b(?! to (?!match|rank|take|accept|want|get in))|\b(?:likely|secure|sure|certain|eas(?:y|ier)|possible|probable|hope)\b(?: \w+){0,2} (?:match(?:ed|ing)?|(?:rank|take|accept) me|get in|accepted)\b|\blikely(?: to)? (?:rank|take)\b`,
    String.raw`\beas(?:y|ier) to get\b|\b(?:have|more|some|real) hopes?\b|\bi (?:will|would|should|am going to) match\b|\bput me (?:high|first|top|#?1)\b`,
    String.raw`\bto match me\b|\bguaranteed? (?:me|match|spot|position)\b`,
    String.raw`\bm[ai]s (?:probab\w+|posibilid\w+|chances?|facil)\b|\bplus de chances\b|\bbessere chancen?\b`,
  ].join('|'),
);

export function readRankReason(cell: Cell): RankReason | null {
  if (cell.is !== 'text' || cell.text.trim() === '') return null;
  const words = quote(cell.text, LONGEST);
  const said = fold(cell.text).replace(/’/g, "'");
  const bare = said.normalize('NFD').replace(/\p{M}/gu, '');
  const isRefusal = (WOULD_NOT.test(said) || WOULD_NOT_ABROAD.test(bare)) && !STILL_WOULD.test(said);
  const is = isRefusal ? 'would not train there' : CHANCE.test(bare) ? 'chance' : HINT.test(bare) ? 'hint' : 'preference';
  return { is, words };
}

const YES = /^(?:yes|y|x|true|couple|couples match|✓)$/;
export const readCouple = (cell: Cell): boolean =>
  cell.is === 'tick' ? cell.on : cell.is === 'text' && YES.test(fold(cell.text));
