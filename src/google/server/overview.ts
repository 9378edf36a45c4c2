/** What does the sidebar's first page show of the spreadsheet: profile, list, score? */
import { type HowSettled, howSettled } from '../../planning/readings/listReadings';
import type { ProgramField } from '../../reading/headers/programFields';
import { isBlank, textOf } from '../../sheet/cell';
import { isEmptyRow } from '../../sheet/list/programRows';
import { meaningOf } from '../../sheet/list/programsBlock';
import { readProfileRows, readProfileValues } from '../../sheet/profile/profileBlock';
import { checkProfile, missingIn } from '../../sheet/profile/profileChecks';
import { type ProfileReading, profileReadings } from '../../sheet/profile/profileReadings';
import { cut } from '../../show/limits';
import { isScoreFormula } from '../score/scoreColumns';
import { lists } from '../tabs/listTabs';
import { type OwnProfile, ownProfile } from '../tabs/ownProfile';
import { nameOf, profileReadOn } from '../tabs/profileRead';
import { saysUnticked } from '../tabs/settingsRows';
import { cellName } from '../workbook/a1';
import { openBook } from '../workbook/openBook';
import type { Block } from '../workbook/ownBlocks';

export interface Overview {
  /** Filled rows of the profile; null where there is none. */
  readonly profile: readonly ProfileReading[] | null;
  /** A profile that stands on a tab without its range name; null where there is none, or a named one. */
  readonly ownProfile: OwnProfile | null;
  /** Rows of it that contradict another or are not understood, each with what to ask oneself. */
  readonly profileChecks: readonly { readonly label: string; readonly says: string }[];
  /** Labels that every plan asks for and no row says. */
  readonly profileMissing: readonly string[];
  /** The cell of the formula that shows beside the profile how it was read; null where there is none. */
  readonly profileReadAt: string | null;
  /** What stands in our columns. */
  readonly score: 'none' | 'formula' | 'values';
  /** A formula such as =TODAY() in the profile would leave every formula of ours loading: the cell, or null. */
  readonly volatileCell: string | null;
  /** The tab in front holds no list, so another was read. */
  readonly isAnotherTab: boolean;
  /** The tab that was read. */
  readonly tab: string;
  readonly sheetId: number;
  /** Other tabs that hold lists. */
  readonly otherLists: readonly string[];
  readonly list: LookedList | null;
}

interface LookedList {
  readonly rows: number;
  /** Distinct texts of its columns of facts, and how many of them are understood. */
  readonly texts: HowSettled;
  /** In the order of the sheet. */
  readonly columns: readonly OverviewColumn[];
}

export interface OverviewColumn {
  readonly header: string;
  readonly field: ProgramField | 'other';
  /** Filled cells below the header. */
  readonly filled: number;
  /** The first of them, cut short. */
  readonly example: string;
  /** Not read because it stands right of MatchSheet's own columns. */
  readonly isBeyond: boolean;
  /** Not read because a column before it says the same. */
  readonly isRepeated: boolean;
}

const LONGEST_EXAMPLE = 40;

export function overview(): Overview {
  const book = openBook();
  const { profile: block, list, owned, sheet, spreadsheet, grid, settings, settingsBlock } = book;
  // A range that an earlier try made and did not fill is no profile yet.
  const profile = block?.values.every((row) => row.every(isBlank)) ? null : block;
  const filledIn = (column: number): Pick<OverviewColumn, 'filled' | 'example'> => {
    const cells = grid.slice(list === null ? 0 : list.headerAt + list.headerRows).map((row) => row[column]);
    const filled = cells.filter((cell) => !isBlank(cell));
    return { filled: filled.length, example: cut(textOf(filled[0]), LONGEST_EXAMPLE) };
  };
  const readAt = profileReadOn(spreadsheet);
  const profileRows = profile === null ? [] : readProfileRows(profile.values);
  const checks = checkProfile(profileRows);
  return {
    profileChecks: profileRows.flatMap(({ at, label }) => {
      const says = checks.get(at);
      return says === undefined ? [] : [{ label, says }];
    }),
    profileMissing: profile === null ? [] : missingIn(profileRows),
    profileReadAt: readAt === null ? null : nameOf(readAt),
    ownProfile: ownProfile(book),
    profile: profile === null ? null : profileReadings(readProfileValues(profile.values)),
    score: owned === null ? 'none' : scoreIn(owned),
    volatileCell: profile === null ? null : volatileIn(profile),
    isAnotherTab: sheet.getSheetId() !== spreadsheet.getActiveSheet().getSheetId(),
    tab: sheet.getName(),
    sheetId: sheet.getSheetId(),
    otherLists: lists().filter((title) => title !== sheet.getName()),
    list:
      list === null
        ? null
        : {
            rows: grid.slice(list.headerAt + list.headerRows).filter((row) => !isEmptyRow(row, list.columns)).length,
            texts: howSettled(grid, list, settings, saysUnticked(settingsBlock)),
            columns: [...list.columns, ...list.others.map((other) => ({ ...other, field: 'other' as const }))]
              .sort((one, other) => one.at - other.at)
              .map(({ header, field, at }) => ({
                header,
                field,
                ...filledIn(at),
                isBeyond: owned !== null && at > owned.getColumn() && list.first < owned.getColumn(),
                isRepeated:
                  field === 'other' && list.columns.some((one) => one.field === meaningOf(header, settings.corrections)),
              })),
          },
  };
}

const scoreIn = (owned: GoogleAppsScript.Spreadsheet.Range): 'formula' | 'values' =>
  isScoreFormula(owned.getSheet().getRange(owned.getRow(), owned.getColumn()).getFormula()) ? 'formula' : 'values';

const VOLATILE = /(?<![\w.])(?:TODAY|NOW|RAND|RANDBETWEEN)\(/i;

function volatileIn({ range }: Block): string | null {
  const formulas = range.getFormulas();
  const row = formulas.findIndex((cells) => cells.some((formula) => VOLATILE.test(formula)));
  const column = formulas[row]?.findIndex((formula) => VOLATILE.test(formula)) ?? -1;
  return row < 0 ? null : cellName(range.getRow() - 1 + row, range.getColumn() - 1 + column);
}
