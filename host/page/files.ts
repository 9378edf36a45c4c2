// How does a person's own list get into the workbook, and the work out of it? Files are read and made here; nothing is sent.

import { tabFromCsv } from '../csvTab.ts';
import type { Workbook } from '../engine/workbook.ts';
import { workbookData } from '../workbookData.ts';
import { fillWorkbook, type OpenedFile, tabsFrom } from '../xlsx.ts';
import { forgetWorkbook, type Keeping, keepAs } from './keep.ts';
import { savedTabs, shownRows } from './savedTabs.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export function offerFiles(workbook: Workbook, kept: Keeping, tell: (trouble: unknown) => void): void {
  const on = (id: string, act: () => Promise<void>): void =>
    document.getElementById(id)?.addEventListener('click', () => {
      document.getElementById('save-items')?.hidePopover();
      act().catch(tell);
    });
  const input = document.getElementById('file') as HTMLInputElement | null;
  document.getElementById('open-file')?.addEventListener('click', () => input?.click());
  input?.addEventListener('change', () => {
    const [file] = input.files ?? [];
    input.value = '';
    if (file !== undefined && mayReplace(file, kept))
      open(file, kept).catch((error) => tell(new Error(`“${file.name}” could not be opened: ${String(error)}`)));
  });
  on('save-xlsx', () => saveXlsx(workbook));
  on('save-csv', () => saveCsv(workbook));
  on('start-over', async () => {
    if (!confirm('Start over with the sample? What you changed in this browser is forgotten. Save a file first to keep it.'))
      return;
    kept.stop();
    await forgetWorkbook();
    location.reload();
  });
}

/** Work that is in no file is not replaced unasked. */
const mayReplace = (file: File, kept: Keeping): boolean =>
  !kept.isChanged ||
  confirm(`Open “${file.name}”? It replaces this workbook and everything you changed in it. Save it first to keep it.`);

/** The page starts afresh with the file, as Sheets does with a file that is opened. */
async function open(file: File, kept: Keeping): Promise<void> {
  const name = file.name.replace(/\.[^.]+$/, '').slice(0, 60) || 'List';
  const opened = /\.xlsx$/i.test(file.name)
    ? await readXlsx(await file.arrayBuffer())
    : { tabs: [tabFromCsv(name, await file.text())], names: {}, notes: [] };
  if (opened.tabs.length === 0) throw new Error('it holds no tab');
  kept.stop();
  try {
    await keepAs({ data: workbookData('matchsheet', opened.tabs), names: opened.names, notes: opened.notes, isChanged: false });
  } catch (error) {
    kept.goOn();
    throw error;
  }
  location.reload();
}

/** A megabyte that only those who open or save an Excel file wait for. */
const excel = async (): Promise<typeof import('exceljs')> =>
  (await import('exceljs')).default as unknown as typeof import('exceljs');

async function readXlsx(bytes: ArrayBuffer): Promise<OpenedFile> {
  const { Workbook: Book } = await excel();
  const book = new Book();
  await book.xlsx.load(bytes);
  return tabsFrom(book);
}

async function saveXlsx(workbook: Workbook): Promise<void> {
  const { Workbook: Book } = await excel();
  const book = new Book();
  const names = Object.fromEntries(
    workbook.sheet.getDefinedNames().map((defined) => [defined.getName(), defined.getFormulaOrRefString()]),
  );
  fillWorkbook(book, savedTabs(workbook), names);
  download(new Blob([await book.xlsx.writeBuffer()], { type: XLSX }), 'MatchSheet.xlsx');
}

async function saveCsv(workbook: Workbook): Promise<void> {
  const { default: Papa } = await import('papaparse');
  const sheet = workbook.sheet.getActiveSheet();
  // A cell beginning with "=" would run as a formula in the program that opens the file; a negative number would not.
  const text = Papa.unparse(shownRows(workbook, sheet), { escapeFormulae: /^[=+@\t\r]|^-(?=[^\d\s])/ });
  download(new Blob([text], { type: 'text/csv' }), `${sheet.getSheetName()}.csv`);
}

function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
