// Which rows does the engine measure for their height? Those of tabs that are there: on a tab that is gone it would fail, and measure no row of any tab afterwards.
import type { Worksheet } from '@univerjs/core';
import { SpreadsheetSkeleton } from '@univerjs/preset-sheets-core';

export function measureTabsThatAreThere(): void {
  const drawn = SpreadsheetSkeleton.prototype;
  const { calculateAutoHeightInRange } = drawn;
  drawn.calculateAutoHeightInRange = function (ranges, heights) {
    // Rows wait until the page is idle, and their tab may be removed meanwhile.
    const tab: Worksheet | null = this.worksheet;
    return tab === null ? [] : calculateAutoHeightInRange.call(this, ranges, heights);
  };
}
