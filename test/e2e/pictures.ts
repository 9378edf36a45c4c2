// How are the pictures of the README made? From the built page with the sample, so that they cannot age: `npm run pictures`.
import { buildAll } from '../../build/build';
import { closeBrowser } from './browser.ts';
import { openPage } from './open.ts';

await buildAll();

interface Picture {
  /** docs/NAME.png. */
  readonly name: string;
  /** The tab of the sidebar, or nothing. */
  readonly pane?: string;
  /** A button inside it, and what then stands there. */
  readonly presses?: string;
  readonly shows: string | RegExp;
  readonly height?: number;
}

const PICTURES: readonly Picture[] = [
  { name: 'workbook', shows: /./ },
  { name: 'sidebar', pane: 'Score', presses: 'Score my list', shows: /programs, from cell/ },
  { name: 'season', pane: 'Season', shows: 'Next days' },
  { name: 'find', pane: 'Find', shows: /places not on your list yet/ },
  { name: 'plan', pane: 'Plan', presses: 'Make the Plan tab', shows: 'holds the plan as of today' },
  { name: 'mentor', pane: 'Mentor', presses: 'Make the page', shows: /is ready/ },
];

for (const { name, pane, presses, shows, height = 900 } of PICTURES) {
  const { page, close } = await openPage();
  await page.setViewportSize({ width: 1440, height });
  if (pane !== undefined) {
    await page.locator('#addon').click();
    await page.locator('#addon-items').getByRole('button', { name: 'Start here' }).click();
    const frame = await (await page.waitForSelector('#sidebar iframe')).contentFrame();
    if (frame === null) throw new Error('The sidebar has no page.');
    await frame.getByRole('navigation').getByRole('button', { name: pane, exact: true }).click();
    if (presses !== undefined) await frame.getByRole('button', { name: presses, exact: true }).first().click();
    await frame.getByText(shows).first().waitFor();
  }
  await page.evaluate(() => window.matchsheet.ready);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  await page.screenshot({ path: `docs/${name}.png` });
  process.stdout.write(`docs/${name}.png\n`);
  await close();
}
await closeBrowser();
process.exit(0);
