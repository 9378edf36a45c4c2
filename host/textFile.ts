// How does a file of separated values become text, in whatever alphabet and with whatever separator it was saved?
import { tabFromCsv } from './csvTab.ts';
import { MOST_CELLS, MOST_ROWS } from './excel/openExcel.ts';
import type { TabContent } from './workbookData.ts';

/** A mark at its beginning names the alphabet; without one it is UTF-8, or what Windows programs of the West write. */
export function textOf(bytes: Uint8Array): string {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (first === 0xef && second === 0xbb && third === 0xbf) return new TextDecoder().decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** @throws a sentence for the person where there are more rows than the browser can hold. */
export function tabsFromText(name: string, text: string): TabContent[] {
  const tab = tabFromCsv(name, text);
  if (tab.rows.length > MOST_ROWS) throw new Error(`it has ${tab.rows.length} rows, more than ${MOST_ROWS}`);
  const cells = tab.rows.reduce((sum, row) => sum + row.length, 0);
  if (cells > MOST_CELLS) throw new Error(`it has ${cells} cells, more than ${MOST_CELLS}`);
  return [tab];
}
