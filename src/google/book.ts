/** What stands in the open spreadsheet: the profile, the settings, the list and our own columns? Each is read once. */

import { readLabel } from '../reading/labelWords';
import { isBlank, textOf } from '../sheet/cell';
import { type FoundList, findList } from '../sheet/findList';
import { DEFAULT_SETTINGS, readSettings, type Settings } from '../sheet/settingsBlock';
import { WrongCall } from '../sheet/wrongCall';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
export type Grid = readonly (readonly unknown[])[];

/** The range on the header cells of the columns that MatchSheet fills: it moves with them and travels with a copy. */
export const SCORE_NAME = 'MATCHSHEET_SCORE';
/** The second is for sheets where somebody's own range has the first name. */
export const PROFILE_NAMES = ['PROFILE', 'MATCHSHEET_PROFILE'] as const;
export const SETTINGS_NAMES = ['SETTINGS', 'MATCHSHEET_SETTINGS'] as const;

export interface Block {
  readonly name: string;
  readonly range: Range;
  readonly values: Grid;
}

export interface Book {
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly profile: Block | null;
  readonly settingsBlock: Block | null;
  readonly settings: Settings;
  /** The tab with the list. */
  readonly sheet: Sheet;
  readonly grid: Grid;
  readonly list: FoundList | null;
  /** Our own header cells on that tab. */
  readonly owned: Range | null;
}

/** Reads the profile, the settings and one tab: the one in front, or another where that holds no list. */
export function openBook(): Book {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const ranges = new Map(spreadsheet.getNamedRanges().map((named) => [named.getName().toUpperCase(), named.getRange()]));
  const profile = blockOf(ranges, PROFILE_NAMES, isProfile);
  const settingsBlock = blockOf(ranges, SETTINGS_NAMES, isTwoWide);
  const settings = settingsBlock === null ? DEFAULT_SETTINGS : readSettings(settingsBlock.values);
  const owned = ranges.get(SCORE_NAME) ?? null;
  const active = spreadsheet.getActiveSheet();
  const isOurs = [profile, settingsBlock].some((block) => block?.range.getSheet().getSheetId() === active.getSheetId());
  const front = isOurs && owned !== null ? owned.getSheet() : active;
  const { sheet, ...there } = firstWithList([front, ...(owned === null ? [] : [owned.getSheet()])], spreadsheet, settings, owned);
  const ownedThere = owned !== null && owned.getSheet().getSheetId() === sheet.getSheetId() ? owned : null;
  return { spreadsheet, profile, settingsBlock, settings, sheet, owned: ownedThere, ...there };
}

interface Tab {
  readonly sheet: Sheet;
  readonly grid: Grid;
  readonly list: FoundList | null;
}

/** The tab in front, the scored one, and only then the others: most lists are found with one read. */
function firstWithList(likely: readonly Sheet[], spreadsheet: Book['spreadsheet'], settings: Settings, owned: Range | null): Tab {
  const seen = new Set<number>();
  let front: Tab | null = null;
  for (const tabs of [() => likely, () => spreadsheet.getSheets()])
    for (const sheet of tabs()) {
      if (seen.has(sheet.getSheetId())) continue;
      seen.add(sheet.getSheetId());
      const tab = { sheet, ...listOn(sheet, settings, owned) };
      if (tab.list !== null) return tab;
      front ??= tab;
    }
  return front as Tab;
}

/** The first range of these names that can be ours: the short name may be somebody's for something else. */
function blockOf(ranges: ReadonlyMap<string, Range>, names: readonly string[], isOurs: (values: Grid) => boolean): Block | null {
  for (const name of names) {
    const range = ranges.get(name);
    const values = range?.getValues();
    if (range !== undefined && values !== undefined && isOurs(values)) return { name, range, values };
  }
  return null;
}

const isTwoWide = (values: Grid): boolean => (values[0]?.length ?? 0) >= 2;

const isProfile = (values: Grid): boolean =>
  isTwoWide(values) && values.some(([label]) => !isBlank(label) && readLabel(textOf(label)) !== 'other');

/** The first of these names that no range of the spreadsheet has. */
export function freeName(spreadsheet: Book['spreadsheet'], names: readonly string[]): string {
  const taken = new Set(spreadsheet.getNamedRanges().map((named) => named.getName().toUpperCase()));
  const free = names.find((name) => !taken.has(name));
  if (free === undefined)
    throw new WrongCall(`the range names ${names.join(' and ')} are both taken by other ranges: delete one`);
  return free;
}

export function profileOf({ profile }: Book): Block {
  if (profile === null) throw new WrongCall('there is no profile yet: fill in “Your profile” first');
  return profile;
}

function listOn(sheet: Sheet, settings: Settings, owned: Range | null): { readonly grid: Grid; readonly list: FoundList | null } {
  const grid = sheet.getDataRange().getValues();
  const isOwnedHere = owned !== null && owned.getSheet().getSheetId() === sheet.getSheetId();
  return { grid, list: findList(grid, settings.corrections, isOwnedHere ? owned.getColumn() - 1 : undefined) };
}
