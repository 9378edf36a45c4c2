// A workbook with the stand-ins for Google's services around it: what stands in the place of a person's spreadsheet?
import { readFileSync } from 'node:fs';
import { type Context, createContext, Script } from 'node:vm';
import type { Catalogue } from '../../host/engine/catalogue.ts';
import type { Workbook } from '../../host/engine/workbook.ts';
import { servicesFor } from '../../host/google/office.ts';
import type { MenuItem } from '../../host/google/services.ts';
import { openWorkbook } from '../../host/headless.ts';
import type { TabContent } from '../../host/workbookData.ts';

const code = readFileSync('dist/addon/Code.js', 'utf8');
const evidence = readFileSync('dist/addon/Evidence.html', 'utf8');
const compiled = new Script(code, { filename: 'Code.js' });
const catalogue = JSON.parse(readFileSync('dist/catalogue.json', 'utf8')) as Catalogue;

export interface DeskOfTest {
  readonly workbook: Workbook;
  readonly services: ReturnType<typeof servicesFor>;
  readonly seen: { menu: readonly (MenuItem | 'line')[]; sidebar: string; toasts: string[] };
  /** Asks as the sidebar does; the answer, or the sentence thrown. */
  ask(request: string, ask?: unknown, press?: string): unknown;
}

const scopeWith = (globals: object = {}): Context => {
  const context = createContext({ ...globals });
  compiled.runInContext(context);
  return context;
};

let kept: Context | undefined;
const keptScope = (globals: object = {}): Context => {
  kept ??= scopeWith();
  return Object.assign(kept, globals);
};

/** A fresh one for each call, as at Google's, or one instance for all, which reads the lexicon once. */
export type Scope = 'fresh' | 'kept';

interface Around {
  readonly zone?: string;
  /** Asked at each press, where not all are made in the scope of the formulas. */
  readonly scopeOfPress?: () => Scope;
  /** The page of the sidebar, where somebody looks at it. */
  readonly sidebar?: string;
}

export async function openAnyDesk(
  tabs: readonly TabContent[],
  names: Readonly<Record<string, string>>,
  scope: Scope,
  { zone, scopeOfPress = () => scope, sidebar = '<html data-pane="start"></html>' }: Around = {},
): Promise<DeskOfTest> {
  const workbook = await openWorkbook({
    code,
    catalogue,
    tabs,
    names,
    ...(scope === 'kept' ? { scope: keptScope } : {}),
    ...(zone === undefined ? {} : { zone }),
  });
  const seen: DeskOfTest['seen'] = { menu: [], sidebar: '', toasts: [] };
  const services = servicesFor(
    workbook,
    (functionName, args, globals) => {
      const context = scopeOfPress() === 'kept' ? keptScope(globals) : scopeWith(globals);
      return (context as Record<string, (...args: readonly unknown[]) => unknown>)[functionName]?.(...args);
    },
    { Sidebar: sidebar, Evidence: evidence },
    {
      showMenu: (items) => {
        seen.menu = items;
      },
      showSidebar: (page) => {
        seen.sidebar = page;
      },
      alert: () => undefined,
      toast: (message) => seen.toasts.push(message),
    },
  );
  return {
    workbook,
    services,
    seen,
    ask(request, ask = {}, press = '') {
      const reply = JSON.parse(String(services.run('serveSidebar', [JSON.stringify({ request, ask, press })]))) as {
        readonly ok: boolean;
        readonly answer?: unknown;
        readonly says?: string;
      };
      if (!reply.ok) throw new Error(reply.says);
      return reply.answer;
    },
  };
}
