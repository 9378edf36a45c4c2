/** How many research outputs are there, and how often was the applicant in the Match before? */
import type { Planned } from '../../domain/profile';
import { type Cell, fold } from '../text/cellText';
import { inFigures } from './amountsIn';
import { NONE, NOTHING, plannedIn } from './planned';

const OUTPUT =
  /\b(?:posters?|abstracts?|publications?|papers?|articles?|case reports?|presentations?|qi(?: projects?)?|projects?|chapters?)\b/;

/** `1 poster, 2 abstracts` are 3; a kind named without a number is one. */
const UNFINISHED = /in progress|submitted|planned|under review|in prep|in revision|writing/;
export function outputsIn(cell: Cell | undefined): Planned {
  if (cell?.is !== 'text') return plannedIn(cell);
  const words = inFigures(fold(cell.text));
  if (/\b\d+ (?:years?|months?)\b/.test(words) && !OUTPUT.test(words)) return NONE;
  if (NOTHING.test(words) || !OUTPUT.test(words) || / by \S*\d{4}/.test(words)) return plannedIn(cell);
  // "5 (3 posters, 2 abstracts)": the bracket tells what they are.
  const total = /^(\d{1,2}) ?(?:in all |total )?\(/.exec(words)?.[1];
  if (total !== undefined && !UNFINISHED.test(words)) return { ...NONE, now: Number(total) };
  const there = words
    .replace(/\b([a-z ]+?): ?(\d{1,2})\b/g, '$2 $1')
    .replace(/\b1 of (?:them|which).*/, '')
    .split(/[,;+]| and |(?<=s) (?=\d)/)
    .filter((part) => OUTPUT.test(part) && !UNFINISHED.test(part));
  const now = there.reduce((sum, part) => sum + Number(/(?:^|\s)(\d{1,2})(?=\s)/.exec(part)?.[1] ?? 1), 0);
  return there.length === 0 ? NONE : { ...NONE, now };
}

/** `2 case reports, 1 abstract` are two papers; null where the words list no kinds of outputs. */
export function papersIn(words: string): number | null {
  const parts = inFigures(words).split(/[,;+]| and /);
  const kinds = parts.filter((part) => OUTPUT.test(part) && !UNFINISHED.test(part));
  if (kinds.length < 2 || kinds.some((part) => !/^\W*\d{1,2} /.test(part))) return null;
  return kinds.filter((part) => PAPER.test(part)).reduce((sum, part) => sum + Number(/\d+/.exec(part)?.[0]), 0);
}
const PAPER = /\b(?:publications?|papers?|articles?|case reports?|chapters?)\b/;

/** Times in the Match before: a number, or as many as years are named. */
export function matchesIn(label: string, cell: Cell | undefined): number | null {
  if (cell?.is !== 'text') return plannedIn(cell).now;
  const words = inFigures(fold(cell.text));
  if (/first/i.test(label) && /^(?:yes|y|true|sí|oui|ja)\b/.test(words)) return 0;
  if (NOTHING.test(words) && !/second|third/.test(words)) return 0;
  if (/^(?:this (?:is|will be) )?(?:my |the )?(?:first|1st)|first[- ]time|never/.test(words)) return 0;
  if (/\bsecond\b|\b2nd\b/.test(words)) return 1;
  if (/\bthird\b|\b3rd\b/.test(words)) return 2;
  if (/\bonce\b/.test(words)) return 1;
  if (/\btwice\b/.test(words)) return 2;
  const plain = /^\D{0,20}?(\d)(?!\d)/.exec(words.replace(/\b(?:19|20)\d\d\b.*$/, ''))?.[1];
  if (plain !== undefined) return Number(plain);
  const years = new Set(words.match(/\b20[012]\d\b/g) ?? []);
  return years.size > 0 ? years.size : null;
}
