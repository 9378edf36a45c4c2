/** Was an offer in SOAP accepted? It binds, so a list counts the row as matched. */
import { elementsOf } from '../../language/tokens';
import { wordSet } from '../../text/wordSet';

const OPEN: ReadonlySet<string> = wordSet('deny future modal');

/** @param text As it was typed: "SOAP round 2 offer, accepted", not "will accept", "not accepted yet". */
export const tookSoapOffer = (text: string): boolean => {
  const elements = elementsOf(text, 'status');
  return elements.some((part, at) => isTaking(part) && elements.slice(Math.max(0, at - 2), at).every(({ is }) => !OPEN.has(is)));
};

/** "Took it", "accepted". */
export const isTaking = ({ is, form }: { readonly is: string; readonly form: string }): boolean =>
  is === 'taken' || form === 'accepted';
