// How does a test open the local workbook, and note what it asks of other machines and complains of?
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import type {} from '../../host/page/main.ts';
import { type Served, serve } from '../../host/serve.ts';
import { sharedBrowser } from './browser.ts';

export interface Opened {
  readonly page: Page;
  readonly elsewhere: readonly string[];
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

/** Only what never comes fails a test, however busy the machine is. */
const LONGEST_WAIT_MS = 90_000;
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Applications of the season 2027 are open and programs do not read yet: what is offered, asked and written follows the day. */
const TODAY = '2026-09-10T12:00:00Z';

/** The page's clock begins then and goes on as ever: a clock that stands still stops what waits for it. */
function dayIs(day: string): void {
  const RealDate = Date;
  const ahead = RealDate.parse(day) - RealDate.now();
  class ShiftedDate extends RealDate {
    constructor(...parts: readonly unknown[]) {
      if (parts.length === 0) super(RealDate.now() + ahead);
      else super(...(parts as [number]));
    }
    static override now = (): number => RealDate.now() + ahead;
  }
  window.Date = ShiftedDate as DateConstructor;
}

/** In the page, before its own script: the sample with its first programs alone, where forty are only in the way. */
export function fewPrograms(): void {
  const ask = window.fetch;
  window.fetch = async (...asked) => {
    const answer = await ask(...asked);
    if (asked[0] !== '/samples/programs.csv') return answer;
    return new Response((await answer.text()).split('\n').slice(0, 4).join('\n'));
  };
}

/**
 * A browser profile of its own, in light colours: nothing is kept from another test.
 * @param before Run in the page before its own script.
 * @param prepare What else the browser answers.
 */
export async function openPage(
  query = '',
  before: readonly (() => void)[] = [],
  prepare?: (context: BrowserContext) => Promise<void>,
): Promise<Opened> {
  const served: Served = await serve(ROOT, 0);
  // A small window, since each change draws all of it again.
  const context = await (await sharedBrowser()).newContext({ viewport: { width: 1100, height: 650 }, colorScheme: 'light' });
  context.setDefaultTimeout(LONGEST_WAIT_MS);
  // A script that tsx runs hands over functions that ask for this.
  await context.addInitScript('globalThis.__name ??= (one) => one;');
  await context.addInitScript(dayIs, TODAY);
  await prepare?.(context);
  const page = await context.newPage();
  const elsewhere: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(served.address) && !request.url().startsWith('blob:')) elsewhere.push(request.url());
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  for (const script of before) await page.addInitScript(script);
  await page.goto(`${served.address}${query}`);
  await ready(page);
  return {
    page,
    elsewhere,
    complaints,
    close: async () => {
      await context.close();
      await served.close();
    },
  };
}

export async function ready(page: Page): Promise<void> {
  await page.waitForFunction(() => window.matchsheet !== undefined);
  await page.evaluate(() => window.matchsheet.ready);
}
