/** What does `npm run build` make? The add-on for Google, the heads of the function pages, and the page of the local workbook. */
import { pathToFileURL } from 'node:url';
import { buildAddon } from './addon';
import { writePages } from './docs';
import { buildHost } from './host';

export async function buildAll(): Promise<void> {
  await writePages(await buildAddon());
  await buildHost();
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await buildAll();
