// How does a test open the local workbook, and note what it asks of other machines and complains of?
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
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

/**
 * A browser profile of its own, in light colours: nothing is kept from another test.
 * @param before Runs in the page before its own script.
 */
export async function openPage(query = '', before?: () => void): Promise<Opened> {
  const served: Served = await serve(ROOT, 0);
  const context = await (await sharedBrowser()).newContext({ viewport: { width: 1400, height: 850 }, colorScheme: 'light' });
  context.setDefaultTimeout(LONGEST_WAIT_MS);
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
  if (before !== undefined) await page.addInitScript(before);
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
