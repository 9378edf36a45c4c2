/** How does the sheet remember what a header or an unticked box means? As a row of SETTINGS, where the formulas see it. */
import { foldHeader } from '../../reading/headers/headerRoles';
import { isBlank, textOf } from '../../sheet/cell';
import { headerCorrected } from '../../sheet/settingsBlock';
import { WrongCall } from '../../sheet/wrongCall';
import type { Asks } from '../contract/requests';
import { openBook } from '../workbook/openBook';
import { settingsTab } from '../workbook/settingsTab';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** One row for each header; a row that is there already is changed. */
export function correctHeaders({ corrections }: Asks['correctHeaders']): void {
  write(
    corrections.map(({ header, field }) => ({
      is: (label) => headerCorrected(label) === foldHeader(header),
      label: `Column "${header.replace(/\s+/g, ' ').trim()}"`,
      value: field,
    })),
  );
}

export function setUnticked({ means }: Asks['setUnticked']): void {
  write([{ is: (label) => /^unticked box means/i.test(label), label: 'Unticked box means', value: means }]);
}

interface Row {
  readonly is: (label: string) => boolean;
  readonly label: string;
  readonly value: string;
}

function write(rows: readonly Row[]): void {
  const { spreadsheet, settingsBlock } = openBook();
  const name = settingsBlock?.name ?? settingsTab(spreadsheet);
  const range = spreadsheet.getRangeByName(name);
  if (range === null) throw new Error(`The range ${name} is gone.`);
  const values = settingsBlock?.values ?? range.getValues();
  const places = rows.map((row) => ({ ...row, at: values.findIndex(([known]) => row.is(textOf(known))) }));
  const free = values.flatMap((row, at) => (at > 0 && row.every((cell) => textOf(cell) === '') ? [at] : []));
  const missing = places.filter(({ at }) => at < 0).length - free.length;
  for (let more = 0; more < missing; more += 1) free.push(values.length + more);
  if (missing > 0) lengthen(spreadsheet, name, range, missing);
  for (const { at, label, value } of places) {
    const row = at >= 0 ? at : (free.shift() ?? values.length);
    const cells = range.getSheet().getRange(range.getRow() + row, range.getColumn(), 1, 2);
    cells.setNumberFormat('@');
    cells.setValues([[label, value]]);
  }
}

/** A full range grows downward where nothing stands below it; formulas name it, so they see its new rows at once. */
function lengthen(spreadsheet: Spreadsheet, name: string, range: Range, by: number): void {
  const sheet = range.getSheet();
  const below = range.getRow() + range.getNumRows();
  const there = Math.min(by, sheet.getMaxRows() - below + 1);
  const stands = there > 0 ? sheet.getRange(below, range.getColumn(), there, range.getNumColumns()).getValues() : [];
  if (stands.some((row) => !row.every(isBlank)))
    throw new WrongCall(`the range ${name} is full and something stands below it: move that, or make room in the range`);
  if (there < by) sheet.insertRowsAfter(sheet.getMaxRows(), by - there);
  spreadsheet.setNamedRange(
    name,
    sheet.getRange(range.getRow(), range.getColumn(), range.getNumRows() + by, range.getNumColumns()),
  );
}
