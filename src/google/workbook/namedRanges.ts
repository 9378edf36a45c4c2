/** By which range names does MatchSheet know its own? They move with inserted columns, follow a renamed tab and travel with a copy. */
import { WrongCall } from '../../sheet/wrongCall';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange;

/** The second is for sheets where somebody's own range has the first name. */
export const PROFILE_NAMES = ['PROFILE', 'MATCHSHEET_PROFILE'] as const;
export const SETTINGS_NAMES = ['SETTINGS', 'MATCHSHEET_SETTINGS'] as const;

/** On the header cells of columns that MatchSheet fills; each list of a spreadsheet has its own, numbered. */
export const COLUMN_NAMES = {
  score: 'MATCHSHEET_SCORE',
  scoredAs: 'MATCHSHEET_SCORED_AS',
  review: 'MATCHSHEET_REVIEW',
} as const;
type ColumnName = (typeof COLUMN_NAMES)[keyof typeof COLUMN_NAMES];

/** On tabs that MatchSheet fills as a whole. */
export const TAB_NAMES = {
  plan: 'MATCHSHEET_PLAN',
  mentor: 'MATCHSHEET_MENTOR',
  snapshots: 'MATCHSHEET_SNAPSHOT',
  order: 'MATCHSHEET_ORDER',
  shortlist: 'MATCHSHEET_SHORTLIST',
  evidence: 'MATCHSHEET_EVIDENCE',
  messages: 'MATCHSHEET_MESSAGES',
} as const;

/** A copied tab has its names with its title before. */
const COPIED = '^(?:.*!)?';
const BUILT = new RegExp(`${COPIED}(?:${Object.values(TAB_NAMES).join('|')})`, 'i');
export const isTabName = (name: string): boolean => BUILT.test(name);
export const isColumnName = (of: ColumnName, name: string): boolean => new RegExp(`${COPIED}${of}(?:_\\d+)?$`, 'i').test(name);

/** Null where its cells or its tab are deleted: the broken name itself fails when it is asked. */
export const rangeOf = (spreadsheet: Spreadsheet, named: NamedRange): Range | null => spreadsheet.getRangeByName(named.getName());

/** Those on the columns of this tab. */
export const columnsNamed = (spreadsheet: Spreadsheet, sheet: Sheet, of: ColumnName): NamedRange[] =>
  spreadsheet
    .getNamedRanges()
    .filter(
      (one) => isColumnName(of, one.getName()) && rangeOf(spreadsheet, one)?.getSheet().getSheetId() === sheet.getSheetId(),
    );

/** Whatever letters somebody has typed it in. */
export function rangeNamed(spreadsheet: Spreadsheet, name: string): Range | null {
  const named = spreadsheet.getNamedRanges().find((one) => one.getName().toUpperCase() === name);
  return named === undefined ? null : rangeOf(spreadsheet, named);
}

const namesTaken = (spreadsheet: Spreadsheet): ReadonlySet<string> =>
  new Set(spreadsheet.getNamedRanges().map((named) => named.getName().toUpperCase()));

/** The name, and its numbers: further lists have tabs of their own. */
export const rangesNamed = (spreadsheet: Spreadsheet, name: string): { readonly name: string; readonly range: Range }[] =>
  spreadsheet.getNamedRanges().flatMap((named) => {
    const own = named.getName();
    const range = new RegExp(`^${name}(?:_\\d+)?$`, 'i').test(own) ? rangeOf(spreadsheet, named) : null;
    return range === null ? [] : [{ name: own, range }];
  });

/** The first of these names that no range of the spreadsheet has. */
export function freeName(spreadsheet: Spreadsheet, names: readonly string[]): string {
  const taken = namesTaken(spreadsheet);
  const free = names.find((name) => !taken.has(name));
  if (free === undefined)
    throw new WrongCall(`the range names ${names.join(' and ')} are both taken by other ranges: delete one`);
  return free;
}

/** The name, or the first number of it that is free: for further lists in one spreadsheet. */
export function freeNumberedName(spreadsheet: Spreadsheet, of: string): string {
  const taken = namesTaken(spreadsheet);
  let name: string = of;
  for (let at = 2; taken.has(name); at += 1) name = `${of}_${at}`;
  return name;
}
