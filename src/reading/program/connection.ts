/** Which link to a program do words state: a rotation, a letter, a person, people from one's school, an interview last year? (G4.core, G2.signal) */
import type { Connection } from '../../domain/program';
import { type Cell, fold, quote, saysNothing } from '../text/cellText';

export const NO_CONNECTION: Connection = {
  rotated: false,
  letter: false,
  contact: false,
  sameSchool: false,
  interviewed: false,
  words: '',
};

const DENIED =
  /^(?:no|none|nope|nobody|no one|not yet|n|0|false|\u2717|\u274c)\b|^(?:no|without) (?:connection|link|contact|one)/;
const AHEAD =
  /\b(?:plan|planned|planning|will|hope|hoping|applied for|requested|want to|maybe|next|need|ask|should|cancel\w*|declin\w*)\b/;
const ROTATED = /rotat|sub-?i\b|sub-?intern|elective|audition|\busce\b|clerkship|extern(?:ship)?/;
const LETTER = /\bletter|\blors?\b|recommendation/;
/** "My friend rotated there" is a contact. */
const OTHERS = /\b(?:friend|cousin|colleague|brother|sister|wife|husband|senior|classmate)/;
const SAME_SCHOOL =
  /(?:from|of) my (?:medical |home |own )?(?:school|country|college|university|home)|same (?:school|country|college)|alum|classmate|my seniors?|seniors? (?:there|from)|compatriot|countr(?:y|ies)/;
const INTERVIEWED = /interview/;
const CONTACT =
  /contact|\bknow|friend|mentor|chief|faculty|\bdr\.?\s|attending|resident|coordinator|\bpd\b|director|cousin|family|colleague|met\b|emailed with|observ/;

/** `header` gives a bare yes its meaning: "Rotated there?" or "Alumni there". */
export function readConnection(cell: Cell, header: string): Connection {
  const topic = fold(header);
  if (cell.is === 'tick') return cell.on ? fromTopic(topic, 'ticked') : NO_CONNECTION;
  if (cell.is !== 'text') return NO_CONNECTION;
  const folded = fold(cell.text);
  if (saysNothing(folded) || DENIED.test(folded)) return NO_CONNECTION;
  const words = quote(cell.text);
  if (/^(?:yes|y|x|\u2713|\u2705)\b[!.]*$/.test(folded)) return fromTopic(topic, words);
  const parts = folded.split(/[;,|]| and /).filter((part) => !AHEAD.test(part) && !/\b(?:no|not|never)\b/.test(part));
  const says = (pattern: RegExp): boolean => parts.some((part) => pattern.test(part));
  const own = {
    rotated: parts.some((part) => ROTATED.test(part) && !OTHERS.test(part)),
    letter: says(LETTER),
    sameSchool: says(SAME_SCHOOL),
    interviewed: says(INTERVIEWED),
  };
  const isNamed = own.rotated || own.letter || own.sameSchool || own.interviewed;
  return {
    ...own,
    contact:
      says(CONTACT) && !isNamed
        ? true
        : parts.some(
            (part) =>
              CONTACT.test(part) &&
              !ROTATED.test(part) &&
              !LETTER.test(part) &&
              !SAME_SCHOOL.test(part) &&
              !INTERVIEWED.test(part),
          ),
    words,
  };
}

/** Of free notes, or of a column of contacts, only what is plainly a link of the applicant's own: what a program asks for, and what others did, is none. */
export function plainLink(cell: Cell): Connection {
  if (cell.is !== 'text' || !MAY_LINK.test(cell.text)) return NO_CONNECTION;
  const parts = fold(cell.text)
    .split(/[;,|\n]|\. | - | and /)
    .filter((part) => !AHEAD.test(part) && !ASKED.test(part) && !/\b(?:no|not|never)\b/.test(part));
  const says = (pattern: RegExp): boolean => parts.some((part) => pattern.test(part));
  return {
    ...NO_CONNECTION,
    rotated: parts.some((part) => OWN_ROTATION.test(part) && !OTHERS.test(part) && !RESIDENTS.test(part)),
    letter: says(OWN_LETTER),
    contact: says(OWN_PERSON),
    sameSchool: says(/residents? (?:there )?(?:from|of) my (?:medical |home )?(?:school|college|university)/),
    words: quote(cell.text),
  };
}
/** Most notes tell of something else. */
export const MAY_LINK = /rotat|elective|sub-?i|audition|extern|letter|\blors?\b|sloe|\bmy\b|\bknow\b/i;
const ASKED = /requir|need|must|at least|minimum|accept|prefer|offer|available|possible|\b\d+ (?:letters|lors?)\b|\?/;
const RESIDENTS = /\b(?:residents?|interns?|students?|they|through|between)\b/;
const OWN_ROTATION =
  /\b(?:i |have |just )?rotated\b|\b(?:my|did|done|finished|completed) (?:\w+ ){0,3}(?:rotation|elective|sub-?i|audition|externship)\b|\b(?:rotation|elective|sub-?i|audition|externship) (?:there|done|here)\b/;
const OWN_LETTER =
  /^\W*sloe\W*$|\b(?:letter|lor|sloe) (?:from|by) (?:(?:the|their|its|a) )?(?:pd|apd|dr\b|chief|attending|faculty|chair|program|there|them)|\b(?:letter|lor|sloe) (?:from )?(?:there|here)\b/;
const OWN_PERSON =
  /\bmy (?:\w+ )?(?:cousin|friend|brother|sister|wife|husband|uncle|aunt|colleague|classmate|senior|mentor|roommate)\b.{0,60}\b(?:r[1-4]|pgy\S*|residents?|attending|faculty|chief|fellow|works?|there|here|pd)\b|\b(?:i )?know (?:the |their |a )?(?:pd|apd|chief|residents?|attending|faculty|coordinator|dr)\b/;

function fromTopic(topic: string, words: string): Connection {
  if (ROTATED.test(topic)) return { ...NO_CONNECTION, rotated: true, words };
  if (LETTER.test(topic)) return { ...NO_CONNECTION, letter: true, words };
  if (/alum|senior/.test(topic)) return { ...NO_CONNECTION, sameSchool: true, words };
  return { ...NO_CONNECTION, contact: true, words };
}

/** Last season's outcome: did it interview this applicant? */
export function readsInterviewed(cell: Cell, header: string): boolean {
  if (cell.is === 'tick') return cell.on && INTERVIEWED.test(fold(header));
  if (cell.is !== 'text') return false;
  const folded = fold(cell.text);
  if (/^yes\b/.test(folded) && INTERVIEWED.test(fold(header))) return true;
  return (
    /interviewed|interview there|had (?:an )?(?:interview|iv)|\binvited\b|\biv\b/.test(folded) &&
    !/\b(?:no|not|never|without)\b.{0,12}(?:interview|invit|iv)|interview\w*:? ?(?:no|not|none)\b|\b(?:interview|iv|invit\w*)\b.{0,12}\bdeclin|\bdeclin\w* .{0,12}(?:interview|invit|iv)/.test(
      folded,
    )
  );
}
