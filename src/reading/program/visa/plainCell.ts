/** Which visa cells are so plain that no arrangement of their words could mislead: kinds, bare answers and who gave them? */
import { elementAt } from '../../../domain/elementAt';
import { holds } from '../../language/holding';
import type { Asked } from '../../language/marks';
import type { Element } from '../../language/tokens';
import { wordSet } from '../../text/wordSet';
import { isApplicantsNeed } from './bounds';

/** "J1:Y H1B:N (FREIDA)", "J-1 only", "H-1B ✓ J-1 ✓ O-1 ✗, says the PC": kinds and bare answers, of which no two stand together, and a source behind them. */
export function isPlain(elements: readonly Element[], says: readonly string[]): boolean {
  const words = withoutSource(elements).filter(({ is }) => is !== 'sign');
  const isDenied = holds(words, 'deny');
  return (
    words.every(
      ({ is, form }, at) =>
        (PLAIN.has(is) || form === 'n' || (is === 'consent' && !isDenied)) &&
        !(ANSWER.has(is) && ANSWER.has(words[at - 1]?.is ?? '')),
    ) || isPlainlySaid(elements, says)
  );
}

/** "Nope, none whatsoever", "the Department of Neurology sponsors J-1 visas": sentences of few words, all of them known, whose pieces give one answer at most. */
function isPlainlySaid(elements: readonly Element[], says: readonly string[]): boolean {
  const own = withoutCourtesy(withoutSource(elements));
  let answers = 0;
  let size = 0;
  // What is answered must be among the answers: a yes where nothing is denied, a no where nothing is given.
  const given = own.some((one, at) => GIVES.has(one.is) && !isDeniedAt(own, at));
  const denied = own.some(({ is }) => is === 'deny' || is === 'refuse');
  const [first] = says;
  const agrees =
    says.some((one) => one !== first) ||
    (first === 'yes' ? !denied : !given) ||
    (own.length <= FEW && own.every(({ is, form }) => BARE.has(is) && form !== '?'));
  return (
    agrees &&
    own.every(({ is, form }, at) => {
      size += 1;
      if (is === 'sign' || is === 'contrast') {
        answers = 0;
        if (ENDS.has(form)) size = 0;
        // "Do you sponsor J-1 or H-1B visas? We sponsor both."
        return form !== '?' || !own.slice(at).some((one) => NAMED_THERE.has(one.is));
      }
      if (ANSWERS.has(is)) {
        if (!((is === 'consent' || is === 'possible') && isDeniedAt(own, at))) answers += 1;
      } else if (BESIDE.has(is))
        return (
          form !== 'by' &&
          !(is === 'plain' && own[at - 1]?.is === 'deny') &&
          !LETTER.test(form) &&
          !(COST.test(form) && answers > 0)
        );
      else if (
        !NAMED_THERE.has(is) &&
        !(at > 0 && isApplicantsNeed(own, at)) &&
        !(QUANTIFIERS.has(form) && own[at + 1]?.form !== 'of')
      )
        return false;
      return answers < 2 && size <= MOST_PLAIN;
    })
  );
}
/** "No help with the fee". */
const COST = /^(?:fee|cost|expense)s?$/;
/** "H1B=U" is a letter of somebody's own. */
const LETTER = /^[b-hj-z]$/;
const QUANTIFIERS: ReadonlySet<string> = wordSet('any both either each every under ecfmg all');
const GIVES: ReadonlySet<string> = wordSet('affirm consent');
const isDeniedAt = (own: readonly Element[], at: number): boolean =>
  own.slice(Math.max(0, at - WITHIN), at).some(({ is }) => is === 'deny' || is === 'refuse');
const FEW = 12;
const BARE: ReadonlySet<string> = wordSet(
  'sign contrast affirm deny only consent refuse join subject filler now j1 h1b visa othervisa',
);
const WITHIN = 4;
const ENDS: ReadonlySet<string> = wordSet('. ; !');
const MOST_PLAIN = 18;
const ANSWERS: ReadonlySet<string> = wordSet('affirm deny only consent refuse possible');
const NAMED_THERE: ReadonlySet<string> = wordSet('j1 h1b visa othervisa');
const BESIDE: ReadonlySet<string> = wordSet('join subject filler now ask people roster matter plain img nonusimg');

const PLAIN: ReadonlySet<string> = wordSet('j1 h1b visa othervisa ead affirm deny only all join');
const ANSWER: ReadonlySet<string> = wordSet('affirm deny only all consent');

/** The sentences of which something is kept. */
function sentencesThat(
  elements: readonly Element[],
  ends: ReadonlySet<string>,
  isKept: (own: readonly Element[]) => boolean,
): Element[] {
  const kept: Element[] = [];
  let from = 0;
  elements.forEach(({ form }, at) => {
    if (at < elements.length - 1 && !ends.has(form)) return;
    const own = elements.slice(from, at + 1);
    if (isKept(own)) kept.push(...own);
    from = at + 1;
  });
  return kept;
}

/** "Best, Maria", "thank you for writing": sentences that say nothing of anything. */
const withoutCourtesy = (elements: readonly Element[]): readonly Element[] =>
  sentencesThat(elements, ENDS, (own) => !own.every(({ is }) => COURTESY.has(is)));
const COURTESY: ReadonlySet<string> = wordSet('unknown name filler sign plain');

/** The sentences that may speak of one kind: all but those that name the other kind alone, and those that say nothing of any. */
export function sentencesOf({ isOwn, isOther }: Asked, elements: readonly Element[]): readonly Element[] {
  const isOfBoth = (one: Element): boolean => isOwn(one) || POINTS.has(one.is) || BOTH.test(one.form);
  const kept = sentencesThat(
    elements,
    LINES,
    (own) => (!own.some(isOther) || own.some(isOfBoth)) && !own.every(({ is }) => IDLE.has(is)),
  );
  return kept.some(isOwn) ? kept : elements;
}
const LINES: ReadonlySet<string> = new Set(['.', ';', '!', '?', '\n', '•']);
const POINTS: ReadonlySet<string> = wordSet('visa othervisa all only except');
const BOTH = /^(?:others?|same|former|latter|ones?|neither|first|second)$/;
const IDLE: ReadonlySet<string> = wordSet('unknown name filler sign plain matter letter cert number research');

/** Without brackets and an end that only say who gave the answer, and when. */
function withoutSource(elements: readonly Element[]): readonly Element[] {
  const kept: Element[] = [];
  for (let at = 0; at < elements.length; at += 1) {
    const closes = elements[at]?.form === '(' ? elements.findIndex(({ form }, place) => place > at && form === ')') : -1;
    const next = elements[closes + 1];
    if (closes > 0 && isSource(elements.slice(at + 1, closes)) && (next === undefined || next.is === 'sign')) at = closes;
    else kept.push(elementAt(elements, at));
  }
  let end = kept.length;
  while (end > 0 && SOURCE.has(kept[end - 1]?.is ?? '')) end -= 1;
  return end > 0 && isSource(kept.slice(end)) ? kept.slice(0, end) : kept;
}
/** A year alone tells from when on. */
const isSource = (words: readonly Element[]): boolean =>
  words.every(({ is, form }) => (SOURCE.has(is) && form !== ';') || REASON.test(form)) &&
  words.some(({ is, form }) => NAMED.has(is) || REASON.test(form));
const SOURCE: ReadonlySet<string> = wordSet('source contact date yearno ratio filler subject info now sign told name');
/** "No (fee)". */
const REASON = /^(?:fees?|costs?|budget|funding|expensive)$/;
const NAMED: ReadonlySet<string> = wordSet('source contact subject info');
