// What does a person do in the page, and what does he see there: in the sidebar, at the keyboard, through axe?
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Frame } from 'playwright-core';
import type { Opened } from './open.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds in a frame, each with the elements that it names. */
export async function barriersIn(page: Frame): Promise<string[]> {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run());
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** @param opened Asked anew each time: the page may have been opened again. */
export function personAt(opened: () => Opened) {
  const frame = async (): Promise<Frame> => {
    const page = await (await opened().page.waitForSelector('#sidebar iframe')).contentFrame();
    if (page === null) throw new Error('The sidebar has no page.');
    return page;
  };
  return {
    frame,
    cell: (address: string): Promise<string> => opened().page.evaluate((name) => window.matchsheet.cell(name), address),
    sees: async (text: string | RegExp): Promise<void> => {
      await (await frame()).getByText(text).filter({ visible: true }).first().waitFor();
    },
    /** With the Enter key, as whoever has no mouse. */
    press: async (name: string | RegExp): Promise<void> => {
      const button = (await frame())
        .getByRole('button', { name, exact: typeof name === 'string' })
        .filter({ visible: true })
        .first();
      await button.focus();
      await opened().page.keyboard.press('Enter');
    },
    type: async (label: string, text: string): Promise<void> => {
      await (await frame()).getByLabel(label, { exact: true }).focus();
      await opened().page.keyboard.type(text);
    },
    startHere: async (): Promise<void> => {
      await opened().page.locator('#addon').click();
      await opened().page.locator('#addon-items').getByRole('button', { name: 'Start here' }).click();
    },
    /** A workbook of his own, once it stands in the page with that cell. */
    opens: async (file: { name: string; mimeType: string; buffer: Buffer }, address: string, expected: string): Promise<void> => {
      await opened().page.setInputFiles('#file', file);
      await opened().page.waitForFunction(
        ([name, text]) => {
          try {
            return window.matchsheet?.cell(name ?? '') === text;
          } catch {
            return false;
          }
        },
        [address, expected],
      );
    },
  };
}
