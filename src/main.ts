/** What may the sheet call? The only entry of the add-on; the build puts one top-level function before each name. */
import { call as callFunction } from './functions/call';
import { evidencePack } from './google/evidence/evidencePack';

export const call = (name: string, args: ArrayLike<unknown>): unknown => callFunction(name, args, evidencePack);
export { onServer } from './google/server/entryPoints';
