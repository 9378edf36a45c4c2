// How does a person get from the list to its answers, and back?
import { cellAddress } from '../engine/address.ts';
import type { Workbook } from '../engine/workbook.ts';
import { answersOf } from './answers.ts';
import { cellOnScreen } from './cellOnScreen.ts';

/** The answers stand right of a wide list: the sample opens on them, and a button each leads there and back. */
export function showOnClick(workbook: Workbook, isSample: boolean, tell: (trouble: unknown) => void): void {
  const show = (isAnswers: boolean, select: boolean): void => {
    const answers = answersOf(workbook);
    if (answers === null) {
      tell(new Error('No tab of this workbook is scored yet: MatchSheet menu, Score my list.'));
      return;
    }
    const { sheet, row } = answers;
    const column = isAnswers ? answers.column : 1;
    cellOnScreen(workbook.sheet, cellAddress(sheet.getSheetName(), row + 1, column))
      .then(() => select && sheet.getRange(row + 1, column).activate())
      .catch(tell);
  };
  document.getElementById('show-list')?.addEventListener('click', () => show(false, true));
  document.getElementById('show-answers')?.addEventListener('click', () => show(true, true));
  if (isSample) whenDrawn(workbook, () => show(true, false));
}

/** The answers are computed before the grid is drawn, and only what is drawn can be scrolled. */
function whenDrawn(workbook: Workbook, act: () => void): void {
  if (document.getElementById(`univer-sheet-main-canvas_${workbook.sheet.getId()}`)) requestAnimationFrame(act);
  else requestAnimationFrame(() => whenDrawn(workbook, act));
}
