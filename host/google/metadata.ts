// What can the script keep in a spreadsheet that stands in no cell? Texts under a key, in the workbook's own data, so that they are kept with it.
import type { FWorkbook } from '@univerjs/sheets/facade';
import type { Calls } from './calls.ts';
import { strict } from './strict.ts';

interface Kept {
  readonly key: string;
  value: string;
}

/** Google's limit for what belongs to the spreadsheet as a whole. */
const MOST_CHARACTERS = 30_000;

const NAME = 'developerMetadata';
/** Of those who keep things of their own there, we are the only ones. */
const keptIn = (book: FWorkbook): Kept[] | undefined => book.getWorkbook().getCustomMetadata()?.[NAME];

export function metadataOf(book: FWorkbook, calls: Calls) {
  const all = keptIn(book) ?? [];
  book.getWorkbook().setCustomMetadata({ [NAME]: all });
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

export const metadataIn = (book: FWorkbook): readonly Readonly<Kept>[] => keptIn(book) ?? [];
