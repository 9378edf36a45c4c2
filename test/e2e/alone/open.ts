// How does a test open the sidebar without a grid? Its questions are answered here, by the workbook of the server's tests; what is drawn and pressed in the sidebar is the same.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { BrowserContext } from 'playwright-core';
import { sampleFormulas } from '../../../host/page/sampleFormulas.ts';
import { sampleWorkbook } from '../../../host/sample.ts';
import type { TabContent } from '../../../host/workbookData.ts';
import { type DeskOfTest, openAnyDesk } from '../../support/desk.ts';
import { type Opened, openPage } from '../open.ts';
import type { Asked, Told } from './asked.ts';

const SIDEBAR = readFileSync('dist/addon/Sidebar.html', 'utf8');

let built: Promise<string> | undefined;
/** Takes the place of the local workbook's own script. */
const script = (): Promise<string> => {
  built ??= build({
    entryPoints: [fileURLToPath(new URL('page.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    logLevel: 'warning',
  }).then(({ outputFiles: [file] }) => file?.text ?? '');
  return built;
};

async function told(desk: DeskOfTest, { run, args }: Asked): Promise<Told> {
  const [address = '', value = ''] = args.map(String);
  if (run === 'menu') return { menu: desk.seen.menu };
  if (run === 'cell') return { value: desk.workbook.cell(address) };
  if (run === 'formula') return { value: desk.workbook.formula(address) };
  if (run === 'setCell') return { value: await desk.workbook.setCell(address, value) };
  desk.seen.sidebar = '';
  try {
    const answer = desk.services.run(run, args);
    return { value: answer, ...(desk.seen.sidebar === '' ? {} : { sidebar: desk.seen.sidebar }) };
  } catch (error) {
    return { failed: error instanceof Error ? error.message : String(error) };
  }
}

export interface Alone extends Opened {
  /** As by a click on the first cell of that row, counted from 1. */
  select(tab: string, row: number): void;
}

export async function openSidebarAlone(
  tabs: readonly TabContent[],
  names: Readonly<Record<string, string>> = {},
  before: readonly (() => void)[] = [],
): Promise<Alone> {
  const desk = await openAnyDesk(tabs, names, 'kept', { sidebar: SIDEBAR });
  await desk.workbook.ready;
  desk.services.run('onOpen', [{}], 'LIMITED');
  const answering = async (context: BrowserContext): Promise<void> => {
    const body = await script();
    await context.route('**/page.js', (route) => route.fulfill({ body, contentType: 'text/javascript' }));
    await context.route('**/asked', async (route) => route.fulfill({ json: await told(desk, route.request().postDataJSON()) }));
  };
  const opened = await openPage('', before, answering);
  return {
    ...opened,
    select: (name, row) => {
      const tab = desk.workbook.sheet.getSheetByName(name);
      if (tab === null) throw new Error(`There is no tab “${name}”.`);
      desk.workbook.sheet.setActiveSheet(tab);
      tab.getRange(row - 1, 0).activate();
    },
    close: async () => {
      await opened.close();
      desk.workbook.dispose();
    },
  };
}

/** With the workbook that the page opens with, of its programs the first twelve and of its formulas the first: each kind of answer is among them. */
export function openSampleAlone(before: readonly (() => void)[]): Promise<Opened> {
  const text = (name: string): string => readFileSync(`samples/${name}.csv`, 'utf8');
  const texts = {
    programs: text('programs').split('\n').slice(0, 13).join('\n'),
    profile: text('profile'),
    settings: text('settings'),
    rosters: text('rosters'),
  };
  const { tabs, names } = sampleWorkbook(texts, sampleFormulas.slice(0, 1));
  return openSidebarAlone(tabs, names, before);
}
