// How is a workbook opened without a screen? The same engine and the same executor as the page, for tests and measurements.
import { createRequire } from 'node:module';
import type { Context } from 'node:vm';
import type { Catalogue } from './engine/catalogue.ts';
import type { Packages } from './engine/packages.ts';
import { type FormulaOptions, type Start, startWorkbook } from './engine/univer.ts';
import type { Workbook } from './engine/workbook.ts';
import { scriptInContext } from './scriptInContext.ts';
import { withoutPause } from './withoutPause.ts';
import { type TabContent, workbookData } from './workbookData.ts';

export interface HeadlessWorkbook {
  readonly tabs: readonly TabContent[];
  readonly names?: Readonly<Record<string, string>>;
  readonly zone?: string;
  readonly code: string;
  /** The .html files beside the script, by name without ending. */
  readonly files?: Readonly<Record<string, string>>;
  readonly catalogue: Catalogue;
  /** The scope in which formulas call the script, where it is kept; otherwise each call has its own. */
  readonly scope?: () => Context;
}

// The ESM build of the engine's drawing code does not load in Node, so all of Univer is taken in its CommonJS build.
const require = createRequire(import.meta.url);

// The engine keeps parsed formulas by workbook id for the whole process, and with them the functions they called.
let opened = 0;

/** Parts of the engine for what the add-on never asks of a sheet: each takes its time as a workbook opens. */
const WITHOUT = [
  'SHEET_HYPER_LINK_PLUGIN',
  'SHEET_THREAD_COMMENT_BASE_PLUGIN',
  'UNIVER_THREAD_COMMENT_PLUGIN',
  'SHEET_DRAWING_PLUGIN',
];

const made = new WeakSet<object>();

/** The engine makes its five hundred functions anew for each workbook: here the next one has those of the one before. */
function makeFunctionsOnce({ ALL_IMPLEMENTED_FUNCTIONS: all }: Packages['formula']): void {
  if (made.has(all)) return;
  made.add(all);
  for (const entry of all) {
    const [Made, name] = entry;
    const only = new Made(name);
    entry[0] = new Proxy(Made, { construct: () => only });
  }
}

type Entry = ReturnType<Start['presets']>[number]['plugins'][number];
const isNeeded = (entry: Entry): boolean => !WITHOUT.includes((Array.isArray(entry) ? entry[0] : entry).pluginName);

export async function openWorkbook({ tabs, names, zone, code, files, catalogue, scope }: HeadlessWorkbook): Promise<Workbook> {
  const core: Packages['core'] = require('@univerjs/core');
  const formula: Packages['formula'] = require('@univerjs/engine-formula');
  const sheets: Packages['sheets'] = require('@univerjs/sheets');
  const { FUniver }: { FUniver: Packages['FUniver'] } = require('@univerjs/core/lib/facade');
  const node: typeof import('@univerjs/preset-sheets-node-core') = require('@univerjs/preset-sheets-node-core');
  const note: typeof import('@univerjs/sheets-note') = require('@univerjs/sheets-note');
  const colours: typeof import('@univerjs/sheets-conditional-formatting') = require('@univerjs/sheets-conditional-formatting');
  const dropdowns: typeof import('@univerjs/sheets-data-validation') = require('@univerjs/sheets-data-validation');
  const filters: typeof import('@univerjs/sheets-filter') = require('@univerjs/sheets-filter');
  // What these add to the engine's ranges and tabs.
  require('@univerjs/sheets-note/lib/facade');
  require('@univerjs/sheets-conditional-formatting/lib/facade');
  require('@univerjs/sheets-data-validation/lib/facade');
  require('@univerjs/sheets-filter/lib/facade');
  makeFunctionsOnce(formula);
  opened += 1;
  const start: Start = {
    packages: { core, formula, sheets, FUniver },
    presets: (options: FormulaOptions) => [
      // What a list of functions says of each is for a screen.
      { plugins: node.UniverSheetsNodeCorePreset({ formula: { function: options.function } }).plugins.filter(isNeeded) },
      {
        plugins: [
          note.UniverSheetsNotePlugin,
          colours.UniverSheetsConditionalFormattingPlugin,
          dropdowns.UniverSheetsDataValidationPlugin,
          filters.UniverSheetsFilterPlugin,
        ],
      },
    ],
    // The engine asks for its words before each write, so a language must be there, even an empty one.
    univerOptions: {
      locale: core.LocaleType.EN_US,
      locales: { [core.LocaleType.EN_US]: {} },
      logLevel: core.LogLevel.ERROR,
    },
    script: scriptInContext(code, scope, files, zone),
    catalogue,
    zone: zone ?? 'Etc/UTC',
    workbook: workbookData(`headless-${opened}`, tabs),
    names: names ?? {},
    pace: withoutPause,
  };
  return withoutPause(async () => {
    const workbook = startWorkbook(start);
    await workbook.ready;
    return workbook;
  });
}
