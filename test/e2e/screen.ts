// Does a screen of the sidebar help? Nothing that axe finds, nothing wider than the sidebar, and a picture to look at: WALK_PICTURES=folder keeps it.
import type { Frame } from 'playwright-core';
import { expect } from 'vitest';
import type { Opened } from './open.ts';
import { barriersIn } from './person.ts';

export async function screen({ page }: Opened, frame: Frame, name: string): Promise<void> {
  await page.evaluate(() => window.matchsheet.ready);
  expect((await barriersIn(frame)).map((barrier) => `${name}: ${barrier}`)).toEqual([]);
  const [wide, room] = await frame.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
  expect(wide, name).toBeLessThanOrEqual(room ?? 0);
  if (process.env.WALK_PICTURES === undefined) return;
  await page.waitForTimeout(300);
  await page.screenshot({ path: `${process.env.WALK_PICTURES}/${name}.png` });
}

/** What can be pressed or typed into, in the order of the page, and what Tab alone comes to. */
export async function reachedByTab(
  { page }: Opened,
  frame: Frame,
): Promise<{ readonly there: number; readonly missed: string[] }> {
  const there = await frame.evaluate(() => {
    for (const one of document.querySelectorAll('[data-stop]')) one.removeAttribute('data-stop');
    const all = [...document.querySelectorAll<HTMLElement>('button, input, select, textarea, a[href], summary')];
    const seen = all.filter(
      (one) => one.checkVisibility() && !(one instanceof HTMLInputElement && one.type === 'radio' && !one.checked),
    );
    for (const [at, one] of seen.entries()) one.dataset.stop = String(at);
    seen[0]?.focus();
    return seen.length;
  });
  const reached = new Set(['0']);
  for (let press = 1; press < there; press += 1) {
    await page.keyboard.press('Tab');
    const stop = await frame.evaluate(() => (document.activeElement as HTMLElement | null)?.dataset.stop);
    if (stop !== undefined) reached.add(stop);
  }
  const missed = await frame.evaluate(
    (stops) =>
      [...document.querySelectorAll<HTMLElement>('[data-stop]')]
        .filter((one) => !stops.includes(one.dataset.stop ?? ''))
        .map((one) => one.outerHTML.slice(0, 120)),
    [...reached],
  );
  return { there, missed };
}
