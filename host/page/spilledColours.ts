// How do conditional colours reach answers that spill? Univer's rules look only at what is written in a cell itself.
import type { ICellData } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/engine-formula';
import {
  ConditionalFormattingRuleModel,
  ConditionalFormattingViewModel,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import type {} from '@univerjs/sheets-formula/facade';
import type { Workbook } from '../engine/workbook.ts';

type CellLookup = (row: number, column: number) => ICellData;

/** The private member of the view model that gives each rule its way to look at cells. */
interface RuleUnits {
  _createRuleCalculateUnitInstance(unitId: string, sheetId: string, rule: IConditionFormattingRule): RuleUnit | undefined;
}

interface RuleUnit {
  readonly _context: { getCellValue: CellLookup };
}

export function colourSpilledCells(workbook: Workbook): void {
  const { injector, api } = workbook;
  const view = injector.get(ConditionalFormattingViewModel);
  const rules = injector.get(ConditionalFormattingRuleModel);
  const formulas = injector.get(FormulaDataModel);
  const units = view as ConditionalFormattingViewModel & object as unknown as RuleUnits;
  const createUnit = units._createRuleCalculateUnitInstance;

  units._createRuleCalculateUnitInstance = (unitId, sheetId, rule) => {
    const unit = createUnit.call(view, unitId, sheetId, rule);
    if (unit) {
      const { getCellValue } = unit._context;
      unit._context.getCellValue = (row, column) =>
        formulas.getArrayFormulaCellData()[unitId]?.[sheetId]?.[row]?.[column] ?? getCellValue(row, column);
    }
    return unit;
  };

  api.getFormula().calculationResultApplied(() => {
    const unitId = workbook.sheet.getId();
    for (const sheet of workbook.sheet.getSheets()) {
      const sheetId = sheet.getSheetId();
      for (const { cfId } of rules.getSubunitRules(unitId, sheetId) ?? []) view.markRuleDirty(unitId, sheetId, cfId);
    }
  });
}
