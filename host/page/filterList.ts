// Which cells does a filter take that is switched on from one cell of a scored list? The engine goes as far as cells are written; answers spill.
import type {} from '@univerjs/sheets-filter/facade';
import type { Workbook } from '../engine/workbook.ts';
import { answersOf } from './answers.ts';

const FILTER = 'sheet.command.smart-toggle-filter';

export function filterWithAnswers(workbook: Workbook): void {
  const { api } = workbook;
  api.addEvent(api.Event.BeforeCommandExecute, ({ id }) => {
    if (id !== FILTER) return;
    const chosen = workbook.sheet.getActiveRange();
    const answers = answersOf(workbook);
    if (chosen === null || answers === null || chosen.getWidth() * chosen.getHeight() > 1) return;
    const { sheet, row, column } = answers;
    if (sheet.getSheetName() !== chosen.getSheetName() || sheet.getFilter() !== null) return;
    const spilled = workbook.office.spilled(sheet);
    let width = Math.max(sheet.getLastColumn(), column) + 1;
    while (spilled(row, width) !== undefined) width += 1;
    sheet.getRange(row, 0, sheet.getLastRow() - row + 1, width).activate();
  });
}
