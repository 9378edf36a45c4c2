/** Is the subject of a sentence a specialty, a position, a law or an application, which then stands for the program or its applicants? */
import type { Element } from '../../language/tokens';
import { wordSet } from '../../text/wordSet';

/** "Dermatology sponsors …", "state law does not allow us …", "this position is not eligible …", "applications from …": a matter that can have the verb of sponsoring. */
export function withSubject(parts: readonly Element[]): readonly Element[] {
  const at = parts.findIndex(({ is, form }) => is !== 'filler' || form === 'us');
  const head = parts[at];
  if (head?.is !== 'matter' || parts[at + 1] === undefined) return parts;
  let last = at;
  while (parts[last + 1]?.is === 'matter' || (parts[last + 1]?.is === 'join' && parts[last + 2]?.is === 'matter')) last += 1;
  const noun = parts[last];
  const next = parts[last + 1];
  // "Applications for H-1B visas", "regulations on the J-1" are of the visa.
  if (noun === undefined || next === undefined || next.is === 'sign' || OF.has(next.form)) return parts;
  const isWhose = APPLICATIONS.has(noun.form) ? 'people' : SPEAKS.has(noun.form) || SPECIALTY.test(noun.form) ? 'subject' : '';
  // "The law does not allow J-1 residents to moonlight" is of what they do.
  const isOfUs = !LAW.test(noun.form) || parts.slice(last).some(({ form }) => US.test(form));
  if (isWhose === '' || !isOfUs) return parts;
  return [...parts.slice(0, at), { ...noun, is: isWhose }, ...parts.slice(last + 1)];
}
const APPLICATIONS: ReadonlySet<string> = wordSet('application applications');
const OF: ReadonlySet<string> = wordSet('for on about');
const SPEAKS: ReadonlySet<string> = wordSet('position positions job jobs opening openings spot spots law regulations');
const SPECIALTY =
  /(?:logy|iatry|iatrics|surgery|medicine|surgical|esthesia|p(?:a?e)dics|gyn|gynecology|obstetrics|genetics|^pm&r|^ent|^em|^fm|^im|^peds|^psych|^neuro)$/;
const LAW = /^(?:law|regulations)$/;
const US = /^(?:us|we|our|sponsor|fil(?:e|ing)$)/;
