// What does the engine put off until the page is idle, and may find its tab gone by then? Rows to measure and cells to hold against their dropdown.
import type { Worksheet } from '@univerjs/core';
import { SpreadsheetSkeleton } from '@univerjs/preset-sheets-core';
import { SheetsDataValidationValidatorService } from '@univerjs/preset-sheets-data-validation';
import type { Workbook } from '../engine/workbook.ts';

export function passOverGoneTabs({ api }: Workbook): void {
  const drawn = SpreadsheetSkeleton.prototype;
  const { calculateAutoHeightInRange } = drawn;
  // On a tab that is gone it would fail, and measure no row of any tab afterwards.
  drawn.calculateAutoHeightInRange = function (ranges, heights) {
    const tab: Worksheet | null = this.worksheet;
    return tab === null ? [] : calculateAutoHeightInRange.call(this, ranges, heights);
  };
  const validated = SheetsDataValidationValidatorService.prototype;
  const { validatorRanges } = validated;
  validated.validatorRanges = function (workbook, tab, ranges) {
    const isThere = api.getUniverSheet(workbook)?.getSheetBySheetId(tab) != null;
    return isThere ? validatorRanges.call(this, workbook, tab, ranges) : Promise.resolve([]);
  };
}
