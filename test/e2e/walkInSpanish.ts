// The list of somebody who writes in Spanish, on a day in November: is it read, judged and brought to the mentor, with the keyboard alone? `npm run walk`.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeBrowser } from './browser.ts';
import { spanishBook } from './messyBook.ts';
import { type Opened, openPage, ready } from './open.ts';
import { personAt } from './person.ts';
import { reachedByTab, screen } from './screen.ts';

afterAll(closeBrowser);

/** Sixty-one days after the tests' own: programs read, and interviews are held. */
function dayIsLater(): void {
  const Before = Date;
  class Later extends Before {
    constructor(...parts: readonly unknown[]) {
      if (parts.length === 0) super(Before.now() + 61 * 86_400_000);
      else super(...(parts as [number]));
    }
    static override now = (): number => Before.now() + 61 * 86_400_000;
  }
  window.Date = Later as DateConstructor;
}

describe('a list in Spanish, in November', () => {
  let opened: Opened;
  const { frame, cell, sees, press, type: fill, startHere, opens } = personAt(() => opened);
  const pane = async (name: string): Promise<void> =>
    (await frame()).getByRole('navigation').getByRole('button', { name, exact: true }).press('Enter');
  const look = async (name: string): Promise<void> => screen(opened, await frame(), `es-${name}`);
  const click = async (address: string): Promise<void> => {
    const { x, y } = await opened.page.evaluate((name) => window.matchsheet.rect(name), address);
    await opened.page.mouse.click(x, y);
  };

  beforeAll(async () => {
    opened = await openPage('', [], async (context) => {
      await context.addInitScript(dayIsLater);
    });
    await opened.page.setViewportSize({ width: 1280, height: 800 });
    const file = { name: 'mi match.xlsx', mimeType: 'application/octet-stream', buffer: await spanishBook() };
    await opens(file, 'pendientes!A1', 'llamar a mamá');
    await ready(opened.page);
    await startHere();
  });
  afterAll(() => opened.close());

  test('both lists are found, and “7 programas” beside TOTAL is none', async () => {
    await sees('7 rows on the tab “MI”, 11 of 12 columns read.');
    await sees(/“MF” also holds a list/);
    await look('1-start');
  });

  test('the profile offers the season that is ahead', async () => {
    await press('Fill in my profile');
    await press('Needs a visa');
    await press('J-1');
    await press('Save and go on');
    await fill('Step 1', 'failed once, then pass');
    await fill('Step 2 CK', '218');
    await press('Save and go on');
    await sees('Many programs take only graduates of the last few years.');
    await fill('Graduation date', '15/07/2019');
    await press('2027');
    await look('2-school');
    for (let page = 0; page < 3; page += 1) await press('Save and go on');
    await fill('Target areas', 'Texas, California');
    await fill('Specialties', 'Internal Medicine, Family Medicine');
    await press(/^Save/);
  });

  test('“sí, 1 intento” is asked, as it may mean one sitting or one that failed; “primer intento” is understood', async () => {
    await sees('“sí, 1 intento”');
    await look('3-readings');
    expect(await (await frame()).getByText('“primer intento”').filter({ visible: true }).count()).toBe(0);
    await press('Back to Start');
  });

  test('the tiers: a first-attempt rule is closed to a failed Step 1, whichever column says it', async () => {
    await pane('Score');
    await press('Score my list');
    await sees('7 programs, from cell N4 on');
    // Valley General wants 230, Harbor View first attempts.
    expect(await Promise.all([7, 10].map((row) => cell(`MI!N${row}`)))).toEqual(['Skip', 'Skip']);
    expect(await Promise.all([6, 11].map((row) => cell(`MI!N${row}`)))).toEqual(['Reach', 'Reach']);
    await look('4-score');
  });

  test('the states of the applications are counted by their Spanish words, and none is proposed again', async () => {
    await pane('Season');
    await sees('interview booked');
    await sees('waitlisted');
    await look('5-season');
    await pane('Score');
    await press('Make one shortlist of 2 lists');
    await sees(/^The tab “Shortlist” shows/);
    const lines = await opened.page.evaluate(() =>
      Array.from({ length: 16 }, (_, at) => [
        window.matchsheet.cell(`Shortlist!A${at + 3}`),
        window.matchsheet.cell(`Shortlist!B${at + 3}`),
      ]),
    );
    const proposed = lines.flatMap(([place, name]) => (/^\d+$/.test(place ?? '') ? [name] : []));
    expect(proposed.filter((name) => /^(?:Mill|Valley|Harbor|Red|Lakeside|Kings)/.test(name ?? ''))).toEqual([]);
    await look('6-shortlist');
  });

  test.each(['Start', 'Score', 'Row', 'Verify', 'Season', 'Plan', 'Rank', 'Story', 'Mentor', 'Help'])(
    'in %s the Tab key comes to everything that can be pressed',
    async (name) => {
      await click('MI!B11');
      await pane(name);
      await opened.page.evaluate(() => window.matchsheet.ready);
      const { there, missed } = await reachedByTab(opened, await frame());
      expect(missed).toEqual([]);
      expect(there).toBeGreaterThan(11);
    },
  );

  test('what was liked at an interview goes into its row from the keyboard, and Undo takes it back', async () => {
    await click('MI!B11');
    await pane('Row');
    await sees('Your interview there');
    await press('Add columns to note it in');
    await sees(/^New in your list: Rank, Liked, Reason/);
    const header = await opened.page.evaluate(() =>
      [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'].find((letter) => window.matchsheet.cell(`MI!${letter}4`) === 'Liked'),
    );
    const liked = `MI!${header}11`;
    await fill('How much you liked it', '9');
    await press('Write it into the row');
    await sees(/ is written\./);
    expect(await cell(liked)).toBe('9');
    await press('Undo');
    await opened.page.waitForFunction((address) => window.matchsheet.cell(address) === '', liked);
    await look('8-row');
  });

  test('the mentor’s page and her answer', async () => {
    await pane('Mentor');
    await press('Make the page');
    await sees('The tab “For mentor” is ready.');
    await look('7-mentor');
    await opened.page.evaluate(async () => {
      const at = Array.from({ length: 40 }, (_, row) => row + 1).find(
        (row) => window.matchsheet.cell(`For mentor!A${row}`) === 'Lakeside',
      );
      await window.matchsheet.setCell(`For mentor!C${at}`, 'Skip');
    });
    await press('Answers');
    await press('Look for answers');
    await press(/^Read “For mentor”/);
    await press('Bring back 1 answer');
    await sees('1 answer stands beside your list');
    expect(opened.complaints).toEqual([]);
    expect(opened.elsewhere).toEqual([]);
  });
});
