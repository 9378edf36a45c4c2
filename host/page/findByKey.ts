// How does Ctrl+F search the sheet? The browser's own search sees nothing of a grid that is drawn.
import { LifecycleService, LifecycleStages } from '@univerjs/core';
import { OpenFindDialogOperation } from '@univerjs/find-replace';
import type { Workbook } from '../engine/workbook.ts';

export function findByKey({ api, injector }: Workbook): void {
  addEventListener(
    'keydown',
    (event) => {
      if (event.key.toLowerCase() !== 'f' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      event.preventDefault();
      event.stopPropagation();
      // The search is there some seconds after the grid; a key that is pressed sooner waits for it.
      void injector
        .get(LifecycleService)
        .onStage(LifecycleStages.Steady)
        .then(() => api.executeCommand(OpenFindDialogOperation.id));
    },
    { capture: true },
  );
}
