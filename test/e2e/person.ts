// What does a person do in the page, and what does he see there: in the sidebar, at the keyboard, through axe?
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Frame } from 'playwright-core';
import type { Opened } from './open.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** A check of all rules takes a second in a long pane. Dark colours change the colours alone, large text only what scrolls. */
const RULES = {
  all: { resultTypes: ['violations'] },
  coloursAlone: { resultTypes: ['violations'], runOnly: { type: 'tag', values: ['cat.color'] } },
  scrollingAlone: { resultTypes: ['violations'], runOnly: { type: 'rule', values: ['scrollable-region-focusable'] } },
} satisfies Record<string, RunOptions>;

/** What axe finds in a frame, each with the elements that it names. */
export async function barriersIn(page: Frame, rules: keyof typeof RULES = 'all'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  const { violations } = await page.evaluate(
    (options: RunOptions) =>
      (globalThis as unknown as { axe: { run(options: RunOptions): Promise<AxeResults> } }).axe.run(options),
    RULES[rules],
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

/** What hinders somebody in the sidebar: in light and in dark colours, which differ in their colours alone, and in large text, which has the same colours. */
export function lookOfSidebar(opened: () => Opened, frame: () => Promise<Frame>) {
  const inColours = async (colorScheme: 'light' | 'dark'): Promise<Frame> => {
    const page = await frame();
    await opened().page.emulateMedia({ colorScheme });
    const isDark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
    if (isDark !== (colorScheme === 'dark')) throw new Error(`The sidebar does not follow the ${colorScheme} colours.`);
    return page;
  };
  return {
    barriersOf: async (): Promise<string[]> => {
      const dark = await barriersIn(await inColours('dark'), 'coloursAlone');
      const light = await barriersIn(await inColours('light'));
      return [...dark.map((barrier) => `dark: ${barrier}`), ...light];
    },
    /** At twice the size, in which nothing may be wider than the sidebar either. */
    barriersInLargeText: async (): Promise<string[]> => {
      const page = await frame();
      const sized = (size: string) =>
        page.evaluate((to) => {
          document.documentElement.style.fontSize = to;
        }, size);
      await sized('200%');
      const { scrollWidth, clientWidth } = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return { scrollWidth, clientWidth };
      });
      const barriers = await barriersIn(page, 'scrollingAlone');
      await sized('');
      return scrollWidth > clientWidth ? [`${scrollWidth} pixels wide in ${clientWidth}`, ...barriers] : barriers;
    },
  };
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
