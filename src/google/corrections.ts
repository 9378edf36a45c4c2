/** How does the sheet remember what a header or an unticked box means? As a row of SETTINGS, where the formulas see it. (design §5) */
import { foldHeader } from '../reading/headerWords';
import { textOf } from '../sheet/cell';
import { headerCorrected } from '../sheet/settingsBlock';
import { WrongCall } from '../sheet/wrongCall';
import type { Asks } from './asks';
import { openBook } from './book';
import { settingsTab } from './settingsTab';

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
  const free = values.flatMap((row, at) => (at > 0 && row.every((cell) => textOf(cell) === '') ? [at] : []));
  for (const { is, label, value } of rows) {
    const there = values.findIndex(([known]) => is(textOf(known)));
    const row = there >= 0 ? there : free.shift();
    if (row === undefined) throw new WrongCall(`the range ${name} has no blank row left: make it longer`);
    const cells = range.getSheet().getRange(range.getRow() + row, range.getColumn(), 1, 2);
    cells.setNumberFormat('@');
    cells.setValues([[label, value]]);
  }
}
