/** Which row is selected, and what is there to say about it? */
import { type Explanation, explainRow } from '../functions/explain';
import { WrongCall } from '../sheet/wrongCall';
import { openBook, profileOf } from './book';

/** The row of the list in which the selection begins. */
export function explainSelected(): Explanation {
  const book = openBook();
  const { list, grid, settingsBlock, spreadsheet, sheet } = book;
  const profile = profileOf(book);
  if (list === null) throw new WrongCall('the tab in front holds no list that MatchSheet knows');
  const selected = spreadsheet.getActiveRange();
  const isHere = selected !== null && selected.getSheet().getSheetId() === sheet.getSheetId();
  const at = isHere ? selected.getRow() - 1 : -1;
  if (at <= list.headerAt) throw new WrongCall('select a cell in the row of a program first');
  const readable = (row: number): readonly unknown[] => (grid[row] ?? []).slice(0, list.last + 1);
  const explained = explainRow(readable(list.headerAt), readable(at), list.columns, profile.values, settingsBlock?.values);
  if (explained === null) throw new WrongCall(`row ${at + 1} holds no program`);
  return explained;
}
