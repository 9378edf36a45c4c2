/** Which rows of a list are programs? Not the blank ones, the headings between them, the sums below them, or a fellowship. */
import { STATE_NAMES } from '../../data/places';
import { PROGRAM_FIELDS } from '../../reading/headers/programFields';
import { cellOf, isBlank, textOf } from '../cell';
import { NAMING } from './headerRow';
import type { Column } from './programsBlock';

/** Fields whose filled cell makes a row: names, places and facts; ticks, status and notes do not. */
const MAKES_NO_ROW =
  /^(?:track|website|couples|contact_|signal|deadline|applied|status|interview|rank|tier_|last_|mentor_|notes|source|checked|liked|reason|pair)/;
const MAKING: ReadonlySet<string> = new Set(PROGRAM_FIELDS.filter((field) => !MAKES_NO_ROW.test(field)));

/** "Total: 11" or "11 programs" under a list is no program. */
const SUM =
  /^(?:(?:grand |sub-?)?(?:total|sum|count|average|avg)s?\b[^a-z]{0,12}(?:programa?s?)?|\d{1,4} programa?s?)[^a-z]{0,6}$/i;
/** "— Reach —", "Midwest (12)", "New York:", "CALIFORNIA": a heading between rows. */
const HEADING =
  /^\W{2,}|:$|\(\d+\)$|^(?:my )?(?:reach|safe|safety|target|realistic|dream|ultra-?reach|maybe|backup|to (?:check|apply|research))\b.{0,12}$|^(?:north|south|east|west|mid)\w*(?: coast)?$|^(?:internal|family|emergency) medicine(?: programs)?$|^(?:pediatrics|psychiatry|neurology|surgery|pathology)(?: programs)?$/i;
const COUNT = /^\d{1,4}$/;
const HAS_LETTER = /\p{L}/u;
const FELLOWSHIP = /\bfellowships?(?: program)?\W*$/i;

/** Each row is asked about three times per call. */
const known = new WeakMap<readonly unknown[], { readonly columns: readonly Column[]; readonly isEmpty: boolean }>();

/** Empty when names, place and every fact are blank or not ready; ticks, status and notes do not make a row. */
export function isEmptyRow(row: readonly unknown[], columns: readonly Column[]): boolean {
  const before = known.get(row);
  if (before?.columns === columns) return before.isEmpty;
  const isEmpty = holdsNoProgram(row, columns);
  known.set(row, { columns, isEmpty });
  return isEmpty;
}

function holdsNoProgram(row: readonly unknown[], columns: readonly Column[]): boolean {
  let filled = 0;
  let isOther = false;
  let isCount = false;
  let name = '';
  for (const { field, at, header } of columns) {
    const value = row[at];
    if (value === '' || typeof value === 'boolean') continue;
    const isName = NAMING.includes(field);
    if (!isName && !MAKING.has(field)) continue;
    const cell = cellOf(value);
    if (cell.is === 'blank' || cell.is === 'notReady') continue;
    filled += 1;
    isCount ||= (field === 'program' || field === 'institution') && COUNT.test(textOf(value));
    if (cell.is !== 'text') continue;
    const text = cell.text.trim();
    if (isName && name === '') name = text;
    isOther ||= (isName && SUM.test(text)) || ((isName || field === 'specialty') && FELLOWSHIP.test(text));
    // The names of the columns, once more.
    if (isName && text === header && columns.filter((one) => textOf(row[one.at]) === one.header).length > 1) return true;
  }
  // How many programs there are, under them; its word may stand in a column that is not read.
  if (filled === 0 || isOther || (filled === 1 && isCount)) return true;
  // "Total" alone may stand in another column, with the sum under the names; "avg 242" is what a program says.
  const isSum = (cell: unknown): boolean => typeof cell === 'string' && SUM.test(cell.trim()) && !/\d/.test(cell);
  if (!HAS_LETTER.test(name) && row.some(isSum)) return true;
  return filled === 1 && name !== '' && isHeading(name) && row.filter((cell) => !isBlank(cell)).length === 1;
}

/** "Internal Medicine – Midwest": each part of it heads rows. */
const isHeading = (text: string): boolean => text.split(/\s+[–—-]\s+/).every(isHeadingPart);

const isHeadingPart = (text: string): boolean =>
  HEADING.test(text) || STATE_NAMES[text.toLowerCase()] !== undefined || (/^[A-Z]{2}$/.test(text) && text.length === 2);
