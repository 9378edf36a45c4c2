/** How does it get beside the profile how each of its rows was read? One formula in the first free columns right of it, never over a person's words. */
import { isBlank } from '../../sheet/cell';
import { WrongCall } from '../../sheet/wrongCall';
import { carryOut, removeForGood } from '../change/carryOut';
import { clearCells, putFormula, putName, putNote, putWidths } from '../change/plan';
import { makeRoom } from '../change/room';
import type { Asks } from '../contract/requests';
import { cellName } from '../workbook/a1';
import { rangeNamed } from '../workbook/namedRanges';
import { type Book, profileOf } from '../workbook/openBook';
import type { Block } from '../workbook/ownBlocks';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const NAME = 'MATCHSHEET_PROFILE_READ';
/** Read as, and Check. */
const WIDTH = 2;
const PIXELS = [260, 380];
const IS_OURS = /^=\s*(?:MS_)?PROFILE_READ\s*\(/i;

/** Written at `cell`, or nothing yet, since the column beside the profile is used and `cell` is the first that is free. */
export interface ProfileReadShown {
  readonly is: 'shown' | 'asks';
  readonly cell: string;
}

/** The cell of the formula, where it stands as it was written. */
export function profileReadOn(spreadsheet: Spreadsheet): Range | null {
  const cell = rangeNamed(spreadsheet, NAME);
  return cell !== null && IS_OURS.test(cell.getFormula()) ? cell : null;
}

export const nameOf = (cell: Range): string => cellName(cell.getRow() - 1, cell.getColumn() - 1);

/** @param isElsewhereToo The person agreed to the first free columns; else only those right beside the profile are taken. */
export function showProfileRead(book: Book, { isElsewhereToo }: Asks['showProfileRead']): ProfileReadShown {
  const there = profileReadOn(book.spreadsheet);
  if (there !== null) return { is: 'shown', cell: nameOf(there) };
  const profile = profileOf(book);
  const beside = profile.range.getColumn() + profile.range.getNumColumns();
  const column = firstFree(profile, beside);
  const top = profile.range.getRow();
  const cell = cellName(top - 1, column - 1);
  if (column !== beside && !isElsewhereToo) return { is: 'asks', cell };
  const sheet = profile.range.getSheet();
  const missing = column + WIDTH - 1 - sheet.getMaxColumns();
  makeRoom(sheet, 'insertColumns', column + WIDTH - 1);
  const first = sheet.getRange(top, column);
  const wide = putWidths(sheet, column, PIXELS);
  const widths = wide.map(({ was }) => was);
  carryOut([
    putName(book.spreadsheet, NAME, first),
    ...wide,
    putFormula(first, `=PROFILE_READ(${profile.name})`),
    putNote(first, [first.getNote(), noteFor(Math.max(0, missing), widths)].filter(Boolean).join('\n')),
  ]);
  return { is: 'shown', cell };
}

/** Of two columns side by side, blank as far down as the profile reaches, the first. */
function firstFree({ range }: Block, beside: number): number {
  const sheet = range.getSheet();
  const last = sheet.getMaxColumns();
  const across = last - beside + 1;
  if (across <= 0) return beside;
  const block = sheet.getRange(range.getRow(), beside, range.getNumRows(), across);
  const [values, formulas] = [block.getValues(), block.getFormulas()];
  const isFree = (at: number): boolean =>
    values.every((row, down) => (at >= across || isBlank(row[at])) && (formulas[down]?.[at] ?? '') === '');
  for (let at = 0; at < across; at += 1) if (isFree(at) && isFree(at + 1)) return beside + at;
  return last + 1;
}

/** The columns as they were before, for whoever takes it away. */
const noteFor = (added: number, widths: readonly number[]): string =>
  `Written by MatchSheet. [${added} added, ${widths.join(' and ')} wide before]`;
const BEFORE = /\[(\d+) added, (\d+) and (\d+) wide before\]$/;

/** Takes the formula away, with what was made for it; a cell that says something else by now stays. Done twice it is done once. */
export function hideProfileRead({ spreadsheet }: Book): void {
  if (rangeNamed(spreadsheet, NAME) === null) return;
  const there = profileReadOn(spreadsheet);
  if (there === null) throw new WrongCall('what is beside your profile is no longer a MatchSheet formula, so it stays');
  const [sheet, column, note] = [there.getSheet(), there.getColumn(), there.getNote()];
  const [added = 0, ...widths] = (BEFORE.exec(note) ?? []).slice(1).map(Number);
  const narrow = putWidths(sheet, column, widths).filter(({ was }, at) => was === PIXELS[at]);
  carryOut([
    putName(spreadsheet, NAME, null),
    clearCells(there),
    ...(widths.length > 0 ? [putNote(there, note.replace(/\n?Written by MatchSheet\. \[.*\]$/, ''))] : []),
    ...narrow,
  ]);
  const last = sheet.getMaxColumns();
  if (added > 0 && column + WIDTH - 1 === last)
    removeForGood([{ is: 'deleteColumns', tab: sheet.getSheetId(), from: last - added + 1, count: added, of: last }]);
}
