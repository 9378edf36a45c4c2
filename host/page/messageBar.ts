// Where does a person read why a cell shows an error, or a text that its cell cuts off? In a bar under the formula bar; it counts
// the tiers while there is nothing to read.
import type {} from '@univerjs/sheets-ui/facade';
import type {} from '@univerjs/ui/facade';
import { createElement, useSyncExternalStore } from 'react';
import { cellAddress, cellName } from '../engine/address.ts';
import type { Workbook } from '../engine/workbook.ts';
import { answersOf } from './answers.ts';

interface Shown {
  readonly listen: (listener: () => void) => () => void;
  readonly text: () => string;
}

function Bar({ shown }: { shown: Shown }) {
  const text = useSyncExternalStore(shown.listen, shown.text);
  const kind = text === '' ? 'none' : / — /.test(text) ? 'error' : 'long';
  return createElement('div', { className: 'message-bar', role: 'status', title: text, 'data-kind': kind }, text);
}

export function addMessageBar(workbook: Workbook): void {
  const { api } = workbook;
  const listeners = new Set<() => void>();
  let text = '';
  const shown: Shown = {
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    text: () => text,
  };
  let isDue = false;
  // One calculation writes many cells: the bar follows once a frame.
  const refresh = () => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      text = messageOfSelection(workbook) || tiersInWords(workbook);
      for (const listener of listeners) listener();
    });
  };
  workbook.ready.then(refresh);
  api.registerUIPart(api.Enum.BuiltInUIPart.HEADER, () => createElement(Bar, { shown }));
  // The event of a changed selection misses the first click after opening; its operation does not. An answer reaches its cell by
  // the same mutation as what a person types.
  api.addEvent(api.Event.CommandExecuted, ({ id }) => {
    if (id === 'sheet.mutation.set-range-values' || id === 'sheet.operation.set-selections') refresh();
  });
}

const TIERS = ['Realistic', 'Reach', 'Ultra-reach', 'Skip'];

/** "2 Realistic, 26 Reach, 7 Ultra-reach, 5 Skip": what an edit far from the answers has changed. */
function tiersInWords(workbook: Workbook): string {
  const found = answersOf(workbook);
  if (found === null) return '';
  const { sheet, row, column } = found;
  // Not cell by cell through the engine's own reader, which asks everything that could draw on a cell.
  const spilled = workbook.office.spilled(sheet);
  const answers = Array.from({ length: Math.max(0, sheet.getLastRow() - row) }, (_, below) =>
    String(spilled(row + 1 + below, column)?.v ?? ''),
  );
  const counts = TIERS.map((tier) => `${answers.filter((answer) => answer.startsWith(tier)).length} ${tier}`);
  return `${counts.join(', ')}. Select an answer to read it whole here.`;
}

/** Longer than a usual cell shows, in characters. */
const LONG = 40;

function messageOfSelection(workbook: Workbook): string {
  const range = workbook.sheet.getActiveRange();
  if (range === null) return '';
  const [row, column] = [range.getRow(), range.getColumn()];
  const address = cellAddress(range.getSheetName(), row, column);
  const says = workbook.message(address);
  const shown = workbook.cell(address);
  if (says !== '') return `${cellName(row, column)}: ${shown} — ${says}`;
  return shown.length > LONG ? `${cellName(row, column)}: ${shown}` : '';
}
