/** What stands in the spreadsheet, as far as the first pages of the sidebar show it? */
import type { ProgramField } from '../reading/headerWords';
import { isBlank } from '../sheet/cell';
import { readProfileValues } from '../sheet/profileBlock';
import { type ProfileReading, profileReadings } from '../sheet/profileReadings';
import { openBook } from './book';

export interface Look {
  /** Filled rows of the profile; null where there is none. */
  readonly profile: readonly ProfileReading[] | null;
  readonly isScored: boolean;
  /** The tab that was read. */
  readonly tab: string;
  readonly list: LookedList | null;
}

export interface LookedList {
  readonly rows: number;
  /** In the order of the sheet; `filled` counts the cells below the header. */
  readonly columns: readonly { readonly header: string; readonly field: ProgramField | 'other'; readonly filled: number }[];
}

export function look(): Look {
  const { profile, list, owned, sheet, grid } = openBook();
  const filledIn = (column: number): number =>
    list === null ? 0 : grid.slice(list.headerAt + list.headerRows).filter((row) => !isBlank(row[column])).length;
  return {
    profile: profile === null ? null : profileReadings(readProfileValues(profile.values)),
    isScored: owned !== null,
    tab: sheet.getName(),
    list:
      list === null
        ? null
        : {
            rows: list.height,
            columns: [...list.columns, ...list.others.map((other) => ({ ...other, field: 'other' as const }))]
              .sort((one, other) => one.at - other.at)
              .map(({ header, field, at }) => ({ header, field, filled: filledIn(at) })),
          },
  };
}
