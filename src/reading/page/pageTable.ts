/** What do the rows of a page's table say: which column is meant, and which value goes with its label? */
import { sentencesOf } from './pageSentences';

export const LONGEST_LABEL = 50;

/** The column of a header row that gives the values for IMGs, else the minimum beside a wish, else the newest; 0 where none does. */
export function columnMeant(raw: string, cells: readonly string[]): number {
  // A header that begins with the first column of values has no cell over the labels.
  const isIndented = /^\t|^ {3}(?!.*(?:\t|\|))/.test(raw);
  const named = (name: RegExp): number => cells.findIndex((cell, at) => (at > 0 || isIndented) && name.test(cell));
  const column = [named(FOR_IMGS), named(WISHED) < 0 ? -1 : named(MINIMUM), newestColumn(cells)].find((one) => one >= 0) ?? -1;
  return column + (isIndented ? 1 : 0);
}

/** "Requirement | US graduates | IMGs": what stands in that column is meant. */
const FOR_IMGS =
  /^(?:for )?(?:imgs?|fmgs?|(?:international|foreign)(?: medical)?(?: graduates?| applicants?)?)(?: applicants?)?$/i;

/** "Criterion | Minimum | Preferred": what is wished stands beside what is asked. */
const MINIMUM = /^(?:minimum|required?|requirement|must have|cut-?off)$/i;
const WISHED = /prefer|desir|ideal|recommend|average|competitive/i;

/** "Requirement | 2026 cycle | 2027 cycle": of columns by years the newest. */
function newestColumn(cells: readonly string[]): number {
  const years = cells.map((cell) => Number(/^\D{0,12}(20\d\d)(?!\d)\D{0,12}$/.exec(cell)?.[1] ?? 0));
  return years.filter((year) => year > 0).length < 2 ? -1 : years.indexOf(Math.max(...years));
}

/** Columns of several programs: which one is meant is not told. */
export const namesSeveral = (cells: readonly string[]): boolean => cells.filter((cell) => PLACES.test(cell)).length > 1;
const PLACES = /medicine|psychiatry|pediatrics|surgery|pathology|neurology|campus|\bsite\b|program [a-z\d]$/i;

/** A row is a label and its values; of several the one for IMGs, where a header says which. */
export function rowAsSentences(cells: readonly string[], imgColumn: number | null, isOfSeveral: boolean): string[] {
  const [label = '', ...values] = cells;
  const told = values.filter((one) => one !== '');
  // Two numbers under headers that nobody knows are two statements.
  const isEach = isOfSeveral || told.filter((one) => /(?<![\w-])\d/.test(one)).length > 1;
  const said = imgColumn === null ? (isEach ? told : [told.join('; ')]) : [cells[imgColumn]];
  const isLabel = label.length < LONGEST_LABEL && !/[.?!]$/.test(label);
  return said.includes(undefined) || !isLabel
    ? cells.flatMap(sentencesOf)
    : said.map((value) => `${label.replace(/:$/, '')}: ${value}`);
}
