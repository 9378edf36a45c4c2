/** What does EVIDENCE answer for each program of the list, as values, where Google refuses the file to a cell? */
import { runEvidence } from '../../functions/evidence';
import { gridOf, textOf } from '../../sheet/cell';
import { namedIn } from '../../sheet/list/namedIn';
import type { Book } from '../workbook/openBook';
import { listOf } from '../workbook/selectedRow';
import { evidencePack } from './evidencePack';

/** The headers, then a line for each program: its name and the columns of EVIDENCE. */
export function evidenceTable(book: Book): string[][] {
  const { headerAt, columns } = listOf(book);
  const rows = book.grid.slice(headerAt);
  const lines = gridOf(runEvidence([rows, book.settingsBlock?.values], evidencePack)).flatMap((line, at) => {
    const cells = line.map(textOf);
    return cells.every((cell) => cell === '') ? [] : [[namedIn(rows[at] ?? [], columns).names[0] ?? '', ...cells]];
  });
  const [[, ...headers] = [], ...programs] = lines;
  return [['Program', ...headers], ...programs];
}
