// The whole round trip: an applicant with the add-on makes a page, a mentor without it answers, and the answers come back to their programs.
import { readFileSync } from 'node:fs';
import type { Download, Frame, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Opened, openPage, ready } from './open.ts';

async function saveCsv(page: Page): Promise<string> {
  await page.locator('#save-file').click();
  const [download]: [Download, unknown] = await Promise.all([page.waitForEvent('download'), page.locator('#save-csv').click()]);
  return readFileSync(await download.path(), 'utf8');
}

const TITLE = 'Lucía: residency programs, for your opinion';
const cell = (page: Page, address: string): Promise<string> => page.evaluate((name) => window.matchsheet.cell(name), address);
const shows = (page: Page, address: string, text: string) =>
  page.waitForFunction(([name, expected]) => window.matchsheet.cell(name ?? '') === expected, [address, text]);
/** The row of the program on the mentor's page. */
const rowOf = (page: Page, tab: string, program: string): Promise<number> =>
  page.evaluate(
    ([name, wanted]) => {
      for (let row = 1; row < 90; row += 1) if (window.matchsheet.cell(`${name}!A${row}`) === wanted) return row;
      throw new Error(`${wanted} is not on ${name}.`);
    },
    [tab, program],
  );

/** @param sample A page with the sample. */
export function mentorTests(sample: () => Opened): void {
  let applicant: Opened;
  let mentor: Opened;
  let sent = '';
  let returned = '';
  const sidebar = async (): Promise<Frame> => {
    const frame = await (await applicant.page.waitForSelector('#sidebar iframe')).contentFrame();
    if (frame === null) throw new Error('The sidebar has no page.');
    return frame;
  };

  beforeAll(async () => {
    applicant = sample();
    mentor = await openPage('?without-addon');
  });
  afterAll(() => mentor.close());

  test('the applicant keeps a snapshot and makes a page without scores', async () => {
    await applicant.page.locator('#addon').click();
    await applicant.page.locator('#addon-items').getByRole('button', { name: 'For my mentor' }).click();
    const page = await sidebar();
    await page.getByRole('button', { name: 'Before and after' }).click();
    await page.getByLabel('Called').fill('before Ana');
    await page.getByRole('button', { name: 'Keep a snapshot' }).click();
    await page.getByText('What changed since').waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByText('None kept yet.').waitFor();
    await page.getByRole('button', { name: 'Keep a snapshot' }).click();
    await page.getByText('What changed since').waitFor();
    await page.getByRole('button', { name: 'The page', exact: true }).click();
    await page.getByText('Without scores most reasons are empty').waitFor();
    await page.getByLabel('Your name, as your mentor knows you').fill('Lucía');
    await page.getByRole('button', { name: 'Make the page' }).click();
    await page.getByText('The tab “For mentor” is ready.').waitFor();
    await shows(applicant.page, 'For mentor!A1', TITLE);
    sent = await saveCsv(applicant.page);
    // The sample's applicant has Step 2 CK 218.
    expect(sent).not.toContain('218');
    expect(sent).toContain('Universidad de Guadalajara');
  });

  test('the mentor has neither menu nor formulas, reads it, and answers', async () => {
    expect(await mentor.page.locator('#addon').isVisible()).toBe(false);
    await mentor.page.setInputFiles('#file', { name: 'For mentor.csv', mimeType: 'text/csv', buffer: Buffer.from(sent) });
    // The page starts anew with the file.
    await mentor.page.waitForFunction(() => {
      try {
        return window.matchsheet?.cell('For mentor!A1') === 'Lucía: residency programs, for your opinion';
      } catch {
        return false;
      }
    });
    await ready(mentor.page);
    const row = await rowOf(mentor.page, 'For mentor', 'Saint Agnes Medical Center');
    expect(await cell(mentor.page, `For mentor!B${row}`)).toBe('Reach');
    expect(await mentor.page.evaluate((name) => window.matchsheet.formula(name), `For mentor!B${row}`)).toBe('');
    const type = (column: string, text: string) =>
      mentor.page.evaluate(
        ([name, value]) => window.matchsheet.setCell(name ?? '', value ?? ''),
        [`For mentor!${column}${row}`, text],
      );
    await type('C', 'Skip');
    await type('D', 'full of their own students');
    await type('J', 'Ana');
    returned = await saveCsv(mentor.page);
    expect(mentor.elsewhere).toEqual([]);
  });

  test('meanwhile the applicant inserts a program above', async () => {
    const { page } = applicant;
    expect(await cell(page, 'Programs!A2')).toBe('Saint Agnes Medical Center');
    // As Sheets: a row of a new program at the top, the old first row below all others.
    const columns = [...'ABCDEFGHIJKLMNOPQRSTUVWX'];
    await page.evaluate(async (letters) => {
      const { cell: text, setCell } = window.matchsheet;
      const first = letters.map((letter) => text(`Programs!${letter}2`));
      const brandNew: Readonly<Record<string, string>> = { A: 'Brand New', D: 'OH' };
      // At once, so that the list is computed once.
      await Promise.all(
        letters.flatMap((letter, at) => [
          setCell(`Programs!${letter}42`, first[at] ?? ''),
          setCell(`Programs!${letter}2`, brandNew[letter] ?? ''),
        ]),
      );
    }, columns);
    await shows(page, 'Programs!A42', 'Saint Agnes Medical Center');
  });

  test('the answer is seen first, lands on its program, and the disagreement is marked in the sheet', async () => {
    const page = await sidebar();
    await page.getByRole('button', { name: 'Answers', exact: true }).click();
    await page.getByText('Paste the page').click();
    await page.getByLabel('From the line').fill(returned);
    await page.getByRole('button', { name: 'Read what I pasted' }).click();
    await page.getByText('You two disagree.').waitFor();
    await page.getByRole('button', { name: 'Bring back 1 answer' }).click();
    await page.getByText('1 answer stands beside your list').waitFor();
    const found = await applicant.page.evaluate(() => {
      const letters = Array.from(
        { length: 60 },
        (_, at) => (at < 26 ? '' : String.fromCharCode(64 + Math.floor(at / 26))) + String.fromCharCode(65 + (at % 26)),
      );
      const column = letters.find((name) => window.matchsheet.cell(`Programs!${name}1`) === 'Disagreement') ?? '';
      return [window.matchsheet.cell(`Programs!${column}42`), window.matchsheet.cell(`Programs!${column}2`)];
    });
    expect(found).toEqual(['Mentor: Skip, computed: Reach', '']);
  });

  test('the applicant follows the mentor, and sees what changed since the snapshot', async () => {
    const page = await sidebar();
    await page.getByRole('button', { name: 'Where you disagree' }).click();
    await page.getByRole('button', { name: 'Compare the tiers' }).click();
    await page.getByLabel(/Saint Agnes/).check();
    await page.getByRole('button', { name: 'Use the mentor’s tier' }).click();
    await page.getByText('Written under “Tier to use” with your mentor’s words.').waitFor();
    await page.getByRole('button', { name: 'Before and after' }).click();
    await page.getByRole('button', { name: 'What changed since' }).click();
    await page.getByText('New: Brand New').waitFor();
    expect(applicant.complaints).toEqual([]);
    expect(applicant.elsewhere).toEqual([]);
  });
}
