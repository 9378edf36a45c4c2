// What can the script keep in a spreadsheet that stands in no cell? Texts under a key, as long as the workbook is open.
import type { FWorkbook } from '@univerjs/sheets/facade';
import type { Calls } from './calls.ts';
import { strict } from './strict.ts';

interface Kept {
  readonly key: string;
  value: string;
}

/** Google's limit for what belongs to the spreadsheet as a whole. */
const MOST_CHARACTERS = 30_000;

const kept = new WeakMap<object, Kept[]>();

export function metadataOf(book: FWorkbook, calls: Calls) {
  const all = kept.get(book.getWorkbook()) ?? [];
  kept.set(book.getWorkbook(), all);
  const checkSize = (): void => {
    if (all.reduce((sum, { key, value }) => sum + key.length + value.length, 0) > MOST_CHARACTERS)
      throw new Error('The developer metadata of this spreadsheet has reached its limit of 30000 characters.');
  };
  const standIn = (one: Kept) =>
    strict(
      'DeveloperMetadata',
      {
        getKey: () => one.key,
        getValue: () => one.value,
        setValue: (value: string) => {
          one.value = value;
          checkSize();
        },
        remove: () => void all.splice(all.indexOf(one), 1),
      },
      calls,
    );
  return {
    getDeveloperMetadata: () => all.map(standIn),
    addDeveloperMetadata: (key: string, value: string, _visibility: string) => {
      all.push({ key, value });
      checkSize();
    },
  };
}

export const metadataIn = (book: FWorkbook): readonly Readonly<Kept>[] => kept.get(book.getWorkbook()) ?? [];
