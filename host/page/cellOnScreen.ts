// Where on the page is a cell, for a real click?
import type { FWorkbook, FWorksheet } from '@univerjs/sheets/facade';
import type {} from '@univerjs/sheets-ui/facade';
import { parseAddress } from '../engine/address.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** One direction of the grid: the frozen part stays, the rest moves under it. */
interface Axis {
  /** Where each column or row ends, from the start of the grid without its headings. */
  readonly ends: readonly number[];
  readonly frozen: number;
  readonly headings: number;
  readonly scrolled: number;
}

/** The centre of a cell, brought to the screen if it is not there; the grid is a canvas, so a cell has no element of its own. */
export async function cellOnScreen(workbook: FWorkbook, address: string): Promise<Point> {
  const { tab, row, column } = parseAddress(address);
  const sheet = workbook.getSheetByName(tab);
  const canvas = document.getElementById(`univer-sheet-main-canvas_${workbook.getId()}`);
  if (!sheet || !canvas) throw new Error(`There is no tab "${tab}" on the screen.`);
  if (workbook.getActiveSheet().getSheetId() !== sheet.getSheetId()) {
    workbook.setActiveSheet(sheet);
    await nextFrame();
  }
  const box = canvas.getBoundingClientRect();
  const { across, down } = axesOf(sheet);
  if (!isVisible(across, column, box.width) || !isVisible(down, row, box.height)) {
    // The engine takes the frozen columns off the number it is given, but not their width off the way.
    sheet.scrollToCell(firstToShow(down, row), firstToShow(across, column));
    await nextFrame();
  }
  const now = axesOf(sheet);
  return { x: box.x + centreOf(now.across, column), y: box.y + centreOf(now.down, row) };
}

function axesOf(sheet: FWorksheet): { across: Axis; down: Axis } {
  const skeleton = sheet.getSkeleton();
  if (!skeleton) throw new Error(`The tab "${sheet.getSheetName()}" is not drawn yet.`);
  const { columnWidthAccumulation: columns, rowHeightAccumulation: rows } = skeleton;
  const { sheetViewStartColumn, sheetViewStartRow, offsetX, offsetY } = sheet.getScrollState();
  const { startColumn, startRow } = sheet.getFreeze();
  return {
    across: {
      ends: columns,
      frozen: Math.max(startColumn, 0),
      headings: skeleton.rowHeaderWidth,
      scrolled: startOf(columns, sheetViewStartColumn) + offsetX,
    },
    down: {
      ends: rows,
      frozen: Math.max(startRow, 0),
      headings: skeleton.columnHeaderHeight,
      scrolled: startOf(rows, sheetViewStartRow) + offsetY,
    },
  };
}

function centreOf({ ends, frozen, headings, scrolled }: Axis, index: number): number {
  const middle = (startOf(ends, index) + (ends[index] ?? 0)) / 2;
  return headings + middle - (index < frozen ? 0 : scrolled);
}

function isVisible(axis: Axis, index: number, size: number): boolean {
  if (index < axis.frozen) return true;
  const centre = centreOf(axis, index);
  return centre > axis.headings + startOf(axis.ends, axis.frozen) && centre < size - SCROLL_BAR;
}

const SCROLL_BAR = 24;

/** The column or row to begin with so that this one stands just past the frozen part. */
function firstToShow({ ends, frozen }: Axis, index: number): number {
  const room = startOf(ends, index) - startOf(ends, frozen);
  return (
    Math.max(
      ends.findIndex((end) => end > room),
      0,
    ) + frozen
  );
}

function startOf(ends: readonly number[], index: number): number {
  return index > 0 ? (ends[index - 1] ?? 0) : 0;
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}
