/** Of which sort are the values below a header: days, scores, states, ten-digit ids? */
import { STATE_CODES, STATE_NAMES } from '../../data/places';
import { isOneSpecialty } from '../../data/specialties';
import { readLiking } from '../program/liking';
import type { Cell } from '../text/cellText';

/** Each sort by what a value of it looks like, folded. */
const SORTS: readonly (readonly [sort: string, looks: RegExp])[] = [
  ['url', /^(?:https?:|www\.)|^[\w-]+(?:\.[\w-]+)*\.(?:com|org|edu|net|gov|test|example)\b(?!.*@)/],
  ['mail', /^\S+@\S+\.\S+$/],
  ['acgme', /^\d{10}$/],
  ['nrmp', /^\d{7}[a-z]\d$/],
  ['place', /,\s*[a-z][a-z .]+$| [a-z]{2}$/],
  ['percent', /\d ?%|% ?\d|^0?\.\d+$|percent/],
  ['ratio', /^\d+ ?(?:\/|of|out of|in) ?\d+/],
  ['score', /\b(?:1[89]\d|2[0-7]\d)\b/],
  ['bare', /^\W{0,2}(?:1[89]\d|2[0-7]\d)\W?$/],
  ['average', /\bavg\b|average|\bmean\b|median|\b2\d\d\.\d/],
  ['small', /^\d{1,3}$/],
  ['ordinal', /^(?:#\d{1,2}|\d{1,2}(?:st|nd|rd|th|º|ª|er|ère|ème|e))$/],
  ['words', /\p{L}{3}.* \p{L}{2}/u],
  [
    'years',
    /(?:19|20)\d\d\b.{0,60}(?:later|after|on|\+|or)|[<>≤≥] ?\d|\d ?\+?\s?(?:y|yrs?|years?|j\.?|ans|años?|anos|saal|yıl)\b|^(?:any|no limit|open)$|within/,
  ],
  ['yesno', /^(?:yes|no|y|n|true|false|x|✓|✗|ja|nein|s[ií]|oui|non|checked)\b/],
  ['visa', /\bj-? ?1|\bh-? ?1|\bvisas?\b|green card|\bcitizen|\bgc\b|\blpr\b/],
  ['person', /^(?:mr|mrs|ms|miss|dr|sr|sra|prof)\b/],
  [
    'status',
    /invit|reject|wait-?list|\bwl\b|interview|no (?:reply|answer)|silence|research|\bapplied\b|\baplica|rechaz|entrevist|lista de espera|abgesagt|absage|eingeladen|beworben|postul|refus|entretien|matched|\branked\b|withdr[ae]w|\bdeclined\b/,
  ],
  ['tier', /^(?:ultra|reach|safe|safety|target|realistic|realist|dream|skip|likely|stretch)\b/],
  ['track', /\b(?:cat|categorical|prelim\w*|adv|advanced|transitional|ty)\b/],
  ['type', /communit|universit|\buniv\b|county|academic|\bcomm\b|fqhc/],
  [
    'specialty',
    /\b(?:im|fm|psych\w*|peds|pediatric\w*|neuro\w*|path|pathology|surgery|internal medicine|family medicine|residency|ty|program)\b/,
  ],
  ['hospital', /hospital|medical cent|health|hosp\b|clinic|\bmed ctr|university|\bamc\b/],
  ['months', /\d ?(?:mo|months?|wks?|weeks?|meses|mois|monate?)\b|hands-on|not required/],
];

/** Typed small, these are words. */
const WORDS = /^(?:ok|in|me|or|hi|no|id|de|la|al)$/;
const MOST_LIKED = 100;
const SAYS_HOW_MUCH = /[\p{L}\d★⭐*♥❤+]/u;
/** No more values of a column are looked at. */
const MOST_LOOKED = 12;
/** `=sort` for each that half of the filled values are of, `==sort` for one that all are of; `=none` where nothing is filled. */
export function contentOf(cells: readonly Cell[]): Set<string> {
  const filled = cells.filter(isFilled).slice(0, MOST_LOOKED);
  const sorts = new Set<string>();
  if (filled.length === 0) return sorts.add('=none');
  const counted = new Map<string, number>();
  const add = (sort: string): void => {
    counted.set(sort, (counted.get(sort) ?? 0) + 1);
  };
  for (const cell of filled) {
    if (cell.is === 'tick') add('yesno');
    else if (cell.is !== 'day') {
      const typed = cell.is === 'number' ? String(cell.number) : cell.text.trim();
      const text = typed.toLowerCase();
      if (STATE_CODES.has(WORDS.test(typed) ? '' : typed.toUpperCase()) || STATE_NAMES[text] !== undefined) add('state');
      if (isOneSpecialty(text)) add('named');
      // A face alone may tell of anything.
      const liking = SAYS_HOW_MUCH.test(text) ? (readLiking(cell) ?? readLiking(cell, MOST_LIKED)) : null;
      if (liking !== null) add(liking.scale === 'numbers' ? 'liking' : 'fondness');
      if (readLiking(cell)?.scale === 'numbers') add('ten');
      for (const [sort, looks] of SORTS) if (looks.test(text)) add(sort);
    }
  }
  for (const [sort, count] of counted) {
    if (count * 2 >= filled.length) sorts.add(`=${sort}`);
    if (count === filled.length) sorts.add(`==${sort}`);
  }
  if (isSerial(filled)) sorts.add('=serial');
  return sorts;
}

const isFilled = (cell: Cell): cell is Exclude<Cell, { is: 'blank' }> =>
  cell.is !== 'blank' && cell.is !== 'notReady' && !(cell.is === 'text' && /^[-–—?]+$/.test(cell.text.trim()));

/** 1, 2, 3, …: a running number. */
const isSerial = (cells: readonly Cell[]): boolean =>
  cells.length > 2 &&
  cells.every((cell, at) => {
    const value = cell.is === 'number' ? cell.number : cell.is === 'text' ? Number(cell.text) : Number.NaN;
    return value === at + 1;
  });
