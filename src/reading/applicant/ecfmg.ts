/** Is the applicant certified by ECFMG, or when will she be? A certificate that is still due does not count. */
import type { Profile } from '../../domain/profile';
import { type Cell, fold } from '../text/cellText';
import { daySpanInWords } from '../text/days';
import { daysIn } from './days';

const NOT_YET =
  /^no\b|^n$|^nein|^non\b|\bnot\b|without|missing|\bleft\b|will be|will have|to be cert|expect|pending|in progress|planned|await|soon|should|\bdue\b|\bby (?:[a-z]{3,9} )?\d|trámite|tramite|arriv|llega|waiting|applied|in process|will apply|\bonce\b|\bwhen i\b|almost|registered|eligible|beantragt|en cours|pas encore|✗|⏳|noch|nah(?:i|in)\b|todav|ainda|bekliyor|only/;
const CERTIFIED =
  /^yes|\bhad it|\bgot (?:it|the|mine)|certified|certificate (?:issued|mailed|received|in hand)|^y\b|done|complete|issued|obtenu|^oui|^s[ií](?![a-zí])|^ja\b|^sim\b|obtained|received|^true|got it|have it|in hand|✓|erhalten|tengo|vorhanden/;

/** The day of what is done already, or of OET and the Pathway, up to the next pause, is not the day of the certificate. */
const DONE_THEN = /\b(?:passed|sat|took|taken|submitted|applied|sent|since|oet|pathway)\b[^,;]*/g;

export function ecfmgIn(cell: Cell | undefined): Profile['ecfmg'] {
  if (cell?.is === 'tick') return { certified: cell.on ? 'yes' : 'not said', expected: null };
  if (cell?.is === 'day') return { certified: 'no', expected: cell.day };
  if (cell?.is !== 'text') return { certified: 'not said', expected: null };
  const words = fold(cell.text);
  const isOpen = NOT_YET.test(words.replace(/(?:will|does) not expire/, ''));
  if (!isOpen && CERTIFIED.test(words)) return { certified: 'yes', expected: null, issued: daysIn(words).pop() };
  const ahead = words.replace(DONE_THEN, ' ');
  const expected = daysIn(ahead).pop() ?? (isOpen ? daySpanInWords(ahead)?.latest : null) ?? null;
  return { certified: isOpen ? 'no' : 'not said', expected };
}
