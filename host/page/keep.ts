// How does the work stay in the browser between visits? Each workbook is kept whole in its database, shortly after each change, and none takes another's place.
import type { IWorkbookData } from '@univerjs/core';
import { del, get, set, update } from 'idb-keyval';
import type { Workbook } from '../engine/workbook.ts';
import type { OpenedParts } from './openedParts.ts';

/** The page without the add-on is another person's. */
export const isWithoutAddon = new URLSearchParams(location.search).has('without-addon');
const OWNER = isWithoutAddon ? 'without the add-on ' : '';
const INDEX = `${OWNER}workbooks`;
/** Under which this window remembers what it shows; another window may show another workbook. */
const SHOWN = `${OWNER}workbook`;
/** Typing goes on meanwhile; the page is also kept when it is hidden or closed. */
const QUIET_MS = 700;
/** A page that is reloaded gives back its workbook a moment later. */
const HANDOVER_MS = 1500;

export interface Kept extends Partial<OpenedParts> {
  readonly data: Partial<IWorkbookData>;
  /** Range names of a file that was just opened; later they are a part of the data. */
  readonly names: Readonly<Record<string, string>>;
}

/** A workbook of this browser; the newest stands first in the list. */
export interface KeptEntry {
  readonly id: string;
  readonly name: string;
  /** When it was changed last, in milliseconds; nothing for a file as it was opened. */
  readonly changedAt: number | null;
}

/** What the page shows: one of the workbooks, or the sample, which is nobody's work until it is changed. */
export interface Shown {
  readonly entry: KeptEntry | undefined;
  readonly kept: Kept | undefined;
}

/** A browser that keeps nothing (a private window may refuse) opens the sample. */
export const keptWorkbooks = (): Promise<readonly KeptEntry[]> =>
  get<readonly KeptEntry[]>(INDEX).then(
    (list) => list ?? [],
    () => [],
  );

export async function shownWorkbook(): Promise<Shown> {
  await takeOver().catch(() => undefined);
  const list = await keptWorkbooks();
  const wanted = sessionStorage.getItem(SHOWN);
  const entry = wanted === '' ? undefined : (list.find(({ id }) => id === wanted) ?? list[0]);
  const kept = entry === undefined ? undefined : await get<Kept>(dataKey(entry.id)).catch(() => undefined);
  return kept === undefined ? { entry: undefined, kept: undefined } : { entry, kept };
}

/** The one workbook that earlier versions kept, under the name by which a window now remembers what it shows. */
async function takeOver(): Promise<void> {
  const before = await get<Partial<Kept>>(SHOWN);
  if (before?.data === undefined) return;
  await addWorkbook('Kept before', { names: {}, ...before, data: before.data });
  await del(SHOWN);
}

/** The page starts afresh with another workbook, as Sheets does; nothing for the sample. */
export function showWorkbook(id: string | undefined): void {
  sessionStorage.setItem(SHOWN, id ?? '');
  location.reload();
}

/** A file that was opened, or an empty workbook, becomes one more of this browser's. */
export async function addWorkbook(name: string, kept: Kept): Promise<string> {
  const id = crypto.randomUUID();
  await set(dataKey(id), kept);
  await list((entries) => [{ id, name, changedAt: null }, ...entries]);
  return id;
}

export async function forgetWorkbook(id: string): Promise<void> {
  await list((entries) => entries.filter((one) => one.id !== id));
  await del(dataKey(id));
}

const dataKey = (id: string): string => `${OWNER}workbook ${id}`;

/** Read and written in one go: another window may add a workbook of its own meanwhile. */
const list = (change: (entries: readonly KeptEntry[]) => readonly KeptEntry[]): Promise<void> =>
  update<readonly KeptEntry[]>(INDEX, (entries) => change(entries ?? []));

/** Whether this window may keep the workbook: two that keep the same one would overwrite each other. It stays so until the page is left. */
export const isOursToKeep = (id: string): Promise<boolean> =>
  new Promise((resolve) => {
    navigator.locks
      .request(dataKey(id), { signal: AbortSignal.timeout(HANDOVER_MS) }, () => {
        resolve(true);
        return new Promise(() => {});
      })
      .catch(() => resolve(false));
  });

/** Whether changes are kept from now on, and whether there were any. */
export interface Keeping {
  readonly isChanged: boolean;
  /** Keeps what is not kept yet, at once. */
  flush(): Promise<void>;
}

/**
 * @param shown Its entry is nothing for the sample, which gets one with its first change.
 * @param told Says whether the last change is kept.
 */
export function keepWorkbook(
  workbook: Workbook,
  shown: KeptEntry | undefined,
  told: (state: 'kept' | 'changed' | 'not kept') => void,
): Keeping {
  let timer = 0;
  let isDirty = false;
  let entry = shown;
  const keep = async (): Promise<void> => {
    const changed = { id: entry?.id ?? crypto.randomUUID(), name: entry?.name ?? 'The sample, changed', changedAt: Date.now() };
    // From now on the changed sample is a workbook like any other, and this window's.
    if (entry === undefined) await isOursToKeep(changed.id);
    await set(dataKey(changed.id), { data: workbook.sheet.save(), names: {} } satisfies Kept);
    await list((entries) => [changed, ...entries.filter(({ id }) => id !== changed.id)]);
    entry = changed;
    sessionStorage.setItem(SHOWN, changed.id);
  };
  const flush = async (): Promise<void> => {
    clearTimeout(timer);
    if (!isDirty) return;
    isDirty = false;
    await keep().then(
      () => told('kept'),
      () => told('not kept'),
    );
  };
  workbook.api.addEvent(workbook.api.Event.CommandExecuted, ({ id, options }) => {
    // What a formula computes is computed again at the next start; what is being typed is in no cell yet, and the editor draws itself so.
    const isAnswer = (options as { onlyLocal?: boolean } | undefined)?.onlyLocal === true;
    if (!id.includes('.mutation.') || /^(?:formula|doc)\./.test(id) || isAnswer) return;
    isDirty = true;
    told('changed');
    clearTimeout(timer);
    timer = window.setTimeout(flush, QUIET_MS);
  });
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) void flush();
  });
  return {
    get isChanged() {
      return isDirty || (entry !== undefined && entry.changedAt !== null);
    },
    flush,
  };
}
