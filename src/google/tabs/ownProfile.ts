/** Which tab holds a profile that the applicant keeps without MatchSheet's range name, and how does it get the name? */
import { isBlank } from '../../sheet/cell';
import { findProfile } from '../../sheet/profile/findProfile';
import { WrongCall } from '../../sheet/wrongCall';
import { carryOut } from '../change/carryOut';
import { putName } from '../change/plan';
import { gridTabs } from '../workbook/gridTabs';
import { isFilledTab } from '../workbook/listsOfTab';
import { freeName, PROFILE_NAMES } from '../workbook/namedRanges';
import type { Book } from '../workbook/openBook';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** A profile stands at the top of its tab. */
const MOST_ROWS = 100;
const MOST_COLUMNS = 8;
/** With spare rows below, for what the sidebar will ask later. */
const HEIGHT = 60;

export interface OwnProfile {
  readonly tab: string;
  readonly answers: number;
}

interface Found extends OwnProfile {
  readonly range: Range;
}

/** Looked for only where no range has the name; null where no tab holds one. */
export const ownProfile = (book: Book): OwnProfile | null => {
  const found = book.profile === null ? foundIn(book) : null;
  return found === null ? null : { tab: found.tab, answers: found.answers };
};

function foundIn({ spreadsheet, settingsBlock }: Book): Found | null {
  const settings = settingsBlock?.range.getSheet().getSheetId();
  const found = gridTabs(spreadsheet)
    .filter((sheet) => sheet.getSheetId() !== settings && !isFilledTab(sheet))
    .flatMap((sheet): Found[] => {
      const most = Math.min(MOST_ROWS, sheet.getMaxRows());
      const grid = sheet.getRange(1, 1, most, Math.min(MOST_COLUMNS, sheet.getMaxColumns())).getValues();
      const place = findProfile(grid);
      if (place === null) return [];
      const { top, left, rows, answers } = place;
      const beyond = grid.slice(top + rows).findIndex((row) => !isBlank(row[left]) || !isBlank(row[left + 1]));
      const height = Math.min(Math.max(rows, HEIGHT), beyond < 0 ? most - top : rows + beyond);
      return [{ tab: sheet.getName(), answers, range: sheet.getRange(top + 1, left + 1, height, 2) }];
    });
  return found.sort((one, other) => other.answers - one.answers)[0] ?? null;
}

/** Gives it the range name, and changes no cell. */
export function takeOwnProfile(book: Book): void {
  if (book.profile !== null) return;
  const found = foundIn(book);
  if (found === null) throw new WrongCall('no tab holds a profile now: look again');
  carryOut([putName(book.spreadsheet, freeName(book.spreadsheet, PROFILE_NAMES), found.range)]);
}
