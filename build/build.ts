/** What does `npm run build` make? The add-on for Google and the heads of the function pages. */
import { buildAddon } from './addon';
import { writePages } from './docs';

await writePages(await buildAddon());
