// How do the menu and the sidebar of the add-on work beside the grid? The script's functions run with stand-ins for Google's services.
import type { Workbook } from '../engine/workbook.ts';
import { servicesFor } from '../google/office.ts';
import type { Globals } from '../google/services.ts';
import { showMenu } from './addonMenu.ts';
import { cellOnScreen } from './cellOnScreen.ts';
import { sidebarFrame } from './sidebarFrame.ts';
import { toast } from './toasts.ts';

type Callable = (...args: unknown[]) => unknown;

export interface AddonFiles {
  readonly code: string;
  readonly sidebar: string;
  readonly evidence: string;
  /** What gives the sidebar's page its `google.script`. */
  readonly bridge: string;
}

/** Runs onOpen, as Sheets does when a file is opened, and answers what was chosen in the menu from then on. */
export function offerAddon(
  workbook: Workbook,
  { code, sidebar, evidence, bridge }: AddonFiles,
  tell: (trouble: unknown) => void,
): void {
  const place = document.getElementById('sidebar');
  if (place === null) return;
  const frame = sidebarFrame(place, bridge, (name, args) => services.run(name, args));
  const choose = (functionName: string): void => {
    try {
      services.run(functionName);
    } catch (error) {
      tell(error);
    }
  };
  const services = servicesFor(
    workbook,
    runIn(code),
    { Sidebar: sidebar, Evidence: evidence },
    {
      showMenu: (items) => showMenu(items, choose),
      showSidebar: (page, title) => frame.show(page, title),
      alert: (message) => window.alert(message),
      toast,
      reveal: (address) => {
        cellOnScreen(workbook.sheet, address).catch(tell);
      },
    },
  );
  services.run('onOpen', [{}], 'LIMITED');
}

/** Afresh for each call: the script is the body of a function, whose parameters are Google's globals. */
const runIn =
  (code: string) =>
  (functionName: string, args: readonly unknown[], globals: Globals): unknown => {
    const names = Object.keys(globals);
    const find = `return typeof ${functionName} === 'function' ? ${functionName} : undefined;`;
    if (!/^\w+$/.test(functionName)) throw new Error(`Script function not found: ${functionName}`);
    const start = new Function(...names, `${code}\n${find}`) as (...values: unknown[]) => Callable | undefined;
    const run = start(...names.map((name) => globals[name as keyof Globals]));
    if (run === undefined) throw new Error(`Script function not found: ${functionName}`);
    return run(...args);
  };
