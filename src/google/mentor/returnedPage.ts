/** Which page of a mentor came back, as a tab or a paste, and of which list was it made? */

import { answeredIn, answersIn, listIdIn, type MentorAnswer } from '../../mentor/mentorAnswers';
import { WrongCall } from '../../sheet/wrongCall';
import type { Asks } from '../contract/requests';
import { activeSpreadsheet } from '../workbook/activeSpreadsheet';
import { gridTabOf, gridTabs } from '../workbook/gridTabs';
import { type Book, openBook } from '../workbook/openBook';

/** Tabs that hold such a page with answers: the one made here, and copies that came back. */
export function mentorTabs(): readonly { readonly sheetId: number; readonly tab: string; readonly answers: number }[] {
  return gridTabs(activeSpreadsheet()).flatMap((sheet) => {
    const answers = answersIn(sheet.getDataRange().getValues());
    return answers === null ? [] : [{ sheetId: sheet.getSheetId(), tab: sheet.getName(), answers: answeredIn(answers) }];
  });
}

/** The list that the page was made of, whichever tab is in front now; and her page. */
export function returnedPage({ sheetId, rows }: Asks['previewReturn']): {
  readonly book: Book;
  readonly page: readonly MentorAnswer[];
} {
  const spreadsheet = activeSpreadsheet();
  const grid = rows ?? gridTabOf(spreadsheet, sheetId)?.getDataRange().getValues() ?? [];
  const page = answersIn(grid);
  if (page === null)
    throw new WrongCall('this is not a mentor page: copy it with its header row, from “Program” to “Key (leave as it is)”');
  const listId = listIdIn(grid);
  const isThere = listId !== null && gridTabOf(spreadsheet, listId) !== undefined;
  return { book: isThere ? openBook(listId) : openBook(), page };
}
