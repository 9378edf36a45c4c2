/** Is what a statement says disputed, defined, taken back, or given by somebody else? */
import type { Statement } from '../../language/dialogue';
import { holds, holdsAny, placeOf } from '../../language/holding';
import type { Element } from '../../language/tokens';
import { wordSet } from '../../text/wordSet';
import type { Findings } from './findings';
import { isVisaWord } from './nouns';

/** "It is not true that we do not take H-1B": whatever follows is not taken at its word. */
export const isDisputed = (parts: readonly Element[]): boolean =>
  (parts.some(({ form }) => RUMORS.has(form)) && FALSE.has(parts.filter(({ is }) => is !== 'sign').pop()?.form ?? '')) ||
  // "They wrote 'no visas' by mistake".
  parts.some(({ form }, at) => BY_MISTAKE.has(form) && (form !== 'mistake' || parts[at - 1]?.form === 'by')) ||
  // "It would be wrong to say …".
  parts.some(({ form }, at) => FALSE.has(form) && parts[at + 1]?.form === 'to' && SAID.has(parts[at + 2]?.form ?? '')) ||
  parts.some(({ is, form }) => is === 'silence' && UNTRUE.test(form));
const BY_MISTAKE: ReadonlySet<string> = wordSet('mistake mistakenly wrongly incorrectly erroneously');
const RUMORS: ReadonlySet<string> = wordSet('rumor rumour myth claim rumors rumours');
const FALSE: ReadonlySet<string> = wordSet('false untrue wrong incorrect mistaken');
const SAID: ReadonlySet<string> = wordSet('say think assume claim believe conclude');
const UNTRUE = /(?:not|isn't) (?:true|correct)/;

/** "The H-1B is a work visa for …" says what it is, not whether it is given. */
export const isDefinition = (parts: readonly Element[]): boolean => {
  const at = placeOf(parts, 'ask');
  if (at < 1 || !IS.has(parts[at]?.form ?? '') || !ARTICLES.has(parts[at + 1]?.form ?? '')) return false;
  const behind = parts.slice(at + 2);
  return parts.slice(0, at).some(isVisaWord) && holds(behind, 'visa') && !holdsAny(parts, TELLS);
};
const IS: ReadonlySet<string> = wordSet('is are');
const ARTICLES: ReadonlySet<string> = wordSet('a an');
const TELLS: ReadonlySet<string> = wordSet('consent refuse deny affirm only demand possible condition subject');

/** "The hospital does not sponsor J-1 visas; ECFMG does": who sponsors them instead. */
export const isByEcfmg = ({ parts }: Statement, findings: Findings): boolean =>
  findings.lastKinds.includes('j1') &&
  parts.some(({ form }) => form === 'ecfmg' || form === 'intealth') &&
  parts.every(({ is }) => is === 'filler' || is === 'ask' || is === 'consent' || is === 'sign' || is === 'subject');

/** "The hospital does not sponsor J-1, but the university does". */
export const isEchoedYes = (parts: readonly Element[]): boolean => {
  const words = parts.filter(({ is }) => is !== 'sign' && is !== 'filler');
  const last = words[words.length - 1];
  return (
    (last?.form === 'does' || last?.form === 'do') &&
    words.length > 1 &&
    words.slice(0, -1).every(({ is }) => is === 'subject' || is.startsWith('type:'))
  );
};

/** "H-1B ok. Not confirmed": what was said is open again. */
export const takesBack = (parts: readonly Element[], findings: Findings): boolean =>
  findings.lastKinds.length > 0 &&
  parts.some(({ form }) => UNCONFIRMED.has(form)) &&
  parts.every(({ is }) => is === 'silence' || is === 'filler' || is === 'sign');
const UNCONFIRMED: ReadonlySet<string> = new Set([
  'not confirmed',
  'unconfirmed',
  'not verified',
  'unverified',
  'not sure',
  'unsure',
]);
