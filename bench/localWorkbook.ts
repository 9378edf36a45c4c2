// How fast is the local workbook: from opening to answers, from an edit to answers, and from an edit to what the engine's own formulas answer in the same cells?
import type { Browser, Page } from 'playwright-core';
import type {} from '../host/page/main.ts';
import { type Served, serve } from '../host/serve.ts';
import { launchBrowser } from '../test/e2e/browser.ts';
import type { Figure } from './figure.ts';

const OPENINGS = 5;
const EDITS = 9;

/** In the places of the sample's formulas: each answers as many cells, from as many columns, with texts as long. */
const OWN_FORMULAS = {
  Z1: '=UPPER(A1:H)',
  AH1: '=UPPER(G1:G)',
  AI1: '=UPPER(O1:O)',
  AJ1: '=UPPER(G1:G)',
  AK1: '=UPPER(C1:C)',
  AL1: '=UPPER(G1:G)',
  AM1: '=UPPER(N1:N)',
} as const;

async function open(browser: Browser, served: Served, rows: number): Promise<{ page: Page; openedMs: number }> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 850 } });
  const page = await context.newPage();
  await page.route('**/samples/programs.csv', async (route) => {
    const response = await route.fetch();
    const [header = '', ...programs] = (await response.text()).trim().split('\n');
    const body = Array.from({ length: rows }, (_, index) => `${index} ${programs[index % programs.length]}`);
    await route.fulfill({ response, body: [header, ...body].join('\n') });
  });
  await page.goto(served.address);
  await page.waitForFunction(() => window.matchsheet !== undefined);
  await page.evaluate(() => window.matchsheet.ready);
  const openedMs = await page.evaluate(() => performance.getEntriesByName('matchsheet-ready')[0]?.startTime ?? Number.NaN);
  return { page, openedMs };
}

interface Edit {
  /** Until the answers stand in their cells, in milliseconds, and until they are drawn. */
  readonly answeredMs: number;
  readonly drawnMs: number;
}

/** A visa cell that was never there before: every formula that reads it is computed anew. */
async function edits(page: Page): Promise<Edit[]> {
  const measured: Edit[] = [];
  for (let at = 0; at < EDITS; at += 1)
    measured.push(
      await page.evaluate(async () => {
        const began = performance.now();
        await window.matchsheet.setCell('Programs!G3', `J-1 only, said at ${began}`);
        const answeredMs = performance.now() - began;
        await new Promise(requestAnimationFrame);
        await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
        return { answeredMs, drawnMs: performance.now() - began };
      }),
    );
  return measured;
}

async function measure(browser: Browser, served: Served, rows: number): Promise<Figure[]> {
  const openings: number[] = [];
  for (let opening = 1; opening < OPENINGS; opening += 1) {
    const { page, openedMs } = await open(browser, served, rows);
    openings.push(openedMs);
    await page.context().close();
  }
  const { page, openedMs } = await open(browser, served, rows);
  const ours = await edits(page);
  await page.evaluate(async (formulas) => {
    for (const [cell, formula] of Object.entries(formulas)) await window.matchsheet.setCell(`Programs!${cell}`, formula);
  }, OWN_FORMULAS);
  const own = await edits(page);
  await page.context().close();
  const answered = (of: readonly Edit[]) => of.map(({ answeredMs }) => answeredMs);
  const drawn = (of: readonly Edit[]) => of.map(({ drawnMs }) => drawnMs);
  const ratio = (median(answered(ours)) / median(answered(own))).toFixed(2);
  const name = `local workbook, ${rows} rows`;
  return [
    {
      what: `${name}, computed after opening`,
      measured: summary([...openings, openedMs]),
      budget: rows === 200 ? '≤ 3,000 ms' : '',
    },
    { what: `${name}, edit to answers`, measured: summary(answered(ours)), budget: rows === 200 ? '≤ 300 ms' : '≤ 600 ms' },
    { what: '  until they are drawn', measured: summary(drawn(ours)), budget: '' },
    { what: '  the engine’s own formulas in the same cells', measured: `${summary(answered(own))}, ours ${ratio}`, budget: '' },
  ];
}

const median = (times: readonly number[]): number =>
  [...times].sort((one, other) => one - other)[times.length >> 1] ?? Number.NaN;

function summary(times: readonly number[]): string {
  return `${Math.round(median(times))} ms (${Math.round(Math.min(...times))} to ${Math.round(Math.max(...times))})`;
}

export async function measureLocalWorkbook(): Promise<Figure[]> {
  const served = await serve('.', 0);
  const browser = await launchBrowser();
  const figures: Figure[] = [];
  for (const rows of [200, 5000]) figures.push(...(await measure(browser, served, rows)));
  await browser.close();
  await served.close();
  return figures;
}
