/** Of what and of whom is a state said: of this application, or of an exam, a letter, somebody else? */
import type { Part } from '../../language/scope';
import { wordSet } from '../../text/wordSet';

/** "Step 3 scheduled", "observership applied", "application for externship", "no answer re visa": something else than this application. */
export function isOfMatter(parts: readonly Part[], at: number): boolean {
  let before = at - 1;
  while (BESIDE.has(parts[before]?.is ?? '')) before -= 1;
  if (isMatter(parts[before])) return true;
  return parts.some(
    ({ is, form }, place) =>
      (ABOUT.has(form) && parts[at]?.is !== 'state:rejected' && isMatter(parts[place + 1])) ||
      (form === 'on' && parts[place + 1]?.is === 'visa') ||
      (is === 'application' && ELSE.has(parts[place + 1]?.form ?? '') && isStrange(parts[place + 2])),
  );
}
const BESIDE: ReadonlySet<string> = new Set(['filler', 'application', 'they']);
const ABOUT: ReadonlySet<string> = wordSet('about re regarding over');
const ELSE: ReadonlySet<string> = new Set(['for', 'to']);

const isMatter = (part: Part | undefined): boolean =>
  part !== undefined && !part.denied && MATTERS.has(part.is) && !PAID.test(part.form);
const MATTERS: ReadonlySet<string> = wordSet('exam otherexam usce obs research cert letter visa matter');
/** The service and its fee are of the application, and it is certified there. */
const PAID = /^(?:(?:my)?eras|certified|paid|pay|fees?|thalamus)$/;

const isStrange = (part: Part | undefined): boolean => part?.is === 'unknown' || part?.is === 'plain' || isMatter(part);

/** "They interviewed 80 IMGs", "rejected my friend". */
export function isOfOthers(parts: readonly Part[], at: number): boolean {
  // "Interviewed with 4 people".
  if (WITH.has(parts[at + 1]?.form ?? '')) return false;
  const behind = parts.slice(at + 1).filter(({ is }) => !COUNTS.has(is));
  // "Invited my friend", "rejected at their sister program": whose it is is no matter.
  const object = OWNERS.has(behind[0]?.is ?? '') && OTHERS.has(behind[1]?.is ?? '') ? behind[1] : behind[0];
  const isAtOthers = behind.some(
    ({ is }, place) => is === 'others' && AT.has(behind[place - 1]?.form ?? behind[place - 2]?.form ?? ''),
  );
  return isAtOthers || (object !== undefined && OTHERS.has(object.is));
}
const WITH: ReadonlySet<string> = new Set(['with', 'w', 'by']);
const COUNTS: ReadonlySet<string> = wordSet('filler number all sign more approx');
const OWNERS: ReadonlySet<string> = new Set(['self', 'they']);
const AT: ReadonlySet<string> = wordSet('at by from their');

/** Somebody else than the applicant. */
export const OTHERS: ReadonlySet<string> = wordSet('someone others people pgy img nonusimg usimg usgrad');
