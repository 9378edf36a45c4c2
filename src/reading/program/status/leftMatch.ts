/** Does somebody say of herself that she is not in this Match any more, in a cell of Status or of PROFILE’s Season? */
import { fold } from '../../text/cellText';

const LEFT =
  /\b(?:left|leaving|quit|withdr(?:ew|awn)(?: myself)? from|pulled out of|dropped out of|no longer in|not in|out of) (?:the |this )?(?:\d{4} )?(?:main )?(?:match|nrmp)\b(?! week| day)/;
/** "The program left the Match": then it is the program’s. */
const OTHERS = /\b(?:program|hospital|they|it|friend)\b[^.;,]*$/;

/** @param text As it was typed: "I left the Match", "2027, withdrew from the Match". */
export function saysLeftMatch(text: string): boolean {
  const words = fold(text);
  const found = LEFT.exec(words);
  return found !== null && !OTHERS.test(words.slice(0, found.index));
}
