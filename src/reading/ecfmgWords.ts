/** When must ECFMG certification be there: to apply, or only to start? (G5.date.ready) */
import { type Cell, fold, quote, relevant, saysNothing, sentences } from './words';

export interface EcfmgPolicy {
  readonly needed: 'to apply' | 'to start' | 'not said';
  readonly words: string;
}

export const ECFMG_NOT_SAID: EcfmgPolicy = { needed: 'not said', words: '' };

/** Sentences about something else that name ECFMG, a Step or the visa. */
const OTHER =
  /\beligible for\b|additional information|contact (?:the )?ecfmg|\bstep ?-?[123]|letters?|usmle|transcripts?|token|dean|visa|\bj-?1|oasis|https?:|www\.|polic|see (?:selection|our|the)/;
const NAMES = /certif|ecfmg[- ](?:status|valid)/;
const TO_START =
  /\b(?:by|before|prior to) (?:june|july|6\/30|7\/1|the time they begin|entry|day 1|day one|matriculat\w+)\b|\bentry into\b|\b(?:start(?:s|ing)?|begin(?:s|ning)?|july|june 30|orientation|matriculat\w+|hir(?:e|ed|ing)|employment|appointment|first day|pgy-?1|entering|enter|contract|commenc\w+)\b/;
const TO_APPLY =
  /\bappl(?:y|ying|ication|ications|ied)\b|\bat app\b|\bof app\b|deadline|download|submi\w+|review|to be considered|already (?:hold|be)|do(?:es)? not consider|interview/;
const NOT_TO_APPLY =
  /\bnot (?:at|to) app\w*|\bif you have it\b|\b(?:do|does|is|need|are)(?: not|n't) (?:need|require|necessary|have to|be)?[^.;,]*\b(?:appl\w+|interview)|\b(?:not|n't) (?:required|needed|necessary)[^.;,]*appl|\b(?:may|can|welcome to) apply|\bwithout (?:an? )?(?:ecfmg )?certif\w*[^.;,]*appl/;
/** Refusals that make the certificate a condition of applying. */
const REFUSES = /do not apply unless|not review|not (?:be )?(?:consider|review)|cannot be considered|without a valid|only review/;

/** Quick look: which sentences of a paragraph may speak of the certificate, or go on about it. */
const MAY_SAY = /ecfmg|certif|^(?:a: ?)?(?:yes|no|it|you|if not|however)\b|\b(?:need|have|obtain|submit|send) it\b/;

/** A question sets the topic and the time asked for; a yes or no answers it, and what follows may go on with "it". */
export function readEcfmg(cell: Cell): EcfmgPolicy {
  if (cell.is !== 'text' || saysNothing(fold(cell.text))) return ECFMG_NOT_SAID;
  const folded = relevant(fold(cell.text), MAY_SAY);
  const isTerse = folded.length <= 44;
  let onTopic = isTerse && !OTHER.test(folded);
  let askedToApply = false;
  let toApply = false;
  for (const sentence of sentences(folded)) {
    const isNamed =
      NAMES.test(sentence) || (/ecfmg/.test(sentence) && (isTerse || /\b(?:required|needed|must|need)\b/.test(sentence)));
    const isAbout = isNamed ? NAMES.test(sentence) || !OTHER.test(sentence) : onTopic && !OTHER.test(sentence);
    if (sentence.endsWith('?')) {
      onTopic = isNamed;
      askedToApply = isNamed && TO_APPLY.test(sentence);
      continue;
    }
    if (!isAbout) continue;
    onTopic = true;
    if (askedToApply && /^(?:a: ?)?yes\b/.test(sentence)) toApply = true;
    const own = sentence.replace(/\bstep ?-?[123][^,;]*,|usmle[^,;]*,|start reviewing[^.;]*/g, '');
    const isDenied = (NOT_TO_APPLY.test(own) && !REFUSES.test(own)) || /^(?:a: ?)?no\b/.test(own);
    if (/\beligible for\b/.test(own)) continue;
    if (TO_START.test(own) && (isDenied || !TO_APPLY.test(own) || /\b(?:but|must|by|before|until|prior)\b/.test(own)))
      return { needed: 'to start', words: quote(cell.text) };
    if (!isDenied && TO_APPLY.test(own)) toApply = true;
    askedToApply = false;
  }
  return toApply ? { needed: 'to apply', words: quote(cell.text) } : ECFMG_NOT_SAID;
}
