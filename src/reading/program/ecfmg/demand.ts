/** Does a piece ask for the certificate, or say that it can come later? */
import { holds, holdsAny, placeOf } from '../../language/holding';
import type { Part } from '../../language/scope';
import { unknownIn } from '../../language/strength';
import { wordSet } from '../../text/wordSet';
import { carries, isCert, TERSE, timeOf, timesOf } from './moments';

const isRefused = (part: Part): boolean => part.is === 'refuse' || (part.is === 'applyact' && part.denied);

/** "No certificate, no interview": without the first there is no second. */
const isPaired = (parts: readonly Part[]): boolean =>
  parts.some((part, at) => isCert(part) && part.denied && parts.slice(at + 1, at + 3).some(({ denied }) => denied));

/** What a statement says as a whole. */
interface Whole {
  readonly isRefused: boolean;
  readonly isDemanded: boolean;
  readonly isOnly: boolean;
  readonly isConditional: boolean;
  readonly namesCert: boolean;
  /** "Without it", "who have not completed it". */
  readonly isWithout: boolean;
  /** It speaks of what a program does with applications. */
  readonly acts: boolean;
}

export const wholeOf = (parts: readonly Part[]): Whole => ({
  isRefused: parts.some(isRefused) || isPaired(parts),
  isDemanded: holds(parts, 'demand'),
  isOnly: holds(parts, 'only'),
  isConditional: holds(parts, 'condition'),
  namesCert: parts.some(isCert),
  isWithout: holds(parts, 'undemanded') || parts.some((part) => part.denied && isCert(part)),
  acts: holds(parts, 'applyact') || holds(parts, 'possible') || holds(parts, 'applytime'),
});

/** Of the certificate, of something else, or (null) of what was spoken of before. */
export function aboutCert(parts: readonly Part[], whole: Whole): boolean | null {
  // "Must be eligible for certification" asks for no certificate.
  if (parts[parts.findIndex(isCert) - 1]?.form.startsWith('eligib')) return false;
  if (holds(parts, 'cert'))
    return !holds(parts, 'otherpaper') || placeOf(parts, 'cert') < placeOf(parts, 'otherpaper') ? true : whole.isDemanded;
  const isOther = holdsAny(parts, OTHERS);
  if (holds(parts, 'name')) return !isOther;
  return isOther ? false : null;
}
/** "Fellows must be certified when they apply": who is named first is whom it is about. */
export const isOfOthers = (parts: readonly Part[]): boolean => parts.find((part) => PEOPLE.has(part.is))?.is === 'others';
const PEOPLE: ReadonlySet<string> = wordSet('others img people roster cert');

/** "The certificate shows that …" says what it is. */
export const isDefinition = (parts: readonly Part[]): boolean =>
  parts.some((part, at) => {
    const next = parts[at + 1];
    return isCert(part) && next !== undefined && DEFINES.has(next.is) && next.form.endsWith('s');
  });
const DEFINES: ReadonlySet<string> = wordSet('source typical unknown info');

/** "I get mine in November": the applicant's own certificate. */
export const isOwn = (parts: readonly Part[]): boolean =>
  (holds(parts, 'self') && !(holds(parts, 'subject') || holds(parts, 'source') || holds(parts, 'contact'))) ||
  // "Mine comes in November, they don't say by when."
  (parts[0]?.is === 'self' && holds(parts, 'silence'));

/** The certificate alone is spoken of: "must have, or obtain by July, a certificate". */
export const isOfCert = (parts: readonly Part[]): boolean => holds(parts, 'cert') && !holdsAny(parts, OTHERS);

export const OTHERS: ReadonlySet<string> = wordSet('otherpaper letter exam otherexam visa j1 h1b usce others usgrad');

/** "Not needed to apply", "you may apply without it", "may be pending"; a refusal without it asks for it, "not until July" names its day. */
export function isDeniedIn(parts: readonly Part[], isRefusal: boolean): boolean {
  const lacks = parts.some((part) => part.denied && isCert(part)) || parts.some((part) => part.form === 'pending');
  if (holds(parts, 'undemanded')) return !isRefusal && !parts.some((part) => UNTIL.has(part.form));
  if (lacks) return !isRefusal && !timesOf(parts).has('start');
  return holds(parts, 'deny') && !holds(parts, 'only') && !parts.some((part) => UNTIL.has(part.form));
}
const UNTIL: ReadonlySet<string> = wordSet('until till');

/** "Not needed before July 1", "not before the match": it is needed then. */
export const isNotBefore = (parts: readonly Part[]): boolean =>
  parts.some(
    (part, at) =>
      part.form.startsWith('before') &&
      [part, parts[at + 1], parts[at + 2]].some((next) => next !== undefined && timeOf(next) === 'start') &&
      (part.denied || parts.slice(0, at).some(({ is }) => is === 'deny' || is === 'undemanded')),
  );

/** A moment alone is asked for in a short piece, or where something is demanded. */
export function isAsked(parts: readonly Part[], whole: Whole): boolean {
  // Unknown words before the certificate is named speak of somebody else.
  const from = Math.max(0, parts.findIndex(isCert));
  if (unknownIn(parts.slice(from)) > 1 || (holds(parts, 'wish') && !holds(parts, 'demand'))) return false;
  // "Applicants submit documents through the ECFMG" asks for no certificate.
  const isNameAlone = holds(parts, 'name') && !holds(parts, 'cert') && parts.filter(carries).length > 4;
  return whole.isDemanded || whole.isOnly || whole.isRefused || isHandedIn(parts) || (parts.length <= TERSE && !isNameAlone);
}

/** "IMGs submit a copy of their certificate with the application": what applicants hand in is asked of them. */
function isHandedIn(parts: readonly Part[]): boolean {
  const hands = parts.findIndex(({ form }) => HANDS_IN.has(form));
  const who = parts.slice(0, Math.max(0, hands)).filter(({ is }) => is !== 'filler' && is !== 'ask');
  return (
    hands >= 0 &&
    who.length > 0 &&
    who.every(({ is }) => is === 'img' || is === 'people') &&
    placeOf(parts, 'cert') > hands &&
    parts.some((part, at) => at > hands && part.is === 'applytime')
  );
}
const HANDS_IN: ReadonlySet<string> = wordSet('submit attach upload include enclose provide send');

/** "Applications without it are not reviewed"; "we only review files of certified graduates" bars where the certificate is named. */
export function barsApplication({
  namesCert,
  isRefused: refuses,
  isWithout,
  isConditional,
  ...whole
}: Whole): 'always' | 'by name' | null {
  if (!namesCert) return null;
  if (refuses && (isWithout || isConditional)) return 'always';
  return whole.acts && (whole.isOnly || whole.isDemanded) ? 'by name' : null;
}
