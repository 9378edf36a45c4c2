// How does the script put dropdowns into cells? Lists of values, as far as the add-on uses them.
import type { IRange } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FRange } from '@univerjs/sheets/facade';
import type {} from '@univerjs/sheets-data-validation/facade';
import type { Calls } from './calls.ts';
import { strict } from './strict.ts';

interface Wanted {
  readonly values: readonly string[];
  readonly isAnythingAllowed: boolean;
}

const meanings = new WeakMap<object, Wanted>();

export function newDropdown(calls: Calls, wanted: Wanted = { values: [], isAnythingAllowed: true }): object {
  const next = (more: Partial<Wanted>) => newDropdown(calls, { ...wanted, ...more });
  return strict<object>(
    'DataValidationBuilder',
    {
      requireValueInList: (values: readonly string[]) => next({ values }),
      setAllowInvalid: (isAnythingAllowed: boolean) => next({ isAnythingAllowed }),
      build: () => {
        if (wanted.values.length === 0) throw new Error('A list of values is needed.');
        return standIn(calls, wanted);
      },
    },
    calls,
  );
}

function standIn(calls: Calls, wanted: Wanted): object {
  const members = {
    getCriteriaType: () => 'VALUE_IN_LIST',
    getCriteriaValues: () => [[...wanted.values], true],
  };
  const rule = strict<object>('DataValidation', members, calls);
  meanings.set(rule, wanted);
  return rule;
}

/** What each cell offers; null where it offers nothing. */
export function dropdownsOf(range: FRange, calls: Calls): (object | null)[][] {
  const rules = range.getDataValidations();
  const [top, left] = [range.getRow(), range.getColumn()];
  return Array.from({ length: range.getHeight() }, (_, down) =>
    Array.from({ length: range.getWidth() }, (_, right) => {
      const [row, column] = [top + down, left + right];
      const found = rules.find(({ rule }) =>
        rule.ranges.some(
          (area: IRange) => area.startRow <= row && row <= area.endRow && area.startColumn <= column && column <= area.endColumn,
        ),
      );
      if (found === undefined) return null;
      const values = String(found.getCriteriaValues()[1] ?? '');
      return standIn(calls, { values: valuesIn(values), isAnythingAllowed: found.getAllowInvalid() });
    }),
  );
}

/** As the engine keeps them: a list in JSON, or with commas between. */
const valuesIn = (text: string): string[] => (text.startsWith('[') ? (JSON.parse(text) as string[]) : text.split(','));

export function setDropdown(api: FUniver, range: FRange, rule: object | null): void {
  if (rule === null) {
    range.setDataValidation(null);
    return;
  }
  const wanted = meanings.get(rule);
  if (wanted === undefined) throw new Error('The parameters do not match the method signature: a DataValidation is needed.');
  range.setDataValidation(
    api
      .newDataValidation()
      .requireValueInList([...wanted.values], false, true)
      .setAllowInvalid(wanted.isAnythingAllowed)
      .build(),
  );
}
