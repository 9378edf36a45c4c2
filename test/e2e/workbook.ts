// Does the page do what a person at the keyboard expects, offline and without a complaint in the console?
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import type { Opened } from './open.ts';

/** Runs in the page before its own script: says when the grid has drawn itself, and puts the focus where it shall stay. */
export function watchFirstFocus(): void {
  const focus = HTMLElement.prototype.focus;
  HTMLElement.prototype.focus = function (this: HTMLElement) {
    focus.call(this);
    if (this.dataset.uComp === 'editor') document.body.dataset.isDrawn = 'yes';
  };
  addEventListener('DOMContentLoaded', () => document.getElementById('addon')?.focus());
}

/** @param opened The page with the sample, as it opens. */
export function workbookTests(opened: () => Opened): void {
  let page: Page;
  beforeAll(() => {
    page = opened().page;
  });

  const cell = (address: string) => page.evaluate((name) => window.matchsheet.cell(name), address);

  async function click(address: string): Promise<void> {
    const { x, y } = await page.evaluate((name) => window.matchsheet.rect(name), address);
    await page.mouse.click(x, y);
  }

  async function shows(address: string, expected: string): Promise<void> {
    await page
      .waitForFunction(([name, text]) => window.matchsheet.cell(name ?? '') === text, [address, expected])
      .catch(async (cause) => {
        const formula = await page.evaluate((name) => window.matchsheet.formula(name), address);
        throw new Error(`${address} holds “${formula}” and shows “${await cell(address)}”, not “${expected}”.`, { cause });
      });
  }

  /** What the bar says while there is nothing to read. */
  const COUNTS = /^\d+ Realistic, \d+ Reach, \d+ Ultra-reach, \d+ Skip\./;

  test('the sample is there with its answers when the page says it is ready', async () => {
    expect(await cell('Programs!A1')).toBe('Program');
    expect(await cell('Programs!Z1')).toBe('Tier');
    expect(await cell('Programs!A3')).toBe('South Texas Health System');
    expect(await cell('Programs!Z3')).toBe('Skip');
    expect(await cell('Programs!AG3')).toBe('Not with this profile: J-1 is not offered (“no visas”).');
    expect(await cell('Profile!A2')).toBe('Work right');
  });

  test('the grid, as it first draws itself, leaves the focus where it is', async () => {
    await page.waitForFunction(() => document.body.dataset.isDrawn === 'yes');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('addon');
  });

  test('the bar counts the tiers', async () => {
    const bar = page.getByRole('status');
    await bar.getByText('2 Realistic, 23 Reach, 8 Ultra-reach, 7 Skip.').waitFor();
  });

  test('the first click after opening shows the whole of a long answer above the grid', async () => {
    await click('Programs!AG7');
    await page.getByRole('status').getByText('AG7: Held at Reach by a Step 2 CK of 218, under 220').waitFor();
  });

  test('the page opens on the answers, and the buttons lead to the list and back', async () => {
    const shown = () => page.evaluate(async () => (await window.matchsheet.rect('Programs!A2')).x);
    expect(await shown()).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Show the list' }).click();
    await page.getByRole('button', { name: 'Show the answers' }).click();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  test('a share is shown as a percentage', async () => {
    expect(await cell('Programs!AI4')).toBe('80%');
  });

  test('one server call is made for each of the thirteen formulas of the sample: seven beside the programs, five beside the roster, one beside the profile', async () => {
    expect(await page.evaluate(() => window.matchsheet.calls)).toBe(13);
  });

  test('a school typed below a roster is read, belongs to the program above it, and the table and the share follow', async () => {
    expect(await cell('Rosters!I8')).toBe('24 of 24');
    await page.evaluate(() => window.matchsheet.setCell('Rosters!B26', 'Yale School of Medicine'));
    await shows('Rosters!F26', 'US MD');
    await shows('Rosters!I8', '24 of 25');
    await shows('Rosters!M4', '24 of 25 (2 Caribbean)');
  });

  test('every tier occurs in the sample, every Skip quotes its words, every other row asks or is settled', async () => {
    const rows = await page.evaluate(() =>
      Array.from({ length: 40 }, (_, at) =>
        ['Z', 'AF', 'AG'].map((column) => window.matchsheet.cell(`Programs!${column}${at + 2}`)),
      ),
    );
    const tiers = new Set(rows.map(([tier = '']) => tier.replace(' (verify visa)', '')));
    expect([...tiers].sort()).toEqual(['Reach', 'Realistic', 'Skip', 'Ultra-reach']);
    for (const [tier, verify = '', why = ''] of rows) {
      if (tier === 'Skip') expect(why).toMatch(/^Not (?:with this profile|yet): .*“.+”/);
      if (tier?.endsWith('(verify visa)')) expect(verify).toContain('Visa: does it sponsor J-1?');
    }
  });

  test('typing a formula opens the list with our function and its description, and Enter gives the answer', async () => {
    await click('Programs!Y3');
    await page.keyboard.type('=VISA_', { delay: 20 });
    const description = page.getByText('Does the program offer the visa you need').first();
    await description.waitFor();
    await page.keyboard.type('OK(G3;"J-1")', { delay: 20 });
    // While the list is open, Enter takes the entry in it.
    await description.waitFor({ state: 'hidden' });
    await page.keyboard.press('Enter');
    await shows('Programs!Y3', 'FALSE');
  });

  test('an open range and ; stay as they were typed', async () => {
    // Keys that come while the grid is busy go nowhere: a person types again.
    await expect
      .poll(async () => {
        await click('Programs!Y5');
        await page.keyboard.type('=COUNTA(B1:B;C1:C)', { delay: 20 });
        await page.keyboard.press('Enter');
        return page.evaluate(() => window.matchsheet.formula('Programs!Y5'));
      })
      .toBe('=COUNTA(B1:B;C1:C)');
    // 41 specialties and 41 cities, headers included.
    await shows('Programs!Y5', '82');
    expect(await page.evaluate(() => window.matchsheet.formula('Programs!Y5'))).toBe('=COUNTA(B1:B;C1:C)');
  });

  test('a visa cell edited at the keyboard changes the tier and the count of tiers', async () => {
    await shows('Programs!Z3', 'Skip');
    await click('Programs!G3');
    await page.keyboard.type('J-1 only', { delay: 10 });
    await page.keyboard.press('Enter');
    await shows('Programs!Y3', 'TRUE');
    await shows('Programs!Z3', 'Reach');
    await page.getByRole('status').getByText('2 Realistic, 24 Reach, 8 Ultra-reach, 6 Skip.').waitFor();
  });

  test('a profile cell changes every row that it decides', async () => {
    expect(await cell('Programs!Z13')).toBe('Ultra-reach (verify visa)');
    await page.evaluate(() => window.matchsheet.setCell('Profile!B2', 'US citizen'));
    expect(await cell('Programs!Z13')).toBe('Ultra-reach');
    await page.evaluate(() => window.matchsheet.setCell('Profile!B2', 'Needs a visa'));
  });

  test('the sentence of a failed call stands in the bar when its cell is selected, and on the card over it', async () => {
    // Not typed: with the list of functions still open, Enter would take the entry in it.
    await page.evaluate(() => window.matchsheet.setCell('Programs!Y7', '=VISA_OK(G7)'));
    await shows('Programs!Y7', '#ERROR!');
    await page.getByRole('status').getByText(COUNTS).waitFor();
    await click('Programs!Y7');
    await page.getByRole('status').getByText('Y7: #ERROR! — VISA_OK: need must be').waitFor();
    const { x, y } = await page.evaluate(() => window.matchsheet.rect('Programs!Y7'));
    await page.mouse.move(x + 3, y + 3);
    await expect.poll(() => page.getByText('VISA_OK: need must be').count()).toBe(2);
  });

  test('the bar follows when the selected cell turns into an error and back', async () => {
    await click('Programs!Z1');
    await page.evaluate(() => window.matchsheet.setCell('Programs!AB4', 'a note of mine'));
    await page.getByRole('status').getByText('Z1: #REF! — Array result was not expanded').waitFor();
    expect(await page.evaluate(() => window.matchsheet.message('Programs!Z1'))).toContain('overwrite data in AB4.');
    await page.evaluate(() => window.matchsheet.setCell('Programs!AB4', ''));
    expect(await cell('Programs!Z1')).toBe('Tier');
    await page.getByRole('status').getByText(COUNTS).waitFor();
  });

  test('a pasted page in a cell wraps in the bar and leaves the page as wide as the window', async () => {
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    const before = await width();
    const pasted = 'We kindly ask for patience while letters are read. '.repeat(20);
    await page.evaluate((text) => window.matchsheet.setCell('Programs!V5', text), pasted);
    await click('Programs!V5');
    await page.getByRole('status').getByText('V5: We kindly ask').waitFor();
    expect(await width()).toBe(before);
    await page.evaluate(() => window.matchsheet.setCell('Programs!V5', ''));
  });

  test('Ctrl+F searches the sheet, not the page', async () => {
    await click('Programs!A2');
    await page.keyboard.press('Control+KeyF');
    await page.getByPlaceholder('Find in this Sheet').waitFor();
    await page.keyboard.type('Eisenhower');
    await page.keyboard.press('Enter');
    await page.getByText('1/1').waitFor();
    await page.keyboard.press('Escape');
  });

  test('a filter switched on from a tier takes list and answers together, and a tier that is unticked goes out of sight', async () => {
    await click('Programs!Z2');
    await page.keyboard.press('Control+Shift+KeyL');
    const tiers = await page.evaluate(() => window.matchsheet.rect('Programs!Z1'));
    // The button stands at the right end of the header, whose column is 180 pixels wide.
    await page.mouse.click(tiers.x + 78, tiers.y + 2);
    await page.getByText('(40/40)').waitFor();
    // The tick stands left of its word, once the list of values has come to rest.
    const word = page.getByText('Skip', { exact: true });
    let skip = await word.boundingBox();
    await expect
      .poll(async () => {
        const before = skip;
        await page.evaluate(() => new Promise((done) => setTimeout(done, 100)));
        skip = await word.boundingBox();
        return skip !== null && skip.x === before?.x && skip.y === before.y;
      })
      .toBe(true);
    await page.mouse.click((skip?.x ?? 0) - 20, (skip?.y ?? 0) + (skip?.height ?? 0) / 2);
    await page.getByRole('button', { name: 'Confirm' }).click();
    await page.getByText('(40/40)').waitFor({ state: 'hidden' });
    // Row 3 is a Reach since its visa cell was edited above; rows 4 and 5 are Skip, so row 6 stands right below row 3.
    const third = await page.evaluate(() => window.matchsheet.rect('Programs!Z3'));
    await page.mouse.click(third.x, third.y + 24);
    const places = () => page.locator('input').evaluateAll((inputs) => inputs.map((one) => (one as HTMLInputElement).value));
    await expect.poll(places).toContain('Z6');
    expect(await cell('Programs!Z4')).toBe('Skip');
    await page.keyboard.press('Control+Shift+KeyL');
    await page.mouse.click(third.x, third.y + 24);
    await expect.poll(places).toContain('Z4');
  });

  test('nothing was asked of any other machine and nothing complained', () => {
    expect(opened().elsewhere).toEqual([]);
    expect(opened().complaints).toEqual([]);
  });
}
