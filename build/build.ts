/** What does `npm run build` make? The add-on for Google. */
import { buildAddon } from './addon';

await buildAddon();
