/** Which words carry a verdict on the kinds of visa? */
import type { Part } from '../../language/scope';
import { wordSet } from '../../text/wordSet';
import { isNamed } from './nouns';

/** What carries a verdict; the rest only stands between. */
export const VERDICTS: ReadonlySet<string> = wordSet(
  'consent affirm refuse deny hedge condition only silence except others demand wish past future unlimited unticked possible problem typical told',
);
/** A word that says yes, no or if, or Step 3, which an H-1B may hang on. */
export const carries = (part: Part): boolean => VERDICTS.has(part.is) || (part.is === 'exam' && part.value === 3);

/** A verdict stands before the next kind. */
export function hasOwnVerdict(rest: readonly Part[]): boolean {
  const own = rest.findIndex(carries);
  const next = rest.findIndex(isNamed);
  return own >= 0 && (next < 0 || own < next);
}
