// How does a server function of the add-on run in the local workbook? In a fresh scope, with stand-ins for Google's services, to its end in one go.
import { cellAddress } from '../engine/address.ts';
import type { Workbook } from '../engine/workbook.ts';
import { Calls, type Failing, WRITES } from './calls.ts';
import { type AuthMode, type Desk, type Globals, globalsFor, type Lock } from './services.ts';
import type { Office } from './shared.ts';
import { Sheets } from './sheet.ts';
import { spreadsheetStandIn } from './spreadsheet.ts';

/** Runs one of the script's top-level functions with these globals in a scope of its own. */
export type Run = (functionName: string, args: readonly unknown[], globals: Globals) => unknown;

export interface Services {
  /** The record of calls of the last run. */
  readonly calls: Calls;
  readonly lock: Lock;
  run(functionName: string, args?: readonly unknown[], mode?: AuthMode): unknown;
}

export function servicesFor(
  workbook: Workbook,
  run: Run,
  files: Readonly<Record<string, string>>,
  desk: Desk & { toast(message: string, title: string): void },
): Services & {
  failNext(at: number | null, how?: Failing): void;
  meanwhile(act: () => void, before?: RegExp | number): void;
} {
  const lock: Lock = { isMine: false, isAnothers: false };
  let fails: Calls['fails'] = null;
  let meanwhile: Calls['meanwhile'] = null;
  let calls = new Calls();
  return {
    lock,
    get calls() {
      return calls;
    },
    failNext: (at, how = 'before') => {
      fails = at === null ? null : { at, how };
    },
    meanwhile: (act, before = WRITES) => {
      meanwhile = { before, act };
    },
    run(functionName, args = [], mode = 'FULL') {
      calls = new Calls();
      calls.fails = fails;
      fails = null;
      calls.meanwhile = meanwhile;
      meanwhile = null;
      const office: Office = {
        calls,
        ...workbook.office,
        select: (tab, row, column) => {
          tab.activate();
          tab.getRange(row, column).activate();
          desk.reveal?.(cellAddress(tab.getSheetName(), row, column));
        },
      };
      const sheets = new Sheets(office);
      const spreadsheet = spreadsheetStandIn(workbook.sheet, sheets, office, desk.toast);
      try {
        return run(functionName, args, globalsFor(mode, { spreadsheet, calls, desk, files, lock }));
      } finally {
        // A lock ends with the execution that holds it.
        lock.isMine = false;
      }
    },
  };
}
