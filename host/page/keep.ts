// How does the work stay in the browser between visits? The whole workbook is kept in its database, shortly after each change.
import type { IWorkbookData } from '@univerjs/core';
import { del, get, set } from 'idb-keyval';
import type { Workbook } from '../engine/workbook.ts';
import type { OpenedNote } from '../xlsx.ts';

/** The page without the add-on is another person's. */
export const isWithoutAddon = new URLSearchParams(location.search).has('without-addon');
const KEY = isWithoutAddon ? 'workbook without the add-on' : 'workbook';
/** Typing goes on meanwhile; the page is also kept when it is hidden or closed. */
const QUIET_MS = 700;

export interface Kept {
  readonly data: Partial<IWorkbookData>;
  /** Range names of a file that was just opened; later they are a part of the data. */
  readonly names: Readonly<Record<string, string>>;
  readonly notes: readonly OpenedNote[];
  /** Not yet, where it is a file as it was opened. */
  readonly isChanged?: boolean;
}

/** Whether changes are kept from now on, and whether there were any. */
export interface Keeping {
  readonly isChanged: boolean;
  stop(): void;
  goOn(): void;
}

/** A browser that keeps nothing (a private window may refuse) opens the sample. */
export const keptWorkbook = (): Promise<Kept | undefined> => get<Kept>(KEY).catch(() => undefined);

export const forgetWorkbook = (): Promise<void> => del(KEY);

/** A file that was opened becomes the workbook of the next start. */
export const keepAs = (kept: Kept): Promise<void> => set(KEY, kept);

/**
 * @param wasChanged In this browser, before this visit.
 * @param told Says whether the last change is kept.
 */
export function keepWorkbook(
  workbook: Workbook,
  wasChanged: boolean,
  told: (state: 'kept' | 'changed' | 'not kept') => void,
): Keeping {
  let timer = 0;
  let isDirty = false;
  let isStopped = false;
  let isChanged = wasChanged;
  const flush = async (): Promise<void> => {
    clearTimeout(timer);
    if (!isDirty || isStopped) return;
    isDirty = false;
    await keepAs({ data: workbook.sheet.save(), names: {}, notes: [], isChanged: true }).then(
      () => told('kept'),
      () => told('not kept'),
    );
  };
  workbook.api.addEvent(workbook.api.Event.CommandExecuted, ({ id, options }) => {
    // What a formula computes is computed again at the next start; what is being typed is in no cell yet, and the editor draws itself so.
    const isAnswer = (options as { onlyLocal?: boolean } | undefined)?.onlyLocal === true;
    if (!id.includes('.mutation.') || /^(?:formula|doc)\./.test(id) || isAnswer) return;
    isDirty = true;
    isChanged = true;
    told('changed');
    clearTimeout(timer);
    timer = window.setTimeout(flush, QUIET_MS);
  });
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) void flush();
  });
  return {
    get isChanged() {
      return isChanged;
    },
    stop: () => {
      isStopped = true;
    },
    goOn: () => {
      isStopped = false;
    },
  };
}
