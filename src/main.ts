/** What may the sheet call? The only entry of the add-on; the build puts one top-level function before each name. */
export { call } from './functions/call';
export { onServer } from './google/server/entryPoints';
