// What happens when the page of the local workbook opens?
import * as core from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import * as formula from '@univerjs/engine-formula';
import * as sheets from '@univerjs/sheets';
import { FormulaCalculationSessionController } from '@univerjs/sheets-formula';
import { type Catalogue, functionNames } from '../engine/catalogue.ts';
import { startWorkbook } from '../engine/univer.ts';
import type { Workbook } from '../engine/workbook.ts';
import { sampleWorkbook } from '../sample.ts';
import { workbookData } from '../workbookData.ts';
import { offerAddon } from './addonServices.ts';
import { banner, closeOnNextPress } from './banner.ts';
import { cellOnScreen, type Point } from './cellOnScreen.ts';
import { explainErrorCards } from './errorCard.ts';
import { offerFiles } from './files.ts';
import { filterWithAnswers } from './filterList.ts';
import { findByKey } from './findByKey.ts';
import { leaveFocus } from './focusLeft.ts';
import { passOverGoneTabs } from './goneTabs.ts';
import { isOursToKeep, isWithoutAddon, keepWorkbook, shownWorkbook } from './keep.ts';
import { addMessageBar } from './messageBar.ts';
import { putParts } from './openedParts.ts';
import { offerRecent } from './recent.ts';
import './page.css';
import { pageOptions, pagePresets } from './presets.ts';
import { sampleFormulas } from './sampleFormulas.ts';
import { scriptInPage } from './scriptInPage.ts';
import { showOnClick } from './showAnswers.ts';
import { colourSpilledCells } from './spilledColours.ts';
import { colourTiers } from './tierColours.ts';

export type MatchSheetPage = Pick<Workbook, 'ready' | 'calls' | 'cell' | 'formula' | 'message' | 'setCell' | 'zone'> & {
  rect(address: string): Promise<Point>;
};

declare global {
  interface Window {
    matchsheet: MatchSheetPage;
  }
}

async function text(path: string): Promise<string> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} is not there (${response.status}). Run the build first.`);
  return response.text();
}

/** The script and the page of the add-on, the sample, and what this browser kept of the workbook that is asked for. */
async function load() {
  const [code, sidebar, evidence, bridge, catalogue, programs, profile, settings, rosters, shown] = await Promise.all([
    text('/addon/Code.js'),
    text('/addon/Sidebar.html'),
    text('/addon/Evidence.html'),
    text('/frame.js'),
    text('/catalogue.json'),
    text('/samples/programs.csv'),
    text('/samples/profile.csv'),
    text('/samples/settings.csv'),
    text('/samples/rosters.csv'),
    shownWorkbook(),
    // The grid draws on a canvas, which asks for no font by itself.
    document.fonts.load('12px "Roboto Mono"', '\u2588'),
  ]);
  return { addon: { code, sidebar, evidence, bridge }, catalogue, samples: { programs, profile, settings, rosters }, ...shown };
}
type Loaded = Awaited<ReturnType<typeof load>>;
type Sample = ReturnType<typeof sampleWorkbook>;

function start(container: HTMLElement, { addon, catalogue: known, kept }: Loaded, sample: Sample | null): Workbook {
  // As for a mentor or a viewer: the sheet, and nothing of the add-on.
  const catalogue: Catalogue = isWithoutAddon ? [] : JSON.parse(known);
  const workbook = startWorkbook({
    packages: { core, formula, sheets, FUniver },
    presets: pagePresets(container),
    univerOptions: pageOptions,
    script: scriptInPage(isWithoutAddon ? '' : addon.code, functionNames(catalogue), { Evidence: addon.evidence }),
    catalogue,
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    workbook:
      sample === null
        ? (kept?.data ?? workbookData('matchsheet', [{ name: 'Sheet1', rows: [[]] }]))
        : workbookData('matchsheet', sample.tabs),
    names: sample?.names ?? kept?.names ?? {},
  });
  putParts(workbook, {
    notes: kept?.notes ?? [],
    dropdowns: kept?.dropdowns ?? [],
    colourRules: kept?.colourRules ?? [],
    filters: kept?.filters ?? [],
  });
  return workbook;
}

async function open(container: HTMLElement): Promise<void> {
  const loaded = await load();
  const { addon, samples, entry, kept } = loaded;
  const sample = kept === undefined && !isWithoutAddon ? sampleWorkbook(samples, sampleFormulas) : null;
  const workbook = start(container, loaded, sample);
  computeBeforeDrawing(workbook);
  passOverGoneTabs(workbook);
  leaveFocus(workbook, container);
  addMessageBar(workbook);
  explainErrorCards(workbook);
  findByKey(workbook);
  filterWithAnswers(workbook);
  closeOnNextPress();
  colourSpilledCells(workbook);
  const sheet = sample === null ? null : workbook.sheet.getSheetByName(sample.tiers.tab);
  if (sample !== null && sheet) colourTiers(sheet, sample.tiers.columns);
  // The sample as it opens is nobody's work: only what is changed is kept.
  const isOffered = Promise.all([entry === undefined || isOursToKeep(entry.id), workbook.ready]).then(([isOurs]) => {
    if (!isOurs) banner('elsewhere', OPEN_ELSEWHERE);
    const keeping = isOurs ? keepWorkbook(workbook, entry, tellKept) : KEEPS_NOTHING;
    offerFiles(workbook, entry?.name ?? 'MatchSheet', keeping, tell);
    offerRecent(entry?.id, keeping, tell);
  });
  window.matchsheet = publicPart(workbook, isOffered);
  if (isWithoutAddon) document.body.classList.add('without-addon');
  else {
    offerAddon(workbook, addon, tell);
    showOnClick(workbook, sample !== null, tell);
  }
}

const OPEN_ELSEWHERE =
  'This workbook is open in another window, which keeps it. What you change here is not kept: close this window, or save a file.';
const KEEPS_NOTHING = { isChanged: false, flush: async () => {} };

/** Left to itself the engine draws the whole screen first, and the answers come a second later. */
function computeBeforeDrawing({ injector, api, ready }: Workbook): void {
  injector.get(FormulaCalculationSessionController);
  api.executeCommand(formula.SetFormulaCalculationStartMutation.id, { forceCalculation: true }, { onlyLocal: true });
  ready.then(() => performance.mark('matchsheet-ready'));
}

/** @param ready Once what is changed is kept, too: a change that comes before is none for whoever asks whether it may go. */
function publicPart(workbook: Workbook, ready: Promise<void>): MatchSheetPage {
  return {
    ready,
    zone: workbook.zone,
    get calls() {
      return workbook.calls;
    },
    cell: (address) => workbook.cell(address),
    formula: (address) => workbook.formula(address),
    message: (address) => workbook.message(address),
    setCell: (address, value) => workbook.setCell(address, value),
    rect: (address) => cellOnScreen(workbook.sheet, address),
  };
}

function tell(trouble: unknown): void {
  banner('trouble', trouble instanceof Error ? trouble.message : String(trouble));
}

const KEPT = {
  kept: 'Kept in this browser',
  changed: 'Keeping…',
  'not kept': 'This browser keeps nothing: save a file',
} as const;

function tellKept(state: keyof typeof KEPT): void {
  const place = document.getElementById('kept');
  if (place !== null) place.textContent = KEPT[state];
}

const container = document.getElementById('workbook');
if (container) open(container).catch(tell);
