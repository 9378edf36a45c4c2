/** What does EVIDENCE answer for the list, where Google refuses the file to a cell? The same columns, as text to paste beside the list. */
import { runEvidence } from '../../functions/evidence';
import { gridOf, textOf } from '../../sheet/cell';
import { openBook } from '../workbook/openBook';
import { listOf } from '../workbook/selectedRow';
import { evidencePack } from './evidencePack';

/** As high as the list with its headers: pasted into the header row, each line stands beside its program. */
export function evidenceTable(): { readonly rows: readonly (readonly string[])[] } {
  const book = openBook();
  const { headerAt } = listOf(book);
  const answer = runEvidence([book.grid.slice(headerAt), book.settingsBlock?.values], evidencePack);
  return { rows: gridOf(answer).map((row) => row.map(textOf)) };
}
