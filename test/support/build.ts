/** Builds what the tests look at: the add-on as it is pushed. */
import { buildAddon } from '../../build/addon';

export default async function setup(): Promise<void> {
  await buildAddon();
}
