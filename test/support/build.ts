/** Builds what the tests look at: the add-on as it is pushed, and the page of the local workbook. */
import { buildAddon } from '../../build/addon';
import { buildHost } from '../../build/host';

export default async function setup(): Promise<void> {
  await buildAddon();
  await buildHost();
}
