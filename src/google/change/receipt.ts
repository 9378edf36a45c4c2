/** Where stands what is being changed just now, so that whoever presses next can take back what was left half done? In the spreadsheet's own data, on no tab. */
import { sumsOf } from './contents';
import type { Receipt, Step } from './step';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Only this add-on sees it, and no copy of a tab takes it along. */
const KEY = 'matchsheet-underway';
/** Google keeps 30,000 characters of such data for a spreadsheet. */
const MOST_CHARACTERS = 28_000;

/** Before anything of it is done. What does not fit can only be taken back by this press itself. */
export function keepReceipt(spreadsheet: Spreadsheet, receipt: Receipt): void {
  const text = [receipt, shortened(receipt), fitting(shortened(receipt))]
    .map((one) => JSON.stringify(one))
    .find((one) => one.length <= MOST_CHARACTERS);
  if (text === undefined) return;
  const [known] = receiptsIn(spreadsheet);
  if (known === undefined) spreadsheet.addDeveloperMetadata(KEY, text, SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
  else known.setValue(text);
}

/** What an earlier press left half done; null where nothing was. */
export function receiptLeft(spreadsheet: Spreadsheet): Receipt | null {
  const [known] = receiptsIn(spreadsheet);
  return known === undefined ? null : (JSON.parse(known.getValue() ?? '') as Receipt);
}

export function forgetReceipt(spreadsheet: Spreadsheet): void {
  for (const known of receiptsIn(spreadsheet)) known.remove();
}

const receiptsIn = (spreadsheet: Spreadsheet) => spreadsheet.getDeveloperMetadata().filter((one) => one.getKey() === KEY);

/** What was written is told by its sum as well. */
const shortened = ({ steps, ...rest }: Receipt): Receipt => ({ steps: steps.map(withSums), ...rest });

/** Without the blocks of cells that are too long. */
const fitting = ({ steps, ...rest }: Receipt): Receipt => ({
  steps: steps.filter((step) => JSON.stringify(step).length <= MOST_CHARACTERS / 10),
  ...rest,
});

function withSums(step: Step): Step {
  if (step.is !== 'cells' || step.put.contents === null) return step;
  const values = step.put.contents.map((row) => row.map((one) => (typeof one === 'object' ? JSON.stringify(one) : one)));
  return { ...step, put: { contents: null, formats: step.put.formats, sums: sumsOf(values) } };
}
