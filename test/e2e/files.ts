// Does a file that is opened replace somebody's work only if they say so?
import { afterAll, beforeAll, expect, test } from 'vitest';
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

  test('a changed workbook is replaced only after a yes', async () => {
    await change('second!B2', 'H-1B');
    isReplacing = false;
    await open('third');
    await expect.poll(() => asked).toHaveLength(1);
    expect(asked[0]).toContain('Open “third.csv”? It replaces this workbook and everything you changed in it.');
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
}
