/** Whose words are these? "We are unable to offer you an interview" is what a program wrote, "she sent it back" what its coordinator did. */
import type { Element } from '../../language/element';
import { wordSet } from '../../text/wordSet';

export const OURS = /^(?:we|us|our)(?:'.*)?$/;
const YOURS = /^you(?:r|'.*)?$/;
/** "We would like to invite you" is no wish. */
const POLITE = /^(?:would|like|love)(?: like)?(?: to)?$/;
const PRONOUN: ReadonlySet<string> = wordSet('he she him her his');

/**
 * The elements as the applicant would say them: in what speaks to her, or stands in quotation marks, "we" is the program and "you" she.
 * `hasContact`: somebody at the program was spoken of before, and "she" is that person until another is named.
 */
export function asApplicantSays(parts: readonly Element[], hasContact: boolean): readonly Element[] {
  const isYou = ({ form }: Element, at: number): boolean => YOURS.test(form) && !/^thank/.test(parts[at - 1]?.form ?? '');
  const isOfProgram = parts.some((part, at) => isYou(part, at) || part.form === '"');
  let isContact = hasContact;
  return parts.map((part, at): Element => {
    if (isOfProgram && OURS.test(part.form)) return { ...part, is: 'they' };
    if (isYou(part, at)) return { ...part, is: 'self' };
    if (isOfProgram && POLITE.test(part.form)) return { ...part, is: 'filler' };
    if (PRONOUN.has(part.form)) return isContact ? { ...part, is: 'they' } : part;
    if (namesContact(part)) isContact = true;
    else if (part.is === 'someone') isContact = false;
    return part;
  });
}

/** Somebody at the program, who may be "she" afterwards. */
export const namesContact = ({ is, form }: Element): boolean => is === 'contact' || is === 'source' || AT_PROGRAM.has(form);
const AT_PROGRAM: ReadonlySet<string> = wordSet('pc pd apd coordinator');
