/** Builds what the tests look at: the add-on as it is pushed, and the page of the local workbook. */
import { addonAsItIs } from '../../build/builtAlready';
import { buildHost } from '../../build/host';

export default async function setup(): Promise<void> {
  await addonAsItIs();
  await buildHost();
}
