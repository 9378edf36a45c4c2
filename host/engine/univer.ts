// How is a spreadsheet engine started with the add-on's functions in it?
import type { IWorkbookData, Plugin, PluginCtor } from '@univerjs/core';
import type { IFunctionInfo } from '@univerjs/engine-formula';
import type { FWorksheet } from '@univerjs/sheets/facade';
import { AnswerWriter } from './answer.ts';
import { ArgumentReader } from './arguments.ts';
import { readBlocksAsTheyAreNow } from './blockReferences.ts';
import type { Catalogue } from './catalogue.ts';
import { describeFunctions, functionNames } from './catalogue.ts';
import { arrayFormulaClass, customFunctionClass } from './executor.ts';
import { keepLongAnswersFast } from './longAnswers.ts';
import { acceptFormulasOfSheets, keepRangesOpen } from './openRanges.ts';
import type { Packages } from './packages.ts';
import { type Script, Server } from './server.ts';
import { sheetDates } from './sheetDates.ts';
import { spilledOn } from './spilled.ts';
import { showSpillsAsSheetsDoes } from './spills.ts';
import { type Pace, Workbook } from './workbook.ts';

type PluginEntry = PluginCtor<Plugin> | [PluginCtor<Plugin>, unknown];
export interface FormulaOptions {
  function: [ReturnType<typeof customFunctionClass>, string][];
  description: IFunctionInfo[];
}

export interface Start {
  readonly packages: Packages;
  /** The parts of Univer to start with; the page brings its screen, Node does without. */
  readonly presets: (formula: FormulaOptions) => readonly { plugins: readonly PluginEntry[] }[];
  readonly univerOptions: ConstructorParameters<Packages['core']['Univer']>[0];
  readonly script: Script;
  readonly catalogue: Catalogue;
  readonly zone: string;
  readonly workbook: Partial<IWorkbookData>;
  /** Range name to the range it means, such as PROFILE to Profile!$A$1:$B$60. */
  readonly names: Readonly<Record<string, string>>;
  /** Runs a change until everything that follows from it is computed. */
  readonly pace?: Pace;
}

export function startWorkbook(start: Start): Workbook {
  const { packages, zone } = start;
  acceptFormulasOfSheets(packages.formula);
  readBlocksAsTheyAreNow(packages.formula);
  showSpillsAsSheetsDoes(packages.formula);
  keepLongAnswersFast(packages);
  const server = new Server(start.script);
  const isOurs = callOfOneOf(functionNames(start.catalogue));
  const univer = new packages.core.Univer(start.univerOptions);
  const plugins = new Map<string, PluginEntry>();
  for (const preset of start.presets(formulaOptions(start, server, isOurs))) {
    for (const entry of preset.plugins) plugins.set((Array.isArray(entry) ? entry[0] : entry).pluginName, entry);
  }
  for (const entry of plugins.values()) {
    const [plugin, options] = Array.isArray(entry) ? entry : [entry, undefined];
    univer.registerPlugin(plugin, options);
  }
  const api = packages.FUniver.newAPI(univer);
  const sheet = api.createWorkbook(start.workbook);
  keepRangesOpen(univer.__getInjector(), packages);
  for (const [name, range] of Object.entries(start.names)) sheet.insertDefinedName(name, range);
  const spilled = (tab: FWorksheet) => spilledOn(univer, packages.formula, sheet, tab);
  return new Workbook({
    univer,
    api,
    sheet,
    server,
    zone,
    numfmt: packages.core.numfmt,
    isOurs,
    spilled,
    pace: start.pace ?? ((run) => run()),
  });
}

function formulaOptions({ packages, catalogue, zone }: Start, server: Server, isOurs: (text: string) => boolean): FormulaOptions {
  const { formula } = packages;
  const dates = sheetDates(zone);
  const CustomFunction = customFunctionClass({
    formula,
    server,
    reader: new ArgumentReader(dates),
    writer: new AnswerWriter(formula, dates),
    isOurs,
  });
  return {
    function: [
      ...functionNames(catalogue).map((name): [typeof CustomFunction, string] => [CustomFunction, name]),
      [arrayFormulaClass(formula), 'ARRAYFORMULA'],
    ],
    description: describeFunctions(catalogue, formula),
  };
}

function callOfOneOf(names: readonly string[]): (formula: string) => boolean {
  const call = new RegExp(`(?<![\\w.])(?:${names.join('|')})\\s*\\(`, 'i');
  return (formula) => call.test(formula);
}
