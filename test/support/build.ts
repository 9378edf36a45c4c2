/** Builds what the tests look at: the add-on as it is pushed, and the page of the local workbook. Unpacks the browser, which two workers would do at once. */
import { addonAsItIs } from '../../build/builtAlready';
import { buildHost } from '../../build/host';
import { browserFile } from '../e2e/browserFile.ts';

export default async function setup(): Promise<void> {
  await addonAsItIs();
  await buildHost();
  await browserFile();
}
