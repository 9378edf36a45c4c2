/** Was an offer in SOAP accepted? It binds, so a list counts the row as matched. */
import { type Element, elementsOf } from '../../language/tokens';
import { wordSet } from '../../text/wordSet';

const OPEN: ReadonlySet<string> = wordSet('deny future modal yet');

/** @param text As it was typed: "SOAP round 2 offer, accepted", not "will accept", "not accepted yet". */
export function tookSoapOffer(text: string): boolean {
  const elements = elementsOf(text, 'status');
  const at = elements.findIndex(isTaking);
  return at >= 0 && !OPEN.has(elements[at - 1]?.is ?? '');
}

/** "Took it", "accepted". */
export const isTaking = ({ is, form }: Element): boolean => is === 'taken' || form === 'accepted';
