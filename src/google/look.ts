/** What stands in the spreadsheet, as far as the first pages of the sidebar show it? */
import type { ProgramField } from '../reading/headerWords';
import { isBlank, textOf } from '../sheet/cell';
import type { FoundList } from '../sheet/findList';
import { readProfileValues } from '../sheet/profileBlock';
import { type ProfileReading, profileReadings } from '../sheet/profileReadings';
import { type Block, type Grid, openBook } from './book';
import { cellName } from './scoreFormula';

export interface Look {
  /** Filled rows of the profile; null where there is none. */
  readonly profile: readonly ProfileReading[] | null;
  readonly isScored: boolean;
  /** A formula such as =TODAY() in the profile would leave every formula of ours loading: the cell, or null. */
  readonly volatileCell: string | null;
  /** The list has unticked boxes, and SETTINGS does not say yet what they mean. */
  readonly asksUnticked: boolean;
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
  const { profile, list, owned, sheet, grid, settingsBlock } = openBook();
  const filledIn = (column: number): number =>
    list === null ? 0 : grid.slice(list.headerAt + list.headerRows).filter((row) => !isBlank(row[column])).length;
  return {
    profile: profile === null ? null : profileReadings(readProfileValues(profile.values)),
    isScored: owned !== null,
    volatileCell: profile === null ? null : volatileIn(profile),
    asksUnticked: list !== null && !saysUnticked(settingsBlock) && hasUnticked(grid, list),
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

const VOLATILE = /(?<![\w.])(?:TODAY|NOW|RAND|RANDBETWEEN)\(/i;

function volatileIn({ range }: Block): string | null {
  const formulas = range.getFormulas();
  const row = formulas.findIndex((cells) => cells.some((formula) => VOLATILE.test(formula)));
  const column = formulas[row]?.findIndex((formula) => VOLATILE.test(formula)) ?? -1;
  return row < 0 ? null : cellName(range.getRow() - 1 + row, range.getColumn() - 1 + column);
}

const saysUnticked = (settings: Block | null): boolean =>
  settings?.values.some(([label, value]) => /^unticked box means/i.test(textOf(label)) && !isBlank(value)) ?? false;

/** Facts of the program only: an unticked "Applied" is the applicant's own. */
const hasUnticked = (grid: Grid, list: FoundList): boolean =>
  list.columns.some(
    ({ field, at }) => UNTICKED.test(field) && grid.slice(list.headerAt + list.headerRows).some((row) => row[at] === false),
  );

const UNTICKED = /^(?:visa|j1|h1b|imgs|usce|ecfmg|attempts|yog)$/;
