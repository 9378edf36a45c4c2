/** What share of a program's residents are IMGs, by the cell's own words? (G2.roster, G3.roster, G5.roster.us) */
import type { SharePolicy } from '../../domain/program';
import { settled } from '../language/counted';
import { statementsOf } from '../language/dialogue';
import { leftOver, type Reading } from '../language/leftOver';
import { scoped } from '../language/scope';
import type { Element, TaughtWords } from '../language/tokens';
import type { Cell } from '../text/cellText';
import { wordSet } from '../text/wordSet';
import { withShares } from './share/figures';
import { columnUnder, Found, NOTHING } from './share/found';

const NOUNS: ReadonlySet<string> = wordSet('img usgrad nonusimg carib degree more less');

/** A number 0-1 is a fraction (percent cells arrive so), above 1 to 100 percent; a date was a count once and is not guessed back. */
export function readShare(cell: Cell, header = '', taught?: TaughtWords): Reading<SharePolicy | null> {
  // Ten IMGs are no ten percent.
  const isCount = cell.is === 'number' && cell.number >= 1 && columnUnder(header).isCount;
  if (cell.is === 'number') return { policy: isCount ? null : shareOfNumber(cell.number), unread: [] };
  if (cell.is !== 'text') return { policy: null, unread: [] };
  const { text } = cell;
  const [, one, other] = (OF_BOTH.test(header) ? TWO_PARTS.exec(text) : null) ?? [];
  if (one !== undefined) {
    const share = (Number(one) + Number(other)) / 100;
    return { policy: share > 1 ? null : { ...NOTHING, low: share, high: share, words: text }, unread: [] };
  }
  const statements = statementsOf(header, text, 'share', taught);
  const held = statements.filter(({ replaced }) => !replaced);
  const policy = settled(held, speaks, (counted) => {
    const found = new Found(text, header);
    counted.forEach(({ parts, negated }, at) => {
      found.take(withShares(scoped(parts, NOUNS, negated)), at === 0);
    });
    return found.policy();
  });
  return { policy, unread: leftOver(statements, text, speaks) };
}

/** "10 / 45" under "% US IMG / % non-US IMG": two shares, and no 10 of 45. */
const OF_BOTH = /%.*\bus.?img.*\bnon.?us.?img|%.*\bnon.?us.?img.*\bus.?img/i;
const TWO_PARTS = /^\s*(\d{1,3}) ?%? ?[/|,;&+] ?(\d{1,3}) ?%?\s*$/;

const speaks = (element: Element): boolean =>
  element.is === 'percent' || element.is === 'ratio' || element.is === 'number' || SPEAKS.has(element.is);
const SPEAKS: ReadonlySet<string> = wordSet('img usgrad degree carib half third quarter');

/** 1.5 is 150 % of something, or a slip: no share either way. */
function shareOfNumber(number: number): SharePolicy | null {
  if (!(number >= 0) || number > 100 || (number > 1 && number < 2)) return null;
  const share = number <= 1 ? number : number / 100;
  return { ...NOTHING, low: share, high: share, words: String(number) };
}
