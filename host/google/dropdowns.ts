// How does the script put dropdowns into cells? Lists of values, as far as the add-on uses them.
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
        const rule = strict<object>('DataValidation', {}, calls);
        meanings.set(rule, wanted);
        return rule;
      },
    },
    calls,
  );
}

/** What its cell offers; null where it offers nothing. */
export const dropdownOf = (range: FRange, calls: Calls): object | null =>
  range.getDataValidation() ? strict<object>('DataValidation', {}, calls) : null;

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
