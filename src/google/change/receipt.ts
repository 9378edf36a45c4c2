/** Where stands what is being changed just now, or was changed last, so that the next press takes back what was left half done, or gives the answer that was lost? In the spreadsheet's own data, on no tab. */
import { sumsOf } from './contents';
import type { Content, Done, Receipt, Step } from './step';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Only this add-on sees it, and no copy of a tab takes it along. */
const KEY = 'matchsheet-underway';
/** Google keeps 30,000 characters of such data for a spreadsheet. */
const MOST_CHARACTERS = 28_000;

/** Before anything of it is done. What does not fit can only be taken back by this press itself. */
export function keepReceipt(spreadsheet: Spreadsheet, receipt: Receipt): void {
  const text = [receipt, shortened(receipt), fitting(shortened(receipt))].map((one) => JSON.stringify(one)).find(fits);
  if (text !== undefined) keep(spreadsheet, text);
}

/** In its place, as soon as all of it is done. */
export function keepDone(spreadsheet: Spreadsheet, done: Done): void {
  const text = [done, shortened(done)].map((one) => JSON.stringify(one)).find(fits);
  if (text === undefined) forgetReceipt(spreadsheet);
  else keep(spreadsheet, text);
}

const fits = (text: string): boolean => text.length <= MOST_CHARACTERS;

function keep(spreadsheet: Spreadsheet, text: string): void {
  const [known] = receiptsIn(spreadsheet);
  if (known === undefined) spreadsheet.addDeveloperMetadata(KEY, text, SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
  else known.setValue(text);
}

/** What an earlier press left half done, or the last one that was done; null where nothing is known. */
export function receiptLeft(spreadsheet: Spreadsheet): Receipt | Done | null {
  const [known] = receiptsIn(spreadsheet);
  return known === undefined ? null : (JSON.parse(known.getValue() ?? '') as Receipt | Done);
}

export function forgetReceipt(spreadsheet: Spreadsheet): void {
  for (const known of receiptsIn(spreadsheet)) known.remove();
}

const receiptsIn = (spreadsheet: Spreadsheet) => spreadsheet.getDeveloperMetadata().filter((one) => one.getKey() === KEY);

/** What was written is told by its sum as well. */
const shortened = <Kept extends { readonly steps: readonly Step[] }>(kept: Kept): Kept => ({
  ...kept,
  steps: kept.steps.map(withSums),
});

/** Without the blocks of cells that are too long. */
const fitting = ({ steps, ...rest }: Receipt): Receipt => ({
  steps: steps.filter((step) => JSON.stringify(step).length <= MOST_CHARACTERS / 10),
  ...rest,
});

function withSums(step: Step): Step {
  if (step.is !== 'cells' || step.put.contents === null) return step;
  const values = step.put.contents.map((row) => row.map(asRead));
  // What a formula answers is not known here.
  if (values.some((row) => row.includes(null))) return step;
  return { ...step, put: { contents: null, formats: step.put.formats, sums: sumsOf(values) } };
}

function asRead(content: Content): unknown {
  if (typeof content !== 'object') return content;
  return 'instant' in content ? new Date(content.instant) : null;
}
