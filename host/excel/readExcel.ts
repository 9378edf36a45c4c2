// How are the bytes of an Excel file read? A dropdown down a whole column stays one range: the package would give each of its million cells a name.
import type { Workbook as ExcelWorkbook } from 'exceljs';

/** The package hands out no class of its ranges; every tab has one. */
interface PackageRange {
  readonly shortRange: string;
  forEachAddress(act: (address: string) => void): void;
}

/** @throws where the bytes are no workbook */
export async function readExcel(Book: new () => ExcelWorkbook, bytes: ArrayBuffer): Promise<ExcelWorkbook> {
  keepRangesWhole(new Book());
  const book = new Book();
  await book.xlsx.load(bytes);
  return book;
}

/** Only dropdowns are taken apart so, and where the package writes them it takes ranges too. */
function keepRangesWhole(book: ExcelWorkbook): void {
  const range: PackageRange = Object.getPrototypeOf(book.addWorksheet('any').dimensions);
  range.forEachAddress = function (act) {
    act(this.shortRange);
  };
}
