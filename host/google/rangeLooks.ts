// What can the script do with the looks of a range, and with what guards it: formats, colors, notes, choices, merged cells, protections?
import type { ICellData } from '@univerjs/core';
import type { FRange, FWorksheet } from '@univerjs/sheets/facade';
import type {} from '@univerjs/sheets-note/facade';
import { dropdownsOf, setDropdown } from './dropdowns.ts';
import { overlaps, type Place, placeOf } from './place.ts';
import { isProtected, mayWrite, protect } from './protections.ts';
import { sameSize } from './rangeContents.ts';
import type { Office } from './shared.ts';
import { mayDress } from './typedColumns.ts';

/** The engine's own writing loses a formula unless it is given again. */
const formatted = (cell: ReturnType<FRange['getCellDatas']>[number][number] | undefined, pattern: string): ICellData => ({
  ...(cell?.f ? { f: cell.f } : {}),
  s: { n: { pattern } },
});

export function looks(
  tab: FWorksheet,
  range: FRange,
  place: Place,
  { api, calls, select }: Office,
  rangeOf: (place: Place) => unknown,
) {
  return {
    canEdit: () => !isProtected(tab, place),
    getDataValidation: () => dropdownsOf(range, calls)[0]?.[0] ?? null,
    getDataValidations: () => dropdownsOf(range, calls),
    getMergedRanges: () =>
      tab
        .getMergedRanges()
        .map((merged) => placeOf(merged.getRange()))
        .filter((merged) => overlaps(merged, place))
        .map(rangeOf),
    setDataValidation: (rule: object | null) => {
      mayWrite(tab, place);
      mayDress(tab, place);
      setDropdown(api, range, rule);
    },
    // The engine's own command for it is a part of its screen, which Node does without.
    setNumberFormat: (pattern: string) => {
      mayWrite(tab, place);
      mayDress(tab, place);
      range.setValues(range.getCellDatas().map((row) => row.map((cell) => formatted(cell, pattern))));
    },
    setNumberFormats: (patterns: readonly (readonly string[])[]) => {
      sameSize(patterns, place);
      mayWrite(tab, place);
      mayDress(tab, place);
      const cells = range.getCellDatas();
      range.setValues(patterns.map((row, at) => row.map((pattern, to) => formatted(cells[at]?.[to], pattern))));
    },
    setFontWeight: (weight: 'bold' | 'normal' | null) => void range.setFontWeight(weight),
    setBackground: (colour: string | null) => void range.setBackground(colour ?? ''),
    setFontFamily: (family: string | null) => void range.setFontFamily(family),
    setFontColor: (colour: string | null) => void range.setFontColor(colour),
    // As at Google that of the first cell: for a whole range the engine copies the range again and again.
    getWrap: () => tab.getRange(place.row - 1, place.column - 1).getWrap(),
    setWrap: (isWrapped: boolean) => void range.setWrap(isWrapped),
    setVerticalAlignment: (at: 'top' | 'middle' | 'bottom' | null) => void range.setVerticalAlignment(at ?? 'bottom'),
    setNote: (note: string | null) => {
      mayWrite(tab, place);
      mayDress(tab, place);
      if (note === null || note === '') range.deleteNote();
      else
        range.createOrUpdateNote({ note, width: 260, height: 120, show: false } as Parameters<FRange['createOrUpdateNote']>[0]);
    },
    protect: () => protect(tab, place, calls, rangeOf),
    activate: () => select(tab, place.row - 1, place.column - 1),
  };
}
