/** What do columns of a rank list hold that no header names: the partner's program, the first year, the status, the visa, the applicant's own words? The values tell. */
import { filledRows, type Judged, type JudgedRow } from '../../domain/list/judgedList';
import { contentOf } from '../../reading/headers/columnContent';
import type { ProgramField } from '../../reading/headers/programFields';
import { isOurHeader } from '../../reading/headers/programHeader';
import { cellOf, textOf } from '../../sheet/cell';
import { columnReader, READ_AS_IT_STANDS } from '../../sheet/cellReader';
import { isNamedOrder, isUnknownName, isUnnamedOrder } from './ownOrder';

/** A column that is read as a field, with the row of SETTINGS that reads it so. */
export interface OwnColumn {
  readonly field: ProgramField;
  readonly at: number;
  readonly header: string;
  readonly setting: readonly [label: string, value: string];
}

interface Candidate {
  readonly at: number;
  readonly header: string;
  /** What its header says, and its values may overrule. */
  readonly field: string | null;
  /** Of each row that is a program; '' where nothing stands. */
  readonly values: readonly string[];
}

/** What each field looks like where no header names it; asked in this order, as the later ones rest on the earlier. */
const LOOKS: readonly (readonly [field: ProgramField, looks: (of: Candidate, judged: Judged) => boolean])[] = [
  ['status', ({ values }) => isMost(values, PROGRESS)],
  ['pair', (of, judged) => isPair(of, filledRows(judged))],
  ['visa', ({ header, field }) => field === null && /\bvi[sz]/i.test(header)],
  ['notes', ({ header, field, values }) => field === null && isUnknownName(header) && isMost(values, SENTENCE)],
  ['rank', ({ header, values }, judged) => isNamedOrder(header, values, judged)],
  ['rank', ({ header, values }, judged) => isUnnamedOrder(header, values, judged)],
];

/** These say what the other would. */
const SAME: Readonly<Record<string, ProgramField>> = { j1: 'visa', h1b: 'visa', reason: 'notes' };
/** “Stand”, “Where we are” over statuses, “List position” over places: these are another column. */
const OVERRULED = /^(?:couples|checked_on|usce|location|size|ecfmg|status|nrmp_code|tier_decided)/;
/** Among the answers of SCORE, whatever they look like: none of them is a column of the list. */
const AMONG_OURS = 'Visa OK';
const MOST_BESIDE = 5;

/**
 * The list, judged with the columns that only its values name, and which they are.
 *
 * @param grid From its header row on.
 * @param columns Those that the headers name.
 * @param first The list, judged by those.
 * @param judgedWith The same list, with these columns read too.
 */
export function judgedWithOwn(
  grid: readonly (readonly unknown[])[],
  columns: Judged['columns'],
  first: Judged,
  judgedWith: (own: readonly OwnColumn[]) => Judged,
): { readonly judged: Judged; readonly own: readonly OwnColumn[] } {
  const names = (grid[first.headerRows - 1] ?? []).map((name) => textOf(name).trim());
  const rows = grid.slice(first.headerRows).filter((_, at) => first.rows[at] != null);
  const free = names.flatMap((header, at): Candidate[] => {
    const field = columns.find((column) => column.at === at)?.field ?? null;
    const isOurs = isOurHeader(header) && names.slice(Math.max(0, at - MOST_BESIDE), at + MOST_BESIDE).includes(AMONG_OURS);
    return header === '' || isOurs || (field !== null && !OVERRULED.test(field))
      ? []
      : [{ at, header, field, values: rows.map((row) => textOf(row[at]).trim()) }];
  });
  const own: OwnColumn[] = [];
  let judged = first;
  for (const [field, looks] of LOOKS) {
    if ([...columns, ...own].some((column) => (SAME[column.field] ?? column.field) === field)) continue;
    const found = free.find((one) => own.every(({ at }) => at !== one.at) && looks(one, judged));
    if (found === undefined) continue;
    const { at, header } = found;
    own.push({ field, at, header, setting: [`Column "${header}"`, field] });
    judged = judgedWith(own);
  }
  return { judged, own };
}

function isMost(values: readonly string[], looks: Pick<RegExp, 'test'>): boolean {
  const filled = values.filter((value) => value !== '');
  return filled.length > 0 && filled.filter((value) => looks.test(value)).length * 2 > filled.length;
}

const SENTENCE = /\p{L}{2}\P{L}+\p{L}{2}/u;

const readStatus = columnReader('status', '', READ_AS_IT_STANDS);
const PROGRESS = { test: (text: string) => !/^(?:not|to|do) /.test(readStatus(cellOf(text)).policy) };

const FIRST_YEAR = /pr[eé]lim|transition|\bty\b|intern|medicine|surgery|suppl/i;

/**
 * First years where a position is advanced; else the partner's programs: in a couple a program stands once with each of
 * them, and a name of theirs with each of one's own, or with none.
 */
function isPair({ field, values }: Candidate, rows: readonly JudgedRow[]): boolean {
  const areNames = contentOf(values.map(cellOf)).has('=specialty');
  // "Couples: Amir's program".
  if (field !== null) return field === 'couples' && (areNames || values.some(isNoMatch));
  if (rows.some(({ judgement }) => judgement.program.track === 'advanced')) return isMost(values, FIRST_YEAR);
  const names = rows.map(({ name }) => name.toLowerCase());
  const isTwice = (one: string, at: number, all: readonly string[]): boolean => one !== '' && all.indexOf(one) < at;
  return (
    names.some(isTwice) &&
    new Set(names.map((name, at) => name + values[at])).size > new Set(names).size &&
    isMost(values, SENTENCE) &&
    (areNames || values.some(isNoMatch))
  );
}
const isNoMatch = (value: string): boolean => /^no.match/i.test(value);
