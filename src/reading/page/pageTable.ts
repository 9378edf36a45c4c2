/** What does a row of a table on a page say: which of its columns is meant, and what is asked apart from what is wished? */
import { sentencesOf } from './pageSentences';

/** A table's cells, where the page was copied or typed with marks between them. */
export const CELLS = /\t+|\s+\|\s+|\s{3,}/;

/** One side of a row without labels: "We require | We like to see". */
interface Side {
  readonly isWish: boolean;
  readonly words: string;
}

/** What the headers of a table said, for the rows below them. */
export class PageTable {
  /** The column that is meant, where a header says which. */
  private column: number | null = null;
  /** A header says that it is the one for IMGs. */
  isOfImgs = false;
  private isOfSeveral = false;
  /** Which of two columns without labels holds wishes. */
  private wishes: number | null = null;

  /** The two sides of a row; empty for the header that names them, null for a row of another kind. */
  sidesOf(cells: readonly string[], raw: string): readonly Side[] | null {
    const [first = '', second = ''] = cells;
    const named = cells.length === 2 ? [WISH.test(first) && ASKED.test(second), ASKED.test(first) && WISH.test(second)] : [];
    if (named.includes(true)) {
      this.wishes = named.indexOf(true);
      return [];
    }
    const from = cells.length === 2 ? 0 : [/[\t|]\s*$/, /^[\t|]/].findIndex((edge) => cells.length === 1 && edge.test(raw));
    if (from < 0) this.wishes = null;
    const { wishes } = this;
    return wishes === null ? null : cells.map((words, at) => ({ isWish: from + at === wishes, words }));
  }

  /** What a row of labels and values says; empty for a header, which names columns. */
  rowOf(cells: readonly string[], raw: string): readonly string[] {
    // A header that begins with the first column of values has no cell over the labels.
    const isIndented = /^\t|^ {3}(?!.*(?:\t|\|))/.test(raw);
    const named = (name: RegExp): number => cells.findIndex((cell, at) => (at > 0 || isIndented) && name.test(cell));
    // Columns of several programs: which one is meant is not told.
    this.isOfSeveral =
      cells.filter((cell) => PLACES.test(cell)).length > 1 && cells.every((cell) => cell.length < LONGEST_HEADER)
        ? true
        : this.isOfSeveral && cells.length > 2;
    // "Medical school | 2020 or later | 2023 or later" is a row, once the columns have their names.
    const newest = this.column === null ? newestColumn(cells) : -1;
    const column = [named(FOR_IMGS), named(WISHED) < 0 ? -1 : named(MINIMUM), newest].find((one) => one >= 0) ?? -1;
    const shift = isIndented ? 1 : 0;
    if (column + shift <= 0 || cells.some((cell) => cell.length >= LONGEST_HEADER))
      return rowAsSentences(cells, this.column, this.isOfSeveral);
    this.column = column + shift;
    this.isOfImgs = named(FOR_IMGS) >= 0;
    return [];
  }
}
const LONGEST_HEADER = 40;

/** "What we require | What we like to see": a table of two columns, neither of which holds labels. */
const SIDE = `^(?:(?:what )?we |you )?(?:(?:must|need|should|would|absolutely|really) )?`;
const ASKED = new RegExp(
  `${SIDE}(?:(?:minimum )?requir\\w*|must(?:[ -]haves?)?|need(?:s|ed)?|have|expect|ask(?: for)?|minimums?|mandatory|essentials?)(?: (?:to have|to see|criteria|qualifications))?$`,
  'i',
);
const WISH = new RegExp(
  `${SIDE}(?:prefer\\w*|desir\\w*|ideal\\w*|recommend\\w*|like|love|hope(?: for)?|value|appreciate|nice|wish(?:es)?|helps?|helpful|(?:a )?plus(?:es)?|bonus(?:es)?|optional)(?: (?:to have|to see|criteria|qualifications))?$`,
  'i',
);

/** "Requirement | US graduates | IMGs": what stands in that column is meant. */
const FOR_IMGS =
  /^(?:for )?(?:imgs?|fmgs?|(?:international|foreign)(?: medical)?(?: graduates?| applicants?)?)(?: applicants?)?$/i;

/** "Criterion | Minimum | Preferred": what is wished stands beside what is asked. */
const MINIMUM = /^(?:minimum|required?|requirements?|must[ -]haves?|cut-?off)$/i;
const PLACES = /medicine|psychiatry|pediatrics|surgery|pathology|neurology|campus|\bsite\b|program [a-z\d]$/i;
const WISHED = /prefer|desir|ideal|recommend|average|competitive|nice to have|like to see/i;

/** "Requirement | 2026 cycle | 2027 cycle": of columns by years the newest. */
function newestColumn(cells: readonly string[]): number {
  const years = cells.map((cell) => Number(/^\D{0,12}(20\d\d)(?!\d)\D{0,12}$/.exec(cell)?.[1] ?? 0));
  return years.filter((year) => year > 0).length < 2 ? -1 : years.indexOf(Math.max(...years));
}

/** A label is shorter than a sentence. */
export const LONGEST_LABEL = 50;

/** A row is a label and its values; of several the one for IMGs, where a header says which. */
function rowAsSentences(cells: readonly string[], imgColumn: number | null, isOfSeveral: boolean): string[] {
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
