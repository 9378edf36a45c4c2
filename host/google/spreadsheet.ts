// What can the script do with the open spreadsheet: tabs, range names, a short message?
import type { FWorkbook } from '@univerjs/sheets/facade';
import { columnName, parseAddress } from '../engine/address.ts';
import { metadataOf } from './metadata.ts';
import type { Place } from './place.ts';
import { behind, rangeOn } from './range.ts';
import type { Office } from './shared.ts';
import type { Sheets } from './sheet.ts';
import { strict } from './strict.ts';

export type SpreadsheetStandIn = GoogleAppsScript.Spreadsheet.Spreadsheet;

export function spreadsheetStandIn(
  book: FWorkbook,
  sheets: Sheets,
  office: Office,
  toast: (message: string, title: string) => void,
): SpreadsheetStandIn {
  const rangeOf = (reference: string) => {
    const area = areaOf(reference);
    const tab = area === null ? null : book.getSheetByName(area.tab);
    return area === null || tab === null ? null : rangeOn(tab, area, office, sheets.of);
  };
  const nameStandIn = (name: string) =>
    strict(
      'NamedRange',
      {
        getName: () => name,
        // A name whose cells are deleted fails when it is asked.
        getRange: () => {
          const range = rangeOf(book.getDefinedName(name)?.getFormulaOrRefString() ?? '');
          if (range === null) throw new Error(`The named range ${name} is #REF!.`);
          return range;
        },
        remove: () => void book.deleteDefinedName(name),
      },
      office.calls,
    );
  return strict<SpreadsheetStandIn>(
    'Spreadsheet',
    {
      getSpreadsheetTimeZone: () => office.zone,
      getActiveSheet: () => sheets.of(book.getActiveSheet()),
      getSheets: () => book.getSheets().map(sheets.of),
      getSheetByName: (name: string) => {
        const tab = book.getSheetByName(name);
        return tab === null ? null : sheets.of(tab);
      },
      getActiveRange: () => {
        const active = book.getActiveRange();
        if (active === null) return null;
        const place = {
          row: active.getRow() + 1,
          column: active.getColumn() + 1,
          rows: active.getHeight(),
          columns: active.getWidth(),
        };
        return rangeOn(book.getActiveSheet(), place, office, sheets.of);
      },
      insertSheet: (name: string) => {
        if (book.getSheetByName(name) !== null)
          throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
        // As at Google's, a new tab comes to the front.
        const tab = book.insertSheet(name);
        tab.activate();
        return sheets.of(tab);
      },
      deleteSheet: (sheet: unknown) => {
        const tab = sheets.behind(sheet);
        // The engine would bring another tab to the front a moment later, when the workbook may be closed.
        if (book.getActiveSheet().getSheetId() === tab.getSheetId())
          book
            .getSheets()
            .find((other) => other.getSheetId() !== tab.getSheetId())
            ?.activate();
        book.deleteSheet(tab);
      },
      getRangeByName: (name: string) => {
        const defined = book.getDefinedName(name);
        return defined === null ? null : rangeOf(defined.getFormulaOrRefString());
      },
      getNamedRanges: () => book.getDefinedNames().map((defined) => nameStandIn(defined.getName())),
      setNamedRange: (name: string, range: unknown) => {
        if (!/^[A-Za-z_]\w{0,249}$/.test(name)) throw new Error('The name of a range may hold letters, digits and underscores.');
        const { tab, place } = behind(range);
        const reference = referenceTo(tab.getSheetName(), place);
        const defined = book.getDefinedName(name);
        if (defined === null) book.insertDefinedName(name, reference);
        else defined.setRef(reference);
      },
      ...metadataOf(book, office.calls),
      // The local workbook has one person before it.
      getEditors: () => [{}],
      toast: (message: string, title = '') => toast(message, title),
    },
    office.calls,
  );
}

function referenceTo(tab: string, { row, column, rows, columns }: Place): string {
  const corner = (toRow: number, toColumn: number) => `$${columnName(toColumn - 1)}$${toRow}`;
  return `'${tab.replaceAll("'", "''")}'!${corner(row, column)}:${corner(row + rows - 1, column + columns - 1)}`;
}

function areaOf(reference: string) {
  const [, tab = '', from = '', to = from] = /^(.*)!\$?([A-Z]+\$?\d+)(?::\$?([A-Z]+\$?\d+))?$/.exec(reference) ?? [];
  if (from === '') return null;
  const start = parseAddress(`${tab}!${from.replace('$', '')}`);
  const end = parseAddress(`${tab}!${to.replace('$', '')}`);
  return {
    tab: start.tab,
    row: start.row + 1,
    column: start.column + 1,
    rows: end.row - start.row + 1,
    columns: end.column - start.column + 1,
  };
}
