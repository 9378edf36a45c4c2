// What stands in a workbook that a person could see? Cells, formats, looks, notes, names, rules and sizes, so that two states can be compared.
import type { FWorksheet } from '@univerjs/sheets/facade';
import { metadataIn } from '../../host/google/metadata.ts';
import { protectionsOf } from '../../host/google/protections.ts';
import { unpacked } from '../../src/google/change/packed.ts';
import type { DeskOfTest } from '../support/desk.ts';

/** Paths to texts: "My list/4,2" to what stands in that cell. */
export type Everything = Readonly<Record<string, string>>;

/** Tabs of the actions are smaller than this. */
const [ROWS, COLUMNS] = [80, 60];

export function everythingIn({ workbook }: DeskOfTest): Everything {
  const book = workbook.sheet;
  const all: Record<string, string> = {};
  for (const tab of book.getSheets())
    for (const [path, text] of Object.entries(onTab(tab, workbook.office.patternOf))) all[`${tab.getSheetName()}/${path}`] = text;
  for (const name of book.getDefinedNames()) all[`name ${name.getName()}`] = name.getFormulaOrRefString().replaceAll("'", '');
  // The answer of the last press may be kept; what is half done may not.
  for (const { key, value } of metadataIn(book)) if (!('press' in kept(value))) all[`kept ${key}`] = value;
  return all;
}

const kept = (value: string): object => {
  const read: object = JSON.parse(value);
  return 'packed' in read ? JSON.parse(unpacked(String(read.packed))) : read;
};

function onTab(tab: FWorksheet, patternOf: DeskOfTest['workbook']['office']['patternOf']): Record<string, string> {
  const [rows, columns] = [Math.min(ROWS, tab.getMaxRows()), Math.min(COLUMNS, tab.getMaxColumns())];
  const all: Record<string, string> = {
    size: `${tab.getMaxRows()} x ${tab.getMaxColumns()}`,
    frozen: `${tab.getFrozenRows()} x ${tab.getFrozenColumns()}`,
  };
  const styles = tab.getWorkbook().getStyles();
  tab
    .getRange(0, 0, rows, columns)
    .getCellDatas()
    .forEach((row, at) => {
      row.forEach((cell, to) => {
        const style = styles.getStyleByCell(cell);
        const pattern = patternOf(cell ?? null).replace(/^General$/, '');
        // What a formula answers is computed later.
        const content = cell?.f ?? cell?.p?.body?.dataStream ?? cell?.v ?? '';
        const text = [content, pattern, style?.bl === 1 ? 'bold' : '', style?.bg?.rgb ?? ''].join(' | ');
        if (text !== ' |  |  | ')
          all[`${at + 1},${to + 1}`] = `${text}${typeof cell?.v === 'number' && !cell?.f ? ' number' : ''}`;
      });
    });
  for (const { row, col, note } of tab.getNotes()) all[`note ${row + 1},${col + 1}`] = note;
  for (let column = 0; column < columns; column += 1) all[`width ${column + 1}`] = String(tab.getColumnWidth(column));
  const listed = {
    rules: tab.getConditionalFormattingRules().map(({ rule, ranges }) => JSON.stringify([rule, ranges.map(corners)])),
    dropdowns: tab.getDataValidations().map(({ rule }) => JSON.stringify([rule.formula1, rule.ranges.map(corners)])),
    warnings: protectionsOf(tab).map(({ description, place }) => JSON.stringify([description, place])),
  };
  for (const [what, texts] of Object.entries(listed))
    for (const [at, text] of texts.sort().entries()) all[`${what} ${at}`] = text;
  return all;
}

const corners = (area: {
  readonly startRow: number;
  readonly startColumn: number;
  readonly endRow: number;
  readonly endColumn: number;
}) => [area.startRow, area.startColumn, area.endRow, area.endColumn];

/** What is not the same, each with both texts. */
export function differences(one: Everything, other: Everything): string[] {
  const paths = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...paths]
    .filter((path) => one[path] !== other[path])
    .map((path) => `${path}: ${short(one[path])} -> ${short(other[path])}`);
}

const short = (text = '(nothing)'): string => (text.length <= 90 ? text : `${text.slice(0, 90)}…`);
