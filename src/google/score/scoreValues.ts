/** How do the values of a score get into their columns? Words stay words, and no row gets another row's verdict. */
import { contentOf, type Grid } from '../change/contents';
import { putCells } from '../change/plan';
import type { Content, Step } from '../change/step';
import type { ScoredAs } from './rowGuard';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** "60%" is no number, "3-5" no day. */
export const formatsFor = (contents: readonly (readonly Content[])[]): string[][] =>
  contents.map((row) => row.map((content) => (typeof content === 'string' ? '@' : 'General')));

/** Into cells that are blank, or blank by then. */
function fillValues(range: Range, cells: Grid): Step {
  const contents = cells.map((row) => row.map((value) => contentOf(value, '')));
  return putCells(range, contents, formatsFor(contents), { contents: null, formats: 'General' });
}

export function valuesStep(header: Range, cells: Grid, scoredAs: ScoredAs | null): Step {
  const rows = scoredAs === null ? cells : cells.map((row, at) => [...row, scoredAs.names[at] ?? '']);
  const width = rows[0]?.length ?? 1;
  return fillValues(header.getSheet().getRange(header.getRow(), header.getColumn(), rows.length, width), rows);
}
