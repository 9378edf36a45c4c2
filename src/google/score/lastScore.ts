/** Which score can be taken back by a sidebar that was opened since? The one that was the last press of all. */

import { receiptLeft } from '../change/receipt';
import { object } from '../contract/shapes';
import { type UndoOfScore, undoOfScore } from '../contract/undos';
import { activeSpreadsheet } from '../workbook/activeSpreadsheet';

const isScored = object({ undo: undoOfScore });

/** Null where something else was done since: what that changed is not known here. */
export function lastScore(): UndoOfScore | null {
  const left = receiptLeft(activeSpreadsheet());
  return left !== null && 'press' in left && isScored(left.answer) ? left.answer.undo : null;
}
