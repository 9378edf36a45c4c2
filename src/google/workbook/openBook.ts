/** What stands in the open spreadsheet: the profile, the settings, the list and our own columns? Each is read once. */

import { KEY_HEADER } from '../../mentor/mentorPage';
import { type FoundList, findList } from '../../sheet/list/findList';
import { DEFAULT_SETTINGS, readSettings, type Settings } from '../../sheet/settings/settingsBlock';
import { WrongCall } from '../../sheet/wrongCall';
import { activeSpreadsheet } from './activeSpreadsheet';
import { gridTabOf, gridTabs, isGrid } from './gridTabs';
import { isFilledTab, isOfList } from './listsOfTab';
import { COLUMN_NAMES, isColumnName, isTabName, rangeOf } from './namedRanges';
import { type Block, type Grid, isAllBlank, profileBlock, settingsBlockOf } from './ownBlocks';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
export interface Book {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly profile: Block | null;
  readonly settingsBlock: Block | null;
  readonly settings: Settings;
  /** The tab with the list. */
  readonly sheet: Sheet;
  readonly grid: Grid;
  readonly list: FoundList | null;
  /** Our own header cells on that tab, and their range name. */
  readonly owned: Range | null;
  readonly ownedName: string | null;
}

/** What is read once, whichever tab is looked at. */
interface Workbook {
  readonly of: Pick<Book, 'spreadsheet' | 'profile' | 'settingsBlock' | 'settings'>;
  tabOf(sheet: Sheet): Tab;
  /** The profile, the settings, and tabs that MatchSheet made of a list: none of them is one. */
  isOurs(sheet: Sheet): boolean;
}

/**
 * Reads the profile, the settings and one tab: the one in front, or another where that holds no list.
 * @param wanted The id of the tab that was looked at before, for what is done with an answer.
 */
export function openBook(wanted?: number): Book {
  const workbook = readWorkbook();
  return { ...workbook.of, ...(wanted === undefined ? firstWithList(workbook) : theTab(workbook, wanted)) };
}

/** One for each tab that holds a list, in the order of the tabs. */
export function openBooks(): Book[] {
  const workbook = readWorkbook();
  return gridTabs(workbook.of.spreadsheet)
    .filter((sheet) => !workbook.isOurs(sheet))
    .map((sheet) => ({ ...workbook.of, ...workbook.tabOf(sheet) }))
    .filter(({ list, sheet }) => list !== null && !isFilledTab(sheet));
}

function readWorkbook(): Workbook {
  const spreadsheet = activeSpreadsheet();
  const named = spreadsheet.getNamedRanges().map((one) => ({ name: one.getName(), range: rangeOf(spreadsheet, one) }));
  const whole = named.flatMap(({ name, range }) => (range === null ? [] : [{ name, range }]));
  const ranges = new Map(whole.map(({ name, range }) => [name.toUpperCase(), range]));
  const profile = profileBlock(ranges);
  const settingsBlock = settingsBlockOf(ranges);
  const settings = settingsBlock === null ? DEFAULT_SETTINGS : readSettings(settingsBlock.values);
  const ownedOn = (sheet: Sheet): OwnedHere => {
    const found = whole.find(
      ({ name, range }) => isColumnName(COLUMN_NAMES.score, name) && range?.getSheet().getSheetId() === sheet.getSheetId(),
    );
    return { owned: found?.range ?? null, ownedName: found?.name ?? null };
  };
  const tabOf = (sheet: Sheet): Tab => ({ sheet, ...ownedOn(sheet), ...listOn(sheet, settings, ownedOn(sheet).owned) });
  const ours = [profile?.range, settingsBlock?.range, ...whole.flatMap(({ name, range }) => (isTabName(name) ? [range] : []))];
  const isOurs = (sheet: Sheet): boolean => ours.some((range) => range?.getSheet().getSheetId() === sheet.getSheetId());
  return { of: { spreadsheet, profile, settingsBlock, settings }, tabOf, isOurs };
}

type OwnedHere = Pick<Book, 'owned' | 'ownedName'>;

interface Tab extends OwnedHere {
  readonly sheet: Sheet;
  readonly grid: Grid;
  readonly list: FoundList | null;
}

/** First the tab in front, or the list that a plan in front was made of, then the others: most lists are found with one read. */
function firstWithList({ of: { spreadsheet }, tabOf, isOurs }: Workbook): Tab {
  const active = spreadsheet.getActiveSheet();
  const seen = isGrid(active) ? tabOf(active) : { sheet: active, grid: [], list: null, owned: null, ownedName: null };
  const isFilled = isOurs(active);
  const front = isFilled ? { ...seen, list: null } : seen;
  if (front.list !== null) return front;
  const others = gridTabs(spreadsheet).filter((sheet) => sheet.getSheetId() !== active.getSheetId() && !isOurs(sheet));
  const meant = isFilled && isGrid(active) ? others.filter((sheet) => isOfList(active, sheet.getName())) : [];
  for (const sheet of [...meant, ...others]) {
    const tab = tabOf(sheet);
    if (tab.list !== null) return tab;
  }
  return front;
}

function theTab({ of: { spreadsheet }, tabOf }: Workbook, wanted: number): Tab {
  const sheet = gridTabOf(spreadsheet, wanted);
  if (sheet === undefined) throw new WrongCall('the tab that this was read from is gone');
  return tabOf(sheet);
}

export function profileOf<Own extends Pick<Block, 'values'>>({ profile }: { readonly profile: Own | null }): Own {
  if (profile === null || isAllBlank(profile.values))
    throw new WrongCall('there is no profile yet: fill in “Your profile” first');
  return profile;
}

/** The profile's rows as of the person's own day, which the stamped one may be behind. */
export const profileOn = (book: Book, today: string | undefined): Grid => {
  const { values } = profileOf(book);
  return today === undefined ? values : [['Today', today], ...values];
};

function listOn(sheet: Sheet, settings: Settings, owned: Range | null): { readonly grid: Grid; readonly list: FoundList | null } {
  const grid = sheet.getDataRange().getValues();
  const isOwnedHere = owned !== null && owned.getSheet().getSheetId() === sheet.getSheetId();
  const ours = isOwnedHere ? ([owned.getColumn() - 1, owned.getColumn() - 1 + owned.getNumColumns()] as const) : null;
  // A mentor's page that came back is no list, whatever its name.
  const isPage = grid.some((row) => row.some((cell) => cell === KEY_HEADER));
  return { grid, list: isPage ? null : findList(grid, settings.corrections, ours) };
}
