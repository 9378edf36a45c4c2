// How does the script colour cells by what they say? Conditional format rules, as far as the add-on uses them.
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import type {} from '@univerjs/sheets-conditional-formatting/facade';
import type { Calls } from './calls.ts';
import type { Place } from './place.ts';
import { behind } from './range.ts';
import { strict } from './strict.ts';

export type RuleStandIn = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

interface Wanted {
  /** One of the two conditions. */
  readonly startsWith: string;
  readonly formula: string;
  readonly background: string;
  readonly fontColor: string;
  readonly ranges: readonly unknown[];
}

/** A rule that stands on a tab already, or one that is still to be put there. */
const meanings = new WeakMap<object, { readonly cfId: string } | { readonly wanted: Wanted }>();

export function newRule(calls: Calls, wanted: Partial<Wanted> = {}): GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder {
  const next = (more: Partial<Wanted>) => newRule(calls, { ...wanted, ...more });
  return strict(
    'ConditionalFormatRuleBuilder',
    {
      whenTextStartsWith: (startsWith: string) => next({ startsWith, formula: '' }),
      whenFormulaSatisfied: (formula: string) => next({ formula, startsWith: '' }),
      setBackground: (background: string) => next({ background }),
      setFontColor: (fontColor: string) => next({ fontColor }),
      setRanges: (ranges: readonly unknown[]) => next({ ranges }),
      build: () => {
        const { startsWith = '', formula = '', background, fontColor, ranges } = wanted;
        if (startsWith + formula === '' || !background || !fontColor || !ranges?.length)
          throw new Error('A conditional format rule needs a condition, colours and ranges.');
        const says = { startsWith, formula };
        return ruleStandIn(calls, ranges, says, { wanted: { ...says, background, fontColor, ranges } });
      },
    },
    calls,
  );
}

function ruleStandIn(
  calls: Calls,
  ranges: readonly unknown[],
  says: Condition,
  meaning: { cfId: string } | { wanted: Wanted },
): RuleStandIn {
  const members = { getRanges: () => [...ranges], getBooleanCondition: () => strict('BooleanCondition', saysWhat(says), calls) };
  const rule = strict<RuleStandIn>('ConditionalFormatRule', members, calls);
  meanings.set(rule, meaning);
  return rule;
}

type Condition = Pick<Wanted, 'startsWith' | 'formula'>;

const saysWhat = ({ startsWith, formula }: Condition) => ({
  getCriteriaType: () => (formula === '' ? 'TEXT_STARTS_WITH' : 'CUSTOM_FORMULA'),
  getCriteriaValues: () => [formula === '' ? startsWith : formula],
});

/** What a rule of the engine says, as far as the add-on makes such. */
function conditionIn(rule: IConditionFormattingRule['rule']): Condition {
  const { subType, value } = rule as { readonly subType?: string; readonly value?: unknown };
  return subType === 'formula' ? { formula: String(value), startsWith: '' } : { formula: '', startsWith: String(value ?? '') };
}

export function rulesOf(tab: FWorksheet, calls: Calls, rangeOf: (place: Place) => unknown): RuleStandIn[] {
  return tab.getConditionalFormattingRules().map(({ cfId, ranges, rule }) => {
    // At Google's a rule loses the cells that are deleted; without a screen the engine leaves it as it was.
    const [lastRow, lastColumn] = [tab.getMaxRows() - 1, tab.getMaxColumns() - 1];
    const places = ranges
      .map(({ startRow, startColumn, endRow, endColumn }) => ({
        row: startRow + 1,
        column: startColumn + 1,
        rows: Math.min(endRow, lastRow) - startRow + 1,
        columns: Math.min(endColumn, lastColumn) - startColumn + 1,
      }))
      .filter(({ rows, columns }) => rows > 0 && columns > 0);
    return ruleStandIn(calls, places.map(rangeOf), conditionIn(rule), { cfId });
  });
}

/** Sheets replaces all rules of the tab by the ones given. */
export function setRules(tab: FWorksheet, rules: readonly RuleStandIn[]): void {
  const given = rules.map((rule) => meanings.get(rule));
  const kept = new Set(given.flatMap((meaning) => (meaning && 'cfId' in meaning ? [meaning.cfId] : [])));
  for (const { cfId } of tab.getConditionalFormattingRules()) if (!kept.has(cfId)) tab.deleteConditionalFormattingRule(cfId);
  for (const meaning of given) if (meaning && 'wanted' in meaning) tab.addConditionalFormattingRule(build(tab, meaning.wanted));
}

function build(tab: FWorksheet, { startsWith, formula, background, fontColor, ranges }: Wanted): IConditionFormattingRule {
  const areas = ranges.map((range) => {
    const { place } = behind(range);
    return tab.getRange(place.row - 1, place.column - 1, place.rows, place.columns).getRange();
  });
  const begun = tab.newConditionalFormattingRule();
  const rule = (formula === '' ? begun.whenTextStartsWith(startsWith) : begun.whenFormulaSatisfied(formula))
    .setBackground(background)
    .setFontColor(fontColor);
  return rule.setRanges(areas).build();
}
