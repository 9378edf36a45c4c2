// Which parts of Univer make up the spreadsheet on the page?
import { type IUniverConfig, LocaleType, mergeLocales } from '@univerjs/core';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalFormattingWords from '@univerjs/preset-sheets-conditional-formatting/locales/en-US';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import '@univerjs/preset-sheets-core/lib/index.css';
import coreWords from '@univerjs/preset-sheets-core/locales/en-US';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import dataValidationWords from '@univerjs/preset-sheets-data-validation/locales/en-US';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import '@univerjs/preset-sheets-filter/lib/index.css';
import filterWords from '@univerjs/preset-sheets-filter/locales/en-US';
import { UniverSheetsFindReplacePreset } from '@univerjs/preset-sheets-find-replace';
import '@univerjs/preset-sheets-find-replace/lib/index.css';
import findWords from '@univerjs/preset-sheets-find-replace/locales/en-US';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import '@univerjs/preset-sheets-note/lib/index.css';
import noteWords from '@univerjs/preset-sheets-note/locales/en-US';
import { UniverSheetsSortPreset } from '@univerjs/preset-sheets-sort';
import '@univerjs/preset-sheets-sort/lib/index.css';
import sortWords from '@univerjs/preset-sheets-sort/locales/en-US';
import { defaultTheme } from '@univerjs/themes';
import type { FormulaOptions, Start } from '../engine/univer.ts';

export function pagePresets(container: HTMLElement): Start['presets'] {
  return (formula: FormulaOptions) => [
    UniverSheetsCorePreset({
      container,
      formula,
      ribbonType: 'simple',
      // Words such as "12/30" are kept as text on purpose, so they need no warning.
      disableTextFormatAlert: true,
      disableTextFormatMark: true,
      sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    }),
    UniverSheetsDataValidationPreset(),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsNotePreset(),
    UniverSheetsFilterPreset(),
    UniverSheetsSortPreset(),
    UniverSheetsFindReplacePreset(),
  ];
}

export const pageOptions: Partial<IUniverConfig> = {
  theme: defaultTheme,
  // The sidebar follows the system, so the grid does too.
  darkMode: matchMedia('(prefers-color-scheme: dark)').matches,
  locale: LocaleType.EN_US,
  locales: {
    [LocaleType.EN_US]: mergeLocales(
      coreWords,
      dataValidationWords,
      conditionalFormattingWords,
      noteWords,
      filterWords,
      sortWords,
      findWords,
    ),
  },
};
