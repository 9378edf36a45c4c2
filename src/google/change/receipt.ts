/** Where is the current or last change kept, so that the next press can take back what was left half done, or repeat an answer that was lost? In the spreadsheet's own data, on no tab. */
import { WrongCall } from '../../sheet/wrongCall';
import { sumsOf } from './contents';
import { packed, unpacked } from './packed';
import type { Content, Done, Receipt, Step } from './step';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Only this add-on sees it, and no copy of a tab takes it along. */
const KEY = 'matchsheet-underway';
/** Google keeps 30,000 characters of such data for a spreadsheet. */
const MOST_CHARACTERS = 28_000;
/** What was kept once is kept again with what was tried since. */
const MOST_LATER = MOST_CHARACTERS + 500;

/**
 * Before anything of it is done.
 * @throws WrongCall where Google keeps less than it takes to put all of it back.
 */
export function keepReceipt(spreadsheet: Spreadsheet, receipt: Receipt): void {
  const isLater = receipt.tries !== undefined || receipt.undoes !== undefined;
  const text = textFor(receipt, isLater ? MOST_LATER : MOST_CHARACTERS);
  if (text === null)
    throw new WrongCall(
      'there is more text here than MatchSheet can put back if a press breaks off, so none of it was changed: delete our columns or our tab yourself, or shorten the longest cells, and try again',
    );
  keep(spreadsheet, text);
}

/** Takes the place of the receipt as soon as all of it is done. */
export function keepDone(spreadsheet: Spreadsheet, done: Done): void {
  const text = textFor(done, MOST_CHARACTERS);
  if (text === null) forgetReceipt(spreadsheet);
  else keep(spreadsheet, text);
}

/** As it is, or with sums, or with sums and packed: the first that fits. */
function textFor(kept: Receipt | Done, most: number): string | null {
  const whole = JSON.stringify(kept);
  if (whole.length <= most) return whole;
  const short = JSON.stringify({ ...kept, steps: kept.steps.map(withSums) });
  if (short.length <= most) return short;
  const least = JSON.stringify({ packed: packed(short) });
  return least.length <= most ? least : null;
}

function keep(spreadsheet: Spreadsheet, text: string): void {
  const [known] = receiptsIn(spreadsheet);
  if (known === undefined) spreadsheet.addDeveloperMetadata(KEY, text, SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
  else known.setValue(text);
}

/** What an earlier press left half done, or the last one that was done; null where nothing is known. */
export function receiptLeft(spreadsheet: Spreadsheet): Receipt | Done | null {
  const [known] = receiptsIn(spreadsheet);
  return known === undefined ? null : readReceipt(known.getValue() ?? '');
}

function readReceipt(text: string): Receipt | Done {
  const kept = JSON.parse(text) as Receipt | Done | { readonly packed: string };
  return 'packed' in kept ? readReceipt(unpacked(kept.packed)) : kept;
}

export function forgetReceipt(spreadsheet: Spreadsheet): void {
  for (const known of receiptsIn(spreadsheet)) known.remove();
}

const receiptsIn = (spreadsheet: Spreadsheet) => spreadsheet.getDeveloperMetadata().filter((one) => one.getKey() === KEY);

/** What was written is told by its sum. */
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
