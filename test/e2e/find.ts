// From an empty sheet to a list of places to verify: does the pane Find do it with the keyboard, at 300 px, for every eye, without a network?
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSidebarAlone } from './alone/open.ts';
import type { Opened } from './open.ts';
import { lookOfSidebar, personAt } from './person.ts';

/** As a directory's page is copied: one program in several lines. The hospital is invented. */
const COPIED = `Saltbush Valley Medical Center Program
Barstow
CA
1400599999
Internal Medicine
Save`;

export function findTests(): void {
  let opened: Opened;
  const { frame, cell, sees, press, type, startHere } = personAt(() => opened);
  const { barriersOf, barriersInLargeText } = lookOfSidebar(() => opened, frame);
  const picture = async (name: string): Promise<void> => {
    if (process.env.FIND_PICTURES !== undefined)
      await opened.page.locator('#sidebar').screenshot({ path: `${process.env.FIND_PICTURES}/${name}.png` });
  };

  beforeAll(async () => {
    opened = await openSidebarAlone([{ name: 'Sheet1', rows: [[]] }]);
    await startHere();
  });
  afterAll(() => opened.close());

  test('an empty sheet: Start asks for the profile and leads to Find', async () => {
    await sees('The tab “Sheet1” holds no list that MatchSheet knows.');
    await press('Fill in my profile');
    await press('Needs a visa');
    for (let step = 0; step < 5; step += 1) await press('Save and go on');
    await type('Target areas', 'Southern California, then anywhere');
    await type('Specialties', 'Internal Medicine');
    await press(/^Save/);
    await sees('No list yet?');
    await picture('start');
    await press('Find programs');
    await sees(/places not on your list yet/);
    await picture('found');
    await (await frame())
      .getByRole('listitem')
      .first()
      .evaluate((one) => one.scrollIntoView());
    await picture('listed');
  });

  test('the areas and the specialty are those of the profile; Kern, inland, comes first', async () => {
    const page = await frame();
    expect(await page.getByLabel('Areas').inputValue()).toBe('Southern California, then anywhere');
    expect(await page.getByLabel('Specialties').inputValue()).toBe('Internal Medicine');
    expect(await page.getByRole('checkbox').count()).toBe(40);
    expect(await page.getByRole('listitem').first().textContent()).toMatch(
      /^Southern California\s*Kern Medical Center, Bakersfield, CAAbout 114 residents/,
    );
    await sees(/^\d+ more places: name a smaller area/);
    expect(await page.getByRole('img', { name: /^Map of \d+ of the places/ }).isVisible()).toBe(true);
  });

  test('Find has no barrier that axe finds, and at twice the text size nothing is wider than the sidebar', async () => {
    expect(await barriersOf()).toEqual([]);
    expect(await barriersInLargeText()).toEqual([]);
  });

  test('forty places become forty rows to verify, with what is known and where to ask', async () => {
    await press('Tick the first 40');
    await picture('ticked');
    await press('Make a list of 40 places');
    await sees('40 places added to “Programs” to verify.');
    await sees('0 of 40 places verified.');
    await picture('added');
    expect(await cell('Programs!A2')).toBe('Kern Medical Center');
    expect([await cell('Programs!B2'), await cell('Programs!C2'), await cell('Programs!D2')]).toEqual([
      'Internal Medicine',
      'Bakersfield',
      'CA',
    ]);
    expect(await cell('Programs!A41')).not.toBe('');
    expect(await cell('Programs!A42')).toBe('');
    const headers = await Promise.all('ABCDEFGHIJKLMNOPQR'.split('').map((column) => cell(`Programs!${column}1`)));
    const notes = 'ABCDEFGHIJKLMNOPQR'[headers.indexOf('Notes')];
    expect(await cell(`Programs!${notes}2`)).toMatch(
      /^Place to verify: Kern Medical Center, Bakersfield\. 113\.54 residents .* Phone \(661\) 326-2000\.$/,
    );
    // No visa, cut-off or share is invented.
    for (const header of ['Visa', 'IMG %', 'Step 2 CK minimum', 'Type', 'Checked on'])
      expect(await cell(`Programs!${'ABCDEFGHIJKLMNOPQR'[headers.indexOf(header)]}2`)).toBe('');
  });

  test('what is on the list is not found again', async () => {
    const first = await (await frame())
      .getByRole('checkbox')
      .first()
      .evaluate((box) => box.parentElement?.textContent ?? '');
    expect(first).not.toContain('Kern Medical Center');
  });

  test('the addresses to look them up are opened by the person alone', async () => {
    const links = await (await frame())
      .getByRole('link')
      .evaluateAll((all) => all.map((one) => [one.getAttribute('href'), one.getAttribute('target'), one.getAttribute('rel')]));
    expect(links.map(([href]) => href)).toEqual(
      expect.arrayContaining([
        'https://freida.ama-assn.org/',
        'https://apps.acgme.org/ads/Public/Programs/Search',
        expect.stringMatching(/^https:\/\/www\.google\.com\/search\?q=Kern%20Medical%20Center/),
      ]),
    );
    expect(links.every(([, target, rel]) => target === '_blank' && rel === 'noopener noreferrer')).toBe(true);
    expect(await barriersOf()).toEqual([]);
  });

  test('a program that is verified on its page counts', async () => {
    await press('Kern Medical Center, Bakersfield, CA');
    await press('Fill the row from its web page');
    await type('The page', 'Do you sponsor visas? We sponsor J-1 visas only.');
    await press('Read the page');
    await sees('Kern Medical Center, row 2');
    await press(/^Fill \d+ blank cells?$/);
    await sees(/^Filled:/);
    await press('Back');
    await sees('1 of 40 places verified.');
    await picture('verified');
  });

  test('programs copied from a directory become rows', async () => {
    await press('Paste a list you found there');
    await type('Table', COPIED);
    await press('Show what would be added');
    await sees('1 new program for “Programs”');
    await press('Add 1 program');
    await sees('1 program added to “Programs”.');
    expect([await cell('Programs!A42'), await cell('Programs!C42'), await cell('Programs!D42')]).toEqual([
      'Saltbush Valley Medical Center Program',
      'Barstow',
      'CA',
    ]);
    await press('Undo');
    await sees('Taken back.');
    await press('Back');
    await sees('1 of 40 places verified.');
  });

  test('places that were added are taken back by Undo', async () => {
    const boxes = (await frame()).getByRole('checkbox');
    await boxes.first().focus();
    await opened.page.keyboard.press('Space');
    await press('Add 1 place');
    await sees('1 place added to “Programs” to verify.');
    expect(await cell('Programs!A42')).not.toBe('');
    await press('Undo');
    await sees('Taken back.');
    expect(await cell('Programs!A42')).toBe('');
    await sees('1 of 40 places verified.');
  });

  test('no other machine was asked', () => {
    expect(opened.elsewhere).toEqual([]);
    expect(opened.complaints).toEqual([]);
  });
}
