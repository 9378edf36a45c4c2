/** What does `npm run build` make? The add-on for Google, the heads of the function pages, and the page of the local workbook. */
import { buildAddon } from './addon';
import { writePages } from './docs';
import { buildHost } from './host';

await writePages(await buildAddon());
await buildHost();
