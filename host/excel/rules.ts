// Which dropdowns and colours that follow a cell's words does an Excel file hold, and how are they written into one?
import type { IRange, IStyleData } from '@univerjs/core';
import type { ConditionalFormattingRule, DataValidation, Style, Worksheet } from 'exceljs';
import { columnName } from '../engine/address.ts';
import { excelStyle, lookFrom } from './looks.ts';
import { rangeFrom } from './openExcel.ts';

/** A list of values, or the cells that hold it. */
export interface OpenedDropdown {
  readonly tab: string;
  readonly range: IRange;
  readonly values: readonly string[];
  readonly source: string;
  readonly isStrict: boolean;
}

/** Cells are drawn so where they begin with the words, contain them, or the formula holds for the first of them. */
export interface OpenedRule {
  readonly tab: string;
  readonly ranges: readonly IRange[];
  readonly when: { readonly is: 'begins' | 'contains' | 'formula'; readonly words: string };
  readonly look: IStyleData;
}

/** exceljs keeps both by address, and leaves them out of its types. */
interface Hidden {
  readonly dataValidations?: { readonly model: Readonly<Record<string, DataValidation | undefined>> };
  readonly conditionalFormattings?: readonly { readonly ref: string; readonly rules: readonly ConditionalFormattingRule[] }[];
}

/** Cells one below the other with the same list are one dropdown. It ends with its tab, whose rows are `rowCount`. */
export function dropdownsIn(sheet: Worksheet, rowCount: number): OpenedDropdown[] {
  const found: { range: IRange; values: string[]; source: string; isStrict: boolean }[] = [];
  const { model = {} } = (sheet as Hidden).dataValidations ?? {};
  const areas = Object.entries(model)
    .flatMap(([address, rule]) => {
      const range = rangeFrom(address);
      return rule?.type === 'list' && range !== undefined && range.startRow < rowCount ? [{ range, rule }] : [];
    })
    .sort(({ range: one }, { range: other }) => one.startColumn - other.startColumn || one.startRow - other.startRow);
  for (const { range, rule } of areas) {
    const source = String(rule.formulae[0] ?? '');
    const isStrict = rule.showErrorMessage === true && rule.errorStyle !== 'warning' && rule.errorStyle !== 'information';
    const last = found.at(-1);
    if (last?.source === source && last.isStrict === isStrict && goesOn(last.range, range)) {
      last.range.endRow = Math.min(Math.max(last.range.endRow, range.endRow), rowCount - 1);
      continue;
    }
    const [, list] = /^"(.*)"$/s.exec(source) ?? [];
    const values = list === undefined ? [] : list.split(',').map((one) => one.trim());
    found.push({ range: { ...range, endRow: Math.min(range.endRow, rowCount - 1) }, values, source, isStrict });
  }
  return found.map((one) => ({ tab: sheet.name, ...one }));
}

/** Some programs write ranges that overlap. */
const goesOn = (above: IRange, below: IRange): boolean =>
  above.startColumn === below.startColumn && above.endColumn === below.endColumn && below.startRow <= above.endRow + 1;

/** In the order in which the file tries them. */
export function colourRulesIn(sheet: Worksheet): OpenedRule[] {
  return ((sheet as Hidden).conditionalFormattings ?? [])
    .flatMap(({ ref, rules }) => rules.map((rule) => ({ ref, rule })))
    .sort(({ rule: one }, { rule: other }) => one.priority - other.priority)
    .flatMap(({ ref, rule }): OpenedRule[] => {
      const ranges = ref.split(/\s+/).flatMap((area) => rangeFrom(area) ?? []);
      const look = rule.style === undefined ? undefined : ruleLook(rule.style);
      const when = ranges[0] === undefined ? undefined : whenOf(rule, cornerOf(ranges[0]));
      return look === undefined || when === undefined ? [] : [{ tab: sheet.name, ranges, when, look }];
    });
}

/** In a rule a fill without a pattern is a whole one, and its colour the one behind. */
function ruleLook({ fill, ...style }: Partial<Style>): IStyleData | undefined {
  const whole: Partial<Style> =
    fill?.type === 'pattern' ? { fill: { type: 'pattern', pattern: 'solid', fgColor: fill.bgColor ?? fill.fgColor ?? {} } } : {};
  return lookFrom({ ...style, ...whole });
}

/** How a rule compares a cell, as the sign of a formula. */
const COMPARED = new Map<unknown, string>([
  ['equal', '='],
  ['notEqual', '<>'],
  ['greaterThan', '>'],
  ['greaterThanOrEqual', '>='],
  ['lessThan', '<'],
  ['lessThanOrEqual', '<='],
]);

function whenOf(rule: ConditionalFormattingRule, corner: string): OpenedRule['when'] | undefined {
  const { type, operator, text } = rule as { readonly type: string; readonly operator?: string; readonly text?: unknown };
  const [formula, second] = 'formulae' in rule ? (rule.formulae ?? []) : [];
  if (type === 'containsText' && operator === 'containsText' && typeof text === 'string') return { is: 'contains', words: text };
  if (formula === undefined) return undefined;
  if (type === 'cellIs') {
    const sign = COMPARED.get(operator);
    if (sign !== undefined) return { is: 'formula', words: `=${corner}${sign}${formula}` };
    const within = `${corner}>=${formula},${corner}<=${second}`;
    return { is: 'formula', words: operator === 'between' ? `=AND(${within})` : `=NOT(AND(${within}))` };
  }
  const [, words] = /^LEFT\(\$?[A-Z]+\$?\d+, ?(?:\d+|LEN\("[^"]*"\))\) ?= ?"((?:[^"]|"")*)"$/i.exec(String(formula)) ?? [];
  return words === undefined
    ? { is: 'formula', words: `=${String(formula)}` }
    : { is: 'begins', words: words.replaceAll('""', '"') };
}

/** Rows of an Excel tab. */
const EXCEL_ROWS = 1_048_576;

/** A dropdown that goes to the end of its tab, whose rows are `rowCount`, goes to the end of the file's: rows still to be written want the list too. */
export function writeDropdowns(sheet: Worksheet, dropdowns: readonly Omit<OpenedDropdown, 'tab'>[], rowCount: number): void {
  const { dataValidations } = sheet as unknown as { dataValidations: { add(address: string, rule: DataValidation): void } };
  for (const { range, values, source, isStrict } of dropdowns)
    dataValidations.add(areaName(range.endRow < rowCount - 1 ? range : { ...range, endRow: EXCEL_ROWS - 1 }), {
      type: 'list',
      allowBlank: true,
      showErrorMessage: isStrict,
      formulae: [values.length > 0 ? `"${values.join(',')}"` : source],
    });
}

export function writeColourRules(sheet: Worksheet, rules: readonly Omit<OpenedRule, 'tab'>[]): void {
  rules.forEach(({ ranges, when, look }, at) => {
    const [first] = ranges;
    if (first === undefined) return;
    const corner = cornerOf(first);
    const quoted = when.words.replaceAll('"', '""');
    const formula =
      when.is === 'begins'
        ? `LEFT(${corner},${when.words.length})="${quoted}"`
        : when.is === 'contains'
          ? `ISNUMBER(SEARCH("${quoted}",${corner}))`
          : when.words.replace(/^=/, '');
    const { fill, ...style } = excelStyle(look);
    const colour = fill?.type === 'pattern' ? fill.fgColor : undefined;
    sheet.addConditionalFormatting({
      ref: ranges.map(areaName).join(' '),
      rules: [
        {
          type: 'expression',
          priority: at + 1,
          formulae: [formula],
          style: {
            ...style,
            ...(colour === undefined ? {} : { fill: { type: 'pattern', pattern: 'solid', bgColor: colour } }),
          },
        },
      ],
    });
  });
}

const cornerOf = ({ startRow, startColumn }: IRange): string => `${columnName(startColumn)}${startRow + 1}`;

export const areaName = ({ startRow, endRow, startColumn, endColumn }: IRange): string =>
  `${columnName(startColumn)}${startRow + 1}:${columnName(endColumn)}${endRow + 1}`;
