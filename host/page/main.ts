// What happens when the page of the local workbook opens?
import * as core from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import * as formula from '@univerjs/engine-formula';
import * as sheets from '@univerjs/sheets';
import { FormulaCalculationSessionController } from '@univerjs/sheets-formula';
import { cellAddress } from '../engine/address.ts';
import { type Catalogue, functionNames } from '../engine/catalogue.ts';
import { startWorkbook } from '../engine/univer.ts';
import type { Workbook } from '../engine/workbook.ts';
import { type SampleTexts, sampleWorkbook } from '../sample.ts';
import { workbookData } from '../workbookData.ts';
import { cellOnScreen, type Point } from './cellOnScreen.ts';
import { explainErrorCards } from './errorCard.ts';
import { addMessageBar } from './messageBar.ts';
import './page.css';
import { pageOptions, pagePresets } from './presets.ts';
import { sampleFormulas } from './sampleFormulas.ts';
import { scriptInPage } from './scriptInPage.ts';
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

async function open(container: HTMLElement): Promise<void> {
  const [code, catalogueText, programs, profile, settings, rosters] = await Promise.all([
    text('/addon/Code.js'),
    text('/catalogue.json'),
    text('/samples/programs.csv'),
    text('/samples/profile.csv'),
    text('/samples/settings.csv'),
    text('/samples/rosters.csv'),
  ]);
  const catalogue: Catalogue = JSON.parse(catalogueText);
  show(container, code, catalogue, { programs, profile, settings, rosters });
}

function show(container: HTMLElement, code: string, catalogue: Catalogue, texts: SampleTexts): void {
  const { tabs, names, tiers } = sampleWorkbook(texts, sampleFormulas);
  const workbook = startWorkbook({
    packages: { core, formula, sheets, FUniver },
    presets: pagePresets(container),
    univerOptions: pageOptions,
    script: scriptInPage(code, functionNames(catalogue)),
    catalogue,
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    workbook: workbookData('matchsheet', tabs),
    names,
  });
  computeBeforeDrawing(workbook);
  addMessageBar(workbook, tiers.tab);
  explainErrorCards(workbook);
  colourSpilledCells(workbook);
  const sheet = workbook.sheet.getSheetByName(tiers.tab);
  if (sheet) colourTiers(sheet, tiers.columns);
  window.matchsheet = publicPart(workbook);
  showOnClick(workbook, { tab: tiers.tab, list: 1, answers: tiers.columns[0] ?? 0 });
}

/** The answers stand right of a wide list: the page opens on them, and a button each leads there and back. */
function showOnClick(
  workbook: Workbook,
  { tab, list, answers }: { readonly tab: string; readonly list: number; readonly answers: number },
): void {
  const sheet = workbook.sheet.getSheetByName(tab);
  if (sheet === null) return;
  // The tab by its identity: a person may rename it.
  const show = (column: number, select: boolean) => {
    cellOnScreen(workbook.sheet, cellAddress(sheet.getSheetName(), 1, column))
      .then(() => select && sheet.getRange(1, column).activate())
      .catch(tell);
  };
  document.getElementById('show-list')?.addEventListener('click', () => show(list, true));
  document.getElementById('show-answers')?.addEventListener('click', () => show(answers, true));
  whenDrawn(workbook, () => show(answers, false));
}

/** The answers are computed before the grid is drawn, and only what is drawn can be scrolled. */
function whenDrawn(workbook: Workbook, act: () => void): void {
  if (document.getElementById(`univer-sheet-main-canvas_${workbook.sheet.getId()}`)) requestAnimationFrame(act);
  else requestAnimationFrame(() => whenDrawn(workbook, act));
}

/** Left to itself the engine draws the whole screen first, and the answers come a second later. */
function computeBeforeDrawing({ injector, api, ready }: Workbook): void {
  injector.get(FormulaCalculationSessionController);
  api.executeCommand(formula.SetFormulaCalculationStartMutation.id, { forceCalculation: true }, { onlyLocal: true });
  ready.then(() => performance.mark('matchsheet-ready'));
}

function publicPart(workbook: Workbook): MatchSheetPage {
  return {
    ready: workbook.ready,
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
  const place = document.getElementById('trouble');
  if (place === null) return;
  place.hidden = false;
  place.textContent = `The workbook did not open: ${trouble instanceof Error ? trouble.message : String(trouble)}`;
}

document.getElementById('reset')?.addEventListener('click', () => location.reload());
const container = document.getElementById('workbook');
if (container) open(container).catch(tell);
