// Which dropdowns and colours that follow a cell's words does an Excel file hold, and how are they written into one?
import type { IRange, IStyleData } from '@univerjs/core';
import type { ConditionalFormattingRule, DataValidation, Style, Worksheet } from 'exceljs';
import { columnName, parseAddress } from '../engine/address.ts';
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

/** Cells one below the other with the same list are one dropdown. */
export function dropdownsIn(sheet: Worksheet): OpenedDropdown[] {
  const found: { range: IRange; values: string[]; source: string; isStrict: boolean }[] = [];
  const { model = {} } = (sheet as Hidden).dataValidations ?? {};
  const cells = Object.entries(model)
    .flatMap(([address, rule]) => (rule?.type === 'list' ? [{ ...parseAddress(`x!${address}`), rule }] : []))
    .sort((one, other) => one.column - other.column || one.row - other.row);
  for (const { row, column, rule } of cells) {
    const source = String(rule.formulae[0] ?? '');
    const isStrict = rule.showErrorMessage === true && rule.errorStyle !== 'warning' && rule.errorStyle !== 'information';
    const last = found.at(-1);
    if (
      last?.source === source &&
      last.isStrict === isStrict &&
      last.range.startColumn === column &&
      last.range.endRow === row - 1
    )
      last.range.endRow = row;
    else {
      const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
      const [, list] = /^"(.*)"$/s.exec(source) ?? [];
      found.push({ range, values: list === undefined ? [] : list.split(',').map((one) => one.trim()), source, isStrict });
    }
  }
  return found.map((one) => ({ tab: sheet.name, ...one }));
}

export function colourRulesIn(sheet: Worksheet): OpenedRule[] {
  return ((sheet as Hidden).conditionalFormattings ?? []).flatMap(({ ref, rules }) => {
    const ranges = ref.split(/\s+/).flatMap((area) => rangeFrom(area) ?? []);
    return rules.flatMap((rule): OpenedRule[] => {
      const look = rule.style === undefined ? undefined : ruleLook(rule.style);
      const when = whenOf(rule);
      return look === undefined || when === undefined || ranges.length === 0 ? [] : [{ tab: sheet.name, ranges, when, look }];
    });
  });
}

/** In a rule a fill without a pattern is a whole one, and its colour the one behind. */
function ruleLook({ fill, ...style }: Partial<Style>): IStyleData | undefined {
  const whole: Partial<Style> =
    fill?.type === 'pattern' ? { fill: { type: 'pattern', pattern: 'solid', fgColor: fill.bgColor ?? fill.fgColor ?? {} } } : {};
  return lookFrom({ ...style, ...whole });
}

function whenOf(rule: ConditionalFormattingRule): OpenedRule['when'] | undefined {
  if (rule.type === 'containsText' && typeof rule.text === 'string') return { is: 'contains', words: rule.text };
  const [formula] = 'formulae' in rule ? (rule.formulae ?? []) : [];
  if (rule.type !== 'expression' || formula === undefined) return undefined;
  const [, words] = /^LEFT\(\$?[A-Z]+\$?\d+, ?\d+\) ?= ?"((?:[^"]|"")*)"$/i.exec(String(formula)) ?? [];
  return words === undefined
    ? { is: 'formula', words: `=${String(formula)}` }
    : { is: 'begins', words: words.replaceAll('""', '"') };
}

export function writeDropdowns(sheet: Worksheet, dropdowns: readonly Omit<OpenedDropdown, 'tab'>[], lastRow: number): void {
  const { dataValidations } = sheet as unknown as { dataValidations: { add(address: string, rule: DataValidation): void } };
  for (const { range, values, source, isStrict } of dropdowns)
    for (let column = range.startColumn; column <= range.endColumn; column += 1)
      // To the end of a tab the file would name each cell.
      for (let row = range.startRow; row <= Math.min(range.endRow, lastRow); row += 1)
        dataValidations.add(`${columnName(column)}${row + 1}`, {
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
    const corner = `${columnName(first.startColumn)}${first.startRow + 1}`;
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

const areaName = ({ startRow, endRow, startColumn, endColumn }: IRange): string =>
  `${columnName(startColumn)}${startRow + 1}:${columnName(endColumn)}${endRow + 1}`;
