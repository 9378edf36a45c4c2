// How fast is the local workbook: from opening to answers, and from an edit to answers?
import type { Browser, Page } from 'playwright-core';
import type {} from '../host/page/main.ts';
import { type Served, serve } from '../host/serve.ts';
import { launchBrowser } from '../test/e2e/browser.ts';
import type { Figure } from './figure.ts';

const OPENINGS = 5;
const EDITS = 9;

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

async function edit(page: Page, visa: string): Promise<number> {
  return page.evaluate(async (words) => {
    const began = performance.now();
    await window.matchsheet.setCell('Programs!G3', words);
    return performance.now() - began;
  }, visa);
}

async function measure(browser: Browser, served: Served, rows: number): Promise<Figure[]> {
  const openings: number[] = [];
  const edits: number[] = [];
  for (let opening = 0; opening < OPENINGS; opening += 1) {
    const { page, openedMs } = await open(browser, served, rows);
    openings.push(openedMs);
    if (opening === 0) for (let at = 0; at < EDITS; at += 1) edits.push(await edit(page, `J-1 only, said ${at} times`));
    await page.context().close();
  }
  return [
    {
      what: `local workbook, ${rows} rows, computed after opening`,
      measured: summary(openings),
      budget: rows === 200 ? '≤ 3,000 ms' : '',
    },
    {
      what: `local workbook, ${rows} rows, edit to answers`,
      measured: summary(edits),
      budget: rows === 200 ? '≤ 300 ms' : '≤ 600 ms',
    },
  ];
}

function summary(times: readonly number[]): string {
  const sorted = times.map(Math.round).sort((one, other) => one - other);
  return `${sorted[Math.floor(sorted.length / 2)]} ms (${sorted[0]} to ${sorted.at(-1)})`;
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
