/** How is a tab that MatchSheet fills as a whole made, filled again and removed? Only as long as nobody else wrote in it. */
import { hash } from '../../reading/text/sum';
import { isBlank, textOf } from '../../sheet/cell';
import { cellCut, cut } from '../../show/limits';
import { carryOut, removeForGood } from '../change/carryOut';
import { blanksIn, sumsOf } from '../change/contents';
import { clearCells, putName, putNote, putWords } from '../change/plan';
import { makeRoom } from '../change/room';
import { ownTab } from './claimTab';
import { markOf, mayBeOf } from './listsOfTab';
import { freeNumberedName, rangesNamed } from './namedRanges';
import type { Grid } from './ownBlocks';
import { clearHeading } from './style';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

interface BuiltTab {
  readonly sheet: Sheet;
  /** The block that is ours, from A1. */
  readonly range: Range;
  /** Somebody wrote in the one before: it stays as it is, and this is another. */
  readonly leftOld: boolean;
}

interface TabToBuild {
  /** Of the range that marks it: "MATCHSHEET_PLAN". */
  readonly name: string;
  /** Titles of the lists that it is of. */
  readonly lists: readonly string[];
  readonly titles: readonly string[];
  readonly cells: readonly (readonly string[])[];
  /** First words of the note on A1: what the tab is. */
  readonly note: string;
}

const CHECKS = /\[check ([0-9a-f]+)(?: ([0-9a-f]+))?\]/;

/** The note comes before the cells and holds both sums: a try that failed half way is told from a person's change. */
export function buildTab(spreadsheet: Spreadsheet, { name, lists, titles, cells: told, note }: TabToBuild): BuiltTab {
  const cells = told.map((row) => row.map((words) => cellCut(words)));
  const there = standing(spreadsheet, name, lists);
  const isOurs = there !== null && isUntouched(there);
  const sheet = isOurs ? there.sheet : ownTab(spreadsheet, freeTitles(spreadsheet, there, { name, titles, lists }));
  const width = cells[0]?.length ?? 1;
  makeRoom(sheet, 'insertRows', cells.length);
  const before = isOurs ? sumOf(there.cells) : '';
  const range = sheet.getRange(1, 1, cells.length, width);
  const old = isOurs ? sheet.getRange(1, 1, Math.max(there.cells.length, 1), width) : null;
  carryOut([
    putNote(sheet.getRange(1, 1), `${note} ${markOf(lists)} [check ${sumOf(cells)}${before === '' ? '' : ` ${before}`}]`),
    putName(spreadsheet, there?.name ?? freeNumberedName(spreadsheet, name), range),
    ...(old === null ? [] : [clearCells(old)]),
    putWords(range, cells, blanksIn(range)),
  ]);
  // How it looks is drawn anew each time.
  if (old !== null) clearHeading(old);
  return { sheet, range, leftOld: there !== null && !isOurs };
}

/** Deletes the tab of these lists; false where somebody wrote in it. */
export function removeTab(spreadsheet: Spreadsheet, name: string, lists: readonly string[]): boolean {
  const there = standing(spreadsheet, name, lists);
  if (there === null) return true;
  if (!isUntouched(there)) return false;
  carryOut([putName(spreadsheet, there.name, null)]);
  removeForGood([{ is: 'deleteTab', tab: there.sheet.getSheetId(), sums: sumsOf(there.cells) }]);
  return true;
}

interface Standing {
  /** Of its range. */
  readonly name: string;
  readonly sheet: Sheet;
  readonly cells: Grid;
  readonly sums: readonly string[];
}

function standing(spreadsheet: Spreadsheet, base: string, lists: readonly string[]): Standing | null {
  for (const { name, range } of rangesNamed(spreadsheet, base)) {
    const sheet = range.getSheet();
    const note = sheet.getRange(1, 1).getNote();
    const [, one = '', other = ''] = CHECKS.exec(note) ?? [];
    if (mayBeOf(note, lists)) return { name, sheet, cells: sheet.getDataRange().getValues(), sums: [one, other] };
  }
  return null;
}

/** Blank, or just as it was written. */
const isUntouched = ({ cells, sums }: Standing): boolean =>
  cells.every((row) => row.every(isBlank)) || sums.includes(sumOf(cells));

/** Blank cells at the right and below count nothing. */
function sumOf(cells: Grid): string {
  const rows = cells.map((row) => row.map(textOf).join('\t').replace(/\t+$/, ''));
  return hash(rows.join('\n').replace(/\n+$/, '')).toString(16);
}

/** The title of a tab that somebody wrote in is not tried again; beside the tab of another list it names its own. */
function freeTitles(
  spreadsheet: Spreadsheet,
  there: Standing | null,
  { name, titles, lists }: Pick<TabToBuild, 'name' | 'titles' | 'lists'>,
): readonly string[] {
  const [title = ''] = titles;
  const isBesideOthers = rangesNamed(spreadsheet, name).length > (there === null ? 0 : 1);
  const own = isBesideOthers ? [cut(`${title} ${lists.join(' + ')}`, LONGEST_TITLE)] : [];
  return [...own, ...titles].filter((one) => one !== there?.sheet.getName());
}

const LONGEST_TITLE = 60;
