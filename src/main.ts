/** What may the sheet call? The only entry of the add-on; the build puts one top-level function before each name of the catalogue. */
export { call } from './functions/call';
