// Who has the focus while the grid first draws itself? Whoever had it: the engine takes it once, as it places its cell, and gives it back to nobody.
import { IEditorService } from '@univerjs/preset-sheets-core';
import type { Workbook } from '../engine/workbook.ts';

export function leaveFocus({ injector }: Workbook, grid: HTMLElement): void {
  const editors = injector.get(IEditorService);
  const focus = editors.focus;
  editors.focus = (editor) => {
    const had = document.activeElement;
    focus.call(editors, editor);
    if (editors.getFocusId() !== null) editors.focus = focus;
    if (had instanceof HTMLElement && had !== document.body && !grid.contains(had)) had.focus();
  };
}
