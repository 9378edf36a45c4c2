// What of a file that was just opened is put into the running workbook? Notes, dropdowns and colors that follow words; later they are a part of what is kept.
import type { FWorksheet } from '@univerjs/sheets/facade';
import type {} from '@univerjs/sheets-conditional-formatting/facade';
import type {} from '@univerjs/sheets-data-validation/facade';
import type {} from '@univerjs/sheets-filter/facade';
import type {} from '@univerjs/sheets-note/facade';
import type { Workbook } from '../engine/workbook.ts';
import type { OpenedFile } from '../excel/openExcel.ts';
import type { OpenedDropdown, OpenedRule } from '../excel/rules.ts';

export type OpenedParts = Pick<OpenedFile, 'notes' | 'dropdowns' | 'colourRules' | 'filters'>;

export function putParts(workbook: Workbook, { notes, dropdowns, colourRules, filters }: OpenedParts): void {
  const on = (name: string, act: (tab: FWorksheet) => void): void => {
    const tab = workbook.sheet.getSheetByName(name);
    if (tab !== null) act(tab);
  };
  for (const { tab, row, column, text } of notes)
    on(tab, (sheet) =>
      sheet.getRange(row, column).createOrUpdateNote({
        id: `note-${tab}-${row}-${column}`,
        row,
        col: column,
        note: text,
        width: 260,
        height: 120,
        show: false,
      }),
    );
  for (const { tab, range } of filters) on(tab, (sheet) => sheet.getRange(range).createFilter());
  for (const dropdown of dropdowns) on(dropdown.tab, (sheet) => putDropdown(workbook, sheet, dropdown));
  // The engine puts each new rule before the others, and the first that holds is drawn.
  for (const rule of [...colourRules].reverse()) on(rule.tab, (sheet) => putRule(sheet, rule));
}

function putDropdown({ api }: Workbook, sheet: FWorksheet, { range, values, source, isStrict }: OpenedDropdown): void {
  const begun = api.newDataValidation();
  const [, tab, area = source] = /^(?:'?([^'!]+)'?!)?(.+)$/.exec(source) ?? [];
  const listed =
    values.length > 0 ? undefined : ((tab === undefined ? sheet : api.getActiveWorkbook()?.getSheetByName(tab)) ?? undefined);
  if (values.length === 0 && listed === undefined) return;
  const rule =
    listed === undefined
      ? begun.requireValueInList([...values], false, true)
      : begun.requireValueInRange(listed.getRange(area.replaceAll('$', '')), false, true);
  const rows = Math.min(range.endRow, sheet.getMaxRows() - 1) - range.startRow + 1;
  const columns = Math.min(range.endColumn, sheet.getMaxColumns() - 1) - range.startColumn + 1;
  if (rows > 0 && columns > 0)
    sheet.getRange(range.startRow, range.startColumn, rows, columns).setDataValidation(rule.setAllowInvalid(!isStrict).build());
}

function putRule(sheet: FWorksheet, { ranges, when, look }: OpenedRule): void {
  const begun = sheet.newConditionalFormattingRule();
  const drawn =
    when.is === 'begins'
      ? begun.whenTextStartsWith(when.words)
      : when.is === 'contains'
        ? begun.whenTextContains(when.words)
        : begun.whenFormulaSatisfied(when.words);
  if (look.bg?.rgb) drawn.setBackground(look.bg.rgb);
  if (look.cl?.rgb) drawn.setFontColor(look.cl.rgb);
  if (look.bl) drawn.setBold(true);
  sheet.addConditionalFormattingRule(drawn.setRanges([...ranges]).build());
}
