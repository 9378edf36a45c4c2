/** When must ECFMG certification be there: to apply, or only to start? (G5.date.ready) */
import { type Cell, fold, quote, relevant, saysNothing, sentences } from './words';

export interface EcfmgPolicy {
  readonly needed: 'to apply' | 'to start' | 'not said';
  readonly words: string;
}

export const ECFMG_NOT_SAID: EcfmgPolicy = { needed: 'not said', words: '' };

const OTHER =
  /\beligible for|additional information|contact (?:the )?ecfmg|\bstep ?-?[123]|letters?|usmle|transcripts?|token|dean|visa|j-?1|https?:|www\.|polic|see (?:selection|our|the)/;
const TO_START =
  /\bby (?:june|6\/30|7\/1|the time they begin)\b|\b(?:prior to|before) (?:entry|day 1|day one)\b|\bentry into\b|\b(?:start(?:s|ing)?|begin(?:s|ning)?|july|june 30|orientation|matriculat\w+|hir(?:e|ed|ing)|employment|appointment|first day|pgy-?1|entering|enter|contract|commenc\w+|residency starts)\b/;
const TO_APPLY =
  /\bappl(?:y|ying|ication|ications|ied)\b|\bat app\b|\bof app\b|deadline|download|submi\w+|review|to be considered|already (?:hold|be)|do(?:es)? not consider|interview/;
const NOT_TO_APPLY =
  /\bnot at app\b|\bif you have it\b|\b(?:not|n't|isn'?t|without|need not|may apply|can apply|welcome to apply)\b[^.;,]*\b(?:appl\w+|certif\w+)|\b(?:not|n't) (?:required|needed|necessary)[^.;,]*appl|\b(?:may|can|welcome to) apply/;

/** Quick look: which sentences of a paragraph may speak of the certificate, or go on about it. */
const MAY_SAY = /ecfmg|certif|^(?:yes|no|it|you|if not)\b/;

export function readEcfmg(cell: Cell): EcfmgPolicy {
  if (cell.is !== 'text' || saysNothing(fold(cell.text))) return ECFMG_NOT_SAID;
  const folded = relevant(fold(cell.text), MAY_SAY);
  const isTerse = folded.length <= 44;
  const parts = sentences(folded).flatMap((sentence) => sentence.split(/,? but |,(?= (?:by|it)\b)/));
  let before = '';
  let toApply = false;
  for (const part of parts) {
    const names =
      /ecfmg|certif/.test(part) ||
      (isTerse && !OTHER.test(part)) ||
      (/ecfmg|certif/.test(before) && /^(?:it|yes|no|you must|you need|if not|by)\b/.test(part.trim()));
    const isQuestion = part.endsWith('?');
    const isOther = OTHER.test(part) && !/ecfmg (?:cert|-cert)|certificat|certified/.test(part) && !isTerse;
    before = part;
    if (isQuestion || !names || isOther) continue;
    const own = part.replace(/\bstep ?-?[123][^,;]*,|usmle[^,;]*,/g, '');
    const denied =
      (NOT_TO_APPLY.test(own) &&
        !/(?:do not apply unless|not review|does not consider|not consider|without a valid|cannot be considered|not be (?:considered|reviewed))/.test(
          own,
        )) ||
      /^no,/.test(own);
    if (TO_START.test(own) && !/start reviewing/.test(own)) return { needed: 'to start', words: quote(cell.text) };
    if (!denied && TO_APPLY.test(own)) toApply = true;
  }
  const answer = /(?:ecfmg|certif)[^?]*(?:appl|app\b)[^?]*\? ;? ?yes/.test(folded.replace(/\?/g, '? '));
  if (/(?:ecfmg|certif)[^?]*appl[^?]*\?\s*yes/.test(folded) || answer || toApply)
    return { needed: 'to apply', words: quote(cell.text) };
  return ECFMG_NOT_SAID;
}
