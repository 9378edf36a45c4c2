// How does a person's own list get into the workbook, and the work out of it? Files are read and made here; nothing is sent.
import type { Workbook } from '../engine/workbook.ts';
import { type OpenedFile, tabsFrom } from '../excel/openExcel.ts';
import { readExcel } from '../excel/readExcel.ts';
import { fillWorkbook } from '../excel/saveExcel.ts';
import { refusalOf } from '../excel/zipSize.ts';
import { tabsFromText, textOf } from '../textFile.ts';
import { workbookData } from '../workbookData.ts';
import { addWorkbook, type Keeping, showWorkbook } from './keep.ts';
import { savedTabs, shownRows } from './savedTabs.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** @param name What the workbook is called, and a file of it. */
export function offerFiles(workbook: Workbook, name: string, kept: Keeping, tell: (trouble: unknown) => void): void {
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
    if (file !== undefined && mayLeave(`Open “${file.name}”?`, kept))
      open(file, kept).catch((error: unknown) =>
        tell(new Error(`“${file.name}” could not be opened: ${error instanceof Error ? error.message : String(error)}.`)),
      );
  });
  on('new-workbook', async () => {
    await kept.flush();
    showWorkbook(
      await addWorkbook('New list', { data: workbookData('matchsheet', [{ name: 'Programs', rows: [[]] }]), names: {} }),
    );
  });
  on('save-xlsx', () => saveXlsx(workbook, name));
  on('save-csv', () => saveCsv(workbook));
  on('start-over', async () => {
    if (!mayLeave('Start over with the sample?', kept)) return;
    await kept.flush();
    showWorkbook(undefined);
  });
}

/** Nobody's place is taken, but what is on the screen goes out of sight. */
const mayLeave = (question: string, kept: Keeping): boolean =>
  !kept.isChanged || confirm(`${question} The workbook you have open stays in this browser: find it under Recent.`);

/** The page starts afresh with the file, as Sheets does with a file that is opened. */
async function open(file: File, kept: Keeping): Promise<void> {
  const name = file.name.replace(/\.[^.]+$/, '').slice(0, 60) || 'List';
  const bytes = new Uint8Array(await file.arrayBuffer());
  const opened = await read(file.name, name, bytes);
  if (opened.tabs.length === 0) throw new Error('it holds no tab');
  await kept.flush();
  const { tabs, ...rest } = opened;
  showWorkbook(await addWorkbook(name, { data: workbookData('matchsheet', tabs), ...rest }));
}

async function read(fileName: string, name: string, bytes: Uint8Array): Promise<OpenedFile> {
  const refused = refusalOf(fileName, bytes);
  if (refused !== undefined) throw new Error(refused);
  if (/\.xlsx$/i.test(fileName)) return readXlsx(bytes);
  return { tabs: tabsFromText(name, textOf(bytes)), names: {}, notes: [], dropdowns: [], colourRules: [], filters: [] };
}

/** A megabyte that only those who open or save an Excel file wait for. */
const excel = async (): Promise<typeof import('exceljs')> =>
  (await import('exceljs')).default as unknown as typeof import('exceljs');

async function readXlsx(bytes: Uint8Array): Promise<OpenedFile> {
  const { Workbook: Book } = await excel();
  const book = await readExcel(Book, bytes.buffer as ArrayBuffer).catch(() => {
    throw new Error('it is damaged, or no Excel workbook. Open it in Excel or Sheets and save it again as .xlsx or .csv');
  });
  return tabsFrom(book);
}

async function saveXlsx(workbook: Workbook, name: string): Promise<void> {
  const { Workbook: Book } = await excel();
  const book = new Book();
  const names = Object.fromEntries(
    workbook.sheet.getDefinedNames().map((defined) => [defined.getName(), defined.getFormulaOrRefString()]),
  );
  fillWorkbook(book, savedTabs(workbook), names);
  download(new Blob([await book.xlsx.writeBuffer()], { type: XLSX }), `${name}.xlsx`);
}

async function saveCsv(workbook: Workbook): Promise<void> {
  const { default: Papa } = await import('papaparse');
  const sheet = workbook.sheet.getActiveSheet();
  // A cell beginning with "=" would run as a formula in the program that opens the file; a negative number would not.
  const text = Papa.unparse(shownRows(workbook, sheet), { escapeFormulae: /^[=+@\t\r]|^-(?=[^\d\s])/ });
  // Excel takes a file without the mark for one of the system's own alphabet, and spoils every accent.
  download(new Blob(['\uFEFF', text], { type: 'text/csv' }), `${sheet.getSheetName()}.csv`);
}

function download(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
