/** How far did an application get, by the words of its status or by what stands under "Applied"? (design §7 E) */
import type { Progress } from '../../domain/program';
import { type Cell, fold } from '../text/cellText';
import { dayInWords } from '../text/days';

/** First row that fits wins: what is settled before what is on its way, and what denies a word before the word. */
const PROGRESS: readonly (readonly [Progress, RegExp])[] = [
  [
    'none',
    /^(?:no|none|nope|not yet|planned|todo|-+)[.!]?$|^to (?:apply|do)\b|^(?!applied\b).*(?:\bnot|n't|\bnever|\bto be|\byet to|\bwill)\b(?: yet| been)* (?:apply|applied|submit|submitted|sent)\b|\bno application\b/,
  ],
  [
    'rejected',
    /reject|declined by (?!me\b)|\bthey declined|denied|\bno interview\b(?!.*\byet\b)|\bunmatched\b|\bnot match|\bdid(?: not|n't) match/,
  ],
  ['withdrawn', /withdr|cancel/],
  ['declined', /declin|\bturned .{0,12}down\b/],
  ['waitlisted', /\bwait-? ?list/],
  ['matched', /\bmatched\b/],
  [
    'applied',
    /\b(?:no|not|await\w*|wait\w*|hop\w*|without|did ?n[o']t)\b[^.;]*(?:invit|interview|\biv\b|\bii\b)|interview\w*:? ?(?:no|not|none)\b/,
  ],
  ['ranked', /\branked\b|on (?:my )?(?:rol|rank list)/],
  ['interviewed', /\binterviewed\b|interview (?:done|completed|over)|\biv done/],
  ['invited', /\binvit|interview|\bii\b|\biv\b/],
  ['applied', /applied|submitted|waiting|pending|under review|sent/],
  // Silence after a question to the coordinator is no silence after an application.
  [
    'applied',
    /^(?!.*(?:mail|\basked|\bwrote|\bcall|\bcontact|\bmessage)).*(?:\bno (?:reply|response|answer|news|word)\b|(?:\bnot|n't|\bnothing) heard\b|\bheard nothing\b)|\bghosted\b/,
  ],
];

export function readProgress(cell: Cell): Progress {
  if (cell.is !== 'text') return 'none';
  const folded = fold(cell.text);
  return PROGRESS.find(([, pattern]) => pattern.test(folded))?.[0] ?? 'none';
}

const YES = /^(?:yes|yep|y|x|true|done|ok|\u2713)(?![a-z])[^?]*$/;
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
/** "9/3", "Sept 3", "3 Sep": a day without its year. */
const SHORT_DAY = new RegExp(String.raw`^(?:on )?(?:\d{1,2}[/.-]\d{1,2}|${MONTH}\.? \d{1,2}|\d{1,2}(?:st|nd|rd|th)? ${MONTH})\b`);
const AHEAD = /\b(?:plan\w*|will|later|soon|maybe|if|before|by|until|not|no)\b/;

/** Under "Applied": a tick, a yes or a day says it, and so do the words of a status. */
export function readApplied(cell: Cell): Progress {
  if (cell.is === 'tick') return cell.on ? 'applied' : 'none';
  if (cell.is === 'day') return 'applied';
  // A column of ones; any other number counts something else.
  if (cell.is === 'number') return cell.number === 1 ? 'applied' : 'none';
  if (cell.is !== 'text') return 'none';
  const said = readProgress(cell);
  if (said !== 'none') return said;
  const folded = fold(cell.text);
  const isSaid = YES.test(folded) || SHORT_DAY.test(folded) || dayInWords(folded) !== null;
  return isSaid && !AHEAD.test(folded) ? 'applied' : 'none';
}
