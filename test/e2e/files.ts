// Is nobody's work lost: by a file that is opened, by a new workbook, by a second window, by a file that cannot be read?
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { type Opened, ready } from './open.ts';

/** @param opened A page with the sample; it has the sample as it opens when all is done. */
export function fileTests(opened: () => Opened): void {
  const asked: string[] = [];
  let page: Page;
  let isReplacing = false;
  beforeAll(() => {
    page = opened().page;
    page.on('dialog', (dialog) => {
      asked.push(dialog.message());
      void (isReplacing ? dialog.accept() : dialog.dismiss());
    });
  });

  const cell = (address: string): Promise<string> => page.evaluate((name) => window.matchsheet.cell(name), address);
  const change = (address: string, text: string): Promise<void> =>
    page.evaluate(([name = '', value = '']) => window.matchsheet.setCell(name, value), [address, text]);
  const open = (name: string): Promise<void> =>
    page.setInputFiles('#file', {
      name: `${name}.csv`,
      mimeType: 'text/csv',
      buffer: Buffer.from('Program,Visa\nMill Creek,J-1\n'),
    });
  /** The page starts anew with another workbook, which has such a cell. */
  const shows = async (address: string, text: string): Promise<void> => {
    await page.waitForFunction(
      ([name, expected]) => {
        try {
          return window.matchsheet?.cell(name ?? '') === expected;
        } catch {
          return false;
        }
      },
      [address, text],
    );
    await ready(page);
  };
  const isOpen = (name: string): Promise<void> => shows(`${name}!A2`, 'Mill Creek');
  const recent = (name: string) => page.locator('#recent-items button', { hasText: name });
  const secondWindow = async (): Promise<Page> => {
    const second = await page.context().newPage();
    await second.goto(page.url());
    await ready(second);
    await second.getByText('This workbook is open in another window, which keeps it.').waitFor();
    return second;
  };
  /** All that this browser keeps, as it is kept. */
  const kept = (): Promise<string> =>
    page.evaluate(
      () =>
        new Promise<string>((done, failed) => {
          const asked = indexedDB.open('keyval-store');
          asked.onerror = () => failed(asked.error);
          asked.onsuccess = () => {
            const all = asked.result.transaction('keyval').objectStore('keyval').getAll();
            all.onsuccess = () => done(JSON.stringify(all.result));
          };
        }),
    );

  test('the sample once changed is this window’s alone: a second one is told, and overwrites nothing', async () => {
    await change('Programs!A2', 'Changed here');
    await page.getByText('Kept in this browser').waitFor();
    const second = await secondWindow();
    expect(await second.evaluate(() => window.matchsheet.cell('Programs!A2'))).toBe('Changed here');
    await second.evaluate(() => window.matchsheet.setCell('Programs!A3', 'overwritten'));
    await second.getByRole('button', { name: 'Close this message' }).click();
    await second.locator('#elsewhere').waitFor({ state: 'hidden' });
    // As earlier versions kept a workbook: alone, under one name.
    await second.evaluate(
      (data) =>
        new Promise<void>((done, failed) => {
          const asked = indexedDB.open('keyval-store');
          asked.onerror = () => failed(asked.error);
          asked.onsuccess = () => {
            const writing = asked.result.transaction('keyval', 'readwrite');
            writing.objectStore('keyval').put({ data, names: {}, notes: [], isChanged: true }, 'workbook');
            writing.oncomplete = () => done();
          };
        }),
      {
        id: 'matchsheet',
        name: 'MatchSheet',
        sheetOrder: ['Old list'],
        sheets: { 'Old list': { id: 'Old list', name: 'Old list' } },
      },
    );
    await second.close();
    expect(await page.locator('#elsewhere').isHidden()).toBe(true);
  });

  test('a changed workbook goes out of sight only after a yes', async () => {
    await open('first');
    await expect.poll(() => asked).toHaveLength(1);
    expect(asked[0]).toBe('Open “first.csv”? The workbook you have open stays in this browser: find it under Recent.');
    expect(await cell('Programs!A2')).toBe('Changed here');
    isReplacing = true;
    await open('first');
    await isOpen('first');
    expect(asked).toHaveLength(2);
  });

  test('a workbook of an earlier version is found', async () => {
    await page.locator('#recent').click();
    await recent('Kept before ·').waitFor();
    await recent('first · open now').waitFor();
  });

  test('a file as it was opened is replaced unasked', async () => {
    await open('second');
    await isOpen('second');
    expect(asked).toHaveLength(2);
  });

  test('what was open before is found under Recent, as it was left', async () => {
    await page.locator('#recent').click();
    await recent('second · open now').waitFor();
    await recent('The sample, changed ·').click();
    await shows('Programs!A2', 'Changed here');
    expect(asked).toHaveLength(2);
  });

  test('one that was changed in an earlier visit goes out of sight only after a yes, too', async () => {
    isReplacing = false;
    await open('third');
    await expect.poll(() => asked).toHaveLength(3);
    expect(await cell('Programs!A2')).toBe('Changed here');
    isReplacing = true;
  });

  test('a new workbook is empty, and the one before it stays', async () => {
    await page.locator('#new-workbook').click();
    await shows('Programs!A1', '');
    await change('Programs!A1', 'Program');
    await page.getByText('Kept in this browser').waitFor();
    await page.locator('#recent').click();
    await recent('The sample, changed ·').waitFor();
    await recent('New list · open now').waitFor();
  });

  test.each([
    [
      'half.xlsx',
      'PK no workbook',
      'it is damaged, or no Excel workbook. Open it in Excel or Sheets and save it again as .xlsx or .csv.',
    ],
    ['empty.csv', '', 'it is empty.'],
    ['letter.csv', '%PDF-1.7', 'it is no table of text. Open it in Excel or Sheets and save it as .xlsx or .csv.'],
  ])('%s is refused in a sentence that can be closed, and nothing else happens', async (name, words, sentence) => {
    await page.setInputFiles('#file', { name, mimeType: 'application/octet-stream', buffer: Buffer.from(words) });
    await page.getByText(`“${name}” could not be opened: ${sentence}`).waitFor();
    expect(await cell('Programs!A1')).toBe('Program');
    await page.locator('#trouble').getByRole('button', { name: 'Close this message' }).click();
    expect(await page.locator('#trouble').isHidden()).toBe(true);
  });

  test('the sample comes back afresh, and the work of before stays', async () => {
    await page.locator('#start-over').click();
    await shows('Programs!A2', 'Saint Agnes Medical Center');
    await page.locator('#recent').click();
    await recent('New list ·').waitFor();
    const all = await kept();
    expect([all.includes('Changed here'), all.includes('overwritten')]).toEqual([true, false]);
  });

  test('a workbook is forgotten only after a yes', async () => {
    isReplacing = false;
    await page.getByRole('button', { name: 'Forget first' }).click();
    await expect.poll(() => asked.at(-1)).toContain('Forget “first”? It is deleted from this browser');
    await recent('first ·').waitFor();
    isReplacing = true;
    await page.getByRole('button', { name: 'Forget first' }).click();
    await recent('first ·').waitFor({ state: 'detached' });
    // What opens next replaces the sample unasked.
    isReplacing = false;
  });
}
