/** Which ranges are the profile and the settings? Those of the names that MatchSheet uses, if their cells can be it: a name may be somebody's for something else. */
import { readLabel } from '../../reading/headers/profileLabel';
import { isBlank, textOf } from '../../sheet/cell';
import { isSetting } from '../../sheet/settings/settingsBlock';
import { PROFILE_NAMES, SETTINGS_NAMES } from './namedRanges';

type Range = GoogleAppsScript.Spreadsheet.Range;
export type Grid = readonly (readonly unknown[])[];

export interface Block {
  readonly name: string;
  readonly range: Range;
  readonly values: Grid;
}

/** @param ranges By their names in capital letters. */
export const profileBlock = (ranges: ReadonlyMap<string, Range>): Block | null => blockOf(ranges, PROFILE_NAMES, isProfile);
export const settingsBlockOf = (ranges: ReadonlyMap<string, Range>): Block | null => blockOf(ranges, SETTINGS_NAMES, isSettings);

function blockOf(ranges: ReadonlyMap<string, Range>, names: readonly string[], isOurs: (values: Grid) => boolean): Block | null {
  for (const name of names) {
    const range = ranges.get(name);
    const values = range?.getValues();
    if (range !== undefined && values !== undefined && isOurs(values)) return { name, range, values };
  }
  return null;
}

const isTwoWide = (values: Grid): boolean => (values[0]?.length ?? 0) >= 2;

/** A blank one is ours too: an earlier try may have come no further. */
const isProfile = (values: Grid): boolean =>
  isTwoWide(values) && (isAllBlank(values) || values.some(([label]) => readLabel(textOf(label)) !== 'other'));

const isSettings = (values: Grid): boolean =>
  isTwoWide(values) && (isAllBlank(values) || values.some(([label]) => isSetting(textOf(label))));

export const isAllBlank = (values: Grid): boolean => values.every((row) => row.every(isBlank));
