// From a messy list to a scored one without a mouse: does the sidebar do all of it at 300 px, for every eye, without a network?
import { readFileSync } from 'node:fs';
import type { Frame } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openSampleAlone } from './alone/open.ts';
import { fewPrograms, type Opened, openPage, ready } from './open.ts';
import { lookOfSidebar } from './person.ts';

/** As such lists are: a title above, headers in no order and in words of one's own, half of it blank. */
const LIST = `My list for 2027,,,,,,,
,,,,,,,
who told me,Hosp.,CK cutoff,Sponsors?,Vibes,City/State,Kind,% IMG
Ana,Mill Creek Medical Center,none,J-1,within 10 yrs,"Fresno, CA",Community,60%
,Harbor View Hospital,230,no visas,3 years,"Houston, TX",University,20%
Sam,Lakeside Hospital,,,no limit,"Buffalo, NY",Community,
,Valley General,no min,"J1, H1B",no limit,"Riverside, CA",Community,15 of 20
`;

/** The page's day is in 2026 (open.ts): its programs can still be asked. */
const SEASON = '2028';

declare global {
  interface Window {
    /** What a person calls it: its label, or what stands on it. */
    wordsOf(element: Element): string;
  }
}

/** In the page and in the sidebar's frame. */
function withWords(): void {
  window.wordsOf = (element) => {
    const label = (element as HTMLInputElement).labels?.[0]?.textContent;
    return (label ?? element.getAttribute('aria-label') ?? element.textContent ?? '').trim();
  };
}

export function sidebarTests(): void {
  let opened: Opened;
  let inside: Frame | null = null;
  const frame = async (): Promise<Frame> => {
    inside ??= (await (await opened.page.waitForSelector('#sidebar iframe')).contentFrame()) ?? null;
    if (inside === null) throw new Error('The sidebar has no page.');
    return inside;
  };
  const cell = (address: string) => opened.page.evaluate((name) => window.matchsheet.cell(name), address);
  const shows = async (address: string, expected: string): Promise<void> => {
    await opened.page.waitForFunction(([name, text]) => window.matchsheet.cell(name ?? '') === text, [address, expected]);
  };

  /** The page starts anew with another workbook, which has such a tab and cell. */
  const opens = async (address: string, expected: string): Promise<void> => {
    await opened.page.waitForFunction(
      ([name, text]) => {
        try {
          return window.matchsheet?.cell(name ?? '') === text;
        } catch {
          return false;
        }
      },
      [address, expected],
    );
  };

  /** The words of what has the focus, in the page or in the sidebar. */
  const focused = async (): Promise<string> => {
    const isInside = await opened.page.evaluate(() => document.activeElement?.tagName === 'IFRAME');
    return (isInside ? await frame() : opened.page.mainFrame()).evaluate(() => {
      const element = document.activeElement;
      // A heading has the focus where something new has opened; Enter does nothing there.
      return element === null || /^H\d$/.test(element.tagName) ? '' : window.wordsOf(element);
    });
  };
  /** Where does it stand, seen from what has the focus in the sidebar? Waits until it is there. */
  const wayTo = async (name: string | RegExp): Promise<'on' | 'back' | 'unknown'> => {
    const wanted = typeof name === 'string' ? `^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$` : name.source;
    const way = await (await frame()).waitForFunction((pattern) => {
      const all = [...document.querySelectorAll('a[href], button, summary, input, select, textarea')];
      const one = all.find((each) => each.checkVisibility() && new RegExp(pattern).test(window.wordsOf(each)));
      if (one === undefined) return null;
      const from = document.activeElement;
      if (from === null || from === document.body) return 'unknown';
      return (one.compareDocumentPosition(from) & Node.DOCUMENT_POSITION_FOLLOWING) > 0 ? 'back' : 'on';
    }, wanted);
    return (await way.jsonValue()) ?? 'unknown';
  };
  const MOST_STEPS = 120;
  /** Past the end of the sidebar the Tab key would go to the grid, which keeps it: so back to its first button where the way is not known. */
  const tabTo = async (name: string | RegExp): Promise<void> => {
    let isBack = (await wayTo(name)) !== 'on';
    for (let at = 0; at < MOST_STEPS; at += 1) {
      const now = await focused();
      if (typeof name === 'string' ? now === name : name.test(now)) return;
      if (now === 'Start') isBack = false;
      await opened.page.keyboard.press(isBack ? 'Shift+Tab' : 'Tab');
    }
    throw new Error(`No way to “${name}” with the Tab key; the focus is on “${await focused()}”.`);
  };
  /** A key that comes as the focus moves on, to a heading that has just opened, presses nothing: then a person presses again. */
  const press = async (name: string | RegExp): Promise<void> => {
    await tabTo(name);
    const where = await frame();
    await where.evaluate(() => {
      delete document.body.dataset.pressed;
      addEventListener('click', () => (document.body.dataset.pressed = 'yes'), { capture: true, once: true });
    });
    await opened.page.keyboard.press('Enter');
    const isPressed = await where
      .waitForFunction(() => document.body.dataset.pressed === 'yes', undefined, { timeout: 5000 })
      .then(
        () => true,
        () => false,
      );
    if (isPressed) return;
    const now = await focused();
    if (typeof name === 'string' ? now === name : name.test(now)) throw new Error(`Enter on “${now}” presses nothing.`);
    await press(name);
  };
  const type = async (label: string, text: string): Promise<void> => {
    await tabTo(label);
    await opened.page.keyboard.type(text);
  };
  const sees = async (text: string | RegExp): Promise<void> => {
    await (await frame()).getByText(text).filter({ visible: true }).first().waitFor();
  };
  const fromMenu = async (item: string): Promise<void> => {
    await opened.page.locator('#addon').focus();
    await opened.page.keyboard.press('Enter');
    await opened.page.waitForFunction(() => document.activeElement?.parentElement?.id === 'addon-items');
    while ((await focused()) !== item) await opened.page.keyboard.press('ArrowDown');
    await opened.page.keyboard.press('Enter');
    inside = null;
    await opened.page.waitForFunction(() => document.activeElement?.tagName === 'IFRAME');
  };

  const { barriersOf, barriersInLargeText } = lookOfSidebar(() => opened, frame);

  describe('with the keyboard alone', () => {
    beforeAll(async () => {
      opened = await openPage('', [withWords, fewPrograms]);
      await opened.page.setInputFiles('#file', { name: 'my list.csv', mimeType: 'text/csv', buffer: Buffer.from(LIST) });
      await opens('my list!A1', 'My list for 2027');
      await ready(opened.page);
    });
    afterAll(() => opened.close());

    test('the menu opens the sidebar, which says what is missing', async () => {
      await fromMenu('Start here');
      await sees('4 rows on the tab “my list”, 7 of 8 columns read.');
    });

    test.each([
      ['MatchSheet_', 'Script function not found: MatchSheet_'],
      ['nothingOfThatName', 'Script function not found: nothingOfThatName'],
    ])('does not find %s', async (name, says) => {
      const found = await (await frame()).evaluate(
        (asked) =>
          new Promise<string>((resolve) => {
            const { run } = (
              globalThis as unknown as {
                google: { script: { run: { withFailureHandler(handler: (error: Error) => void): Record<string, () => void> } } };
              }
            ).google.script;
            run.withFailureHandler((error) => resolve(error.message))[asked]?.();
          }),
        name,
      );
      expect(found).toBe(says);
    });

    test('the profile is asked in steps, what is not understood is said at once, and it can be left', async () => {
      await press('Fill in my profile');
      await sees('3 cells of your list wait for this.');
      await press('Needs a visa');
      await press('J-1');
      await press('Save and go on');
      await sees('Cut-offs and attempt limits are compared with these.');
      // The profile that was made goes again, and what was chosen on its first page stays there.
      await press('Undo');
      await sees('3 cells of your list wait for this.');
      await press('Save and go on');
      await sees('Cut-offs and attempt limits are compared with these.');
      await type('Step 2 CK', 'somewhere in the middle');
      await press('Save and go on');
      await sees('These words were not understood');
      await tabTo('Step 2 CK');
      await opened.page.keyboard.press('Control+A');
      await opened.page.keyboard.type('218');
      await type('Step 2 CK attempts', '1');
      await press('Save and go on');
      await sees('Many programs take only graduates of the last few years.');
      await type('Graduation date', '2021-07-15');
      // The pane has the same name: the field is the one after the country.
      await tabTo('School country');
      await opened.page.keyboard.press('Tab');
      await opened.page.keyboard.type(SEASON);
      // What was typed on this page is kept on the way back, too.
      await press('Back');
      await sees('Cut-offs and attempt limits are compared with these.');
      await press('Later');
      await sees('6 answers. All were understood.');
      expect(await cell('Profile!B2')).toBe('Needs a visa');
      expect(await cell('Profile!B6')).toBe('218');
    });

    test('a header that was not understood is corrected by choosing, and the sheet remembers it', async () => {
      await press('Check the headers');
      await tabTo('Vibes');
      await opened.page.keyboard.type('Years since');
      await press('Save 1 correction');
      await sees('Saved as 1 row of Settings.');
      await sees('4 rows on the tab “my list”, 8 of 8 columns read.');
      expect(await cell('Settings!A2')).toBe('Column "Vibes"');
      expect(await cell('Settings!B2')).toBe('yog');
    });

    test('one press scores the list: verdicts beside it, sums in the sidebar', async () => {
      await press('Go to Score');
      await press('Score my list');
      await sees('4 programs, from cell J3 on');
      await shows('my list!J3', 'Tier');
      expect([await cell('my list!J4'), await cell('my list!J5'), await cell('my list!J6')]).toEqual([
        'Realistic',
        'Skip',
        'Reach (verify visa)',
      ]);
      expect(await cell('my list!A3')).toBe('who told me');
    });

    test('the row of the first verdict is explained: why, what would change it, how each cell was read', async () => {
      await press('Row');
      await sees('Mill Creek Medical Center');
      await sees('If it sponsored no visa:');
      await press('How each cell was read');
      await sees('CA; Central Valley; Pacific');
      expect(await (await frame()).getByRole('heading', { level: 2 }).textContent()).toBe('Mill Creek Medical Center');
    });

    test('the row’s day is stamped from the keyboard, and Undo takes its column away again', async () => {
      await sees('Your list has no such column yet: the button adds it.');
      await press('I checked this row today');
      await shows('my list!I3', 'Checked on');
      await press('Undo');
      await shows('my list!I3', '');
      await sees('Your list has no such column yet: the button adds it.');
    });

    test('what to verify first leads to the row of a program', async () => {
      await press('Verify');
      // The questions come from the sheet: before they stand there the Tab key leaves the sidebar.
      await sees('Visa: does it sponsor J-1?');
      await press(/^Visa: does it sponsor J-1\?/);
      await sees('Lakeside Hospital');
      await press('Lakeside Hospital');
      await sees('Ask first');
      expect(await (await frame()).getByRole('heading', { level: 2 }).textContent()).toBe('Lakeside Hospital');
    });

    test('the page of a program fills the blank cells of its row, and takes them back', async () => {
      await press('Fill the row from its web page');
      await tabTo('The page');
      await opened.page.keyboard.insertText(
        'Do you sponsor visas? We sponsor J-1 visas only. Is there a minimum? A Step 2 CK score of 210 is required.',
      );
      await press('Read the page');
      await sees('Lakeside Hospital, row 6');
      await press('Fill 2 blank cells');
      await sees('Filled: Sponsors?, CK cutoff.');
      await shows('my list!D6', 'J-1 yes; H-1B no');
      await shows('my list!J6', 'Reach');
      await press('Undo');
      await sees('Taken back.');
      await shows('my list!D6', '');
    });

    test('the season becomes a tab of pictures and tables, and goes again, even before the page was idle', async () => {
      await press('Plan');
      await sees('All days of the season');
      // The engine measures the rows of the new tab when the page is idle: here only after the tab is gone.
      await opened.page.evaluate(() => {
        const whenIdle = window.requestIdleCallback;
        const held: (readonly [IdleRequestCallback, IdleRequestOptions?])[] = [];
        window.requestIdleCallback = (...asked) => held.push(asked);
        addEventListener('held-no-more', () => {
          window.requestIdleCallback = whenIdle;
          for (const asked of held) whenIdle(...asked);
        });
      });
      await press('Make the Plan tab');
      await sees('The tab “Plan” holds the plan as of today.');
      const place = await opened.page.waitForFunction(
        () =>
          Array.from({ length: 30 }, (_, at) => at + 1).find((row) => window.matchsheet.cell(`Plan!A${row}`) === 'Realistic') ??
          0,
      );
      await shows(`Plan!B${await place.jsonValue()}`, '█'.repeat(24));
      await press('Remove the Plan tab');
      await sees('The plan tab is gone.');
      await opened.page.evaluate(
        () =>
          new Promise<void>((done) => {
            dispatchEvent(new Event('held-no-more'));
            requestIdleCallback(() => done());
          }),
      );
      expect(opened.complaints).toEqual([]);
    });

    test('a statement is checked from the keyboard, and gone once the pane is left', async () => {
      await press('Story');
      await type('The text', 'My Step 2 CK score was low because my teachers never taught us.');
      await press('Check the text');
      await sees('It blames someone or something else.');
      await press('Rank');
      await sees('No row has a place under Rank');
      await press('Story');
      await tabTo('The text');
      expect(await (await frame()).getByLabel('The text').inputValue()).toBe('');
      const kept = await opened.page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
      expect(kept).not.toContain('my teachers never taught us');
    });

    test('Undo leaves the sheet as it was', async () => {
      await press('Score');
      await press('Undo');
      await sees('The columns are gone, and your sheet is as it was.');
      await shows('my list!J3', '');
      await shows('my list!J4', '');
    });

    test('Season: the day’s phase, a Status column on request, one program moved, and both taken back', async () => {
      await press('Season');
      await sees(`Match ${SEASON}: planning`);
      await (await frame())
        .getByRole('img', { name: new RegExp(`^The year of the Match ${SEASON}, .* phase planning\\.$`) })
        .waitFor();
      // A day stands on one line, and what a formula does is a press away.
      const lines = await (await frame()).locator('.day').evaluateAll((days) => days.map((day) => day.getClientRects().length));
      expect(lines.length).toBeGreaterThan(0);
      expect(new Set(lines)).toEqual(new Set([1]));
      await press('the shortlist in Score');
      await sees('Make the shortlist');
      await press('Season');
      await press('Add a Status column');
      await sees('Your list has a column “Status”');
      await shows('my list!I3', 'Status');
      await press(/^no status yet/);
      await press('Mill Creek Medical Center');
      await tabTo('Status');
      await opened.page.keyboard.type('applied');
      await press('Write it');
      await sees('Mill Creek Medical Center: its cell now says “applied”.');
      await shows('my list!I4', 'applied');
      await press('Undo');
      await shows('my list!I4', '');
      await sees('Your list has a column “Status”');
      await press('Undo');
      await sees('Add a Status column');
      await shows('my list!I3', '');
    });

    test('what was typed is still there after a visit elsewhere', async () => {
      await opened.page.getByText('Kept in this browser').waitFor();
      await opened.page.reload();
      await ready(opened.page);
      expect(await cell('my list!B4')).toBe('Mill Creek Medical Center');
      expect(await cell('Settings!B2')).toBe('yog');
    });

    test('it all works with no network, and no other machine was asked', async () => {
      await opened.page.context().setOffline(true);
      await fromMenu('Score my list');
      await press('Score my list');
      await sees('4 programs, from cell J3 on');
      await shows('my list!J4', 'Realistic');
      await opened.page.context().setOffline(false);
      expect(opened.elsewhere).toEqual([]);
      expect(opened.complaints).toEqual([]);
    });

    test('an Excel workbook of it opens as it was saved, answers as values', async () => {
      await opened.page.getByText('Kept in this browser').waitFor();
      await opened.page.locator('#save-file').click();
      const [download] = await Promise.all([opened.page.waitForEvent('download'), opened.page.locator('#save-xlsx').click()]);
      const path = await download.path();
      expect(await opened.page.evaluate(() => window.matchsheet.formula('my list!J3'))).toContain('=SCORE(');
      opened.page.once('dialog', (dialog) => void dialog.accept());
      await opened.page.setInputFiles('#file', {
        name: 'MatchSheet.xlsx',
        mimeType: 'application/octet-stream',
        buffer: readFileSync(path),
      });
      await opened.page.waitForFunction(() => {
        try {
          return window.matchsheet?.cell('my list!J3') === 'Tier' && window.matchsheet.formula('my list!J3') === '';
        } catch {
          return false;
        }
      });
      await ready(opened.page);
      expect(await cell('my list!B4')).toBe('Mill Creek Medical Center');
      expect(await cell('my list!H4')).toBe('60%');
      expect(await cell('my list!J4')).toBe('Realistic');
      expect(await cell('Profile!B6')).toBe('218');
      await fromMenu('Start here');
      await sees('6 answers. All were understood.');
      await sees('Scored as values, which stay as they are until you score again.');
      await press('Go to Score');
      await press('Score my list');
      await sees('4 programs, from cell J3 on');
      await shows('my list!J4', 'Realistic');
      expect(await opened.page.evaluate(() => window.matchsheet.formula('my list!J3'))).toContain('=SCORE(');
    });
  });

  describe('beside the sample', () => {
    beforeAll(async () => {
      opened = await openSampleAlone([withWords]);
      inside = null;
      await opened.page.evaluate(() => window.matchsheet.setCell('Programs!G3', 'J1 → frob'));
      await opened.page.evaluate(() => window.matchsheet.setCell('Programs!G5', 'J1 yes, H1B → blick'));
    });
    afterAll(() => opened.close());

    describe('with words that nobody knows', () => {
      test('Start leads to them, one choice at the keyboard teaches, and the next text waits', async () => {
        await fromMenu('Start here');
        await sees('How your cells were read');
        await sees('Not understood: “frob”.');
        await sees('Half understood');
        await press('J-1 yes; H-1B no');
        await sees('“J1 → frob” now means J-1 yes; H-1B no, in 1 row.');
        await expect
          .poll(focused)
          .toMatch(/^“(?:J1 yes, H1B → blick|within 3 years of start|required, hands-on \(no observership\))”$/);
      });

      test('Undo takes it back, and a text leads to its first cell', async () => {
        await press('Undo');
        await sees('Not understood: “frob”.');
        await press('“J1 → frob”');
        await press('Row');
        await sees('How each cell was read');
        expect(await (await frame()).getByRole('heading', { level: 2 }).textContent()).toBe(await cell('Programs!A3'));
      });
    });

    describe('with a mouse, in light and dark colours', () => {
      const PANES: readonly (readonly [pane: string, then: () => Promise<void>])[] = [
        [
          'Start',
          async () => {
            await sees('12 rows on the tab “Programs”');
            await sees('Your profile');
          },
        ],
        [
          'Score',
          async () => {
            await (await frame()).getByRole('button', { name: 'Score my list' }).click();
            await sees('12 programs');
          },
        ],
        ['Row', () => sees('How each cell was read')],
        ['Verify', () => sees('Visa: does it sponsor J-1?')],
        [
          'Plan',
          async () => {
            await sees('All days of the season');
            for (const part of await (await frame()).locator('details').all())
              await part.evaluate((one) => one.setAttribute('open', ''));
            await (await frame()).getByRole('button', { name: 'visa: either' }).click();
            await sees('If visa: either');
          },
        ],
        [
          'Story',
          async () => {
            await (await frame()).getByLabel('The text').fill('My Step 2 CK score was low because my teachers never taught us.');
            await (await frame()).getByRole('button', { name: 'Check the text' }).click();
            await sees('It blames someone or something else.');
          },
        ],
        ['Rank', () => sees('No row has a place under Rank')],
        [
          'Season',
          async () => {
            await sees('This week');
            await (await frame()).locator('.state summary').first().click();
            await (await frame()).locator('.state button').first().click();
            await sees('Show its row');
          },
        ],
        [
          'Mentor',
          async () => {
            await sees('A page for my mentor');
            for (const part of await (await frame()).locator('details').all())
              await part.evaluate((one) => one.setAttribute('open', ''));
          },
        ],
        ['Help', () => sees('What the tiers mean')],
      ];
      test.each(PANES)(
        '%s has no barrier that axe finds, and at twice the text size nothing is wider than the sidebar',
        async (pane, then) => {
          await (await frame()).getByRole('button', { name: pane, exact: true }).click();
          await then();
          expect(await barriersOf()).toEqual([]);
          expect(await barriersInLargeText()).toEqual([]);
        },
      );
      test.each([
        ['Change my profile', 'Your profile', 'Later'],
        ['Check the headers', 'Your list', 'All right as it is'],
        ['Add programs', 'Add programs', 'Back'],
        // As far as its texts are understood.
        [/^(?:How your cells were read|Say what they mean)$/, 'Readings', 'Back to Start'],
      ])('“%s” neither', async (button, region, leave) => {
        const page = await frame();
        await page.getByRole('button', { name: 'Start', exact: true }).click();
        await page.getByRole('button', { name: button }).click();
        await page.getByRole('region', { name: region }).waitFor();
        expect(await barriersOf()).toEqual([]);
        await page.getByRole('button', { name: leave }).click();
        await sees('12 rows on the tab “Programs”');
      });

      // Last, for the page asks nobody any more after them.
      test('refuses what Google refuses: days, functions, circles', async () => {
        const refused = await (await frame()).evaluate(() => {
          const { run } = (globalThis as unknown as { google: { script: { run: Record<string, (value: unknown) => void> } } })
            .google.script;
          const circle: unknown[] = [];
          circle.push(circle);
          return [new Date(0), () => 1, circle, Number.NaN].map((value) => {
            try {
              run.serveSidebar?.(value);
              return 'taken';
            } catch (error) {
              return String(error).slice(0, 41);
            }
          });
        });
        expect(refused).toEqual(Array.from({ length: 4 }, () => 'TypeError: Failed due to illegal value in'));
      });

      const failWith = async (message: string): Promise<void> => {
        await (await frame()).evaluate((text) => {
          let failure: (error: Error) => void = () => undefined;
          const run = {
            withSuccessHandler: () => run,
            withFailureHandler: (handler: (error: Error) => void) => {
              failure = handler;
              return run;
            },
            serveSidebar: () => setTimeout(() => failure(new Error(text))),
          };
          (globalThis as unknown as { google: { script: object } }).google.script = { run };
        }, message);
      };

      test('a lost connection is said, and what was typed stays', async () => {
        await press('Change my profile');
        await tabTo('Work right');
        await opened.page.keyboard.press('Control+A');
        await opened.page.keyboard.type('US citizen');
        await failWith('NetworkError: Connection failure due to HTTP 0');
        await press('Save and go on');
        await sees('There was no connection to Google, so it is not known what was done. Try again when you are online.');
        expect(await (await frame()).getByLabel('Work right').inputValue()).toBe('US citizen');
      });

      test('several Google accounts in one browser are explained', async () => {
        await failWith('PERMISSION_DENIED');
        await press('Save and go on');
        await sees('several Google accounts are open in one browser');
      });
    });
  });
}
