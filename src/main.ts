/** What may the sheet call? The only entry of the add-on; the build puts one top-level function before each name. */
import { call as callFunction } from './functions/call';
import { evidencePack } from './google/evidence/evidencePack';
import type { Entry } from './google/server/entryNames';
import { onServer as answer } from './google/server/entryPoints';
import { askZoneAnew } from './google/workbook/daysOfZone';

export function call(name: string, args: ArrayLike<unknown>): unknown {
  askZoneAnew();
  return callFunction(name, args, evidencePack);
}

export function onServer(name: Entry, argument?: unknown): unknown {
  askZoneAnew();
  return answer(name, argument);
}
