// Is nobody's work lost: by a file that is opened, by a new workbook, by a second window, by a file that cannot be read?
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { messyTests } from './messy.ts';
import { type Opened, openPage, ready } from './open.ts';

export function fileTests(): void {
  let opened: Opened;
  const asked: string[] = [];
  let isReplacing = true;
  beforeAll(async () => {
    opened = await openPage();
    opened.page.on('dialog', (dialog) => {
      asked.push(dialog.message());
      void (isReplacing ? dialog.accept() : dialog.dismiss());
    });
  });
  afterAll(() => opened.close());

  const cell = (address: string): Promise<string> => opened.page.evaluate((name) => window.matchsheet.cell(name), address);
  const change = (address: string, text: string): Promise<void> =>
    opened.page.evaluate(([name = '', value = '']) => window.matchsheet.setCell(name, value), [address, text]);
  const open = (name: string): Promise<void> =>
    opened.page.setInputFiles('#file', {
      name: `${name}.csv`,
      mimeType: 'text/csv',
      buffer: Buffer.from('Program,Visa\nMill Creek,J-1\n'),
    });
  const isOpen = async (name: string): Promise<void> => {
    await opened.page.waitForFunction((tab) => {
      try {
        return window.matchsheet?.cell(`${tab}!A2`) === 'Mill Creek';
      } catch {
        return false;
      }
    }, name);
    await ready(opened.page);
  };

  test('the sample, and a file as it was opened, are replaced unasked', async () => {
    await open('first');
    await isOpen('first');
    await open('second');
    await isOpen('second');
    expect(asked).toEqual([]);
  });

  test('a changed workbook goes out of sight only after a yes', async () => {
    await change('second!B2', 'H-1B');
    isReplacing = false;
    await open('third');
    await expect.poll(() => asked).toHaveLength(1);
    expect(asked[0]).toBe('Open “third.csv”? The workbook you have open stays in this browser: find it under Recent.');
    expect(await cell('second!B2')).toBe('H-1B');
    isReplacing = true;
    await open('third');
    await isOpen('third');
    expect(asked).toHaveLength(2);
  });

  test('so is one that was changed in an earlier visit', async () => {
    await change('third!B2', 'H-1B');
    await opened.page.getByText('Kept in this browser').waitFor();
    await opened.page.reload();
    await isOpen('third');
    await open('fourth');
    await isOpen('fourth');
    expect(asked).toHaveLength(3);
  });

  const recent = (name: string) => opened.page.locator('#recent-items button', { hasText: name });

  test('what was open before is found under Recent, as it was left', async () => {
    await opened.page.locator('#recent').click();
    await recent('fourth · open now').waitFor();
    await recent('third ·').click();
    await isOpen('third');
    expect(await cell('third!B2')).toBe('H-1B');
  });

  test('a new workbook is empty, and the one before it stays', async () => {
    await opened.page.locator('#new-workbook').click();
    await opened.page.waitForFunction(() => {
      try {
        return window.matchsheet?.cell('Programs!A1') === '';
      } catch {
        return false;
      }
    });
    await ready(opened.page);
    await change('Programs!A1', 'Program');
    await opened.page.getByText('Kept in this browser').waitFor();
    await opened.page.locator('#recent').click();
    await recent('third ·').waitFor();
    await recent('New list · open now').waitFor();
  });

  test('a second window with the same workbook is told, and overwrites nothing', async () => {
    const second = await opened.page.context().newPage();
    await second.goto(opened.page.url());
    await ready(second);
    await second.getByText('This workbook is open in another window, which keeps it.').waitFor();
    expect(await second.evaluate(() => window.matchsheet.cell('Programs!A1'))).toBe('Program');
    await second.evaluate(() => window.matchsheet.setCell('Programs!A1', 'overwritten'));
    await second.getByRole('button', { name: 'Close this message' }).click();
    await second.locator('#elsewhere').waitFor({ state: 'hidden' });
    await second.close();
    await opened.page.reload();
    await ready(opened.page);
    expect(await cell('Programs!A1')).toBe('Program');
    expect(await opened.page.locator('#elsewhere').isHidden()).toBe(true);
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
    await opened.page.setInputFiles('#file', { name, mimeType: 'application/octet-stream', buffer: Buffer.from(words) });
    await opened.page.getByText(`“${name}” could not be opened: ${sentence}`).waitFor();
    expect(await cell('Programs!A1')).toBe('Program');
    await opened.page.locator('#trouble').getByRole('button', { name: 'Close this message' }).click();
    expect(await opened.page.locator('#trouble').isHidden()).toBe(true);
  });

  test('the sample comes back afresh, and the work of before stays', async () => {
    await opened.page.locator('#start-over').click();
    await opened.page.waitForFunction(() => {
      try {
        return window.matchsheet?.cell('Programs!A1') === 'Program' && window.matchsheet.cell('Profile!A1') !== '';
      } catch {
        return false;
      }
    });
    await ready(opened.page);
    await opened.page.locator('#recent').click();
    await recent('New list ·').waitFor();
  });

  test('the sample once changed is this window’s alone, and a workbook of an earlier version is found', async () => {
    await change('Programs!A2', 'Changed here');
    await opened.page.getByText('Kept in this browser').waitFor();
    const second = await opened.page.context().newPage();
    await second.goto(opened.page.url());
    await ready(second);
    await second.getByText('This workbook is open in another window, which keeps it.').waitFor();
    expect(await second.evaluate(() => window.matchsheet.cell('Programs!A2'))).toBe('Changed here');
    // As earlier versions kept it: alone, under one name.
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
    await opened.page.reload();
    await ready(opened.page);
    await opened.page.locator('#recent').click();
    await recent('Kept before ·').waitFor();
    await recent('The sample, changed · open now').waitFor();
  });

  test('a workbook is forgotten only after a yes', async () => {
    isReplacing = false;
    await opened.page.getByRole('button', { name: 'Forget fourth' }).click();
    await expect.poll(() => asked.at(-1)).toContain('Forget “fourth”? It is deleted from this browser');
    await recent('fourth ·').waitFor();
    isReplacing = true;
    await opened.page.getByRole('button', { name: 'Forget fourth' }).click();
    await recent('fourth ·').waitFor({ state: 'detached' });
  });

  // In the same page, since a page takes longer to open than a file.
  describe('a messy workbook', () => messyTests(() => opened));
}
