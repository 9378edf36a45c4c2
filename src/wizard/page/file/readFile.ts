/** What does a file hold that a person chose: a text with separators, or the tabs of an Excel workbook? It is read in the page; nothing is sent. */
import { type ExcelTab, excelTabs, isNeeded } from '../../steps/excel/excelTabs';
import { Refusal } from '../server';
import { unzip } from './unzip';

export type FileRead =
  | { readonly is: 'text'; readonly text: string }
  | { readonly is: 'tabs'; readonly tabs: readonly ExcelTab[] };

const MEGABYTE = 1024 * 1024;
const MOST_MEGABYTES = 25;

/** Known by its first bytes: a name may say anything. Rejected with a sentence for the person. */
export async function readFile(file: File): Promise<FileRead> {
  const refused = (says: string): Refusal => new Refusal(`“${file.name}” ${says}`, false);
  if (file.size === 0) throw refused('is empty.');
  if (file.size > MOST_MEGABYTES * MEGABYTE)
    throw refused(
      `has ${Math.round(file.size / MEGABYTE)} MB. Keep only the tab with the list, or copy its rows and paste them.`,
    );
  const bytes = new Uint8Array(await file.arrayBuffer());
  const begins = (...head: readonly number[]): boolean => head.every((byte, at) => bytes[at] === byte);
  if (begins(0xd0, 0xcf, 0x11, 0xe0))
    throw refused(
      isLocked(bytes)
        ? 'has a password. Remove it in Excel (File › Info › Protect Workbook), save, and choose the file again.'
        : 'is an old Excel file (.xls). Open it in Excel or Google Sheets, save it as .xlsx, and choose that one.',
    );
  if (begins(0x50, 0x4b)) {
    const parts = await unzip(bytes, isNeeded).then(
      (found) => found,
      () => null,
    );
    if (parts === null) throw refused('is damaged. Download or save it once more, or copy its rows and paste them.');
    const tabs = excelTabs(parts);
    if (tabs === null) throw refused('is no Excel workbook. Save the list as .xlsx or .csv, or copy its rows and paste them.');
    if (tabs.length === 0) throw refused('holds no filled cell.');
    return { is: 'tabs', tabs };
  }
  const text = textOf(bytes);
  if (text.includes('\0') || text.startsWith('%PDF'))
    throw refused('is no table. Save the list as .xlsx or .csv, or copy its rows and paste them.');
  if (text.trim() === '') throw refused('is empty.');
  return { is: 'text', text };
}

/** A workbook with a password is kept in the container of old files, under a name in letters of two bytes. */
const isLocked = (bytes: Uint8Array): boolean => new TextDecoder('utf-16le').decode(bytes).includes('EncryptedPackage');

/** A mark at its beginning names the alphabet; without one it is UTF-8, or what Windows programs of the West write. */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  const text = new TextDecoder().decode(bytes);
  return text.includes('\uFFFD') ? new TextDecoder('windows-1252').decode(bytes) : text;
}
