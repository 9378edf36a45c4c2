/** What happens when Google calls one of the entries? */
import type { Entry } from './entryNames';
import { onOpen, openSidebar, PANES } from './menu';
import { serve } from './serve';

export function onServer(name: Entry, argument?: unknown): unknown {
  if (name === 'serveSidebar') return serve(String(argument));
  if (name === 'onOpen' || name === 'onInstall') return onOpen();
  return openSidebar(PANES[name]);
}
