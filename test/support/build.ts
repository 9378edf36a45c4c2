/** Builds what the tests look at, where it does not stand there already: the add-on as it is pushed, and the page of the local workbook. Unpacks the browser, which two workers would do at once. */
import { addonAsItIs, hostAsItIs } from '../../build/builtAlready';
import { browserFile } from '../e2e/browserFile.ts';

export default async function setup(): Promise<void> {
  await addonAsItIs();
  await hostAsItIs();
  await browserFile();
}
